import type { Model } from '../../school/model.ts';
import { educationGradeId, fullName, statusId } from '../../school/school.ts';
import { unplaced } from '../../school/unplaced.ts';
import type { RestModel } from './model.ts';
import { asText, audit, DateValue, type Row } from './values.ts';

/** Posts with what they are, and enrolments of a year: also of people who stand in no section and no class. */
export const buildPeopleModels = (
  model: Model,
  users: RestModel,
  staff: RestModel,
): { readonly staff: RestModel; readonly students: RestModel } => {
  const { school } = model;
  const titles: RestModel = {
    name: 'Institution.StaffPositionTitles',
    primaryKey: 'id',
    controllerActions: null,
    associations: {},
    rows: [
      { id: 1, name: 'معلم', type: 1, ...audit },
      { id: 2, name: 'إداري', type: 0, ...audit },
    ],
  };
  const offices = new Set(
    [...school.staff.filter(({ role }) => role === 'principal')].map(({ person }) => person.id),
  );
  offices.add(unplaced.clerk.id);
  const last = staff.rows.length;
  const more = [unplaced.teacher, unplaced.clerk].map((person, index): Row => ({
    ...staff.rows[0],
    id: last + index + 1,
    staff_id: person.id,
    institution_id: school.institution.id,
    is_homeroom: false,
    institution_position_id: last + index + 1,
  }));
  const posts = [...staff.rows, ...more];
  const positions: RestModel = {
    name: 'Institution.InstitutionPositions',
    primaryKey: 'id',
    controllerActions: null,
    associations: {
      StaffPositionTitles: () => ({
        target: titles,
        property: 'staff_position_title',
        foreignKey: 'staff_position_title_id',
        kind: 'one',
      }),
    },
    rows: posts.map((row) => ({
      id: row['institution_position_id'] ?? null,
      position_no: `P-${asText(row['institution_position_id'])}`,
      staff_position_title_id: offices.has(Number(row['staff_id'])) ? 2 : 1,
      institution_id: row['institution_id'] ?? null,
      ...audit,
    })),
  };
  const classOf = new Map(school.classes.map((each) => [each.id, each]));
  const current = school.periods.find((period) => period.current);
  const enrolments = new Map<string, Row>();
  const enrol = (studentId: number, status: number, of: Omit<Row, 'student_id'>): void => {
    const key = `${String(studentId)}|${asText(of['academic_period_id'])}`;
    // Who changed class is transferred in the old one and enrolled all the same.
    if (enrolments.get(key)?.['student_status_id'] === statusId('CURRENT')) return;
    enrolments.set(key, {
      id: `e-${String(studentId)}-${asText(of['academic_period_id'])}`,
      student_status_id: status,
      student_id: studentId,
      start_date: new DateValue(school.today),
      end_date: new DateValue(current?.end ?? school.today),
      ...of,
      ...audit,
    });
  };
  for (const { studentId, classId, statusId: status } of school.classEnrolments) {
    const of = classOf.get(classId);
    if (of === undefined) continue;
    const { grade, periodId, institutionId } = of;
    enrol(studentId, status, {
      education_grade_id: educationGradeId(grade),
      academic_period_id: periodId,
      institution_id: institutionId,
    });
  }
  enrol(unplaced.student.id, statusId('CURRENT'), {
    education_grade_id: educationGradeId(7),
    academic_period_id: current?.id ?? 0,
    institution_id: school.institution.id,
  });
  const students: RestModel = {
    name: 'Institution.Students',
    primaryKey: 'id',
    // Its own list names "add" alone; teachers' scripts read it by `api_securities` all the same (contract A2).
    controllerActions: ['Students', 'Results', 'InstitutionStudents'],
    associations: {
      Users: () => ({ target: users, property: 'user', foreignKey: 'student_id', kind: 'one' }),
    },
    rows: [...enrolments.values()],
  };
  return {
    staff: {
      ...staff,
      associations: {
        ...staff.associations,
        Positions: () => ({
          target: positions,
          property: 'position',
          foreignKey: 'institution_position_id',
          kind: 'one',
        }),
      },
      rows: posts,
    },
    students,
  };
};

/** Names as a principal reads them. */
export const unplacedNames = {
  teacher: fullName(unplaced.teacher),
  student: fullName(unplaced.student),
} as const;
