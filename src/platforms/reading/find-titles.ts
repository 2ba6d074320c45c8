import type { Chunk } from './chunks.ts';
import { key } from './text.ts';
import type { Field } from './vocabulary.ts';

/** What only a lesson or only an assignment says of itself: then what stands first in the entry, without a label, is its title. */
const titles: readonly (readonly [Field, readonly Field[]])[] = [
  ['lesson', ['unit', 'duration', 'views', 'publishState']],
  ['assignment', ['due']],
];

const lessonSays: readonly Field[] = ['unit', 'duration', 'views'];
const assignmentSays: readonly Field[] = ['due', 'submitted', 'submission', 'mark'];
const sorts =
  /^(?:واجب(?: منزلي)?|اختبار(?: قصير)?|امتحان|مهمه|نشاط|مشروع|homework|assignment|quiz|test|exam|task|project)$/;
/** What becomes of a work: «منشور», «مغلق». Most works have one of a few. */
const states =
  /^(?:(?:غير )?منشور|مغلق|مفتوح|منته|منتهي|مسود|مجدول|نشط|قادم|مورشف|متاح|ملغي|(?:un)?published|open|closed|drafts?|scheduled|active|upcoming|archived|expired)[هة]?$/;
const others: readonly Field[] = ['lesson', 'assignment', 'studentName', 'name'];

/** Entries with labels (cards): the first piece of each that has none. */
export const findTitles = (
  rows: readonly { readonly values: Map<Field, Chunk>; readonly cells: readonly (readonly Chunk[])[] }[],
  stated: ReadonlySet<Field>,
  inferred: Set<Field>,
): void => {
  // What one entry alone says is said of something else: the parts of a page are no list.
  const isUsual = (field: Field): boolean =>
    rows.filter(({ values }) => values.has(field)).length * 5 >= rows.length * 4;
  const [title] =
    titles.find(([, fields]) => fields.some((field) => stated.has(field) && isUsual(field))) ?? [];
  if (title === undefined || others.some((one) => stated.has(one))) return;
  // «واجب» before the title says what sort of work it is.
  const isSort = (chunk: Chunk): boolean => title === 'assignment' && sorts.test(key(chunk.text));
  const free = rows.map(({ cells }) =>
    cells.flat().filter(({ label, text }) => label === null && /\p{L}{2}/u.test(text)),
  );
  const sorted = free.every(
    ([first, second]) => first !== undefined && second !== undefined && isSort(first),
  );
  const isState = (chunk: Chunk | undefined): boolean =>
    title === 'assignment' && chunk !== undefined && states.test(key(chunk.text));
  // «واجب · منشور» before the title.
  const at = sorted ? 1 : 0;
  const hasState = free.every((chunks) => isState(chunks[at]) && chunks[at + 1] !== undefined);
  const found = free.map((chunks) => chunks[hasState ? at + 1 : at]);
  const isTitle = (chunk: Chunk | undefined): chunk is Chunk =>
    chunk?.label === null && /\p{L}{2}/u.test(chunk.text);
  const texts = found.filter(isTitle).map(({ text }) => text);
  if (texts.length < rows.length || new Set(texts).size * 2 < texts.length) return;
  inferred.add(title);
  // Two words of letters might be a person's name as well.
  inferred.delete('name');
  found.forEach((chunk, n) => {
    rows[n]?.values.delete('name');
    const sort = free[n]?.[0];
    if (sorted && sort !== undefined) rows[n]?.values.set('sort', sort);
    const state = free[n]?.[at];
    if (hasState && state !== undefined) rows[n]?.values.set('status', state);
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

/** «سلّم: 41 من 45» beside the day by which: how many handed a work in. Of a student it would say whether. */
export const countSubmissions = (
  rows: readonly { readonly values: Map<Field, Chunk> }[],
  stated: Set<Field>,
): void => {
  const given = rows.flatMap(({ values }) => values.get('submission') ?? []);
  if (given.length === 0 || !stated.has('due') || stated.has('submitted') || stated.has('studentName'))
    return;
  if (!given.every(({ text }) => /^\d+\s*(?:من|of|\/)\s*\d+$/.test(key(text)))) return;
  for (const { values } of rows) {
    const chunk = values.get('submission');
    values.delete('submission');
    if (chunk !== undefined) values.set('submitted', chunk);
  }
  stated.delete('submission');
  stated.add('submitted');
};
