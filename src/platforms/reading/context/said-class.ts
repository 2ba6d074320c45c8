import { isGrade, readClassText, sectionOf } from '../words/class-text.ts';
import { subjectIn } from '../words/subjects.ts';
import { key } from '../words/text.ts';
import { isDay } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

type Part = 'grade' | 'section' | 'subject' | 'period';

/** What was found so far, and the texts that said it, nearest last. */
export interface Found {
  values: Partial<Record<Part, string>>;
  texts: string[];
}

const yearPair = /(?<!\d)20\d\d\s*[/–-]\s*20\d\d(?!\d)/;

const yearBehind = /\s*[-–—/|(]\s*20\d\d(?:\s*[/–-]\s*(?:20)?\d\d)?\)?$/;

const take = (found: Found, part: Part, value: string | null | undefined, text: string): void => {
  if (value === null || value === undefined || value === '' || found.values[part] !== undefined) return;
  found.values[part] = value;
  if (!found.texts.includes(text)) found.texts.unshift(text);
};

/** A piece of text without a label: only what its own wording proves. */
export const readStatement = (found: Found, text: string): void => {
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
export const readLabelled = (found: Found, field: Field, value: string, text: string): boolean => {
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
  // «أ - 2026/2027»
  const section = sectionOf(value) ?? sectionOf(value.replace(yearBehind, ''));
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
export const readPieces = (
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
    // «التاريخ: الصف العاشر، الشعبة ج»: the subject, before its section.
    if (inlineField === 'date' && readClassText(inline?.[2] ?? '')?.grade == null) continue;
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

export const nothingFound = (): Found => ({ values: {}, texts: [] });
