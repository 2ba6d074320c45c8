import type { KindHints } from '../../profile.ts';
import type { Chunk } from '../page/chunks.ts';
import type { GridFacts } from '../fields/facts.ts';
import { keyWithoutArticle, wholeNumber } from '../words/text.ts';
import type { Field } from '../words/vocabulary.ts';

/**
 * Words that mean one thing in lists of one kind and another elsewhere: «الواجبات» of a teacher are those she gave, of a student
 * those that were handed in; «الحضور» of a section is today's.
 */
interface Meaning {
  readonly from: Field;
  readonly to: Field;
  /** Only where the values and their labels bear it out, and one of these is stated beside it. */
  readonly holds?: (chunk: Chunk, head: string) => boolean;
  readonly beside?: readonly Field[];
}

const isFigure = ({ text }: Chunk): boolean => /^\p{N}/u.test(text);
const isAverage = (text: string): boolean => /^(?:معدل|متوسط|average|avg)\.?$/.test(keyWithoutArticle(text));
/** What only a platform knows of a student. */
const onPlatform: readonly Field[] = ['videos', 'watched', 'assignmentsDone', 'lastSeen', 'loginTime'];

const meanings: Partial<Record<KindHints['gives'], readonly Meaning[]>> = {
  activity: [
    { from: 'assignmentCount', to: 'assignmentsDone', holds: isFigure },
    { from: 'lessonCount', to: 'videos', holds: isFigure },
    { from: 'mark', to: 'testAverage', holds: (_, head) => isAverage(head), beside: onPlatform },
  ],
  overview: [{ from: 'present', to: 'presentToday', holds: isFigure }],
  lessons: [{ from: 'watched', to: 'views', holds: ({ text }) => wholeNumber(text) !== null }],
  assignments: [{ from: 'endDate', to: 'due' }],
  submissions: [{ from: 'date', to: 'submittedAt', beside: ['submission'] }],
};

/** The list as one of the kind would mean it; `meant` are the fields whose words were taken so. */
export const asKind = (
  facts: GridFacts,
  spec: KindHints,
): { readonly facts: GridFacts; readonly meant: readonly Field[] } => {
  const heads = facts.grid.headers.map((texts) => texts.at(-1) ?? '');
  const meant: Field[] = [];
  let now = facts;
  for (const { from, to, holds, beside } of meanings[spec.gives] ?? []) {
    if (!now.stated.has(from) || now.stated.has(to) || now.unclear.has(from)) continue;
    if (beside !== undefined && !beside.some((field) => now.stated.has(field))) continue;
    const own = now.rows.flatMap(({ values }) => values.get(from) ?? []);
    const head = heads.find(isAverage) ?? '';
    if (holds !== undefined && !own.every((chunk) => holds(chunk, chunk.label ?? head))) continue;
    const stated = new Set(now.stated);
    stated.delete(from);
    stated.add(to);
    now = {
      ...now,
      stated,
      rows: now.rows.map((row) => {
        const chunk = row.values.get(from);
        if (chunk === undefined) return row;
        const values = new Map(row.values);
        values.delete(from);
        return { ...row, values: values.set(to, chunk) };
      }),
    };
    meant.push(from);
  }
  return { facts: now, meant };
};
