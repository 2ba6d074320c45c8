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

export const buildModel = (options: SchoolOptions): Model => {
  const school = buildSchool(options);
  const planted = plantDifferences(school);
  const relations = buildDarsakSide(school, planted);
  const marks = buildMarks(school);
  const darsakAssignments = buildAssignments(school, relations);
  return {
    school,
    planted,
    relations,
    lessons: buildLessons(school, relations),
    darsakAssignments,
    overview: buildOverview(school),
    teacherActivity: buildTeachers(school, relations, darsakAssignments),
    accounts: buildAccounts(school),
    truth: buildTruth(school, planted, relations),
    marks,
    marksTruth: buildMarksTruth(school, marks),
  };
};
