import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { assignments, studentActivity, submissions } from '../../../src/core/activity/page-rows.ts';
import type { PageListSnapshot } from '../../../src/core/snapshot.ts';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';

/**
 * Every written form that the description of Darsak's teacher pages names (darsak-facts 9.6 and 9.7), line by line, from the
 * page as it stands in a browser to the figure that the list of those who do not follow is made of.
 */

// 2026-09-24, a Thursday, half past ten in Amman.
const now = Date.parse('2026-09-24T07:30:00Z');
const known = <T>(value: T) => ({ known: value });
const students = ['سارة يزن كمال النجار', 'ليان رامي حسن الزعبي', 'تالا عمر يوسف حداد'];

const read = (body: string, path: string) => {
  const url = new URL(path, 'https://darsak.gov.jo');
  const window = new Window({ url: url.href });
  window.document.write(
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>منصة درسك التعليمية</title></head><body><main>${body}</main></body></html>`,
  );
  return darsakReader.read(window.document as unknown as Document, url, {
    now,
    signal: new AbortController().signal,
  });
};

function listOf(body: string, path: string): PageListSnapshot {
  const result = read(body, path);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail ?? ''}`);
  if (result.value.kind !== 'page-list') throw new Error(result.value.kind);
  return result.value;
}

const cells = (tag: 'td' | 'th', values: readonly string[]): string =>
  `<tr>${values.map((value) => `<${tag}>${value}</${tag}>`).join('')}</tr>`;
const headed = (title: string, body: string): string =>
  `<h1>${title}</h1><h4>الرياضيات — الصف السابع (أ)</h4>${body}`;
const table = (title: string, headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  headed(
    title,
    `<table><thead>${cells('th', headers)}</thead><tbody>${rows
      .map((row) => cells('td', row))
      .join('')}</tbody></table>`,
  );

describe('assignments and tests (9.6)', () => {
  const page = '/teachers/assignments';
  const headers = ['العنوان', 'النوع', 'الصف والشعبة', 'تاريخ النشر', 'موعد التسليم', 'سلّم/العدد', 'الحالة'];
  const listed = (row: readonly string[]) =>
    assignments(
      listOf(
        table('الواجبات والاختبارات', headers, [
          row,
          ['ورقة عمل 2', 'اختبار', 'السابع أ', '2026/9/18', '2026/9/25', '3/28', 'منشور'],
          ['ورقة عمل 3', 'واجب', 'السابع أ', '2026/9/18', '2026/9/25', '4/28', 'مغلق'],
        ]),
        page,
      ),
    )[0];

  it.each([
    ['العنوان', 0, 'ورقة عمل', { title: 'ورقة عمل' }],
    ['النوع: واجب', 1, 'واجب', { sort: 'واجب' }],
    ['النوع: اختبار', 1, 'اختبار', { sort: 'اختبار' }],
    ['الصف والشعبة', 2, 'السابع أ', { section: 'السابع أ' }],
    ['تاريخ النشر', 3, '٢٠٢٦/٩/٢٠', { published: known('2026-09-20') }],
    ['موعد التسليم', 4, '27/9/2026 11:59 م', { due: known('2026-09-27') }],
    ['سلّم/العدد «21/28»', 5, '21/28', { submitted: known({ done: 21, of: 28 }) }],
    ['الحالة: منشور', 6, 'منشور', { status: 'منشور' }],
    ['الحالة: مسودة', 6, 'مسودة', { status: 'مسودة' }],
    ['الحالة: مغلق', 6, 'مغلق', { status: 'مغلق' }],
  ] as const)('%s', (_form, column, value, expected) => {
    const row = ['ورقة عمل 1', 'واجب', 'السابع أ', '2026/9/17', '2026/9/24', '5/28', 'منشور'];
    expect(listed(row.with(column, value))).toMatchObject(expected);
  });
});

describe('submissions (9.6)', () => {
  const page = '/teachers/assignments/55/submissions';
  const headers = ['م', 'اسم الطالب', 'حالة التسليم', 'وقت التسليم', 'العلامة', 'ملاحظة'];
  const handedIn = (state: string, at: string, mark: string) =>
    submissions(
      listOf(
        table('تسليمات الطلبة', headers, [
          ['1', students[0] ?? '', state, at, mark, ''],
          ['2', students[1] ?? '', 'سلّم', '2026/9/20 8:15 ص', '9/10', 'أحسنت'],
          ['3', students[2] ?? '', 'لم يسلّم', '—', '—', ''],
        ]),
        page,
      ),
    )[0];

  it.each([
    ['سلّم', 'submitted'],
    ['متأخر', 'late'],
    ['لم يسلّم', 'missing'],
  ])('حالة التسليم: %s', (words, state) =>
    expect(handedIn(words, '—', '—')).toMatchObject({ name: students[0], state: known(state) }),
  );
  it('وقت التسليم «٢٠٢٦/٩/٢٠ ٨:١٥ ص»', () =>
    expect(handedIn('سلّم', '٢٠٢٦/٩/٢٠ ٨:١٥ ص', '7/10')).toMatchObject({ at: known('2026-09-20') }));
  it.each([
    ['7/10', known({ mark: 7, of: 10 })],
    ['٧ من ١٠', known({ mark: 7, of: 10 })],
    ['—', 'not-said'],
    ['', 'not-said'],
    ['0/10', known({ mark: 0, of: 10 })],
  ])('العلامة «%s»', (words, mark) => expect(handedIn('سلّم', '—', words)).toMatchObject({ mark }));

  it('V2: a head of two rows, a group over it and a row of maxima below', () => {
    const head = `<tr><th rowspan="2">م</th><th rowspan="2">اسم الطالب</th><th colspan="2">التقويم الأول</th></tr>
      ${cells('th', ['حالة التسليم', 'العلامة'])}${cells('td', ['', '', '', '10'])}`;
    const rows = [
      ['1', students[0] ?? '', 'لم يسلّم', '—'],
      ['2', students[1] ?? '', 'سلّم', '7'],
      ['3', students[2] ?? '', 'متأخر', '0'],
    ];
    const list = listOf(
      headed(
        'تسليمات الطلبة',
        `<table><thead>${head}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`,
      ),
      page,
    );
    expect(submissions(list)).toMatchObject([
      { name: students[0], state: known('missing'), mark: 'not-said' },
      { name: students[1], state: known('submitted'), mark: known({ mark: 7 }) },
      { name: students[2], state: known('late'), mark: known({ mark: 0 }) },
    ]);
  });

  it('V3: a card per student, whose badge says its words in aria-label only', () => {
    const cards = [
      ['لم يسلّم', '—'],
      ['سلّم', '7/10'],
      ['متأخر', '٧ من ١٠'],
    ].map(
      (
        [state = '', mark = ''],
        at,
      ) => `<div class="card"><div class="card-body"><h5>${students[at] ?? ''}</h5>
        <div>حالة التسليم: <span class="badge" role="img" aria-label="${state}"></span></div><p>العلامة: ${mark}</p></div></div>`,
    );
    const list = listOf(headed('تسليمات الطلبة', `<div class="deck">${cards.join('')}</div>`), page);
    expect(submissions(list)).toMatchObject([
      { name: students[0], state: known('missing'), mark: 'not-said' },
      { name: students[1], state: known('submitted'), mark: known({ mark: 7, of: 10 }) },
      { name: students[2], state: known('late'), mark: known({ mark: 7, of: 10 }) },
    ]);
  });

  it('V5: tabs with counts over the list are no rows, and what another tab holds is not counted as read', () => {
    const tabs = `<ul class="nav nav-tabs"><li><a href="?t=all">الكل (28)</a></li><li><a href="?t=yes">سلّم (25)</a></li>
      <li><a class="active" aria-current="true" href="?t=no">لم يسلّم (3)</a></li></ul>`;
    const list = listOf(
      tabs +
        table(
          'تسليمات الطلبة',
          headers,
          students.map((name, at) => [String(at + 1), name, 'لم يسلّم', '—', '—', '']),
        ),
      page,
    );
    expect(submissions(list).map(({ name, state }) => [name, state])).toEqual(
      students.map((name) => [name, known('missing')]),
    );
    expect(list.completeness.state).not.toBe('complete');
  });
});

describe('interaction and attendance (9.7)', () => {
  const page = '/teachers/reports/interaction?from=2026-09-01&to=2026-09-24';
  const headers = [
    'اسم الطالب',
    'أيام الحضور',
    'أيام الغياب',
    'مدة الدخول',
    'عدد المقاطع المشاهدة',
    'الواجبات المسلّمة',
    'متوسط الاختبارات',
    'آخر دخول',
  ];
  const usual = ['9', '1', '03:20', '12', '4/5', '81%', 'قبل يومين'];
  const shown = (column: number, value: string) =>
    studentActivity(
      listOf(
        table(
          'تقرير تفاعل الطلبة',
          headers,
          students.map((name, at) => [name, ...(at === 0 ? usual.with(column - 1, value) : usual)]),
        ),
        page,
      ),
    )[0];

  it.each([
    ['أيام الحضور', 1, '٩', { present: known(9) }],
    ['أيام الغياب', 2, '0', { absent: known(0) }],
    ['أيام الغياب', 2, '—', { absent: 'not-said' }],
    ['مدة الدخول «3 ساعات و20 دقيقة»', 3, '3 ساعات و20 دقيقة', { loginTime: known(12_000) }],
    ['مدة الدخول «03:20»', 3, '03:20', { loginTime: known(12_000) }],
    ['مدة الدخول «200 د»', 3, '200 د', { loginTime: known(12_000) }],
    ['عدد المقاطع المشاهدة', 4, '١٢', { videos: known({ done: 12, of: null }) }],
    ['الواجبات المسلّمة', 5, '21/28', { assignmentsDone: known({ done: 21, of: 28 }) }],
    ['الواجبات المسلّمة', 5, '3', { assignmentsDone: known({ done: 3, of: null }) }],
    ['متوسط الاختبارات', 6, '٨١٪', { testAverage: known(81) }],
    ['متوسط الاختبارات', 6, '—', { testAverage: 'not-said' }],
    ['آخر دخول «قبل يومين»', 7, 'قبل يومين', { lastSeen: known({ day: '2026-09-22' }) }],
    ['آخر دخول «٢٠٢٦/٩/٢٠ ٨:١٥ ص»', 7, '٢٠٢٦/٩/٢٠ ٨:١٥ ص', { lastSeen: known({ day: '2026-09-20' }) }],
    ['آخر دخول', 7, 'لم يدخل', { lastSeen: known('never') }],
    ['آخر دخول', 7, '', { lastSeen: 'not-said' }],
  ] as const)('%s %#', (_form, column, value, expected) =>
    expect(shown(column, value)).toMatchObject({ name: students[0], ...expected }),
  );

  it('V2: a matrix of days says absences by its sum, its weekend is no absence, and a dash no day', () => {
    const days = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
    const marks = [
      ['ح', 'غ', 'ح', '—', 'ح', '', ''],
      ['غ', 'غ', 'غ', 'غ', 'غ', '', ''],
      ['ح', 'ح', 'ح', 'ح', 'ح', '', ''],
    ];
    const sums = ['1', '5', '0'];
    const list = listOf(
      `<h1>سجل الحضور والغياب</h1><table><thead>
        <tr><th rowspan="2">اسم الطالب</th><th colspan="7">الأسبوع 20/9/2026 – 26/9/2026</th><th rowspan="2">أيام الغياب</th></tr>
        ${cells('th', days)}</thead><tbody>${students
          .map((name, at) => cells('td', [name, ...(marks[at] ?? []).map(icon), sums[at] ?? '']))
          .join('')}</tbody></table>`,
      '/teacher/reports/attendance',
    );
    expect(studentActivity(list).map(({ name, absent }) => [name, absent])).toEqual(
      students.map((name, at) => [name, known(Number(sums[at]))]),
    );
  });

  it.each([
    ['aria-valuenow', (value: string) => `<div role="progressbar" aria-valuenow="${value}"></div>`],
    ['style="width:73%"', (value: string) => `<div class="progress-bar" style="width:${value}%"></div>`],
    [
      'style="width:73%" of a bar by role',
      (value: string) => `<div class="progress-bar" role="progressbar" style="width:${value}%"></div>`,
    ],
    [
      'style="width:73%" within a bar by role',
      (value: string) => `<div role="progressbar"><div style="width:${value}%"></div></div>`,
    ],
  ] as const)('V4: a bar whose value stands in %s alone', (_form, bar) => {
    const rows = [73, 0, 100];
    const list = listOf(
      table(
        'تقرير تفاعل الطلبة',
        ['اسم الطالب', 'نسبة المشاهدة', 'متوسط الاختبارات'],
        rows.map((value, at) => [students[at] ?? '', bar('50'), bar(String(value))]),
      ),
      page,
    );
    expect(studentActivity(list).map(({ testAverage }) => testAverage)).toEqual(rows.map(known));
  });

  it('V6: a chart with its data in a script is said to be unreadable, and nothing is guessed', () => {
    const chart = `<h1>تقرير تفاعل الطلبة</h1><figure><canvas role="img" aria-label="مخطط التفاعل"></canvas>
      <script type="application/json">[{"name":"سارة","v":12}]</script></figure>`;
    expect(read(chart, page)).toEqual({ ok: false, error: { code: 'not-recognised', detail: 'chart' } });
  });
});

/** A day as an icon whose words stand in its title; a dash and the weekend have none. */
function icon(mark: string): string {
  const title = mark === 'ح' ? 'حاضر' : mark === 'غ' ? 'غائب' : null;
  return title === null ? mark : `<i class="fa" title="${title}"></i>`;
}
