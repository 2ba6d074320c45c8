import { classOf } from '../../own-parts.ts';
import { labelledValues } from './labelled-values.ts';
import { lessonWords, type Label } from './lesson-words.ts';
import { playerBoxes } from '../page/player-boxes.ts';
import { clean, key } from '../words/text.ts';
import { headerWords, indexHeaders, type Field } from '../words/vocabulary.ts';

/** What stands on a lesson's own page beside its player. Read by labels; of the video only where it stands. */
export interface BesideLesson {
  readonly title: string;
  /** Null: no video here. `seconds` null: it plays in a frame of its own, where nobody looks. */
  readonly video: { readonly seconds: number | null } | null;
  readonly values: ReadonlyMap<Label, string>;
  /** No label stands there with two values. */
  readonly saidOnce: boolean;
}

const labelOfField: Partial<Record<Field, Label>> = {
  lesson: 'title',
  subject: 'subject',
  grade: 'grade',
  unit: 'unit',
  duration: 'duration',
  views: 'views',
  date: 'date',
  publishDate: 'date',
  publishState: 'date',
};
const terms: ReadonlySet<string> = new Set(['الفصل الدراسي', 'الفصل', 'Term', 'Semester'].map(key));
const headers = indexHeaders(headerWords);
const labelOf = (text: string): Label | undefined => {
  const field = headers.fieldOf(text);
  return field === null ? (terms.has(key(text)) ? 'term' : undefined) : labelOfField[field];
};
/** «منشور» beside a title says nothing that is kept of a lesson. */
const labelOfWord = (text: string): Label | null | undefined =>
  headers.fieldOf(text) === 'publishState' ? null : labelOf(text);

const longestTitle = 200;
const playerFrame = /player|video|embed|youtube|vimeo|stream|watch|مشغ[ّ]?ل|فيديو|مرئي/i;

/** Null where neither a player nor most of what a lesson says is there. */
export function besideLesson(doc: Document): BesideLesson | null {
  const players = playersOf(doc);
  const video = videoOf(players);
  const { values: labelled, saidOnce } = labelledValues(doc, labelOf);
  const heading = headingOf(doc, players[0]);
  const title = labelled.get('title') ?? (heading === null ? null : clean(heading.textContent));
  const values = new Map(labelled);
  const [player, ...others] = players;
  // With several players it is a list; and a film of anything has a day and a length.
  if (others.length === 0 && heading !== null) {
    const said = lessonWords(doc, heading, player ?? heading, headers, labelOfWord);
    if (ofLesson.some((label) => labelled.has(label) || said.has(label)))
      for (const [label, value] of said) if (!values.has(label)) values.set(label, value);
  }
  const beside = ['unit', 'date', 'subject', 'grade'].filter((label) => values.has(label as Label)).length;
  // Two independent signs (decision 8): a player and something about the lesson, or most of what a lesson says.
  if (title === null || (video === null ? beside < 3 : beside < 1)) return null;
  return { title, video, values, saidOnce };
}

const ofLesson: readonly Label[] = ['unit', 'subject', 'grade'];

/** What plays a film in the page: videos, or else frames that say that they do. */
function playersOf(doc: Document): readonly Element[] {
  const videos = [...doc.querySelectorAll('video')];
  if (videos.length > 0) return videos;
  const frames = [...doc.querySelectorAll('iframe')].filter(
    (frame) =>
      frame.allowFullscreen ||
      ['src', 'title', 'name', 'id', 'class'].some((name) =>
        playerFrame.test(frame.getAttribute(name) ?? ''),
      ) ||
      playerFrame.test(classOf(frame.parentElement)),
  );
  return frames.length > 0 ? frames : playerBoxes(doc);
}

function videoOf(players: readonly Element[]): BesideLesson['video'] {
  const videos = players.filter((player): player is HTMLVideoElement => player.tagName === 'VIDEO');
  // The one that was played, where there are several.
  const played = videos.find((video) => video.currentTime > 0) ?? videos[0];
  if (played !== undefined) {
    const seconds = played.currentTime;
    return { seconds: Number.isFinite(seconds) && seconds >= 0 ? Math.floor(seconds) : null };
  }
  return players.length > 0 ? { seconds: null } : null;
}

const menus = 'nav, header, footer, aside';
/** A heading's own box is no site's head where it stands within the content. */
const isInMenu = (heading: Element): boolean => {
  const box = heading.closest(menus);
  return box !== null && !(box.tagName === 'HEADER' && box.closest('main, [role=main], article') !== null);
};

/** «عرض الدرس», «تفاصيل الحصة», "Lesson details": what such a page does, and no lesson's title. */
const ofAnyLesson =
  /^(?:(?:عرض|مشاهده|تفاصيل|معاينه|صفحه|تشغيل|بيانات|معلومات|تقديم|استعراض|حضور|متابعه)\s+)?(?:ال)?(?:درس|حصه|فيديو|محاضره|ماده)(?:\s+(?:ال)?(?:مصور|مسجل|مريي|تفاعلي|تعليمي|دراسي)(?:ه|يه)?)?$|^(?:(?:view|watch|play|preview|open|the)\s+)?(?:lesson|class|video|recording|session)(?:\s+(?:details?|view|viewer|player|page|info(?:rmation)?|overview))?$|^(?:منصه\s+)?(?:درسك|darsak)(?:\s.*)?$/;

/** What stands beside any lesson, and is none: who asks, what is attached, other lessons. */
const besideAny =
  /^(?:ال)?(?:اسيله|تعليقات|مرفقات|ملفات|موارد|مصادر|وصف|نبذه|اهداف|نتاجات|نقاش|مناقشه|مشاهد[وي]ن|مشاهدات|ملاحظات|محتوي|دروس (?:ال)?(?:اخري|سابقه|تاليه)|دروس ذات|شاهد ايضا|من شاهد|شاهد (?:ال)?درس|درس (?:ال)?(?:تالي|سابق)|قايمه (?:ال)?(?:تشغيل|دروس)|اسال|تقييم)(?:\s.*)?$|^(?:questions|comments|attachments|files|resources|description|about|objectives|viewers|notes|related|next|previous|playlist|discussion|up next|watched by)(?:\s.*)?$/;

/** Without the count behind it: «أسئلة الطلبة (2)». */
const bare = (text: string): string => key(text.replace(/[\s([]*\p{N}+[)\]]?\s*$/u, ''));
const textOf = (heading: Element): string => clean(heading.textContent ?? '');

/**
 * The page's heading: the first that is no greeting and no menu; or, where only lesser headings stand, the first of the
 * closest box around the player that has one.
 */
function headingOf(doc: Document, player: Element | undefined): Element | null {
  const isHeading = (heading: Element): boolean =>
    textOf(heading).length > 1 && textOf(heading).length <= longestTitle && !isInMenu(heading);
  const isTitle = (heading: Element): boolean =>
    isHeading(heading) && !ofAnyLesson.test(bare(textOf(heading))) && !besideAny.test(bare(textOf(heading)));
  const great = [...doc.querySelectorAll('main h1, main h2, h1, h2')].filter(isHeading);
  // What any lesson's page is headed by is no title, and the next great heading may be of what stands below it.
  if (great[0] !== undefined && isTitle(great[0])) return great[0];
  const around = player === undefined ? null : headingAround(doc, player, isTitle, great.length > 0);
  return around ?? great.find(isTitle) ?? null;
}

/** What kits call the titles of their cards and pages, where no heading stands. */
const titled = '[class*=title]';

function headingAround(
  doc: Document,
  player: Element,
  isTitle: (heading: Element) => boolean,
  withGreat: boolean,
): Element | null {
  const headings = withGreat ? 'h1, h2, h3, h4, h5, [role=heading]' : 'h3, h4, h5, [role=heading]';
  for (let box = player.parentElement; box !== null && box !== doc.body; box = box.parentElement) {
    const found =
      [...box.querySelectorAll(headings)].find(isTitle) ??
      [...box.querySelectorAll(titled)].find(
        (title) => isTitle(title) && title.childElementCount === 0 && labelOf(textOf(title)) === undefined,
      );
    if (found !== undefined) return found;
  }
  return null;
}
