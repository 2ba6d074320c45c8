import type { Form } from './said.ts';

/** Pagers of whole products and of pages written by hand. */
const off = (is: boolean, mark = 'disabled'): string => (is ? ` ${mark}` : '');
const link = (is: boolean, text: string, more = ''): string =>
  is ? `<a href="?p"${more}>${text}</a>` : `<span class="disabled">${text}</span>`;
const shown = (is: boolean, html: string): string => (is ? html : '');

export const productPagers: readonly Form[] = [
  {
    of: 'Kaminari',
    html: (s) =>
      s.isFirst && s.isLast
        ? `<div class="page-entries">Displaying <b>all ${s.total}</b> students</div>`
        : `<div class="page-entries">Displaying students <b>${s.from} - ${s.to}</b> of <b>${s.total}</b> in total</div>`,
    tells: 'total',
  },
  { of: 'Django admin', html: (s) => `<p class="paginator">${s.total} طالباً</p>`, tells: 'total' },
  {
    of: 'Django pagination',
    html: (s) =>
      `<div class="pagination"><span class="step-links">${shown(!s.isFirst, '<a href="?page=1">&laquo; first</a> <a href="?page=1">previous</a>')} <span class="current">Page ${s.page} of ${s.pages}.</span> ${shown(!s.isLast, '<a href="?page=2">next</a> <a href="?page=9">last &raquo;</a>')}</span></div>`,
    tells: 'page',
  },
  {
    of: 'Moodle participants',
    html: (s) => `<p data-region="participant-count">${s.total} participants found</p>`,
    tells: 'total',
    places: ['above'],
  },
  {
    of: 'Moodle participants, Arabic',
    html: (s) => `<p>تم العثور على ${s.total} مشاركاً</p>`,
    tells: 'total',
    places: ['above'],
  },
  {
    of: 'Blackboard',
    html: (s) =>
      `<div class="pagingcontrols"><span>Displaying <strong>${s.from}</strong> to <strong>${s.to}</strong> of <strong>${s.total}</strong> items</span></div>`,
    tells: 'total',
  },
  {
    of: 'SharePoint list',
    html: (s) =>
      `<table class="ms-bottompaging"><tr>${shown(!s.isFirst, '<td><a href="javascript:"><img src="prev.gif" alt="السابق"></a></td>')}<td class="ms-paging">${s.from} - ${s.to}</td>${shown(!s.isLast, '<td><a href="javascript:"><img src="next.gif" alt="التالي"></a></td>')}</tr></table>`,
    not: ['only'],
    tells: 'more',
  },
  {
    of: 'APEX report',
    html: (s) =>
      `<table class="t-Report-pagination"><tr><td>${shown(!s.isFirst, '<a href="javascript:">Previous</a>')}</td><td><span class="t-Report-paginationText">${s.from} - ${s.to} of ${s.total}</span></td><td>${shown(!s.isLast, '<a href="javascript:">Next</a>')}</td></tr></table>`,
    tells: 'total',
  },
  {
    of: 'APEX classic report',
    html: (s) => `<div class="pagination">row(s) ${s.from} - ${s.to} of ${s.total}</div>`,
    tells: 'total',
  },
  {
    of: 'APEX classic report, Arabic',
    html: (s) => `<div>الصفوف ${s.from} - ${s.to} من ${s.total}</div>`,
    tells: 'total',
  },
  {
    of: 'APEX without a total',
    html: (s) =>
      `<div class="t-Report-pagination"><span>${s.from} - ${s.to}</span>${shown(!s.isLast, '<a class="t-Button" href="javascript:">التالي <span class="a-Icon"></span></a>')}</div>`,
    not: ['only'],
    tells: 'more',
  },
  {
    of: 'ASP.NET GridView',
    html: (s) =>
      `<table><tr>${[1, 2, 3]
        .slice(0, s.isLast && s.isFirst ? 1 : s.isLast || s.isFirst ? 2 : 3)
        .map((n) => {
          const text = s.page > '9' ? String.fromCharCode(0x660 + n) : String(n);
          return `<td>${text === s.page ? `<span>${text}</span>` : `<a href="javascript:__doPostBack('g','Page$${String(n)}')">${text}</a>`}</td>`;
        })
        .join('')}</tr></table>`,
    places: ['body end', 'foot'],
    not: ['only'],
    tells: 'page',
  },
  {
    of: 'ExtJS',
    html: (s) =>
      `<div class="x-toolbar"><div class="x-toolbar-text">الصفحة</div><input type="text" value="${s.page}" class="x-form-num-field"><div class="x-toolbar-text">من ${s.pages}</div><div class="x-toolbar-text">عرض ${s.from} - ${s.to} من ${s.total}</div></div>`,
    tells: 'total',
  },
  {
    of: 'Telerik RadGrid',
    html: (s) =>
      `<div class="rgWrap rgInfoPart"> <strong>${s.total}</strong> items in <strong>${s.pages}</strong> pages </div>`,
    tells: 'total',
    places: ['foot', 'below'],
  },
  {
    of: 'Telerik RadGrid, long',
    html: (s) =>
      `<div class="rgInfoPart">Page <strong>${s.page}</strong> of <strong>${s.pages}</strong>, items <strong>${s.from}</strong> to <strong>${s.to}</strong> of <strong>${s.total}</strong>.</div>`,
    tells: 'total and page',
  },
  {
    of: 'Odoo',
    html: (s) =>
      `<nav class="o_pager"><span class="o_pager_counter"><span class="o_pager_value">${s.from}-${s.to}</span><span> / </span><span class="o_pager_limit">${s.total}</span></span><button aria-label="Next"${off(s.isFirst && s.isLast)}></button></nav>`,
    tells: 'total',
  },
  {
    of: 'Carbon',
    html: (s) =>
      `<div class="bx--pagination"><span class="bx--pagination__text">${s.from}–${s.to} of ${s.total} items</span><span class="bx--pagination__text">of ${s.pages} pages</span></div>`,
    tells: 'total',
  },
  {
    of: 'shadcn table',
    html: (s) =>
      `<div><div class="text-muted-foreground">0 of ${s.total} row(s) selected.</div><div>Page ${s.page} of ${s.pages}</div><button${off(s.isLast)}><span class="sr-only">Go to next page</span></button></div>`,
    tells: 'total and page',
  },
  {
    of: 'WordPress list table',
    html: (s) =>
      `<div class="tablenav-pages"><span class="displaying-num">${s.total} عنصراً</span><span class="pagination-links"><span class="paging-input">${s.page} من <span class="total-pages">${s.pages}</span></span></span></div>`,
    tells: 'total',
  },
  {
    of: 'Joomla',
    html: (s) => `<p class="counter">النتائج ${s.from} - ${s.to} من ${s.total}</p>`,
    tells: 'total',
  },
  {
    of: 'Polaris',
    html: (s) => `<span>Showing ${s.read} of ${s.total} students</span>`,
    not: ['second of three', 'last of two'],
    tells: 'total',
  },
  {
    of: 'Clarity',
    html: (s) =>
      `<clr-dg-pagination>${s.from} - ${s.to} of ${s.total} students <button aria-label="Next Page"${off(s.isLast)}></button></clr-dg-pagination>`,
    tells: 'total',
  },
  { of: 'by hand: «الصفحة ١ من ٢»', html: (s) => `<div>الصفحة ${s.page} من ${s.pages}</div>`, tells: 'page' },
  { of: 'by hand: «صفحة 1/2»', html: (s) => `<span>صفحة ${s.page}/${s.pages}</span>`, tells: 'page' },
  {
    of: 'by hand: «صفحة رقم»',
    html: (s) => `<span>صفحة رقم ${s.page} من أصل ${s.pages}</span>`,
    tells: 'page',
  },
  {
    of: 'by hand: pages between two arrows',
    html: (s) =>
      `<div>${link(!s.isFirst, '›')} <span>${s.page} / ${s.pages}</span> ${link(!s.isLast, '‹')}</div>`,
    tells: 'page',
  },
  {
    of: 'by hand: pages between two words',
    html: (s) =>
      `<div class="pager">${link(!s.isFirst, 'السابق')} <span>${s.page} من ${s.pages}</span> ${link(!s.isLast, 'التالي')}</div>`,
    tells: 'page',
  },
  {
    of: 'by hand: a head link to the next page',
    html: (s) => `<p>${shown(!s.isLast, '<a rel="next" href="?p=2">صفحة أخرى</a>')}</p>`,
    not: ['last of two', 'only'],
    tells: 'more',
  },
  {
    of: 'by hand: numbers with bars',
    html: (s) =>
      `<p>${shown(!s.isFirst, '<a href="?p=1">1</a> | ')}<b>${s.page}</b>${shown(!s.isLast, ' | <a href="?p=9">3</a>')} | ${link(!s.isLast, 'التالي »')}</p>`,
    not: ['only'],
    tells: 'more',
  },
  {
    of: 'by hand: icons named by their buttons',
    html: (s) =>
      `<div><button type="button" title="السابق"${off(s.isFirst)}><i class="fa fa-chevron-right"></i></button><button type="button" title="التالي"${off(s.isLast)}><i class="fa fa-chevron-left"></i></button></div>`,
    not: ['only'],
    tells: 'more',
  },
  {
    of: 'by hand: icons without names in a pager',
    html: (s) =>
      `<ul class="pagination"><li class="page-item${s.isFirst ? ' disabled' : ''}"><a class="page-link"><i class="bi bi-chevron-right"></i></a></li><li class="page-item active"><span class="page-link">${s.page}</span></li><li class="page-item${s.isLast ? ' disabled' : ''}"><a class="page-link" href="?p"><i class="bi bi-chevron-left"></i></a></li></ul>`,
    not: ['only', 'last of two'],
    tells: 'more',
  },
  {
    of: 'by hand: a select of pages',
    html: (s) =>
      `<label>الصفحة <select name="page"><option>1</option><option selected>2</option><option>3</option></select></label> من ${s.pages}`,
    not: ['only', 'first of two', 'last of two'],
    tells: 'more',
  },
  {
    of: 'by hand: pages in words',
    html: (s) => `<p>${s.isFirst ? 'الصفحة الأولى من صفحتين' : 'الصفحة الثانية من ثلاث صفحات'}</p>`,
    not: ['only', 'last of two'],
    tells: 'more',
  },
  {
    of: 'by hand: the total and the pages',
    html: (s) => `<p>${s.total} طالباً في ${s.pages} صفحات، أنت في الصفحة ${s.page}</p>`,
    tells: 'total',
  },
  {
    of: 'MediaWiki',
    html: (s) =>
      `<p>(${link(!s.isFirst, `${s.read} السابقة`)} | ${link(!s.isLast, `${s.read} التالية`)})</p>`,
    not: ['only'],
    tells: 'more',
  },
  {
    of: 'Salesforce',
    html: (s) => `<span class="countSortedByFilteredBy">${s.read}+ items • Sorted by Name</span>`,
    not: ['last of two', 'only'],
    tells: 'more',
  },
  {
    of: 'by hand: count with a plus sign',
    html: (s) => `<p>أكثر من ${s.read} طالباً</p>`,
    not: ['second of three', 'last of two', 'only'],
    tells: 'more',
  },
  {
    of: 'by hand: «عرض … طالباً من أصل»',
    html: (s) => `<p>يتم الآن عرض ${s.read} طالباً من أصل ${s.total}</p>`,
    not: ['second of three', 'last of two'],
    tells: 'total',
  },
  {
    of: 'by hand: «تم عرض»',
    html: (s) => `<p aria-live="polite">تم عرض ${s.read} من ${s.total}</p>`,
    not: ['second of three', 'last of two'],
    tells: 'total',
  },
  {
    of: 'by hand: loaded so far',
    html: (s) => `<p>تم تحميل ${s.read} من أصل ${s.total} طالباً</p>`,
    not: ['second of three', 'last of two'],
    tells: 'total',
  },
  {
    of: 'by hand: loaded so far, English',
    html: (s) => `<p>${s.read} of ${s.total} loaded</p>`,
    not: ['second of three', 'last of two'],
    tells: 'total',
  },
  {
    of: 'by hand: from and to with words',
    html: (s) => `<p>الطلبة من ${s.from} حتى ${s.to} (المجموع ${s.total})</p>`,
    tells: 'total',
  },
  {
    of: 'by hand: a fraction',
    html: (s) => `<span class="badge">${s.read}/${s.total}</span>`,
    places: ['heading', 'toolbar'],
    not: ['second of three', 'last of two'],
    tells: 'total',
  },
  {
    of: 'by hand: «النتائج»',
    html: (s) => `<p>النتائج: ${s.from} – ${s.to} / ${s.total}</p>`,
    tells: 'total',
  },
];
