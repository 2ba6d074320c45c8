import type { Query } from './query.ts';

/** The part of the allow-list that reads assessments and which marks were entered. */

/** Without `_fields`, as they were seen to work: their rows describe the year's assessments, no school and no child. */
const configuration = { actions: ['Results'] } as const;
const ofYear = 'Assessments-academic_period_id';

const results = {
  model: 'Assessment-AssessmentItemResults', // unscoped
  actions: ['Results'],
  fixed: {
    _fields: [
      'student_id',
      'institution_id',
      'institution_classes_id',
      'assessment_id',
      'assessment_period_id',
      'education_subject_id',
      'marks',
      'assessment_grading_option_id',
      'created',
    ].join(','),
    _limit: '0',
  },
} as const;
const ofSchool = ['institution_id', 'academic_period_id'] as const;

const finder = {
  model: 'Institution-InstitutionSubjectStudents',
  actions: ['Results'],
  ids: ['_finder'],
  fixed: { _limit: '0' },
} as const;

/** The finder's options by age of OpenEMIS (contract C3), in the order in which they are written. */
export const finderOptions = {
  studentResults: [
    'institution_id',
    'institution_class_id',
    'assessment_id',
    'academic_period_id',
    'institution_subject_id',
    'education_grade_id',
  ],
  studentResultsBefore2023: [
    'institution_id',
    'class_id',
    'assessment_id',
    'academic_period_id',
    'subject_id',
    'grade_id',
  ],
} as const;

const optionsPattern = (names: readonly string[]): string =>
  names.map((name) => `${name}:[1-9]\\d{0,15}`).join(';');
export const finderPattern = new RegExp(
  `^StudentResults\\[(${Object.values(finderOptions).map(optionsPattern).join('|')})\\]$`,
);

const exemptions = {
  model: 'Institution-AssessmentItemStudentExemptions',
  actions: ['AssessmentItemStudentExemptions'],
} as const;

export const markQueries = {
  /** The assessments of the year: one per grade. */
  assessments: {
    model: 'Assessment-Assessments',
    actions: ['Results'],
    // Never without: the table holds a spreadsheet template (contract C3).
    fixed: { _fields: 'id,code,name,education_grade_id,academic_period_id', _limit: '0' },
    ids: ['academic_period_id'],
  },
  periodsOfAssessment: {
    ...configuration,
    model: 'Assessment-AssessmentPeriods',
    fixed: { _limit: '0' },
    ids: ['assessment_id'],
  },
  periodsOfYear: {
    ...configuration,
    model: 'Assessment-AssessmentPeriods',
    fixed: { _contain: 'Assessments', _limit: '0' },
    ids: [ofYear],
    api: 'v2',
  },
  /** Which subjects the assessment has: what is not here has no column on the Results page. */
  itemsOfAssessment: {
    ...configuration,
    model: 'Assessment-AssessmentItems',
    fixed: { _contain: 'EducationSubjects', _limit: '0' },
    ids: ['assessment_id'],
  },
  itemsOfYear: {
    ...configuration,
    model: 'Assessment-AssessmentItems',
    fixed: { _contain: 'EducationSubjects,Assessments', _limit: '0' },
    ids: [ofYear],
    api: 'v2',
  },
  gradingsOfAssessment: {
    ...configuration,
    model: 'Assessment-AssessmentItemsGradingTypes',
    fixed: { _contain: 'AssessmentGradingTypes', _limit: '0' },
    ids: ['assessment_id'],
  },
  gradingsOfYear: {
    ...configuration,
    model: 'Assessment-AssessmentItemsGradingTypes',
    fixed: { _contain: 'AssessmentGradingTypes,Assessments', _limit: '0' },
    ids: [ofYear],
    api: 'v2',
  },
  /** All subjects and periods of one class in one answer. */
  resultsOfClass: { ...results, ids: [...ofSchool, 'institution_classes_id'] },
  /** One subject in all classes of the school: finds the marks of a child who changed class. */
  resultsOfSubject: { ...results, ids: [...ofSchool, 'assessment_id', 'education_subject_id'] },
  /** All classes of one grade. */
  resultsOfAssessment: { ...results, ids: [...ofSchool, 'assessment_id'] },
  studentResults: finder,
  studentResultsBefore2023: finder,
  /** Not before 3.109 and 4.5; the table names no school, so the class does. */
  exemptionsOfClass: { ...exemptions, fixed: { _limit: '0' }, ids: ['institution_class_id'] },
  /** Of all classes of the school and year; the class stands in each row, so that a condition that was ignored is seen. */
  exemptionsOfSchool: {
    ...exemptions,
    fixed: { _contain: 'InstitutionClasses', _limit: '0' },
    ids: ['InstitutionClasses-institution_id', 'InstitutionClasses-academic_period_id'],
    api: 'v2',
  },
} as const satisfies Record<string, Query>;
