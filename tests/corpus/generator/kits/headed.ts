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
