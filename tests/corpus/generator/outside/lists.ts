import type { MadePage } from '../page.ts';
import { folk, times } from './folk.ts';
import { made } from './rosters-b.ts';

/** Section lists and the other kinds of list. */

const taught = [
  { subject: 'الرياضيات', grade: 'الصف السابع', section: 'أ', count: 28, id: 11 },
  { subject: 'الرياضيات', grade: 'الصف السابع', section: 'ب', count: 31, id: 12 },
  { subject: 'الثقافة المالية', grade: 'الصف الثامن', section: 'أ', count: 30, id: 13 },
  { subject: 'الرياضيات', grade: 'الصف العاشر', section: 'ج', count: 26, id: 14 },
];
const sectionRows = (withPath: (id: number) => string | null): NonNullable<MadePage['expected']['rows']> =>
  taught.map(({ subject, grade, section, count, id }) => ({
    subject,
    grade,
    section,
    studentCount: count,
    path: withPath(id),
  }));

export const outsideSections = (): MadePage[] => [
  made({
    slug: 'sections-rowspan-subject',
    path: '/teacher/home',
    body: `<h1>الشعب التي أدرسها</h1><table><thead><tr><th>المادة</th><th>الصف</th><th>الشعبة</th><th>عدد الطلاب</th><th></th></tr></thead><tbody><tr><td rowspan="2">الرياضيات</td><td rowspan="2">الصف السابع</td><td>أ</td><td>28</td><td><a href="/c/11">الطلبة</a></td></tr><tr><td>ب</td><td>31</td><td><a href="/c/12">الطلبة</a></td></tr><tr><td>الثقافة المالية</td><td>الصف الثامن</td><td>أ</td><td>30</td><td><a href="/c/13">الطلبة</a></td></tr><tr><td>الرياضيات</td><td>الصف العاشر</td><td>ج</td><td>26</td><td><a href="/c/14">الطلبة</a></td></tr></tbody></table>`,
    expected: {
      kind: 'teacher.sections',
      rows: sectionRows((id) => `/c/${String(id)}`),
      completeness: { state: 'complete' },
    },
    notes: 'Subject and class span rows.',
  }),
  made({
    slug: 'sections-bullets',
    path: '/t',
    body: `<h2>شعبي الصفية</h2><ul>${times(taught, (one) => `<li><a href="/t/${String(one.id)}">${one.subject} • ${one.grade} / ${one.section}</a> <em>${String(one.count)} طالباً</em></li>`)}</ul>`,
    expected: { kind: 'teacher.sections', rows: sectionRows((id) => `/t/${String(id)}`) },
    notes: 'Everything in one line: subject, class and section with a bullet and a slash.',
  }),
  made({
    slug: 'sections-dash-cards',
    path: '/teachers/my-classes',
    body: `<h1>صفوفي</h1><div class="row">${times(taught, (one) => `<div class="col"><div class="panel"><div class="panel-heading">${one.grade} - ${one.section}</div><div class="panel-body"><div>المبحث: ${one.subject}</div><div>عدد الطلبة: ${String(one.count)}</div></div><div class="panel-footer"><a href="/k/${String(one.id)}">دخول</a></div></div></div>`)}</div>`,
    expected: { kind: 'teacher.sections', rows: sectionRows((id) => `/k/${String(id)}`) },
    notes: 'Panels headed by the class, subject and count as labelled lines.',
  }),
  made({
    slug: 'sections-english',
    path: '/teacher/classes',
    body: `<div dir="ltr" lang="en"><h1>My Classes</h1><table><thead><tr><th>Subject</th><th>Grade</th><th>Section</th><th>Students</th></tr></thead><tbody><tr><td>Mathematics</td><td>Grade 7</td><td>A</td><td>28</td></tr><tr><td>Mathematics</td><td>Grade 7</td><td>B</td><td>31</td></tr><tr><td>Science</td><td>Grade 8</td><td>A</td><td>30</td></tr></tbody></table></div>`,
    expected: {
      kind: 'teacher.sections',
      rows: [
        { subject: 'Mathematics', grade: 'Grade 7', section: 'A', studentCount: 28 },
        { subject: 'Mathematics', grade: 'Grade 7', section: 'B', studentCount: 31 },
        { subject: 'Science', grade: 'Grade 8', section: 'A', studentCount: 30 },
      ],
    },
    notes: 'English section list.',
  }),
  made({
    slug: 'sections-two-periods',
    path: '/teacher/classes',
    body: `<h1>العلاقات التدريسية</h1><table><thead><tr><th>السنة الدراسية</th><th>المبحث</th><th>الصف والشعبة</th><th>نصاب الحصص</th><th>عدد الطلبة</th></tr></thead><tbody>${times(taught, (one) => `<tr><td>2026/2027</td><td>${one.subject}</td><td>${one.grade}-${one.section}</td><td>5</td><td>${String(one.count)}</td></tr>`)}</tbody><tfoot><tr><td colspan="3">المجموع</td><td>20</td><td>115</td></tr></tfoot></table>`,
    expected: {
      kind: 'teacher.sections',
      rows: sectionRows(() => null),
      completeness: { state: 'complete' },
    },
    notes: 'A weekly load beside the number of students; a total in the foot.',
  }),
];

const lessons = [
  { title: 'الأعداد النسبية', unit: 'الوحدة الأولى', date: '20/9/2026', long: '12:34', views: '21' },
  { title: 'جمع الكسور', unit: 'الوحدة الأولى', date: '22/9/2026', long: '15:10', views: '19' },
  { title: 'الضرب والقسمة', unit: 'الوحدة الثانية', date: '27/9/2026', long: '09:48', views: '0' },
];

export const outsideLists = (): MadePage[] => [
  made({
    slug: 'lessons-english-table',
    path: '/teacher/lessons',
    body: `<div dir="ltr"><h1>Recorded lessons</h1><table><thead><tr><th>Lesson</th><th>Unit</th><th>Date</th><th>Duration</th><th>Views</th></tr></thead><tbody>${times(lessons, (one) => `<tr><td>${one.title}</td><td>${one.unit}</td><td>${one.date}</td><td>${one.long}</td><td>${one.views}</td></tr>`)}</tbody></table></div>`,
    expected: { kind: 'teacher.lessons', rows: lessons.map((one) => ({ lesson: one.title })) },
    notes: 'Lessons in an English table; fields that the vocabulary lacks may stay empty.',
  }),
  made({
    slug: 'lessons-with-number',
    path: '/teachers/lessons',
    body: `<h1>الدروس المصورة</h1><table><thead><tr><th>الرقم</th><th>عنوان الدرس</th><th>الوحدة</th><th>المادة</th><th>الصف</th><th>تاريخ النشر</th><th>المدة</th><th>عدد المشاهدات</th><th>حالة النشر</th></tr></thead><tbody>${times(lessons, (one, n) => `<tr><td>${String(n + 1)}</td><td><a href="/l/${String(n)}">${one.title}</a></td><td>${one.unit}</td><td>الرياضيات</td><td>السابع</td><td>${one.date}</td><td>${one.long}</td><td>${one.views}</td><td>منشور</td></tr>`)}</tbody></table>`,
    expected: {
      kind: 'teacher.lessons',
      rows: lessons.map((one) => ({
        lesson: one.title,
        unit: one.unit,
        subject: 'الرياضيات',
        grade: 'السابع',
        duration: one.long,
        views: one.views,
      })),
      completeness: { state: 'complete' },
    },
    notes: 'Lessons with a serial and clock-like durations.',
  }),
  made({
    slug: 'assignments-tests',
    path: '/teachers/exams',
    body: `<h1>الاختبارات</h1><table><thead><tr><th>العنوان</th><th>الصف والشعبة</th><th>موعد التسليم</th><th>تم التسليم</th><th>الحالة</th></tr></thead><tbody><tr><td>اختبار الوحدة الأولى</td><td>السابع أ</td><td>1/10/2026</td><td>25/28</td><td>مغلق</td></tr><tr><td>اختبار الوحدة الثانية</td><td>السابع ب</td><td>1/11/2026</td><td>0/31</td><td>مسودة</td></tr></tbody></table>`,
    expected: {
      kind: 'teacher.assignments',
      rows: [
        { assignment: 'اختبار الوحدة الأولى', gradeSection: 'السابع أ', submitted: '25/28', status: 'مغلق' },
        { assignment: 'اختبار الوحدة الثانية', gradeSection: 'السابع ب', submitted: '0/31', status: 'مسودة' },
      ],
    },
    notes: "A teacher's list of tests is not a student's test.",
  }),
  made({
    slug: 'submissions-filtered-tab',
    path: '/teachers/assignments/7/submissions',
    body: `<h1>تسليمات الطلبة</h1><h3>ورقة عمل الكسور - الصف السابع (أ)</h3><ul class="nav nav-tabs"><li><a class="nav-link" href="?s=all">الكل (28)</a></li><li><a class="nav-link active" href="?s=none">لم يسلّم (5)</a></li></ul><table><thead><tr><th>م</th><th>اسم الطالب</th><th>حالة التسليم</th><th>وقت التسليم</th><th>العلامة</th></tr></thead><tbody>${times(folk(5, 50), (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>لم يسلّم</td><td>—</td><td>—</td></tr>`)}</tbody></table>`,
    expected: {
      kind: 'teacher.submissions',
      rows: folk(5, 50).map(({ name }) => ({ studentName: name, submission: 'لم يسلّم', mark: null })),
      completeness: { state: 'partial', reasons: ['filter-active'] },
    },
    notes: 'Only those who did not hand in are shown; a dash is no mark.',
  }),
  made({
    slug: 'submissions-many-assignments',
    path: '/teachers/gradebook',
    body: `<h1>متابعة الواجبات</h1><h3>الصف السابع (أ)</h3><table><thead><tr><th>اسم الطالب</th><th>حالة التسليم</th><th>العلامة</th><th>ملاحظة</th></tr></thead><tbody>${times(folk(9, 51), (one, n) => `<tr><td>${one.name}</td><td>${n % 3 === 0 ? 'متأخر' : 'سلّم'}</td><td>${n === 2 ? '' : `${String(n)} من 10`}</td><td></td></tr>`)}</tbody></table>`,
    expected: {
      kind: 'teacher.submissions',
      context: { grade: 'الصف السابع', section: 'أ' },
      rows: folk(9, 51).map(({ name }, n) => ({
        studentName: name,
        submission: n % 3 === 0 ? 'متأخر' : 'سلّم',
        mark: n === 2 ? null : `${String(n)} من 10`,
      })),
    },
    notes: 'An empty mark is not zero; the second row has 1, the first 0.',
  }),
  made({
    slug: 'activity-bars',
    path: '/teachers/reports/interaction',
    body: `<h1>تقرير تفاعل الطلبة</h1><h3>الصف السابع (ب)</h3><table><thead><tr><th>اسم الطالب</th><th>أيام الحضور</th><th>نسبة الإنجاز</th><th>آخر دخول</th></tr></thead><tbody>${times(folk(14, 52), (one, n) => `<tr><td>${one.name}</td><td>${String(n)}</td><td><div class="progress"><div class="progress-bar" role="progressbar" aria-valuenow="${String(n * 5)}" style="width:${String(n * 5)}%"></div></div></td><td>${n === 0 ? 'لم يدخل' : 'قبل يوم'}</td></tr>`)}</tbody></table>`,
    expected: {
      kind: 'teacher.activity',
      context: { grade: 'الصف السابع', section: 'ب' },
      rows: folk(14, 52).map(({ name }, n) => ({ studentName: name, present: String(n) })),
    },
    notes: 'Bars without text: what they say may stay empty.',
  }),
  made({
    slug: 'attendance-icons',
    path: '/teachers/attendance',
    body: `<h1>سجل الحضور والغياب</h1><h3>الصف السابع (ب)</h3><table><thead><tr><th rowspan="2">اسم الطالب</th><th colspan="5">الأسبوع 20–24 أيلول</th><th rowspan="2">أيام الغياب</th></tr><tr><th>الأحد</th><th>الاثنين</th><th>الثلاثاء</th><th>الأربعاء</th><th>الخميس</th></tr></thead><tbody>${times(folk(14, 53), (one, n) => `<tr><td>${one.name}</td>${'<td><i class="fa fa-check" title="حاضر"></i></td>'.repeat(4)}<td><i class="fa fa-times" title="غائب"></i></td><td>${String(1 + (n % 3))}</td></tr>`)}</tbody></table>`,
    expected: {
      kind: 'teacher.activity',
      rows: folk(14, 53).map(({ name }, n) => ({ studentName: name, absent: String(1 + (n % 3)) })),
    },
    notes: 'Icons whose meaning is in title; two head rows.',
  }),
  made({
    slug: 'overview-groups',
    path: '/schools/dashboard',
    body: `<h1>لوحة المدرسة</h1><div class="tiles"><div><b>412</b> عدد الطلبة</div><div><b>31</b> عدد المعلمين</div></div><table><thead><tr><th>الصف</th><th>الشعبة</th><th>مربي الصف</th><th>عدد الطلبة</th><th>حضور اليوم</th><th>نسبة الدخول</th></tr></thead><tbody><tr class="table-secondary"><td colspan="6"><b>الصف السابع الأساسي</b></td></tr><tr><td>السابع</td><td>أ</td><td>هبة نضال ماهر السهل</td><td>28</td><td>25</td><td>٨٩٪</td></tr><tr><td>السابع</td><td>ب</td><td>قيس عاطف جميل البيادر</td><td>31</td><td>31</td><td>100%</td></tr><tr class="table-secondary"><td colspan="6"><b>الصف الثامن الأساسي</b></td></tr><tr><td>الثامن</td><td>أ</td><td>رؤى فواز حسام الدفلى</td><td>30</td><td>0</td><td>0%</td></tr></tbody><tfoot><tr><td colspan="3">المجموع</td><td>89</td><td>56</td><td></td></tr></tfoot></table>`,
    expected: {
      kind: 'principal.overview',
      rows: [
        {
          grade: 'السابع',
          section: 'أ',
          homeroom: 'هبة نضال ماهر السهل',
          studentCount: '28',
          presentToday: '25',
        },
        { grade: 'السابع', section: 'ب', studentCount: '31', presentToday: '31' },
        { grade: 'الثامن', section: 'أ', studentCount: '30', presentToday: '0' },
      ],
    },
    notes: 'Tiles, rows that head a group, a total.',
  }),
  made({
    slug: 'principal-teachers-livewire',
    path: '/school/teachers',
    body: `<div wire:id="q1"><h1>متابعة المعلمين</h1><table><thead><tr><th>#</th><th>اسم المعلم</th><th>المبحث</th><th>الشعب</th><th>عدد الواجبات</th><th>آخر دخول</th></tr></thead><tbody>${times(folk(10, 54), (one, n) => `<tr wire:key="${String(n)}"><td>${String(n + 1)}</td><td>${one.name}</td><td>العلوم</td><td>7-أ، 7-ب، الثامن أ</td><td>${String(n)}</td><td>قبل يومين</td></tr>`)}</tbody></table><button wire:click="previousPage" disabled>السابق</button><button wire:click="nextPage">التالي</button></div>`,
    expected: {
      kind: 'principal.teachers',
      rows: folk(10, 54).map(({ name }, n) => ({
        teacherName: name,
        subject: 'العلوم',
        sectionsTaught: '7-أ، 7-ب، الثامن أ',
        assignmentCount: String(n),
      })),
      completeness: { state: 'partial', reasons: ['more-pages'] },
    },
    notes: 'Teachers by Livewire pages: never students.',
  }),
];
