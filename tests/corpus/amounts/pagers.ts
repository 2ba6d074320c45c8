import type { Form, Said } from './said.ts';

/** How kits and products build their pagers, written anew from their public wording. */

const off = (is: boolean, mark = 'disabled'): string => (is ? ` ${mark}` : '');
const offClass = (is: boolean, mark = 'disabled'): string => (is ? ` ${mark}` : '');

/** The numbers of pages, the current one marked. */
const numbers = (s: Said, one: (text: string, here: boolean) => string): string =>
  Array.from({ length: s.pages.length === 1 ? pagesOf(s) : 3 }, (_, at) => at + 1)
    .map((n) => one(inDigitsOf(s, n), inDigitsOf(s, n) === s.page))
    .join('');
const zero = (s: Said): number => ((s.pages.codePointAt(0) ?? 48) > 0x600 ? 0x660 : 0x30);
const pagesOf = (s: Said): number => (s.pages.codePointAt(0) ?? 49) - zero(s);
const inDigitsOf = (s: Said, n: number): string => String.fromCodePoint(zero(s) + n);

const paginate = (s: Said, previous: string, next: string): string =>
  `<div class="dataTables_paginate paging_simple_numbers"><a class="paginate_button previous${offClass(s.isFirst)}" aria-disabled="${String(s.isFirst)}">${previous}</a><span>${numbers(
    s,
    (n, here) => `<a class="paginate_button${here ? ' current' : ''}" role="link">${n}</a>`,
  )}</span><a class="paginate_button next${offClass(s.isLast)}" aria-disabled="${String(s.isLast)}">${next}</a></div>`;

const bootstrapPages = (s: Said, next = 'التالي', previous = 'السابق'): string =>
  `<nav><ul class="pagination"><li class="page-item${offClass(s.isFirst)}"><a class="page-link" href="?p">${previous}</a></li>${numbers(
    s,
    (n, here) =>
      `<li class="page-item${here ? ' active' : ''}"><a class="page-link" href="?p=${n}">${n}</a></li>`,
  )}<li class="page-item${offClass(s.isLast)}"><a class="page-link" href="?n">${next}</a></li></ul></nav>`;

const arrows = (s: Said, previous: string, next: string): string =>
  `<button type="button" aria-label="${previous}"${off(s.isFirst)}><svg><path d="M1 1"></path></svg></button><button type="button" aria-label="${next}"${off(s.isLast)}><svg><path d="M1 1"></path></svg></button>`;

export const pagers: readonly Form[] = [
  {
    of: 'DataTables, English',
    html: (s) =>
      `<div class="dataTables_info" role="status" aria-live="polite">Showing ${s.from} to ${s.to} of ${s.total} entries</div>${paginate(s, 'Previous', 'Next')}`,
    tells: 'total and page',
  },
  {
    of: 'DataTables, Arabic',
    html: (s) =>
      `<div class="dataTables_info" role="status">إظهار ${s.from} إلى ${s.to} من أصل ${s.total} مدخل</div>${paginate(s, 'السابق', 'التالي')}`,
    tells: 'total and page',
  },
  {
    of: 'DataTables, Arabic by an application: «عرض صفحة»',
    html: (s) =>
      `<div class="dataTables_info">اظهار صفحة ${s.page} من ${s.pages}</div>${paginate(s, 'السابق', 'التالي')}`,
    tells: 'page',
  },
  {
    of: 'DataTables, Arabic by an application: page of pages without the word',
    html: (s) =>
      `<div class="dataTables_info">عرض ${s.page} من ${s.pages}</div>${paginate(s, 'السابق', 'التالي')}`,
    tells: 'page',
  },
  {
    of: 'DataTables 2',
    html: (s) =>
      `<div class="dt-layout-row"><div class="dt-info" aria-live="polite" role="status">عرض العناصر من ${s.from} إلى ${s.to} من مجموع ${s.total} عنصر</div><div class="dt-paging"><nav aria-label="pagination"><button class="dt-paging-button first${offClass(s.isFirst)}" aria-disabled="${String(s.isFirst)}" aria-label="First">«</button><button class="dt-paging-button previous${offClass(s.isFirst)}" aria-label="Previous"${off(s.isFirst, 'aria-disabled="true"')}>‹</button>${numbers(s, (n, here) => `<button class="dt-paging-button${here ? ' current' : ''}"${off(here, 'aria-current="page"')}>${n}</button>`)}<button class="dt-paging-button next${offClass(s.isLast)}" aria-label="Next"${off(s.isLast, 'aria-disabled="true"')}>›</button><button class="dt-paging-button last${offClass(s.isLast)}" aria-label="Last"${off(s.isLast, 'aria-disabled="true"')}>»</button></nav></div></div>`,
    tells: 'total and page',
  },
  {
    of: 'Bootstrap Table',
    html: (s) =>
      `<div class="fixed-table-pagination"><div class="float-left pagination-detail"><span class="pagination-info">الظاهر ${s.from} إلى ${s.to} من ${s.total} سجل</span></div></div>`,
    tells: 'total',
  },
  {
    of: 'MUI TablePagination',
    html: (s) =>
      `<div class="MuiTablePagination-root"><div class="MuiToolbar-root MuiTablePagination-toolbar"><p class="MuiTablePagination-selectLabel" id=":r1:">عدد الصفوف في الصفحة:</p><div class="MuiInputBase-root MuiTablePagination-select"><div role="combobox" aria-expanded="false" class="MuiSelect-select">50</div><input aria-hidden="true" value="50"></div><p class="MuiTablePagination-displayedRows">${s.from}–${s.to} من ${s.total}</p><div class="MuiTablePagination-actions"><button class="MuiIconButton-root${offClass(s.isFirst, 'Mui-disabled')}" aria-label="انتقل إلى الصفحة السابقة" title="انتقل إلى الصفحة السابقة"${off(s.isFirst)}><svg></svg></button><button class="MuiIconButton-root${offClass(s.isLast, 'Mui-disabled')}" aria-label="انتقل إلى الصفحة التالية" title="انتقل إلى الصفحة التالية"${off(s.isLast)}><svg></svg></button></div></div></div>`,
    places: ['below', 'toolbar', 'above'],
    tells: 'total',
  },
  {
    of: 'MUI TablePagination in the foot of a table, a tooltip around a disabled button',
    html: (s) =>
      `<p class="MuiTablePagination-displayedRows">${s.from}–${s.to} من ${s.total}</p><span aria-label="الصفحة السابقة"><button type="button"${off(s.isFirst)} tabindex="-1"><svg></svg></button></span><span aria-label="الصفحة التالية"><button type="button"${off(s.isLast)} tabindex="-1"><svg></svg></button></span>`,
    places: ['foot', 'below'],
    tells: 'total',
  },
  {
    of: 'MUI TablePagination, total unknown',
    html: (s) =>
      `<p class="MuiTablePagination-displayedRows">${s.from}–${s.to} من أكثر من ${s.to}</p>${arrows(s, 'انتقل إلى الصفحة السابقة', 'انتقل إلى الصفحة التالية')}`,
    not: ['last of two', 'only'],
    tells: 'more',
  },
  {
    of: 'MUI TablePagination, total unknown, English',
    html: (s) =>
      `<p>${s.from}–${s.to} of more than ${s.to}</p>${arrows(s, 'Go to previous page', 'Go to next page')}`,
    not: ['last of two', 'only'],
    tells: 'more',
  },
  {
    of: 'MUI Data Grid',
    html: (s) =>
      `<div class="MuiDataGrid-footerContainer"><div class="MuiDataGrid-rowCount">إجمالي الصفوف: <span>${s.total}</span></div></div>`,
    places: ['below'],
    tells: 'total',
  },
  {
    of: 'Material paginator',
    html: (s) =>
      `<mat-paginator role="group"><div class="mat-mdc-paginator-container"><div class="mat-mdc-paginator-page-size"><div class="mat-mdc-paginator-page-size-label">عدد العناصر في الصفحة:</div><mat-select role="combobox"><span>50</span></mat-select></div><div class="mat-mdc-paginator-range-actions"><div aria-live="polite" class="mat-mdc-paginator-range-label"> ${s.from} – ${s.to} من ${s.total} </div><button mat-icon-button type="button" class="mat-mdc-paginator-navigation-previous" aria-label="الصفحة السابقة"${off(s.isFirst, 'disabled="true" aria-disabled="true"')}></button><button mat-icon-button type="button" class="mat-mdc-paginator-navigation-next" aria-label="الصفحة التالية"${off(s.isLast, 'disabled="true" aria-disabled="true"')}></button></div></div></mat-paginator>`,
    tells: 'total',
  },
  {
    of: 'Ant Design with a total',
    html: (s) =>
      `<ul class="ant-pagination ant-table-pagination"><li class="ant-pagination-total-text">${s.from}-${s.to} من ${s.total}</li><li title="الصفحة السابقة" class="ant-pagination-prev${offClass(s.isFirst, 'ant-pagination-disabled')}" aria-disabled="${String(s.isFirst)}"><button class="ant-pagination-item-link" type="button"${off(s.isFirst)}><span role="img" aria-label="left"></span></button></li>${numbers(s, (n, here) => `<li title="${n}" class="ant-pagination-item ant-pagination-item-${n}${here ? ' ant-pagination-item-active' : ''}"><a rel="nofollow">${n}</a></li>`)}<li title="الصفحة التالية" class="ant-pagination-next${offClass(s.isLast, 'ant-pagination-disabled')}" aria-disabled="${String(s.isLast)}"><button class="ant-pagination-item-link" type="button"${off(s.isLast)}><span role="img" aria-label="right"></span></button></li><li class="ant-pagination-options"><div class="ant-select"><span class="ant-select-selection-item" title="50 / الصفحة">50 / الصفحة</span></div></li></ul>`,
    tells: 'total and page',
  },
  {
    of: 'PrimeNG',
    html: (s) =>
      `<p-paginator><div class="p-paginator p-component"><span class="p-paginator-current">عرض ${s.from} إلى ${s.to} من ${s.total} سجلات</span><button type="button" class="p-paginator-prev p-link${offClass(s.isFirst, 'p-disabled')}" aria-label="Previous Page"${off(s.isFirst)}></button><span class="p-paginator-pages">${numbers(s, (n, here) => `<button type="button" class="p-paginator-page p-link${here ? ' p-highlight' : ''}" aria-label="Page ${n}"${off(here, 'aria-current="page"')}>${n}</button>`)}</span><button type="button" class="p-paginator-next p-link${offClass(s.isLast, 'p-disabled')}" aria-label="Next Page"${off(s.isLast)}></button></div></p-paginator>`,
    tells: 'total and page',
  },
  {
    of: 'PrimeFaces: page of pages in brackets',
    html: (s) =>
      `<div class="ui-paginator ui-paginator-bottom" role="navigation"><span class="ui-paginator-current">(${s.page} of ${s.pages})</span><a href="#" class="ui-paginator-prev${offClass(s.isFirst, 'ui-state-disabled')}" aria-label="Previous Page"><span class="ui-icon">P</span></a><span class="ui-paginator-pages">${numbers(s, (n, here) => `<a class="ui-paginator-page${here ? ' ui-state-active' : ''}" aria-label="Page ${n}" href="#">${n}</a>`)}</span><a href="#" class="ui-paginator-next${offClass(s.isLast, 'ui-state-disabled')}" aria-label="Next Page"><span class="ui-icon">N</span></a></div>`,
    tells: 'page',
  },
  {
    of: 'Vuetify',
    html: (s) =>
      `<div class="v-data-table-footer"><div class="v-data-table-footer__items-per-page"><span>عدد الصفوف لكل صفحة:</span><div class="v-select"><span class="v-select__selection-text">50</span></div></div><div class="v-data-table-footer__info"><div>${s.from}-${s.to} من ${s.total}</div></div><div class="v-data-table-footer__pagination"><nav class="v-pagination" aria-label="ترقيم الصفحات"><button type="button" class="v-btn${offClass(s.isLast, 'v-btn--disabled')}" aria-label="الصفحة التالية"${off(s.isLast)}></button></nav></div></div>`,
    tells: 'total',
  },
  {
    of: 'Element',
    html: (s) =>
      `<div class="el-pagination"><span class="el-pagination__total">الإجمالي ${s.total}</span><button type="button" class="btn-prev"${off(s.isFirst)}><i class="el-icon"></i></button><ul class="el-pager">${numbers(s, (n, here) => `<li class="number${here ? ' is-active' : ''}">${n}</li>`)}</ul><button type="button" class="btn-next"${off(s.isLast)}><i class="el-icon"></i></button></div>`,
    tells: 'total and page',
  },
  {
    of: 'Quasar',
    html: (s) =>
      `<div class="q-table__bottom row items-center justify-end"><div class="q-table__control"><span class="q-table__bottom-item">سجل لكل صفحة:</span><label class="q-field"><span>50</span></label></div><div class="q-table__control"><span class="q-table__bottom-item">${s.from}-${s.to} من ${s.total}</span><button class="q-btn" type="button" aria-label="الصفحة التالية"${off(s.isLast)}></button></div></div>`,
    tells: 'total',
  },
  {
    of: 'AG Grid, in pieces',
    html: (s) =>
      `<div class="ag-paging-panel"><span class="ag-paging-row-summary-panel"><span class="ag-paging-row-summary-panel-number">${s.from}</span> <span>to</span> <span class="ag-paging-row-summary-panel-number">${s.to}</span> <span>of</span> <span class="ag-paging-row-summary-panel-number">${s.total}</span></span><span class="ag-paging-page-summary-panel" role="presentation"><div class="ag-button ag-paging-button${offClass(s.isFirst, 'ag-disabled')}" role="button" aria-label="Previous Page" aria-disabled="${String(s.isFirst)}"></div><span class="ag-paging-description"><span>Page</span> <span class="ag-paging-number">${s.page}</span> <span>of</span> <span class="ag-paging-number">${s.pages}</span></span><div class="ag-button ag-paging-button${offClass(s.isLast, 'ag-disabled')}" role="button" aria-label="Next Page" aria-disabled="${String(s.isLast)}"></div></span></div>`,
    tells: 'total and page',
  },
  {
    of: 'Kendo',
    html: (s) =>
      `<div class="k-pager-wrap k-grid-pager"><a href="#" title="الانتقال إلى الصفحة السابقة" class="k-link k-pager-nav${offClass(s.isFirst, 'k-state-disabled')}"><span class="k-icon"></span></a><ul class="k-pager-numbers">${numbers(s, (n, here) => (here ? `<li><span class="k-state-selected">${n}</span></li>` : `<li><a class="k-link" href="#">${n}</a></li>`))}</ul><a href="#" title="الانتقال إلى الصفحة التالية" class="k-link k-pager-nav${offClass(s.isLast, 'k-state-disabled')}"><span class="k-icon"></span></a><span class="k-pager-info k-label">${s.from} - ${s.to} من ${s.total} عنصر/عناصر</span></div>`,
    tells: 'total and page',
  },
  {
    of: 'DevExtreme',
    html: (s) =>
      `<div class="dx-datagrid-pager dx-pager"><div class="dx-pages"><div class="dx-info">صفحة ${s.page} من ${s.pages} (${s.total} عنصر)</div><div class="dx-page-indexes">${numbers(s, (n, here) => `<div class="dx-page${here ? ' dx-selection' : ''}" role="button" aria-label="Page ${n}">${n}</div>`)}</div></div></div>`,
    tells: 'total and page',
  },
  {
    of: 'Syncfusion, Arabic',
    html: (s) =>
      `<div class="e-gridpager e-pager"><div class="e-parentmsgbar"><span class="e-pagenomsg">${s.page} من ${s.pages} صفحة</span> <span class="e-pagecountmsg">(${s.total} العناصر)</span></div></div>`,
    tells: 'total and page',
  },
  {
    of: 'Syncfusion, English',
    html: (s) =>
      `<div class="e-parentmsgbar"><span class="e-pagenomsg">${s.page} of ${s.pages} pages</span><span class="e-pagecountmsg"> (${s.total} items)</span></div>`,
    tells: 'total and page',
  },
  {
    of: 'jqGrid',
    html: (s) =>
      `<div class="ui-jqgrid-pager"><table class="ui-pg-table"><tr><td>صفحة <input class="ui-pg-input" type="text" value="${s.page}"> على <span>${s.pages}</span></td><td class="ui-paging-info">تسجيل ${s.from} - ${s.to} على ${s.total}</td></tr></table></div>`,
    tells: 'total and page',
  },
  {
    of: 'Dojo grid',
    html: (s) => `<div class="gridxPaginationBar"><span>${s.from} - ${s.to} من ${s.total} بنود.</span></div>`,
    tells: 'total',
  },
  {
    of: 'Laravel, English, in pieces',
    html: (s) =>
      `<nav role="navigation" aria-label="Pagination Navigation"><p>Showing <span class="font-medium">${s.from}</span> to <span class="font-medium">${s.to}</span> of <span class="font-medium">${s.total}</span> results</p><span>${s.isLast ? '<span aria-disabled="true">Next &raquo;</span>' : '<a href="?page=2" rel="next">Next &raquo;</a>'}</span></nav>`,
    tells: 'total',
  },
  {
    of: 'Laravel, Arabic',
    html: (s) =>
      `<p class="small text-muted">عرض <b>${s.from}</b> إلى <b>${s.to}</b> من <b>${s.total}</b> نتيجة</p>${bootstrapPages(s, '›', '‹')}`,
    tells: 'total and page',
  },
  {
    of: 'Laravel simple pagination',
    html: (s) =>
      `<nav role="navigation">${s.isFirst ? '<span>&laquo; السابق</span>' : '<a href="?page=1" rel="prev">&laquo; السابق</a>'}${s.isLast ? '<span>التالي &raquo;</span>' : '<a href="?page=2" rel="next">التالي &raquo;</a>'}</nav>`,
    tells: 'more',
    not: ['only'],
  },
];
