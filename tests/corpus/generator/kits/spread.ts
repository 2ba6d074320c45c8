import { folk, times, type Folk } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit, shell } from './kit.ts';

/** Lists whose entries stand in several boxes beside or below each other, and what looks like them and is no one list. */

const trio = (list: readonly Folk[], entry: (one: Folk) => string): string =>
  `<div class="deck">${times(
    Array.from({ length: Math.ceil(list.length / 3) }, (_, n) => list.slice(n * 3, n * 3 + 3)),
    (some) => `<div class="line">${times(some, entry)}</div>`,
  )}</div>`;
const tile = ({ name, nid }: Folk): string =>
  `<div class="cell"><div class="tile"><h5>${name}</h5><p>الرقم الوطني: ${nid}</p></div></div>`;

const works = (title: string, rows: readonly (readonly [string, string, string])[]): string =>
  `<section><h3>${title}</h3><table><thead><tr><th>الواجب</th><th>آخر موعد</th><th>عدد المسلّمين</th></tr></thead><tbody>${times(rows, (cells) => `<tr>${times(cells, (cell) => `<td>${cell}</td>`)}</tr>`)}</tbody></table></section>`;

const inGrade = (grade: string, sections: readonly (readonly [string, number, number])[]): string =>
  `<h3>${grade}</h3><div class="deck">${times(sections, ([letter, all, now]) => `<div class="tile"><b>الشعبة ${letter}</b><p>عدد الطلبة: ${String(all)}</p><p>حضور اليوم: ${String(now)}</p></div>`)}</div>`;
type SectionsOfGrade = readonly [grade: string, letters: readonly string[]];
const seventh: SectionsOfGrade = ['الصف السابع الأساسي', ['أ', 'ب', 'ج']];
const eighth: SectionsOfGrade = ['الصف الثامن الأساسي', ['أ']];
const ninth: SectionsOfGrade = ['الصف التاسع الأساسي', ['ب', 'د']];
const sectionsOf = (grades: readonly SectionsOfGrade[]) =>
  grades.flatMap(([grade, letters]) => letters.map((section) => ({ grade, section })));
const chips = (grade: string, letters: readonly string[]): string =>
  `<div class="fold"><h3><button type="button" aria-expanded="true">${grade}</button></h3><div class="fold-body">${times(letters, (letter) => `<a class="chip" href="#">الشعبة ${letter} <small>(31)</small></a> `)}</div></div>`;

export const spreadPages = (): MadePage[] => {
  const a = folk(11, 731);
  const b = folk(10, 732);
  const place = { grade: 'الصف السادس', section: 'ب' };
  const states = ['سلّمت', 'متأخرة', 'لم تسلّم'];
  return [
    kit({
      slug: 'tiles-three-in-a-line',
      path: '/teacher/classes/31/students',
      body: shell(`<h1>طالبات الصف السادس (ب)</h1>${trio(a, tile)}`),
      expected: {
        kind: 'teacher.roster',
        context: place,
        rows: a.map(({ name, nid }) => ({ name, nationalId: nid })),
        completeness: { state: 'complete' },
      },
      notes: 'Eleven tiles in lines of three: the lines say nothing, the last one is shorter.',
    }),
    kit({
      slug: 'tiles-of-absent-in-lines',
      path: '/teacher/classes/31/students',
      body: shell(`<h1>الطالبات الغائبات اليوم</h1><p>الصف السادس (ب)</p>${trio(a.slice(0, 5), tile)}`),
      expected: { refused: 'any' },
      notes: 'The same tiles below a heading that names a choice of the students.',
    }),
    kit({
      slug: 'two-columns-two-sections',
      path: '/teacher/classes/students',
      body: shell(
        `<h1>طالبات الصف السادس</h1><div class="both">${times([a, b], (list, n) => `<div class="side"><div class="side-title">الشعبة ${n === 0 ? 'أ' : 'ب'}</div><ul>${times(list, ({ name, nid }) => `<li><strong>${name}</strong><div>الرقم الوطني: ${nid}</div></li>`)}</ul></div>`)}</div>`,
      ),
      expected: { refused: 'any' },
      notes: 'Two columns made alike, each with a section of its own over it: they are not one list.',
    }),
    kit({
      slug: 'works-open-and-closed',
      path: '/teacher/homework',
      body: shell(
        `<h1>واجبات العلوم</h1>${works('الواجبات المفتوحة', [
          ['تجربة قانون نيوتن', '30/11/2026', '8'],
          ['أسئلة الفصل الثالث', '2/12/2026', '15'],
        ])}${works('الواجبات المغلقة', [
          ['واجب المتجهات', '12/10/2026', '33'],
          ['بحث السقوط الحر', '19/10/2026', '27'],
        ])}`,
      ),
      expected: {
        kind: 'teacher.assignments',
        rows: [
          { assignment: 'تجربة قانون نيوتن', due: '30/11/2026', submitted: '8' },
          { assignment: 'أسئلة الفصل الثالث', due: '2/12/2026', submitted: '15' },
          { assignment: 'واجب المتجهات', due: '12/10/2026', submitted: '33' },
          { assignment: 'بحث السقوط الحر', due: '19/10/2026', submitted: '27' },
        ],
      },
      notes: 'Works in two tables by what became of them: one list.',
    }),
    kit({
      slug: 'school-tiles-by-grade',
      path: '/school',
      body: shell(
        `<h1>متابعة المدرسة</h1>${inGrade('الصف الرابع', [
          ['أ', 29, 26],
          ['ب', 30, 22],
        ])}${inGrade('الصف الخامس', [
          ['أ', 33, 31],
          ['ب', 32, 25],
          ['ج', 28, 28],
        ])}`,
      ),
      expected: {
        kind: 'principal.overview',
        rows: [
          { grade: 'الصف الرابع', section: 'أ', studentCount: '29', presentToday: '26' },
          { grade: 'الصف الرابع', section: 'ب', studentCount: '30', presentToday: '22' },
          { grade: 'الصف الخامس', section: 'أ', studentCount: '33', presentToday: '31' },
          { grade: 'الصف الخامس', section: 'ب', studentCount: '32', presentToday: '25' },
          { grade: 'الصف الخامس', section: 'ج', studentCount: '28', presentToday: '28' },
        ],
      },
      notes: 'Tiles of sections below their grades: the heading is every row’s grade.',
    }),
    kit({
      slug: 'sections-chips-one-alone',
      path: '/teacher/sections',
      body: shell(
        `<h1>شعبي</h1><div class="folds">${chips(...seventh)}${chips(...eighth)}${chips(...ninth)}</div>`,
      ),
      expected: {
        kind: 'teacher.sections',
        rows: sectionsOf([seventh, eighth, ninth]),
      },
      notes: 'A grade with one section only is a list of one beside lists like it.',
    }),
    kit({
      slug: 'sections-chips-one-folded',
      path: '/teacher/sections',
      body: shell(
        `<h1>شعبي</h1><div class="folds">${chips(...seventh)}<div class="fold"><h3><button type="button" aria-expanded="false">${eighth[0]}</button></h3></div>${chips(...ninth)}</div>`,
      ),
      expected: {
        kind: 'teacher.sections',
        rows: sectionsOf([seventh, ninth]),
        completeness: { state: 'partial', reasons: ['rows-hidden'] },
      },
      notes: 'A grade whose sections are folded: the others are not all of them.',
    }),
    kit({
      slug: 'submissions-states-as-icons',
      path: '/teacher/assignments/55/submissions',
      body: shell(
        `<h1>تقرير المختبر</h1><p>العلوم | الصف السادس (ب)</p><div class="deck">${times(a.slice(0, 6), ({ name }, n) => `<div class="tile"><h5>${name}</h5><span class="dot" aria-label="${states[n % 3] ?? ''}"><i class="fa fa-circle"></i></span><p>العلامة: ${n % 3 === 2 ? '—' : '7 من 10'}</p></div>`)}</div>`,
      ),
      expected: {
        kind: 'teacher.submissions',
        context: { grade: 'الصف السادس', section: 'ب', subject: 'العلوم' },
        rows: a.slice(0, 6).map(({ name }, n) => ({
          studentName: name,
          submission: states[n % 3] ?? '',
          mark: n % 3 === 2 ? null : '7 من 10',
        })),
      },
      notes: 'Whether a work was handed in is a picture with a label; one of the words is of days as well.',
    }),
  ];
};
