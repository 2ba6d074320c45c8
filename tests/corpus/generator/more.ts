import type { Expected } from '../expected.ts';
import { inDigits, pupils } from './model.ts';
import { darsakPage, darsakUrl, row, table, type MadePage } from './page.ts';

/** Layouts of other kits and other people's habits: each differs from the variants in more than one way. */

const all = pupils(28, 60);
const some = all.slice(0, 15);
const kind = 'teacher.roster';
const context = { grade: 'الصف الثامن', section: 'ج', subject: 'العلوم' };
const heading = '<h2>العلوم — الصف الثامن (ج)</h2>';
const page = (
  slug: string,
  content: string,
  expected: Expected,
  notes: string,
  path = '/teachers/relations/512/students',
): MadePage => ({
  slug: `darsak/more-${slug}`,
  html: darsakPage(content),
  meta: { url: darsakUrl(path), platform: 'darsak' },
  expected,
  notes,
});
const ids = (field: string, list = all): Record<string, string>[] =>
  list.map(({ name, id }) => ({ name, [field]: id }));
const complete: Expected['completeness'] = { state: 'complete' };
const refused: Expected = { refused: 'any' };
const plain = table(
  ['م', 'اسم الطالب', 'الرقم الوطني'],
  all.map(({ name, id }, n) => row([String(n + 1), name, id])),
);

export const morePages = (): MadePage[] => [
  page(
    'tailwind-pager',
    `${heading}${table(
      ['#', 'الطالب', 'الرقم الوطني'],
      some.map(({ name, id }, n) => row([String(n + 1), `<a href="/s/${String(n)}">${name}</a>`, id])),
    )}<nav role="navigation" aria-label="Pagination Navigation"><p>Showing <span>1</span> to <span>15</span> of <span>28</span> results</p><span aria-current="page"><span>1</span></span><a href="?page=2">2</a><a href="?page=2" rel="next" aria-label="Next &raquo;"><svg></svg></a></nav>`,
    {
      kind,
      context,
      rows: ids('nationalId', some),
      completeness: { state: 'partial', expected: 28, reasons: ['more-pages'] },
    },
    "Tailwind's pager writes its numbers in boxes of their own.",
  ),
  page(
    'css-grid',
    `${heading}<div class="text-sm"><div class="grid grid-cols-3 font-bold"><span>م</span><span>اسم الطالب</span><span>رقم الهوية</span></div>${all.map(({ name, id }, n) => `<div class="grid grid-cols-3"><span>${inDigits(String(n + 1), 'arabic')}</span><span>${name}</span><span>${id}</span></div>`).join('')}</div>`,
    { kind, context, rows: ids('nationalId'), completeness: complete },
    'Rows as CSS grids of `span`s.',
  ),
  page(
    'definition-lists',
    `${heading}<div>${all.map(({ name, id }) => `<dl><dt>اسم الطالب</dt><dd>${name}</dd><dt>الرقم الوطني</dt><dd>${id}</dd><dt>الحالة</dt><dd>ملتحق</dd></dl>`).join('')}</div>`,
    {
      kind,
      context,
      rows: all.map(({ name, id }) => ({ name, nationalId: id, status: 'CURRENT' })),
      completeness: complete,
    },
    'A definition list for each student.',
  ),
  page(
    'student-cards',
    `<h3>طلبة الصف الثامن - ج</h3><p>مبحث العلوم</p><div class="row">${all.map(({ name, id, key }) => `<div class="col-3"><div class="card" data-student-id="${key}"><img alt="" src="data:,"><div class="card-body"><h6 class="card-title">${name}</h6><p class="card-text">رقم الطالب : ${id}</p><a class="btn" href="/messages/new">مراسلة</a></div></div></div>`).join('')}</div>`,
    { kind, context, rows: ids('otherId'), completeness: complete },
    'A card for each student.',
  ),
  page(
    'online-beside',
    `${heading}${table(
      ['م', 'الاسم', 'الرقم'],
      all.map(({ name, id }, n) => row([String(n + 1), name, id])),
    )}<div class="side"><h5>المتصلون الآن</h5><ul>${some
      .slice(0, 4)
      .map(({ name }) => `<li><span>${name}</span></li>`)
      .join('')}</ul></div>`,
    { kind, context, rows: ids('otherId'), completeness: complete },
    'Who is online, in a list beside the roster.',
  ),
  page(
    'name-and-number',
    `${heading}${table(
      ['', 'الطالب', 'آخر دخول', 'الإجراءات'],
      all.map(({ name, id }) =>
        row([
          '<input type="checkbox">',
          `<div><a>${name}</a><div class="text-muted">رقم الطالب: ${id}</div></div>`,
          'قبل يومين',
          '<button>مراسلة</button>',
        ]),
      ),
    )}`,
    { kind, context, rows: ids('otherId'), completeness: complete },
    'Name and labelled number in one cell, an empty first header.',
  ),
  page(
    'responsive-child',
    `${heading}<table class="dataTable dtr-inline"><thead>${row(['م', 'اسم الطالب', 'الرقم الوطني'], 'th')}</thead><tbody>${all
      .slice(0, 10)
      .map(
        ({ name, id }, n) =>
          `${row([String(n + 1), name, id])}<tr class="child"><td class="child" colspan="3"><ul><li><span class="dtr-title">الحالة</span> <span class="dtr-data">ملتحق</span></li></ul></td></tr>`,
      )
      .join('')}</tbody></table><div class="dataTables_info">Showing 1 to 10 of 28 entries</div>`,
    {
      kind,
      context,
      rows: ids('nationalId', all.slice(0, 10)),
      completeness: { state: 'partial', expected: 28 },
    },
    'Child rows that repeat hidden columns.',
  ),
  page(
    'page-words',
    `${heading}${table(
      ['م', 'اسم الطالب', 'الرقم الوطني'],
      some.map(({ name, id }, n) => row([String(n + 1), name, id])),
    )}<div>الصفحة ${inDigits('1', 'arabic')} من ${inDigits('2', 'arabic')}</div><a href="?p=2">التالي</a>`,
    {
      kind,
      context,
      rows: ids('nationalId', some),
      completeness: { state: 'partial', page: { current: 1, of: 2 }, reasons: ['more-pages'] },
    },
    'The page is stated in words only.',
  ),
  page(
    'breadcrumb',
    `<ol class="breadcrumb"><li>الرئيسية</li><li>العلوم</li><li class="active">الصف الثامن / ج</li></ol><h2>قائمة الطلبة</h2>${plain}`,
    { kind, context, rows: ids('nationalId'), completeness: complete },
    'Grade, section and subject stand in the breadcrumb.',
  ),
  page(
    'absent-today',
    `<h2>الطلبة الغائبون اليوم</h2>${heading}${plain}`,
    refused,
    'Some of the students only: no roster.',
  ),
  page(
    'honour-board',
    `<h2>لوحة الشرف</h2>${table(
      ['الترتيب', 'اسم الطالب', 'المعدل'],
      some.map(({ name }, n) => row([String(n + 1), name, String(99 - n)])),
    )}`,
    refused,
    'The best ten are no roster.',
  ),
  page(
    'test-results',
    `<h2>اختبار قصير</h2>${table(
      ['م', 'اسم الطالب', 'العلامة'],
      some.map(({ name }, n) => row([String(n + 1), name, '8/10'])),
    )}`,
    refused,
    'Results of a test are no roster.',
  ),
  page(
    'own-children',
    `<h2>أبنائي</h2>${table(
      ['اسم الطالب', 'الصف', 'الشعبة'],
      some.slice(0, 3).map(({ name }) => row([name, 'السابع', 'أ'])),
    )}`,
    refused,
    "A parent's own children.",
    '/parents/children',
  ),
  page(
    'sections-accordion',
    `<h2>العلاقات التدريسية</h2><div class="accordion"><div class="item"><button>الصف السابع الأساسي</button><div><a class="chip" href="/teachers/relations/1/students">أ</a><a class="chip" href="/teachers/relations/2/students">ب</a></div></div><div class="item"><button>الصف الثامن الأساسي</button><div><a class="chip" href="/teachers/relations/3/students">ج</a></div></div></div>`,
    {
      kind: 'teacher.sections',
      rows: [
        { grade: 'الصف السابع الأساسي', section: 'أ', path: '/teachers/relations/1/students' },
        { grade: 'الصف السابع الأساسي', section: 'ب', path: '/teachers/relations/2/students' },
        { grade: 'الصف الثامن الأساسي', section: 'ج', path: '/teachers/relations/3/students' },
      ],
    },
    'Grades as headers with section letters below; the subject is not said.',
    '/teachers/relations',
  ),
  page(
    'chart',
    `<h2>تقرير التفاعل</h2><canvas></canvas><script type="application/json">{"names":["${all[0]?.name ?? ''}"]}</script>`,
    refused,
    'A chart holds its data in a script: not read.',
    '/teachers/reports/interaction',
  ),
  page(
    'own-marks',
    `<h2>علاماتي</h2><h3>${all[0]?.name ?? ''}</h3>${table(['المادة', 'التقويم الأول', 'التقويم الثاني', 'المجموع'], [row(['الرياضيات', '18', '17', '35']), row(['العلوم', '16', '19', '35'])])}`,
    refused,
    "A student's own marks.",
    '/home',
  ),
  page(
    'submission-cards',
    `<h2>تسليمات الواجب</h2><div class="row">${some.map(({ name }, n) => `<div class="card"><h6>${name}</h6><span class="badge" aria-label="${n % 2 === 0 ? 'سلّم' : 'لم يسلّم'}"></span></div>`).join('')}</div>`,
    {
      kind: 'teacher.submissions',
      rows: some.map(({ name }, n) => ({ studentName: name, submission: n % 2 === 0 ? 'سلّم' : 'لم يسلّم' })),
    },
    'Who handed in stands in a label for assistive technology alone, which says itself what it is.',
    '/teachers/assignments/55/submissions',
  ),
  page(
    'plain-lines',
    `<h2>قائمة الطلبة</h2>${heading}<ol>${all.map(({ name, id }, n) => `<li>${String(n + 1)}. ${name}<br>رقم الطالب: ${id}</li>`).join('')}</ol>`,
    { kind, context, rows: ids('otherId'), completeness: complete },
    'Lines of text with their own numbers.',
  ),
  page(
    'name-dash-id',
    `<h2>قائمة الطلبة</h2>${heading}<label>عرض <select name="n"><option selected>50</option><option>الكل</option></select></label><ul>${all.map(({ name, id }) => `<li>${name} - ${id}</li>`).join('')}</ul>`,
    { kind, context, rows: ids('otherId'), completeness: complete },
    'Name and number in one text; the select is the length of a page.',
  ),
  page(
    'masked-ids',
    `${heading}${table(
      ['م', 'اسم الطالب', 'الرقم الوطني'],
      all.map(({ name }, n) => row([String(n + 1), `${name} <span class="badge">جديد</span>`, '******0017'])),
    )}`,
    { kind, context, rows: all.map(({ name }) => ({ name, nationalId: null })), completeness: complete },
    'Masked numbers are none, a badge is no part of a name.',
  ),
  page(
    'birth-in-three',
    `${heading}<table><thead><tr><th rowspan="2">م</th><th rowspan="2">الاســــم</th><th rowspan="2">الرقم الوطني</th><th colspan="3">تاريخ الولادة</th></tr><tr><th>اليوم</th><th>الشهر</th><th>السنة</th></tr></thead><tbody>${all.map(({ name, id }, n) => row([String(n + 1), name, id, '1', '2', '2013'])).join('')}</tbody></table>`,
    {
      kind,
      context,
      rows: all.map(({ name, id }) => ({ name, nationalId: id, birthDate: null })),
      completeness: complete,
    },
    'The birth date in three columns below one head.',
  ),
  page(
    'translated-rows',
    `${heading}<p>45 طالبا</p><div style="height:2000px">${some.map(({ name, id }, n) => `<div style="position:absolute;transform:translateY(${String(n * 40)}px)"><span>${name}</span><span>الرقم الوطني: ${id}</span></div>`).join('')}</div>`,
    {
      kind,
      context,
      rows: ids('nationalId', some),
      completeness: { state: 'partial', expected: 45, reasons: ['rows-virtualised'] },
    },
    'A virtual list that moves its rows.',
  ),
];
