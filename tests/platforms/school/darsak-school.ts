import { gradeNames } from './curriculum.ts';
import type { DarsakRelation } from './darsak-side.ts';
import type { DarsakAssignment } from './darsak-work.ts';
import { seededRandom } from './random.ts';
import { fullName, statusId, type School } from './school.ts';

/** What a principal sees on Darsak (darsak-facts 9.8 and 9.9). */

export interface SectionActivity {
  readonly grade: string;
  readonly letter: string;
  readonly homeroom: string;
  readonly students: number;
  readonly presentToday: number;
  readonly never: number;
}

export interface TeacherActivity {
  readonly id: number;
  readonly name: string;
  readonly subjects: readonly string[];
  /** «7-أ»: several in one cell. */
  readonly sections: readonly string[];
  readonly assignments: number;
  readonly tests: number;
  readonly answered: number;
  /** ISO date; null: never. */
  readonly lastSeen: string | null;
  readonly planPercent: number;
}

export const buildOverview = (school: School): SectionActivity[] => {
  const period = school.periods.find(({ current }) => current);
  const staff = new Map(school.staff.map(({ person }) => [person.id, fullName(person)]));
  return school.classes
    .filter((one) => one.periodId === period?.id && one.institutionId === school.institution.id)
    .map((one) => {
      const students = school.classEnrolments.filter(
        (entry) => entry.classId === one.id && entry.statusId === statusId('CURRENT'),
      ).length;
      const random = seededRandom(one.id);
      const never = random.below(4);
      return {
        grade: gradeNames[one.grade],
        letter: one.letter,
        homeroom: staff.get(one.homeroomStaffId) ?? '',
        students,
        presentToday: students - never - random.below(5),
        never,
      };
    });
};

const gradeNumber = (grade: string): string =>
  Object.entries(gradeNames).find(([, name]) => name === grade)?.[0] ?? grade;

export const buildTeachers = (
  school: School,
  relations: readonly DarsakRelation[],
  assignments: readonly DarsakAssignment[],
): TeacherActivity[] =>
  school.staff
    .filter(({ role, institutionId }) => role === 'teacher' && institutionId === school.institution.id)
    .map(({ person, key }) => {
      const mine = relations.filter(({ teacher }) => teacher === key);
      const work = assignments.filter(({ relation }) => relation.teacher === key);
      const random = seededRandom(person.id);
      return {
        id: person.id,
        name: fullName(person),
        subjects: [...new Set(mine.map(({ subject }) => subject))],
        sections: [...new Set(mine.map(({ grade, letter }) => `${gradeNumber(grade)}-${letter}`))],
        assignments: work.filter(({ type }) => type === 'homework').length,
        tests: work.filter(({ type }) => type === 'test').length,
        answered: random.below(40),
        lastSeen: random.below(9) === 0 ? null : school.today,
        planPercent: 60 + random.below(41),
      };
    });
