import { isHandedIn, saysHandedIn } from '../words/by-value.ts';
import type { Chunk } from '../page/chunks.ts';
import { readClassText, sectionOf } from '../words/class-text.ts';
import type { Grid, GridRow } from '../lists/grid.ts';
import { isSubject } from '../words/subjects.ts';
import { key } from '../words/text.ts';
import {
  isDate,
  isGender,
  isIdLike,
  isNameLike,
  isNamedCount,
  isPhone,
  isSerial,
  isStatus,
  roleOf,
  share,
} from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';

interface Slot {
  readonly values: (Chunk | null)[];
}

/** A way from the cell to the piece, so that pieces of different entries can be laid above each other. */
const wayTo = (chunk: Chunk, cell: Element): string => {
  let way = '';
  for (let at: Element | null = chunk.element; at !== null && at !== cell; at = at.parentElement)
    way = `${at.tagName}>${way}`;
  return way;
};

/** «تاسع أ» and «الدراسات الاجتماعية» are two words of letters, too. */
export const isPersonLike = (value: string): boolean =>
  isNameLike(value) && !isSubject(value) && !saysHandedIn(value) && readClassText(value)?.grade == null;

const inferences: readonly (readonly [Field, (values: readonly string[]) => boolean])[] = [
  ['serial', (values) => values.length > 2 && isSerial(values)],
  ['studentCount', (values) => share(values, isNamedCount) >= 0.8],
  ['section', (values) => share(values, (value) => /\s/.test(value) && sectionOf(value) !== null) >= 0.8],
  ['gradeSection', (values) => share(values, (value) => readClassText(value)?.grade != null) >= 0.8],
  ['subject', (values) => share(values, isSubject) >= 0.8],
  [
    'otherId',
    (values) => share(values, (value) => isIdLike(value) && value.length >= 8 && !isPhone(value)) >= 0.8,
  ],
  ['submission', (values) => values.length > 2 && values.some(isHandedIn) && values.every(saysHandedIn)],
  ['gender', (values) => share(values, isGender) >= 0.8],
  ['status', (values) => share(values, isStatus) >= 0.8],
  ['role', (values) => values.length > 2 && share(values, (value) => roleOf(value) !== null) >= 0.8],
  ['name', (values) => share(values, isPersonLike) >= 0.8],
  ['date', (values) => share(values, isDate) >= 0.8],
  ['mark', (values) => areMarks(values)],
];

const outOf = /^\d{1,3}(?:[.,]\d+)?\s*(?:من|of|\/)\s*(\d{1,3})$/;
const noMark =
  /^(?:[-–—]|(?:بدون|بلا|لا|لم توضع) (?:ال)?(?:علامه|درجه)|(?:no|not) (?:mark|grade|graded|marked)|ungraded)$/;
/** «12 من 20», «بدون علامة»: of one number for all. */
const areMarks = (values: readonly string[]): boolean => {
  const given = values.flatMap((text) => outOf.exec(key(text))?.[1] ?? []);
  return (
    given.length > 2 &&
    given.length * 2 > values.length &&
    new Set(given).size === 1 &&
    values.every((text) => outOf.test(key(text)) || noMark.test(key(text)) || text === '—')
  );
};

/** The same text in every entry: a button, no name. */
const isOneWord = (texts: readonly string[]): boolean => texts.length > 2 && new Set(texts).size === 1;

const headable: readonly Field[] = ['otherId', 'name'];

interface Row {
  readonly row: GridRow;
  readonly values: Map<Field, Chunk>;
  readonly cells: readonly (readonly Chunk[])[];
}

const saysHandedInBelow = (rows: readonly Row[], field: Field): boolean =>
  rows.some(({ values }) => isHandedIn(values.get(field)?.text ?? ''));
const isOfSubmissions = (stated: ReadonlySet<Field>, inferred: ReadonlySet<Field>): boolean =>
  [['submission'], ['studentName', 'name']].every((group) =>
    (group as readonly Field[]).some((field) => stated.has(field) || inferred.has(field)),
  );

/**
 * A name that is said once more with other words around it, for a box to tick or a menu («خيارات لـ …»), or for a picture:
 * what says it shortest is the name.
 */
const withoutEchoes = (slots: readonly Slot[]): Slot[] =>
  slots.filter(
    (slot, n) =>
      !slots.some(
        (other, m) =>
          other !== slot &&
          slot.values.every((chunk, row) => {
            const [text, own] = [key(chunk?.text ?? ''), key(other.values[row]?.text ?? '')];
            return own === '' ? text === '' : text === own ? m > n : text.includes(own);
          }),
      ),
  );

/** Gives meaning to what stands without a header: by its values, and only when one place alone could be it. */
export const inferFields = (
  grid: Grid,
  rows: readonly Row[],
  stated: ReadonlySet<Field>,
  inferred: Set<Field>,
  unclear: Set<Field>,
): void => {
  const slots = new Map<string, Slot>();
  rows.forEach(({ row, cells }, n) => {
    cells.forEach((chunks, column) => {
      if ((grid.headers[column]?.length ?? 0) > 0) return;
      const seen = new Map<string, number>();
      for (const chunk of chunks) {
        if (chunk.label !== null) continue;
        const cell = row.cells[column];
        const way = cell === null || cell === undefined ? '' : wayTo(chunk, cell);
        const count = seen.get(way) ?? 0;
        seen.set(way, count + 1);
        const name = `${String(column)}:${way}:${String(count)}`;
        const slot = slots.get(name) ?? { values: rows.map(() => null) };
        slot.values[n] = chunk;
        slots.set(name, slot);
      }
    });
  });
  // «أ» below «الصف السابع» is its section.
  const isBelowGrades = rows.every(({ row }) => {
    const over = row.group === null ? null : readClassText(row.group);
    return over !== null && over.grade !== null && over.section === null;
  });
  for (const [field, fits] of inferences) {
    if (stated.has(field) || (field === 'name' && stated.has('studentName'))) continue;
    // «الحالة: سلّم» says it; beside it «سُلّم في …» says when.
    if (field === 'submission' && saysHandedInBelow(rows, 'status')) continue;
    // Beside what a person handed in; elsewhere such a figure counts something.
    if (field === 'mark' && !isOfSubmissions(stated, inferred)) continue;
    const isIt = (texts: readonly string[]): boolean =>
      fits(texts) ||
      (field === 'section' && isBelowGrades && texts.every((text) => sectionOf(text) !== null));
    let possible = [...slots.values()].filter(({ values }) => {
      const texts = values.flatMap((chunk) => (chunk === null ? [] : [chunk.text]));
      return texts.length * 5 >= rows.length * 4 && isIt(texts) && !(field === 'name' && isOneWord(texts));
    });
    if (field === 'name' && possible.length > 1) possible = withoutEchoes(possible);
    // Where all values but the first are alike, the first entry is a head in words we do not know.
    const heads = possible.some(({ values }) => {
      const first = values[0]?.text;
      return first !== undefined && rows.length > 2 && headable.includes(field) && !fits([first]);
    });
    if (heads) {
      unclear.add(field);
      continue;
    }
    const [only] = possible;
    if (only === undefined) continue;
    if (possible.length > 1) {
      unclear.add(field);
      continue;
    }
    // «الصف السابع» in every row, and no section, is the grade.
    const isGradeAlone =
      field === 'gradeSection' &&
      !stated.has('grade') &&
      only.values.every((chunk) => {
        const place = chunk === null ? null : readClassText(chunk.text);
        // «العلوم · الصف السابع» says a subject, too, and is taken apart later.
        return place === null || (place.section === null && place.rest.length === 0);
      });
    const meant = isGradeAlone ? 'grade' : field;
    inferred.add(meant);
    only.values.forEach((chunk, n) => {
      if (chunk === null || (field === 'mark' && !outOf.test(key(chunk.text)))) return;
      // «الشعبة أ» is the section «أ», as below a header.
      const text = field === 'section' ? (sectionOf(chunk.text) ?? chunk.text) : chunk.text;
      rows[n]?.values.set(meant, { ...chunk, text });
    });
  }
};
