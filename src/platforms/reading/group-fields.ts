import { isHandedIn, saysHandedIn } from './by-value.ts';
import type { Chunk } from './chunks.ts';
import type { GridRow } from './grid.ts';
import { saysUnit } from './spoken.ts';
import { isLetter, key } from './text.ts';
import { isDay } from './values.ts';
import type { Field } from './vocabulary.ts';

/**
 * What a heading over some of a list's rows says of each of them: the day of its lessons, their unit, whether work was handed
 * in. `part` says nothing of a row: a letter, boys and girls, groups, «تابع»; `state` parts works and lessons by what becomes
 * of them: open and closed, past and to come.
 */
export type GroupMeaning = Extract<Field, 'date' | 'unit' | 'submission'> | 'part' | 'state';

const partWords =
  /^(?:(?:ال)?(?:ذكور|اناث|بنين|بنات|طلاب|طالبات|boys|girls|male|female)|(?:(?:طلبه|طلاب|طالبات) )?(?:ال)?مجموعه \S+|group \S+|تابع.*|(?:(?:ال)?صفحه|page) \d+(?: (?:من|of) \d+)?)$/;

/** «الواجبات المفتوحة», «الاختبارات القادمة», "Past lessons": never of persons. */
const workStates =
  /^(?:(?:ال)?(?:واجبات|اختبارات|امتحانات|مهام|دروس|حصص)\s)?(?:ال)?(?:مفتوح|مغلق|منته|قادم|سابق|حالي|منشور|مجدول|مورشف|نشط)(?:[هية]|يه|ات)?$|^(?:open|closed|upcoming|past|current|published|drafts?|overdue|archived)(?:\s(?:assignments|homework|quizzes|tests|exams|lessons))?$/;

/** A heading without the signs before it and the count behind it: «▾ سلّمت متأخرة (4)». */
export const bareHeading = (text: string): string =>
  text
    .replace(/^[^\p{L}\p{N}([]+/u, '')
    .replace(
      /\s*[([]\s*\p{N}+(?:\s+\p{L}+)?\s*[)\]]\s*$|\s+[–—:-]?\s*\p{N}{1,3}(?:\s+(?:طالب|طلاب|طالبة|طالبات|طالبا|طالباً|students?))?$/u,
      '',
    )
    .trim();

/** The count behind a heading; null: none stands there. */
export const countBehind = (text: string): number | null => {
  const found = /[([]?\s*(\d+)(?:\s+[a-zء-ي]+)?\s*[)\]]?$/u.exec(key(text));
  return found === null ? null : Number(found[1]);
};

/** What headings over parts of one list say of the rows below them; null: something else, or not all the same. */
export const meaningOf = (headings: readonly string[]): GroupMeaning | null => {
  if (headings.length === 0) return null;
  const bare = headings.map(bareHeading);
  const isOnePart = (text: string): boolean =>
    isLetter(text) || /^\p{L}{1,2} ?[–—-] ?\p{L}{1,2}$/u.test(key(text)) || partWords.test(key(text));
  // «ذكور / Boys»
  const isPart = (text: string): boolean =>
    isOnePart(text) || (/\s[/|]\s/.test(text) && text.split(/\s[/|]\s/).every(isOnePart));
  if (headings.every((text, n) => isPart(text) || isPart(bare[n] ?? ''))) return 'part';
  if (headings.every((text, n) => isDay(text) || isDay(bare[n] ?? ''))) return 'date';
  if (bare.every(saysUnit)) return 'unit';
  if (bare.every((text) => workStates.test(key(text)))) return 'state';
  return bare.every(saysHandedIn) && bare.some(isHandedIn) ? 'submission' : null;
};

/** Gives each row what the heading over it says, where all rows stand below headings that say the same sort of thing. */
export const readGroups = (
  rows: readonly { readonly row: GridRow; readonly values: Map<Field, Chunk> }[],
  stated: Set<Field>,
): void => {
  if (rows.length === 0 || rows.some(({ row }) => row.group === null)) return;
  const groups = [...new Set(rows.map(({ row }) => row.group ?? ''))];
  const meaning = meaningOf(groups);
  if (meaning === null || meaning === 'part' || meaning === 'state' || stated.has(meaning)) return;
  // One group of those who handed their work in is not all of them.
  if (meaning === 'submission' && groups.length < 2) return;
  stated.add(meaning);
  for (const { row, values } of rows) {
    const text = row.group ?? '';
    values.set(meaning, {
      text: meaning === 'date' && isDay(text) ? text : bareHeading(text),
      element: row.element,
      label: null,
    });
  }
};
