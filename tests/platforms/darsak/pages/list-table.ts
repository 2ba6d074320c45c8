import { html, type Html } from '../../http/html.ts';
import { addressOf, type Place } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { inDigits } from './when.ts';

/** Tables of the other lists, as data. */

export interface ListColumn<T> {
  /** By header set A to D; X has no words of its own here and takes A's. */
  readonly headers: readonly [a: string, b: string, c: string, d: string];
  readonly cell: (row: T, index: number) => string | Html;
}

export const headerOf = <T>({ headers }: ListColumn<T>, settings: DarsakSettings): string =>
  headers[Math.max(0, ['A', 'B', 'C', 'D'].indexOf(settings.headers))] ?? headers[0];

const cellOf = <T>(column: ListColumn<T>, row: T, index: number, settings: DarsakSettings): Html => {
  const content = column.cell(row, index);
  return html`<td>${typeof content === 'string' ? inDigits(content, settings, index) : content}</td>`;
};

export const listRows = <T>(
  columns: readonly ListColumn<T>[],
  rows: readonly T[],
  settings: DarsakSettings,
): Html[] =>
  rows.map(
    (row, index) =>
      html`<tr data-id="${7000 + index}">
        ${columns.map((column) => cellOf(column, row, index, settings))}
      </tr>`,
  );

export const listHead = <T>(columns: readonly ListColumn<T>[], settings: DarsakSettings): Html =>
  html`<thead>
    <tr>
      ${columns.map((column) =>
        settings.layout === 'V2'
          ? html`<td>${headerOf(column, settings)}</td>`
          : html`<th scope="col">${headerOf(column, settings)}</th>`,
      )}
    </tr>
  </thead>`;

export const listTable = <T>(
  columns: readonly ListColumn<T>[],
  rows: readonly T[],
  settings: DarsakSettings,
  more: { readonly caption?: string; readonly foot?: Html } = {},
): Html =>
  html`<div class="table-responsive">
    <table class="table">
      ${
        more.caption !== undefined &&
        html`<caption>
          ${more.caption}
        </caption>`
      }${listHead(columns, settings)}
      <tbody data-rows>
        ${listRows(columns, rows, settings)}
      </tbody>
      ${more.foot}
    </table>
  </div>`;

export const empty = (text: string): Html => html`<div class="card"><p class="empty">${text}</p></div>`;

/** Rows of one page and how many pages there are. */
export const partOf = <T>(
  all: readonly T[],
  settings: DarsakSettings,
  place: Place,
): { readonly rows: readonly T[]; readonly last: number } => ({
  rows: all.slice(((place.part ?? 1) - 1) * settings.pageSize, (place.part ?? 1) * settings.pageSize),
  last: Math.max(1, Math.ceil(all.length / settings.pageSize)),
});

/** Laravel's Bootstrap pager. */
export const pageLinks = (place: Place, last: number, settings: DarsakSettings): Html | false => {
  const current = place.part ?? 1;
  const to = (part: number): string => addressOf(settings.urlSkin, { ...place, isFragment: false, part });
  const number = (part: number): Html =>
    part === current
      ? html`<li class="page-item active"><span class="page-link">${inDigits(part, settings)}</span></li>`
      : html`<li class="page-item">
          <a class="page-link" href="${to(part)}">${inDigits(part, settings)}</a>
        </li>`;
  return (
    last > 1 &&
    html`<ul class="pagination" role="navigation">
      <li class="page-item ${current === 1 ? 'disabled' : ''}">
        ${
          current === 1
            ? html`<span class="page-link">‹</span>`
            : html`<a class="page-link" rel="prev" href="${to(current - 1)}">‹</a>`
        }
      </li>
      ${Array.from({ length: last }, (_, index) => number(index + 1))}
      <li class="page-item ${current === last ? 'disabled' : ''}">
        ${
          current === last
            ? html`<span class="page-link">›</span>`
            : html`<a class="page-link" rel="next" href="${to(current + 1)}">التالي ›</a>`
        }
      </li>
    </ul>`
  );
};
