import type { Account } from '../../school/accounts.ts';
import type { Model } from '../../school/model.ts';
import { fullName } from '../../school/school.ts';
import { html, raw, type Html } from '../../http/html.ts';
import type { OpenEmisMode } from '../control.ts';
import { makeToken, type TokenPayload } from '../token.ts';
import { words, type Language, type Words } from './texts.ts';

/** Everything a page needs to know about who asks, and how addresses are written in the mode in force. */
export interface PageContext {
  readonly model: Model;
  readonly base: string;
  readonly mode: OpenEmisMode;
  readonly language: Language;
  readonly sessionId: string;
  readonly account: Account;
  readonly text: Words;
  token(payload: TokenPayload): string;
  /** Address of a list of the school; 5.x writes the token at the end, 3.x before the list's name (contract D1). */
  list(name: 'Classes' | 'Subjects' | 'Students' | 'Staff' | 'Assessments', query?: string): string;
  view(name: 'Classes' | 'Subjects' | 'StudentUser' | 'StaffUser', payload: TokenPayload): string;
  results(payload: TokenPayload): string;
  dashboard(): string;
}

export const pageContext = (
  model: Model,
  base: string,
  mode: OpenEmisMode,
  language: Language,
  sessionId: string,
  account: Account,
): PageContext => {
  const { id } = model.school.institution;
  const token = (payload: TokenPayload): string => makeToken(payload, sessionId, mode === 'strict3');
  // 3.x tokens of the school carry its id alone; 5.x ones name it twice (as recorded).
  const school = (): string => token(mode === 'strict3' ? { id } : { id, institution_id: id });
  const root = `${base}/Institution/Institutions`;
  return {
    model,
    base,
    mode,
    language,
    sessionId,
    account,
    text: words(language),
    token,
    list: (name, query = '') =>
      mode === 'strict3'
        ? `${root}/${school()}/${name}/index${query}`
        : `${root}/${name}/index/${school()}${query}`,
    view: (name, payload) =>
      mode === 'strict3'
        ? `${root}/${school()}/${name}/view/${token(payload)}`
        : `${root}/${name}/view/${token(payload)}`,
    results: (payload) => {
      const query = `?queryString=${token(payload)}`;
      return mode === 'strict3'
        ? `${root}/${school()}/Results${query}`
        : `${root}/Results/${token({ id: null, institution_id: id })}${query}`;
    },
    dashboard: () => `${root}/dashboard/${school()}`,
  };
};

const head = (base: string): Html =>
  html`<head>
    <meta charset="utf-8" />
    <title>OpenEMIS Core</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="stylesheet" href="${base}/simulation.css" />
  </head>`;

const direction = (language: Language): Html =>
  raw(language === 'ar' ? 'lang="ar" dir="rtl" class="rtl"' : 'lang="en" dir="ltr" class=""');

/** A document without menu: the error pages. */
export const barePage = (base: string, language: Language, content: Html): Html =>
  html`<!doctype html>
    <html ${direction(language)}>
      ${head(base)}
      <body>
        <div class="simulation">${words(language).simulation}</div>
        <div class="content-wrapper"><div class="panel-body">${content}</div></div>
      </body>
    </html>`;

/** The log-in page: POST to `Users/postLogin`, fields `username` and `password`. */
export const loginPage = (base: string, language: Language, message: string | null): Html => {
  const text = words(language);
  return html`<!doctype html>
    <html ${direction(language)}>
      ${head(base)}
      <body class="login">
        <div class="simulation">${text.simulation}</div>
        <div class="body-wrapper">
          <div class="login-box">
            <div class="title"><h1>OpenEMIS Core</h1></div>
            ${message !== null && html`<div class="alert alert-danger">${message}</div>`}
            <form
              method="post"
              accept-charset="utf-8"
              class="form-horizontal"
              action="${base}/Users/postLogin"
            >
              <div class="input text">
                <input
                  type="text"
                  name="username"
                  id="username"
                  placeholder="${text.username}"
                  autocomplete="off"
                />
              </div>
              <div class="input password">
                <input type="password" name="password" id="password" placeholder="${text.password}" />
              </div>
              <div class="input select">
                <select name="System[language]" id="system-language">
                  <option value="ar" ${language === 'ar' && raw('selected="selected"')}>العربية</option>
                  <option value="en" ${language === 'en' && raw('selected="selected"')}>English</option>
                </select>
              </div>
              <button type="submit" name="submit" value="login" class="btn btn-primary btn-login">
                ${text.login}
              </button>
            </form>
          </div>
        </div>
      </body>
    </html>`;
};

const menu = (context: PageContext, active: string): Html => {
  const { text, account } = context;
  const item = (href: string, label: string, name: string): Html =>
    html`<li><a href="${href}" class="${name === active ? 'nav-active' : ''}">${label}</a></li>`;
  const me = { id: account.personId, user_id: account.personId };
  const own = { id: account.personId, institution_id: context.model.school.institution.id };
  // The school's menu links to "general" pages of a student and of a staff member, both with the user's own id: so the
  // student link names a person who is no student (as recorded).
  const asStudent = { ...own, student_id: account.personId, user_id: account.personId };
  const asStaff = { ...own, staff_id: account.personId, user_id: account.personId };
  return html`<div class="left-menu">
    <div class="panel-group" id="accordion" role="tablist">
      <ul id="nav-menu-1" class="nav nav-level-1" data-level="1">
        ${item(`${context.base}/Profiles/Profiles/Personal/view/${context.token(me)}`, text.personal, 'Personal')}
        <li>
          <a class="accordion-toggle panel-heading" href="${context.base}/Institutions/Institutions/index"
            ><b>${text.institutions}</b></a
          >
          <ul id="nav-menu-2" class="nav nav-level-2" data-level="2">
            ${item(context.dashboard(), text.dashboard, 'Dashboard')}
            ${item(context.list('Classes'), text.classes, 'Classes')}
            ${item(context.list('Subjects'), text.subjects, 'Subjects')}
            ${item(context.list('Students'), text.students, 'Students')}
            ${item(context.view('StudentUser', asStudent), text.general, 'StudentUser')}
            ${item(context.list('Staff'), text.staff, 'Staff')}
            ${item(context.view('StaffUser', asStaff), text.general, 'StaffUser')}
            ${item(context.list('Assessments'), text.assessments, 'Assessments')}
          </ul>
        </li>
      </ul>
    </div>
  </div>`;
};

export interface PageParts {
  readonly title: string;
  /** Entry of the menu that is marked. */
  readonly active: string;
  readonly content: Html;
  readonly trail?: readonly (readonly [label: string, href: string])[];
}

/** A signed-in page with header, menu and content (contract D2). */
export const layout = (context: PageContext, parts: PageParts): Html => {
  const { text, base, account, model } = context;
  const person = [...model.school.staff.map((member) => member.person), ...model.school.students].find(
    ({ id }) => id === account.personId,
  );
  const role = account.role === 'principal' ? text.principal : text.teacher;
  return html`<!doctype html>
    <html ${direction(context.language)}>
      ${head(base)}
      <body class="fuelux" ng-controller="AppCtrl">
        <div class="simulation">${text.simulation}</div>
        <header>
          <nav class="navbar navbar-fixed-top">
            <div class="navbar-left">
              <a href="${base}/Dashboard"
                ><div class="brand-logo"><h1>OpenEMIS Core</h1></div></a
              >
            </div>
            <div class="navbar-right">
              <div class="header-navigation">
                <div class="username">
                  <span>${person ? fullName(person) : ''}</span>
                  <a class="btn" title="${`${model.school.institution.name} (${role})`}" href="#"></a>
                </div>
                <a href="${base}/Dashboard">${text.home}</a>
                <a href="${base}/Users/logout">${text.logout}</a>
              </div>
            </div>
          </nav>
        </header>
        <div class="pane-wrapper">
          <div id="leftPane" class="left-pane">
            <div class="pane-container">${menu(context, parts.active)}</div>
          </div>
          <div id="rightPane" class="right-pane pane-container">
            <div class="content-wrapper">
              <ul class="breadcrumb panel-breadcrumb">
                <li><a href="${base}/Dashboard">${text.home}</a></li>
                ${(parts.trail ?? []).map(([label, href]) => html`<li><a href="${href}">${label}</a></li>`)}
              </ul>
              <div class="page-header"><h2 id="main-header">${parts.title}</h2></div>
              <div class="wrapper">
                <div class="wrapper-child">
                  <div class="panel"><div class="panel-body">${parts.content}</div></div>
                </div>
              </div>
            </div>
          </div>
        </div>
        <footer>OpenEMIS Core | ${context.mode === 'v5' ? '5.14.0' : '3.87.2'}</footer>
        <script src="${base}/simulation.js"></script>
      </body>
    </html>`;
};

/** Row links, action menus and filters of the list pages; a filter reloads the whole page (contract D3). */
export const pageScript = `
document.addEventListener('click', (event) => {
  const toggle = event.target.closest('.action-toggle');
  if (toggle) { toggle.parentElement.classList.toggle('open'); return; }
  const row = event.target.closest('tbody[data-link="row"] tr');
  if (!row || event.target.closest('.rowlink-skip, a')) return;
  const link = row.querySelector('.action-dropdown a');
  if (link) location.href = link.href;
});
document.addEventListener('change', (event) => {
  const select = event.target;
  if (select.name === 'Search[limit]') { select.form.submit(); return; }
  const key = select.dataset && select.dataset.namedKey;
  if (!key) return;
  const url = new URL(location.href);
  url.searchParams.set(key, select.value);
  url.searchParams.delete('page');
  location.href = url.href;
});
`;
