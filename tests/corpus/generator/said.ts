import type { Expected } from '../expected.ts';
import { inDigits, pupils } from './model.ts';
import { darsakPage, darsakUrl, row, table, type MadePage } from './page.ts';

/** Pages whose layout is plain and whose words are not: where they say how many there are, whose list it is, what was done. */

const list = pupils(24, 140);
const some = list.slice(0, 9);
const kind = 'teacher.roster';
const context = { grade: 'الصف السادس', section: 'ج', subject: 'العلوم' };
const heading = '<h2>العلوم — الصف السادس (ج)</h2>';
const heads = ['م', 'اسم الطالب', 'الرقم الوطني'];
const rowsOf = (people = list): string[] => people.map(({ name, id }, n) => row([String(n + 1), name, id]));
const ids = (people = list) => people.map(({ name, id }) => ({ name, nationalId: id }));
const all: Expected['completeness'] = { state: 'complete', expected: 24 };

const page = (
  slug: string,
  content: string,
  expected: Expected,
  notes: string,
  path = '/teachers/relations/512/students',
): MadePage => ({
  slug: `darsak/said-${slug}`,
  html: darsakPage(content),
  meta: { url: darsakUrl(path), platform: 'darsak' },
  expected,
  notes,
});

const english = pupils(12, 141);
const names: readonly string[] =
  'Rania Fawwaz Shuqair|Tareq Nabil Hattar|Dima Saleh Qawasmi|Omar Issa Rawabdeh|Lina Majed Obeidat|Fadi Hisham Zureikat|Hana Rafiq Sweiss|Basel Adnan Malkawi|Nour Khalil Tal|Sami Yousef Haddadin|Maya Anwar Khasawneh|Zaid Ramzi Nsour'.split(
    '|',
  );
const inEnglish = english.map(({ id }, n) => ({ name: names[n] ?? '', nationalId: id }));
const englishTable = table(
  ['No.', 'Full name', 'National number', 'Account'],
  inEnglish.map(({ name, nationalId }, n) => row([String(n + 1), name, nationalId, 'Open'])),
);

const works = ['سلّم', 'لم يسلّم', 'متأخر', 'سلّم', 'سلّم', 'لم يسلّم', 'سلّم', 'متأخر', 'سلّم'];

const rosters = (): MadePage[] => [
  page(
    'foot-of-its-own',
    `<section class="panel">${heading}${table(heads, rowsOf())}<footer>المجموع الكلي: ${inDigits('24', 'persian')} طالباً</footer></section>`,
    { kind, context, rows: ids(), completeness: all },
    "A list's own foot counts it; the page's foot does not.",
  ),
  page(
    'form-from-its-other-end',
    `<h1>كشف الطلبة</h1><table class="info"><tr><td>السادس</td><td>:</td><td>الصف</td><td>ج</td><td>:</td><td>الشعبة</td><td>${inDigits('24', 'arabic')}</td><td>:</td><td>عدد الطلبة</td></tr></table>${table(heads, rowsOf())}`,
    { kind, context: { grade: 'السادس', section: 'ج' }, rows: ids(), completeness: all },
    'Each value stands before its label, also the number of students.',
  ),
  page(
    'pattern-row',
    `${heading}${table(heads, ['<tr class="template" style="display:none"><td>0</td><td>{{ student.name }}</td><td>{{ student.id }}</td></tr>', ...rowsOf()])}<p>عدد الطلبة: 24</p>`,
    { kind, context, rows: ids(), completeness: all },
    'A hidden row from which the page makes others is no hidden student.',
  ),
  page(
    'hidden-rows-beside-a-pattern',
    `${heading}${table(heads, ['<tr hidden><td>0</td><td>{{ student.name }}</td><td></td></tr>', ...rowsOf(some), ...list.slice(9).map(({ name, id }, n) => row([String(n + 10), name, id], 'td', ' hidden'))])}`,
    {
      kind,
      context,
      rows: ids(some),
      completeness: { state: 'partial', reasons: ['rows-hidden'] },
    },
    'Beside a hidden pattern fifteen students are hidden all the same.',
  ),
  page(
    'counted-tabs',
    `<h3>العلوم — الصف السادس</h3><ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" role="tab" aria-selected="true" href="#c">الشعبة ج (24)</a></li><li class="nav-item"><a class="nav-link" role="tab" aria-selected="false" href="#d">الشعبة د (31)</a></li></ul><div class="tab-content"><div class="tab-pane active" id="c" role="tabpanel">${table(heads, rowsOf())}</div></div>`,
    { kind, rows: ids(), completeness: all },
    'The chosen tab counts its section, the other one its own.',
  ),
  page(
    'counted-tabs-part',
    `<h3>العلوم — الصف السادس</h3><ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" role="tab" aria-selected="true" href="#c">الشعبة ج (24)</a></li><li class="nav-item"><a class="nav-link" role="tab" aria-selected="false" href="#d">الشعبة د (31)</a></li></ul><div class="tab-content"><div class="tab-pane active" id="c" role="tabpanel">${table(heads, rowsOf(some))}</div></div>`,
    { kind, rows: ids(some), completeness: { state: 'partial', expected: 24 } },
    'The chosen tab counts more than its pane shows.',
  ),
  page(
    'english-subject-line',
    `<h1>Students <small>Grade 6 / C</small></h1><h5>Subject: Chemistry</h5>${englishTable}`,
    {
      kind,
      context: { grade: 'Grade 6', section: 'C', subject: 'Chemistry' },
      rows: inEnglish,
      completeness: { state: 'complete' },
    },
    'A line with the subject is no heading of something else.',
  ),
  page(
    'bar-as-heading',
    `<div class="toolbar" role="heading"><span>درسك</span><button>هدى الرفاعي</button></div><div class="card"><div class="title">العلوم — الصف السادس (ج)</div>${table(heads, rowsOf())}</div>`,
    { kind, context, rows: ids(), completeness: { state: 'complete' } },
    'A bar with a button in it says its name, not what the button says.',
  ),
  page(
    'course-users',
    `<h2>Science - Grade 6 C</h2><h3>Enrolled users</h3><table><thead><tr><th>Select all</th><th>First name / Last name</th><th>Roles</th><th>Status</th></tr></thead><tbody>${names
      .map(
        (name) =>
          `<tr><td><label><input type="checkbox"> Select '${name}'</label></td><td>${name}</td><td>Student</td><td>Current</td></tr>`,
      )
      .join('')}</tbody></table>`,
    {
      kind,
      context: { grade: 'Grade 6', section: 'C', subject: 'Science' },
      rows: names.map((name) => ({ name, status: 'CURRENT' })),
      completeness: { state: 'complete' },
    },
    "A course's people with a box to tick each of them.",
    '/lms/user/index.php?id=41',
  ),
];

const others = (): MadePage[] => [
  page(
    'works-as-badges',
    `<nav><ol class="breadcrumb"><li class="breadcrumb-item">الواجبات</li><li class="breadcrumb-item active">تسليمات</li></ol></nav><h4>بحث عن الطاقة</h4><p>العلوم / الصف السادس - ج</p><div class="row">${some
      .map(
        ({ name }, n) =>
          `<div class="col-4"><div class="card"><h5 class="card-title">${name}</h5><span class="badge" aria-label="${works[n] ?? ''}"><i class="fa fa-circle"></i></span><p>العلامة: ${works[n] === 'سلّم' ? '9 من 10' : '—'}</p></div></div>`,
      )
      .join('')}</div>`,
    {
      kind: 'teacher.submissions',
      context,
      rows: some.map(({ name }, n) => ({ studentName: name, submission: works[n] ?? '' })),
      completeness: { state: 'complete' },
    },
    'Whether it was handed in stands in the label of a badge with a picture.',
    '/teachers/assignments/71/submissions',
  ),
  page(
    'figures-without-colons',
    `<h2>متابعة الطلبة</h2><p>الصف السادس (ج)</p><main>${some
      .map(
        ({ name }, n) =>
          `<section class="card"><h3>${name}</h3><p>أيام الحضور <b>${String(12 + n)}</b></p><p>أيام الغياب <b>${String(n % 3)}</b></p><p>آخر دخول <b>أمس</b></p></section>`,
      )
      .join('')}</main>`,
    {
      kind: 'teacher.activity',
      context: { grade: 'الصف السادس', section: 'ج' },
      rows: some.map(({ name }, n) => ({
        studentName: name,
        present: String(12 + n),
        absent: String(n % 3),
        lastSeen: 'أمس',
      })),
      completeness: { state: 'complete' },
    },
    'Labels and figures in one line, without a colon between them.',
    '/teachers/reports/attendance',
  ),
  page(
    'handed-in-of-all',
    `<h2>الواجبات</h2><div class="grid">${['تجربة الكثافة', 'ورقة عمل الخلية', 'رسم دورة الماء']
      .map(
        (title, n) =>
          `<div class="card"><h3>${title}</h3><p>الصف السادس (ج)</p><p>موعد التسليم: ${String(3 + n)}/12/2026</p><p>سلّم ${String(11 + n)} من 24</p></div>`,
      )
      .join('')}</div>`,
    {
      kind: 'teacher.assignments',
      rows: ['تجربة الكثافة', 'ورقة عمل الخلية', 'رسم دورة الماء'].map((assignment, n) => ({
        assignment,
        due: `${String(3 + n)}/12/2026`,
        submitted: `${String(11 + n)} من 24`,
      })),
    },
    'How many of how many handed a work in, without a colon.',
    '/teachers/assignments',
  ),
];

export const saidPages = (): MadePage[] => [...rosters(), ...others()];
