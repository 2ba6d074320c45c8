import { textPieces } from './chunks.ts';
import { isGrade, readClassText, sectionOf } from './class-text.ts';
import type { Grid } from './grid.ts';
import { saidInArabic } from './same-class.ts';
import {
  navigation,
  isCrumbs,
  headingElements,
  controls,
  chosen,
  chosenAny,
  headingText,
} from './page-marks.ts';
import { chosenOption, labelOf } from './select-words.ts';
import type { Sight } from './sight.ts';
import { subjectIn } from './subjects.ts';
import { clean, key } from './text.ts';
import { isDay } from './values.ts';
import type { Field, HeaderIndex } from './vocabulary.ts';

/** What a page says about a list outside its rows (darsak-facts 7.2): the nearest statement before the list wins. */
export interface Context {
  readonly grade: string | null;
  readonly section: string | null;
  readonly subject: string | null;
  readonly period: string | null;
  /** The texts from which the parts were taken, nearest last, as shown. */
  readonly label: string;
  /** Texts of headings, captions and the title: what the page says it shows. */
  readonly headings: readonly string[];
  /** The last heading before the list; null: none stands there. */
  readonly nearest: string | null;
  /** The last texts before the list, the nearest last; controls are none. */
  readonly before: readonly string[];
  /** What is chosen of several on the page: «لم يشاهدوا (4)» of its tabs. */
  readonly chosen: readonly string[];
  /** The window's title. */
  readonly title: string;
}

type Part = 'grade' | 'section' | 'subject' | 'period';

interface Found {
  values: Partial<Record<Part, string>>;
  texts: string[];
}

const yearPair = /(?<!\d)20\d\d\s*[/–-]\s*20\d\d(?!\d)/;

const take = (found: Found, part: Part, value: string | null | undefined, text: string): void => {
  if (value === null || value === undefined || value === '' || found.values[part] !== undefined) return;
  found.values[part] = value;
  if (!found.texts.includes(text)) found.texts.unshift(text);
};

/** A piece of text without a label: only what its own wording proves. */
const readStatement = (found: Found, text: string): void => {
  const parts = readClassText(text);
  // A statement of another grade than the nearer one speaks of something else as a whole.
  const other =
    parts?.grade != null && found.values.grade !== undefined && key(parts.grade) !== key(found.values.grade);
  if (parts !== null && !other) {
    take(found, 'grade', parts.grade, text);
    take(found, 'section', parts.section, text);
  }
  if (other) return;
  for (const rest of parts?.rest ?? text.split(/\s*[—–|:،·•]\s*|\s[-/]\s/))
    take(found, 'subject', subjectIn(rest), text);
  const years = yearPair.exec(text);
  if (years !== null) take(found, 'period', years[0], text);
};

const partOf: Partial<Record<Field, Part>> = {
  grade: 'grade',
  gradeSection: 'grade',
  section: 'section',
  subject: 'subject',
  period: 'period',
};

/** «العلوم — المعلمة: …»: of a value that goes on, the subject it begins with; null where none is known. */
const subjectOf = (value: string): string | null => {
  if (!/[:：|—–·.،]/u.test(value)) return value;
  const words = value.replace(/[.،]/g, ' $&').split(' ');
  const starts = words.map((_, n) =>
    words
      .slice(0, words.length - n)
      .join(' ')
      .replace(/\s*[.،]$/u, ''),
  );
  return starts.map(subjectIn).find((subject) => subject !== null) ?? null;
};

/** A value that stands with a label. */
const readLabelled = (found: Found, field: Field, value: string, text: string): boolean => {
  const part = partOf[field];
  if (part === undefined || /^(?:الكل|كل|جميع|all|--)/i.test(value)) return false;
  if (part === 'subject') {
    if (!/\p{L}{2}/u.test(value) || readClassText(value) !== null) return false;
    take(found, 'subject', subjectOf(value), text);
    return true;
  }
  if (part === 'period') {
    if (!/\d{4}/.test(value)) return false;
    take(found, 'period', value, text);
    return true;
  }
  const parts = readClassText(value);
  if (parts !== null) {
    take(found, 'grade', parts.grade, text);
    take(found, 'section', parts.section, text);
    for (const rest of parts.rest) take(found, 'subject', subjectIn(rest), text);
    return true;
  }
  const section = sectionOf(value);
  if (part === 'section' && section !== null) take(found, 'section', section, text);
  else if (part === 'grade' && isGrade(value)) take(found, 'grade', value, text);
  else return false;
  return true;
};

/**
 * «المبحث» before «التاريخ», which is a subject and a label: the subject's name where the next label has its own value
 * behind it, and no label over a row of values.
 */
const isNamed = (pieces: readonly string[], at: number, headers: HeaderIndex): boolean => {
  const [next, then = ''] = [pieces[at + 1], pieces[at + 2]];
  if (subjectIn(pieces[at] ?? '') === null || next === undefined) return subjectIn(pieces[at] ?? '') !== null;
  if (isDay(next)) return false;
  return (
    headers.fieldOf(next) === null ||
    isDay(then) ||
    isGrade(then) ||
    sectionOf(then) !== null ||
    readClassText(then) !== null
  );
};

/** `sure`: texts that stand there as statements, headings and what is chosen; others may be labels of something else. */
const readPieces = (
  found: Found,
  pieces: readonly string[],
  headers: HeaderIndex,
  sure: readonly string[] = [],
): void => {
  const used = new Set<number>();
  for (let n = pieces.length - 1; n >= 0; n--) {
    const text = pieces[n];
    if (text === undefined || used.has(n) || text.length > 160) continue;
    const inline = /^([^:：]{1,40}?)\s*[:：]\s*(.+)$/u.exec(text);
    const inlineField = inline?.[1] === undefined ? null : headers.fieldOf(inline[1]);
    if (inlineField !== null && readLabelled(found, inlineField, inline?.[2] ?? '', text)) continue;
    if (inlineField === 'date') continue;
    // «الشعبة (أ)» states something; «الشعبة» alone is a label.
    const field = readClassText(text) === null ? headers.fieldOf(text) : null;
    const isBare = !/[:：]$/u.test(text);
    if (field !== null && partOf[field] !== undefined) {
      // The value may stand on either side of its label, with or without a colon of its own (darsak-facts 5.1).
      for (const at of [n + 1, n + 2, n - 1, n - 2]) {
        const value = pieces[at];
        if (value === undefined || used.has(at) || /^[:：]$/.test(value)) continue;
        if (headers.fieldOf(value) !== null && !(field === 'subject' && isNamed(pieces, at, headers)))
          continue;
        if (Math.abs(at - n) === 2 && !/^[:：]$/.test(pieces[(at + n) / 2] ?? '')) continue;
        // «المقرر» may be a tab as well: without a colon the text beside it must be a subject we know.
        if (field === 'subject' && isBare && pieces[n + 1] !== ':' && subjectIn(value) === null) continue;
        if (readLabelled(found, field, value, `${text}: ${value}`)) {
          used.add(at);
          break;
        }
      }
      continue;
    }
    // «التاريخ» by itself is the label of a day more often than a subject.
    if (field === 'date' && !sure.includes(text)) continue;
    readStatement(found, text);
  }
};

/** Grade, section and subject of one text that somebody said names them. */
export const contextOfText = (text: string): Pick<Context, 'grade' | 'section' | 'subject' | 'label'> => {
  const found: Found = { values: {}, texts: [] };
  readStatement(found, text);
  const { grade = null, section = null, subject = null } = found.values;
  return { grade, section, subject, label: text };
};

const contextOf = (
  found: Found,
  headings: readonly string[],
  nearest: string | null,
  before: readonly string[],
  picked: readonly string[],
  title = '',
): Context => ({
  grade: found.values.grade ?? null,
  section: found.values.section ?? null,
  subject: found.values.subject ?? null,
  period: found.values.period ?? null,
  label: found.texts.join(' — '),
  headings,
  nearest,
  before,
  chosen: picked,
  title,
});

/** The same for a list without a page around it (a sheet of a file): its texts in their order, the nearest last. */
export const contextOfTexts = (texts: readonly string[], headers: HeaderIndex): Context => {
  const found: Found = { values: {}, texts: [] };
  readPieces(found, texts, headers);
  return contextOf(
    found,
    texts.filter((text) => text.length <= 160),
    null,
    [],
    [],
  );
};

/** «اختر الشعبة» over a select. */
const chooses = /^(?:اختر|اختار|اختيار|حدد|تحديد|select|choose)\s+(?:the\s+)?/i;

/** Gathers what stands before the list, from near to far: caption, text, selected tabs and selects, document title. */
export const readContext = (body: Element, grid: Grid, sight: Sight, headers: HeaderIndex): Context => {
  const found: Found = { values: {}, texts: [] };
  const { root } = grid;
  const caption = root.querySelector('caption');
  const named = (root.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (body.ownerDocument.getElementById(id)?.textContent ?? [])));
  const own = [root.getAttribute('aria-label'), ...named, caption?.textContent].flatMap((text) =>
    text === null || text === undefined || clean(text) === '' ? [] : [clean(text)],
  );
  readPieces(found, [...grid.preface, ...own], headers, own);
  const before: string[] = [];
  const said: string[] = [];
  const heads = new Set(grid.headerElements);
  const isOwnBox = grid.shape === 'table' || grid.shape === 'chips';
  const first = grid.rows[0]?.element ?? root;
  // What stands behind a list is not about it: headings are taken on the way to it, into open shadow roots as well.
  const headings: string[] = [];
  let nearest: string | null = null;
  const gather = (from: Element, isReached: (element: Element) => boolean): void => {
    let reached = false;
    for (const piece of textPieces(from, sight, (element) => {
      if (isReached(element)) reached = true;
      if (reached || (element.matches(navigation) && !element.contains(first) && !isCrumbs(element)))
        return true;
      if (element.matches(headingElements) && !sight.hidden(element)) {
        const text = headingText(element, sight);
        if (text !== '' && text.length <= 160) {
          headings.push(text);
          // A legend heads its own group of fields: «معايير البحث» says nothing of the list below the group.
          if (element.tagName !== 'LEGEND' || element.parentElement?.contains(first) === true) nearest = text;
        }
      }
      return false;
    })) {
      before.push(piece.text);
      if (piece.element.closest(controls) === null) said.push(piece.text);
    }
  };
  // What the page says before the frame in which the list stands.
  const frame = body.ownerDocument.defaultView?.frameElement ?? null;
  if (frame !== null) gather(frame.ownerDocument.body, (element) => element === frame);
  // Entries and rows of boxes may stand in the box of the whole page: what is written in it before them counts.
  gather(body, (element) => element === first || heads.has(element) || (element === root && isOwnBox));
  readPieces(found, before.slice(-300), headers, headings);
  const picked: string[] = [];
  for (const element of body.querySelectorAll(chosenAny))
    if (!sight.hidden(element)) {
      const text = clean(element.textContent);
      if (text.length <= 60) picked.push(text);
      if (element.matches(chosen)) readPieces(found, [text], headers, [text]);
    }
  for (const select of body.querySelectorAll('select')) {
    const value = chosenOption(select);
    if (value === null || sight.hidden(select)) continue;
    const field = headers.fieldOf(labelOf(select).replace(chooses, ''));
    if (field === null || !readLabelled(found, field, value, value)) readStatement(found, value);
  }
  const { title } = body.ownerDocument;
  readPieces(found, [clean(title)], headers, [clean(title)]);
  const isEnglish = /^en/i.test(body.ownerDocument.documentElement.lang);
  const arabic = isEnglish
    ? null
    : saidInArabic(found.values.grade, found.values.section, [...before.slice(-40), ...headings]);
  if (arabic !== null)
    Object.assign(found.values, { grade: arabic.grade ?? undefined, section: arabic.section ?? undefined });
  return contextOf(
    found,
    [...own, ...grid.preface, ...headings, clean(title)],
    own.at(-1) ?? nearest,
    said.slice(-12),
    picked,
    clean(title),
  );
};
