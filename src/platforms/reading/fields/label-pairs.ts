import { classOf } from '../../own-parts.ts';
import type { Chunk } from '../page/chunks.ts';
import { isDash } from '../page/says-of-rows.ts';
import { readClassText } from '../words/class-text.ts';
import { beginsTitle, labelled } from '../words/split-text.ts';
import { isSubject } from '../words/subjects.ts';
import { saysHandedIn } from '../words/by-value.ts';
import { isDay, isGender, isIdLike, isNameLike, isStatus, roleOf } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';
import { isWorkState } from '../words/work-states.ts';

/**
 * Labels without a mark of their own. In entries of one list a label is the text that comes back in every one of them and
 * that the vocabulary knows; its value is what shares a box with it, or what stands on the same side of every label.
 */

interface Entry {
  readonly element: Element;
  readonly cells: readonly (readonly Chunk[])[];
}

/**
 * Texts that most entries have in common: labels, buttons, a status that all share. Two entries share much by chance: of
 * theirs only what is known as a label.
 */
export const sharedTexts = (
  entries: readonly Entry[],
  isKnown: (text: string) => boolean,
): ReadonlySet<string> => {
  if (entries.length < 2) return new Set();
  const counts = new Map<string, number>();
  for (const { cells } of entries)
    for (const text of new Set(cells.flatMap((chunks) => chunks.map((chunk) => chunk.text))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([text, count]) =>
      count * 5 >= entries.length * 4 && (entries.length > 2 || isKnown(text)) ? text : [],
    ),
  );
};

const commonBox = (a: Element, b: Element): Element | null => {
  let at: Element | null = a;
  while (at !== null && !at.contains(b)) at = at.parentElement;
  return at;
};

/** Whether two pieces beside each other are all that stands in a box of theirs. */
const shareBox = (row: readonly Chunk[], n: number): boolean => {
  const [first, second] = [row[n], row[n + 1]];
  if (first === undefined || second === undefined) return false;
  const box = commonBox(first.element, second.element);
  const before = row[n - 1];
  const after = row.slice(n + 2).find(({ beside }) => beside === undefined);
  return (
    box !== null &&
    (before === undefined || !box.contains(before.element)) &&
    (after === undefined || !box.contains(after.element))
  );
};

/** The kind of box a pair stands in: labels nobody knows are told by standing in boxes like those of known ones. */
const boxOf = (a: Chunk, b: Chunk): string => {
  const box = commonBox(a.element, b.element);
  return `${a.element.tagName} ${box?.tagName ?? ''} ${box?.parentElement?.tagName ?? ''} ${classOf(box)}`;
};

type Side = 'after' | 'before';

const isValueWord = (text: string): boolean =>
  isStatus(text) || isGender(text) || isSubject(text) || readClassText(text) !== null;

/** On which side of their labels the values of these entries stand, where no box says it. */
const sideOf = (rows: readonly (readonly Chunk[])[], isLabel: (chunk: Chunk) => boolean): Side => {
  let behind = 0;
  let ahead = 0;
  for (const row of rows) {
    const last = row.at(-1);
    const labels = row.filter(isLabel).length;
    if (last === undefined || labels === 0) continue;
    // Each label has a value before it, and the last of them nothing behind it.
    if (isLabel(last) && row.every((chunk, n) => !isLabel(chunk) || (n > 0 && !isLabel(row[n - 1] ?? chunk))))
      behind++;
    else ahead++;
  }
  return behind > ahead ? 'before' : 'after';
};

/** «التسليمات» and «تعديل», each a link of its own: two things to press, and none the other's value. */
const arePressedApart = (a: Chunk, b: Chunk): boolean => {
  const [one, other] = [a, b].map(({ element }) => element.closest('a,button,[role=button]'));
  return one != null && other != null && one !== other;
};

/** Fields whose values are words like a name's; of any other a person's name is no value. */
const worded: ReadonlySet<Field | null> = new Set<Field | null>([
  null,
  'studentName',
  'name',
  'teacherName',
  'homeroom',
  'staffName',
  'aside',
  'firstName',
  'fatherName',
  'grandfatherName',
  'familyName',
  'lesson',
  'unit',
  'assignment',
  'assessment',
  'subject',
  'position',
  'stage',
  'sectionsTaught',
]);

interface Labels {
  readonly isLabel: (chunk: Chunk) => boolean;
  readonly isUnknown: (label: Chunk, value: Chunk) => boolean;
  readonly mayHold: (label: Chunk, value: Chunk) => boolean;
}

/** What becomes of the pieces of one row: a value with its label, or nothing where the piece was the label. */
const pairUp = (
  row: readonly Chunk[],
  side: Side,
  { isLabel, isUnknown, mayHold }: Labels,
): Map<Chunk, Chunk | null> => {
  const now = new Map<Chunk, Chunk | null>();
  const pair = (label: Chunk, value: Chunk | undefined, inBox = false): void => {
    if (value === undefined || now.has(label) || now.has(value)) return;
    if (value.label !== null || (isLabel(value) && !inBox) || !mayHold(label, value)) return;
    now.set(value, { ...value, label: label.text });
    now.set(label, null);
    for (let n = row.indexOf(value) + 1; row[n]?.beside === true; n++) {
      const more = row[n];
      if (more !== undefined) now.set(more, { ...more, label: label.text });
    }
  };
  row.forEach((chunk, n) => {
    const next = row[n + 1];
    // What stands in one text is no label's value: «منشور · 175 مشاهدة».
    if (next === undefined || next.beside === true || !shareBox(row, n)) return;
    // «الحضور» and «حضر» are both words we know: the first of a box's two is the label.
    if (isLabel(chunk) && isLabel(next))
      pair(side === 'after' ? chunk : next, side === 'after' ? next : chunk, true);
    else if (isLabel(chunk) || isUnknown(chunk, next)) pair(chunk, next);
    else if (isLabel(next) || isUnknown(next, chunk)) pair(next, chunk);
  });
  row.forEach((chunk, n) => {
    if (!isLabel(chunk)) return;
    const value = row[side === 'after' ? n + 1 : n - 1];
    if ((side === 'after' ? value : chunk)?.beside !== true) pair(chunk, value);
    // A label without a value.
    if (!now.has(chunk)) now.set(chunk, null);
  });
  return now;
};

/** «في الطوارئ: …» in most entries: a label, though nobody knows what it says. */
const marked = (entries: readonly Entry[], headed: readonly boolean[]): (readonly Chunk[])[][] => {
  const labelIn = ({ label, text }: Chunk): string | undefined =>
    label === null ? labelled.exec(text)?.[1] : undefined;
  const labels = sharedTexts(
    entries.map(({ element, cells }) => ({
      element,
      cells: cells.map((chunks) => chunks.map((chunk) => ({ ...chunk, text: labelIn(chunk) ?? '' }))),
    })),
    () => false,
  );
  return entries.map(({ cells }) =>
    cells.map((chunks, column) =>
      headed[column] === true || labels.size === 0
        ? chunks
        : chunks.map((chunk) => {
            const label = labelIn(chunk);
            if (label === undefined || !/\p{L}{2}/u.test(label) || !labels.has(label)) return chunk;
            if (beginsTitle(label)) return chunk;
            const text = labelled.exec(chunk.text)?.[2] ?? '';
            // A class says itself what it is.
            return readClassText(text) === null ? { ...chunk, label, text } : { ...chunk, text };
          }),
    ),
  );
};

/** «التاريخ» is a subject, and beside a day in every entry a label. */
const isBesideDays = (text: string, entries: readonly Entry[]): boolean =>
  entries.every(({ cells }) => {
    const line = cells.flat();
    return line.every(
      (chunk, n) =>
        chunk.text !== text ||
        [line[n - 1], line[n + 1]].some(
          (beside) => beside !== undefined && (isDay(beside.text) || isDash(beside.text)),
        ),
    );
  });

/** «سلّم» beside «12 من 28» or a day is a label; by itself it says that somebody did. */
const isBesideFigures = (text: string, lines: readonly (readonly Chunk[])[]): boolean =>
  lines.every((line) =>
    line.every(
      (chunk, n) =>
        chunk.text !== text ||
        [line[n - 1], line[n + 1]].some(
          (beside) => beside !== undefined && (isDay(beside.text) || isCounted(beside.text, text)),
        ),
    ),
  );
/** Of one student's work «8» is the mark. */
const isCounted = (value: string, text: string): boolean =>
  /^\p{N}+\s*(?:من|of|\/)\s*\p{N}+$/u.test(value) ||
  (/وا$|^submissions$|ed in$/iu.test(text) && /^\p{N}+$/u.test(value));

/** Gives the pieces of each entry the labels they stand with. `headed`: columns that have a header, which says more. */
export const pairLabels = (
  entries: readonly Entry[],
  headed: readonly boolean[],
  shared: ReadonlySet<string>,
  headers: HeaderIndex,
): (readonly Chunk[])[][] => {
  const known = new Set(
    [...shared].filter(
      (text) =>
        headers.fieldOf(text) !== null &&
        (!isValueWord(text) || (headers.fieldOf(text) === 'date' && isBesideDays(text, entries))) &&
        // "Published" beside "State" is what became of each of them.
        (!isWorkState(text) || isBesideDays(text, entries)) &&
        // «درس» beside a title is what sort of thing it is; a label has its article.
        !beginsTitle(text) &&
        (/^ال/.test(text) || roleOf(text) === null),
    ),
  );
  const cells = marked(entries, headed);
  if (known.size === 0) return cells;
  // What stands in one entry is looked at together; below a header each cell by itself.
  const free = (row: readonly (readonly Chunk[])[]): Chunk[] =>
    row.flatMap((chunks, column) => (headed[column] === true ? [] : chunks));
  const lines = cells.map(free);
  for (const text of known) if (saysHandedIn(text) && !isBesideFigures(text, lines)) known.delete(text);
  if (known.size === 0) return cells;
  const isLabel = (chunk: Chunk): boolean => chunk.label === null && known.has(chunk.text);
  const boxes = new Set<string>();
  for (const line of lines.slice(0, 5))
    line.forEach((chunk, n) => {
      const next = line[n + 1];
      if (next === undefined || isLabel(chunk) === isLabel(next) || !shareBox(line, n)) return;
      boxes.add(isLabel(chunk) ? boxOf(chunk, next) : boxOf(next, chunk));
    });
  const labels: Labels = {
    isLabel,
    isUnknown: (label, value) =>
      label.label === null &&
      shared.has(label.text) &&
      !isValueWord(label.text) &&
      !isNameLike(label.text, 3) &&
      boxes.has(boxOf(label, value)),
    mayHold: (label, value) =>
      !arePressedApart(label, value) &&
      // «عرض», «مراسلة» beside somebody's number: a button.
      !(headers.fieldOf(label.text) === 'actions' && isIdLike(value.text)) &&
      (worded.has(headers.fieldOf(label.text)) || !isNameLike(value.text, 3)),
  };
  const side = sideOf(lines, isLabel);
  return cells.map((row, n) => {
    const inLine = pairUp(lines[n] ?? [], side, labels);
    return row.map((chunks, column) => {
      const now =
        headed[column] === true && chunks.length > 1
          ? pairUp(chunks, sideOf([chunks], isLabel), labels)
          : inLine;
      return chunks.flatMap((chunk) => (now.has(chunk) ? (now.get(chunk) ?? []) : chunk));
    });
  });
};
