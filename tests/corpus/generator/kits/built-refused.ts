import { folk, times, type Folk } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit, shell } from './kit.ts';

/** Lists laid out like those of `built.ts` that are nobody's roster. */

const page = (slug: string, body: string, notes: string): MadePage =>
  kit({
    slug,
    path: '/teacher/classes/31/people',
    body: shell(body),
    expected: { refused: 'any' },
    notes,
  });

const list = (title: string, people: readonly Folk[], more = ''): string =>
  `<section><div class="t">${title} (${String(people.length)})</div><ul>${times(people, ({ name }) => `<li><span>${name}</span>${more}</li>`)}</ul></section>`;

export const builtRefused = (): MadePage[] => {
  const a = folk(13, 711);
  const b = folk(9, 712);
  const role = '<small>طالب</small>';
  const rows = (people: readonly Folk[], more: (n: number) => string): string =>
    times(people, ({ name, nid }, n) => `<tr><td>${name}</td><td>${nid}</td>${more(n)}</tr>`);
  return [
    page(
      'committee-with-roles',
      `<h1>الصف السادس (ب)</h1><h2>لجنة النظام</h2>${list('الأعضاء', b, role)}`,
      'Students with their role, below the heading of a committee.',
    ),
    page(
      'online-with-roles',
      `<h1>الصف السادس (ب)</h1>${list('المتصلون الآن', b, role)}`,
      'Who is online, with roles; the title is a plain box.',
    ),
    page(
      'two-sections-in-boxes',
      `<h1>طلبتي</h1>${list('الصف السادس (أ)', a)}${list('الصف السادس (ب)', b)}`,
      'Two sections, each below a plain box: two lists of equal right.',
    ),
    page(
      'present-and-absent',
      `<h1>طلبة الصف السادس (ب)</h1>${list('الحاضرون', a)}${list('الغائبون', b)}`,
      'Who came and who did not: neither is the roster.',
    ),
    page(
      'guardians-and-teachers',
      `<h1>الصف السادس (ب)</h1>${list('المعلمون', b)}${list('أولياء الأمور', a)}`,
      'Two lists of persons, neither of them students.',
    ),
    page(
      'levels-of-reading',
      `<h1>طلبة الصف السادس (ب)</h1>${list('متقنون', a)}${list('بحاجة إلى دعم', b)}`,
      'Students by how well they read: two lists, and neither is all of them.',
    ),
    page(
      'results-with-numbers',
      `<h1>نتائج طلبة الصف السادس (ب)</h1><table><thead><tr><th>اسم الطالب</th><th>الرقم الوطني</th><th>العلامة</th></tr></thead><tbody>${rows(a, (n) => `<td>${String(60 + n)}</td>`)}</tbody></table>`,
      'Results of a test with numbers of persons: who sat it is not said.',
    ),
    page(
      'only-those-who-did',
      `<h1>واجب النسب: السادس (ب)</h1>${list('سلّموا', a)}<section><button aria-expanded="false">لم يسلّموا (9)</button></section>`,
      'Names of those who handed their work in; the others are folded away.',
    ),
    page(
      'meetings-by-day',
      `<h1>مواعيد المدرسة</h1><h2>الأحد 8 تشرين الثاني</h2><ul><li><a href="#a">مجلس الآباء</a><span>12:40</span></li><li><a href="#b">لجنة الصيانة</a><span>13:00</span></li></ul><h2>الثلاثاء 10 تشرين الثاني</h2><ul><li><a href="#c">اجتماع المعلمين</a><span>11:09</span></li></ul>`,
      'What happens on a day, with its hour: no lessons.',
    ),
    page(
      'sections-with-numbers-going-on',
      `<h1>طلبتي</h1>${['أ', 'ب'].map((letter, n) => `<div class="sheet"><div>السادس ${letter}</div><table><thead><tr><th>م</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead><tbody>${times(n === 0 ? a : b, ({ name, nid }, at) => `<tr><td>${String(at + 1 + n * 13)}</td><td>${name}</td><td>${nid}</td></tr>`)}</tbody></table></div>`).join('')}`,
      'Two sections whose numbers go on: two lists all the same.',
    ),
    page(
      'requests-only',
      `<h1>الصف السادس (ب)</h1><div class="box"><div><b>طلبات الالتحاق بانتظار الموافقة (13)</b></div><table><thead><tr><th>الطالبة</th><th>الرقم الوطني</th><th>القرار</th></tr></thead><tbody>${rows(a, () => '<td><button>قبول</button><button>رفض</button></td>')}</tbody></table></div>`,
      'Who asks to be taken in, and no roster below.',
    ),
  ];
};
