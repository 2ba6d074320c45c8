import type { QueryName } from './allow-list.ts';
import type { ReadingPlan, Step } from './plan-state.ts';

/**
 * A class list is asked for with the day each child was put on it (`created`). That this field is given together with the
 * contained person was never seen on a real server, and a list is worth more than its days: where a server refuses, the list
 * is asked for once more without them, and what came of it holds for the rest of the reading.
 */
const withoutDays: Partial<Record<QueryName, QueryName>> = {
  classRoster: 'classRosterUndated',
  classRosterWithBirth: 'classRosterUndatedWithBirth',
  studentsOfSchool: 'studentsOfSchoolUndated',
};
const undated = new Set(Object.values(withoutDays));

/** The same list without the days, as long as no list came with them. */
export const undatedForm = ({ listDays }: ReadingPlan, { query, ids }: Step): Step[] => {
  const bare = withoutDays[query];
  return bare === undefined || listDays === 'told' ? [] : [{ query: bare, ids }];
};

/** What an answer to this query teaches of the server. */
export const learnDays = (plan: ReadingPlan, { query }: Step): ReadingPlan => {
  if (plan.listDays === 'unknown' && withoutDays[query] !== undefined) return { ...plan, listDays: 'told' };
  if (!undated.has(query)) return plan;
  return { ...plan, listDays: 'refused', todo: plan.todo.map((each) => asLearned('refused', each)) };
};

/** A step in the form that this server answers. */
export const asLearned = (listDays: ReadingPlan['listDays'], step: Step): Step => ({
  ...step,
  query: (listDays === 'refused' ? withoutDays[step.query] : undefined) ?? step.query,
});
