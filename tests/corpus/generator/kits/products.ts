import { folk, times, type Folk } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit } from './kit.ts';

/** Lists of a section as products for schools and courses lay them out, each with a list like it that is none of ours. */

const place = { grade: 'الصف السادس', section: 'ب' };
const withNid = (list: readonly Folk[]) => list.map(({ name, nid }) => ({ name, nationalId: nid }));
const heads = (...texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<th scope="col">${text}</th>`).join('')}</tr>`;
const cells = (...texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

interface Case {
  readonly slug: string;
  readonly path?: string;
  readonly body: string;
  readonly notes: string;
}
const roster = (
  { slug, path = '/course/view', body, notes }: Case,
  rows: NonNullable<MadePage['expected']['rows']>,
  completeness?: MadePage['expected']['completeness'],
): MadePage =>
  kit({
    slug: `product-${slug}`,
    path,
    body,
    expected: {
      kind: 'teacher.roster',
      context: place,
      rows,
      ...(completeness !== undefined && { completeness }),
    },
    notes,
  });
const refused = ({ slug, path = '/course/view', body, notes }: Case): MadePage =>
  kit({ slug: `product-${slug}`, path, body, expected: { refused: 'any' }, notes });

export const productPages = (): MadePage[] => {
  const a = folk(14, 731);
  const staff = folk(1, 732);
  const crumbs =
    '<nav class="crumbs"><a>الرئيسية</a> ‹ <a>مقرراتي</a> ‹ <a>العلوم</a> ‹ الصف السادس (ب)</nav>';

  const participants = (title: string): string =>
    `<header><h1>العلوم - الصف السادس / ب</h1></header><div class="userlist"><h2>${title}</h2><div class="filters"><div>مطابقة <select><option>أي</option><option>كل</option></select></div><button disabled>إزالة المرشحات</button></div><p>14 من المشاركين</p><table class="generaltable"><thead><tr><th><input type="checkbox" id="all"><label for="all" class="accesshide">تحديد الكل</label></th><th><a href="#">الاسم الكامل</a></th><th><a href="#">الرقم الوطني</a></th><th>الأدوار</th><th>المجموعات</th><th>آخر دخول إلى المقرر</th><th>الحالة</th></tr></thead><tbody>${times(a, ({ name, nid }, n) => `<tr><td><input type="checkbox" id="u${String(n)}"><label for="u${String(n)}" class="accesshide">تحديد '${name}'</label></td><th scope="row"><a href="#"><span aria-hidden="true">ع ع</span>${name}</a></th><td>${nid}</td><td>طالب</td><td>لا مجموعات</td><td>${String(n + 1)} أيام 2 ساعات</td><td><span class="badge">نشط</span></td></tr>`)}</tbody></table></div>`;

  const grid = (owners: string, title: string): string =>
    `<main><h2>العلوم <small>الصف السادس – الشعبة ب</small></h2><div role="tablist"><span role="tab" aria-selected="true">الأعضاء</span><span role="tab">القنوات</span></div><div role="grid" aria-label="${title}"><div role="row"><div role="columnheader">الاسم</div><div role="columnheader">العنوان</div><div role="columnheader">الدور</div></div><div role="heading">${owners} (1)</div>${times([...staff, ...a], ({ name }, n) => `${n === 1 ? '<div role="heading">الأعضاء والضيوف (14)</div>' : ''}<div role="row" aria-rowindex="${String(n + 1)}"><div role="gridcell"><span>${name.slice(0, 1)}</span> <span>${name}</span></div><div role="gridcell">—</div><div role="gridcell">${n === 0 ? 'مالك' : 'طالب'}</div></div>`)}</div></main>`;

  const childTable = (label: string): string =>
    `<div class="page-head"><h3>العلوم - الصف السادس - شعبة ب</h3></div><div class="form-section"><div class="control"><label>${label}</label><div class="form-grid"><div class="grid-heading-row"><div class="grid-row"><div class="data-row"><div><input type="checkbox"></div><div>رقم</div><div>رقم القائمة</div><div>الطالب</div><div>اسم الطالب</div></div></div></div><div class="grid-body"><div class="rows">${times(a, ({ name }, n) => `<div class="grid-row"><div class="data-row"><div><input type="checkbox"></div><div><span>${String(n + 1)}</span></div><div><div>${String(n + 1)}</div></div><div><div><a href="#">EDU-STU-2025${String(3743 + n * 3)}</a></div></div><div><div>${name}</div></div></div></div>`)}</div></div></div></div></div>`;

  return [
    roster(
      {
        slug: 'enrolled-users',
        body: participants('المستخدمون المسجلون'),
        notes: 'A course’s enrolled users: a box to tick in each row with its own label, roles, groups.',
      },
      withNid(a),
      { state: 'complete', expected: 14 },
    ),
    refused({
      slug: 'users',
      body: participants('مستخدمون متصلون'),
      notes: 'The same table of some users.',
    }),
    roster(
      {
        slug: 'team-members',
        path: '/team/6b/members',
        body: grid('المالكون', 'أعضاء الفريق'),
        notes: 'The owner above the members in one grid; «العنوان» over a column with nothing in it.',
      },
      a.map(({ name }) => ({ name })),
    ),
    refused({
      slug: 'team-of-a-sport',
      path: '/team/6b/members',
      body: grid('المدرب', 'أعضاء فريق كرة القدم'),
      notes: 'Members of a team that is no section.',
    }),
    roster(
      {
        slug: 'child-table',
        path: '/app/student-group/SCI-6B',
        body: childTable('الطلاب'),
        notes:
          'A head of boxes with a box to tick; «الطالب» over the page’s own keys beside «اسم الطالب» over names.',
      },
      a.map(({ name }) => ({ name })),
    ),
    roster(
      {
        slug: 'roll-group',
        body: `${crumbs}<h2>مجموعة القيد: الصف السادس (ب)</h2><p>مربي الصف: أ. هيثم داود الفقهاء — المكان: غرفة 12</p><table><thead>${heads('الرقم', 'الطالب', 'رقم الطالب', 'تاريخ الميلاد', 'إجراءات')}</thead><tbody>${times(a, ({ name, born }, n) => cells(String(n + 1), `<a href="#">${name}</a><br><small><i></i></small>`, String(202542 * 100 + n), born, '<nav><a href="#">🔍</a></nav>'))}</tbody></table>`,
        notes: 'A roll group with its teacher and room said by labels.',
      },
      a.map(({ name, born }, n) => ({ name, otherId: String(202542 * 100 + n), birthDate: born })),
    ),
    refused({
      slug: 'project-group',
      body: `${crumbs}<h2>مجموعة الروبوت: الصف السادس (ب)</h2><table><thead>${heads('الرقم', 'الطالب', 'رقم الطالب')}</thead><tbody>${times(a, ({ name }, n) => cells(String(n + 1), name, String(20254200 + n)))}</tbody></table>`,
      notes: 'A group that is no section.',
    }),
    roster(
      {
        slug: 'name-in-two-columns',
        body: `<h2>العلوم <small>الصف السادس — شعبة ب</small></h2><ul class="nav nav-tabs"><li class="active"><b>المتعلمون</b></li><li><a href="#">المعلمون</a></li></ul><table><tr><td>1 - 14 / 14</td><td></td></tr></table><table><tbody>${heads('', 'صورة', '<a>الاسم الأول</a>', '<a>اسم العائلة</a>', 'اسم الدخول', 'الرقم الوطني', 'المجموعة', 'الحالة', 'تفاصيل')}${times(a, ({ parts, nid }, n) => cells('<input type="checkbox">', '<img alt="">', parts.slice(0, 3).join(' '), parts[3], `u2025${String(5328 + n)}`, nid, '-', 'فعّال', '<a href="#">معلومات</a>'))}</tbody></table>`,
        notes: 'Three parts of the name in one column, the family’s in another; a column of like links.',
      },
      withNid(a),
      { state: 'complete', expected: 14 },
    ),
    roster(
      {
        slug: 'looked-at-by-others',
        path: '/student/view_all',
        body: `<div class="title">الطلاب</div><div><label>اختر المقرر : </label><select><option>الصف الأول</option><option selected>الصف السادس</option></select></div><div><label>اختر الشعبة : </label><select><option>أ</option><option selected>ب</option></select></div><table><tr><td>م.</td><td>الإســم</td><td>رقم القبول</td><td></td></tr><tr><td></td><td></td><td></td><td></td></tr>${times(a, ({ name }, n) => cells(String(n + 1), `<a href="#">${name}</a>`, String(20255717 + n), '<a href="#">عرض الملف</a>'))}</table>`,
        notes: 'An address below /student/ that lists them; a row of nothing below the head.',
      },
      a.map(({ name }, n) => ({ name, otherId: String(20255717 + n) })),
    ),
    roster(
      {
        slug: 'parts-beside-works',
        body: `<div class="row"><div class="col-8"><div class="card"><div class="card-header"><b>الطلبة</b> — الصف السادس، الشعبة ب</div><table><thead>${heads('#', 'الاسم الأول', 'اسم الأب', 'اسم الجد', 'اسم العائلة', 'الرقم الوطني')}</thead><tbody>${times(a, ({ parts, nid }, n) => cells(String(n + 1), ...parts, nid))}</tbody></table></div></div><div class="col-4"><div class="card"><div class="card-header">واجبات مفتوحة</div><table><thead>${heads('الواجب', 'آخر موعد', 'سلّم')}</thead><tbody>${cells('ورقة عمل النسبة', '28/11/2026', '9/14')}${cells('واجب المتطابقات', '22/11/2026', '14/14')}</tbody></table></div></div></div>`,
        notes: 'Names in parts are as good as names; the works beside them are a list of less right.',
      },
      withNid(a),
    ),
    kit({
      slug: 'product-in-english',
      path: '/course/view',
      lang: 'en',
      title: 'Darsak',
      body: `<h1>Al Ofoq School | Student list</h1><p>Grade 6 - B</p><table><thead>${heads('S.No', "Student's Name", 'National ID No.', 'DOB', 'Sex', 'Mobile No.', 'Remarks')}</thead><tbody>${times(a, ({ name, nid, born, girl }, n) => cells(String(n + 1), name, nid, born, girl ? 'Female' : 'Male', `07911122${String(n + 10)}`, ''))}</tbody></table>`,
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'Grade 6', section: 'B' },
        rows: a.map(({ name, nid, born }) => ({ name, nationalId: nid, birthDate: born })),
      },
      notes: 'Heads in English in other words, the school’s name in the heading.',
    }),
    roster(
      {
        slug: 'where-they-live',
        body: `<h1>طلبة الصف السادس (ب)</h1><table><thead>${heads('م', 'اسم الطالب ثلاثياً', 'الرقم الوطني', 'صلة القرابة', 'هاتف ولي الأمر', 'العنوان')}</thead><tbody>${times(a, ({ name, nid }, n) => cells(String(n + 1), name, nid, 'الأب', `07911122${String(n + 10)}`, 'إربد - الحي الشرقي'))}</tbody></table>`,
        notes: '«العنوان» of students is where they live.',
      },
      withNid(a),
    ),
    refused({
      slug: 'titles-on-loan',
      body: `<h1>الصف السادس (ب)</h1><table><thead>${heads('م', 'اسم الطالب', 'العنوان', 'تاريخ الإعارة', 'تاريخ الإرجاع')}</thead><tbody>${times(a, ({ name }, n) => cells(String(n + 1), name, 'حكايات من التراث', '1/11/2026', '15/11/2026'))}</tbody></table>`,
      notes: '«العنوان» of what students took on loan.',
    }),
    roster(
      {
        slug: 'classlist',
        body: `<h1>Classlist</h1><div>العلوم - الصف السادس (ب)</div><table><thead>${heads('<input type="checkbox">', 'Image', 'Last Name , First Name', 'Username', 'Org Defined ID', 'Role', 'Last Accessed')}</thead><tbody>${times(a, ({ name, nid }, n) => cells('<input type="checkbox">', '<img alt="">', `<a href="#">${name}</a>`, `st${String(n + 400)}`, nid, 'Student', 'Nov 20, 2026'))}</tbody></table>`,
        notes: 'A class list with heads in English over names in Arabic.',
      },
      a.map(({ name, nid }) => ({ name, otherId: nid })),
    ),
  ];
};
