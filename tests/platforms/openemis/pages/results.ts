import { subjectNames } from '../../school/curriculum.ts';
import { fullName, statuses } from '../../school/school.ts';
import { html, type Html } from '../../http/html.ts';
import type { TokenPayload } from '../token.ts';
import type { PageContext } from './layout.ts';
import { seesSection } from './lists.ts';

/**
 * The Results page (contract D6): the server writes class and assessment into `ng-init`; term, subject tabs and the grid are drawn
 * by the page's own script, which shows only the rows in view. In edit mode every key in a cell saves at once.
 */

export const resultsPage = (
  context: PageContext,
  payload: TokenPayload,
): { title: string; content: Html } | null => {
  const { model, text } = context;
  const { school, marks } = model;
  const one = school.classes.find(({ id }) => id === payload.class_id);
  const assessment = marks.assessments.find(({ id }) => id === payload.assessment_id);
  if (one === undefined || assessment === undefined) return null;
  const init = `class_id=${String(one.id)};assessment_id=${String(assessment.id)};institution_id=${String(school.institution.id)};roles=[5,6];dynamicTotalMarkHeader=''`;
  return {
    title: `${school.institution.name} - ${text.results}`,
    content: html`<div class="toolbar-responsive panel-toolbar" ng-show="academicTermOptions.length > 0">
        <div class="toolbar-wrapper">
          <div class="input select">
            <select class="form-control" ng-model="selectedAcademicTerm" aria-label="${text.term}">
              <option value="">-- Select Academic Term --</option>
            </select>
          </div>
          <button type="button" class="btn" id="edit">${text.edit}</button>
        </div>
      </div>
      <div ng-init="${init}">
        <ul class="nav nav-tabs"></ul>
        <div id="institution-result-table" class="table-wrapper">
          <div kd-ag-grid="gridOptions" class="ag-height-fixed"><div class="sg-theme"></div></div>
        </div>
      </div>
      <script src="${context.base}/simulation-results.js"></script>`,
  };
};

/** What the page's script draws: everything of one class and assessment. */
export const resultsData = (context: PageContext, query: URLSearchParams): object | null => {
  const { school, marks } = context.model;
  const classId = Number(query.get('class_id'));
  const assessmentId = Number(query.get('assessment_id'));
  const assessment = marks.assessments.find(({ id }) => id === assessmentId);
  if (assessment === undefined) return null;
  const students = new Map(school.students.map((student) => [student.id, student]));
  const enrolled = statuses.find(({ code }) => code === 'CURRENT')?.id;
  const sections = school.sections.filter(
    (section) =>
      section.classIds.includes(classId) &&
      assessment.subjects.includes(section.subject) &&
      seesSection(context, section),
  );
  return {
    terms: [...new Set(assessment.periods.map(({ term }) => term))].filter((term) => term !== null),
    periods: assessment.periods.map(({ id, name, term }) => ({ id, name, term })),
    subjects: sections.map((section) => ({
      name: subjectNames[section.subject],
      students: school.subjectEnrolments
        .filter(
          (each) => each.sectionId === section.id && each.classId === classId && each.statusId === enrolled,
        )
        .map(({ studentId }) => {
          const student = students.get(studentId);
          return {
            no: student?.openemisNo ?? '',
            name: student === undefined ? '' : fullName(student),
            marks: assessment.periods.map(
              ({ id }) =>
                marks.rows.find(
                  (row) =>
                    row.studentId === studentId && row.subject === section.subject && row.periodId === id,
                )?.marks ?? null,
            ),
          };
        }),
    })),
  };
};

/** Rows in view, and a few more on each side; as the real grid, the others are not in the document. */
export const resultsScript = `
const root = document.querySelector('[ng-init^="class_id="]');
const number = (name) => Number(new RegExp(name + '=(\\\\d+)').exec(root.getAttribute('ng-init'))[1]);
const select = document.querySelector('select[ng-model="selectedAcademicTerm"]');
const tabs = root.querySelector('.nav-tabs');
const theme = root.querySelector('.sg-theme');
const height = 32;
let edit = false;
const url = location.pathname.slice(0, location.pathname.indexOf('/', 1)) +
  '/simulation-results?class_id=' + number('class_id') + '&assessment_id=' + number('assessment_id');
fetch(url).then((answer) => answer.json()).then((data) => {
  for (const term of data.terms) select.add(new Option(term, 'string:' + term));
  select.selectedIndex = data.terms.length > 0 ? 1 : 0;
  let subject = data.subjects[0];
  const draw = () => {
    const term = select.value.replace('string:', '');
    const shown = data.periods.map((period, at) => ({ ...period, at })).filter((period) => term === '' || period.term === term);
    theme.innerHTML = '';
    if (!subject) return;
    const header = document.createElement('div');
    header.className = 'ag-header';
    for (const [id, label] of [['openemis_id', '#'], ['name', ''], ...shown.map(({ id, name }) => ['period_' + id, name])]) {
      const cell = document.createElement('div');
      cell.className = 'ag-header-cell';
      cell.setAttribute('col-id', id);
      cell.textContent = label;
      header.append(cell);
    }
    const viewport = document.createElement('div');
    viewport.className = 'ag-body-viewport';
    const container = document.createElement('div');
    container.className = 'ag-body-container';
    container.style.blockSize = subject.students.length * height + 'px';
    viewport.append(container);
    theme.append(header, viewport);
    const rows = () => {
      container.innerHTML = '';
      const first = Math.max(0, Math.floor(viewport.scrollTop / height) - 2);
      const last = Math.min(subject.students.length, first + Math.ceil(viewport.clientHeight / height) + 4);
      for (let index = first; index < last; index++) {
        const student = subject.students[index];
        const row = document.createElement('div');
        row.className = 'ag-row';
        row.setAttribute('row-index', index);
        row.style.insetBlockStart = index * height + 'px';
        for (const [id, value] of [['openemis_id', student.no], ['name', student.name], ...shown.map(({ id, at }) => ['period_' + id, student.marks[at] ?? ''])]) {
          const cell = document.createElement('div');
          cell.className = 'ag-cell';
          cell.setAttribute('role', 'gridcell');
          cell.setAttribute('col-id', id);
          cell.textContent = value;
          if (edit && id.startsWith('period_')) {
            cell.contentEditable = 'true';
            for (const kind of ['keydown', 'click']) cell.addEventListener(kind, () => fetch(url, { method: 'POST' }));
          }
          row.append(cell);
        }
        container.append(row);
      }
    };
    viewport.addEventListener('scroll', rows);
    rows();
  };
  for (const each of data.subjects) {
    const tab = document.createElement('li');
    tab.className = 'uib-tab';
    tab.setAttribute('heading', each.name);
    const link = document.createElement('a');
    link.href = '';
    link.textContent = each.name;
    tab.append(link);
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      for (const other of tabs.children) other.classList.toggle('active', other === tab);
      subject = each;
      draw();
    });
    tabs.append(tab);
  }
  tabs.firstElementChild?.classList.add('active');
  select.addEventListener('change', draw);
  document.getElementById('edit').addEventListener('click', () => { edit = !edit; draw(); });
  draw();
});
`;
