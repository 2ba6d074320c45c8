/** Writes small pages of invented people in several layouts. */
const first = ['سارة', 'ليان', 'تالا', 'زيد', 'يزن', 'هاشم'];
const rest = [
  'يزن كمال النجار',
  'رامي حسن الزعبي',
  'عمر يوسف حداد',
  'فواز نايف العمري',
  'سامي راتب القيسي',
  'علي بسام الرواشدة',
];
export const names: readonly string[] = first.map((one, at) => `${one} ${rest[at] ?? ''}`);
const letters = ['أ', 'ب', 'ج', 'د', 'هـ', 'و'];

export type Layout = 'table' | 'cards' | 'boxes';
export const layouts: readonly Layout[] = ['table', 'cards', 'boxes'];

/** The value of a row: `*` becomes a name, `#` a number or a section's letter. */
export const fill = (value: string, at: number, isSection = false): string =>
  value.replace('*', names[at] ?? '').replace('#', isSection ? (letters[at] ?? '') : String(at + 1));

export const write = (
  layout: Layout,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  switch (layout) {
    case 'table':
      return `<table class="table"><thead><tr>${columns.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((value) => `<td>${value}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;
    case 'cards':
      return `<div class="row">${rows
        .map(
          (row) =>
            `<div class="card"><div class="card-body">${row
              .map((value, at) => `<p><span>${columns[at] ?? ''}:</span> ${value}</p>`)
              .join('')}</div></div>`,
        )
        .join('')}</div>`;
    case 'boxes':
      return `<div class="list"><div class="head d-flex">${columns.map((one) => `<div>${one}</div>`).join('')}</div>${rows
        .map((row) => `<div class="d-flex">${row.map((value) => `<div>${value}</div>`).join('')}</div>`)
        .join('')}</div>`;
  }
};

export const pageOf = (heading: string, body: string, title = 'درسك', above = ''): string =>
  `<html lang="ar" dir="rtl"><head><title>${title}</title></head><body><nav class="navbar"><a href="/">درسك</a><a href="/classes">شعبي</a><a href="/lessons">الدروس</a><span class="user-name">هالة الزعبي</span></nav><main>${above}${heading === '' ? '' : `<h2>${heading}</h2>`}${body}</main><footer>وزارة التربية والتعليم</footer></body></html>`;

const entries = (_columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<ul class="list-group">${rows
    .map(
      (row) =>
        `<li class="list-group-item">${row.map((value, n) => `<span class="c${String(n)}">${value}</span>`).join(' ')}</li>`,
    )
    .join('')}</ul>`;
const roles = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div role="table"><div role="row">${columns.map((one) => `<div role="columnheader">${one}</div>`).join('')}</div>${rows
    .map((row) => `<div role="row">${row.map((value) => `<div role="cell">${value}</div>`).join('')}</div>`)
    .join('')}</div>`;
/** The same list in five builds. */
export const allLayouts: Readonly<
  Record<string, (columns: readonly string[], rows: readonly (readonly string[])[]) => string>
> = {
  ...Object.fromEntries(
    (['table', 'cards', 'boxes'] as Layout[]).map((layout) => [
      layout,
      (columns: readonly string[], rows: readonly (readonly string[])[]) => write(layout, columns, rows),
    ]),
  ),
  entries,
  roles,
};
