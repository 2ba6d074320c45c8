import { classKey, type ClassKey } from './curriculum.ts';
import { NameRegister, peopleMaker } from './build-people.ts';
import { seededRandom } from './random.ts';
import { statusId, type School, type SchoolClass } from './school.ts';

/** Schools at the edge of what there is, made from the usual one. */

const isOfThisYear = (school: School, one: { readonly periodId: number; readonly institutionId: number }) =>
  one.institutionId === school.institution.id &&
  school.periods.find(({ id }) => id === one.periodId)?.current === true;

export const findClass = (school: School, key: ClassKey): SchoolClass => {
  const found = school.classes.find(
    (one) => isOfThisYear(school, one) && classKey(one.grade, one.letter) === key,
  );
  if (!found) throw new Error(`no class ${key}`);
  return found;
};

/** Nobody teaches anything in the class any more. */
export const withoutTeacher = (school: School, key: ClassKey): School => {
  const { id } = findClass(school, key);
  const bare = new Set(
    school.sections.filter(({ classIds }) => classIds.includes(id)).map((each) => each.id),
  );
  return { ...school, assignments: school.assignments.filter(({ sectionId }) => !bare.has(sectionId)) };
};

/** New children come into the class, and into all its subjects, until it has so many who are enrolled. */
export const withStudents = (school: School, key: ClassKey, size: number): School => {
  const one = findClass(school, key);
  const current = statusId('CURRENT');
  const there = school.classEnrolments.filter(
    ({ classId, statusId: status }) => classId === one.id && status === current,
  ).length;
  const taken = new NameRegister();
  for (const { names } of school.students) taken.claim(names);
  const people = peopleMaker(seededRandom(school.seed + 1));
  const year = Number(school.today.slice(0, 4)) - one.grade - 5;
  const newcomers = Array.from({ length: size - there }, (_, at) =>
    people.student(3_750_001 + at, year, taken, true),
  );
  const enrolled = newcomers.map(({ id }) => ({ studentId: id, classId: one.id, statusId: current }));
  return {
    ...school,
    students: [...school.students, ...newcomers],
    classEnrolments: [...school.classEnrolments, ...enrolled],
    subjectEnrolments: [
      ...school.subjectEnrolments,
      ...school.sections
        .filter(({ classIds }) => classIds.includes(one.id))
        .flatMap((section) => enrolled.map((each) => ({ ...each, sectionId: section.id }))),
    ],
  };
};

/** The classes of this year were not made yet; those of the year before stand. */
export const withoutClasses = (school: School): School => {
  const gone = new Set(school.classes.filter((one) => isOfThisYear(school, one)).map(({ id }) => id));
  const sections = school.sections.filter((one) => !isOfThisYear(school, one));
  const left = new Set(sections.map(({ id }) => id));
  return {
    ...school,
    sections,
    classes: school.classes.filter(({ id }) => !gone.has(id)),
    assignments: school.assignments.filter(({ sectionId }) => left.has(sectionId)),
    classEnrolments: school.classEnrolments.filter(({ classId }) => !gone.has(classId)),
    subjectEnrolments: school.subjectEnrolments.filter(({ classId }) => !gone.has(classId)),
  };
};
