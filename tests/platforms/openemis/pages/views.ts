import { gradeNames, subjectNames } from '../../school/curriculum.ts';
import { fullName, statuses } from '../../school/school.ts';
import { html, type Html } from '../../http/html.ts';
import type { PageContext } from './layout.ts';

/** Label and value rows, and the student table, of a class or a subject section (contract D5). */

const labelled = (label: string, value: string | number): Html =>
  html`<div class="row">
    <div class="form-label">${label}</div>
    <div class="form-input">${value}</div>
  </div>`;

const studentTable = (
  context: PageContext,
  entries: readonly { studentId: number; statusId: number; classId: number }[],
): Html => {
  const { text, model, language } = context;
  const byId = new Map(model.school.students.map((student) => [student.id, student]));
  const className = new Map(model.school.classes.map((one) => [one.id, one.name]));
  return html`<h3>${text.students}</h3>
    <div class="table-wrapper">
      <div class="table-responsive">
        <table class="table table-curved table-checkable table-input">
          <thead>
            <tr>
              <th>${text.openemisNo}</th>
              <th>${text.name}</th>
              <th>${text.className}</th>
              <th>${text.gender}</th>
              <th>${text.status}</th>
            </tr>
          </thead>
          <tbody>
            ${entries.map((entry) => {
              const student = byId.get(entry.studentId);
              const status = statuses.find(({ id }) => id === entry.statusId);
              return (
                student &&
                html`<tr>
                  <td>
                    <a href="${context.view('StudentUser', { id: student.id, student_id: student.id })}"
                      >${student.openemisNo}</a
                    >
                  </td>
                  <td>${fullName(student)}</td>
                  <td>${className.get(entry.classId)}</td>
                  <td>${student.gender === 'M' ? text.boy : text.girl}</td>
                  <td>${language === 'ar' ? status?.arabic : status?.name}</td>
                </tr>`
              );
            })}
          </tbody>
        </table>
      </div>
    </div>`;
};

export const dashboardView = ({ model, text }: PageContext): { title: string; content: Html } => {
  const { school } = model;
  const classes = school.classes.filter(
    (one) =>
      one.institutionId === school.institution.id &&
      school.periods.some(({ id, current }) => current && id === one.periodId),
  );
  return {
    title: school.institution.name,
    content: html`<div class="row institution-dashboard">
        <div class="form-label">${text.summary}</div>
      </div>
      ${labelled(text.classes, classes.length)} ${labelled(text.staff, school.staff.length - 1)}`,
  };
};

/** The view of one class; null when there is no such class in this school. */
export const classView = (context: PageContext, id: number): { title: string; content: Html } | null => {
  const { school } = context.model;
  const one = school.classes.find(
    (entry) => entry.id === id && entry.institutionId === school.institution.id,
  );
  if (!one) return null;
  const homeroom = school.staff.find(({ person }) => person.id === one.homeroomStaffId);
  return {
    title: `${school.institution.name} - ${context.text.classes}`,
    content: html`${labelled(context.text.className, one.name)}
    ${labelled(context.text.grade, gradeNames[one.grade])}
    ${labelled(context.text.homeroom, homeroom ? fullName(homeroom.person) : '-')}
    ${studentTable(
      context,
      school.classEnrolments.filter(({ classId }) => classId === id),
    )}`,
  };
};

export const subjectView = (context: PageContext, id: number): { title: string; content: Html } | null => {
  const { school } = context.model;
  const section = school.sections.find(
    (entry) => entry.id === id && entry.institutionId === school.institution.id,
  );
  if (!section) return null;
  const period = school.periods.find((entry) => entry.id === section.periodId);
  const served = school.classes
    .filter((entry) => section.classIds.includes(entry.id))
    .map((entry) => entry.name);
  return {
    title: `${school.institution.name} - ${context.text.subjects}`,
    content: html`${labelled(context.text.period, period?.name ?? '')}
    ${labelled(context.text.className, served.join('، '))}
    ${labelled(context.text.grade, gradeNames[section.grade])}
    ${labelled(context.text.name, subjectNames[section.subject])}
    ${studentTable(
      context,
      school.subjectEnrolments.filter(({ sectionId }) => sectionId === id),
    )}`,
  };
};
