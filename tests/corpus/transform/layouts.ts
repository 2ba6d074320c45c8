import { replaceTable, type Row, type TableList, type Transform } from './transform.ts';

/** The same list in another layout: tables of other builds, boxes, cards, list entries. */

const all = (parts: readonly string[], tag: string, attributes = ''): string =>
  parts.map((part) => `<${tag}${attributes}>${part}</${tag}>`).join('');

const layout = (name: string, build: (list: TableList) => string, loses?: true): Transform => ({
  name,
  ...(loses !== undefined && { loses }),
  apply: (_doc, list) => list !== null && replaceTable(list, build(list)),
});

/** Where the name leads the entry, by itself: only of lists that are led by one. */
const titled = (transform: Transform): Transform => ({
  ...transform,
  apply: (doc, list) => list !== null && list.lead >= 0 && transform.apply(doc, list),
});

/** The entries of a list, each built from its cells. */
const each = (
  { rows }: TableList,
  build: (cells: readonly string[], row: Row, n: number) => string,
): string => rows.map((row, n) => build(row.cells, row, n)).join('\n');

/** What a card says below its name: every other column that has a head and a value. */
const facts = (list: TableList, cells: readonly string[]): { label: string; value: string }[] =>
  cells.flatMap((value, n) =>
    n === list.lead || list.heads[n] === '' || value === '' ? [] : [{ label: list.heads[n] ?? '', value }],
  );

const cards = (
  name: string,
  card: string,
  title: string,
  line: (label: string, value: string) => string,
  loses?: true,
): Transform =>
  titled(
    layout(
      name,
      (list) =>
        `<div class="grid">${each(
          list,
          (cells) =>
            `<${card} class="entry"><${title}>${cells[list.lead] ?? ''}</${title}>` +
            `${facts(list, cells)
              .map(({ label, value }) => line(label, value))
              .join('')}</${card}>`,
        )}</div>`,
      loses,
    ),
  );

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${all(heads, 'th')}</tr></thead><tbody>${rows.map((cells) => `<tr>${all(cells, 'td')}</tr>`).join('')}</tbody></table>`;

/** Two columns of a printed sheet: the second half of the entries beside the first. */
const halves = (list: TableList): readonly (readonly string[])[] => {
  const half = Math.ceil(list.rows.length / 2);
  const nothing = list.heads.map(() => '');
  return list.rows
    .slice(0, half)
    .map(({ cells }, n) => [...cells, ...(list.rows[half + n]?.cells ?? nothing)]);
};

export const layouts: readonly Transform[] = [
  layout(
    'table-heads-as-td',
    (list) =>
      `<table><tbody><tr>${all(list.heads, 'td')}</tr>${each(list, (cells) => `<tr>${all(cells, 'td')}</tr>`)}</tbody></table>`,
  ),
  layout(
    'table-body-of-each-row',
    (list) =>
      `<table><thead><tr>${all(list.heads, 'td')}</tr></thead>${each(list, (cells) => `<tbody><tr>${all(cells, 'td')}</tr></tbody>`)}</table>`,
  ),
  layout(
    'table-head-repeated',
    (list) =>
      `<table><tr>${all(list.heads, 'th')}</tr>${each(list, (cells, _, n) => `${n > 0 && n % 10 === 0 ? `<tr>${all(list.heads, 'th')}</tr>` : ''}<tr>${all(cells, 'td')}</tr>`)}</table>`,
  ),
  layout(
    'table-filters-in-head',
    (list) =>
      `<table><thead><tr>${all(list.heads, 'th')}</tr><tr>${list.heads.map((head) => `<th>${head === '' ? '' : `<input type="text" placeholder="${head}">`}</th>`).join('')}</tr></thead>` +
      `<tbody>${each(list, (cells) => `<tr>${all(cells, 'td')}</tr>`)}</tbody></table>`,
  ),
  layout(
    'table-of-tables',
    (list) =>
      `<table><tr>${all(list.heads, 'td')}</tr></table>${each(list, (cells) => `<table class="r"><tr>${all(cells, 'td')}</tr></table>`)}`,
  ),
  layout(
    'head-in-own-table',
    (list) =>
      `<div class="head-pane"><table><tr>${all(list.heads, 'td')}</tr></table></div><div class="body-pane"><table>${each(list, (cells) => `<tr>${all(cells, 'td')}</tr>`)}</table></div>`,
  ),
  layout(
    'head-in-own-thead',
    (list) =>
      `<div><div><table><thead><tr>${all(list.heads, 'th')}</tr></thead></table></div></div><div><div><table><tbody>${each(list, (cells) => `<tr>${all(cells, 'td')}</tr>`)}</tbody></table></div></div>`,
  ),
  titled(
    layout(
      'frozen-columns',
      (list) => {
        const at = list.lead + 1;
        return at >= list.heads.length
          ? tableOf(
              list.heads,
              list.rows.map(({ cells }) => cells),
            )
          : `<div class="frozen">${tableOf(
              list.heads.slice(0, at),
              list.rows.map(({ cells }) => cells.slice(0, at)),
            )}</div>` +
              `<div class="scrolling">${tableOf(
                list.heads.slice(at),
                list.rows.map(({ cells }) => cells.slice(at)),
              )}</div>`;
      },
      true,
    ),
  ),
  layout('halves-in-one-table', (list) => tableOf([...list.heads, ...list.heads], halves(list))),
  layout(
    'boxes',
    (list) =>
      `<div class="tbl"><div class="tr">${all(list.heads, 'div')}</div>${each(list, (cells) => `<div class="tr">${all(cells, 'div')}</div>`)}</div>`,
  ),
  layout(
    'boxes-head-apart',
    (list) =>
      `<div class="tbl"><div class="th"><div>${all(list.heads, 'div')}</div></div><div class="tb">${each(list, (cells) => `<div class="tr">${all(cells, 'div')}</div>`)}</div></div>`,
  ),
  layout(
    'boxes-of-spans',
    (list) =>
      `<div class="tbl"><p>${all(list.heads, 'span')}</p>${each(list, (cells) => `<p>${all(cells, 'span')}</p>`)}</div>`,
  ),
  layout(
    'boxes-in-list',
    (list) =>
      `<ul><li>${all(list.heads, 'div')}</li>${each(list, (cells) => `<li>${all(cells, 'div')}</li>`)}</ul>`,
  ),
  layout(
    'boxes-in-links',
    (list) =>
      `<section><header>${all(list.heads, 'div')}</header>${each(
        list,
        (cells, _, n) =>
          `<a href="/p/${String(n)}">${all(
            cells.map((cell) => cell.replace(/<\/?a\b[^>]*>/g, '')),
            'div',
          )}</a>`,
      )}</section>`,
  ),
  layout(
    'boxes-with-roles',
    (list) =>
      `<div role="table"><div role="rowgroup"><div role="row">${all(list.heads, 'div', ' role="columnheader"')}</div></div><div role="rowgroup">${each(list, (cells) => `<div role="row">${all(cells, 'div', ' role="cell"')}</div>`)}</div></div>`,
  ),
  layout(
    'boxes-with-rows-only',
    (list) =>
      `<div><div role="row">${all(list.heads, 'div')}</div>${each(list, (cells) => `<div role="row">${all(cells, 'div')}</div>`)}</div>`,
  ),
  layout(
    'table-for-layout-only',
    (list) =>
      `<table role="presentation"><tr>${all(list.heads, 'td')}</tr>${each(list, (cells) => `<tr role="presentation">${all(cells, 'td')}</tr>`)}</table>`,
  ),
  layout(
    'flat-cells',
    (list) =>
      `<div class="cells">${all(list.heads, 'div', ' class="h"')}${each(list, (cells) => all(cells, 'div', ' class="c"'))}</div>`,
  ),
  cards(
    'cards-label-and-value',
    'div',
    'h5',
    (label, value) => `<div><span>${label}</span><span>${value}</span></div>`,
  ),
  cards('cards-label-colon-value', 'article', 'h3', (label, value) => `<p>${label}: ${value}</p>`),
  cards('cards-label-in-bold', 'section', 'h4', (label, value) => `<div><b>${label}:</b> ${value}</div>`),
  cards(
    'cards-label-above-value',
    'div',
    'div',
    (label, value) => `<div><small>${label}</small><div>${value}</div></div>`,
  ),
  cards(
    'cards-value-above-label',
    'div',
    'div',
    (label, value) => `<div><strong>${value}</strong><small>${label}</small></div>`,
    true,
  ),
  cards('cards-dl', 'div', 'h5', (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`),
  layout(
    'cards-all-labelled',
    (list) =>
      `<div>${each(list, (cells) => `<div class="card">${cells.map((value, n) => (list.heads[n] === '' || value === '' ? '' : `<div><span>${list.heads[n] ?? ''}</span><span>${value}</span></div>`)).join('')}</div>`)}</div>`,
  ),
  layout(
    'cards-all-in-dl',
    (list) =>
      `<div>${each(list, (cells) => `<dl>${cells.map((value, n) => (list.heads[n] === '' || value === '' ? '' : `<dt>${list.heads[n] ?? ''}</dt><dd>${value}</dd>`)).join('')}</dl>`)}</div>`,
  ),
  titled(
    layout(
      'entries-unlabelled',
      (list) =>
        `<ul>${each(
          list,
          (cells) =>
            `<li><div>${cells[list.lead] ?? ''}</div>${all(
              facts(list, cells).map(({ value }) => value),
              'small',
            )}</li>`,
        )}</ul>`,
      true,
    ),
  ),
  titled(
    layout(
      'entries-that-navigate',
      (list) =>
        `<mat-nav-list role="navigation">${each(
          list,
          (cells) =>
            `<a mat-list-item><span>${(cells[list.lead] ?? '').replace(/<\/?a\b[^>]*>/g, '')}</span>${all(
              facts(list, cells).map(({ label, value }) => `${label}: ${value}`),
              'span',
            )}</a>`,
        )}</mat-nav-list>`,
    ),
  ),
  titled(
    layout(
      'entries-in-nav',
      (list) =>
        `<nav><ul>${each(
          list,
          (cells) =>
            `<li><div>${cells[list.lead] ?? ''}</div>${all(
              facts(list, cells).map(({ label, value }) => `${label}: ${value}`),
              'div',
            )}</li>`,
        )}</ul></nav>`,
    ),
  ),
  layout('rows-of-inputs', (list) =>
    tableOf(
      list.heads,
      list.rows.map(({ cells }) =>
        cells.map((cell, n) =>
          n === list.lead && !cell.includes('<') ? `<input type="text" readonly value="${cell}">` : cell,
        ),
      ),
    ),
  ),
];
