import { submissionsOf, type DarsakAssignment, type Submission } from '../../school/darsak-work.ts';
import { html, type Html } from '../../http/html.ts';
import { addressOf, type Place } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { empty, listRows, listTable, type ListColumn } from './list-table.ts';
import { dateAndTime, inDigits } from './when.ts';

/**
 * Who handed in (darsak-facts 9.6): a table; a head of two rows and a row of maxima (V2); cards whose state only
 * `aria-label` says (V3, V4); tabs with counts (V5, V6). A mark that is not given is «—», which is not 0.
 */

const states = { 'on-time': 'سلّم', late: 'متأخر', none: 'لم يسلّم' } as const;
type Tab = keyof typeof states | 'all';

const markOf = ({ mark }: Submission, { maximum }: DarsakAssignment): string =>
  mark === null ? '—' : `${mark}/${maximum}`;

const columnsOf = (assignment: DarsakAssignment): ListColumn<Submission>[] => [
  { headers: ['م', 'م', '#', 'م'], cell: ({ student }) => String(student.row) },
  { headers: ['اسم الطالب', 'اسم الطالب', 'الاسم', 'اسـم الطـالب'], cell: ({ student }) => student.name },
  { headers: ['حالة التسليم', 'حالة التسليم', 'الحالة', 'حاله التسليم'], cell: ({ state }) => states[state] },
  {
    headers: ['وقت التسليم', 'وقت التسليم', 'الوقت', 'وقت التسليـم'],
    cell: ({ at }) => (at === null ? '—' : dateAndTime(at)),
  },
  {
    headers: ['العلامة', 'الدرجة', 'العلامة', 'العلامـة'],
    cell: (submission) => markOf(submission, assignment),
  },
];

const registerColumns: readonly ListColumn<Submission>[] = [
  { headers: ['', '', '', ''], cell: ({ student }) => String(student.row) },
  { headers: ['', '', '', ''], cell: ({ student }) => student.name },
  { headers: ['', '', '', ''], cell: ({ state }) => states[state] },
  { headers: ['', '', '', ''], cell: ({ mark }) => (mark === null ? '' : String(mark)) },
];

const register = (
  assignment: DarsakAssignment,
  submissions: readonly Submission[],
  settings: DarsakSettings,
): Html =>
  html`<table class="table">
    <thead>
      <tr>
        <td rowspan="2">الرقم المتسلسل</td>
        <td rowspan="2">الاســــــم</td>
        <td colspan="2">التقويم الأول</td>
      </tr>
      <tr>
        <td>حالة التسليم</td>
        <td>${assignment.type === 'test' ? 'العلامة' : 'علامة الواجب'}</td>
      </tr>
      <tr>
        <td></td>
        <td></td>
        <td></td>
        <td>${inDigits(assignment.maximum, settings)}</td>
      </tr>
    </thead>
    <tbody data-rows>
      ${listRows(registerColumns, submissions, settings)}
    </tbody>
  </table>`;

const cards = (
  assignment: DarsakAssignment,
  submissions: readonly Submission[],
  settings: DarsakSettings,
): Html =>
  html`<div class="deck">
    ${submissions.map(
      (submission, index) =>
        html`<div class="card">
          <div class="card-body">
            <h5 class="card-title">${submission.student.name}</h5>
            <span
              class="badge state-${submission.state}"
              role="img"
              aria-label="${states[submission.state]}"
            ></span>
            <p class="card-text">العلامة: ${inDigits(markOf(submission, assignment), settings, index)}</p>
          </div>
        </div>`,
    )}
  </div>`;

const tabs = (
  assignment: DarsakAssignment,
  submissions: readonly Submission[],
  chosen: Tab,
  settings: DarsakSettings,
): Html =>
  html`<ul class="nav nav-tabs" role="tablist">
    ${(['all', 'on-time', 'late', 'none'] as const).map((tab) => {
      const count =
        tab === 'all' ? submissions.length : submissions.filter(({ state }) => state === tab).length;
      return html`<li class="nav-item">
        <a
          class="nav-link ${tab === chosen ? 'active' : ''}"
          role="tab"
          aria-selected="${tab === chosen ? 'true' : 'false'}"
          href="${addressOf(settings.urlSkin, { page: 'submissions', id: assignment.id, tab })}"
          >${tab === 'all' ? 'الكل' : states[tab]} (${inDigits(count, settings)})</a
        >
      </li>`;
    })}
  </ul>`;

export const submissionsContent = (
  assignment: DarsakAssignment,
  settings: DarsakSettings,
  place: Place,
): Html => {
  const { relation } = assignment;
  const submissions = submissionsOf(assignment);
  const head = html`<h1>${assignment.title}</h1>
    <h4>${relation.subject} — ${relation.grade} (${relation.letter})</h4>
    <h2>تسليمات الطلبة</h2>`;
  if (submissions.length === 0) return html`${head}${empty('لا يوجد طلبة')}`;
  switch (settings.layout) {
    case 'V2':
      return html`${head}${register(assignment, submissions, settings)}`;
    case 'V3':
    case 'V4':
      return html`${head}${cards(assignment, submissions, settings)}`;
    case 'V5':
    case 'V6': {
      const chosen = (['on-time', 'late', 'none'] as const).find((tab) => tab === place.tab) ?? 'all';
      const shown = submissions.filter(({ state }) => chosen === 'all' || state === chosen);
      return html`${head}${tabs(assignment, submissions, chosen, settings)}
      ${shown.length === 0 ? empty('لا يوجد طلبة') : listTable(columnsOf(assignment), shown, settings)}`;
    }
    case 'V1':
      return html`${head}${listTable(columnsOf(assignment), submissions, settings)}`;
  }
};
