import { darsakUrl, type MadePage } from '../page.ts';
import { eastern, folk, times, type Folk } from './folk.ts';

/** Rosters with shapes and traps that are not of one kit. */

interface Case {
  readonly slug: string;
  readonly path?: string;
  readonly needs?: 'chromium';
  readonly title?: string;
  readonly lang?: 'ar' | 'en';
  readonly body: string;
  readonly head?: string;
  readonly expected: MadePage['expected'];
  readonly notes: string;
}

export const made = ({
  slug,
  path = '/teachers/p',
  needs,
  title = 'درسك',
  lang = 'ar',
  body,
  head = '',
  expected,
  notes,
}: Case): MadePage => ({
  slug: `darsak/out-${slug}`,
  meta: { url: darsakUrl(path), platform: 'darsak', ...(needs !== undefined && { needs }) },
  html: `<!DOCTYPE html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
${body}
</body></html>
`,
  expected,
  notes,
});

const context = (grade: string, section: string, subject?: string): Record<string, string> => ({
  grade,
  section,
  ...(subject !== undefined && { subject }),
});
const named = (people: readonly Folk[]): { name: string; nationalId: string }[] =>
  people.map(({ name, nid }) => ({ name, nationalId: nid }));

const groupedCards = (): MadePage => {
  const people = folk(21, 20).sort((a, b) => Number(b.girl) - Number(a.girl));
  const card = (one: Folk): string =>
    `<article class="student"><h4>${one.name}</h4><p>الرقم الوطني: <b dir="ltr">${one.nid}</b></p></article>`;
  return made({
    slug: 'cards-in-two-groups',
    title: 'طلبتي',
    body: `<h1>طلبة الصف الخامس (أ)</h1><h2>الطالبات</h2><section class="cards">${times(
      people.filter(({ girl }) => girl),
      card,
    )}</section><h2>الطلاب</h2><section class="cards">${times(
      people.filter(({ girl }) => !girl),
      card,
    )}</section>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف الخامس', 'أ'),
      rows: [...people.filter(({ girl }) => girl), ...people.filter(({ girl }) => !girl)].map(
        ({ name, nid }) => ({
          name,
          nationalId: nid,
        }),
      ),
      completeness: { state: 'complete' },
    },
    notes:
      'Cards of one section in two groups, girls and boys: half of them is not the roster, both together are.',
  });
};

const layoutTables = (): MadePage => {
  const people = folk(26, 21);
  return made({
    slug: 'layout-tables',
    body: `<table width="100%" border="0"><tr><td colspan="2"><font size="5">نظام المعلم</font></td></tr><tr><td valign="top" width="20%"><table><tr><td><a href="/a">الرئيسية</a></td></tr><tr><td><a href="/b">الشعب</a></td></tr><tr><td><a href="/c">الغياب</a></td></tr></table></td><td valign="top"><center><b>أسماء الطلاب</b><br>الصف : السادس &nbsp; الشعبة : ب</center>
<table border="1" width="90%"><tr bgcolor="#cccccc"><td><b>الرقم</b></td><td><b>الاسم</b></td><td><b>الرقم الوطني</b></td><td><b>ملاحظات</b></td></tr>
${times(people, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td><td>&nbsp;</td></tr>`)}
</table></td></tr></table>`,
    expected: {
      kind: 'teacher.roster',
      context: context('السادس', 'ب'),
      rows: named(people),
      completeness: { state: 'complete' },
    },
    notes: 'A page of 2003: everything is laid out in tables; class and section in one line of text.',
  });
};

const twoRowHead = (): MadePage => {
  const people = folk(18, 22);
  return made({
    slug: 'two-row-head',
    body: `<h1>سجل الشعبة</h1><nav aria-label="breadcrumb"><ol><li>شعبي</li><li>الصف الثالث-ج</li><li>الطلبة</li></ol></nav>
<table><thead><tr><th rowspan="2">م</th><th colspan="3">بيانات الطالب</th><th colspan="2">القيد</th></tr><tr><th>الاسم</th><th>الرقم الوطني</th><th>تاريخ الميلاد</th><th>الحالة</th><th>التاريخ</th></tr></thead><tbody>
${times(people, (one, n) => `<tr><th scope="row">${String(n + 1)}</th><td>${one.name}</td><td>${one.nid}</td><td>${one.born}</td><td>${n === 7 ? 'منتقل' : 'ملتحق'}</td><td>2026-08-23</td></tr>`)}
</tbody></table>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف الثالث', 'ج'),
      rows: people.map(({ name, nid, born }, n) => ({
        name,
        nationalId: nid,
        birthDate: born,
        status: n === 7 ? 'TRANSFERRED' : 'CURRENT',
      })),
    },
    notes:
      'Two head rows with spans; the serial is a row header; a date of enrolment beside the date of birth.',
  });
};

const threeRowMarks = (): MadePage => {
  const people = folk(14, 23);
  return made({
    slug: 'marks-register',
    body: `<h2>دفتر العلامات المدرسية للصف التاسع الأساسي / أ</h2><table><thead><tr><th rowspan="3">الرقم المتسلسل</th><th rowspan="3">الاسم</th><th colspan="5">الفصل الأول</th></tr><tr><th>أ</th><th>ب</th><th>جـ</th><th>د</th><th>هـ</th></tr><tr><th>التقويم الأول</th><th>التقويم الثاني</th><th>التقويم الثالث</th><th>الاختبار النهائي</th><th>المجموع</th></tr></thead><tbody><tr><td></td><td></td><td>20</td><td>20</td><td>20</td><td>40</td><td>100</td></tr>
${times(people, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${String(10 + (n % 10))}</td><td>${String(11 + (n % 9))}</td><td></td><td></td><td></td></tr>`)}
</tbody></table>`,
    expected: { refused: 'any' },
    notes:
      "A register of marks is none of our pages: marks are read from OpenEMIS, and its rows' letters must not become sections.",
  });
};

const floatHead = (): MadePage => {
  const people = folk(33, 24);
  const head = '<tr><th>ر.ت</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr>';
  return made({
    slug: 'float-head-full-clone',
    needs: 'chromium',
    head: '<style>.clone tbody{visibility:hidden}.clone{position:fixed;top:0;height:30px;overflow:hidden}</style>',
    body: `<h1>الصف العاشر / ب</h1><h2>قائمة الطلاب</h2><div class="clone" aria-hidden="true"><table><thead>${head}</thead><tbody>${times(people, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td></tr>`)}</tbody></table></div>
<table><thead>${head}</thead><tbody>${times(people, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td></tr>`)}</tbody></table>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف العاشر', 'ب'),
      rows: named(people),
      completeness: { state: 'complete' },
    },
    notes: 'A floating head that clones the whole table, its rows invisible: every child once.',
  });
};

const letterGroups = (): MadePage => {
  const people = folk(27, 25).sort((a, b) => (a.name < b.name ? -1 : 1));
  let last = '';
  return made({
    slug: 'groups-by-first-letter',
    body: `<div class="page"><h1>دليل الطلبة</h1><p>الصف الثامن - الشعبة: ج</p><table><thead><tr><th>الاسم الرباعي</th><th>الرقم الوطني</th></tr></thead>
${times(people, (one) => {
  const letter = one.name.slice(0, 1);
  const head = letter === last ? '' : `<tbody class="grp"><tr><th colspan="2">${letter}</th></tr></tbody>`;
  last = letter;
  return `${head}<tbody><tr><td>${one.name}</td><td>${one.nid}</td></tr></tbody>`;
})}
<tfoot><tr><td>عدد الطلبة</td><td>27</td></tr></tfoot></table></div>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف الثامن', 'ج'),
      rows: named(people),
      completeness: { state: 'complete', expected: 27 },
    },
    notes:
      'Group rows are first letters of names, not sections; one tbody per row; the foot states the total.',
  });
};

const attendanceForm = (): MadePage => {
  const people = folk(25, 26);
  return made({
    slug: 'headerless-attendance-form',
    path: '/index.php?r=EFitness/FitnessWeightHeightMesaures/create',
    body: `<h3>الصف السابع</h3><h3>الشعبة (د)</h3><h4>أسماء الطلبة</h4><form><table class="table">
${times(people, (one, n) => `<tr class="weightHeightRow"><td>${one.name}</td><td><input type="hidden" name="MesaureStudentID[]" value="6f1e0c${String(n).padStart(4, '0')}-aa10"><input type="hidden" name="testPeriodID" value="1"><input type="text" name="w[]"></td><td><input type="text" name="h[]"></td></tr>`)}
</table><button type="submit">حفظ</button></form>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف السابع', 'د'),
      rows: people.map(({ name }) => ({ name, nationalId: null, otherId: null })),
    },
    notes: 'No head; the keys stand in hidden inputs; text boxes to fill in.',
  });
};

const fourParts = (): MadePage => {
  const people = folk(23, 27);
  return made({
    slug: 'name-in-four-grouped',
    body: `<h2>الصف الأول الثانوي العلمي ب</h2><table><caption>قائمة أسماء الطلبة</caption><thead><tr><th rowspan="2">#</th><th colspan="4">اسم الطالب</th><th rowspan="2">الرقم الوطني</th></tr><tr><th>الاسم الأول</th><th>اسم الأب</th><th>اسم الجد</th><th>العائلة</th></tr></thead><tbody>
${times(people, (one, n) => `<tr><td>${String(n + 1)}</td>${one.parts.map((part) => `<td>${part}</td>`).join('')}<td>${one.nid}</td></tr>`)}
</tbody></table>`,
    expected: {
      kind: 'teacher.roster',
      context: { section: 'ب' },
      rows: named(people),
      completeness: { state: 'complete' },
    },
    notes: 'The name in four columns under a common head; stream in the name of the class.',
  });
};

const englishOneCell = (): MadePage => {
  const people = folk(20, 28);
  return made({
    slug: 'english-interface',
    lang: 'en',
    title: 'Class list',
    body: `<header><a href="/">Home</a> <a href="/classes">My classes</a></header><h1>Mathematics – Grade 7 (A)</h1><h2>Students</h2><p>20 students</p><table class="table"><thead><tr><th>No.</th><th>Student Name</th><th>National ID</th><th>Status</th><th>Actions</th></tr></thead><tbody>
${times(people, (one, n) => `<tr><td>${String(n + 1)}</td><td dir="rtl">${one.name}</td><td>${one.nid}</td><td>Active</td><td><a href="/s/${String(n)}">View</a></td></tr>`)}
</tbody></table>`,
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'Grade 7', section: 'A', subject: 'Mathematics' },
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid })),
      completeness: { state: 'complete', expected: 20 },
    },
    notes: 'English interface, Arabic names.',
  });
};

const oneCell = (): MadePage => {
  const people = folk(28, 29);
  return made({
    slug: 'avatar-name-id-one-cell',
    body: `<h1>الصف السادس (ج) - التربية المهنية</h1><table class="users"><thead><tr><th>الطالب</th><th>الحالة</th><th>آخر دخول</th></tr></thead><tbody>
${times(people, (one, n) => `<tr><td><div class="media"><span class="avatar">${one.name.slice(0, 1)}</span><div class="media-body"><div class="name">${one.name}</div><div class="text-muted small">الرقم الوطني: ${one.nid}</div></div></div></td><td><span class="dot"></span> فعّال</td><td>${n % 4 === 0 ? 'لم يدخل' : 'اليوم 10:20 ص'}</td></tr>`)}
</tbody></table>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف السادس', 'ج', 'التربية المهنية'),
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid })),
    },
    notes: 'Avatar letter, name and labelled id in one cell.',
  });
};

const truncated = (): MadePage => {
  const people = folk(16, 30);
  return made({
    slug: 'cut-names-with-title',
    body: `<h1>الصف الثاني (أ)</h1><h2>قائمة الطلبة</h2><ul class="list">${times(people, (one) => `<li class="item"><span class="n" title="${one.name}">${one.name.slice(0, 14)}…</span><span class="i">${one.nid}</span></li>`)}</ul>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف الثاني', 'أ'),
      rows: people.map(({ name }) => ({ name })),
    },
    notes: 'Names cut in the text itself, whole in title.',
  });
};

const cutNoTitle = (): MadePage => {
  const people = folk(16, 31);
  return made({
    slug: 'cut-names-without-title',
    body: `<h1>الصف الثاني (أ)</h1><h2>قائمة الطلبة</h2><table><thead><tr><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead><tbody>${times(people, (one) => `<tr><td>${one.name.slice(0, 14)}...</td><td>${one.nid}</td></tr>`)}</tbody></table>`,
    expected: { kind: 'teacher.roster', completeness: { state: 'partial', reasons: ['names-cut'] } },
    notes: 'Names cut with three dots and nothing to make them whole: not complete.',
  });
};

const clippedByStyle = (): MadePage => {
  const people = folk(12, 32);
  return made({
    slug: 'clipped-by-style',
    needs: 'chromium',
    head: '<style>td.n{max-width:70px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}</style>',
    body: `<h1>الصف الثاني (ب)</h1><h2>قائمة الطلبة</h2><table><thead><tr><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead><tbody>${times(people, (one) => `<tr><td class="n">${one.name}</td><td>${one.nid}</td></tr>`)}</tbody></table>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف الثاني', 'ب'),
      rows: named(people),
      completeness: { state: 'complete' },
    },
    notes: 'Names are clipped by the style sheet alone: the document has them whole.',
  });
};

const iframes = (): MadePage => {
  const people = folk(24, 33);
  const inner = `<h2>قائمة الطلبة</h2><p>الصف: الثامن</p><p>الشعبة: أ</p><table><tr><th>م</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr>${people.map((one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td></tr>`).join('')}</table>`;
  return made({
    slug: 'two-frames',
    needs: 'chromium',
    body: `<iframe srcdoc="<ul><li><a href='/x'>الشعب</a></li><li><a href='/y'>الدروس</a></li></ul>" width="200"></iframe><iframe srcdoc="${inner.replace(/"/gu, '&quot;')}" width="800" height="600"></iframe>`,
    expected: { kind: 'teacher.roster', context: context('الثامن', 'أ'), rows: named(people) },
    notes: 'A menu frame and a content frame of the same host.',
  });
};

const shadowRows = (): MadePage => {
  const people = folk(17, 34);
  return made({
    slug: 'shadow-root-per-row',
    needs: 'chromium',
    body: `<class-page><template shadowrootmode="open"><h1>الصف الثامن (و)</h1><h2>قائمة الطلبة</h2><div class="list">${people.map((one) => `<student-row><template shadowrootmode="open"><div class="r"><span class="name">${one.name}</span><span class="id">${one.nid}</span></div></template></student-row>`).join('')}</div></template></class-page>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف الثامن', 'و'),
      rows: people.map(({ name }) => ({ name })),
    },
    notes: 'Web components: every row has its own open shadow root within one.',
  });
};

const printCopy = (): MadePage => {
  const people = folk(22, 35);
  const rows = (from: number, to: number): string =>
    times(
      people.slice(from, to),
      (one, n) => `<tr><td>${String(from + n + 1)}</td><td>${one.name}</td><td>${one.nid}</td></tr>`,
    );
  const head = '<thead><tr><th>م</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead>';
  return made({
    slug: 'print-copy-by-style',
    needs: 'chromium',
    head: '<style>.print-only{display:none}@media print{.print-only{display:block}.screen{display:none}}</style>',
    body: `<div class="screen"><h1>الصف الرابع (أ)</h1><h2>قائمة الطلبة</h2><table>${head}<tbody>${rows(0, 22)}</tbody></table></div><div class="print-only"><h1>الصف الرابع (أ)</h1><table>${head}<tbody>${rows(0, 11)}</tbody></table><table>${head}<tbody>${rows(11, 22)}</tbody></table></div>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف الرابع', 'أ'),
      rows: named(people),
      completeness: { state: 'complete' },
    },
    notes: 'A copy for the printer in two tables, hidden on the screen by a style sheet.',
  });
};

const manyTables = (): MadePage => {
  const people = folk(19, 36);
  const others = folk(6, 37);
  return made({
    slug: 'several-tables',
    body: `<h1>لوحة الشعبة: الصف السابع (ب) - العلوم</h1><h2>واجبات الأسبوع</h2><table><thead><tr><th>عنوان الواجب</th><th>موعد التسليم</th></tr></thead><tbody><tr><td>ورقة عمل الخلية</td><td>30/11/2026</td></tr><tr><td>تقرير زيارة المختبر</td><td>2/12/2026</td></tr></tbody></table>
<h2>قائمة الطلبة</h2><table><thead><tr><th>م</th><th>اسم الطالب</th><th>الرقم الوطني</th><th>رقم الجلوس</th></tr></thead><tbody>${times(people, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td><td>${String(3000 + n)}</td></tr>`)}</tbody></table>
<h2>أولياء الأمور</h2><table><thead><tr><th>اسم ولي الأمر</th><th>هاتف ولي الأمر</th></tr></thead><tbody>${times(others, (one, n) => `<tr><td>${one.name}</td><td>07900000${String(10 + n)}</td></tr>`)}</tbody></table>`,
    expected: { kind: 'teacher.roster', context: context('الصف السابع', 'ب', 'العلوم'), rows: named(people) },
    notes: 'Assignments, the roster and guardians on one page; seat numbers beside the ids.',
  });
};

const decoys = (): MadePage => {
  const people = folk(22, 38);
  return made({
    slug: 'decoy-columns-before-name',
    body: `<h1>الصف العاشر (ج)</h1><h2>كشف الطلبة</h2><table><thead><tr><th>اسم الأم</th><th>اسم ولي الأمر</th><th>رقم ولي الأمر</th><th>اسم الطالب</th><th>اسم المستخدم</th><th>الرقم الوطني لولي الأمر</th><th>الرقم الوطني</th><th>اسم مربي الصف</th></tr></thead><tbody>
${times(people, (one, n) => `<tr><td>${people[(n + 3) % 22]?.name ?? ''}</td><td>${one.parts.slice(1).join(' ')}</td><td>07900001${String(10 + n)}</td><td>${one.name}</td><td>user${String(n)}</td><td>00009${String(10000 + n)}</td><td>${one.nid}</td><td>هبة عبد الله راكان السهل</td></tr>`)}
</tbody></table>`,
    expected: { kind: 'teacher.roster', context: context('الصف العاشر', 'ج'), rows: named(people) },
    notes:
      "Mother's, guardian's and homeroom teacher's names and a guardian's national number beside the student's.",
  });
};

const serials = (): MadePage => {
  const people = folk(26, 39);
  return made({
    slug: 'number-is-serial-from-16',
    body: `<h1>الصف الخامس - ب</h1><h2>أسماء الطلبة</h2><table><thead><tr><th>الرقم</th><th>الاسم</th><th>رقم الطالب</th></tr></thead><tbody>${times(people, (one, n) => `<tr><td>${eastern(n + 16)}</td><td>${one.name}</td><td>${eastern(one.emis)}</td></tr>`)}</tbody></table><div class="pager"><a href="?p=1" rel="prev">السابق</a> <b>2</b></div>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف الخامس', 'ب'),
      rows: people.map(({ name, emis }) => ({ name, otherId: emis })),
      completeness: { state: 'partial', reasons: ['more-pages'] },
    },
    notes: 'Second page: «الرقم» counts on from 16; only a way back.',
  });
};

const dlRoster = (): MadePage => {
  const people = folk(18, 40);
  return made({
    slug: 'one-definition-list',
    body: `<h1>الصف التاسع (أ) – اللغة العربية</h1><h2>أسماء الطلبة وأرقامهم الوطنية</h2><dl>${times(people, (one) => `<dt>${one.name}</dt><dd>${one.nid}</dd>`)}</dl>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف التاسع', 'أ', 'اللغة العربية'),
      rows: people.map(({ name }) => ({ name })),
    },
    notes: 'One definition list: the name is the term, the number its definition.',
  });
};

const orderedList = (): MadePage => {
  const people = folk(25, 41);
  return made({
    slug: 'ordered-list-of-names',
    body: `<article><h1>قائمة طلبة الصف السابع / ج</h1><ol>${times(people, (one) => `<li>${one.name}</li>`)}</ol></article>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف السابع', 'ج'),
      rows: people.map(({ name }) => ({ name })),
    },
    notes: 'Names alone in an ordered list.',
  });
};

const checkList = (): MadePage => {
  const people = folk(24, 42);
  return made({
    slug: 'message-recipients-checkboxes',
    path: '/teachers/messages/new',
    body: `<h1>رسالة جديدة</h1><form><label>إلى:</label><select><option selected>الصف الثامن-أ</option><option>الصف الثامن-ب</option></select><fieldset><legend>اختر المستلمين</legend>${times(people, (one, n) => `<label><input type="checkbox" name="to[]" value="${String(n)}" checked> ${one.name}</label><br>`)}</fieldset><textarea></textarea><button>إرسال</button></form>`,
    expected: { refused: 'any' },
    notes: 'Recipients of a message: names of a section, but a form to send something.',
  });
};

const mixedIds = (): MadePage => {
  const people = folk(24, 43);
  return made({
    slug: 'ids-with-bidi-marks-and-gaps',
    body: `<h1>قائمة الطلبة</h1><h3>الرياضيات | الصف السابع | الشعبة أ</h3><table><thead><tr><th>م.</th><th>اسم الطالب/ة</th><th>الرقم الوطني / الشخصي</th><th>الهاتف</th></tr></thead><tbody>${times(people, (one, n) => `<tr><td>${String(n + 1)}.</td><td>\u200f${one.name.replace(/ /gu, '\u00a0')}\u200f</td><td>\u200e${n % 5 === 0 ? '—' : one.nid}\u200e</td><td>07900002${String(10 + n)}</td></tr>`)}</tbody></table>`,
    expected: {
      kind: 'teacher.roster',
      context: context('الصف السابع', 'أ', 'الرياضيات'),
      rows: people.map(({ name, nid }, n) => ({ name, nationalId: n % 5 === 0 ? null : nid })),
    },
    notes: 'Bidi marks and no-break spaces, dashes for missing ids, «اسم الطالب/ة», a dot after the serial.',
  });
};

export const outsideRostersB = (): MadePage[] => [
  groupedCards(),
  layoutTables(),
  twoRowHead(),
  threeRowMarks(),
  floatHead(),
  letterGroups(),
  attendanceForm(),
  fourParts(),
  englishOneCell(),
  oneCell(),
  truncated(),
  cutNoTitle(),
  clippedByStyle(),
  iframes(),
  shadowRows(),
  printCopy(),
  manyTables(),
  decoys(),
  serials(),
  dlRoster(),
  orderedList(),
  checkList(),
  mixedIds(),
];
