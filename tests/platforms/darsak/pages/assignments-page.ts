import { submissionsOf, type DarsakAssignment } from '../../school/darsak-work.ts';
import { html, type Html } from '../../http/html.ts';
import { addressOf, type Place } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { empty, listTable, pageLinks, partOf, type ListColumn } from './list-table.ts';
import { inDigits, shortDate } from './when.ts';

/** A teacher's assignments and tests (darsak-facts 9.6). */

const types = { homework: 'واجب', test: 'اختبار' } as const;
const states = { open: 'منشور', closed: 'مغلق', draft: 'مسودة' } as const;

const handed = (assignment: DarsakAssignment): string => {
  const submissions = submissionsOf(assignment);
  return `${submissions.filter(({ state }) => state !== 'none').length}/${submissions.length}`;
};
const link = (assignment: DarsakAssignment, settings: DarsakSettings): string =>
  addressOf(settings.urlSkin, { page: 'submissions', id: assignment.id });

const columnsOf = (settings: DarsakSettings): ListColumn<DarsakAssignment>[] => [
  {
    headers: ['العنوان', 'عنوان الواجب', 'العنوان', 'العنـوان'],
    cell: (assignment) => html`<a href="${link(assignment, settings)}">${assignment.title}</a>`,
  },
  { headers: ['النوع', 'النوع', 'النوع', 'النـوع'], cell: ({ type }) => types[type] },
  {
    headers: ['الصف والشعبة', 'الصف والشعبة', 'الصف / الشعبة', 'الصف والشعبه'],
    cell: ({ relation }) => `${relation.grade}-${relation.letter}`,
  },
  {
    headers: ['تاريخ النشر', 'تاريخ النشر', 'النشر', 'تاريـخ النشر'],
    cell: ({ published }) => shortDate(published),
  },
  { headers: ['موعد التسليم', 'آخر موعد', 'التسليم', 'موعد التسليـم'], cell: ({ due }) => shortDate(due) },
  { headers: ['تم التسليم', 'عدد المسلمين', 'سلّم', 'تم التسليـم'], cell: handed },
  { headers: ['الحالة', 'الحالة', 'الحالة', 'الحاله'], cell: ({ state }) => states[state] },
];

const cards = (assignments: readonly DarsakAssignment[], settings: DarsakSettings): Html =>
  html`<div class="deck">
    ${assignments.map(
      (assignment, index) =>
        html`<div class="card">
          <div class="card-body">
            <h5 class="card-title">${assignment.title}</h5>
            <p class="card-text">${assignment.relation.grade}-${assignment.relation.letter}</p>
            <p class="card-text">موعد التسليم: ${inDigits(shortDate(assignment.due), settings, index)}</p>
            <span class="badge">تم التسليم: ${inDigits(handed(assignment), settings, index)}</span>
            <span class="badge">${states[assignment.state]}</span>
            <a class="stretched-link" href="${link(assignment, settings)}">عرض التسليمات</a>
          </div>
        </div>`,
    )}
  </div>`;

/** All of them, or the tests alone. */
export const assignmentsContent = (
  assignments: readonly DarsakAssignment[],
  settings: DarsakSettings,
  place: Place,
): Html => {
  const isTests = place.page === 'tests';
  const title = html`<h1>${isTests ? 'الاختبارات' : 'الواجبات'}</h1>`;
  if (assignments.length === 0) return html`${title}${empty(isTests ? 'لا يوجد اختبار' : 'لا يوجد واجبات')}`;
  if (settings.layout === 'V3' || settings.layout === 'V4')
    return html`${title}${cards(assignments, settings)}`;
  if (settings.layout === 'V5' || settings.layout === 'V6') {
    const { rows, last } = partOf(assignments, settings, place);
    return html`${title}${listTable(columnsOf(settings), rows, settings)}${pageLinks(place, last, settings)}`;
  }
  return html`${title}${listTable(columnsOf(settings), assignments, settings)}`;
};
