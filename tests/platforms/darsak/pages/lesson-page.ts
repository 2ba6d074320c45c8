import { viewersOf, type DarsakLesson, type Viewer } from '../../school/darsak-work.ts';
import { html, raw, type Html } from '../../http/html.ts';
import { addressOf } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { empty, listTable, type ListColumn } from './list-table.ts';
import { viewersScript } from './scripts.ts';
import { inDigits, longDate, shortDate } from './when.ts';

/**
 * One lesson (darsak-facts 9.5): `<video>` with a definition list (V1, V2), a player in a frame of the same host with
 * cards (V3 to V5), or tabs whose viewers are fetched when the tab is opened (V6). No media: the player stays empty.
 */

/** An empty medium; a page may still set and read the place in time. */
const video = html`<video controls preload="none" width="640" height="360">
  <source src="/simulation.mp4" type="video/mp4" />
</video>`;

export const playerPage = (title: string): Html =>
  html`<!doctype html>
    <html lang="ar" dir="rtl">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
      </head>
      <body style="margin:0">
        ${video}
      </body>
    </html>`;

const meta = (lesson: DarsakLesson, settings: DarsakSettings): readonly (readonly [string, string])[] => [
  ['المبحث', lesson.subject],
  ['الصف', lesson.grade],
  ['الوحدة', lesson.unit],
  [
    'تاريخ النشر',
    inDigits(settings.layout === 'V2' ? longDate(lesson.date) : shortDate(lesson.date), settings),
  ],
  ['مدة الدرس', inDigits(`${lesson.minutes} دقيقة`, settings)],
];

const watched = (viewers: readonly Viewer[], settings: DarsakSettings): string =>
  inDigits(
    `شاهد الدرس ${viewers.filter(({ percent }) => percent > 0).length} من ${viewers.length}`,
    settings,
  );

const questions = html`<h4>أسئلة الطلبة</h4>
  <p class="empty">لا يوجد أسئلة</p>`;

const columns: readonly ListColumn<Viewer>[] = [
  { headers: ['م', 'م', '#', 'م'], cell: (_, index) => String(index + 1) },
  { headers: ['اسم الطالب', 'اسم الطالب', 'الاسم', 'اسـم الطـالب'], cell: ({ student }) => student.name },
  { headers: ['الشعبة', 'الشعبة', 'الشعبة', 'الشعبه'], cell: ({ letter }) => letter },
  {
    headers: ['نسبة المشاهدة', 'نسبة المشاهدة', 'المشاهدة', 'نسبه المشاهدة'],
    cell: ({ percent }) => `${percent}%`,
  },
];

/** The part of the viewers' tab that its script fetches: those who watched, those who did not. */
export const viewersFragment = (lesson: DarsakLesson, settings: DarsakSettings): Html => {
  const viewers = viewersOf(lesson);
  const [seen, unseen] = [
    viewers.filter(({ percent }) => percent > 0),
    viewers.filter(({ percent }) => percent === 0),
  ];
  const list = (title: string, rows: readonly Viewer[]): Html =>
    html`<h4>${title} (${inDigits(rows.length, settings)})</h4>
      ${rows.length === 0 ? empty('لا يوجد طلبة') : listTable(columns, rows, settings)}`;
  return html`${list('المشاهدون', seen)}${list('لم يشاهدوا', unseen)}`;
};

const attachments = (lesson: DarsakLesson): Html =>
  html`<h4>المرفقات</h4>
    <ul>
      <li><a href="/files/${lesson.id}.pdf">ورقة عمل الدرس (PDF)</a></li>
    </ul>`;

export const lessonContent = (lesson: DarsakLesson, settings: DarsakSettings): Html => {
  const viewers = viewersOf(lesson);
  const details = meta(lesson, settings);
  const list = html`<dl class="meta">
    ${details.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
  const crumbs = html`<nav aria-label="breadcrumb">
    <ol class="breadcrumb">
      <li class="breadcrumb-item">
        <a href="${addressOf(settings.urlSkin, { page: 'lessons' })}">الحصص المسجلة</a>
      </li>
      <li class="breadcrumb-item active" aria-current="page">${lesson.title}</li>
    </ol>
  </nav>`;
  switch (settings.layout) {
    case 'V1':
    case 'V2':
      return html`${crumbs}
        <h1>${lesson.title}</h1>
        ${video}${list}
        <p>${watched(viewers, settings)}</p>
        ${attachments(lesson)}${questions}`;
    case 'V3':
    case 'V4':
    case 'V5':
      return html`<h2>${lesson.title}</h2>
        <div class="player">
          <iframe
            src="/player/${lesson.id}"
            title="${lesson.title}"
            width="640"
            height="360"
            ${raw('allowfullscreen')}
          ></iframe>
        </div>
        <div class="deck">
          ${details.map(
            ([name, value]) =>
              html`<div class="card">
                <div class="card-body">
                  <h5 class="card-title">${name}</h5>
                  <p class="card-text">${value}</p>
                </div>
              </div>`,
          )}
          <div class="card"><div class="card-body">${watched(viewers, settings)}</div></div>
        </div>
        ${attachments(lesson)}`;
    case 'V6':
      return html`<h2>${lesson.title}</h2>
        ${video}
        <ul class="nav nav-tabs" role="tablist">
          <li class="nav-item">
            <button class="nav-link active" role="tab" aria-selected="true" data-pane="about">
              عن الدرس
            </button>
          </li>
          <li class="nav-item">
            <button
              class="nav-link"
              role="tab"
              aria-selected="false"
              data-pane="viewers"
              data-source="${addressOf(settings.urlSkin, { page: 'viewers', id: lesson.id, isFragment: true })}"
            >
              المشاهدون
            </button>
          </li>
        </ul>
        <div data-tab="about">${list}${questions}</div>
        <div data-tab="viewers" hidden></div>
        ${viewersScript()}`;
  }
};
