import { buildAccounts, type Account } from './accounts.ts';
import { buildMarks, type SchoolMarks } from './build-marks.ts';
import { buildSchool, type SchoolOptions } from './build-school.ts';
import { buildDarsakSide, type DarsakRelation } from './darsak-side.ts';
import { buildOverview, buildTeachers, type SectionActivity, type TeacherActivity } from './darsak-school.ts';
import { buildAssignments, buildLessons, type DarsakAssignment, type DarsakLesson } from './darsak-work.ts';
import { plantDifferences, type SectionDifferences } from './planted.ts';
import { buildMarksTruth, type CellTruth } from './marks-truth.ts';
import type { School } from './school.ts';
import { buildTruth, type Truth } from './truth.ts';

export interface ModelOptions extends SchoolOptions {
  /** What is different in this school from the one in which differences are planted; Darsak's sections stay as they were. */
  readonly change?: (school: School) => School;
}

/** Everything both servers and the tests need, from one seed and one day. */
export interface Model {
  readonly school: School;
  readonly planted: readonly SectionDifferences[];
  readonly relations: readonly DarsakRelation[];
  readonly lessons: readonly DarsakLesson[];
  readonly darsakAssignments: readonly DarsakAssignment[];
  readonly overview: readonly SectionActivity[];
  readonly teacherActivity: readonly TeacherActivity[];
  readonly accounts: readonly Account[];
  readonly truth: Truth;
  readonly marks: SchoolMarks;
  /** What the check of mark entry must say, cell by cell. */
  readonly marksTruth: readonly CellTruth[];
}

export const buildModel = ({ change = (same) => same, ...options }: ModelOptions): Model => {
  const usual = buildSchool(options);
  const planted = plantDifferences(usual);
  const relations = buildDarsakSide(usual, planted);
  const school = change(usual);
  const marks = buildMarks(school);
  const darsakAssignments = buildAssignments(usual, relations);
  return {
    school,
    planted,
    relations,
    lessons: buildLessons(usual, relations),
    darsakAssignments,
    overview: buildOverview(school),
    teacherActivity: buildTeachers(school, relations, darsakAssignments),
    accounts: buildAccounts(school),
    truth: buildTruth(usual, planted, relations),
    marks,
    marksTruth: buildMarksTruth(school, marks),
  };
};
