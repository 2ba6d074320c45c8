import { gradeNames, grades, subjectNames } from '../../school/curriculum.ts';
import {
  educationGradeId,
  fullName,
  statuses,
  statusId,
  type SchoolClass,
  type SubjectSection,
} from '../../school/school.ts';
import type { Html } from '../../http/html.ts';
import type { PageContext } from './layout.ts';
import { listPage, type Filter, type ListRow } from './list-page.ts';

/** The lists of a school, scoped to what the account may see (contract A3, D3). */

export type ListName = 'Classes' | 'Subjects' | 'Students' | 'Staff' | 'Assessments';

const staffLabel = (context: PageContext, staffId: number): string => {
  const member = context.model.school.staff.find(({ person }) => person.id === staffId);
  return member ? `${member.person.openemisNo} - ${fullName(member.person)}` : '';
};

const activeTeachers = (context: PageContext, section: SubjectSection): number[] =>
  context.model.school.assignments
    .filter(({ sectionId, end }) => sectionId === section.id && end === null)
    .map(({ staffId }) => staffId);

const countOf = (context: PageContext, studentIds: readonly number[]): [number, number, number] => {
  const male = context.model.school.students.filter(
    ({ id, gender }) => gender === 'M' && studentIds.includes(id),
  ).length;
  return [male, studentIds.length - male, studentIds.length];
};

/** Classes whose rows the account may see in the Classes list. */
const seesClass = (context: PageContext, one: SchoolClass): boolean =>
  context.account.role === 'principal' || one.homeroomStaffId === context.account.personId;

export const seesSection = (context: PageContext, section: SubjectSection): boolean =>
  context.account.role === 'principal' ||
  activeTeachers(context, section).includes(context.account.personId) ||
  context.model.school.classes.some((one) => section.classIds.includes(one.id) && seesClass(context, one));

export const schoolList = (
  context: PageContext,
  name: ListName,
  path: string,
  query: URLSearchParams,
  limitIndex: number,
): { title: string; content: Html } => {
  const { school } = context.model;
  const { text } = context;
  const current = school.periods.find((period) => period.current)?.id ?? 0;
  const periodId = Number(query.get('academic_period_id') ?? current);
  const periodFilter: Filter = {
    key: 'academic_period_id',
    value: periodId,
    options: [...school.periods].reverse().map((period) => [period.id, period.name]),
  };
  const gradeId = Number(query.get('education_grade_id') ?? -1);
  const gradeFilter: Filter = {
    key: 'education_grade_id',
    value: gradeId,
    options: [
      [-1, text.allGrades],
      ...grades.map((grade) => [educationGradeId(grade), gradeNames[grade]] as const),
    ],
  };
  const institutionId = school.institution.id;
  const classes = school.classes.filter(
    (one) => one.periodId === periodId && one.institutionId === institutionId,
  );
  const enrolled = statusId('CURRENT');
  const finish = (filters: readonly Filter[], headers: readonly string[], rows: readonly ListRow[]): Html =>
    listPage(context, { path, query, filters, headers, rows, limitIndex });
  const title = (label: string): string => `${school.institution.name} - ${label}`;

  if (name === 'Classes') {
    const rows = classes
      .filter((one) => seesClass(context, one) && (gradeId === -1 || educationGradeId(one.grade) === gradeId))
      .map((one): ListRow => {
        const members = school.classEnrolments
          .filter(
            ({ classId, statusId: status }) =>
              classId === one.id && (status === enrolled || periodId !== current),
          )
          .map(({ studentId }) => studentId);
        const subjects = school.sections.filter(({ classIds }) => classIds.includes(one.id)).length;
        return {
          token: context.token({ id: one.id }),
          viewHref: context.view('Classes', { id: one.id, institution_id: institutionId }),
          cells: [
            one.name,
            staffLabel(context, one.homeroomStaffId),
            text.no,
            40,
            ...countOf(context, members),
            subjects,
          ],
        };
      });
    const headers = [
      text.className,
      text.homeroom,
      text.multigrade,
      text.capacity,
      text.male,
      text.female,
      text.total,
    ];
    return {
      title: title(text.classes),
      content: finish([periodFilter, gradeFilter], [...headers, text.subjects], rows),
    };
  }

  if (name === 'Subjects') {
    const visible = school.sections.filter(
      (section) => section.periodId === periodId && seesSection(context, section),
    );
    const offered = classes.filter((one) => visible.some(({ classIds }) => classIds.includes(one.id)));
    const classId = Number(query.get('class_id') ?? offered[0]?.id ?? 0);
    const rows = visible
      .filter((section) => section.institutionId === institutionId && section.classIds.includes(classId))
      .map((section): ListRow => {
        const members = school.subjectEnrolments
          .filter(
            (entry) =>
              entry.sectionId === section.id && (entry.statusId === enrolled || periodId !== current),
          )
          .map(({ studentId }) => studentId);
        const served = classes.filter((one) => section.classIds.includes(one.id)).map((one) => one.name);
        const teachers = activeTeachers(context, section).map((id) => staffLabel(context, id));
        const subject = subjectNames[section.subject];
        return {
          token: context.token({ id: section.id }),
          viewHref: context.view('Subjects', { id: section.id, institution_id: institutionId }),
          cells: [
            subject,
            gradeNames[section.grade],
            subject,
            served.join('، '),
            teachers.join('، '),
            '-',
            ...countOf(context, members),
          ],
        };
      });
    const classFilter: Filter = {
      key: 'class_id',
      value: classId,
      options: offered.map((one) => [one.id, one.name]),
    };
    const headers = [text.name, text.grade, text.subject, text.className, text.teachers, text.rooms];
    return {
      title: title(text.subjects),
      content: finish([periodFilter, classFilter], [...headers, text.male, text.female, text.total], rows),
    };
  }

  if (name === 'Assessments') {
    const offered = context.model.marks.assessments;
    const rows = (periodId === current ? classes : []).flatMap((one): ListRow[] => {
      const assessment = offered.find(({ grade }) => grade === one.grade);
      const sections = school.sections.filter(
        (section) => section.classIds.includes(one.id) && seesSection(context, section),
      );
      if (assessment === undefined || sections.length === 0) return [];
      const members = school.classEnrolments
        .filter((entry) => entry.classId === one.id && entry.statusId === enrolled)
        .map(({ studentId }) => studentId);
      return [
        {
          // As recorded: the row's own key is empty, so that only the link says which class it is.
          token: context.token({ id: null }),
          viewHref: context.results({
            class_id: one.id,
            assessment_id: assessment.id,
            institution_id: institutionId,
            academic_period_id: periodId,
          }),
          cells: [
            one.name,
            `${assessment.code} - ${assessment.name}`,
            school.periods.find(({ id }) => id === periodId)?.name ?? '',
            gradeNames[one.grade],
            sections.length,
            ...countOf(context, members).slice(0, 2),
          ],
        },
      ];
    });
    const headers = [text.className, text.assessment, text.period, text.grade, text.subjects];
    return {
      title: title(text.assessments),
      content: finish([periodFilter], [...headers, text.male, text.female], rows),
    };
  }

  if (name === 'Students') {
    const byId = new Map(school.students.map((student) => [student.id, student]));
    const rows = school.classEnrolments.flatMap((entry): ListRow[] => {
      const one = classes.find(({ id }) => id === entry.classId);
      const student = byId.get(entry.studentId);
      if (!one || !student || (gradeId !== -1 && educationGradeId(one.grade) !== gradeId)) return [];
      const status = statuses.find(({ id }) => id === entry.statusId);
      return [
        {
          token: context.token({ id: entry.studentId }),
          viewHref: context.view('StudentUser', {
            id: student.id,
            institution_id: institutionId,
            student_id: student.id,
          }),
          cells: [
            '',
            student.openemisNo,
            fullName(student),
            gradeNames[one.grade],
            one.name,
            (context.language === 'ar' ? status?.arabic : status?.name) ?? '',
            student.nationalId ?? '',
          ],
        },
      ];
    });
    const headers = [
      text.photo,
      text.openemisNo,
      text.student,
      text.grade,
      text.className,
      text.status,
      text.nationalId,
    ];
    return { title: title(text.students), content: finish([periodFilter, gradeFilter], headers, rows) };
  }

  const rows = school.staff
    .filter((member) => member.institutionId === institutionId)
    .map(({ person, role }, index): ListRow => ({
      token: context.token({ id: index + 1 }),
      viewHref: context.view('StaffUser', {
        id: person.id,
        institution_id: institutionId,
        staff_id: person.id,
      }),
      cells: [
        '',
        person.openemisNo,
        fullName(person),
        role === 'principal' ? text.principal : text.teacher,
        '2024-09-01',
        person.nationalId ?? '',
      ],
    }));
  const headers = [text.photo, text.openemisNo, text.name, text.position, text.startDate, text.nationalId];
  return { title: title(text.staff), content: finish([periodFilter], headers, rows) };
};
