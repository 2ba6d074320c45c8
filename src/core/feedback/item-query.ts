import type { AuthorRef } from './author-ref.ts';
import type { FeedbackKind, FeedbackState, Importance } from './feedback-item.ts';
import { importances, feedbackStates } from './feedback-item.ts';
import { searchText, type ItemSummary } from './item-summary.ts';

/** What a person looks for in the queue; an absent field does not narrow. */
export interface ItemQuery {
  readonly search?: string;
  readonly states?: readonly FeedbackState[];
  readonly kinds?: readonly FeedbackKind[];
  readonly importances?: readonly Importance[];
  readonly subject?: string;
  readonly grade?: string;
  readonly school?: string;
  readonly author?: AuthorRef['key'];
  readonly of?: ItemSummary['of'];
  readonly conflict?: boolean;
  /** Written between these moments, both included (milliseconds). */
  readonly from?: number;
  readonly until?: number;
  /** Only these items (a cluster, overdue ones). */
  readonly ids?: readonly string[];
  readonly sort?: ItemSort;
}

export type ItemSort = 'newest' | 'oldest' | 'importance' | 'state' | 'lesson' | 'school' | 'author';

/** A matcher made once per query: 100,000 summaries go through it one after the other. */
export function matcher(query: ItemQuery): (item: ItemSummary) => boolean {
  const words = searchText(query.search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const ids = query.ids === undefined ? null : new Set(query.ids);
  const tests: ((item: ItemSummary) => boolean)[] = [];
  const { states, kinds, importances: weights, subject, grade, school, author, of, conflict } = query;
  const { from, until } = query;
  if (ids !== null) tests.push((item) => ids.has(item.id));
  if (states !== undefined) tests.push((item) => states.includes(item.state));
  if (kinds !== undefined) tests.push((item) => kinds.includes(item.kind));
  if (weights !== undefined) tests.push((item) => weights.includes(item.importance));
  if (subject !== undefined) tests.push((item) => item.subjectKey === subject);
  if (grade !== undefined) tests.push((item) => item.gradeKey === grade);
  if (school !== undefined) tests.push((item) => item.school === school);
  if (author !== undefined) tests.push((item) => item.author.key === author);
  if (of !== undefined) tests.push((item) => item.of === of);
  if (conflict !== undefined) tests.push((item) => item.conflict === conflict);
  if (from !== undefined) tests.push((item) => item.writtenAt >= from);
  if (until !== undefined) tests.push((item) => item.writtenAt <= until);
  if (words.length > 0) tests.push((item) => words.every((word) => item.search.includes(word)));
  return (item) => tests.every((test) => test(item));
}

type Compare = (a: ItemSummary, b: ItemSummary) => number;

const byText = (a: string | null, b: string | null): number => {
  // Unknown last; by code units: a collator takes seconds for 100,000 Arabic titles, and the keys are folded already.
  if (a === b) return 0;
  if (a === null || a === '') return 1;
  if (b === null || b === '') return -1;
  return a < b ? -1 : 1;
};
const newest: Compare = (a, b) => b.writtenAt - a.writtenAt;

const compares: Readonly<Record<ItemSort, Compare>> = {
  newest,
  oldest: (a, b) => a.writtenAt - b.writtenAt,
  importance: (a, b) => importances.indexOf(b.importance) - importances.indexOf(a.importance),
  state: (a, b) => feedbackStates.indexOf(a.state) - feedbackStates.indexOf(b.state),
  lesson: (a, b) => byText(a.lesson.base, b.lesson.base),
  school: (a, b) => byText(a.school, b.school),
  author: (a, b) => byText(a.author.name, b.author.name),
};

/** Ties go to the newest, then by id: the same list whenever it is asked. */
export function comparer(sort: ItemSort): Compare {
  const compare = compares[sort];
  return (a, b) => compare(a, b) || newest(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** How many items stand under each value, for the filters: counted over what the search found. */
export interface Facets {
  readonly states: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly subjects: Readonly<Record<string, number>>;
  readonly grades: Readonly<Record<string, number>>;
  readonly schools: Readonly<Record<string, number>>;
}

export function facetsOf(items: readonly ItemSummary[]): Facets {
  const count = (valueOf: (item: ItemSummary) => string | null): Record<string, number> => {
    const counts = new Map<string, number>();
    for (const item of items) {
      const value = valueOf(item);
      if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  };
  return {
    states: count((item) => item.state),
    kinds: count((item) => item.kind),
    subjects: count((item) => item.subjectKey),
    grades: count((item) => item.gradeKey),
    schools: count((item) => item.school),
  };
}
