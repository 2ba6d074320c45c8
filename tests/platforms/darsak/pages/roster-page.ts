import type { DarsakRelation, DarsakStudent } from '../../school/darsak-side.ts';
import { html, raw, type Html } from '../../http/html.ts';
import { addressOf, type Place } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { cell, contextLine, rosterColumns, writeDigits } from './columns.ts';
import { pageLinks } from './list-table.ts';
import { fillScript, livewireScript, moreScript, tablePagerScript } from './scripts.ts';

/** One section's students in the layouts of darsak-facts 9.3. */

/** The rows of one page; V5 and V6 page on the server, all others send everything. */
export const rowsOfPage = (
  relation: DarsakRelation,
  settings: DarsakSettings,
  pageNumber: number,
): { rows: readonly DarsakStudent[]; last: number } => {
  const all = settings.emptyRelations.includes(relation.id) ? [] : relation.students;
  if (settings.layout !== 'V5' && settings.layout !== 'V6') return { rows: all, last: 1 };
  const last = Math.max(1, Math.ceil(all.length / settings.pageSize));
  return { rows: all.slice((pageNumber - 1) * settings.pageSize, pageNumber * settings.pageSize), last };
};

const total = (relation: DarsakRelation, settings: DarsakSettings): Html | false =>
  settings.statesTotal &&
  html`<p>
    عدد الطلبة: <span class="badge">${writeDigits(relation.students.length, settings.digits)} طالب</span>
  </p>`;

const tableRow = (student: DarsakStudent, settings: DarsakSettings): Html =>
  html`<tr data-id="${9000 + student.row}">
    ${rosterColumns[settings.headers].map((column) => {
      const text = column.isNumber ? cell(column.cell(student), settings, student.row) : column.cell(student);
      return column.isNumber ? html`<td dir="ltr">${text}</td>` : html`<td>${text}</td>`;
    })}
  </tr>`;

const listRow = (student: DarsakStudent, settings: DarsakSettings): Html => {
  const isCut = settings.cutsNames && student.name.length > 20;
  const number = student.openemisNo ?? student.nationalId;
  return html`<li class="list-group-item" data-id="${9000 + student.row}">
    <img alt="" src="/simulation.svg" />
    <div>
      <strong title="${student.name}">${isCut ? `${student.name.slice(0, 19)}…` : student.name}</strong>
      ${number !== null && html`<small>رقم الطالب: <bdi>${cell(number, settings, student.row)}</bdi></small>`}
    </div>
    <span class="badge">فعّال</span>
  </li>`;
};

const gridRow = (student: DarsakStudent, settings: DarsakSettings): Html =>
  html`<div class="row">
    <div class="col-1">${cell(String(student.row), settings, student.row)}</div>
    <div class="col-6">${student.name}</div>
    <div class="col-3">
      ${student.nationalId === null ? '—' : cell(student.nationalId, settings, student.row)}
    </div>
  </div>`;

const bareRow = (student: DarsakStudent): Html =>
  html`<tr class="stRow">
    <td>${student.name}</td>
    <td>
      <input type="hidden" name="StudentID" value="6f1e${9000 + student.row}" />
      <input type="hidden" name="periodId" value="1" />
    </td>
  </tr>`;

/** The rows as markup of the layout in force; also what the fragment address answers. */
export const rowsMarkup = (rows: readonly DarsakStudent[], settings: DarsakSettings): Html[] =>
  rows.map((student) => {
    if (settings.layout === 'V3') return listRow(student, settings);
    if (settings.layout === 'V4') return gridRow(student, settings);
    if (settings.layout === 'V6') return bareRow(student);
    return tableRow(student, settings);
  });

export const skeleton = html`<div class="skeleton" aria-hidden="true"></div>
  <div class="skeleton" aria-hidden="true"></div>
  <div class="skeleton" aria-hidden="true"></div>
  <p role="status">جارٍ التحميل…</p>`;

const head = (settings: DarsakSettings): Html => {
  const columns = rosterColumns[settings.headers];
  // V2 is the Bootstrap table of school projects: header cells are plain `td`.
  return settings.layout === 'V2'
    ? html`<thead>
        <tr>
          ${columns.map(({ header }) => html`<td>${header}</td>`)}
        </tr>
      </thead>`
    : html`<thead>
        <tr>
          ${columns.map(({ header }) => html`<th scope="col">${header}</th>`)}
        </tr>
      </thead>`;
};

/** The container of the rows without them, split where they go. */
const frame = (relation: DarsakRelation, settings: DarsakSettings, rows: Html | readonly Html[]): Html => {
  switch (settings.layout) {
    case 'V3':
      return html`<h2>${relation.subject} — ${relation.grade}</h2>
        <h4>الشعبة (${relation.letter})</h4>
        ${total(relation, settings)}
        <ul class="list-group" data-rows>
          ${rows}
        </ul>`;
    case 'V4':
      return html`<h2>${contextLine(relation)}</h2>
        <h4>قائمة الطلبة</h4>
        ${total(relation, settings)}
        <div class="row font-weight-bold">
          <div class="col-1">#</div>
          <div class="col-6">${settings.headers === 'X' ? 'المنتسب' : 'الاسم الرباعي'}</div>
          <div class="col-3">${settings.headers === 'X' ? 'المعرّف' : 'الرقم الوطني'}</div>
        </div>
        <div data-rows>${rows}</div>`;
    case 'V6':
      return html`<h2>${contextLine(relation)}</h2>
        <h4>أسماء الطلبة</h4>
        ${total(relation, settings)}
        <table>
          <tbody data-rows>
            ${rows}
          </tbody>
        </table>`;
    case 'V2':
      return html`<h5>${relation.grade}</h5>
        <h5>الشعبة : ${relation.letter}</h5>
        <h5>${relation.subject}</h5>
        ${total(relation, settings)}
        <div class="card">
          <div class="card-body table-responsive">
            <table id="datatable" class="table table-sm table-hover" data-page-length="${settings.pageSize}">
              ${head(settings)}
              <tbody data-rows>
                ${rows}
              </tbody>
            </table>
          </div>
        </div>`;
    case 'V1':
    case 'V5':
      return html`<h2>قائمة الطلبة</h2>
        ${total(relation, settings)}
        <div class="table-responsive">
          <table class="table">
            <caption>
              ${contextLine(relation)}
            </caption>
            ${head(settings)}
            <tbody data-rows>
              ${rows}
            </tbody>
          </table>
        </div>`;
  }
};

const wireButtons = (last: number): Html =>
  html`<p>
    <button class="btn" type="button" wire:click="previousPage" disabled>السابق</button>
    <span data-page>1</span> / ${last}
    <button class="btn" type="button" wire:click="nextPage" ${last === 1 && raw('disabled')}>التالي</button>
  </p>`;

/** The whole content of a roster page. */
export const rosterContent = (
  relation: DarsakRelation,
  settings: DarsakSettings,
  pageNumber: number,
): Html => {
  const { rows, last } = rowsOfPage(relation, settings, pageNumber);
  const place: Place = { page: 'roster', id: relation.id, part: pageNumber };
  const source = addressOf(settings.urlSkin, { page: 'roster', id: relation.id, isFragment: true });
  if (settings.emptyRelations.includes(relation.id)) {
    return html`<h2>${contextLine(relation)}</h2>
      <div class="card"><p class="empty">لا يوجد طلبة</p></div>`;
  }
  const isFilledLater = settings.fill !== 'server';
  const filled = frame(relation, settings, isFilledLater ? [] : rowsMarkup(rows, settings));
  const body = isFilledLater
    ? html`<div data-skeleton>${skeleton}</div>
        <div data-late hidden>${filled}</div>`
    : filled;
  const fragment = addressOf(settings.urlSkin, { ...place, isFragment: true });
  const isWire = settings.layout === 'V5' && settings.paging === 'livewire';
  return html`${isWire ? html`<div wire:id="x1" data-source="${source}">${body}${wireButtons(last)}</div>` : body}
  ${settings.layout === 'V5' && !isWire && pageLinks(place, last, settings)}
  ${
    settings.layout === 'V6' &&
    last > 1 &&
    html`<p>
      <button class="btn" type="button" data-more="${source}" data-last="${last}">عرض المزيد</button>
    </p>`
  }
  ${isFilledLater && fillScript(fragment, settings.fill === 'never' ? null : settings.fillAfterMs)}
  ${isWire && livewireScript(last)} ${settings.layout === 'V6' && moreScript()}
  ${settings.layout === 'V2' && tablePagerScript()}`;
};
