import type { Expected } from '../expected.ts';
import { headerSets, pupils, staff } from './model.ts';
import { darsakPage, darsakUrl, row, table, type MadePage } from './page.ts';
import { context, expectRows, type RosterCase } from './rosters.ts';

/** What must not mislead a reader (darsak-facts 7.4), each trap on a page of its own. */

const c: RosterCase = { headers: headerSets.A, digits: 'ascii', all: pupils(28, 90) };
const all = c.all;
const kind = 'teacher.roster';
const full: Expected = { kind, context, rows: expectRows(c, all), completeness: { state: 'complete' } };
const partial = (reason: string, shown = all, more: Partial<Expected> = {}): Expected => ({
  kind,
  context,
  rows: expectRows(c, shown),
  completeness: { state: 'partial', reasons: [reason] },
  ...more,
});
const heads = [c.headers.serial, c.headers.name, c.headers.id, c.headers.status];
const cells = (n: number): string[] => {
  const pupil = all[n];
  return pupil === undefined ? [] : [String(n + 1), pupil.name, pupil.id, 'ملتحق'];
};
const caption = 'الرياضيات — الصف السابع (أ)';
const rows = (count = all.length, attributes = ''): string[] =>
  all.slice(0, count).map((_, n) => row(cells(n), 'td', attributes));
const roster = (body: readonly string[] = rows(), foot?: string): string =>
  table(heads, body, foot === undefined ? { caption } : { caption, foot });

const at = '/teachers/relations/481/students';
const trap = (
  slug: string,
  content: string,
  expected: Expected,
  notes: string,
  options: { readonly path?: string; readonly chromium?: true } = {},
): MadePage => ({
  slug: `darsak/trap-${slug}`,
  html: content.startsWith('<!DOCTYPE') ? content : darsakPage(content),
  meta: {
    url: darsakUrl(options.path ?? at),
    platform: 'darsak',
    ...(options.chromium === true ? { needs: 'chromium' as const } : {}),
  },
  expected,
  notes,
});

const refused = (code = 'any'): Expected => ({ refused: code });

/** What was taken for the entries of a list, and holds the list. */
const notEntries = (): MadePage[] => [
  trap(
    'sections-in-a-layout-cell',
    '<table><tr><td><ul><li><a href="main.php">الرئيسية</a></li><li><a href="hw.php">الواجبات</a></li></ul></td>' +
      '<td><h3>الشعب التي أدرّسها</h3><ul>' +
      ['السابع الأساسي - شعبة (أ)</a> - 31 طالبة', 'الثامن الأساسي - شعبة (ب)</a> - 28 طالبة']
        .map((text, n) => `<li><a href="list.php?cid=${String(n)}">العلوم - الصف ${text}</li>`)
        .join('') +
      '</ul></td></tr></table>',
    {
      kind: 'teacher.sections',
      rows: [
        { subject: 'العلوم', grade: 'الصف السابع الأساسي', section: 'أ', studentCount: 31 },
        { subject: 'العلوم', grade: 'الصف الثامن الأساسي', section: 'ب', studentCount: 28 },
      ],
    },
    'Layout table: its one row names two sections, and is no section; the list stands in one of its cells.',
    { path: '/teachers/classes' },
  ),
  trap(
    'periods-of-a-day',
    `<h2>لوحة الشرف</h2><aside><h5>جدول حصص اليوم</h5>${table(
      ['الحصة', 'الصف', 'المادة'],
      [
        ['الأولى', 'سابع أ', 'رياضيات'],
        ['الثالثة', 'ثامن ج', 'رياضيات'],
        ['الخامسة', 'سابع ب', 'ثقافة مالية'],
      ].map((texts) => row(texts)),
    )}</aside>`,
    refused(),
    'A timetable beside something else: «الحصة: الأولى» is a period of the day, no lesson.',
    { path: '/teachers/honours' },
  ),
];

export const trapPages = (): MadePage[] => [
  ...notEntries(),
  trap(
    'empty-message',
    roster(['<tr><td colspan="4">لا يوجد طلبة</td></tr>']),
    {
      kind,
      context,
      rows: [],
      completeness: { state: 'complete', expected: null, reasons: ['stated-empty'] },
    },
    'Empty section: a message row over all columns.',
  ),
  trap(
    'empty-no-table',
    `<h3>${caption}</h3><div class="alert">لا يوجد طلبة في هذه الشعبة</div>`,
    { kind, context, rows: [], completeness: { state: 'complete', reasons: ['stated-empty'] } },
    'Empty section without any table.',
  ),
  trap(
    'head-only',
    table(heads, [], { caption }),
    refused('still-loading'),
    'A head whose rows have not come yet.',
  ),
  trap(
    'skeleton',
    `<h3>${caption}</h3><div class="skeleton-list"><div class="skeleton"></div><div class="skeleton"></div></div>`,
    refused('still-loading'),
    'Grey boxes in place of rows.',
  ),
  trap(
    'half-loaded',
    `${roster(rows(6))}<div class="spinner-border" role="status"></div>`,
    partial('still-loading', all.slice(0, 6)),
    'Some rows, and a spinner.',
  ),
  trap(
    'hidden-rows',
    roster([
      ...rows(20),
      ...rows()
        .slice(20)
        .map((text) => text.replace('<tr', '<tr style="display:none"')),
    ]),
    partial('rows-hidden', all.slice(0, 20)),
    'Rows in the page that nobody sees.',
  ),
  trap(
    'hidden-column',
    roster()
      .replace('<th scope="col">الرقم الوطني</th>', '<th scope="col" class="d-none">الرقم الوطني</th>')
      .replace(/<td>(0000\d{6})<\/td>/g, '<td class="d-none">$1</td>'),
    { ...full, rows: all.map(({ name }) => ({ name, status: 'CURRENT' })) },
    'A column that is in the page and not shown.',
  ),
  trap(
    'cloned-head',
    `<div class="dataTables_scrollHead"><table><thead>${row(heads, 'th')}</thead></table></div><div class="dataTables_scrollBody"><table><caption>${caption}</caption><tbody>${rows().join('')}</tbody></table></div>`,
    full,
    'The head stands in a table of its own.',
  ),
  trap(
    'cloned-head-twice',
    `<table><thead>${row(heads, 'th')}</thead></table><table><caption>${caption}</caption><thead style="visibility:collapse">${row(heads, 'th')}</thead><tbody>${rows().join('')}</tbody></table>`,
    full,
    'A sticky copy of the head beside the real one.',
  ),
  trap(
    'nested-table',
    roster(
      all.map((_, n) =>
        row([...cells(n).slice(0, 3), '<table><tr><td>ملتحق</td><td>2026</td></tr></table>']),
      ),
    ),
    { ...full, rows: all.map(({ name, id }) => ({ name, nationalId: id })) },
    'A table in a cell.',
  ),
  trap(
    'td-head',
    `<h3>${caption}</h3><table><tr>${heads.map((h) => `<td><b>${h}</b></td>`).join('')}</tr>${rows().join('')}</table>`,
    full,
    'The header is an ordinary row.',
  ),
  trap(
    'head-in-third-row',
    `<table><tr><td colspan="4">وزارة التربية والتعليم</td></tr><tr><td colspan="4">${caption}</td></tr>${row(heads)}${rows().join('')}</table>`,
    full,
    'Two rows of letterhead before the header.',
  ),
  trap(
    'maxima-row',
    `<h3>${caption}</h3>${table(heads, [row(['', '', '10', '20']), ...rows()])}`,
    full,
    'A row of maxima below the header.',
  ),
  trap(
    'footer',
    roster([...rows(), row(['المجموع', '28', '', ''])], row(['المجموع', '28', '', ''])),
    { ...full },
    'A line of totals in the body and one in the foot.',
  ),
  trap(
    'duplicate-names',
    roster([...rows(), row(['29', all[0]?.name ?? '', '0000999999', 'ملتحق'])]),
    { ...full, rows: [...expectRows(c, all), { name: all[0]?.name ?? '', nationalId: '0000999999' }] },
    'Two children of one name.',
  ),
  trap(
    'one-cell',
    `<h3>${caption}</h3>${table(
      ['م', 'اسم الطالب', 'الحالة'],
      all.map(({ name, id }, n) =>
        row([String(n + 1), `<img alt=""><span>${name}</span><small>${id}</small>`, 'ملتحق']),
      ),
    )}`,
    { ...full, rows: all.map(({ name, id }) => ({ name, otherId: id, status: 'CURRENT' })) },
    'Picture, name and number in one cell.',
  ),
  trap(
    'four-name-columns',
    `<h3>${caption}</h3>${table(
      ['م', 'الاسم الأول', 'اسم الأب', 'اسم الجد', 'اسم العائلة', 'الرقم الوطني'],
      all.map(({ parts, id }, n) => row([String(n + 1), ...parts, id])),
    )}`,
    { ...full, rows: expectRows(c, all, false) },
    'The name in four columns.',
  ),
  trap(
    'cut-names',
    roster(rows().map((text) => text.replace(all[3]?.name ?? '?', `${(all[3]?.name ?? '').slice(0, 12)}…`))),
    { kind, context, completeness: { state: 'partial', reasons: ['names-cut'] } },
    'A name cut off, in full nowhere.',
  ),
  trap(
    'load-more',
    `<p>28 طالبا</p>${roster(rows(10))}<button>عرض المزيد</button>`,
    partial('load-more', all.slice(0, 10)),
    'A button that brings more rows.',
  ),
  trap(
    'virtual',
    `<h3>${caption}</h3><div role="grid" aria-rowcount="29"><div role="row"><span role="columnheader">${heads[1] ?? ''}</span><span role="columnheader">${heads[2] ?? ''}</span></div>${all
      .slice(0, 12)
      .map(
        ({ name, id }) =>
          `<div role="row"><span role="gridcell">${name}</span><span role="gridcell">${id}</span></div>`,
      )
      .join('')}</div>`,
    { ...partial('rows-virtualised'), rows: expectRows(c, all.slice(0, 12), false) },
    'Only some rows are alive; the count is for assistive technology.',
  ),
  trap(
    'virtual-filler',
    `<h3>${caption}</h3><div class="list">${all
      .slice(0, 12)
      .map(
        ({ name, id }) =>
          `<div class="item"><strong>${name}</strong><small>الرقم الوطني: ${id}</small></div>`,
      )
      .join('')}<div style="height: 2400px"></div></div>`,
    { ...partial('rows-virtualised'), rows: expectRows(c, all.slice(0, 12), false) },
    'A tall filler below the live rows.',
  ),
  trap(
    'two-tables',
    `${roster()}<h3>الواجبات</h3>${table(['عنوان الواجب', 'تاريخ النشر', 'موعد التسليم'], [row(['ورقة عمل', '1/9/2026', '8/9/2026'])])}`,
    full,
    'Students and assignments on one page.',
  ),
  trap(
    'two-sections',
    `<h3>الصف السابع (أ)</h3>${table(heads, rows(14))}<h3>الصف السابع (ب)</h3>${table(heads, rows().slice(14))}`,
    refused('not-recognised'),
    'Two rosters on one page: which one is meant, a person must say.',
  ),
  trap(
    'filter-on',
    `<label>الحالة <select name="status"><option>الكل</option><option selected>ملتحق</option></select></label>${roster(rows(20))}`,
    partial('filter-active', all.slice(0, 20)),
    'A filter does not stand on «الكل».',
  ),
  trap(
    'filter-all',
    `<label>الحالة <select name="status"><option selected>الكل</option><option>ملتحق</option></select></label>${roster()}`,
    full,
    'The same filter on «الكل».',
  ),
  trap(
    'search-on',
    `<input type="search" value="أحمد" placeholder="بحث">${roster(rows(4))}`,
    partial('filter-active', all.slice(0, 4)),
    'Something was searched for.',
  ),
  trap(
    'selects-as-context',
    `<label for="g">الصف</label><select id="g"><option>الصف السادس</option><option selected>الصف السابع</option></select><label for="s">الشعبة</label><select id="s"><option selected>أ</option><option>ب</option></select><label for="m">المبحث</label><select id="m"><option selected>الرياضيات</option></select>${table(heads, rows())}`,
    full,
    'Grade, section and subject stand in selects.',
  ),
  trap(
    'value-before-label',
    `<table><tr><td>السابع</td><td>:</td><td>الصف</td><td>أ</td><td>:</td><td>الشعبة</td></tr></table>${table(heads, rows())}`,
    { ...full, context: { grade: 'السابع', section: 'أ', subject: null } },
    'A label block with the value before its label.',
  ),
  trap(
    'row-columns',
    table(
      [...heads, 'الصف', 'الشعبة'],
      all.map((_, n) => row([...cells(n), 'السابع', 'أ'])),
    ),
    { ...full, context: { grade: 'السابع', section: 'أ' } },
    'Grade and section in the rows.',
  ),
  trap(
    'decoys',
    table(
      [
        'م',
        'اسم قريب الطالب',
        'اسم الطالب',
        'رقم جوال الطالب',
        'رقم الإثبات',
        'تاريخ رقم الإثبات',
        'إسم ولي الامر',
      ],
      all.map(({ name, id, parts }, n) =>
        row([
          String(n + 1),
          `${parts[1]} ${parts[3]}`,
          name,
          '0790000000',
          id,
          '01/01/2020',
          `${parts[1]} ${parts[2]} ${parts[3]}`,
        ]),
      ),
      { caption },
    ),
    { ...full, rows: expectRows(c, all, false) },
    'Relatives, guardians and telephones beside the student.',
  ),
  trap(
    'unknown-id-header',
    table(
      ['م', 'اسم الطالب', 'المعرّف'],
      all.map(({ name, id }, n) => row([String(n + 1), name, id])),
      { caption },
    ),
    { ...full, rows: all.map(({ name }) => ({ name, nationalId: null, openemisNo: null })) },
    'A header nobody knows: its column stays empty.',
  ),
  trap(
    'unknown-name-header',
    table(
      ['م', 'المعني', 'الملف'],
      all.map(({ name }, n) => row([String(n + 1), name, 'مستند'])),
    ),
    refused('not-recognised'),
    'Names below a header nobody knows.',
  ),
  trap(
    'shifted',
    roster(
      all.map(
        (_, n) =>
          `<tr><td><input type="checkbox"></td>${cells(n)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      ),
    ),
    refused('not-recognised'),
    'The body has a column that the head lacks.',
  ),
  trap(
    'corrupt-head',
    table([c.headers.name, c.headers.serial, c.headers.status, c.headers.id], rows(), { caption }),
    refused('not-recognised'),
    'Headers in the wrong order.',
  ),
  trap(
    'fragment',
    `<label>الشعبة</label><select id="section"><option selected>الصف السابع-أ</option></select><table><tbody>${all.map(({ name, key }) => `<tr class="stRow"><td>${name}</td><td><input type="hidden" name="StudentID" value="${key}"><input type="hidden" name="periodId" value="1"></td></tr>`).join('')}</tbody></table>`,
    {
      kind,
      context: { grade: 'الصف السابع', section: 'أ' },
      rows: all.map(({ name }) => ({ name })),
      completeness: { state: 'complete' },
    },
    'V6: rows without a header, keys in hidden inputs.',
  ),
  trap(
    'tbody-per-row',
    `<table><caption>${caption}</caption><thead>${row(heads, 'th')}</thead>${rows()
      .map((text) => `<tbody>${text}</tbody>`)
      .join('')}</table>`,
    full,
    'One `tbody` per row.',
  ),
  trap(
    'group-rows',
    `<h3>الرياضيات</h3><table><thead>${row(heads, 'th')}</thead><tbody><tr class="group"><td colspan="4">الصف السابع أ</td></tr>${rows().join('')}</tbody></table>`,
    { ...full, context: {} },
    'A heading row inside the body.',
  ),
  trap(
    'print-copy',
    `${roster()}<div class="print-only" style="display:none">${roster()}</div>`,
    full,
    'A hidden copy for printing.',
  ),
  trap(
    'table-and-cards',
    `${roster()}<div class="mobile d-none">${all.map(({ name, id }) => `<div class="card"><h5>${name}</h5><small>الرقم الوطني: ${id}</small></div>`).join('')}</div>`,
    full,
    'The same list once more as hidden cards.',
  ),
  trap(
    'iframe',
    `<h3>عرض</h3><iframe srcdoc="${`<body dir=rtl>${roster()}</body>`.replace(/"/g, '&quot;')}"></iframe>`,
    full,
    'The roster stands in a frame of the same origin.',
    { chromium: true },
  ),
  trap(
    'shadow',
    `<student-list><template shadowrootmode="open"><h3>${caption}</h3>${table(heads, rows())}</template></student-list>`,
    full,
    'The roster stands in an open shadow root.',
    { chromium: true },
  ),
  trap(
    'style-hidden',
    `<style>.off{display:none}</style>${roster(rows().map((text, n) => (n >= 20 ? text.replace('<tr', '<tr class="off"') : text)))}`,
    partial('rows-hidden', all.slice(0, 20)),
    'Rows hidden by a style sheet.',
    { chromium: true },
  ),
  trap(
    'late',
    `<div id="late"></div><script>setTimeout(() => { document.getElementById('late').innerHTML = ${JSON.stringify(roster()).replace(/</g, '\\u003c')}; }, 30);</script>`,
    full,
    'The rows come a moment later.',
    { chromium: true },
  ),
  trap(
    'session-expired',
    '<div class="auth"><h2>تسجيل الدخول</h2><form><input id="national_id"><select id="year"></select><select id="month"></select><select id="day"></select><input type="password"><button id="loginButton">دخول</button></form></div>',
    refused('not-signed-in'),
    'The log-in page at the address of a roster.',
  ),
  trap(
    'student-own',
    `<div><div><div><span class="_auth_user_fullname">${all[0]?.name ?? ''}</span></div><div><h2>الصف التاسع</h2><div></div><div></div><div><div><div></div><div><p>الأربعاء 16 سبتمبر</p></div></div></div><div class="card"><div class="card-body"><h5 class="card-title">التربية المهنية</h5></div></div><div class="card"><div class="card-body"><h5 class="card-title">الحاسوب</h5></div></div></div></div></div>`,
    refused('not-read-by-design'),
    "A student's own home page.",
    { path: '/home' },
  ),
  trap(
    'student-archive',
    '<h2>الصف التاسع</h2><div class="card"><h5 class="card-title">الرياضيات</h5></div>',
    refused('not-read-by-design'),
    "A student's archive, by its address.",
    { path: '/students/lessons/archived' },
  ),
  trap(
    'no-exam',
    '<h3>لا يوجد اختبار</h3>',
    refused('not-read-by-design'),
    'The page of tests with none to take.',
    { path: '/home' },
  ),
  trap(
    'exam-questions',
    '<h2>اختبار الرياضيات</h2><form><p>1. سؤال</p><input type="radio" name="q1"><input type="radio" name="q1"><p>2. سؤال</p><input type="radio" name="q2"></form>',
    refused('not-read-by-design'),
    'A test being taken.',
    { path: '/home' },
  ),
  trap(
    'news',
    '<h1>أخبار الوزارة</h1><div class="card"><h5>إعلان</h5><p>يبدأ الدوام يوم الأحد.</p></div><div class="card"><h5>إعلان آخر</h5><p>انتهى التسجيل.</p></div>',
    refused('not-recognised'),
    'A page of news.',
  ),
  trap(
    'teachers-contacts',
    `<h2>المعلمون</h2>${table(
      ['م', 'الاسم', 'الهاتف'],
      staff(9, 3).map((name, n) => row([String(n + 1), name, '0790000000'])),
    )}`,
    refused('not-recognised'),
    'A list of teachers with a bare «الاسم».',
    { path: '/teachers/contacts' },
  ),
  trap(
    'guardians',
    table(
      ['م', 'اسم ولي الأمر', 'الهاتف'],
      all.map(({ parts }, n) => row([String(n + 1), parts.slice(1).join(' '), '0790000000'])),
    ),
    refused('not-recognised'),
    'A list of guardians.',
  ),
  trap(
    'inbox',
    `<h2>الرسائل</h2>${table(
      ['المرسل', 'الموضوع', 'التاريخ'],
      all.slice(0, 9).map(({ name }) => row([name, 'استفسار عن الواجب', '1/9/2026'])),
    )}`,
    refused('not-recognised'),
    'A box of messages.',
    { path: '/messages' },
  ),
  trap(
    'timetable',
    `<h2>جدول الحصص</h2>${table(['اليوم', 'الأولى', 'الثانية', 'الثالثة'], [row(['الأحد', 'السابع أ', 'السابع ب', 'الثامن ج']), row(['الاثنين', 'السابع ب', 'الثامن ج', 'السابع أ'])])}`,
    refused('not-recognised'),
    'A timetable that names sections.',
    { path: '/teachers/timetable' },
  ),
  trap(
    'marks',
    `<h2>كشف العلامات</h2>${table(
      ['م', 'اسم الطالب', 'التقويم الأول', 'التقويم الثاني', 'التقويم الثالث', 'المجموع'],
      all.map(({ name }, n) => row([String(n + 1), name, '18', '17', '19', '54'])),
      { caption },
    )}`,
    refused('not-recognised'),
    'A register of marks is no roster.',
    { path: '/teachers/marks' },
  ),
];
