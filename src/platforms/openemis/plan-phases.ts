import type { Snapshot } from '../../core/snapshot.ts';
import type { QueryName } from './allow-list.ts';
import { asLearned } from './list-days.ts';
import { assignmentsSnapshot } from './make-snapshot.ts';
import { emptyConfiguration, markClasses, markSteps } from './mark-phases.ts';
import { assessmentSnapshots } from './take-assessments.ts';
import { noExemptions } from './take-results.ts';
import { phases, type ReadingPlan, type Step } from './plan-state.ts';

/** How many subject sections one V1 request names (the size of batch seen in use, contract E). */
const batchSize = 8;

/**
 * When a phase has nothing left to ask, the next is laid out from what was learned. The assignments are handed out at
 * the end of `names`, where the names of the other teachers are at hand: the plan itself does not keep them.
 */
export function finishPhase(
  plan: ReadingPlan,
  now: number,
  staffNames: ReadonlyMap<string, string>,
): { readonly plan: ReadingPlan; readonly snapshots: readonly Snapshot[] } {
  const snapshots: Snapshot[] = [];
  let current = plan;
  while (current.todo.length === 0 && current.phase !== 'done') {
    if (current.phase === 'names') snapshots.push(assignmentsSnapshot(current, now, staffNames));
    if (current.phase === 'configuration') {
      snapshots.push(...assessmentSnapshots(current, now));
      current = { ...current, configuration: emptyConfiguration };
    }
    if (current.phase === 'probe' && current.exemptions === 'none') {
      snapshots.push(...noExemptions(current, now, markClasses(current)));
    }
    const phase = phases[phases.indexOf(current.phase) + 1] ?? 'done';
    current = {
      ...current,
      phase,
      todo: stepsOf(phase, current).map((step) => asLearned(current.listDays, step)),
    };
  }
  return { plan: current, snapshots };
}

function stepsOf(phase: ReadingPlan['phase'], plan: ReadingPlan): Step[] {
  const ofSchool = { institution_id: plan.institution.id };
  const ofYear = { ...ofSchool, academic_period_id: plan.period?.id ?? '' };
  const joined = { ...ofSchool, 'InstitutionSubjects-academic_period_id': ofYear.academic_period_id };
  const school = plan.scope === 'school';
  const v2 = plan.api === 'v2';
  switch (phase) {
    case 'staff':
      if (!school) return [{ query: 'ownStaff', ids: { ...ofSchool, staff_id: plan.staffId } }];
      return [
        // For the marks alone a class without subjects is of no interest; the links name the others.
        ...(plan.parts.includes('rosters') ? [{ query: 'classes', ids: ofYear } as const] : []),
        v2 ? { query: 'schoolStaff', ids: joined } : { query: 'schoolStaffAllYears', ids: ofSchool },
      ];
    case 'links':
      return v2 ? [schoolLinks(plan)] : batches(plan);
    case 'names':
      if (!school) return [];
      return [v2 ? { query: 'schoolNames', ids: joined } : { query: 'schoolNamesAllYears', ids: ofSchool }];
    case 'rosters':
      return plan.parts.includes('rosters') ? rosters(plan, ofYear) : [];
    case 'people':
      return peopleSteps(plan);
    case 'assessments':
    case 'configuration':
    case 'members':
    case 'probe':
    case 'results':
    case 'exemptions':
      return plan.parts.includes('marks') ? markSteps(phase, plan) : [];
    case 'context':
    case 'done':
      return [];
  }
}

/**
 * Who works and who is enrolled at the school, asked when the class lists were: of a class that could not be read nobody
 * can say that its students are in none.
 */
export function peopleSteps({ scope, parts, institution, period, unreadable }: ReadingPlan): Step[] {
  if (scope !== 'school' || !parts.includes('rosters')) return [];
  const ofSchool = { institution_id: institution.id };
  const ofYear = { ...ofSchool, academic_period_id: period?.id ?? '' };
  const known = !unreadable.some(({ query }) => query === 'classes' || query.startsWith('classRoster'));
  return [{ query: 'posts', ids: ofSchool }, ...(known ? [{ query: 'enrolled', ids: ofYear } as const] : [])];
}

const schoolLinks = (plan: ReadingPlan): Step => ({
  query: 'linksOfSchool',
  ids: {
    'InstitutionSubjects-institution_id': plan.institution.id,
    'InstitutionSubjects-academic_period_id': plan.period?.id ?? '',
  },
});

function batches({ sections }: ReadingPlan): Step[] {
  const conditions = sections.map(({ subjectSectionId }) => `institution_subject_id:${subjectSectionId}`);
  return Array.from({ length: Math.ceil(conditions.length / batchSize) }, (_, i) => ({
    query: 'linksOfSections',
    ids: { _orWhere: conditions.slice(i * batchSize, (i + 1) * batchSize).join(',') },
  }));
}

/** Class by class, so that a section is complete as early as possible. */
function rosters(plan: ReadingPlan, ofYear: Step['ids']): Step[] {
  const named = (query: 'classRoster' | 'subjectRoster' | 'subjectsOfClass'): QueryName =>
    plan.birthDates ? `${query}WithBirth` : query;
  return plan.classes.flatMap(({ id }) => {
    const ofClass = { ...ofYear, institution_class_id: id };
    const taught = plan.sections.filter(({ classes }) => classes.some((served) => served.id === id));
    const subjects =
      plan.scope === 'school'
        ? [{ query: named('subjectsOfClass'), ids: ofClass }]
        : taught.map(({ subjectSectionId }) => ({
            query: named('subjectRoster'),
            ids: { ...ofClass, institution_subject_id: subjectSectionId },
          }));
    return [{ query: named('classRoster'), ids: ofClass }, ...(taught.length > 0 ? subjects : [])];
  });
}
