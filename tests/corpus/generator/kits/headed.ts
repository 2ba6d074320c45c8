import { folk, times } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit, shell } from './kit.ts';

/** Pages whose list is right and whose heading, or what stands beside it, says more than the plain words of a roster. */

const withBirth = (list: ReturnType<typeof folk>) =>
  list.map(({ name, nid, born }) => ({ name, nationalId: nid, birthDate: born }));

export const headedPages = (): MadePage[] => {
  const one = folk(1, 811);
  const few = folk(12, 812);
  const many = folk(26, 813);
  return [
    kit({
      slug: 'one-student-headed-by-labels',
      path: '/teachers/relations/91/students',
      title: 'Students',
      lang: 'en',
      body: shell(
        `<div class="notice" role="note">The class is taught together with Grade 2 until January.</div><section class="panel"><div class="card-header">Class: Grade 2 - A | Subject: Science | Teacher: ${few[0]?.name ?? ''} | Students: 1</div><table><thead><tr><th>#</th><th>Full name</th><th>National ID</th><th>Date of birth</th></tr></thead><tbody>${times(one, (each) => `<tr><td>1</td><td>${each.name}</td><td>${each.nid}</td><td>${each.born}</td></tr>`)}</tbody></table></section>`,
        'Hello',
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'Grade 2', section: 'A', subject: 'Science' },
        rows: withBirth(one),
        completeness: { state: 'complete', expected: 1 },
      },
      notes: 'A heading of labels and their values, a teacher among them, over the only student.',
    }),
    kit({
      slug: 'official-list-below-a-line-of-labels',
      path: '/teacher/groups/14/list',
      body: shell(
        `<h3>الكشف الرسمي لطلبة الشعبة</h3><table class="about"><tr><th>الصف</th><td>الثامن الأساسي</td><th>الشعبة</th><td>ج</td><th>العام الدراسي</th><td>2026/2027</td><th>عدد الطلبة</th><td>26</td></tr></table><table class="names"><thead><tr><th rowspan="2">ت</th><th rowspan="2">الرقم الوطني</th><th colspan="4">الاسم</th></tr><tr><th>الأول</th><th>الأب</th><th>الجد</th><th>العائلة</th></tr></thead><tbody>${times(
          many,
          (each, n) => {
            const parts = each.name.split(' ');
            return `<tr><td>${String(n + 1)}</td><td>${each.nid}</td><td>${parts[0] ?? ''}</td><td>${parts[1] ?? ''}</td><td>${parts[2] ?? ''}</td><td>${parts.slice(3).join(' ')}</td></tr>`;
          },
        )}</tbody></table>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الثامن الأساسي', section: 'ج', period: '2026/2027' },
        rows: many.map(({ name, nid }) => ({ name, nationalId: nid })),
        completeness: { state: 'complete', expected: 26 },
      },
      notes:
        'Label and value by turns in the one row of a table: no head of columns, and no list of sections.',
    }),
    kit({
      slug: 'lesson-with-questions-below',
      path: '/teachers/lessons/3301',
      title: 'درسك',
      body: shell(
        `<article><h1>المجموعات الغذائية</h1><p><b>المبحث:</b> العلوم &nbsp;|&nbsp; <b>الصف:</b> السادس &nbsp;|&nbsp; <b>الوحدة:</b> الرابعة &nbsp;|&nbsp; <b>المدة:</b> 18 دقيقة</p><video controls src="/media/3301.mp4"></video><div role="tablist"><button role="tab" aria-selected="true">أسئلة الطلبة</button><button role="tab" aria-selected="false">المشاهدون (17 من 26)</button></div><ul>${times(few.slice(0, 3), (each) => `<li><strong>${each.name}</strong><p>ما الفرق بين النوعين؟</p><time>أمس</time></li>`)}</ul></article><section><h2>دروس ذات صلة</h2><ul><li><a href="/teachers/lessons/3302">الهضم</a> <small>21 دقيقة</small></li><li><a href="/teachers/lessons/3303">الفيتامينات</a> <small>15 دقيقة</small></li><li><a href="/teachers/lessons/3304">السعرات</a> <small>12 دقيقة</small></li></ul></section>`,
      ),
      expected: {
        kind: 'teacher.lesson',
        rows: [
          {
            lesson: 'المجموعات الغذائية',
            subject: 'العلوم',
            grade: 'السادس',
            unit: 'الرابعة',
            duration: '18 دقيقة',
            views: '17 من 26',
          },
        ],
        completeness: { state: 'complete' },
      },
      notes:
        'Values that follow their labels in one line; who watched it stands in brackets; students below ask.',
    }),
    kit({
      slug: 'lesson-below-what-any-lesson-is-called',
      path: '/teachers/lessons/3311',
      title: 'مشاهدة الدرس',
      body: shell(
        `<h1>مشاهدة الدرس</h1><div class="card"><div class="card-header"><h3 class="card-title">قوس قزح</h3></div><div class="card-body"><video controls src="/media/3311.mp4"></video><dl><dt>الوحدة</dt><dd>الوحدة ٢: الضوء</dd><dt>المبحث</dt><dd>العلوم</dd><dt>الصف</dt><dd>السابع الأساسي</dd><dt>مدة الحصة</dt><dd>24 دقيقة</dd></dl></div></div><h2>أسئلة الطلبة</h2><p>لا أسئلة.</p>`,
      ),
      expected: {
        kind: 'teacher.lesson',
        rows: [
          {
            lesson: 'قوس قزح',
            subject: 'العلوم',
            grade: 'السابع الأساسي',
            unit: 'الوحدة ٢: الضوء',
            duration: '24 دقيقة',
          },
        ],
        completeness: { state: 'complete' },
      },
      notes:
        'The greatest heading says what such a page does; the title stands over the player, a lesser heading.',
    }),
    kit({
      slug: 'lesson-headed-within-the-content',
      path: '/mod/lesson/view.php?id=3312',
      title: 'درسك',
      body: shell(
        `<div role="main"><header class="page-header"><h1>دورة الماء</h1></header><video controls src="/media/3312.mp4"></video><table><tbody><tr><th scope="row">الوحدة / Unit</th><td>الوحدة 3 - الطقس</td></tr><tr><th scope="row">المبحث / Subject</th><td>العلوم</td></tr><tr><th scope="row">الصف / Grade</th><td>الخامس</td></tr></tbody></table></div>`,
      ),
      expected: {
        kind: 'teacher.lesson',
        rows: [{ lesson: 'دورة الماء', subject: 'العلوم', grade: 'الخامس', unit: 'الوحدة 3 - الطقس' }],
        completeness: { state: 'complete' },
      },
      notes: 'A header within the content is no site head; labels in two languages.',
    }),
    kit({
      slug: 'works-behind-two-chips',
      path: '/teacher/tasks',
      body: shell(
        `<h1>المهام</h1><div class="cards">${[
          ['واجب', 'منشور', 'خريطة الوطن العربي', '29/10/2026', '16/11/2026'],
          ['اختبار', 'منشور', 'اختبار الفصل الأول', '26/10/2026', '12/11/2026'],
          ['واجب', 'مغلق', 'مقال عن الماء', '24/10/2026', '3/11/2026'],
        ]
          .map(
            ([sort = '', state = '', title = '', from = '', due = '']) =>
              `<article class="card"><span class="chip">${sort}</span><span class="chip">${state}</span><h2><a href="#">${title}</a></h2><div>تاريخ النشر: <b>${from}</b></div><div>آخر موعد: <b>${due}</b></div></article>`,
          )
          .join('')}</div>`,
      ),
      expected: {
        kind: 'teacher.assignments',
        rows: [
          {
            assignment: 'خريطة الوطن العربي',
            sort: 'واجب',
            status: 'منشور',
            publishDate: '29/10/2026',
            due: '16/11/2026',
          },
          {
            assignment: 'اختبار الفصل الأول',
            sort: 'اختبار',
            status: 'منشور',
            publishDate: '26/10/2026',
            due: '12/11/2026',
          },
          {
            assignment: 'مقال عن الماء',
            sort: 'واجب',
            status: 'مغلق',
            publishDate: '24/10/2026',
            due: '3/11/2026',
          },
        ],
        completeness: { state: 'complete' },
      },
      notes: 'What sort of work it is and what became of it, without labels, before its title.',
    }),
    kit({
      slug: 'lessons-with-a-small-picture',
      path: '/classes/91/lessons',
      body: shell(
        `<h2>دروسك</h2><p>الصف السادس (أ)</p><div class="grid">${[
          ['آداب الحوار', '35 دقيقة', '17'],
          ['الأمانة', '12 دقيقة', '70'],
          ['بر الوالدين', '15 دقيقة', '76'],
        ]
          .map(
            ([title = '', length = '', views = '']) =>
              `<div class="card"><a href="#">🎬 ${title}</a><dl><dt>المدة</dt><dd>${length}</dd><dt>المشاهدات</dt><dd>${views}</dd></dl></div>`,
          )
          .join('')}</div>`,
      ),
      expected: {
        kind: 'teacher.lessons',
        context: { grade: 'الصف السادس', section: 'أ' },
        rows: [
          { lesson: 'آداب الحوار', duration: '35 دقيقة', views: '17' },
          { lesson: 'الأمانة', duration: '12 دقيقة', views: '70' },
          { lesson: 'بر الوالدين', duration: '15 دقيقة', views: '76' },
        ],
        completeness: { state: 'complete' },
      },
      notes: 'A picture written as a letter is no part of the title.',
    }),
    kit({
      slug: 'support-list-headed-by-labels',
      path: '/teachers/relations/91/support',
      title: 'Learning support',
      lang: 'en',
      body: shell(
        `<div class="card-header">Class: Grade 8 - C | Learning support | Teacher: ${few[0]?.name ?? ''}</div><table><thead><tr><th>#</th><th>Full name</th><th>National ID</th></tr></thead><tbody>${times(few, (each, n) => `<tr><td>${String(n + 1)}</td><td>${each.name}</td><td>${each.nid}</td></tr>`)}</tbody></table>`,
        'Hello',
      ),
      expected: { refused: 'any' },
      notes: 'The same kind of heading, of some of the class: no roster.',
    }),
    kit({
      slug: 'first-group-of-a-project',
      path: '/teachers/relations/91/groups/1',
      body: shell(
        `<h3>طلبة المجموعة الأولى — الصف الثامن (ج)</h3><table><thead><tr><th>ت</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead><tbody>${times(few, (each, n) => `<tr><td>${String(n + 1)}</td><td>${each.name}</td><td>${each.nid}</td></tr>`)}</tbody></table>`,
      ),
      expected: { refused: 'any' },
      notes: 'A group of the class is not the class.',
    }),
  ];
};
