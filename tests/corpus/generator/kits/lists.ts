import { eastern, folk, times } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit, shell } from './kit.ts';

/** Lists of sections, lessons, works, activity and a principal's pages in other markup than the first corpus. */

const taught = [
  { subject: 'اللغة الإنجليزية', grade: 'الصف الخامس', section: 'أ', count: 24, id: 31 },
  { subject: 'اللغة الإنجليزية', grade: 'الصف الخامس', section: 'ب', count: 27, id: 32 },
  { subject: 'الدراسات الاجتماعية', grade: 'الصف السادس', section: 'د', count: 30, id: 33 },
] as const;

export const kitLists = (): MadePage[] => {
  const a = folk(14, 401);
  const b = folk(9, 402);
  return [
    kit({
      slug: 'sections-tailwind',
      path: '/teacher/home',
      body: shell(
        `<h1 class="text-2xl">صفوفي</h1><div class="grid grid-cols-3 gap-4">${times(taught, (one) => `<a href="/teacher/classes/${String(one.id)}" class="block rounded-xl border p-4"><div class="text-sm text-gray-500">${one.subject}</div><div class="text-lg font-bold">${one.grade} / ${one.section}</div><div class="mt-2 flex"><svg></svg><span>${eastern(one.count)} طالبة</span></div></a>`)}</div>`,
      ),
      expected: {
        kind: 'teacher.sections',
        rows: taught.map((one) => ({
          subject: one.subject,
          grade: one.grade,
          section: one.section,
          studentCount: one.count,
          path: `/teacher/classes/${String(one.id)}`,
        })),
      },
      notes: 'Cards that are links as a whole.',
    }),
    kit({
      slug: 'sections-joined-with-school',
      path: '/teachers/relations',
      body: shell(
        `<h2>العلاقات التدريسية للعام 2026/2027</h2><table class="table"><thead><tr><th>#</th><th>اسم المدرسة</th><th>الصف / الشعبة</th><th>المبحث</th><th>نوع العلاقة</th><th>عدد الطلبة</th></tr></thead><tbody>${times(taught, (one, n) => `<tr><td>${String(n + 1)}</td><td>مدرسة الأفق الأساسية</td><td>${one.grade}-${one.section}</td><td>${one.subject}</td><td>أساسي</td><td>${String(one.count)}</td></tr>`)}</tbody></table>`,
      ),
      expected: {
        kind: 'teacher.sections',
        rows: taught.map(({ subject, grade, section, count }) => ({
          subject,
          grade,
          section,
          studentCount: count,
        })),
        completeness: { state: 'complete' },
      },
      notes: 'The school in a column of its own, class and section joined.',
    }),
    kit({
      slug: 'sections-labelled-lines',
      path: '/app#/t',
      body: shell(
        `<h2>شعبي</h2><ul class="q-list">${times(taught, (one) => `<li class="q-item"><div class="q-item__section"><div>المادة: ${one.subject}</div><div>الصف: ${one.grade.replace('الصف ', '')}</div><div>الشعبة: ${one.section}</div><div>عدد الطلاب: ${String(one.count)}</div></div></li>`)}</ul>`,
      ),
      expected: {
        kind: 'teacher.sections',
        rows: taught.map(({ subject, grade, section, count }) => ({
          subject,
          grade: grade.replace('الصف ', ''),
          section,
          studentCount: count,
        })),
      },
      notes: 'Four labelled lines for each section.',
    }),
    kit({
      slug: 'sections-chips',
      path: '/teacher/classes',
      body: shell(
        `<h1>شعبي</h1><ul role="tablist"><li role="presentation"><button role="tab" aria-selected="true">الفيزياء</button></li><li role="presentation"><button role="tab" aria-selected="false">الكيمياء</button></li></ul><div class="panel"><button class="group-head" aria-expanded="true">الصف التاسع الأساسي</button><div class="chips"><a class="chip" href="/c/1">أ</a><a class="chip" href="/c/2">ب</a></div></div><div class="panel"><button class="group-head" aria-expanded="true">الصف العاشر الأساسي</button><div class="chips"><a class="chip" href="/c/3">ج</a></div></div>`,
      ),
      expected: {
        kind: 'teacher.sections',
        rows: [
          { grade: 'الصف التاسع الأساسي', section: 'أ', subject: 'الفيزياء', path: '/c/1' },
          { grade: 'الصف التاسع الأساسي', section: 'ب', subject: 'الفيزياء', path: '/c/2' },
          { grade: 'الصف العاشر الأساسي', section: 'ج', subject: 'الفيزياء', path: '/c/3' },
        ],
      },
      notes: 'Grades as heads, sections as chips, the subject as a tab.',
    }),
    kit({
      slug: 'sections-english-cards',
      path: '/teacher/classes',
      lang: 'en',
      body: `<main><h1>My sections</h1><div class="cards">${[
        ['Grade 8', 'B', 'Science', 31],
        ['Grade 9', 'A', 'Science', 28],
      ]
        .map(
          ([g, s, sub, n]) =>
            `<div class="card"><h5>${String(sub)}</h5><p>${String(g)} - ${String(s)}</p><small>${String(n)} students</small></div>`,
        )
        .join('')}</div></main>`,
      expected: {
        kind: 'teacher.sections',
        rows: [
          { subject: 'Science', grade: 'Grade 8', section: 'B', studentCount: 31 },
          { subject: 'Science', grade: 'Grade 9', section: 'A', studentCount: 28 },
        ],
      },
      notes: 'English cards.',
    }),
    kit({
      slug: 'lessons-by-date',
      path: '/teacher/lessons',
      body: shell(
        `<h1>الدروس</h1>${[
          ['الأحد 20 سبتمبر', ['النسبة', 'التناسب']],
          ['الثلاثاء ٢٢ أيلول', ['القياس']],
        ]
          .map(
            ([day, list]) =>
              `<h4>${String(day)}</h4><div class="deck">${(list as string[]).map((one) => `<div class="lesson-card"><div>عنوان الدرس: ${one}</div><div>الوحدة: الثالثة</div><div>المدة: 22 دقيقة</div><div>عدد المشاهدات: ${eastern(19)}</div></div>`).join('')}</div>`,
          )
          .join('')}`,
      ),
      expected: {
        kind: 'teacher.lessons',
        rows: [
          { lesson: 'النسبة', date: 'الأحد 20 سبتمبر' },
          { lesson: 'التناسب', date: 'الأحد 20 سبتمبر' },
          { lesson: 'القياس', date: 'الثلاثاء 22 أيلول' },
        ],
      },
      notes: 'Groups of cards below dates are one list; one group has a single card.',
    }),
    kit({
      slug: 'lessons-antd',
      path: '/teacher/lessons',
      body: shell(
        `<h1>الحصص المصورة</h1><div class="ant-table"><table><thead class="ant-table-thead"><tr><th>عنوان الحصة</th><th>المبحث</th><th>الصف الدراسي</th><th>التاريخ</th><th>مدة الفيديو</th><th>المشاهدات</th><th>حالة النشر</th></tr></thead><tbody>${['الخلية', 'الأنسجة', 'الأعضاء'].map((one, n) => `<tr><td><a href="/l/${String(n)}">${one}</a></td><td>العلوم</td><td>السابع</td><td>${String(20 + n)}/9/2026</td><td>${String(18 + n)}:0${String(n)}</td><td>${String(n * 7)}</td><td><span class="ant-tag">${n === 2 ? 'مسودة' : 'منشور'}</span></td></tr>`).join('')}</tbody></table></div>`,
      ),
      expected: {
        kind: 'teacher.lessons',
        rows: ['الخلية', 'الأنسجة', 'الأعضاء'].map((lesson, n) => ({
          lesson,
          subject: 'العلوم',
          grade: 'السابع',
          date: `${String(20 + n)}/9/2026`,
          duration: `${String(18 + n)}:0${String(n)}`,
          views: String(n * 7),
          publishState: n === 2 ? 'مسودة' : 'منشور',
        })),
        completeness: { state: 'complete' },
      },
      notes: 'Zero views are zero.',
    }),
    kit({
      slug: 'assignments-ratio-words',
      path: '/teacher/homework',
      body: shell(
        `<h1>الواجبات والاختبارات</h1><table class="MuiTable-root"><thead class="MuiTableHead-root"><tr><th>العنوان</th><th>النوع</th><th>الصف والشعبة</th><th>تاريخ النشر</th><th>آخر موعد للتسليم</th><th>عدد المسلّمين</th><th>الحالة</th></tr></thead><tbody>${[
          ['ورقة عمل 1', 'واجب', '21 من 28', 'منشور'],
          ['اختبار قصير', 'اختبار', '٠ من ٢٨', 'مغلق'],
          ['بحث', 'واجب', '—', 'مسودة'],
        ]
          .map(
            ([title, sort, ratio, state]) =>
              `<tr><td>${String(title)}</td><td>${String(sort)}</td><td>السابع أ</td><td>2026-09-20</td><td>2026-09-27</td><td>${String(ratio)}</td><td>${String(state)}</td></tr>`,
          )
          .join('')}</tbody></table>`,
      ),
      expected: {
        kind: 'teacher.assignments',
        rows: [
          {
            assignment: 'ورقة عمل 1',
            sort: 'واجب',
            gradeSection: 'السابع أ',
            submitted: '21 من 28',
            status: 'منشور',
          },
          { assignment: 'اختبار قصير', sort: 'اختبار', submitted: '٠ من ٢٨', status: 'مغلق' },
          { assignment: 'بحث', sort: 'واجب', submitted: null, status: 'مسودة' },
        ],
      },
      notes: 'Ratios in words and in other digits; a dash is no number.',
    }),
    kit({
      slug: 'submissions-badges-by-label',
      path: '/teachers/assignments/55/submissions',
      body: shell(
        `<h1>تسليمات الواجب: ورقة عمل 1</h1><h2>الصف السابع (أ)</h2><div class="deck">${times(b, (one, n) => `<div class="card"><div class="card-body"><h5 class="card-title">${one.name}</h5><div>حالة التسليم: <span class="dot" role="img" aria-label="${n % 4 === 0 ? 'لم يسلّم' : 'سلّم'}"></span></div><div>العلامة: ${n % 4 === 0 ? '—' : `${eastern(n)} من ${eastern(10)}`}</div></div></div>`)}</div>`,
      ),
      expected: {
        kind: 'teacher.submissions',
        rows: b.map((one, n) => ({
          studentName: one.name,
          submission: n % 4 === 0 ? 'لم يسلّم' : 'سلّم',
          mark: n % 4 === 0 ? null : `${eastern(n)} من ${eastern(10)}`,
        })),
      },
      notes: 'The state is only in a label for assistive technology.',
    }),
    kit({
      slug: 'activity-durations',
      path: '/teachers/reports/interaction?from=1&to=2',
      body: shell(
        `<h1>تقرير التفاعل</h1><h2>الصف السابع (أ)</h2><table><thead><tr><th>م</th><th>اسم الطالب</th><th>مدة الدخول</th><th>عدد المقاطع المشاهدة</th><th>الواجبات المسلّمة</th><th>متوسط الاختبارات</th><th>آخر دخول</th></tr></thead><tbody>${times(a, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${['3 ساعات و20 دقيقة', '03:20', '200 د', '—'][n % 4] ?? ''}</td><td>${String(n)}</td><td>${eastern(n)} / ${eastern(14)}</td><td>${n === 0 ? '' : `${String(60 + n)}٪`}</td><td>${['قبل يومين', '٢٠٢٦/٩/٢٠ ٨:١٥ ص', 'لم يدخل بعد'][n % 3] ?? ''}</td></tr>`)}</tbody></table>`,
      ),
      expected: {
        kind: 'teacher.activity',
        context: { grade: 'الصف السابع', section: 'أ' },
        rows: a.map((one, n) => ({
          studentName: one.name,
          loginTime: n % 4 === 3 ? null : (['3 ساعات و20 دقيقة', '03:20', '200 د'][n % 4] ?? null),
          videos: String(n),
          assignmentsDone: `${eastern(n)} / ${eastern(14)}`,
          testAverage: n === 0 ? null : `${String(60 + n)}٪`,
          lastSeen: ['قبل يومين', '٢٠٢٦/٩/٢٠ ٨:١٥ ص', 'لم يدخل بعد'][n % 3] ?? null,
        })),
        completeness: { state: 'complete' },
      },
      notes: 'Durations, ratios and times in all written forms; empty and dash are not zero.',
    }),
    kit({
      slug: 'activity-progress-elements',
      path: '/teacher/reports/activity',
      body: shell(
        `<h1>نشاط الطلبة</h1><h2>السابع أ</h2><div role="table"><div role="row"><span role="columnheader">الطالب</span><span role="columnheader">نسبة الإنجاز</span><span role="columnheader">آخر نشاط</span></div>${times(b, (one, n) => `<div role="row"><span role="cell">${one.name}</span><span role="cell"><progress max="100" value="${String(n * 10)}"></progress></span><span role="cell">منذ ${String(n + 1)} أيام</span></div>`)}</div>`,
      ),
      expected: {
        kind: 'teacher.activity',
        rows: b.map((one, n) => ({ studentName: one.name, lastSeen: `منذ ${String(n + 1)} أيام` })),
      },
      notes: 'Shares only in progress elements: read or left empty, never guessed.',
    }),
    kit({
      slug: 'attendance-icons',
      path: '/teacher/reports/attendance',
      body: shell(
        `<h1>سجل الحضور والغياب</h1><h2>الصف السابع (أ)</h2><table><thead><tr><th rowspan="2">م</th><th rowspan="2">اسم الطالب</th><th colspan="5">20–24 أيلول</th><th rowspan="2">مجموع الغياب</th></tr><tr><th>الأحد</th><th>الاثنين</th><th>الثلاثاء</th><th>الأربعاء</th><th>الخميس</th></tr></thead><tbody>${times(b, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td>${[0, 1, 2, 3, 4].map((day) => `<td><i class="${day === n % 6 ? 'x' : 'v'}" title="${day === n % 6 ? 'غائب' : 'حاضر'}"></i></td>`).join('')}<td>${n % 6 < 5 ? '1' : '0'}</td></tr>`)}</tbody></table>`,
      ),
      expected: {
        kind: 'teacher.activity',
        rows: b.map((one, n) => ({ studentName: one.name, absent: n % 6 < 5 ? '1' : '0' })),
      },
      notes: 'A week of icons with titles.',
    }),
    kit({
      slug: 'overview-tiles-and-rows',
      path: '/schools/dashboard',
      body: shell(
        `<h1>لوحة متابعة المدرسة</h1><div class="tiles"><div class="tile"><b>412</b><span>عدد الطلبة</span></div><div class="tile"><b>31</b><span>عدد المعلمين</span></div><div class="tile"><b>٩٠٪</b><span>نسبة الدخول</span></div></div><table><thead><tr><th>الصف</th><th>الشعبة</th><th>مربي الصف</th><th>عدد الطلبة</th><th>حضور اليوم</th><th>نسبة الدخول</th><th>لم يدخلوا نهائياً</th></tr></thead><tbody><tr class="group"><td colspan="7">الصف السابع الأساسي</td></tr><tr><td>السابع</td><td>أ</td><td>${b[0]?.name ?? ''}</td><td>28</td><td>25</td><td>89%</td><td>1</td></tr><tr><td>السابع</td><td>ب</td><td>${b[1]?.name ?? ''}</td><td>31</td><td>—</td><td>٨٧٪</td><td>0</td></tr></tbody><tfoot><tr><td colspan="3">المجموع</td><td>59</td><td>25</td><td>88%</td><td>1</td></tr></tfoot></table>`,
        'مديرة المدرسة: نور الهدى ماهر السهل',
      ),
      expected: {
        kind: 'principal.overview',
        rows: [
          {
            grade: 'السابع',
            section: 'أ',
            studentCount: '28',
            presentToday: '25',
            loginShare: '89%',
            neverSeen: '1',
          },
          {
            grade: 'السابع',
            section: 'ب',
            studentCount: '31',
            presentToday: null,
            loginShare: '٨٧٪',
            neverSeen: '0',
          },
        ],
      },
      notes: 'Tiles above, a group row, a sum below; a dash in place of today.',
    }),
    kit({
      slug: 'teachers-cards-paged',
      path: '/principals/teachers',
      body: shell(
        `<h1>متابعة المعلمين</h1><div wire:id="t1"><div class="cards">${times(b, (one, n) => `<div class="card"><h5 class="card-title">${one.name}</h5><p>الرياضيات — 7-أ، 7-ب، الثامن أ</p><dl><dt>عدد الواجبات</dt><dd>${String(n)}</dd><dt>عدد الاختبارات</dt><dd>${eastern(2)}</dd><dt>آخر دخول</dt><dd>قبل يومين</dd></dl></div>`)}</div><button wire:click="nextPage" type="button">التالي</button></div>`,
      ),
      expected: {
        kind: 'principal.teachers',
        rows: b.map((one, n) => ({
          teacherName: one.name,
          assignmentCount: String(n),
          testCount: eastern(2),
          lastSeen: 'قبل يومين',
        })),
        completeness: { state: 'partial', reasons: ['more-pages'] },
      },
      notes: 'Cards of teachers with labelled figures and a way on.',
    }),
    kit({
      slug: 'lesson-video-and-dl',
      path: '/teachers/lessons/9912',
      body: shell(
        `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/teachers/lessons">الحصص</a></li></ol></nav><h1>الخلية ومكوناتها</h1><video controls></video><dl class="meta"><dt>المبحث</dt><dd>العلوم</dd><dt>الصف</dt><dd>الصف السابع (أ)</dd><dt>الوحدة</dt><dd>الوحدة الأولى</dd><dt>تاريخ النشر</dt><dd>الأحد 20 سبتمبر</dd><dt>مدة الدرس</dt><dd>${eastern(22)} دقيقة</dd></dl><p>شاهد الدرس 21 من 28</p><h4>أسئلة الطلبة</h4><ul><li>ما الفرق بين النواة والغشاء؟</li></ul>`,
      ),
      expected: {
        kind: 'teacher.lesson',
        context: { grade: 'الصف السابع', section: 'أ', subject: 'العلوم' },
        rows: [
          {
            lesson: 'الخلية ومكوناتها',
            unit: 'الوحدة الأولى',
            subject: 'العلوم',
            grade: 'الصف السابع (أ)',
            date: 'الأحد 20 سبتمبر',
            duration: `${eastern(22)} دقيقة`,
            views: '21 من 28',
          },
        ],
      },
      notes: 'A player, a definition list and how many have watched.',
    }),
    kit({
      slug: 'lesson-frame-and-cards',
      path: '/teacher/subjects/7/lessons/12',
      body: shell(
        `<h2>الجملة الاسمية</h2><iframe src="/player/12" allowfullscreen></iframe><div class="deck">${[
          ['المادة', 'اللغة العربية'],
          ['الصف', 'الخامس'],
          ['الوحدة', 'الثالثة'],
          ['مدة الحصة', '18:40'],
        ]
          .map(
            ([label, value]) =>
              `<div class="card"><div class="card-body"><h5 class="card-title">${String(label)}</h5><p class="card-text">${String(value)}</p></div></div>`,
          )
          .join('')}</div>`,
      ),
      expected: {
        kind: 'teacher.lesson',
        rows: [
          {
            lesson: 'الجملة الاسمية',
            subject: 'اللغة العربية',
            grade: 'الخامس',
            unit: 'الثالثة',
            duration: '18:40',
            date: null,
            views: null,
          },
        ],
      },
      notes: 'A player in a frame, labels as titles of cards; what is not said stays empty.',
    }),
    kit({
      slug: 'lesson-without-words',
      path: '/teacher/media/3',
      body: shell('<h2>رسالة الوزارة إلى المعلمين</h2><video controls></video><p>نتمنى لكم عاماً موفقاً.</p>'),
      expected: { refused: 'any' },
      notes: 'A film with a heading and nothing of a lesson beside it.',
    }),
  ];
};
