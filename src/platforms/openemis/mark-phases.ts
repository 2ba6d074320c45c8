import type { QueryName } from './allow-list.ts';
import { finderOptions } from './mark-queries.ts';
import { homeroomClasses } from './homerooms.ts';
import type { PlanSection, ReadingPlan, Step } from './plan-state.ts';
import { withinBudget } from './marks-estimate.ts';

/** The part of the plan that reads which marks were entered. */

export const emptyConfiguration: ReadingPlan['configuration'] = {
  periods: [],
  items: [],
  gradings: [],
  read: [],
};

/** Up to so many grades each assessment is asked for by itself, as the Results page does; for more the year at once. */
const mostSingleGrades = 3;

export type MarkPhase = 'assessments' | 'configuration' | 'members' | 'probe' | 'results' | 'exemptions';

export function markSteps(phase: MarkPhase, plan: ReadingPlan): Step[] {
  const ofYear = { institution_id: plan.institution.id, academic_period_id: plan.period?.id ?? '' };
  // Without the assessments nothing of the marks can be told; the check says so.
  const assessments = plan.assessments ?? [];
  if (phase === 'assessments') {
    return [{ query: 'assessments', ids: { academic_period_id: ofYear.academic_period_id } }];
  }
  if (assessments.length === 0) return [];
  switch (phase) {
    case 'configuration':
      return configuration(plan);
    case 'members':
      return members(plan, ofYear);
    case 'probe':
      return plan.scope === 'school' && plan.api === 'v2' ? [schoolExemptions(plan)] : firstExemptions(plan);
    case 'results':
      return plan.scope === 'school' ? schoolResults(plan, ofYear) : ownResults(plan, ofYear);
    case 'exemptions':
      return exemptions(plan);
  }
}

/** Classes whose marks are read: those that have a section of a grade with an assessment. */
export function markClasses(plan: ReadingPlan): string[] {
  const assessed = new Set(plan.assessments?.map(({ educationGradeId }) => educationGradeId));
  const own = new Set(homeroomClasses(plan).map(({ id }) => id));
  const ids = [
    ...plan.sections.filter(({ educationGradeId }) => assessed.has(educationGradeId)).flatMap(classIds),
    ...plan.homeroomSections
      .filter(({ educationGradeId }) => assessed.has(educationGradeId))
      .flatMap(classIds)
      .filter((id) => own.has(id)),
  ];
  return [...new Set(ids)];
}

const classIds = ({ classes }: PlanSection): string[] => classes.map(({ id }) => id);

function configuration(plan: ReadingPlan): Step[] {
  const assessments = plan.assessments ?? [];
  if (plan.api === 'v2' && assessments.length > mostSingleGrades) {
    const ids = { 'Assessments-academic_period_id': plan.period?.id ?? '' };
    return (['periodsOfYear', 'itemsOfYear', 'gradingsOfYear'] as const).map((query) => ({ query, ids }));
  }
  return assessments.flatMap(({ id }) =>
    (['periodsOfAssessment', 'itemsOfAssessment', 'gradingsOfAssessment'] as const).map((query) => ({
      query,
      ids: { assessment_id: id },
    })),
  );
}

function members(plan: ReadingPlan, ofYear: Step['ids']): Step[] {
  const ofClass = (id: string): Step['ids'] => ({ ...ofYear, institution_class_id: id });
  if (plan.scope === 'school') {
    const names: Step[] = plan.parts.includes('rosters') ? [] : [{ query: 'studentsOfSchool', ids: ofYear }];
    return [...names, { query: 'membersOfSchool', ids: ofYear }];
  }
  // With the rosters, who is in the own sections is known already; the homeroom class is asked for as a whole.
  const homerooms = homeroomClasses(plan).map(({ id }) => id);
  const listed = plan.parts.includes('rosters') ? plan.classes.map(({ id }) => id) : [];
  const classes = plan.parts.includes('rosters') ? homerooms : markClasses(plan);
  return classes.flatMap((id): Step[] => [
    ...(listed.includes(id) ? [] : [{ query: 'classRoster', ids: ofClass(id) } as const]),
    { query: 'membersOfClass', ids: ofClass(id) },
  ]);
}

/** Class by class, unless that and the exemptions before it would be more than the budget: then grade by grade. */
function schoolResults(plan: ReadingPlan, ofYear: Step['ids']): Step[] {
  const classes = markClasses(plan);
  if (withinBudget(plan.done + classes.length, classes.length)) {
    return classes.map((id) => ({ query: 'resultsOfClass', ids: { ...ofYear, institution_classes_id: id } }));
  }
  return (plan.assessments ?? []).map(({ id }) => ({
    query: 'resultsOfAssessment',
    ids: { ...ofYear, assessment_id: id },
  }));
}

/**
 * The own subjects over the whole school, so that the mark of a child who came from another class is found; the other subjects of the
 * homeroom class by the class.
 */
function ownResults(plan: ReadingPlan, ofYear: Step['ids']): Step[] {
  const bySubject = plan.sections.flatMap(({ educationGradeId, subjectId }): Step[] =>
    (plan.assessments ?? [])
      .filter((assessment) => assessment.educationGradeId === educationGradeId)
      .map(({ id }) => ({
        query: 'resultsOfSubject',
        ids: { ...ofYear, assessment_id: id, education_subject_id: subjectId },
      })),
  );
  const homerooms = homeroomClasses(plan).map(({ id }): Step => ({
    query: 'resultsOfClass',
    ids: { ...ofYear, institution_classes_id: id },
  }));
  return [...new Map([...bySubject, ...homerooms].map((step) => [JSON.stringify(step), step])).values()];
}

const schoolExemptions = (plan: ReadingPlan): Step => ({
  query: 'exemptionsOfSchool',
  ids: {
    'InstitutionClasses-institution_id': plan.institution.id,
    'InstitutionClasses-academic_period_id': plan.period?.id ?? '',
  },
});
const firstExemptions = (plan: ReadingPlan): Step[] =>
  markClasses(plan)
    .slice(0, 1)
    .map((id) => ({ query: 'exemptionsOfClass', ids: { institution_class_id: id } }));

/**
 * Where the school was not answered at once: the first class was the probe. Of a check of the school only so many that the results, a
 * grade each, still are within its budget; the rest stays unread, and the check says so. A reading that brings names as well
 * has no such budget.
 */
function exemptions(plan: ReadingPlan): Step[] {
  if (plan.exemptions !== 'some') return [];
  const classes = markClasses(plan);
  const steps = classes
    .slice(1)
    .map((id): Step => ({ query: 'exemptionsOfClass', ids: { institution_class_id: id } }));
  if (plan.scope === 'own' || plan.parts.includes('rosters')) return steps;
  const results = plan.assessments?.length ?? 0;
  return steps.filter((_, index) => withinBudget(plan.done + index + 1 + results, classes.length));
}

type OtherForm = (plan: ReadingPlan, ids: Step['ids']) => Step[];

const ofYearIn = (plan: ReadingPlan): Step['ids'] => ({
  institution_id: plan.institution.id,
  academic_period_id: plan.period?.id ?? '',
});
const byAssessment =
  (query: QueryName): OtherForm =>
  (plan) =>
    (plan.assessments ?? []).map(({ id }) => ({ query, ids: { assessment_id: id } }));
const byClass =
  (query: QueryName): OtherForm =>
  (plan) =>
    markClasses(plan).map((id) => ({ query, ids: { ...ofYearIn(plan), institution_class_id: id } }));
const byFinder: OtherForm = (plan, ids) =>
  plan.sections.flatMap((section) => finderSteps(plan, section, ids));

const otherForms: Partial<Record<QueryName, OtherForm>> = {
  periodsOfYear: byAssessment('periodsOfAssessment'),
  itemsOfYear: byAssessment('itemsOfAssessment'),
  gradingsOfYear: byAssessment('gradingsOfAssessment'),
  studentsOfSchool: byClass('classRoster'),
  studentsOfSchoolUndated: byClass('classRoster'),
  membersOfSchool: byClass('membersOfClass'),
  resultsOfAssessment: (plan, { assessment_id }) => {
    const grade = plan.assessments?.find(({ id }) => id === assessment_id)?.educationGradeId;
    const classes = plan.sections.filter((section) => section.educationGradeId === grade).flatMap(classIds);
    return [...new Set(classes)].map((id) => ({
      query: 'resultsOfClass',
      ids: { ...ofYearIn(plan), institution_classes_id: id },
    }));
  },
  exemptionsOfSchool: firstExemptions,
  resultsOfClass: byFinder,
  resultsOfSubject: byFinder,
  studentResults: (_plan, { _finder = '' }) => {
    const values = _finder.match(/\d+(?=[;\]])/g) ?? [];
    const older = finderOf('studentResultsBefore2023', values);
    return [{ query: 'studentResultsBefore2023', ids: { _finder: older } }];
  },
};

/**
 * The same facts by another query, where one is refused or not understood: a year by its assessments, a grade by its classes,
 * one subject over the school or one class by the finder of the Results page, section by section, and the finder by its
 * older names of options.
 */
export const otherMarkForm = (plan: ReadingPlan, { query, ids }: Step): Step[] =>
  otherForms[query]?.(plan, ids) ?? [];

function finderSteps(plan: ReadingPlan, section: PlanSection, asked: Step['ids']): Step[] {
  const assessment = plan.assessments?.find(
    ({ educationGradeId }) => educationGradeId === section.educationGradeId,
  );
  if (assessment === undefined || (asked.assessment_id ?? assessment.id) !== assessment.id) return [];
  if ((asked.education_subject_id ?? section.subjectId) !== section.subjectId) return [];
  return classIds(section)
    .filter((id) => (asked.institution_classes_id ?? id) === id)
    .map((id) => {
      const values = [
        plan.institution.id,
        id,
        assessment.id,
        plan.period?.id ?? '',
        section.subjectSectionId,
        section.educationGradeId,
      ];
      return { query: 'studentResults', ids: { _finder: finderOf('studentResults', values) } };
    });
}

const finderOf = (query: keyof typeof finderOptions, values: readonly string[]): string =>
  `StudentResults[${finderOptions[query].map((name, index) => `${name}:${values[index] ?? ''}`).join(';')}]`;
