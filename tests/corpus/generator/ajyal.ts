import { inDigits, pupils, staff, type Pupil } from './model.ts';
import { row, type MadePage } from './page.ts';

/**
 * Pages of Ajyal as they may look: nobody has described one. Menus and headings are those that instructions for users
 * quote, the markup is that of WebForms and of report viewers (darsak-facts 5.1), the people are invented.
 */

const host = 'https://ajyal.moe.gov.jo/emis/';

interface Page {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  /** The way through the menus, as it stands above the content. */
  readonly way?: string;
  readonly content: string;
  readonly expected: MadePage['expected'];
  readonly notes: string;
  readonly needs?: 'chromium';
}

const ajyal = ({ slug, path, title, way, content, expected, notes, needs }: Page): MadePage => ({
  slug: `ajyal/${slug}`,
  meta: { url: host + path, platform: 'ajyal', ...(needs !== undefined && { needs }) },
  html: `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head>
<body><form method="post" action="./${path}" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTIz">
<div id="header"><span>أجيال</span><span class="usersubinfo">معلم</span><span id="ctl00_lblName">هدى سالم يوسف الرفاعي</span><a href="#">تسجيل الخروج</a></div>
<div id="menu"><div id="divMenuItem_1">القوائم والخدمات</div><div id="divMenuItem_2">شؤون الطلبة</div><div id="divMenuItem_3">الانضباط المدرسي</div><div id="divMenuItem_4">الجداول الدراسية</div></div>
<div id="content">${way === undefined ? '' : `<div class="path">${way}</div>`}
${content}
</div></form></body></html>
`,
  expected,
  notes,
});

/** The chosen option stands first or second: the fast DOM takes the second for the chosen one of any behind it. */
const select = (id: string, label: string, options: readonly string[], chosen: number): string => {
  const [none = '', ...others] = options;
  const own = options[chosen];
  const order =
    own === undefined || chosen === 0 ? options : [none, own, ...others.filter((text) => text !== own)];
  return `<td>${label}</td><td><select id="ctl00_PlaceHolderMain_${id}">${order
    .map(
      (text) =>
        `<option value="${String(options.indexOf(text) || -99)}"${text === own ? ' selected' : ''}>${text}</option>`,
    )
    .join('')}</select></td>`;
};

const grades = ['اختر', 'السابع', 'الثامن', 'التاسع'];
const letters = ['اختر', 'أ', 'ب', 'ج'];
/** The criteria above a list: what is chosen there names the section. */
const criteria = (grade: number, section: number, more = ''): string =>
  `<fieldset><legend>معايير البحث</legend><table><tr>${select('ddlClass', 'الصف', grades, grade)}${select('ddlSection', 'الشعبة', letters, section)}${more}<td><input type="submit" value="بحث" title="عرض"></td></tr></table></fieldset>`;

const gridView = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  pager: readonly string[] = [],
): string =>
  `<table class="grid" id="ctl00_PlaceHolderMain_gv" cellspacing="0" border="1">${row(heads, 'th').replaceAll('</th scope="col">', '</th>')}
${rows.map((cells) => row(cells)).join('\n')}
${pager.length === 0 ? '' : `<tr class="pager"><td colspan="${String(heads.length)}"><table><tr>${pager.map((text) => `<td>${text}</td>`).join('')}</tr></table></td></tr>`}</table>`;

const students = (list: readonly Pupil[]) => list.map(({ name, id }) => ({ name, nationalId: id }));
const pageLink = (n: number): string =>
  `<a href="javascript:__doPostBack('gv','Page$${String(n)}')">${String(n)}</a>`;

const guardian = (one: Pupil): string => one.parts.slice(1).join(' ');
const whole = (expected: number | null = null) => ({ state: 'complete' as const, expected });

/** SSRS: a toolbar with the pages, the sheet as one table of cells in absolute order, mirrored. */
const report = (list: readonly Pupil[], page: number, of: number): string => {
  const label = (text: string, value: string): string =>
    row(['', '', '', value, ':', text, ''].map((cell) => (cell === '' ? '' : `<div>${cell}</div>`)));
  return `<div id="ctl00_PlaceHolderMain_rv_ctl05"><input type="text" title="الصفحة الحالية" value="${String(page)}" size="3"><span> من </span><span id="TotalPages">${String(of)}</span><input type="image" aria-label="الصفحة التالية" title="الصفحة التالية"${page === of ? ' disabled' : ''}></div>
<div id="VisibleReportContentrv"><table cellspacing="0" cols="7">
${row(['', '', '', '<div>وزارة التربية والتعليم</div>', '', '', ''])}
${label('العام الدراسي', '2026/2027')}
${label('الصف', 'الثامن')}
${label('المرحلة / القسم / المسار', 'البرنامح الوطني الصفوف الأساسية')}
${label('الشعبة', 'ب')}
${row(
  ['رقم جوال الطالب', 'اسم قريب الطالب', 'رقم الإثبات', 'الجنسية', 'حالة القيد', 'اسم الطالب', 'م'].map(
    (text) => `<div>${text}</div>`,
  ),
)}
${list
  .map((one, n) =>
    row(
      ['0790000000', guardian(one), one.id, 'أردني', 'ملتحق', one.name, String((page - 1) * 20 + n + 1)].map(
        (cell) => `<div>${cell}</div>`,
      ),
    ),
  )
  .join('\n')}
</table></div>`;
};

const enrolled = (list: readonly Pupil[]) => students(list).map((one) => ({ ...one, status: 'CURRENT' }));

const rosters = (): MadePage[] => {
  const seventh = pupils(26, 801);
  const eighth = pupils(45, 802);
  const ninth = pupils(19, 803);
  const place = { grade: 'السابع', section: 'ب', subject: null };
  const fields = (list: readonly Pupil[], from = 1) =>
    list.map((one, n) => [
      String(from + n),
      one.id,
      one.name,
      one.birth,
      'أردني',
      'ملتحق',
      guardian(one),
      '0790000000',
    ]);
  const heads = [
    'م',
    'الرقم الوطني / الشخصي',
    'اسم الطالب',
    'تاريخ الميلاد',
    'الجنسية',
    'حالة القيد',
    'اسم ولي الأمر',
    'هاتف اساسي',
  ];
  return [
    ajyal({
      slug: 'students-26',
      path: 'Students/Students.aspx',
      title: 'الطلبة - أجيال',
      way: 'شؤون الطلبة » الطلبة',
      content: criteria(1, 2) + gridView(heads, fields(seventh)),
      expected: {
        kind: 'teacher.roster',
        context: place,
        rows: enrolled(seventh),
        completeness: whole(),
      },
      notes: 'A GridView below the criteria that chose the section.',
    }),
    ajyal({
      slug: 'students-page-2-of-3',
      path: 'Students/Students.aspx',
      title: 'الطلبة - أجيال',
      way: 'شؤون الطلبة » الطلبة',
      content:
        criteria(1, 2) +
        '<div class="count">عدد الطلبة: 45</div>' +
        gridView(heads, fields(eighth.slice(15, 30), 16), [pageLink(1), '<span>2</span>', pageLink(3)]),
      expected: {
        kind: 'teacher.roster',
        context: place,
        rows: enrolled(eighth.slice(15, 30)),
        completeness: { state: 'partial', expected: 45, page: { current: 2, of: 3 } },
      },
      notes: 'The pager is a row of the grid itself.',
    }),
    ajyal({
      slug: 'students-way-as-heading',
      path: 'Students/Students.aspx',
      title: 'أجيال - الطلبة',
      content: `<h2 class="PageTitle">شؤون الطلبة / الطلبة</h2>${criteria(1, 2)}<div>عدد السجلات: 45</div>${gridView(
        ['', 'الرقم الوطني / الشخصي', 'الاسم الكامل', 'الاسم الكامل بالإنجليزية', 'الجنس', 'حالة الطالب', ''],
        eighth
          .slice(0, 15)
          .map((one, n) => [
            '<input type="checkbox">',
            one.id,
            one.name,
            `Student ${'ABCDEFGHIJKLMNO'.charAt(n)} Family`,
            one.boy ? 'ذكر' : 'أنثى',
            'ملتحق',
            '<a href="#">عرض</a>',
          ]),
        ['<span>1</span>', pageLink(2), pageLink(3)],
      )}`,
      expected: {
        kind: 'teacher.roster',
        context: place,
        rows: enrolled(eighth.slice(0, 15)),
        completeness: { state: 'partial', expected: 45, page: { current: 1, of: 3 } },
      },
      notes: 'The way through the menus is the heading; a column of names in English says nothing more.',
    }),
    ajyal({
      slug: 'students-arabic-digits',
      path: 'Students/Students.aspx',
      title: 'أجيال',
      content:
        '<h3>الطلبة</h3>' +
        criteria(3, 1) +
        gridView(
          ['الرقم المتسلسل', 'الاسم الكامل', 'الرقم الوطني / الشخصي', 'حالة الطالب'],
          ninth.map((one, n) => [
            inDigits(String(n + 1), 'arabic'),
            one.name,
            inDigits(one.id, 'arabic'),
            'ملتحق',
          ]),
        ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'التاسع', section: 'أ' },
        rows: ninth.map((one) => ({
          name: one.name,
          nationalId: inDigits(one.id, 'arabic'),
          status: 'CURRENT',
        })),
        completeness: whole(),
      },
      notes: 'Words of the export on a page, digits in Arabic script.',
    }),
    ajyal({
      slug: 'students-password-box',
      path: 'Students/Students.aspx',
      title: 'الطلبة - أجيال',
      content: `<h2>كشف الطلبة</h2>${criteria(1, 1)}${gridView(
        ['م', 'اسم الطالب', 'رقم الإثبات'],
        seventh.map((one, n) => [String(n + 1), one.name, one.id]),
      )}<div style="display:none"><input type="password" name="old"><input type="password" name="new"></div>`,
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'السابع', section: 'أ' },
        rows: students(seventh),
        completeness: whole(),
      },
      notes: 'A box for changing the password that nobody sees: no log-in page.',
    }),
    ajyal({
      slug: 'report-viewer-page-1',
      path: 'Reports/StudentsNameReport.aspx',
      title: 'كشف الطلبة',
      way: 'القوائم والخدمات » التقارير » تقارير الطلبة » كشف الطلبة',
      content: report(eighth.slice(0, 20), 1, 3),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الثامن', section: 'ب' },
        rows: enrolled(eighth.slice(0, 20)),
        completeness: { state: 'partial', page: { current: 1, of: 3 } },
      },
      notes:
        'The sheet of a report viewer: mirrored columns, values before their labels, pages in the toolbar.',
    }),
    ajyal({
      slug: 'report-viewer-whole',
      path: 'Reports/StudentsNameReport.aspx',
      title: 'كشف الطلبة',
      way: 'القوائم والخدمات » التقارير » تقارير الطلبة » كشف الطلبة',
      content: report(ninth, 1, 1),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الثامن', section: 'ب' },
        rows: enrolled(ninth),
        completeness: whole(),
      },
      notes: 'The same with one page.',
    }),
    ajyal({
      slug: 'students-none',
      path: 'Students/Students.aspx',
      title: 'الطلبة - أجيال',
      content: `<h3>الطلبة</h3>${criteria(1, 2)}<table class="grid" border="1"><tr><td>لا يوجد طلبة</td></tr></table>`,
      expected: {
        kind: 'teacher.roster',
        rows: [],
        completeness: { state: 'complete', reasons: ['stated-empty'] },
      },
      notes: 'A section without students, as an empty GridView says it.',
    }),
  ];
};

const lists = (): MadePage[] => {
  const seventh = pupils(22, 811);
  const eighth = pupils(18, 812);
  const taught = [
    { grade: 'السابع', section: 'أ', subject: 'الرياضيات', studentCount: 28 },
    { grade: 'السابع', section: 'ب', subject: 'الرياضيات', studentCount: 31 },
    { grade: 'الثامن', section: 'ج', subject: 'الرياضيات', studentCount: 33 },
    { grade: 'التاسع', section: 'أ', subject: 'الثقافة المالية', studentCount: 19 },
  ];
  return [
    ajyal({
      slug: 'relations',
      path: 'Teachers/Relations.aspx',
      title: 'العلاقات التدريسية',
      content: `<h3>العلاقات التدريسية</h3>${gridView(
        ['م', 'الصف', 'الشعبة', 'المبحث', 'عدد الطلبة', 'عدد الحصص الأسبوعية'],
        taught.map(({ grade, section, subject, studentCount }, n) => [
          String(n + 1),
          grade,
          section,
          subject,
          String(studentCount),
          '4',
        ]),
      )}`,
      expected: { kind: 'teacher.sections', rows: taught, completeness: whole() },
      notes: 'What a teacher teaches, with a column of periods that is no count of students.',
    }),
    ajyal({
      slug: 'follow-up-of-presence',
      path: 'Discipline/FollowUp.aspx',
      title: 'متابعة الحضور - أجيال',
      way: 'الانضباط المدرسي » متابعة الحضور',
      content: `<h3>متابعة الالتزام بالدوام المدرسي</h3>${criteria(2, 1)}${gridView(
        ['م', 'اسم الطالب', 'أيام الحضور', 'أيام الغياب'],
        eighth.map((one, n) => [String(n + 1), one.name, String(40 - (n % 4)), String(n % 4)]),
      )}`,
      expected: {
        kind: 'teacher.activity',
        context: { grade: 'الثامن', section: 'أ' },
        rows: eighth.map((one, n) => ({
          studentName: one.name,
          present: String(40 - (n % 4)),
          absent: String(n % 4),
        })),
        completeness: whole(),
      },
      notes: 'Days of presence and absence by student.',
    }),
    ajyal({
      slug: 'discipline-entry',
      path: 'Discipline/Entry.aspx',
      title: 'الانضباط المدرسي',
      way: 'الانضباط المدرسي » إدخال الانضباط المدرسي والالتزام بالدوام المدرسي',
      content: `<h3>إدخال الانضباط المدرسي والالتزام بالدوام المدرسي</h3>${criteria(
        1,
        1,
        select('ddlKind', 'نوع الرصد', ['اختر', 'الالتزام بالدوام المدرسي'], 1) +
          select('ddlAbsence', 'نوع الغياب', ['اختر', 'يوم كامل'], 1),
      )}${gridView(
        ['م', 'اسم الطالب', 'غائب', 'نوع الغياب', 'ملاحظات'],
        seventh.map((one, n) => [
          String(n + 1),
          one.name,
          `<input type="checkbox" id="gv_chk_${String(n)}">`,
          `<select><option selected>اختر</option><option>بعذر</option><option>بدون عذر</option></select>`,
          '<input type="text">',
        ]),
      )}<p><input type="checkbox"> أتعهد بصحة المعلومات المدخلة</p><input type="submit" value="تأكيد عدم وجود غياب"><input type="submit" value="حفظ">`,
      expected: { refused: 'not-recognised' },
      notes:
        'A form in which absence is entered: what is not yet entered is not absence, and no figure is there.',
    }),
  ];
};

const refused = (): MadePage[] => {
  const some = pupils(12, 821);
  const people = staff(9, 822);
  const login = `<h2>تسجيل الدخول</h2><table><tr><td>اسم المستخدم</td><td><input type="text" name="user"></td></tr><tr><td>كلمة المرور</td><td><input type="password" name="pass"></td></tr></table><input type="submit" value="دخول"><a href="#">الدخول بواسطة سند</a>`;
  const at = (slug: string, path: string, content: string, notes: string, code = 'any'): MadePage =>
    ajyal({ slug, path, title: 'أجيال', content, expected: { refused: code }, notes });
  const names = (list: readonly Pupil[]) => list.map((one, n) => [String(n + 1), one.name, one.id]);
  return [
    at('log-in', 'login.aspx', login, 'The log-in page, by its known address.', 'not-signed-in'),
    at(
      'session-ran-out',
      'Students/Students.aspx',
      login,
      'The log-in page in the place of another.',
      'not-signed-in',
    ),
    at(
      'dashboard',
      'default.aspx',
      `<h3>الرئيسية</h3><div class="tile"><b>312</b><span>عدد الطلبة</span></div><div class="tile"><b>24</b><span>عدد المعلمين</span></div><div class="tile"><b>11</b><span>عدد الشعب</span></div><h4>آخر الإعلانات</h4><ul><li>كشف الطلبة متاح الآن</li><li>موعد إدخال العلامات</li><li>تحديث بيانات الطلبة</li></ul>`,
      'Figures and news; no list.',
    ),
    at(
      'not-searched-yet',
      'Students/Students.aspx',
      `<h3>شؤون الطلبة</h3>${criteria(0, 0)}`,
      'Only the criteria: nothing was asked for.',
    ),
    at(
      'transferred',
      'Students/Transfers.aspx',
      `<h3>كشف الطلبة المنقولين</h3>${criteria(1, 1)}${gridView(['م', 'اسم الطالب', 'الرقم الوطني / الشخصي'], names(some))}`,
      'Some of the students, below a heading that begins like a known one.',
    ),
    at(
      'waiting-for-a-section',
      'Students/Waiting.aspx',
      `<h3>شؤون الطلبة - طلبة بانتظار التوزيع على الشعب</h3>${gridView(['م', 'اسم الطالب', 'الرقم الوطني / الشخصي'], names(some))}`,
      'Students without a section, behind the name of the menu.',
    ),
    at(
      'staff',
      'Staff/Staff.aspx',
      `<h3>الكادر التعليمي</h3>${gridView(
        ['م', 'الاسم الكامل', 'الوظيفة', 'الهاتف الأساسي'],
        people.map((name, n) => [String(n + 1), name, 'معلم', '0790000000']),
      )}`,
      'The school’s staff.',
    ),
    at(
      'whole-school',
      'Students/Students.aspx',
      `<h3>الطلبة</h3>${gridView(
        ['م', 'اسم الطالب', 'الصف', 'الشعبة'],
        some.map((one, n) => [String(n + 1), one.name, n < 6 ? 'السابع' : 'الثامن', n % 2 === 0 ? 'أ' : 'ب']),
      )}`,
      'Students of several sections: the export has them all, and a file is taken apart by section.',
    ),
    at(
      'marks',
      'Marks/Marks.aspx',
      `<h3>علامات الطلبة</h3>${criteria(1, 1)}${gridView(
        ['م', 'اسم الطالب', 'التقويم الأول', 'التقويم الثاني', 'المجموع'],
        some.map((one, n) => [String(n + 1), one.name, '18', '17', String(35 - (n % 2))]),
      )}`,
      'Marks.',
    ),
  ];
};

export const ajyalPages = (): MadePage[] => [...rosters(), ...lists(), ...refused()];
