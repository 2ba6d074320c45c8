import type { MadePage } from '../page.ts';
import { eastern, folk, times, type Folk } from './folk.ts';
import { made } from './rosters-b.ts';

/** How much of a list a page shows: one way of saying so per page. */

const head = '<h1>الصف الثامن (أ)</h1><h2>قائمة الطلبة</h2>';
const rowsOf = (people: readonly Folk[], attributes: (n: number) => string = () => ''): string =>
  times(people, (one, n) => `<tr${attributes(n)}><td>${one.name}</td><td>${one.nid}</td><td>ملتحق</td></tr>`);
const table = (rows: string): string =>
  `<table class="table"><thead><tr><th>اسم الطالب</th><th>الرقم الوطني</th><th>الحالة</th></tr></thead><tbody>${rows}</tbody></table>`;

const page = (
  slug: string,
  seed: number,
  shown: number,
  write: (people: readonly Folk[]) => string,
  completeness: NonNullable<MadePage['expected']['completeness']>,
  notes: string,
  more: {
    readonly needs?: 'chromium';
    readonly head?: string;
    readonly size?: number;
    readonly idField?: 'otherId';
  } = {},
): MadePage => {
  const people = folk(more.size ?? shown, seed);
  return made({
    slug,
    ...(more.needs !== undefined && { needs: more.needs }),
    ...(more.head !== undefined && { head: more.head }),
    body: head + write(people),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف الثامن', section: 'أ' },
      rows: people.slice(0, shown).map(({ name, nid }) => ({ name, [more.idField ?? 'nationalId']: nid })),
      completeness,
    },
    notes,
  });
};

export const outsideCompleteness = (): MadePage[] => [
  page(
    'infinite-scroll',
    60,
    20,
    (people) =>
      `<div class="infinite-scroll-component">${table(rowsOf(people))}<div class="infinite-scroll-sentinel" aria-hidden="true"></div></div><p class="muted">تم عرض 20 من 45</p>`,
    { state: 'partial', expected: 45 },
    'Infinite scroll; a sentence under the list says how many are shown.',
  ),
  page(
    'load-more-counts',
    61,
    15,
    (people) => `${table(rowsOf(people))}<button class="btn btn-link">تحميل المزيد (13)</button>`,
    { state: 'partial', reasons: ['load-more'] },
    'A button for more with the number that is left.',
  ),
  page(
    'load-more-link-english',
    62,
    12,
    (people) => `${table(rowsOf(people))}<a href="#" role="button" class="more-link">Show more</a>`,
    { state: 'partial', reasons: ['load-more'] },
    'A link for more, in English on an Arabic page.',
  ),
  page(
    'filter-status',
    63,
    24,
    (people) =>
      `<form class="filters"><label for="st">حالة القيد</label><select id="st"><option value="">الكل</option><option value="1" selected>ملتحق</option></select></form>${table(rowsOf(people))}`,
    { state: 'partial', reasons: ['filter-active'] },
    'The filter by status is on: who left is not shown.',
  ),
  page(
    'filter-gender-buttons',
    64,
    11,
    (people) =>
      `<div class="btn-group" role="group" aria-label="تصفية"><button class="btn" aria-pressed="false">الكل</button><button class="btn active" aria-pressed="true">ذكور</button><button class="btn" aria-pressed="false">إناث</button></div>${table(rowsOf(people))}`,
    { state: 'partial', reasons: ['filter-active'] },
    'Buttons as a filter, boys alone.',
  ),
  page(
    'search-in-use',
    65,
    3,
    (people) => `<input type="search" aria-label="بحث" value="نور">${table(rowsOf(people))}`,
    { state: 'partial', reasons: ['filter-active'] },
    'A search is in use.',
  ),
  page(
    'select-of-term-is-no-filter',
    66,
    23,
    (people) =>
      `<label>الفصل الدراسي <select><option>الفصل الأول</option><option selected>الفصل الثاني</option></select></label><label>الصف <select><option>الصف السابع</option><option selected>الصف الثامن</option></select></label><label>الشعبة <select><option selected>أ</option><option>ب</option></select></label><label>عدد السجلات <select><option selected>50</option><option>100</option></select></label>${table(rowsOf(people))}`,
    { state: 'complete' },
    'Term, class, section and page size are chosen by selects: no filters of a list.',
  ),
  page(
    'rows-hidden-by-class',
    67,
    16,
    (people) =>
      `${table(rowsOf(people, (n) => (n >= 16 ? ' class="d-none"' : '')))}<button class="btn" disabled>لا شيء</button>`,
    { state: 'partial', reasons: ['rows-hidden'] },
    'Rows beyond the sixteenth are hidden by a class.',
    { size: 25 },
  ),
  page(
    'rows-hidden-by-sheet',
    68,
    10,
    (people) => table(rowsOf(people)),
    { state: 'partial', reasons: ['rows-hidden'] },
    'Rows beyond the tenth are hidden by a style sheet.',
    { size: 25, needs: 'chromium', head: '<style>tbody tr:nth-child(n+11){display:none}</style>' },
  ),
  page(
    'skeleton-rows-at-end',
    69,
    8,
    (people) =>
      table(
        `${rowsOf(people)}${'<tr class="placeholder-glow"><td><span class="placeholder col-6"></span></td><td><span class="placeholder col-4"></span></td><td></td></tr>'.repeat(4)}`,
      ),
    { state: 'partial', reasons: ['still-loading'] },
    'Placeholder rows below: more is coming.',
  ),
  page(
    'spinner-elsewhere',
    70,
    21,
    (people) =>
      `<div class="notifications" style="display:none"><div class="spinner-border" role="status"><span class="visually-hidden">جارٍ التحميل...</span></div></div>${table(rowsOf(people))}`,
    { state: 'complete' },
    'A spinner in a closed menu says nothing about the list.',
  ),
  page(
    'two-pagers',
    71,
    10,
    (people) => {
      const pager =
        '<nav aria-label="صفحات"><ul class="pagination"><li class="page-item"><a class="page-link" href="?page=1">1</a></li><li class="page-item active" aria-current="page"><span class="page-link">2</span></li><li class="page-item"><a class="page-link" href="?page=3">3</a></li></ul></nav>';
      return `${pager}${table(rowsOf(people))}${pager}`;
    },
    { state: 'partial', page: { current: 2, of: 3 }, reasons: ['more-pages'] },
    'The same pager above and below.',
  ),
  page(
    'last-page',
    72,
    4,
    (people) =>
      `${table(rowsOf(people))}<ul class="pagination"><li class="page-item"><a class="page-link" href="?page=2" rel="prev">السابق</a></li><li class="page-item"><a class="page-link" href="?page=1">1</a></li><li class="page-item"><a class="page-link" href="?page=2">2</a></li><li class="page-item active"><span class="page-link">3</span></li><li class="page-item disabled"><span class="page-link">التالي</span></li></ul>`,
    { state: 'partial', page: { current: 3, of: 3 } },
    'The last page alone is not the list.',
  ),
  page(
    'next-only-unknown-total',
    73,
    15,
    (people) =>
      `${table(rowsOf(people))}<div class="pager"><button disabled>السابق</button> <button>التالي</button></div>`,
    { state: 'partial', expected: null, reasons: ['more-pages'] },
    'Only a next button: more, and nobody says how many.',
  ),
  page(
    'total-eastern-digits',
    74,
    33,
    (people) => `<p>مجموع الطلبة : ${eastern(33)}</p>${table(rowsOf(people))}`,
    { state: 'complete', expected: 33 },
    'The total in Arabic digits, reached.',
  ),
  page(
    'total-not-reached',
    75,
    30,
    (people) => `<p>عدد طلبة الشعبة: 33 طالباً</p>${table(rowsOf(people))}`,
    { state: 'partial', expected: 33, reasons: ['fewer-than-stated'] },
    'Three fewer than the page says.',
  ),
  page(
    'virtual-window',
    76,
    14,
    (people) =>
      `<div style="height:560px;overflow:auto;position:relative" class="ReactVirtualized__Grid"><div style="height:1840px;position:relative">${times(people, (one, n) => `<div style="position:absolute;top:${String(n * 40)}px;height:40px;left:0;right:0" class="vrow"><span>${one.name}</span><span>${one.nid}</span></div>`)}</div></div>`,
    { state: 'partial', reasons: ['rows-virtualised'] },
    'A window over a longer list: rows stand at absolute places in a taller box.',
    { needs: 'chromium', idField: 'otherId' },
  ),
  page(
    'pages-as-select',
    77,
    20,
    (people) =>
      `${table(rowsOf(people))}<div>صفحة <select aria-label="رقم الصفحة"><option selected>1</option><option>2</option></select> من 2</div>`,
    { state: 'partial', page: { current: 1, of: 2 }, reasons: ['more-pages'] },
    'The page is chosen in a select.',
  ),
  page(
    'collapsed-second-half',
    78,
    12,
    (people) =>
      `${table(rowsOf(people.slice(0, 12)))}<button class="btn" data-bs-toggle="collapse" data-bs-target="#rest" aria-expanded="false">عرض باقي الطلبة</button><div id="rest" class="collapse">${table(rowsOf(people.slice(12)))}</div>`,
    { state: 'partial' },
    'The second half of the list is collapsed.',
    { size: 24 },
  ),
];

export const outsideEmpty = (): MadePage[] => [
  made({
    slug: 'empty-row-message',
    body: `${head}${table('<tr><td colspan="3" class="text-center">لا توجد سجلات لعرضها</td></tr>')}`,
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف الثامن', section: 'أ' },
      rows: [],
      completeness: { state: 'complete', reasons: ['stated-empty'] },
    },
    notes: 'A message in the place of rows.',
  }),
  made({
    slug: 'empty-datatables',
    body: `${head}<div class="dataTables_wrapper">${table('<tr class="odd"><td valign="top" colspan="3" class="dataTables_empty">لا توجد بيانات متاحة في الجدول</td></tr>')}<div class="dataTables_info">يعرض 0 إلى 0 من أصل 0 سجل</div></div>`,
    expected: { kind: 'teacher.roster', rows: [], completeness: { state: 'complete' } },
    notes: 'DataTables without rows.',
  }),
  made({
    slug: 'empty-by-filter',
    body: `${head}<input type="search" aria-label="بحث" value="ززز">${table('<tr><td colspan="3">لم يعثر على أية نتائج مطابقة</td></tr>')}`,
    expected: {
      kind: 'teacher.roster',
      rows: [],
      completeness: { state: 'partial', reasons: ['filter-active'] },
    },
    notes: 'No rows because a search found none: not an empty section.',
  }),
  made({
    slug: 'single-student',
    body: `${head}${table(rowsOf(folk(1, 79)))}`,
    expected: {
      kind: 'teacher.roster',
      rows: folk(1, 79).map(({ name, nid }) => ({ name, nationalId: nid })),
      completeness: { state: 'complete' },
    },
    notes: 'One student.',
  }),
  made({
    slug: 'long-list-200',
    body: `${head}${table(rowsOf(folk(200, 80)))}`,
    expected: {
      kind: 'teacher.roster',
      rows: folk(200, 80).map(({ name, nid }) => ({ name, nationalId: nid })),
      completeness: { state: 'complete' },
    },
    notes: '200 rows.',
  }),
];
