import type { Chunk } from './chunks.ts';
import type { Field } from './vocabulary.ts';

/** What only a lesson or only an assignment says of itself: then what stands first in the entry, without a label, is its title. */
const titles: readonly (readonly [Field, readonly Field[]])[] = [
  ['lesson', ['unit', 'duration', 'views', 'publishState']],
  ['assignment', ['due']],
];

const lessonSays: readonly Field[] = ['unit', 'duration', 'views'];
const assignmentSays: readonly Field[] = ['due', 'submitted', 'submission', 'mark'];
const others: readonly Field[] = ['lesson', 'assignment', 'studentName', 'name'];

/** Entries with labels (cards): the first piece of each that has none. */
export const findTitles = (
  rows: readonly { readonly values: Map<Field, Chunk>; readonly cells: readonly (readonly Chunk[])[] }[],
  stated: ReadonlySet<Field>,
  inferred: Set<Field>,
): void => {
  const [title] = titles.find(([, fields]) => fields.some((field) => stated.has(field))) ?? [];
  if (title === undefined || others.some((one) => stated.has(one))) return;
  const found = rows.map(({ cells }) =>
    cells.flat().find(({ label, text }) => label === null && /\p{L}{2}/u.test(text)),
  );
  const isTitle = (chunk: Chunk | undefined): chunk is Chunk =>
    chunk?.label === null && /\p{L}{2}/u.test(chunk.text);
  const texts = found.filter(isTitle).map(({ text }) => text);
  if (texts.length < rows.length || new Set(texts).size * 2 < texts.length) return;
  inferred.add(title);
  // Two words of letters might be a person's name as well.
  inferred.delete('name');
  found.forEach((chunk, n) => {
    rows[n]?.values.delete('name');
    if (chunk !== undefined) rows[n]?.values.set(title, chunk);
  });
};

/** «العنوان», "Title": of an assignment as a rule, of a lesson where only a lesson says what stands beside it. */
export const titleLessons = (
  rows: readonly { readonly values: Map<Field, Chunk> }[],
  stated: Set<Field>,
): void => {
  const says = (fields: readonly Field[]): boolean => fields.some((field) => stated.has(field));
  if (!says(lessonSays) || says(assignmentSays) || !stated.has('assignment') || stated.has('lesson')) return;
  for (const { values } of rows) {
    const chunk = values.get('assignment');
    values.delete('assignment');
    if (chunk !== undefined) values.set('lesson', chunk);
  }
  stated.delete('assignment');
  stated.add('lesson');
};
