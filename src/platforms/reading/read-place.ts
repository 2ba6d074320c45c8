import { keepAddress } from '../../core/feedback/keep-address.ts';
import { emptyPlace } from '../../core/feedback/empty-place.ts';
import type { PlaceRef } from '../../core/feedback/place-ref.ts';
import { clean, key } from './text.ts';

/**
 * What a page is about, for a remark on it: a lesson with what stands beside it, or else the platform. Read when the
 * person asks to write one and at no other time; of the video only where it stands.
 */
export interface PlaceRead {
  readonly place: PlaceRef;
  /** Null: no video here. `seconds` null: it plays in a frame of its own, where nobody looks. */
  readonly video: { readonly seconds: number | null } | null;
  /** How long the lesson is, as shown; null where the page does not say. */
  readonly duration: string | null;
}

type Label = 'title' | 'subject' | 'grade' | 'unit' | 'term' | 'date' | 'duration';

const labels: Readonly<Record<Label, string>> = {
  title: 'عنوان الدرس|اسم الدرس|عنوان الحصة|Lesson title',
  subject: 'المادة|المبحث|المادة الدراسية|اسم المادة|المقرر|المبحث الدراسي|اسم المبحث|Subject',
  grade: 'الصف|الصف الدراسي|المستوى|Grade',
  unit: 'الوحدة|عنوان الوحدة|اسم الوحدة|الوحدة الدراسية|Unit',
  term: 'الفصل الدراسي|الفصل|Term|Semester',
  duration: 'المدة|مدة الدرس|مدة الحصة|مدة الفيديو|مدة المقطع|Duration|Length',
  date: 'تاريخ النشر|التاريخ|تاريخ الدرس|تاريخ الحصة|نشر في|Published',
};
const labelOf = new Map(
  Object.entries(labels).flatMap(([label, words]) =>
    words.split('|').map((word) => [key(word), label as Label]),
  ),
);

/** A page has some thousand elements; a hostile one may have more. */
const mostElements = 5000;
const longestValue = 200;
const playerFrame = /player|video|embed|youtube|vimeo|stream|watch|مشغ[ّ]?ل|فيديو|مرئي/i;

export function readPlace(doc: Document, address: string): PlaceRead {
  const url = new URL(address);
  const platform = url.hostname.startsWith('emis.')
    ? 'openemis'
    : /darsak/.test(url.hostname)
      ? 'darsak'
      : 'other';
  const kept = keepAddress(address);
  const asPlatform: PlaceRead = {
    place: { ...emptyPlace('platform', platform), address: kept },
    video: null,
    duration: null,
  };
  if (platform === 'openemis') return asPlatform;
  const video = videoOf(doc);
  const values = valuesOf(doc);
  const title = values.get('title') ?? headingOf(doc);
  const beside = ['unit', 'date', 'subject', 'grade'].filter((label) => values.has(label as Label)).length;
  // Two independent signs (decision 8): a player and something about the lesson, or most of what a lesson says.
  if (title === null || (video === null ? beside < 3 : beside < 1)) return asPlatform;
  const value = (label: Label): string | null => values.get(label) ?? null;
  return {
    place: {
      of: 'lesson',
      platform,
      title,
      subject: value('subject'),
      grade: value('grade'),
      unit: value('unit'),
      term: value('term'),
      date: value('date'),
      address: kept,
    },
    video,
    duration: value('duration'),
  };
}

function videoOf(doc: Document): PlaceRead['video'] {
  const videos = [...doc.querySelectorAll('video')];
  // The one that was played, where there are several.
  const played = videos.find((video) => video.currentTime > 0) ?? videos[0];
  if (played !== undefined) {
    const seconds = played.currentTime;
    return { seconds: Number.isFinite(seconds) && seconds >= 0 ? Math.floor(seconds) : null };
  }
  const framed = [...doc.querySelectorAll('iframe')].some(
    (frame) =>
      frame.allowFullscreen ||
      ['src', 'title', 'name', 'id', 'class'].some((name) =>
        playerFrame.test(frame.getAttribute(name) ?? ''),
      ) ||
      playerFrame.test(frame.parentElement?.className ?? ''),
  );
  return framed ? { seconds: null } : null;
}

/** Texts beside a label: `dt`/`dd`, cells, card titles, or one text «label: value». The first of each counts. */
function valuesOf(doc: Document): ReadonlyMap<Label, string> {
  const values = new Map<Label, string>();
  const note = (label: Label | undefined, text: string): void => {
    const value = clean(text);
    if (label === undefined || values.has(label) || value === '' || value.length > longestValue) return;
    values.set(label, value);
  };
  const elements =
    doc.body?.querySelectorAll('dt, th, td, li, p, span, strong, b, label, div, h3, h4, h5, h6') ?? [];
  for (const element of [...elements].slice(0, mostElements)) {
    const text = element.childElementCount === 0 ? (element.textContent ?? '') : '';
    if (text.length === 0 || text.length > longestValue + 40) continue;
    const [before = '', ...after] = text.split(/[:：]/);
    if (after.length > 0 && after.join('').trim() !== '') note(labelOf.get(key(before)), after.join(':'));
    else note(labelOf.get(key(before)), valueBeside(element));
  }
  return values;
}

function valueBeside(element: Element): string {
  const next = element.nextElementSibling;
  if (next !== null) return next.textContent ?? '';
  // «<b>الوحدة:</b> الثالثة»: the value is the text that follows in the same parent.
  return element.nextSibling?.textContent ?? element.parentElement?.nextElementSibling?.textContent ?? '';
}

/** The page's heading: the first that is no greeting and no menu. */
function headingOf(doc: Document): string | null {
  for (const heading of doc.querySelectorAll('main h1, main h2, h1, h2')) {
    const text = clean(heading.textContent ?? '');
    if (text.length > 1 && text.length <= longestValue && heading.closest('nav, header, footer') === null)
      return text;
  }
  return null;
}
