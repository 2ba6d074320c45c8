import type { Expected } from '../expected.ts';
import { inDigits, pupils, staff } from './model.ts';
import { row, type MadePage } from './page.ts';

/** OpenEMIS' lists and views, written after the facts of openemis-contract D3 and D5, in both languages. */

type Language = 'ar' | 'en';
const token = 'eyJpZCI6MX0.c2lnbmF0dXJl';
const base = 'https://emis.moe.gov.jo/openemis-core/Institution/Institutions';
const school = 'مدرسة الزيتون (تجريبية)';

const words = {
  ar: {
    class: 'الشعبة',
    homeroom: 'مربي الصف',
    total: 'عدد الطلاب الكلي',
    subjects: 'الموادّ',
    actions: 'الإجراءات',
    name: 'الاسم',
    grade: 'الصفّ التعليمي',
    teachers: 'المعلمون',
    rooms: 'الغرف',
    id: 'رقم تعريف ال OpenEMIS',
    student: 'الطالب',
    status: 'حالة الطالب',
    gender: 'الجنس',
    staff: 'الموظف',
    position: 'المركز الوظيفي',
    boys: 'الطلبة الذكور',
    girls: 'الطالبات الإناث',
    enrolled: 'ملتحق',
    period: 'الفترة الأكاديمية',
    classes: 'شُعب المؤسسة',
    students: 'الطلاب',
    staffs: 'الموظفون',
    started: 'تاريخ البداية',
  },
  en: {
    class: 'Class Name',
    homeroom: 'Home Room Teacher',
    total: 'Total Students',
    subjects: 'Subjects',
    actions: 'Actions',
    name: 'Name',
    grade: 'Education Grade',
    teachers: 'Teachers',
    rooms: 'Rooms',
    id: 'OpenEMIS ID',
    student: 'Student',
    status: 'Student Status',
    gender: 'Gender',
    staff: 'Staff',
    position: 'Position',
    boys: 'Male Students',
    girls: 'Female Students',
    enrolled: 'Enrolled',
    period: 'Academic Period',
    classes: 'Institution Classes',
    students: 'Students',
    staffs: 'Staff',
    started: 'Start Date',
  },
} as const;

const counter = (language: Language, from: number, to: number, of: number): string =>
  language === 'en'
    ? `Showing ${String(from)} to ${String(to)} of ${String(of)} records`
    : inDigits(`يظهر ${String(from)} من ${String(to)} من ${String(of)} عدد السجلات الكلي`, 'arabic');

const pager = (language: Language, from: number, to: number, of: number, size = 10): string => {
  const pages = Math.ceil(of / size);
  const now = Math.ceil(to / size);
  const digits = language === 'ar' ? 'arabic' : 'ascii';
  const items = Array.from(
    { length: pages },
    (_, n) =>
      `<li${n + 1 === now ? ' class="active"' : ''}><a href="?page=${String(n + 1)}">${inDigits(String(n + 1), digits)}</a></li>`,
  ).join('');
  const list =
    pages > 1
      ? `<ul class="pagination"><li class="prev${now === 1 ? ' disabled' : ''}"><a href=""></a></li>${items}<li class="next${now === pages ? ' disabled' : ''}"><a${now === pages ? '' : ' rel="next"'} href=""></a></li></ul>`
      : '';
  const wrapper = `${list}<div class="counter">${counter(language, from, to, of)}</div><div class="display-limit"><select name="Search[limit]"><option selected>10</option><option>20</option></select></div>`;
  return `<div class="pagination-wrapper" style="display:none">${wrapper}</div><div class="pagination-wrapper">${wrapper}</div>`;
};

const menu =
  '<ul id="nav-menu-4" class="nav nav-level-3"><li><a href="#">الشعب</a></li><li><a href="#">الموادّ</a></li><li><a href="#">الطلاب</a></li><li><a href="#">الموظفون</a></li></ul>';
const layout = (language: Language, title: string, content: string): string => `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>OpenEMIS Core</title></head>
<body class="fuelux"><header><div class="header-navigation"><div class="username"><span>هدى سالم يوسف الرفاعي</span></div></div></header>
<div class="left-menu">${menu}</div>
<div class="content-wrapper"><ul class="breadcrumb panel-breadcrumb"><li><a>${school}</a></li><li><a>${title}</a></li></ul>
<div class="page-header"><h2 id="main-header">${school} - ${title}</h2><input type="text" name="Search[searchField]" class="search-input" value=""></div>
<div class="panel"><div class="panel-body">${content}</div></div></div>
<footer>OpenEMIS</footer></body></html>
`;
const periodSelect =
  '<select name="academic_period_id_" data-named-key="academic_period_id"><option selected>2026/2027</option><option>2025/2026</option></select>';
const allGrades =
  '<select name="education_grade_id_" data-named-key="education_grade_id"><option selected>جميع الصفوف</option><option>الصف السابع</option></select>';
const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<div class="table-wrapper"><div class="table-responsive"><table class="table table-curved table-sortable table-checkable"><thead>${row(
    heads.map((head, n) => (n === 0 ? `<a href="?sort=name">${head}</a>` : head)),
    'th',
  )}</thead><tbody data-link="row">${rows.join(' ')}</tbody></table></div></div>`;
const actions = `<div class="dropdown"><button class="btn action-toggle">اختيار</button><ul class="dropdown-menu action-dropdown" role="menu"><li role="presentation"><a href="/openemis-core/Institution/Institutions/Classes/view/${token}">عرض</a></li></ul></div>`;
const pair = (label: string, value: string): string =>
  `<div class="row"><div class="col-xs-6 col-md-3 form-label">${label}</div><div class="form-input">${value}</div></div>`;

const made = (slug: string, path: string, html: string, expected: Expected, notes: string): MadePage => ({
  slug: `openemis/${slug}`,
  html,
  meta: { url: `${base}/${path}`, platform: 'openemis' },
  expected,
  notes,
});

const inLanguage = (language: Language): MadePage[] => {
  const w = words[language];
  const people = staff(4, 8);
  const list = pupils(23, 80);
  const classes = ['أ', 'ب'].map((section, n) => ({
    grade: 'الصف السابع',
    section,
    studentCount: 30 + n,
    teacherName: people[n] ?? '',
  }));
  const classRows = classes.map((one, n) =>
    row([
      `الصف السابع-${one.section}`,
      `90260000${String(10 + n)} - ${one.teacherName}`,
      '40',
      '15',
      String(one.studentCount - 15),
      String(one.studentCount),
      '5',
      actions,
    ]),
  );
  const subjects = ['الرياضيات', 'العلوم'].map((subject, n) => ({
    subject,
    grade: 'الصف السابع',
    section: 'أ',
    studentCount: 36,
    teacherName: n === 0 ? (people[0] ?? '') : `${people[1] ?? ''}، ${people[2] ?? ''}`,
  }));
  const subjectRows = subjects.map((one, n) =>
    row([
      one.subject,
      one.grade,
      one.subject,
      'الصف السابع-أ',
      n === 0
        ? `9026000010 - ${people[0] ?? ''}`
        : `9026000011 - ${people[1] ?? ''}, 9026000012 - ${people[2] ?? ''}`,
      '<span>&lt;No Room Allocated&gt;</span>',
      '18',
      '18',
      '36',
      actions,
    ]),
  );
  const studentRows = list.map(({ name, openemisNo, id }) =>
    row(['', openemisNo, name, 'التعليم الأساسي - الصف السابع', 'الصف السابع-أ', w.enrolled, id, actions]),
  );
  const expectStudents = list.map(({ name, openemisNo, id }) => ({
    studentName: name,
    openemisNo,
    nationalId: id,
  }));
  const status = `<select name="student_status" data-named-key="status_id"><option selected>All Status</option><option>${w.enrolled}</option></select>`;
  const viewRows = list.map(({ name, openemisNo, id, boy }) =>
    row([
      `<a href="#">${openemisNo}</a>`,
      `${id} - ${name}`,
      boy ? 'ذكر' : 'أنثى',
      'الصف السابع',
      w.enrolled,
    ]),
  );
  const expectView = list.map(({ name, openemisNo, boy }) => ({
    name,
    openemisNo,
    gender: boy ? 'ذكر' : 'أنثى',
    status: 'CURRENT',
  }));
  const students = (from: number, to: number): string =>
    layout(
      language,
      w.students,
      `${periodSelect}${allGrades}${status}${table(['', w.id, w.student, w.grade, w.class, w.status, 'الرقم الوطني', w.actions], studentRows.slice(from - 1, to))}${pager(language, from, to, 23)}`,
    );
  const page = (from: number, to: number, current: number): Expected => ({
    kind: 'openemis.students',
    rows: expectStudents.slice(from - 1, to),
    completeness: { state: 'partial', expected: 23, page: { current, of: 3 }, reasons: ['more-pages'] },
  });
  return [
    made(
      `${language}-classes`,
      `Classes/index/${token}`,
      layout(
        language,
        w.classes,
        `${periodSelect}${allGrades}${table([w.class, w.homeroom, 'Capacity', w.boys, w.girls, w.total, w.subjects, w.actions], classRows)}${pager(language, 1, 2, 2)}`,
      ),
      { kind: 'openemis.classes', rows: classes, completeness: { state: 'complete', expected: 2 } },
      'Classes list.',
    ),
    made(
      `${language}-classes-empty`,
      `Classes/index/${token}`,
      layout(
        language,
        w.classes,
        `${periodSelect}${table([w.class, w.homeroom, 'Capacity', w.boys, w.girls, w.total, w.subjects, w.actions], ['<tr></tr>'])}`,
      ),
      { kind: 'openemis.classes', rows: [], completeness: { state: 'unknown' } },
      'A list without rows and without a word about it.',
    ),
    made(
      `${language}-subjects`,
      `${token}/Subjects/index`,
      layout(
        language,
        'Institution Subjects',
        `${periodSelect}${table([w.name, w.grade, w.subjects, w.class, w.teachers, w.rooms, w.boys, w.girls, w.total, w.actions], subjectRows)}${pager(language, 1, 2, 2)}`,
      ),
      { kind: 'openemis.subjects', rows: subjects, completeness: { state: 'complete', expected: 2 } },
      'Subjects list, with two teachers in one cell; address as in 3.x.',
    ),
    made(
      `${language}-students-page1`,
      `Students/index/${token}`,
      students(1, 10),
      page(1, 10, 1),
      'Students list, first page of three.',
    ),
    made(
      `${language}-students-page3`,
      `Students/index/${token}?page=3`,
      students(21, 23),
      page(21, 23, 3),
      'Students list, last page of three.',
    ),
    made(
      `${language}-staff`,
      `Staff/index/${token}`,
      layout(
        language,
        w.staffs,
        `${periodSelect}${table(
          ['', w.id, w.staff, w.position, w.started, w.actions],
          people.map((name, n) =>
            row([
              '',
              `90260000${String(10 + n)}`,
              name,
              `0001-0${String(n)} - معلم`,
              'September 01, 2024',
              actions,
            ]),
          ),
        )}${pager(language, 1, 4, 4)}`,
      ),
      {
        kind: 'openemis.staff',
        rows: people.map((name, n) => ({
          staffName: name,
          openemisNo: `90260000${String(10 + n)}`,
          startDate: 'September 01, 2024',
        })),
        completeness: { state: 'complete', expected: 4 },
      },
      'Staff list.',
    ),
    made(
      `${language}-class-view`,
      `Classes/view/${token}`,
      layout(
        language,
        w.classes,
        `${pair(w.period, '2026/2027')}${pair(w.class, 'الصف السابع-أ')}${pair(w.grade, 'الصف السابع')}${pair(w.total, '23')}${pair(w.homeroom, `9026000010 - ${people[0] ?? ''}`)}<h3>${w.students}</h3>${table([w.id, w.name, w.gender, w.grade, w.status], viewRows)}`,
      ),
      {
        kind: 'openemis.class',
        context: { grade: 'الصف السابع', section: 'أ', period: '2026/2027' },
        rows: expectView,
        completeness: { state: 'complete', expected: 23 },
      },
      'A class with its students; the stated total is reached.',
    ),
    made(
      `${language}-subject-view`,
      `Subjects/view/${token}`,
      layout(
        language,
        'Institution Subjects',
        `${pair(w.period, '2026/2027')}${pair(w.class, 'الصف السابع-أ')}${pair(w.grade, 'الصف السابع')}${pair(w.name, 'الرياضيات')}${pair(w.subjects, 'الرياضيات')}${pair(w.total, '24')}<h3>${w.students}</h3>${table([w.id, w.name, w.gender, w.grade, w.status], viewRows)}`,
      ),
      {
        kind: 'openemis.subject',
        context: { grade: 'الصف السابع', section: 'أ', subject: 'الرياضيات' },
        rows: expectView,
        completeness: { state: 'partial', expected: 24, reasons: ['fewer-than-stated'] },
      },
      'A subject section that states one student more than it lists.',
    ),
  ];
};

export const openemisPages = (): MadePage[] => [
  ...inLanguage('ar'),
  ...inLanguage('en'),
  made(
    'login',
    `Classes/index/${token}`,
    '<!DOCTYPE html><html lang="en"><head><title>OpenEMIS Core</title></head><body class="login"><form action="/openemis-core/Users/postLogin"><input name="username"><input type="password" name="password"><button>Login</button></form></body></html>',
    { refused: 'not-signed-in' },
    'The log-in page at the address of a list.',
  ),
  {
    ...made(
      'login-placeholders',
      '',
      '<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>OpenEMIS Core</title></head><body><h1>OpenEMIS Core</h1><form method="post"><input name="username" placeholder="اسم المستخدم"><input type="password" name="password" placeholder="كلمة المرور"><select><option>العربية</option></select><button>دخول</button></form></body></html>',
      { refused: 'not-signed-in' },
      'The log-in page at its own address, in Arabic, labelled by placeholders alone.',
    ),
    meta: { url: 'https://emis.moe.gov.jo/openemis-core/Users/login', platform: 'openemis' },
  },
  made(
    'results',
    `Results?queryString=${token}`,
    layout(
      'ar',
      'تقرير التقويم',
      '<div role="grid"><div role="row"><div role="columnheader">OpenEMIS ID</div><div role="columnheader">الاسم</div><div role="columnheader">التقويم الأول</div><div role="columnheader">التقويم الثاني</div></div><div role="row"><div role="gridcell">3126000001</div><div role="gridcell">سارة سامر علي حداد</div><div role="gridcell">18</div><div role="gridcell">17</div></div></div>',
    ),
    { refused: 'not-recognised' },
    'The grid of marks is no roster.',
  ),
  made(
    'dashboard',
    `dashboard/${token}`,
    layout(
      'ar',
      'لوح القياس',
      '<div class="row"><h4>عدد الطلبة</h4><h1>208</h1></div><div class="row"><h4>عدد الموظفين</h4><h1>9</h1></div>',
    ),
    { refused: 'not-recognised' },
    'The dashboard of the school.',
  ),
];
