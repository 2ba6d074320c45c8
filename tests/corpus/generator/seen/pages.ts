import type { Expected } from '../../expected.ts';
import { pupils, staff, type Pupil } from '../model.ts';
import { darsakPage, darsakUrl, type MadePage } from '../page.ts';
import { context } from '../rosters.ts';
import { absolute, columnMajor, flatGrid, halves, heads, list, twoPanes } from './layouts.ts';

/** Pages whose structure does not say rows and columns: lists a person sees, and what only looks like one. */

const kind = 'teacher.roster';
const title = '<h2>قائمة الطلبة</h2><h3>الرياضيات — الصف السابع (أ)</h3>';

const page = (slug: string, content: string, expected: Expected, notes: string): MadePage => ({
  slug: `darsak/seen-${slug}`,
  html: darsakPage(content),
  meta: { url: darsakUrl('/teachers/relations/481/students'), platform: 'darsak', needs: 'chromium' },
  expected,
  notes,
});

const read = (
  people: readonly Pupil[] = list,
  completeness: Expected['completeness'] = { state: 'complete' },
  hasStatus = true,
): Expected => ({
  kind,
  context,
  rows: people.map(({ name, id }) => ({ name, nationalId: id, ...(hasStatus ? { status: 'CURRENT' } : {}) })),
  completeness,
});
const refused: Expected = { refused: 'any' };
const total = (count: number): string => `<p>عدد الطلبة: ${String(count)}</p>`;

const rosters = (): MadePage[] => [
  page(
    'flat-grid',
    title + total(18) + flatGrid(list),
    read(list, { state: 'complete', expected: 18 }),
    'Cells of a CSS grid, all siblings.',
  ),
  page(
    'flat-grid-left-to-right',
    `<div dir="ltr">${title}${flatGrid(list)}</div>`,
    read(),
    'The same from left to right.',
  ),
  page(
    'flat-grid-partial',
    title + total(18) + flatGrid(list.slice(0, 7)),
    read(list.slice(0, 7), { state: 'partial', expected: 18, reasons: ['fewer-than-stated'] }),
    'Seven of eighteen: said to be seven of eighteen.',
  ),
  page(
    'flat-grid-hidden-cells',
    title +
      flatGrid(list.slice(0, 9)).replace(
        '</div></div>',
        `</div>${'<div hidden>سارة يزن كمال النجار</div>'}</div>`,
      ),
    read(list.slice(0, 9), { state: 'partial', reasons: ['rows-hidden'] }),
    'A cell that nobody sees: not read, and the list is said to hold more.',
  ),
  page('column-boxes', title + columnMajor(list, false), read(), 'A box for each column, its head within.'),
  page(
    'column-boxes-strip',
    title + columnMajor(list, true),
    read(),
    'A box for each column, heads in a strip above.',
  ),
  page(
    'two-panes',
    title + twoPanes(list, null),
    read(),
    'A frozen pane with the names and a pane with the rest.',
  ),
  page(
    'two-panes-scrolled',
    `${title}${twoPanes(list, 200)}<p>نستخدم ملفات تعريف الارتباط في هذا الموقع</p>`,
    read(),
    'Panes lower than their rows: what is below the fold is there, and what the page shows below the panes is not of them.',
  ),
  page('absolute-report', absolute(list), read(), 'A report: every text at its place, column by column.'),
  page(
    'two-halves',
    title + halves(list.slice(0, 9), list.slice(9), 10),
    read(list, { state: 'complete' }, false),
    'A sheet in two halves whose numbers go on.',
  ),
  page(
    'frozen-copy',
    `${title}<div style="position:relative">${twoPanes(list, null)}<div style="position:absolute;top:0;right:0">${twoPanes(list, null)}</div></div>`,
    read(),
    'The whole list drawn twice at one place, as kits do for frozen columns.',
  ),
];

const misses = (): MadePage[] => {
  const other = pupils(9, 320);
  const days = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس'];
  return [
    page(
      'two-lists',
      title + halves(list.slice(0, 9), other, 1),
      refused,
      'Two lists with the same heads, each numbered from 1: not halves of one.',
    ),
    page(
      'list-beside-staff',
      `${title}<div style="display:flex;gap:40px">${flatGrid(list, heads.slice(1, 2))}<div style="display:grid;grid-template-columns:220px 150px"><b>اسم المعلم</b><b>الرقم الوطني</b>${staff(
        9,
        7,
      )
        .map((name, n) => `<div>${name}</div><div>00009${String(90000 + n)}</div>`)
        .join('')}</div></div>`,
      refused,
      'Names of students beside numbers of teachers, at one height: no number may go to a child.',
    ),
    page(
      'timetable',
      `<h2>برنامج الحصص — الصف السابع (أ)</h2><div style="display:grid;grid-template-columns:repeat(6,130px)"><b>الحصة</b>${days
        .map((day) => `<b>${day}</b>`)
        .join('')}${[1, 2, 3, 4, 5, 6]
        .map(
          (n) =>
            `<div>${String(n)}</div>${days.map((_, d) => `<div>${['الرياضيات', 'العلوم', 'اللغة العربية'][(n + d) % 3] ?? ''}</div>`).join('')}`,
        )
        .join('')}</div>`,
      refused,
      'A timetable: rows and columns, and no list.',
    ),
    page(
      'photo-wall',
      `<h2>صور من النشاط</h2><div style="display:grid;grid-template-columns:repeat(4,200px)">${list
        .map(
          ({ name }) =>
            `<figure style="margin:0"><div style="height:90px;background:#ddd"></div><figcaption>${name}</figcaption></figure>`,
        )
        .join('')}</div>`,
      refused,
      'Names below pictures, four in a row: no row is a student and no column a field.',
    ),
    page(
      'form',
      `<h2>بيانات الطالب</h2><div style="display:grid;grid-template-columns:200px 200px 200px"><label>اسم الطالب</label><label>الرقم الوطني</label><label>حالة القيد</label><div>${list[0]?.name ?? ''}</div><div>${list[0]?.id ?? ''}</div><div>ملتحق</div><label>الصف</label><label>الشعبة</label><label>المدرسة</label><div>السابع</div><div>أ</div><div>مدرسة الأمل</div></div>`,
      refused,
      'The details of one student below their labels: no list.',
    ),
    page(
      'slipped-pane',
      title + twoPanes(list, null, 16),
      {
        kind,
        context,
        rows: list.map(({ name }) => ({ name, nationalId: null, otherId: null, status: null })),
      },
      'The second pane stands half a row lower: nobody can say which number is whose, so names are read alone.',
    ),
    page(
      'absent-only',
      `<h2>الطلبة الغائبون اليوم</h2><h3>الصف السابع (أ)</h3>${flatGrid(list.slice(0, 5))}`,
      refused,
      'A choice of students is no roster, however it is drawn.',
    ),
  ];
};

export const seenPages = (): MadePage[] => [...rosters(), ...misses()];
