import type { DarsakLesson } from '../../school/darsak-work.ts';
import { html, type Html } from '../../http/html.ts';
import { addressOf, type Place } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { empty, listTable, pageLinks, partOf, type ListColumn } from './list-table.ts';
import { inDigits, longDate, monthOf, shortDate } from './when.ts';
import { viewersOf } from '../../school/darsak-work.ts';

/** A teacher's lessons (darsak-facts 9.4): a table, cards under date headings, or months as tabs. */

const views = (lesson: DarsakLesson): number => viewersOf(lesson).filter(({ percent }) => percent > 0).length;
const link = (lesson: DarsakLesson, settings: DarsakSettings): string =>
  addressOf(settings.urlSkin, { page: 'lesson', id: lesson.id });

const columnsOf = (settings: DarsakSettings): ListColumn<DarsakLesson>[] => [
  {
    headers: ['عنوان الدرس', 'اسم الدرس', 'الدرس', 'عنـوان الدرس'],
    cell: (lesson) => html`<a href="${link(lesson, settings)}">${lesson.title}</a>`,
  },
  { headers: ['الوحدة', 'الوحدة', 'الوحدة', 'الوحـدة'], cell: ({ unit }) => unit },
  { headers: ['المبحث', 'المادة', 'المادة', 'المـبحث'], cell: ({ subject }) => subject },
  { headers: ['الصف', 'الصف الدراسي', 'الصف', 'الصـــف'], cell: ({ grade }) => grade },
  {
    headers: ['التاريخ', 'تاريخ النشر', 'التاريخ', 'التاريـخ'],
    cell: ({ date }) => (settings.layout === 'V2' ? longDate(date) : shortDate(date)),
  },
  { headers: ['المدة', 'مدة الدرس', 'المدة', 'المـدة'], cell: ({ minutes }) => `${minutes} دقيقة` },
  {
    headers: ['عدد المشاهدات', 'المشاهدات', 'المشاهدات', 'عدد المشاهدات'],
    cell: (lesson) => String(views(lesson)),
  },
  {
    headers: ['حالة النشر', 'الحالة', 'النشر', 'حاله النشر'],
    cell: ({ isPublished }) => (isPublished ? 'منشور' : 'مسودة'),
  },
];

const cards = (lessons: readonly DarsakLesson[], settings: DarsakSettings): Html[] =>
  [...new Set(lessons.map(({ date }) => date))].map(
    (date) =>
      html`<h4>${inDigits(longDate(date), settings)}</h4>
        <div class="deck">
          ${lessons
            .filter((lesson) => lesson.date === date)
            .map(
              (lesson, index) =>
                html`<div class="card">
                  <div class="card-body">
                    <h5 class="card-title">${lesson.title}</h5>
                    <p class="card-text">${lesson.subject} — ${lesson.grade}</p>
                    <p class="card-text">${lesson.unit}</p>
                    <span class="badge">${inDigits(`${lesson.minutes} دقيقة`, settings, index)}</span>
                    <a class="stretched-link" href="${link(lesson, settings)}">فتح الدرس</a>
                  </div>
                </div>`,
            )}
        </div>`,
  );

const monthTabs = (months: readonly string[], chosen: string, settings: DarsakSettings): Html =>
  html`<ul class="nav nav-tabs" role="tablist">
    ${months.map(
      (month) =>
        html`<li class="nav-item">
          <a
            class="nav-link ${month === chosen ? 'active' : ''}"
            role="tab"
            aria-selected="${month === chosen ? 'true' : 'false'}"
            href="${addressOf(settings.urlSkin, { page: 'lessons', tab: month })}"
            >${month}</a
          >
        </li>`,
    )}
  </ul>`;

export const lessonsContent = (
  lessons: readonly DarsakLesson[],
  settings: DarsakSettings,
  place: Place,
): Html => {
  const sorted = [...lessons].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id - b.id));
  const title = html`<h1>الحصص المسجلة</h1>`;
  if (sorted.length === 0) return html`${title}${empty('لا يوجد دروس')}`;
  const columns = columnsOf(settings);
  switch (settings.layout) {
    case 'V3':
    case 'V4':
      return html`${title}${cards(sorted, settings)}`;
    case 'V5': {
      const { rows, last } = partOf(sorted, settings, place);
      return html`${title}${listTable(columns, rows, settings)}${pageLinks(place, last, settings)}`;
    }
    case 'V6': {
      const months = [...new Set(sorted.map(({ date }) => monthOf(date)))];
      const chosen = place.tab ?? months[0] ?? '';
      const shown = sorted.filter(({ date }) => monthOf(date) === chosen);
      return html`${title}${monthTabs(months, chosen, settings)}${listTable(columns, shown, settings)}`;
    }
    case 'V1':
    case 'V2':
      return html`${title}${listTable(columns, sorted, settings, { caption: 'الدروس' })}`;
  }
};
