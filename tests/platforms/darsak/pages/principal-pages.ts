import type { SectionActivity, TeacherActivity } from '../../school/darsak-school.ts';
import { html, type Html } from '../../http/html.ts';
import type { Place } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { listHead, listRows, listTable, pageLinks, partOf, type ListColumn } from './list-table.ts';
import { countersScript } from './scripts.ts';
import { inDigits, shortDate } from './when.ts';

/** A principal's two pages (darsak-facts 9.8, 9.9). */

const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((part * 100) / whole)}%`;

const sectionColumns: readonly ListColumn<SectionActivity>[] = [
  { headers: ['الصف', 'الصف الدراسي', 'الصف', 'الصـــف'], cell: ({ grade }) => grade },
  { headers: ['الشعبة', 'الشعبة', 'الشعبة', 'الشعبه'], cell: ({ letter }) => letter },
  { headers: ['مربي الصف', 'مربي الصف', 'المربي', 'مربـي الصف'], cell: ({ homeroom }) => homeroom },
  { headers: ['عدد الطلبة', 'عدد الطلبة', 'الطلبة', 'عدد الطلبه'], cell: ({ students }) => String(students) },
  {
    headers: ['حضور اليوم', 'الحاضرون اليوم', 'الحضور', 'حضور اليوم'],
    cell: ({ presentToday }) => String(presentToday),
  },
  {
    headers: ['نسبة الدخول', 'نسبة الدخول', 'الدخول', 'نسبه الدخول'],
    cell: ({ presentToday, students }) => percent(presentToday, students),
  },
  {
    headers: ['لم يدخلوا نهائياً', 'لم يدخلوا نهائياً', 'لم يدخلوا', 'لم يدخلوا نهائيا'],
    cell: ({ never }) => String(never),
  },
];

const sum = (rows: readonly SectionActivity[], pick: (row: SectionActivity) => number): number =>
  rows.reduce((total, row) => total + pick(row), 0);

const foot = (rows: readonly SectionActivity[], settings: DarsakSettings): Html => {
  const [students, present, never] = [
    sum(rows, (row) => row.students),
    sum(rows, (row) => row.presentToday),
    sum(rows, (row) => row.never),
  ];
  const cell = (text: string | number): Html => html`<td>${inDigits(text, settings)}</td>`;
  return html`<tfoot>
    <tr>
      <td colspan="3">المجموع</td>
      ${cell(students)}${cell(present)}${cell(percent(present, students))}${cell(never)}
    </tr>
  </tfoot>`;
};

const tiles = (rows: readonly SectionActivity[], teachers: number, settings: DarsakSettings): Html => {
  const tile = (label: string, value: string | number, key: string): Html =>
    html`<div class="card tile">
      <div class="card-body">
        <span>${label}</span> <strong data-counter="${key}">${inDigits(value, settings)}</strong>
      </div>
    </div>`;
  return html`<div class="deck">
    ${tile(
      'عدد الطلبة',
      sum(rows, (row) => row.students),
      'students',
    )}${tile('عدد المعلمين', teachers, 'teachers')}
    ${tile(
      'الحاضرون اليوم',
      sum(rows, (row) => row.presentToday),
      'present',
    )}
  </div>`;
};

const grouped = (rows: readonly SectionActivity[], settings: DarsakSettings): Html =>
  html`<table class="table">
    ${listHead(sectionColumns, settings)}
    <tbody data-rows>
      ${[...new Set(rows.map(({ grade }) => grade))].map(
        (grade) =>
          html`<tr class="group">
              <td colspan="7">${grade} الأساسي</td>
            </tr>
            ${listRows(
              sectionColumns,
              rows.filter((row) => row.grade === grade),
              settings,
            )}`,
      )}
    </tbody>
    ${foot(rows, settings)}
  </table>`;

const sectionCards = (rows: readonly SectionActivity[], settings: DarsakSettings): Html =>
  html`<div class="deck">
    ${rows.map(
      (row, index) =>
        html`<div class="card">
          <div class="card-body">
            <h5 class="card-title">${row.grade}-${row.letter}</h5>
            <dl>
              <dt>مربي الصف</dt>
              <dd>${row.homeroom}</dd>
              <dt>عدد الطلبة</dt>
              <dd>${inDigits(row.students, settings, index)}</dd>
              <dt>حضور اليوم</dt>
              <dd>${inDigits(row.presentToday, settings, index)}</dd>
            </dl>
          </div>
        </div>`,
    )}
  </div>`;

export const overviewContent = (
  rows: readonly SectionActivity[],
  teachers: number,
  settings: DarsakSettings,
): Html => {
  const head = html`<h1>نظرة عامة على المدرسة</h1>
    ${tiles(rows, teachers, settings)}
    <h2>متابعة الشعب</h2>`;
  switch (settings.layout) {
    case 'V3':
    case 'V4':
      return html`${head}${sectionCards(rows, settings)}`;
    case 'V5':
      return html`${head}${grouped(rows, settings)}`;
    case 'V6':
      return html`${head}${listTable(sectionColumns, rows, settings, { foot: foot(rows, settings) })}${countersScript()}`;
    case 'V1':
    case 'V2':
      return html`${head}${listTable(sectionColumns, rows, settings, { foot: foot(rows, settings) })}`;
  }
};

const none = (iso: string | null): string => (iso === null ? '—' : shortDate(iso));
const teacherColumns: readonly ListColumn<TeacherActivity>[] = [
  { headers: ['م', 'م', '#', 'م'], cell: (_, index) => String(index + 1) },
  { headers: ['اسم المعلم', 'اسم المعلم', 'المعلم', 'اسـم المعلم'], cell: ({ name }) => name },
  { headers: ['المبحث', 'المادة', 'المادة', 'المـبحث'], cell: ({ subjects }) => subjects.join('، ') },
  { headers: ['الشعب', 'الشعب', 'الشعب', 'الشـعب'], cell: ({ sections }) => sections.join('، ') },
  {
    headers: ['عدد الواجبات', 'الواجبات', 'الواجبات', 'عدد الواجبات'],
    cell: (row) => String(row.assignments),
  },
  {
    headers: ['عدد الاختبارات', 'الاختبارات', 'الاختبارات', 'عدد الإختبارات'],
    cell: ({ tests }) => String(tests),
  },
  {
    headers: ['الرسائل المجاب عنها', 'الرسائل المجاب عنها', 'الرسائل', 'الرسائل المجاب عنها'],
    cell: ({ answered }) => String(answered),
  },
  { headers: ['آخر دخول', 'آخر تسجيل دخول', 'آخر دخول', 'اخر دخول'], cell: ({ lastSeen }) => none(lastSeen) },
  {
    headers: ['نسبة الالتزام بالخطة', 'نسبة الالتزام بالخطة', 'الالتزام', 'نسبه الالتزام بالخطة'],
    cell: ({ planPercent }) => `${planPercent}%`,
  },
];

const hiddenColumn: ListColumn<TeacherActivity> = {
  headers: ['رقم المستخدم', 'رقم المستخدم', 'رقم المستخدم', 'رقم المستخدم'],
  cell: ({ id }) => String(id),
};

/** DataTables' column visibility: head and cells of the last column are taken out of sight. */
const withHiddenColumn = (rows: readonly TeacherActivity[], settings: DarsakSettings): Html =>
  html`<table class="table dataTable">
    <thead>
      <tr>
        ${teacherColumns.map(({ headers }) => html`<td>${headers[0]}</td>`)}
        <td style="display:none">${hiddenColumn.headers[0]}</td>
      </tr>
    </thead>
    <tbody data-rows>
      ${rows.map(
        (row, index) =>
          html`<tr data-id="${7000 + index}">
            ${teacherColumns.map(({ cell }) => {
              const content = cell(row, index);
              return html`<td>
                ${typeof content === 'string' ? inDigits(content, settings, index) : content}
              </td>`;
            })}
            <td style="display:none">${String(row.id)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const teacherCards = (rows: readonly TeacherActivity[], settings: DarsakSettings): Html =>
  html`<div class="deck">
    ${rows.map(
      (row, index) =>
        html`<div class="card">
          <div class="card-body">
            <h5 class="card-title">أ. ${row.name}</h5>
            <p>${row.subjects.join('، ')} — ${inDigits(row.sections.join('، '), settings, index)}</p>
            <dl>
              <dt>عدد الواجبات</dt>
              <dd>${inDigits(row.assignments, settings, index)}</dd>
              <dt>آخر دخول</dt>
              <dd>${inDigits(none(row.lastSeen), settings, index)}</dd>
            </dl>
          </div>
        </div>`,
    )}
  </div>`;

export const teachersContent = (
  rows: readonly TeacherActivity[],
  settings: DarsakSettings,
  place: Place,
): Html => {
  const head = html`<h1>نشاط المعلمين</h1>`;
  switch (settings.layout) {
    case 'V2':
      return html`${head}${withHiddenColumn(rows, settings)}`;
    case 'V3':
    case 'V4':
      return html`${head}${teacherCards(rows, settings)}`;
    case 'V5':
    case 'V6': {
      const part = partOf(rows, settings, place);
      return html`${head}${listTable(teacherColumns, part.rows, settings)}${pageLinks(place, part.last, settings)}`;
    }
    case 'V1':
      return html`${head}${listTable(teacherColumns, rows, settings)}`;
  }
};
