import type { Chunk } from '../page/chunks.ts';
import { readClassText } from '../words/class-text.ts';
import type { GridRow } from '../lists/grid.ts';
import { saysItself } from '../words/spoken.ts';
import { isSubject } from '../words/subjects.ts';
import { key } from '../words/text.ts';
import { isDay } from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';
import { isWorkState } from '../words/work-states.ts';

/** What only a lesson or only an assignment says of itself: then one of the texts of the entry without a label is its title. */
const titles: readonly (readonly [Field, readonly Field[]])[] = [
  ['lesson', ['unit', 'duration', 'views']],
  ['assignment', ['due', 'submitted']],
  ['lesson', ['publishState']],
];

const sorts =
  /^(?:واجب(?: منزلي| بيتي)?|اختبار(?: قصير)?|امتحان|مهمه|نشاط|مشروع|ورقه عمل|homework|assignment|quiz|test|exam|task|project|worksheet)$/;
const others: readonly Field[] = ['lesson', 'assignment', 'studentName', 'name'];

interface Row {
  readonly row: GridRow;
  readonly values: Map<Field, Chunk>;
  readonly cells: readonly (readonly Chunk[])[];
}

const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text);
const isSort = ({ text }: Chunk): boolean => sorts.test(key(text));
const isState = ({ text }: Chunk): boolean => isWorkState(text);

/** What stands beside a title, and says of itself that it is none. */
const isBeside = ({ text }: Chunk): boolean =>
  isDay(text) || isSubject(text) || saysItself(text) || readClassText(text)?.grade != null;

/** On a button that does something; one that folds its entry bears the title. */
const isPressed = ({ element }: Chunk): boolean => {
  const button = element.closest('button,[role=button]');
  return (
    button !== null &&
    !button.hasAttribute('aria-expanded') &&
    button.closest('h1,h2,h3,h4,h5,h6,[role=heading]') === null
  );
};

/** The way from an entry down to a piece, by which the same place is told in another entry. */
const wayTo = ({ element }: Chunk, row: Element): string => {
  let way = '';
  for (let at: Element | null = element; at !== null && at !== row; at = at.parentElement)
    way = `${at.tagName} ${way}`;
  return way;
};

const isHeading = ({ element }: Chunk): boolean =>
  element.closest('h1,h2,h3,h4,h5,h6,[role=heading],[class*=title]') !== null;

/**
 * The titles of the entries: what stands as a heading in each of them, in the same place, else their first text. What every
 * entry says is none of them; so is what stands on a button.
 */
const titlesOf = (rows: readonly Row[], free: readonly (readonly Chunk[])[]): (Chunk | undefined)[] => {
  const counts = new Map<string, number>();
  for (const chunks of free)
    for (const text of new Set(chunks.map((chunk) => key(chunk.text))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const isShared = ({ text }: Chunk): boolean =>
    rows.length > 2 && (counts.get(key(text)) ?? 0) * 5 >= rows.length * 4;
  const own = free.map((chunks) => {
    const left = chunks.filter((chunk) => !isShared(chunk) && !isBeside(chunk) && !isPressed(chunk));
    // Of one or two works that are called alike nothing tells the title but its place.
    return left.length > 0 ? left : chunks.filter((chunk) => !isBeside(chunk) && !isPressed(chunk));
  });
  const headed = own.map((chunks) => chunks.find(isHeading));
  const places = new Set(
    headed.map((chunk, n) =>
      chunk === undefined ? '' : wayTo(chunk, rows[n]?.row.element ?? chunk.element),
    ),
  );
  return places.size === 1 && !places.has('') ? headed : own.map(([first]) => first);
};

/** What the entries have a title for by what else they say; undefined: they say nothing that only lessons or works do. */
const titleBy = (rows: readonly Row[], stated: ReadonlySet<Field>): Field | undefined => {
  // What one entry alone says is said of something else: the parts of a page are no list.
  const isUsual = (field: Field): boolean =>
    rows.filter(({ values }) => values.has(field)).length * 5 >= rows.length * 4;
  return titles.find(([, fields]) => fields.some((field) => stated.has(field) && isUsual(field)))?.[0];
};

/** Entries with labels (cards): the piece of each that is its title. `said`: what the page says that they are. */
export const findTitles = (
  rows: readonly Row[],
  stated: ReadonlySet<Field>,
  inferred: Set<Field>,
  said?: Field,
): void => {
  const title = said ?? titleBy(rows, stated);
  if (title === undefined || others.some((one) => stated.has(one))) return;
  const free = rows.map(({ cells }) =>
    cells.flat().filter((chunk) => chunk.label === null && hasLetters(chunk.text)),
  );
  // «واجب · منشور» beside the title says what sort of work it is, and what became of it; a title may be such a word, too.
  const without = (chunks: readonly Chunk[], isOne: (chunk: Chunk) => boolean): readonly Chunk[] => {
    const left = chunks.filter((chunk) => !isOne(chunk));
    return left.length > 0 ? left : chunks;
  };
  const isSorted = title === 'assignment' && free.every((chunks) => chunks.some(isSort));
  const left = free.map((chunks) => without(isSorted ? without(chunks, isSort) : chunks, isState));
  const found = titlesOf(rows, left);
  const texts = found.flatMap((chunk) => chunk?.text ?? []);
  if (texts.length < rows.length || new Set(texts).size * 2 < texts.length) return;
  inferred.add(title);
  // Two words of letters might be a person's name as well.
  inferred.delete('name');
  const state: Field = title === 'lesson' ? 'publishState' : 'status';
  found.forEach((chunk, n) => {
    const values = rows[n]?.values;
    if (values === undefined || chunk === undefined) return;
    values.delete('name');
    values.set(title, { ...chunk, text: chunk.whole ?? chunk.text });
    const beside = free[n]?.filter((one) => one !== chunk) ?? [];
    const sort = isSorted ? beside.find(isSort) : undefined;
    if (sort !== undefined) values.set('sort', sort);
    const said = beside.find(isState);
    if (said !== undefined && !stated.has('publishState') && !values.has(state)) values.set(state, said);
  });
};
