import { folk, times, type Folk } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit, shell } from './kit.ts';

/** How people lay out lists: groups below headings, roles and numbers said once, several things in one text. */

const named = (list: readonly Folk[]) => list.map(({ name }) => ({ name }));
const withNid = (list: readonly Folk[]) => list.map(({ name, nid }) => ({ name, nationalId: nid }));
const place = { grade: 'الصف السادس', section: 'ب' };

const member = (name: string, role: string): string =>
  `<div class="member"><span class="pic" aria-hidden="true">${name.slice(0, 1)}</span><div class="who"><b>${name}</b></div><div class="role">${role}</div><button type="button" aria-label="خيارات">⋮</button></div>`;
const people = (title: string, list: readonly Folk[], role: string): string =>
  `<section class="people"><div class="people-title">${title}</div><div class="members">${times(list, ({ name }) => member(name, role))}</div></section>`;

const roster = (
  slug: string,
  body: string,
  rows: NonNullable<MadePage['expected']['rows']>,
  notes: string,
  completeness?: MadePage['expected']['completeness'],
): MadePage =>
  kit({
    slug,
    path: '/teacher/classes/31/students',
    body: shell(body),
    expected: {
      kind: 'teacher.roster',
      context: place,
      rows,
      ...(completeness !== undefined && { completeness }),
    },
    notes,
  });

export const builtPages = (): MadePage[] => {
  const a = folk(13, 701);
  const b = folk(9, 702);
  const [boys, girls] = [a.slice(0, 6), a.slice(6)];
  const letters = (title: string, list: readonly Folk[]): string =>
    `<details open><summary>${title} <small>(${String(list.length)})</small></summary><table><thead><tr><th>الاسم</th><th>الرقم الوطني</th></tr></thead><tbody>${times(list, ({ name, nid }) => `<tr><td>${name}</td><td>${nid}</td></tr>`)}</tbody></table></details>`;
  const card = (one: Folk, more: string): string => `<div class="ticket"><div>${one.name}</div>${more}</div>`;
  return [
    roster(
      'roles-beside-names',
      `<h1>الصف السادس (ب)</h1>${people('المعلمون (2)', folk(2, 703), 'معلمة')}${people('الطلبة (13)', a, 'طالبة')}`,
      named(a),
      'Members with their roles, teachers in a list of their own; the titles are plain boxes.',
    ),
    roster(
      'roles-in-one-list',
      `<h1>طلبة الصف السادس (ب)</h1><table><tbody>${times([...folk(1, 704), ...a], ({ name }, n) => `<tr><td>${String.fromCodePoint(0x645 - (n % 2))}</td><td>${name}</td><td>${n === 0 ? 'معلم' : 'طالب'}</td></tr>`)}</tbody></table>`,
      named(a),
      'A table without a head: a letter, a name, a role. The first row is the teacher, the second no head.',
    ),
    roster(
      'number-said-once',
      `<h1>طالبات الصف السادس (ب)</h1><p>13 طالبة · الرقم بين القوسين بعد كل اسم هو رقم الطالبة</p><ol>${times(a, ({ name }, n) => `<li>${name} (${String(41200 + n * 17)})</li>`)}</ol>`,
      a.map(({ name }, n) => ({ name, otherId: String(41200 + n * 17), nationalId: null })),
      'What the number behind each name is, is said once above the list.',
    ),
    roster(
      'number-is-a-telephone',
      `<h1>طالبات الصف السادس (ب)</h1><p>13 طالبة · الرقم بجانب كل اسم هو هاتف ولي الأمر</p><ul>${times(a, ({ name }, n) => `<li><span>${name}</span><span>07911${String(22330 + n * 17)}</span></li>`)}</ul>`,
      a.map(({ name }) => ({ name, nationalId: null, otherId: null })),
      'Ten digits beside each name that are no number of a student.',
    ),
    roster(
      'letters-folded-away',
      `<h1>أسماء طلبة الصف السادس (ب)</h1>${letters('أ – ث', a)}${letters('ج – ر', b)}<details><summary>ز – ق <small>(7)</small></summary><p>تُحمَّل عند الفتح</p></details><details><summary>ك – ي <small>(3)</small></summary><p>تُحمَّل عند الفتح</p></details>`,
      withNid([...a, ...b]),
      'One list in parts below letters, of which two are folded; nothing says how many there are in all.',
      { state: 'partial', reasons: ['rows-hidden'] },
    ),
    roster(
      'boys-and-girls',
      `<h1>طلبة الصف السادس (ب)</h1>${[boys, girls].map((list, n) => `<div class="part"><div class="t">${n === 0 ? 'الذكور' : 'الإناث'} <span>(${String(list.length)})</span></div><ul>${times(list, ({ name, nid }) => `<li><div>${name}</div><div>الرقم الوطني: ${nid}</div></li>`)}</ul></div>`).join('')}`,
      withNid(a),
      'Boys and girls below plain boxes are one list.',
    ),
    roster(
      'several-in-one-text',
      `<h1>طلبة الصف السادس (ب)</h1><ul>${times(a, ({ name, nid, born }) => `<li><h3>${name}</h3><p>الرقم الوطني: ${nid} | تاريخ الميلاد: ${born}</p></li>`)}</ul>`,
      a.map(({ name, nid, born }) => ({ name, nationalId: nid, birthDate: born })),
      'Two labels with their values in one text.',
    ),
    roster(
      'requests-above-roster',
      `<h1>الصف السادس (ب)</h1><div class="box"><div><b>طلبات الالتحاق بانتظار الموافقة (3)</b></div><table><thead><tr><th>الطالبة</th><th>الرقم الوطني</th><th></th></tr></thead><tbody>${times(b.slice(0, 3), ({ name, nid }) => `<tr><td>${name}</td><td>${nid}</td><td><button>قبول</button></td></tr>`)}</tbody></table></div><div class="box"><div><b>طالبات الشعبة (13)</b></div><table><thead><tr><th>الطالبة</th><th>الرقم الوطني</th></tr></thead><tbody>${times(a, ({ name, nid }) => `<tr><td>${name}</td><td>${nid}</td></tr>`)}</tbody></table></div>`,
      withNid(a),
      'Who asks to be taken in stands in a list of her own above the roster; both titles are plain boxes.',
    ),
    roster(
      'one-free-seat',
      `<h1>طلبة الصف السادس (ب)</h1><div class="desks">${times(a, ({ name, nid }, n) => `${n === 4 ? '<div class="desk">شاغر</div>' : ''}<div class="desk"><b>${name}</b><small>الرقم الوطني</small><small>${nid}</small></div>`)}</div>`,
      withNid(a),
      'A place with nobody in it is no row that could not be read.',
      { state: 'complete' },
    ),
    roster(
      'head-says-how-it-is-written',
      `<h1>الصف السادس (ب)</h1><table><thead><tr><th>م</th><th>اسم الطالب من أربعة مقاطع</th><th>الرقم الوطني كما في الهوية</th><th>ملف الإنجاز</th></tr></thead><tbody>${times(a, ({ name, nid }, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td><td>${nid}</td><td><button type="button">فتح</button></td></tr>`)}</tbody></table>`,
      withNid(a),
      'Heads that say how their column is written; a column of buttons below a head that nobody knows.',
    ),
    roster(
      'average-beside-names',
      `<h1>طلبة الصف السادس (ب)</h1><table><thead><tr><th>م</th><th>اسم الطالب</th><th>الرقم الوطني</th><th>المعدل</th></tr></thead><tbody>${times(a, ({ name, nid }, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td><td>${nid}</td><td>${String(70 + n)}</td></tr>`)}</tbody></table>`,
      withNid(a),
      "A section's roster with one figure beside everybody's number.",
    ),
    roster(
      'sheets-with-numbers-going-on',
      `<h1>كشف طلبة الصف السادس (ب)</h1>${[boys, girls].map((list, n) => `<div class="sheet"><div>صفحة ${String(n + 1)} من 2</div><table><thead><tr><th>م</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead><tbody>${times(list, ({ name, nid }, at) => `<tr><td>${String(at + 1 + n * 6)}</td><td>${name}</td><td>${nid}</td></tr>`)}</tbody></table></div>`).join('')}`,
      withNid(a),
      'Two sheets for print, whose numbers go on: one list.',
    ),
    roster(
      'number-in-a-line-below',
      `<h1>طلبة الصف السادس (ب)</h1><table><thead><tr><th>م</th><th>اسم الطالب</th><th>الحالة</th></tr></thead><tbody>${times(a, ({ name, nid }, n) => `<tr><td rowspan="2">${String(n + 1)}</td><td>${name}</td><td>ملتحق</td></tr><tr><td colspan="2">الرقم الوطني: ${nid}</td></tr>`)}</tbody></table>`,
      withNid(a),
      'Each row of the table goes on in a line of its own.',
    ),
    roster(
      'labels-of-tick-boxes',
      `<h1>طلبة الصف السادس (ب)</h1><form>${times(a, ({ name, nid }) => `<label><input type="checkbox" name="s"> ${name} <small>الرقم الوطني: ${nid}</small></label>`)}<button>إرسال</button></form>`,
      withNid(a),
      'The name stands beside the boxes of its entry, in none of them.',
    ),
    kit({
      slug: 'alone-in-own-element',
      path: '/teacher/classes/31/students',
      body: shell(
        `<h1>طلاب الصف السادس (ب)</h1><app-list><app-item><h2>${a[0]?.name ?? ''}</h2><p>الرقم الوطني: ${a[0]?.nid ?? ''}</p></app-item></app-list>`,
      ),
      expected: { kind: 'teacher.roster', context: place, rows: withNid(a.slice(0, 1)) },
      notes: "One student in an application's own element for lists.",
    }),
    kit({
      slug: 'board-of-submissions',
      path: '/teacher/homework/5/submissions',
      body: shell(
        `<h1>تسليمات واجب النسب: السادس (ب)</h1><div class="board"><section><h3>سلّمت في الموعد <span>(6)</span></h3>${times(boys, (one) => card(one, '<small>وقت التسليم: 12/11/2026 · العلامة: 7/10</small>'))}</section><section><h3>سلّمت متأخرة <span>(3)</span></h3>${times(b.slice(0, 3), (one) => card(one, '<small>وقت التسليم: 14/11/2026 · العلامة: 5/10</small>'))}</section><section><h3>لم تسلّم <span>(7)</span></h3>${times(girls, (one) => card(one, ''))}</section></div>`,
      ),
      expected: {
        kind: 'teacher.submissions',
        rows: [
          ...boys.map(({ name }) => ({ studentName: name, submission: 'سلّمت في الموعد', mark: '7/10' })),
          ...b
            .slice(0, 3)
            .map(({ name }) => ({ studentName: name, submission: 'سلّمت متأخرة', mark: '5/10' })),
          ...girls.map(({ name }) => ({ studentName: name, submission: 'لم تسلّم', mark: null })),
        ],
      },
      notes: 'The heading of each column of a board says what its students did.',
    }),
    kit({
      slug: 'lessons-below-units',
      path: '/teacher/lessons',
      body: shell(
        `<h1>حصص الرياضيات</h1>${['الأولى: الأعداد', 'الثانية: الهندسة']
          .map(
            (unit, u) =>
              `<h2>الوحدة ${unit}</h2><article><b>${u === 0 ? 'الأعداد النسبية' : 'المثلثات'}</b><div>17 دقيقة · 35 مشاهدة</div></article><article><b>${u === 0 ? 'القيمة المطلقة' : 'التطابق'}</b><div>21 دقيقة · 64 مشاهدة</div></article>`,
          )
          .join('')}`,
      ),
      expected: {
        kind: 'teacher.lessons',
        rows: ['الأعداد النسبية', 'القيمة المطلقة', 'المثلثات', 'التطابق'].map((lesson, n) => ({
          lesson,
          unit: n < 2 ? 'الوحدة الأولى: الأعداد' : 'الوحدة الثانية: الهندسة',
          duration: n % 2 === 0 ? '17 دقيقة' : '21 دقيقة',
          views: n % 2 === 0 ? '35 مشاهدة' : '64 مشاهدة',
        })),
      },
      notes: 'Entries with headings between them: each belongs to the unit over it.',
    }),
  ];
};
