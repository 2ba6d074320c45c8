import type { Expected, Fields } from '../expected.ts';
import { inDigits, pupils, sectionsTaught, staff, type Digits, type Taught } from './model.ts';
import { darsakPage, darsakUrl, row, table, type MadePage } from './page.ts';

/** Sections, lessons, assignments, submissions, activity and the principal's lists (darsak-facts 9.2, 9.4 to 9.9). */

const page = (slug: string, path: string, content: string, expected: Expected, notes: string): MadePage => ({
  slug: `darsak/${slug}`,
  html: darsakPage(content),
  meta: { url: darsakUrl(path), platform: 'darsak' },
  expected,
  notes,
});

const complete: Expected['completeness'] = { state: 'complete' };
const expectSection = ({ subject, grade, section, count, rel }: Taught): Fields => ({
  subject,
  grade,
  section,
  studentCount: count,
  path: `/teachers/relations/${String(rel)}/students`,
});
const link = ({ rel }: Taught): string =>
  `<a href="/teachers/relations/${String(rel)}/students?from=list">عرض الطلبة</a>`;
const heading = '<h2>العلاقات التدريسية</h2>';

const sectionPages = (): MadePage[] => {
  const rows = sectionsTaught.map(expectSection);
  const kind = 'teacher.sections';
  const read = (more: Partial<Expected> = {}): Expected => ({ kind, rows, completeness: complete, ...more });
  const card = (t: Taught, label: string, digits: Digits): string =>
    `<div class="col-md-4"><div class="card" data-rel="${String(t.rel)}"><div class="card-body"><h5 class="card-title">${t.subject}</h5><p class="card-text">${label}</p><span class="badge">${inDigits(String(t.count), digits)} طالباً</span><a class="stretched-link" href="/teachers/relations/${String(t.rel)}/students">عرض الطلبة</a></div></div></div>`;
  const short = (t: Taught): string => `${t.grade.replace('الصف ', '')} ${t.section}`;
  return [
    page(
      'sections-table',
      '/teachers/relations',
      heading +
        table(
          ['المبحث', 'الصف', 'الشعبة', 'عدد الطلبة', 'الإجراءات'],
          sectionsTaught.map((t) => row([t.subject, t.grade, t.section, String(t.count), link(t)])),
        ),
      read(),
      'V1: one column each.',
    ),
    page(
      'sections-table-joined',
      '/teacher/classes',
      heading +
        table(
          ['المادة', 'الصف / الشعبة', 'عدد الطلاب', 'خيارات'],
          sectionsTaught.map((t) =>
            row([t.subject, `${t.grade} (${t.section})`, inDigits(String(t.count), 'arabic'), link(t)]),
          ),
        ),
      read(),
      'Grade and section in one column, Arabic digits.',
    ),
    page(
      'sections-cards',
      '/app#/t',
      `${heading}<div class="row">${sectionsTaught.map((t) => card(t, `${t.grade}-${t.section}`, 'ascii')).join('\n')}</div>`,
      read(),
      'V3: cards, class and section in one text.',
    ),
    page(
      'sections-cards-one',
      '/teachers/relations',
      `${heading}<div class="row">${sectionsTaught
        .slice(0, 1)
        .map((t) => card(t, `${t.grade} / ${t.section}`, 'persian'))
        .join('')}</div>`,
      read({ rows: rows.slice(0, 1) }),
      'A single card.',
    ),
    page(
      'sections-list',
      '/index.php?r=Teacher/Section/index',
      `<h2>شعبي</h2><ul class="list-group">${sectionsTaught.map((t) => `<li class="list-group-item"><a href="/teachers/relations/${String(t.rel)}/students">${t.subject} — ${short(t)}</a><span>${String(t.count)} طالب</span></li>`).join('')}</ul>`,
      read({
        rows: sectionsTaught.map((t) => ({ ...expectSection(t), grade: t.grade.replace('الصف ', '') })),
      }),
      'One text per section, the word «الصف» left out.',
    ),
    page(
      'sections-boxes',
      '/teachers/relations',
      `${heading}<div class="list"><div class="row head"><div>المبحث</div><div>الصف</div><div>الشعبة</div><div>عدد الطلبة</div></div>${sectionsTaught.map((t) => `<div class="row"><div>${t.subject}</div><div>${t.grade}</div><div>${t.section}</div><div>${String(t.count)}</div></div>`).join('')}</div>`,
      read({ rows: rows.map((one) => ({ ...one, path: null })) }),
      'V4: rows of boxes.',
    ),
    page(
      'sections-paged',
      '/teachers/relations?page=1',
      `${heading}${table(
        ['المبحث', 'الصف', 'الشعبة', 'عدد الطلبة'],
        sectionsTaught.slice(0, 3).map((t) => row([t.subject, t.grade, t.section, String(t.count)])),
      )}<div>عرض 1 إلى 3 من أصل 5</div><ul class="pagination"><li class="active"><span>1</span></li><li><a rel="next" href="?page=2">2</a></li></ul>`,
      read({
        rows: rows.slice(0, 3).map((one) => ({ ...one, path: null })),
        completeness: { state: 'partial', expected: 5, reasons: ['more-pages'] },
      }),
      'V5: the first page of the list.',
    ),
    page(
      'sections-none',
      '/teachers/relations',
      `${heading}<p>لا توجد شعب</p>`,
      read({ rows: [], completeness: { state: 'complete', reasons: ['stated-empty'] } }),
      'No section at all, in words.',
    ),
  ];
};

const lessons = [
  {
    lesson: 'الأعداد النسبية',
    unit: 'الأعداد',
    subject: 'الرياضيات',
    grade: 'الصف السابع',
    date: 'الأحد 20 سبتمبر',
    duration: '32 دقيقة',
    views: '21',
  },
  {
    lesson: 'القيمة المطلقة',
    unit: 'الأعداد',
    subject: 'الرياضيات',
    grade: 'الصف السابع',
    date: 'الاثنين 21 سبتمبر',
    duration: '28 دقيقة',
    views: '17',
  },
  {
    lesson: 'المعادلات الخطية',
    unit: 'الجبر',
    subject: 'الرياضيات',
    grade: 'الصف الثامن',
    date: 'الثلاثاء 22 أيلول',
    duration: '41 دقيقة',
    views: '30',
  },
];
const works = [
  {
    assignment: 'ورقة عمل 1',
    sort: 'واجب',
    gradeSection: 'السابع أ',
    publishDate: '20/9/2026',
    due: '27/9/2026',
    submitted: '21/28',
    status: 'منشور',
  },
  {
    assignment: 'اختبار قصير',
    sort: 'اختبار',
    gradeSection: 'السابع ب',
    publishDate: '22/9/2026',
    due: '22/9/2026',
    submitted: '30/31',
    status: 'مغلق',
  },
  {
    assignment: 'مشروع الوحدة',
    sort: 'واجب',
    gradeSection: 'الثامن ج',
    publishDate: '24/9/2026',
    due: '10/10/2026',
    submitted: '0/33',
    status: 'مسودة',
  },
];

const listPages = (): MadePage[] => {
  const list = pupils(12, 70);
  const submissions = list.map(({ name }, n) => ({
    studentName: name,
    submission: ['سلّم', 'متأخر', 'لم يسلّم'][n % 3] ?? '',
    submittedAt: n % 3 === 2 ? null : '26/9/2026 18:20',
    mark: n % 3 === 2 ? null : '7/10',
  }));
  const activity = list.map(({ name }, n) => ({
    studentName: name,
    present: String(10 + n),
    absent: String(n),
    loginTime: '3 ساعات و20 دقيقة',
    videos: String(4 + n),
    lastSeen: n % 2 === 0 ? 'قبل يومين' : '2026/9/20 8:15 ص',
  }));
  const head = '<h3>الرياضيات — الصف السابع (أ)</h3>';
  const values = (one: object): string[] =>
    Object.values(one).map((value) => (value === null ? '—' : String(value)));
  const days = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس'];
  return [
    page(
      'lessons-table',
      '/teachers/lessons',
      `<h2>الدروس</h2>${table(
        ['عنوان الدرس', 'الوحدة', 'المادة', 'الصف', 'التاريخ', 'المدة', 'عدد المشاهدات'],
        lessons.map((l) => row(values(l))),
      )}`,
      { kind: 'teacher.lessons', rows: lessons, completeness: complete },
      'V1: lessons with dates without a year.',
    ),
    page(
      'lessons-boxes',
      '/teacher/subjects/7/lessons',
      `<h2>دروسي</h2><div class="rows"><div class="row b"><div>الدرس</div><div>الوحدة</div><div>التاريخ</div><div>عدد المشاهدات</div></div>${lessons.map((l) => `<div class="row"><div>${l.lesson}</div><div>${l.unit}</div><div>${l.date}</div><div>${l.views}</div></div>`).join('')}</div>`,
      {
        kind: 'teacher.lessons',
        rows: lessons.map(({ lesson, unit, date, views }) => ({ lesson, unit, date, views })),
      },
      'V4: lessons as rows of boxes.',
    ),
    page(
      'assignments-table',
      '/teachers/assignments',
      `<h2>الواجبات والاختبارات</h2>${table(
        ['العنوان', 'النوع', 'الصف والشعبة', 'تاريخ النشر', 'موعد التسليم', 'سلّم/العدد', 'الحالة'],
        works.map((w) => row(values(w))),
      )}`,
      { kind: 'teacher.assignments', rows: works, completeness: complete },
      'V1: assignments and tests with how many handed in.',
    ),
    page(
      'submissions-table',
      '/teachers/assignments/55/submissions',
      `<h2>تسليمات الواجب</h2>${head}${table(
        ['م', 'اسم الطالب', 'حالة التسليم', 'وقت التسليم', 'العلامة', 'ملاحظة'],
        submissions.map((s, n) => row([String(n + 1), ...values(s), ''])),
      )}`,
      {
        kind: 'teacher.submissions',
        context: { grade: 'الصف السابع', section: 'أ' },
        rows: submissions,
        completeness: complete,
      },
      'V1: who handed in; a blank mark is no zero.',
    ),
    page(
      'activity-table',
      '/teachers/reports/interaction?from=&to=',
      `<h2>تقرير التفاعل</h2>${head}${table(
        ['اسم الطالب', 'أيام الحضور', 'أيام الغياب', 'مدة الدخول', 'عدد المقاطع المشاهدة', 'آخر دخول'],
        activity.map((a) => row(values(a))),
      )}`,
      {
        kind: 'teacher.activity',
        context: { grade: 'الصف السابع', section: 'أ', subject: 'الرياضيات' },
        rows: activity,
        completeness: complete,
      },
      'V1: what each student did.',
    ),
    page(
      'attendance-matrix',
      '/teacher/reports/attendance',
      `<h2>الحضور والغياب</h2>${head}<table><thead><tr><th rowspan="2">م</th><th rowspan="2">اسم الطالب</th><th colspan="5">الأسبوع 20–24 أيلول</th><th rowspan="2">مجموع الغياب</th></tr><tr>${days.map((day) => `<th>${day}</th>`).join('')}</tr></thead><tbody>${list.map(({ name }, n) => row([String(n + 1), name, 'ح', 'ح', 'غ', 'ح', '—', '1'])).join('')}</tbody></table>`,
      {
        kind: 'teacher.activity',
        rows: list.map(({ name }) => ({ studentName: name, absent: '1' })),
        completeness: complete,
      },
      'V2: a column per day below a common head.',
    ),
    page(
      'overview-table',
      '/principals/overview',
      `<h2>لوحة المتابعة</h2><table><thead>${row(['الصف', 'الشعبة', 'مربي الصف', 'عدد الطلبة', 'حضور اليوم', 'نسبة الدخول'], 'th')}</thead><tbody><tr class="group"><td colspan="6">الصف السابع الأساسي</td></tr>${row(['السابع', 'أ', staff(1, 1)[0] ?? '', '28', '25', '89%'])}${row(['السابع', 'ب', staff(1, 2)[0] ?? '', '31', '30', '٩٧٪'])}</tbody><tfoot><tr><td colspan="3">المجموع</td><td>59</td><td>55</td><td>93%</td></tr></tfoot></table>`,
      {
        kind: 'principal.overview',
        rows: [
          {
            grade: 'السابع',
            section: 'أ',
            homeroom: staff(1, 1)[0] ?? '',
            studentCount: '28',
            presentToday: '25',
            loginShare: '89%',
          },
          {
            grade: 'السابع',
            section: 'ب',
            homeroom: staff(1, 2)[0] ?? '',
            studentCount: '31',
            presentToday: '30',
            loginShare: '97٪',
          },
        ],
        completeness: complete,
      },
      'V5: rows by grade, with a line of totals.',
    ),
    page(
      'principal-teachers',
      '/principals/teachers',
      `<h2>المعلمون</h2>${table(
        ['م', 'اسم المعلم', 'المبحث', 'الشعب', 'عدد الواجبات', 'عدد الاختبارات', 'آخر دخول'],
        staff(9, 4).map((name, n) =>
          row([String(n + 1), name, 'الرياضيات', '7-أ، 7-ب، الثامن أ', String(n), '2', 'قبل يومين']),
        ),
      )}`,
      {
        kind: 'principal.teachers',
        rows: staff(9, 4).map((name, n) => ({
          teacherName: name,
          subject: 'الرياضيات',
          sectionsTaught: '7-أ، 7-ب، الثامن أ',
          assignmentCount: String(n),
          testCount: '2',
          lastSeen: 'قبل يومين',
        })),
        completeness: complete,
      },
      'V1: teachers are no students.',
    ),
    page(
      'principal-teacher-cards',
      '/school/teachers?page=2',
      `<h2>المعلمون</h2><div class="row">${staff(4, 5)
        .map(
          (name, n) =>
            `<div class="col"><div class="card"><div class="card-body"><h5 class="card-title">${name}</h5><p>الرياضيات — 7-أ</p><dl><dt>عدد الواجبات</dt><dd>${String(n)}</dd><dt>آخر دخول</dt><dd>قبل يومين</dd></dl></div></div></div>`,
        )
        .join('')}</div>`,
      {
        kind: 'principal.teachers',
        rows: staff(4, 5).map((teacherName, n) => ({
          teacherName,
          assignmentCount: String(n),
          lastSeen: 'قبل يومين',
        })),
      },
      'V3: cards of teachers; only the heading says that they are, and the labels what is counted.',
    ),
  ];
};

export const otherPages = (): MadePage[] => [...sectionPages(), ...listPages()];
