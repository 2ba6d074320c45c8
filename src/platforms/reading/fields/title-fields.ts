import type { Chunk } from '../page/chunks.ts';
import type { Grid } from '../lists/grid.ts';
import { key, keyWithoutArticle } from '../words/text.ts';
import type { Field } from '../words/vocabulary.ts';

/** Words of two meanings in lists of lessons and works: what stands beside them decides. */

const lessonSays: readonly Field[] = ['unit', 'duration', 'views'];
const assignmentSays: readonly Field[] = ['due', 'submitted', 'submission', 'mark'];

const ofAny = /^(?:عنوان|title|اسم|name)(?:$|\s|\/)/;
const labelsOf = (
  rows: readonly { readonly values: ReadonlyMap<Field, Chunk> }[],
  field: Field,
): readonly string[] => rows.flatMap(({ values }) => values.get(field)?.label ?? []);

/** «العنوان», "Title": of an assignment as a rule, of a lesson where only a lesson says what stands beside it. */
export const titleLessons = (
  rows: readonly { readonly values: Map<Field, Chunk> }[],
  stated: Set<Field>,
  grid: Grid,
): void => {
  const says = (fields: readonly Field[]): boolean => fields.some((field) => stated.has(field));
  if (!says(lessonSays) || says(assignmentSays) || !stated.has('assignment') || stated.has('lesson')) return;
  // «الاختبار» with a duration is a test.
  const heads = [...grid.headers.flatMap((texts) => texts.at(-1) ?? []), ...labelsOf(rows, 'assignment')];
  if (!heads.some((head) => ofAny.test(keyWithoutArticle(head)))) return;
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
