import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { buildRequest, queries, type OpenemisRequest, type QueryName } from './allow-list.ts';
import type { RawAnswer } from './classify.ts';
import type { OpenemisIdentity } from './identity.ts';
import { learnDays, undatedForm } from './list-days.ts';
import { otherMarkForm } from './mark-phases.ts';
import { estimateMarks } from './marks-estimate.ts';
import { finishPhase, peopleSteps } from './plan-phases.ts';
import { takeAnswer } from './plan-answers.ts';
import { phases, type ReadingPlan, type Step } from './plan-state.ts';
import { readingParts, type ReadingOrder } from './reading-order.ts';

/**
 * The order in which OpenEMIS is read, as a pure state machine: the plan names the next request, takes its answer and
 * hands out snapshots. The caller has the snapshots and the plan kept before it makes the next request, so a dying
 * worker, a closed tab or a restart loses at most one answer (decision 4).
 */

export interface PlanInput {
  readonly identity: OpenemisIdentity;
  /** `school` for a principal: all teachers and classes of the institution. */
  readonly scope: ReadingOrder['scope'];
  /** Absent: all of them. */
  readonly parts?: ReadingOrder['parts'];
  readonly now: number;
  /** Needed when the page leaves open which school is meant. */
  readonly institutionId?: string;
  /** Ask for birth dates as well: only when the other platform shows one. */
  readonly birthDates?: boolean;
}

/** Errors: `no-institution`, `several-institutions` (ask the user, then pass `institutionId`). */
export function startPlan(input: PlanInput): Result<ReadingPlan, Problem> {
  const { identity, scope, parts = readingParts } = input;
  const [only, second] = identity.institutionIds;
  const institutionId = input.institutionId ?? (second === undefined ? only : undefined);
  if (institutionId === undefined) {
    return fail(problem(only === undefined ? 'no-institution' : 'several-institutions'));
  }
  const todo: Step[] = [
    { query: 'period', ids: {} }, // also finds out whether the V2 path is there
    ...(identity.confirmed === true ? [] : [step('whoami', { id: identity.staffId })]),
    { query: 'statuses', ids: {} },
    { query: 'institution', ids: { id: institutionId } },
  ];
  return ok({
    v: 1,
    host: identity.host,
    staffId: identity.staffId,
    displayName: identity.displayName,
    institution: { id: institutionId, code: null, name: null },
    scope,
    parts,
    birthDates: input.birthDates ?? false,
    startedAt: input.now,
    api: 'v2',
    actions: {},
    phase: 'context',
    todo,
    done: 0,
    period: null,
    statuses: null,
    sections: [],
    classes: [],
    colleagues: [],
    homerooms: {},
    homeroomSections: [],
    assessments: null,
    configuration: { periods: [], items: [], gradings: [], read: [] },
    exemptions: 'unknown',
    listDays: 'unknown',
    staffRows: { received: 0, total: 0 },
    doubts: [],
    unreadable: [],
  });
}

const step = (query: QueryName, ids: Step['ids']): Step => ({ query, ids });

/** Null: the reading is finished. */
export function nextRequest(plan: ReadingPlan): OpenemisRequest | null {
  const [next] = plan.todo;
  return next === undefined
    ? null
    : buildRequest(next.query, plan.api, next.ids, plan.actions[next.query] ?? 0);
}

/**
 * `total` is null until the classes and sections are known. For a check of the school it is what was said beforehand until the last
 * phase is laid out.
 */
export function progress(plan: ReadingPlan): { done: number; total: number | null } {
  const { phase, parts, scope, done, todo, classes, sections } = plan;
  const isPast = (named: ReadingPlan['phase']): boolean => phases.indexOf(phase) >= phases.indexOf(named);
  if (isPast(parts.includes('marks') ? 'results' : 'rosters')) {
    const later = phase === 'rosters' ? peopleSteps(plan).length : 0;
    return { done, total: done + todo.length + later };
  }
  if (scope === 'own' || parts.includes('rosters') || !isPast('names')) return { done, total: null };
  const grades = new Set(sections.map(({ educationGradeId }) => educationGradeId)).size;
  const { least } = estimateMarks({ classes: classes.length, grades });
  return { done, total: Math.max(least, done + todo.length) };
}

export interface Accepted {
  readonly plan: ReadingPlan;
  readonly snapshots: readonly Snapshot[];
}

/**
 * Takes the answer to the request of this key. An answer to any other request (late, repeated) changes nothing.
 * A query that is refused or not understood is tried with its other header values, then in its other form, then noted
 * in `unreadable`; the plan goes on.
 *
 * Errors leave the plan as it was, to be continued: `session-expired`, `unavailable`, `too-slow`, `host-withheld`;
 * and what nothing can be read without: `no-current-period`, `no-assignments`, `not-recognised` (the id of the menu
 * does not belong to the name in the header), refusals of the period, of the user or of the assignments.
 */
export function acceptAnswer(
  plan: ReadingPlan,
  key: string,
  answer: Result<RawAnswer, Problem>,
  now: number,
): Result<Accepted, Problem> {
  const [asked] = plan.todo;
  if (asked === undefined || nextRequest(plan)?.key !== key) return ok({ plan, snapshots: [] });
  const taken = answer.ok ? takeAnswer(plan, asked, answer.value, now) : answer;
  if (!taken.ok) {
    const bare = answer.ok || taken.error.code !== 'unexpected-answer' ? [] : undatedForm(plan, asked);
    if (bare.length > 0)
      return ok({ plan: { ...plan, todo: [...bare, ...plan.todo.slice(1)] }, snapshots: [] });
    return refused(plan, asked, taken.error, now);
  }
  const { plan: next, snapshots } = advance(
    learnDays(taken.value.plan, asked),
    taken.value.snapshots,
    now,
    taken.value.staffNames,
  );
  const serverTime = answer.ok ? answer.value.serverTime : null;
  return ok({
    plan: next,
    snapshots: serverTime === null ? snapshots : snapshots.map((each) => ({ ...each, serverTime })),
  });
}

function advance(
  plan: ReadingPlan,
  snapshots: readonly Snapshot[],
  now: number,
  staffNames: ReadonlyMap<string, string> = new Map(),
): Accepted {
  const moved = finishPhase({ ...plan, todo: plan.todo.slice(1), done: plan.done + 1 }, now, staffNames);
  return { plan: moved.plan, snapshots: [...snapshots, ...moved.snapshots] };
}

const heavy: readonly QueryName[] = [
  'studentsOfSchool',
  'studentsOfSchoolUndated',
  'membersOfSchool',
  'resultsOfAssessment',
  'exemptionsOfSchool',
  'enrolled',
];
const required: readonly QueryName[] = ['period', 'whoami', 'ownStaff', 'schoolStaffAllYears'];

function refused(plan: ReadingPlan, asked: Step, error: Problem, now: number): Result<Accepted, Problem> {
  const { query } = asked;
  // A school's whole list may be too much for its server: the same class by class is not.
  const tooMuch = heavy.includes(query) && (error.code === 'too-slow' || error.code === 'unavailable');
  if (tooMuch && error.detail !== 'aborted' && error.detail !== 'network') {
    const forms = otherMarkForm(plan, asked);
    if (forms.length > 0)
      return ok({ plan: { ...plan, todo: [...forms, ...plan.todo.slice(1)] }, snapshots: [] });
    return ok(advance(unread(plan, asked, error), [], now));
  }
  // The model came with 3.109 and 4.5 (contract C3): where it is not, nobody is exempt.
  if (query === 'exemptionsOfClass' && plan.exemptions === 'unknown' && error.code === 'unexpected-answer') {
    return ok(advance({ ...plan, exemptions: 'none' }, [], now));
  }
  if (error.code !== 'no-permission' && error.code !== 'unexpected-answer') return fail(error);
  const action = (plan.actions[query] ?? 0) + 1;
  if (error.code === 'no-permission' && action < queries[query].actions.length) {
    return ok({ plan: { ...plan, actions: { ...plan.actions, [query]: action } }, snapshots: [] });
  }
  if (query === 'period' && plan.api === 'v2') {
    return ok({ plan: { ...plan, api: 'v1', actions: {} }, snapshots: [] });
  }
  const others = otherForm(plan, asked);
  if (others.length > 0) {
    return ok({ plan: { ...plan, todo: [...others, ...plan.todo.slice(1)] }, snapshots: [] });
  }
  if (required.includes(query)) return fail(error);
  return ok(advance(unread(plan, asked, error), [], now));
}

const unread = (plan: ReadingPlan, asked: Step, { code }: Problem): ReadingPlan => ({
  ...plan,
  unreadable: [...plan.unreadable, { ...asked, code }],
});

/** The same facts by another query: without the association's condition, or one subject section at a time. */
function otherForm(plan: ReadingPlan, asked: Step): Step[] {
  const { query, ids } = asked;
  const ofSchool = { institution_id: plan.institution.id };
  if (query === 'schoolStaff') return [step('schoolStaffAllYears', ofSchool)];
  if (query === 'posts') return [step('postsBare', ofSchool)];
  if (query === 'schoolNames') return [step('schoolNamesAllYears', ofSchool)];
  if (query !== 'linksOfSchool' && query !== 'linksOfSections') return otherMarkForm(plan, asked);
  const batch = ids._orWhere?.match(/\d+/g);
  return plan.sections
    .map((section) => section.subjectSectionId)
    .filter((id) => batch?.includes(id) ?? true)
    .map((id) => step('linksOfSection', { institution_subject_id: id }));
}
