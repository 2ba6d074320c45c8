import { folk, times, type Folk } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit, shell } from './kit.ts';

/** Rosters in unusual ways, each beside what looks like it and is none. */

const withNid = (list: readonly Folk[]) => list.map(({ name, nid }) => ({ name, nationalId: nid }));
const inLatin = ['Omar Ziad Ali Haddad', 'Tala Sami Nabil Khatib', 'Lina Fadi Osama Kurdi'];

const page = (slug: string, body: string, expected: MadePage['expected'], notes: string): MadePage =>
  kit({ slug: `way-${slug}`, path: '/teacher/classes/31/view', body: shell(body), expected, notes });

export const wayPages = (): MadePage[] => {
  const a = folk(12, 741);
  const [boys, girls] = [a.slice(0, 5), a.slice(5)];
  const place = { grade: 'الصف السادس', section: 'ب' };
  const roster = (
    slug: string,
    body: string,
    rows: NonNullable<MadePage['expected']['rows']>,
    notes: string,
    context: NonNullable<MadePage['expected']['context']> = place,
  ): MadePage => page(slug, body, { kind: 'teacher.roster', context, rows }, notes);
  const refused = (slug: string, body: string, notes: string): MadePage =>
    page(slug, body, { refused: 'any' }, notes);

  const heading = '<h1>طلبة الصف السادس (ب)</h1>';
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${times(rows, (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</tbody></table>`;
  const rows = (list: readonly Folk[]) => list.map(({ name, nid }) => [name, nid]);
  const heads = ['الاسم', 'الرقم الوطني'];
  const withGap = [...heads, '', ...heads];

  return [
    roster(
      'list-that-navigates',
      `${heading}<nav aria-label="الطلبة"><ul>${times(a, ({ name }, n) => `<li><a href="/s/${String(n)}">${name}</a></li>`)}</ul></nav>`,
      a.map(({ name }) => ({ name })),
      'A list of names that calls itself navigation.',
    ),
    refused(
      'menu-of-long-words',
      `${heading}<nav><ul>${times(['التقارير والإحصائيات العامة', 'الإعدادات', 'سجلات المتابعة اليومية', 'مركز المساعدة والدعم', 'الرسائل'], (text) => `<li><a>${text}</a></li>`)}</ul></nav>`,
      'A menu with entries of three words, and no list.',
    ),
    roster(
      'names-as-labels-of-boxes',
      `${heading}${table(
        ['<label><input type="checkbox"> تحديد الكل</label>', 'الرقم الوطني'],
        a.map(({ name, nid }) => [`<label><input type="checkbox"> ${name}</label>`, nid]),
      )}`,
      withNid(a),
      'Each name is the label of a box to tick; the head ticks them all.',
    ),
    roster(
      'fields-with-names',
      `${heading}${table(
        ['م', 'اسم الطالب', 'الرقم الوطني'],
        a.map(({ name, nid }, n) => [
          String(n + 1),
          `<input type="text" value="${name}">`,
          `<input type="text" value="${nid}">`,
        ]),
      )}`,
      withNid(a),
      'Names and numbers stand in fields that may be changed.',
    ),
    roster(
      'names-in-two-scripts',
      `${heading}${table(
        ['الاسم', 'Name', 'الرقم الوطني'],
        a.map(({ name, nid }, n) => [name, inLatin[n % 3] ?? '', nid]),
      )}`,
      withNid(a),
      'The names once more in Latin letters below a head that means the same.',
    ),
    refused(
      'two-columns-of-names',
      `${heading}${table(
        ['الاسم', 'الاسم', 'الرقم الوطني'],
        a.map(({ name, nid }, n) => [name, a[(n + 3) % a.length]?.name ?? '', nid]),
      )}`,
      'Two columns of names in one script: one of them is somebody else’s.',
    ),
    roster(
      'halves-with-a-gap',
      `${heading}${table(
        withGap,
        a.slice(0, 6).map(({ name, nid }, n) => [name, nid, '', a[n + 6]?.name ?? '', a[n + 6]?.nid ?? '']),
      )}`,
      withNid(a),
      'Two halves of a sheet with a column of nothing between them.',
    ),
    roster(
      'boys-and-girls-in-both-languages',
      `${heading}<h3>ذكور / Boys</h3>${table(heads, rows(boys))}<h3>إناث / Girls</h3>${table(heads, rows(girls))}`,
      withNid(a),
      'Parts below headings in both languages.',
    ),
    refused(
      'two-sections-in-both-languages',
      `<h1>طلبتي</h1><h3>السادس ب / Grade 6 B</h3>${table(heads, rows(boys))}<h3>السادس ج / Grade 6 C</h3>${table(heads, rows(girls))}`,
      'Two sections below headings in both languages.',
    ),
    roster(
      'section-in-both-languages',
      `<h1>السادس (ب)</h1><p>Grade 6 - B</p>${table(heads, rows(a))}`,
      withNid(a),
      'One section said in both languages: the nearer one is in English.',
      { grade: 'السادس', section: 'ب' },
    ),
    roster(
      'cards-with-bare-numbers',
      `<h2>الصف السادس (ب) — الرياضيات</h2><div class="grid">${times(a, ({ name, nid }) => `<div class="card"><h5>${name}</h5><span>${nid}</span></div>`)}</div>`,
      a.map(({ name }) => ({ name })),
      'Cards of a name and a number of ten digits, below the section’s name alone.',
    ),
    roster(
      'named-by-another-element',
      `<div id="t">طلبة الصف السادس (ب)</div><section><h3>تنبيه</h3><p>آخر تحديث اليوم</p></section><table aria-labelledby="t"><tr><th>الاسم</th><th>الرقم الوطني</th></tr>${times(a, ({ name, nid }) => `<tr><td>${name}</td><td>${nid}</td></tr>`)}</table>`,
      withNid(a),
      'What names the list stands elsewhere, and another heading right over it.',
    ),
  ];
};
