import type { DarsakRelation } from '../../school/darsak-side.ts';
import { matrixDays, schoolDaysBefore, type Activity } from '../../school/darsak-work.ts';
import { html, raw, type Html } from '../../http/html.ts';
import { addressOf, type Place } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { contextLine } from './columns.ts';
import { empty, listRows, listTable, pageLinks, partOf, type ListColumn } from './list-table.ts';
import { dateAndTime, duration, inDigits, levantDate, weekdayOf } from './when.ts';

/**
 * Interaction and attendance of a section (darsak-facts 9.7): a wide table (V1, V5 by pages), a matrix of days (V2), a grid
 * with bars whose value stands in attributes alone (V3, V4), a chart with its data in a script (V6: not to be read).
 */

const count = (activity: Activity, state: 'present' | 'absent'): string =>
  String(activity.days.filter((day) => day === state).length);

const name: ListColumn<Activity> = {
  headers: ['اسم الطالب', 'اسم الطالب', 'الاسم', 'اسـم الطـالب'],
  cell: ({ student }) => student.name,
};
const wide: readonly ListColumn<Activity>[] = [
  { headers: ['م', 'م', '#', 'م'], cell: ({ student }) => String(student.row) },
  name,
  { headers: ['أيام الحضور', 'الحضور', 'الحضور', 'ايام الحضور'], cell: (row) => count(row, 'present') },
  { headers: ['أيام الغياب', 'عدد الغياب', 'الغياب', 'ايام الغياب'], cell: (row) => count(row, 'absent') },
  { headers: ['مدة الدخول', 'مدة الدخول', 'المدة', 'مده الدخول'], cell: ({ minutes }) => duration(minutes) },
  {
    headers: ['المقاطع المشاهدة', 'عدد المشاهدات', 'المشاهدات', 'المقاطع المشاهده'],
    cell: ({ watched }) => String(watched),
  },
  {
    headers: ['الواجبات المسلّمة', 'الواجبات', 'الواجبات', 'الواجبات المسلمه'],
    cell: ({ handedIn }) => String(handedIn),
  },
  {
    headers: ['متوسط الاختبارات', 'متوسط الاختبارات', 'المتوسط', 'متوسط الإختبارات'],
    cell: ({ mean }) => (mean === null ? '—' : `${mean}%`),
  },
  {
    headers: ['آخر دخول', 'آخر تسجيل دخول', 'آخر دخول', 'اخر دخول'],
    cell: ({ lastSeen }) => (lastSeen === null ? 'لم يدخل' : dateAndTime(lastSeen)),
  },
];

const dayMark = (day: Activity['days'][number]): Html =>
  day === null
    ? html`<span>—</span>`
    : day === 'present'
      ? html`<span class="present" title="حاضر">ح</span>`
      : html`<span class="absent" title="غائب">غ</span>`;

const matrix = (rows: readonly Activity[], today: string, settings: DarsakSettings): Html => {
  const days = schoolDaysBefore(today, matrixDays);
  const columns: ListColumn<Activity>[] = [
    { headers: ['م', 'م', 'م', 'م'], cell: ({ student }) => String(student.row) },
    name,
    ...days.map((_, index): ListColumn<Activity> => ({
      headers: ['', '', '', ''],
      cell: (row) => dayMark(row.days[index] ?? null),
    })),
    { headers: ['', '', '', ''], cell: (row) => count(row, 'absent') },
  ];
  const week = (from: number): string =>
    `الأسبوع ${levantDate(days[from] ?? today)} – ${levantDate(days[Math.min(from + 4, days.length - 1)] ?? today)}`;
  return html`<div class="table-responsive">
    <table class="table table-sm">
      <thead>
        <tr>
          <th rowspan="2">م</th>
          <th rowspan="2">اسم الطالب</th>
          <th colspan="5">${inDigits(week(0), settings)}</th>
          <th colspan="5">${inDigits(week(5), settings)}</th>
          <th rowspan="2">مجموع الغياب</th>
        </tr>
        <tr>
          ${days.map((day) => html`<th>${weekdayOf(day)}</th>`)}
        </tr>
      </thead>
      <tbody data-rows>
        ${listRows(columns, rows, settings)}
      </tbody>
    </table>
  </div>`;
};

const bars = (rows: readonly Activity[], settings: DarsakSettings): Html => {
  const bar = (label: string, percent: number): Html =>
    html`<div
      class="progress"
      role="progressbar"
      aria-label="${label}"
      aria-valuenow="${percent}"
      aria-valuemin="0"
      aria-valuemax="100"
    >
      <div class="progress-bar" style="width:${percent}%"></div>
    </div>`;
  return html`<div class="row font-weight-bold">
      <div class="col-1">م</div>
      <div class="col-6">اسم الطالب</div>
      <div class="col-3">نسبة الحضور</div>
      <div class="col-3">نسبة الإنجاز</div>
    </div>
    <div data-rows>
      ${rows.map(
        (row, index) =>
          html`<div class="row">
            <div class="col-1">${inDigits(row.student.row, settings, index)}</div>
            <div class="col-6">${row.student.name}</div>
            <div class="col-3">${bar('نسبة الحضور', Number(count(row, 'present')) * 10)}</div>
            <div class="col-3">${bar('نسبة الإنجاز', row.mean ?? 0)}</div>
          </div>`,
      )}
    </div>`;
};

const chart = (rows: readonly Activity[]): Html =>
  html`<figure class="card">
    <canvas width="640" height="240" role="img" aria-label="مخطط التفاعل"></canvas>
    <script type="application/json" data-chart>
      ${raw(JSON.stringify(rows.map((row) => ({ n: row.student.row, v: row.watched }))))}
    </script>
  </figure>`;

const choice = (current: DarsakRelation, all: readonly DarsakRelation[], settings: DarsakSettings): Html =>
  html`<nav class="deck choice">
    ${all
      .filter(({ id }) => id !== current.id)
      .map(
        (relation) =>
          html`<a href="${addressOf(settings.urlSkin, { page: 'activity', id: relation.id })}"
            >${contextLine(relation)}</a
          >`,
      )}
  </nav>`;

export const activityContent = (
  relation: DarsakRelation,
  all: readonly DarsakRelation[],
  rows: readonly Activity[],
  today: string,
  settings: DarsakSettings,
  place: Place,
): Html => {
  const head = html`<h1>${settings.layout === 'V2' ? 'سجل الحضور والغياب' : 'تقرير تفاعل الطلبة'}</h1>
    <h4>${contextLine(relation)}</h4>`;
  const part = partOf(rows, settings, place);
  const body = (): Html => {
    if (rows.length === 0) return empty('لا يوجد طلبة');
    switch (settings.layout) {
      case 'V1':
        return listTable(wide, rows, settings);
      case 'V2':
        return matrix(rows, today, settings);
      case 'V3':
      case 'V4':
        return bars(rows, settings);
      case 'V5':
        return html`${listTable(wide, part.rows, settings)}${pageLinks({ ...place, id: relation.id }, part.last, settings)}`;
      case 'V6':
        return chart(rows);
    }
  };
  return html`${head}${body()}${choice(relation, all, settings)}`;
};
