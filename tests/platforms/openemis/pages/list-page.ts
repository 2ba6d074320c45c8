import { html, raw, type Html } from '../../http/html.ts';
import type { PageContext } from './layout.ts';
import { counter, digits } from './texts.ts';

/** The list template of OpenEMIS (contract D3): filters, table with row links, hidden and shown pager. */

export interface Filter {
  readonly key: string;
  readonly options: readonly (readonly [value: number, label: string])[];
  readonly value: number;
}

export interface ListRow {
  /** Token of the row's primary key, on its first cell. */
  readonly token: string;
  readonly cells: readonly (string | number | Html)[];
  readonly viewHref: string;
}

export interface ListPage {
  /** Address without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly filters: readonly Filter[];
  readonly headers: readonly string[];
  readonly rows: readonly ListRow[];
  /** Index into `pageSizes`, remembered in the session. */
  readonly limitIndex: number;
}

export const pageSizes = [10, 20, 30, 40, 50, 100, 200] as const;

const href = (list: ListPage, pageNumber: number): string => {
  const query = new URLSearchParams(list.query);
  query.set('page', String(pageNumber));
  return `${list.path}?${query.toString()}`;
};

const pager = (
  context: PageContext,
  list: ListPage,
  current: number,
  size: number,
  isHidden: boolean,
): Html => {
  const total = list.rows.length;
  const last = Math.max(1, Math.ceil(total / size));
  const shown = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => number <= 5 || number > last - 2 || Math.abs(number - current) < 2,
  );
  const { text, language } = context;
  return html`<div class="pagination-wrapper" ${isHidden && raw('style="display:none"')}>
    ${
      last > 1 &&
      html`<ul class="pagination">
        <li class="prev ${current === 1 ? 'disabled' : ''}">
          <a href="${current === 1 ? '' : href(list, current - 1)}"></a>
        </li>
        ${shown.map((number, index) => [
          index > 0 && number - (shown[index - 1] ?? 0) > 1 && html`<li class="ellipsis">…</li>`,
          html`<li class="${number === current ? 'active' : ''}">
            <a href="${number === current ? '' : href(list, number)}">${digits(number, language)}</a>
          </li>`,
        ])}
        <li class="next ${current === last ? 'disabled' : ''}">
          ${current === last ? html`<a href=""></a>` : html`<a rel="next" href="${href(list, current + 1)}"></a>`}
        </li>
      </ul>`
    }
    <div class="counter">
      ${counter(total === 0 ? 0 : (current - 1) * size + 1, Math.min(current * size, total), total, language)}
    </div>
    <div class="display-limit">
      <span>${text.display}</span>
      <select name="Search[limit]" aria-label="${text.display}">
        ${pageSizes.map(
          (option, index) =>
            html`<option value="${index}" ${index === list.limitIndex && raw('selected="selected"')}>
              ${option}
            </option>`,
        )}
      </select>
      <p>${text.records}</p>
    </div>
  </div>`;
};

export const listPage = (context: PageContext, list: ListPage): Html => {
  const size = pageSizes[list.limitIndex] ?? 10;
  const last = Math.max(1, Math.ceil(list.rows.length / size));
  const current = Math.min(last, Math.max(1, Number(list.query.get('page') ?? 1) || 1));
  const rows = list.rows.slice((current - 1) * size, current * size);
  const { text } = context;
  return html`<form method="post" accept-charset="utf-8" id="content-main-form" action="${list.path}">
    <div class="toolbar-responsive panel-toolbar">
      <div class="toolbar-wrapper">
        ${list.filters.map(
          (filter) =>
            html`<div class="input select">
              <div class="input-select-wrapper">
                <select
                  class="form-control"
                  name="${filter.key}_"
                  data-named-key="${filter.key}"
                  url="${list.path}"
                  aria-label="${filter.key}"
                >
                  ${filter.options.map(
                    ([value, label]) =>
                      html`<option value="${value}" ${value === filter.value && raw('selected="selected"')}>
                        ${label}
                      </option>`,
                  )}
                </select>
              </div>
            </div>`,
        )}
      </div>
    </div>
    <div class="table-wrapper">
      <div class="table-responsive">
        <table class="table table-curved table-sortable table-checkable">
          <thead>
            <tr>
              ${list.headers.map((header, index) =>
                index === 0
                  ? html`<th><a href="${list.path}?sort=name&direction=asc">${header}</a></th>`
                  : html`<th>${header}</th>`,
              )}
              <th class="cell-action">${text.actions}</th>
            </tr>
          </thead>
          <tbody data-link="row">
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row.cells.map((cell, index) =>
                    index === 0 ? html`<td data-row-id="${row.token}">${cell}</td>` : html`<td>${cell}</td>`,
                  )}
                  <td class="rowlink-skip">
                    <div class="dropdown">
                      <button class="btn btn-dropdown action-toggle" type="button" data-toggle="dropdown">
                        ${text.choose}
                      </button>
                      <ul class="dropdown-menu action-dropdown" role="menu">
                        <li role="presentation">
                          <a href="${row.viewHref}" role="menuitem">${text.view}</a>
                        </li>
                      </ul>
                    </div>
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${rows.length === 0 && html`<div class="alert">${text.noRecords}</div>`}
      </div>
    </div>
    ${context.mode === 'v5' && pager(context, list, current, size, true)}
    ${pager(context, list, current, size, false)}
  </form>`;
};
