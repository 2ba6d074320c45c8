import { html, type Html } from '../../http/html.ts';
import { addressOf, type PageName } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { appScript } from './scripts.ts';

const banner = html`<aside class="simulation">
  محاكاة لأغراض الاختبار — ليست منصة درسك، وجميع الأسماء مخترعة
  <span lang="en" dir="ltr">Simulation for tests: not the real site; all names are invented</span>
</aside>`;

const document = (settings: DarsakSettings, title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="ar" dir="${settings.direction}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/simulation.css" />
      </head>
      <body>
        ${body}
      </body>
    </html>`;

const teacherMenu: readonly (readonly [PageName, string])[] = [
  ['sections', 'العلاقات التدريسية'],
  ['lessons', 'الحصص'],
  ['assignments', 'الواجبات'],
  ['tests', 'الاختبارات'],
  ['activity', 'التقارير'],
];
const principalMenu: readonly (readonly [PageName, string])[] = [
  ['overview', 'المدرسة'],
  ['teachers', 'المعلمون'],
];

/** A teacher's or principal's page: bar with her name in the known hook class, then the content. */
export const staffPage = (
  settings: DarsakSettings,
  name: string,
  title: string,
  content: Html,
  /** The relation whose report the menu opens; null: a principal's menu. */
  firstRelation: number | null,
): Html =>
  document(
    settings,
    `${title} | منصة درسك التعليمية`,
    html`${banner}
      <div class="topbar">
        <strong>منصة درسك التعليمية</strong>
        ${(firstRelation === null ? principalMenu : teacherMenu).map(
          ([page, label]) =>
            html`<a
              href="${addressOf(settings.urlSkin, page === 'activity' ? { page, id: firstRelation ?? 0 } : { page })}"
              >${label}</a
            >`,
        )}
        <span class="spacer"></span>
        <span class="_auth_user_fullname">${name}</span>
        <a href="/auth/logout">تسجيل الخروج</a>
      </div>
      <div class="container">${content}</div>`,
  );

const options = (from: number, to: number, digits: number): Html[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const text = String(from + index).padStart(digits, '0');
    return html`<option value="${text}">${text}</option>`;
  });

/** The known log-in page (darsak-facts 2.2): ids, two-digit months, Western digits. */
export const loginPage = (settings: DarsakSettings, message: string | null): Html =>
  document(
    settings,
    'تسجيل الدخول | منصة درسك التعليمية',
    html`${banner}
      <div class="container login">
        <div class="card">
          <div class="card-body">
            <h1>منصة درسك التعليمية</h1>
            ${message !== null && html`<p class="error" role="alert">${message}</p>`}
            <form method="post" action="/auth/login">
              <label for="national_id">الرقم الوطني</label>
              <input id="national_id" name="national_id" inputmode="numeric" autocomplete="off" />
              <label for="year">تاريخ الميلاد</label>
              <select id="year" name="year">
                ${options(1960, 2022, 4)}
              </select>
              <select id="month" name="month" aria-label="الشهر">
                ${options(1, 12, 2)}
              </select>
              <select id="day" name="day" aria-label="اليوم">
                ${options(1, 31, 2)}
              </select>
              <label for="password">كلمة المرور</label>
              <input id="password" name="password" type="password" />
              <p><button id="loginButton" class="btn btn-primary" type="submit">دخول</button></p>
            </form>
          </div>
        </div>
      </div>`,
  );

/**
 * A student's own page (darsak-facts 2.3, skeleton S0): `body > div > div > div[2] > h2` holds the grade and
 * `.card-title` a lesson each. The banner is no `div`, so that the nesting stays the known one.
 */
export const studentPage = (
  settings: DarsakSettings,
  name: string,
  grade: string,
  date: string,
  lessons: readonly string[],
): Html =>
  document(
    settings,
    'منصة درسك التعليمية',
    html`${banner}
      <div class="container">
        <div>
          <div class="topbar"><span class="_auth_user_fullname">${name}</span></div>
          <div>
            <h2>${grade}</h2>
            <div></div>
            <div></div>
            <div>
              <div>
                <div></div>
                <div><p>${date}</p></div>
              </div>
            </div>
            <div class="deck">
              ${lessons.map(
                (lesson) =>
                  html`<div class="card">
                    <div class="card-body"><h5 class="card-title">${lesson}</h5></div>
                  </div>`,
              )}
            </div>
          </div>
        </div>
      </div>`,
  );

/** One path for all pages (U3): the fragment of the address says which, a script fetches it. */
export const appContent = html`<div id="app"></div>
  ${appScript('/t')}`;
