import { buildAssessmentPeriods, buildPeriods } from './build-calendar.ts';
import { NameRegister, peopleMaker } from './build-people.ts';
import {
  classKey,
  classSizes,
  departures,
  endedAssignments,
  gradeNames,
  grades,
  letters,
  mergedSection,
  notInSubject,
  secondTeachers,
  subjectsOf,
  teacherPlans,
  twins,
  withoutNationalNumber,
  type ClassKey,
  type Grade,
  type SubjectCode,
} from './curriculum.ts';
import { seededRandom } from './random.ts';
import {
  statusId,
  type AcademicPeriod,
  type ClassEnrolment,
  type Person,
  type School,
  type SchoolClass,
  type Staff,
  type SubjectEnrolment,
  type SubjectSection,
  type TeachingAssignment,
} from './school.ts';

export interface SchoolOptions {
  readonly seed?: number;
  /** ISO date; the current academic year of the school holds it. */
  readonly today: string;
}

/** Builds the whole school. Pure: the same options give the same school, to the last id. */
export const buildSchool = ({ seed = 7, today }: SchoolOptions): School => {
  const random = seededRandom(seed);
  const people = peopleMaker(random);
  const { current, previous } = buildPeriods(today);
  const year = Number(current.start.slice(0, 4));
  const institution = { id: 4021, code: '0099001234', name: 'مدرسة السنابل الأساسية المختلطة (تجريبية)' };
  const neighbour = { id: 4022, code: '0099005678', name: 'مدرسة الجوار الأساسية (تجريبية)' };

  const staffNames = new NameRegister();
  const principal = people.staff(101, 'F', staffNames);
  const staff: Staff[] = [
    { person: principal, key: 'principal', institutionId: institution.id, role: 'principal' },
    ...teacherPlans.map(({ key, gender }, index): Staff => ({
      person: people.staff(102 + index, gender, staffNames),
      key,
      institutionId: institution.id,
      role: 'teacher',
    })),
    {
      person: people.staff(190, 'M', staffNames),
      key: 'neighbour',
      institutionId: neighbour.id,
      role: 'teacher',
    },
  ];
  const staffId = (key: string): number => {
    const found = staff.find((member) => member.key === key);
    if (!found) throw new Error(`no teacher ${key}`);
    return found.person.id;
  };

  const students: Person[] = [];
  const classes: SchoolClass[] = [];
  const sections: SubjectSection[] = [];
  const assignments: TeachingAssignment[] = [];
  const classEnrolments: ClassEnrolment[] = [];
  const subjectEnrolments: SubjectEnrolment[] = [];
  const studentsOf = new Map<ClassKey, readonly Person[]>();

  // The children, class by class; ids of the size Jordan's are (contract E: 3 to 7 million).
  let nextStudent = 3_400_101;
  let sizeIndex = 0;
  for (const grade of grades) {
    const taken = new NameRegister();
    for (const letter of letters) {
      const key = classKey(grade, letter);
      const members: Person[] = [];
      const size = classSizes[sizeIndex] ?? 30;
      sizeIndex += 1;
      for (let index = 0; index < size; index += 1) {
        const id = nextStudent;
        nextStudent += 1;
        const elder = twins.some((twin) => twin.classKey === key && twin.index + 1 === index)
          ? members[index - 1]
          : undefined;
        const isTwin =
          elder !== undefined || twins.some((twin) => twin.classKey === key && twin.index === index);
        members.push(
          elder
            ? people.twinOf(elder, id, taken)
            : people.student(id, year - grade - 5, taken, isTwin || id % withoutNationalNumber !== 0),
        );
      }
      students.push(...members);
      studentsOf.set(key, members);
    }
  }

  const addClass = (
    id: number,
    grade: Grade,
    letter: (typeof letters)[number],
    period: AcademicPeriod,
  ): SchoolClass => {
    const key = classKey(grade, letter);
    const plan = teacherPlans.find((teacher) => teacher.homeroom === key);
    const made: SchoolClass = {
      id,
      key,
      periodId: period.id,
      institutionId: institution.id,
      grade,
      letter,
      name: `${gradeNames[grade]}-${letter}`,
      homeroomStaffId: plan ? staffId(plan.key) : principal.id,
    };
    classes.push(made);
    return made;
  };
  const addSection = (id: number, subject: SubjectCode, served: readonly SchoolClass[]): SubjectSection => {
    const [first] = served;
    if (!first) throw new Error('a section serves at least one class');
    const made: SubjectSection = {
      id,
      periodId: first.periodId,
      institutionId: institution.id,
      grade: first.grade,
      subject,
      classIds: served.map((one) => one.id),
    };
    sections.push(made);
    return made;
  };
  const assign = (staffKey: string, section: SubjectSection, start: string, end: string | null): void => {
    assignments.push({ id: random.uuid(), staffId: staffId(staffKey), sectionId: section.id, start, end });
  };
  const plannedTeacher = (subject: SubjectCode, key: ClassKey): string => {
    const plan = teacherPlans.find((teacher) =>
      teacher.teaches.some(([code, keys]) => code === subject && keys.includes(key)),
    );
    if (!plan) throw new Error(`nobody teaches ${subject} in ${key}`);
    return plan.key;
  };

  /**
   * One academic year. In the year before, today's class sat one grade lower and everyone has been promoted;
   * assignments of it have no end date, as the real ones have not: the period tells them apart.
   */
  const addYear = (period: AcademicPeriod, firstClassId: number, firstSectionId: number): void => {
    let classId = firstClassId;
    let sectionId = firstSectionId;
    const made = new Map<ClassKey, SchoolClass>();
    const members = (key: ClassKey): readonly Person[] => {
      const then = period.current ? key : (`${Number(key.slice(0, -1)) + 1}${key.slice(-1)}` as ClassKey);
      return studentsOf.get(then) ?? [];
    };
    const statusOf = (key: ClassKey, index: number): number => {
      if (!period.current) return statusId('PROMOTED');
      const left = departures.find((one) => one.classKey === key && one.index === index);
      return statusId(left?.status ?? 'CURRENT');
    };
    for (const grade of grades) {
      for (const letter of letters) {
        const key = classKey(grade, letter);
        if (members(key).length === 0) continue;
        const one = addClass(classId, grade, letter, period);
        classId += 1;
        made.set(key, one);
        members(key).forEach((student, index) => {
          classEnrolments.push({ studentId: student.id, classId: one.id, statusId: statusOf(key, index) });
        });
      }
    }
    for (const one of made.values()) {
      for (const subject of subjectsOf(one.grade)) {
        const isMerged = subject === mergedSection.subject && mergedSection.classes.includes(one.key);
        const keys = isMerged ? mergedSection.classes : [one.key];
        if (keys[0] !== one.key) continue;
        const served = keys.map((key) => made.get(key)).filter((found) => found !== undefined);
        const section = addSection(sectionId, subject, served);
        sectionId += 1;
        assign(plannedTeacher(subject, one.key), section, period.start, null);
        if (period.current) {
          for (const second of secondTeachers) {
            if (second.subject === subject && second.classKey === one.key)
              assign(second.teacher, section, `${year}-09-06`, null);
          }
          for (const ended of endedAssignments) {
            if (ended.subject === subject && ended.classKey === one.key)
              assign(ended.teacher, section, period.start, `${year}-${ended.end}`);
          }
        }
        for (const target of served) {
          members(target.key).forEach((student, index) => {
            const left = notInSubject.some(
              (gap) => gap.subject === subject && gap.classKey === target.key && gap.index === index,
            );
            if (period.current && left) return;
            const status = statusOf(target.key, index);
            subjectEnrolments.push({
              studentId: student.id,
              classId: target.id,
              sectionId: section.id,
              statusId: status,
            });
          });
        }
      }
    }
  };
  addYear(previous, 780_101, 10_000_101);
  addYear(current, 790_101, 10_200_101);

  // The other school: one class, enough to notice a query that forgot its institution.
  const taken = new NameRegister();
  const others = Array.from({ length: 8 }, (_, index) =>
    people.student(3_900_001 + index, year - 12, taken, true),
  );
  students.push(...others);
  const otherClass: SchoolClass = {
    id: 799_001,
    key: '7A',
    periodId: current.id,
    institutionId: neighbour.id,
    grade: 7,
    letter: 'أ',
    name: `${gradeNames[7]}-أ`,
    homeroomStaffId: staffId('neighbour'),
  };
  const otherSection: SubjectSection = {
    id: 10_900_001,
    periodId: current.id,
    institutionId: neighbour.id,
    grade: 7,
    subject: 'MAT',
    classIds: [otherClass.id],
  };
  classes.push(otherClass);
  sections.push(otherSection);
  assign('neighbour', otherSection, current.start, null);
  for (const { id } of others) {
    const enrolment = { studentId: id, classId: otherClass.id, statusId: statusId('CURRENT') };
    classEnrolments.push(enrolment);
    subjectEnrolments.push({ ...enrolment, sectionId: otherSection.id });
  }

  return {
    seed,
    today,
    institution,
    neighbour,
    periods: [previous, current],
    assessmentPeriods: buildAssessmentPeriods(year),
    staff,
    students,
    classes,
    sections,
    assignments,
    classEnrolments,
    subjectEnrolments,
  };
};
