import { eastern, folk, times, type Folk } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';
import { kit, shell } from './kit.ts';

/** Rosters in the markup of kits and frameworks that the first corpus does not have. */

const persian = (text: string | number): string =>
  String(text).replace(/\d/gu, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
const withNid = (list: readonly Folk[]) => list.map(({ name, nid }) => ({ name, nationalId: nid }));
const initials = (name: string): string => name.slice(0, 1);

export const kitRosters = (): MadePage[] => {
  const a = folk(28, 301);
  const b = folk(17, 302);
  const c = folk(10, 303);
  const d = folk(33, 304);
  return [
    kit({
      slug: 'bootstrap5-scope-row',
      path: '/teacher/classes/12/students',
      body: shell(
        `<div class="d-flex justify-content-between"><h1 class="h4">الصف الثامن الأساسي / ب</h1><span class="badge text-bg-secondary">العلوم</span></div><div class="card"><div class="card-header">كشف الطلبة <small class="text-body-secondary">(28 طالبة)</small></div><div class="table-responsive"><table class="table table-hover align-middle"><thead class="table-light"><tr><th scope="col">ت</th><th scope="col">الطالبة</th><th scope="col">الرقم الوطني</th><th scope="col">تاريخ الميلاد</th><th scope="col">حالة القيد</th><th scope="col"><span class="visually-hidden">خيارات</span></th></tr></thead><tbody>${times(a, (one, n) => `<tr><td>${String(n + 1)}</td><th scope="row"><span class="avatar">${initials(one.name)}</span> <span>${one.name}</span></th><td><bdi>${one.nid}</bdi></td><td>${one.born}</td><td><span class="badge rounded-pill text-bg-success">ملتحق</span></td><td><button class="btn btn-sm">⋯</button></td></tr>`)}</tbody></table></div></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الثامن الأساسي', section: 'ب', subject: 'العلوم' },
        rows: a.map((one) => ({
          name: one.name,
          nationalId: one.nid,
          birthDate: one.born,
          status: 'CURRENT',
        })),
        completeness: { state: 'complete', expected: 28 },
      },
      notes:
        'The name is a row header with a letter in a circle before it; the total stands in the card head.',
    }),
    kit({
      slug: 'material-elements',
      path: '/app#/t/12/students',
      body: shell(
        `<mat-toolbar><span>طلبة الشعبة</span></mat-toolbar><div class="chips"><mat-chip>الصف التاسع</mat-chip><mat-chip>الشعبة (ج)</mat-chip></div><mat-table role="table" class="mat-mdc-table cdk-table"><mat-header-row role="row" class="mat-mdc-header-row"><mat-header-cell role="columnheader">#</mat-header-cell><mat-header-cell role="columnheader"><div class="mat-sort-header-container" role="button" tabindex="0"><div class="mat-sort-header-content">اسم الطالب</div><div class="mat-sort-header-arrow"></div></div></mat-header-cell><mat-header-cell role="columnheader">رقم الطالب</mat-header-cell><mat-header-cell role="columnheader">آخر دخول</mat-header-cell></mat-header-row>${times(b, (one, n) => `<mat-row role="row" class="mat-mdc-row"><mat-cell role="cell">${eastern(n + 1)}</mat-cell><mat-cell role="cell">${one.name}</mat-cell><mat-cell role="cell">${eastern(one.emis)}</mat-cell><mat-cell role="cell">قبل ${eastern(3)} أيام</mat-cell></mat-row>`)}</mat-table><mat-paginator><div class="mat-mdc-paginator-range-label">${eastern(1)} – ${eastern(17)} من ${eastern(17)}</div><button aria-label="الصفحة السابقة" disabled></button><button aria-label="الصفحة التالية" disabled></button></mat-paginator>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف التاسع', section: 'ج' },
        rows: b.map((one) => ({ name: one.name, otherId: one.emis, nationalId: null })),
        completeness: { state: 'complete', expected: 17 },
      },
      notes: 'Elements of a kit with roles; a range of its paginator in other digits, no way on.',
    }),
    kit({
      slug: 'ant-fixed-head',
      path: '/teacher/classes/9/students?page=2',
      body: shell(
        `<div class="ant-page-header"><span class="ant-page-header-heading-title">قائمة طلبة الصف السادس - أ</span><span class="ant-page-header-heading-sub-title">اللغة العربية</span></div><div class="ant-table-wrapper"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><div class="ant-table"><div class="ant-table-container"><div class="ant-table-header"><table style="table-layout:fixed"><colgroup><col><col><col></colgroup><thead class="ant-table-thead"><tr><th class="ant-table-cell">الترتيب</th><th class="ant-table-cell">الاسم الرباعي</th><th class="ant-table-cell">الرقم الشخصي</th></tr></thead></table></div><div class="ant-table-body" style="overflow-y:scroll;max-height:400px"><table style="table-layout:fixed"><colgroup><col><col><col></colgroup><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height:0;font-size:0"><td style="padding:0;height:0"></td><td style="padding:0;height:0"></td><td style="padding:0;height:0"></td></tr>${times(c, (one, n) => `<tr class="ant-table-row" data-row-key="r${String(n)}"><td class="ant-table-cell">${String(n + 11)}</td><td class="ant-table-cell">${one.name}</td><td class="ant-table-cell">${one.nid}</td></tr>`)}</tbody></table></div></div></div></div></div><ul class="ant-pagination" unselectable="on"><li class="ant-pagination-total-text">الإجمالي 45 طالباً</li><li title="السابق" class="ant-pagination-prev"><button class="ant-pagination-item-link" type="button">‹</button></li><li title="1" class="ant-pagination-item ant-pagination-item-1"><a rel="nofollow">1</a></li><li title="2" class="ant-pagination-item ant-pagination-item-2 ant-pagination-item-active"><a rel="nofollow">2</a></li><li title="3" class="ant-pagination-item"><a rel="nofollow">3</a></li><li title="4" class="ant-pagination-item"><a rel="nofollow">4</a></li><li title="5" class="ant-pagination-item"><a rel="nofollow">5</a></li><li title="التالي" class="ant-pagination-next"><button type="button">›</button></li></ul></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف السادس', section: 'أ', subject: 'اللغة العربية' },
        rows: withNid(c),
        completeness: { state: 'partial', expected: 45, page: { current: 2, of: 5 } },
      },
      notes:
        'A fixed head in a table of its own, a row only for measuring, a pager whose chosen entry has another class.',
    }),
    kit({
      slug: 'moodle-participants',
      path: '/user/index.php?id=44',
      title: 'الرياضيات 7أ: المشاركون',
      body: `<div id="page-wrapper"><nav class="navbar"><a href="/my/">لوحتي</a></nav><div id="page"><header id="page-header"><h1>الرياضيات - الصف السابع (أ)</h1><ol class="breadcrumb"><li class="breadcrumb-item"><a href="#">مساقاتي</a></li><li class="breadcrumb-item">المشاركون</li></ol></header><div role="main"><h2>طلبة الصف</h2><div class="userlist"><p data-region="participant-count">28 طالباً</p><table class="flexible table table-striped generaltable" id="participants"><thead><tr><th class="header c0" scope="col"><input type="checkbox" id="select-all"><label class="sr-only" for="select-all">تحديد الكل</label></th><th class="header c1" scope="col"><a href="?tsort=firstname">الاسم الكامل</a></th><th class="header c2" scope="col"><a href="?tsort=idnumber">الرقم الوطني</a></th><th class="header c3" scope="col">الأدوار</th><th class="header c4" scope="col">آخر دخول</th></tr></thead><tbody>${times(a, (one, n) => `<tr id="user-index-participants-${String(700 + n)}"><td class="cell c0"><input type="checkbox" id="user${String(n)}"></td><th class="cell c1" scope="row"><a href="/user/view.php?id=${String(700 + n)}"><img src="x.png" alt="" class="userpicture">${one.name}</a></th><td class="cell c2">${one.nid}</td><td class="cell c3">طالب</td><td class="cell c4">${String(n + 1)} ساعات</td></tr>`)}</tbody></table></div></div></div></div>`,
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف السابع', section: 'أ', subject: 'الرياضيات' },
        rows: withNid(a),
        completeness: { state: 'complete', expected: 28 },
      },
      notes: 'A course page with check boxes, a role column and a last access in hours.',
    }),
    kit({
      slug: 'vuetify-footer-range',
      path: '/teacher/classes/31',
      body: shell(
        `<div class="v-card"><div class="v-card-title">العاشر (د)</div><div class="v-card-subtitle">المبحث: الكيمياء</div><div class="v-text-field"><label>بحث</label><input type="text" value="" placeholder="بحث"></div><div class="v-table v-data-table"><div class="v-table__wrapper"><table><thead><tr><th><div class="v-data-table-header__content"><span>م</span></div></th><th><div class="v-data-table-header__content"><span>أسماء الطلبة</span><i class="mdi mdi-arrow-up"></i></div></th><th><div class="v-data-table-header__content"><span>رقم الهوية</span></div></th><th><div class="v-data-table-header__content"><span>الجنس</span></div></th></tr></thead><tbody>${times(d.slice(0, 10), (one, n) => `<tr class="v-data-table__tr"><td class="v-data-table__td">${String(n + 1)}</td><td class="v-data-table__td">${one.name}</td><td class="v-data-table__td">${persian(one.nid)}</td><td class="v-data-table__td">${one.girl ? 'أنثى' : 'ذكر'}</td></tr>`)}</tbody></table></div><div class="v-data-table-footer"><div class="v-data-table-footer__items-per-page"><span>عدد الصفوف في الصفحة:</span><div class="v-select">10</div></div><div class="v-data-table-footer__info"><div>1-10 من 33</div></div><div class="v-data-table-footer__pagination"><nav class="v-pagination"><ul><li><button aria-label="الصفحة الأولى" disabled></button></li><li><button aria-label="الصفحة السابقة" disabled></button></li><li><button aria-label="الصفحة التالية"></button></li></ul></nav></div></div></div></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'العاشر', section: 'د', subject: 'الكيمياء' },
        rows: d
          .slice(0, 10)
          .map((one) => ({ name: one.name, nationalId: one.nid, gender: one.girl ? 'أنثى' : 'ذكر' })),
        completeness: { state: 'partial', expected: 33 },
      },
      notes: 'Ten of 33, said as «1-10 من 33» in the foot; identity numbers in Persian digits.',
    }),
    kit({
      slug: 'cdk-virtual',
      path: '/app#/t/31/students',
      body: shell(
        `<h2 class="title">سجل الشعبة: الصف الأول الثانوي العلمي - ب</h2><cdk-virtual-scroll-viewport class="cdk-virtual-scrollable" style="height:400px;overflow:auto"><div class="cdk-virtual-scroll-content-wrapper">${times(d.slice(0, 12), (one) => `<div class="student-line"><span class="student-line__name">${one.name}</span><span class="student-line__no">${one.nid}</span></div>`)}</div><div class="cdk-virtual-scroll-spacer" style="height:1584px"></div></cdk-virtual-scroll-viewport>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الأول الثانوي العلمي', section: 'ب' },
        rows: d.slice(0, 12).map(({ name }) => ({ name })),
        completeness: { state: 'partial', reasons: ['rows-virtualised'] },
      },
      notes: 'Twelve living rows and a spacer beside their wrapper.',
    }),
    kit({
      slug: 'primevue-stacked',
      path: '/teacher/classes/5/students',
      body: shell(
        `<h3>الصف الرابع (هـ) — التربية الإسلامية</h3><div class="p-datatable p-component"><table role="table" class="p-datatable-table"><thead class="p-datatable-thead" role="rowgroup"><tr role="row"><th role="columnheader"><span class="p-column-title">الرقم المتسلسل</span></th><th role="columnheader"><span class="p-column-title">اسم الطالب رباعي</span></th><th role="columnheader"><span class="p-column-title">الرقم التعريفي</span></th></tr></thead><tbody class="p-datatable-tbody" role="rowgroup">${times(b.slice(0, 9), (one, n) => `<tr role="row"><td role="cell"><span class="p-column-title" style="display:none">الرقم المتسلسل</span>${String(n + 1)}</td><td role="cell"><span class="p-column-title" style="display:none">اسم الطالب رباعي</span>${one.name}</td><td role="cell"><span class="p-column-title" style="display:none">الرقم التعريفي</span>${one.emis}</td></tr>`)}</tbody></table><div class="p-paginator"><span class="p-paginator-current">صفحة 1 من 3</span><button class="p-paginator-next p-link" type="button"><span class="p-paginator-icon"></span></button></div></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الرابع', section: 'هـ', subject: 'التربية الإسلامية' },
        rows: b.slice(0, 9).map((one) => ({ name: one.name, otherId: one.emis })),
        completeness: { state: 'partial', page: { current: 1, of: 3 } },
      },
      notes: 'Titles repeated in every cell for narrow screens, hidden now.',
    }),
    kit({
      slug: 'tabulator',
      path: '/teachers/relations/77/students',
      body: shell(
        `<p>المادة: <b>الجغرافيا</b> | الصف: <b>العاشر</b> | الشعبة: <b>ب</b></p><div class="tabulator" role="grid" tabulator-layout="fitColumns"><div class="tabulator-header" role="rowgroup"><div class="tabulator-headers" role="row"><div class="tabulator-col" role="columnheader" tabulator-field="no"><div class="tabulator-col-title">ر.ت</div></div><div class="tabulator-col" role="columnheader" tabulator-field="nm"><div class="tabulator-col-title">الاسم</div><div class="tabulator-header-filter"><input type="search" placeholder="تصفية"></div></div><div class="tabulator-col" role="columnheader" tabulator-field="st"><div class="tabulator-col-title">حالة الطالب</div></div></div></div><div class="tabulator-tableholder"><div class="tabulator-table" role="rowgroup">${times(b, (one, n) => `<div class="tabulator-row" role="row"><div class="tabulator-cell" role="gridcell" tabulator-field="no">${String(n + 1)}</div><div class="tabulator-cell" role="gridcell" tabulator-field="nm">${one.name}</div><div class="tabulator-cell" role="gridcell" tabulator-field="st">${n === 4 ? 'منقول' : 'ملتحق'}</div></div>`)}</div></div></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'العاشر', section: 'ب', subject: 'الجغرافيا' },
        rows: b.map((one, n) => ({ name: one.name, status: n === 4 ? 'TRANSFERRED' : 'CURRENT' })),
        completeness: { state: 'complete' },
      },
      notes: 'A grid of roles with an empty filter box in its head and the section in a line of labels.',
    }),
    kit({
      slug: 'devextreme',
      path: '/teacher/grid/3',
      body: shell(
        `<h1>كشف بأسماء الطلبة</h1><h2>الحادي عشر - أ</h2><div class="dx-datagrid" role="grid" aria-rowcount="28" aria-colcount="3"><div class="dx-datagrid-headers" role="presentation"><div class="dx-datagrid-content"><table class="dx-datagrid-table" role="presentation"><tbody role="presentation"><tr class="dx-row dx-header-row" role="row"><td role="columnheader" aria-colindex="1">م</td><td role="columnheader" aria-colindex="2"><div class="dx-datagrid-text-content">اسم الطالب</div></td><td role="columnheader" aria-colindex="3"><div class="dx-datagrid-text-content">الرقم الوطني</div></td></tr></tbody></table></div></div><div class="dx-datagrid-rowsview" role="presentation"><div class="dx-datagrid-content"><table class="dx-datagrid-table" role="presentation"><tbody role="presentation">${times(a.slice(0, 20), (one, n) => `<tr class="dx-row dx-data-row" role="row" aria-rowindex="${String(n + 1)}"><td role="gridcell" aria-colindex="1">${String(n + 1)}</td><td role="gridcell" aria-colindex="2">${one.name}</td><td role="gridcell" aria-colindex="3">${one.nid}</td></tr>`)}<tr class="dx-row dx-freespace-row" role="row" style="display:none"><td></td><td></td><td></td></tr></tbody></table></div></div><div class="dx-datagrid-pager dx-pager"><div class="dx-pages"><div class="dx-info">صفحة 1 من 2 (28 عنصرًا)</div><div class="dx-page-indexes"><div class="dx-page dx-selection" role="button" aria-label="صفحة 1">1</div><div class="dx-page" role="button" aria-label="صفحة 2">2</div></div></div></div></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الحادي عشر', section: 'أ' },
        rows: withNid(a.slice(0, 20)),
        completeness: { state: 'partial', expected: 28, page: { current: 1, of: 2 } },
      },
      notes: 'A grid whose head and rows are two presentation tables; counted for assistive technology.',
    }),
    kit({
      slug: 'datatables2',
      path: '/teacher/classes/12/students',
      body: shell(
        `<h4>الصف : الثالث</h4><h4>الشعبة : (ب)</h4><div class="dt-container"><div class="dt-layout-row"><div class="dt-length"><select id="dt-length-0"><option value="10" selected>10</option><option value="25">25</option><option value="-1">الكل</option></select><label for="dt-length-0">مدخلات في الصفحة</label></div><div class="dt-search"><label for="dt-search-0">ابحث:</label><input type="search" id="dt-search-0"></div></div><table class="table table-striped dataTable"><thead><tr><th data-dt-column="0"><span class="dt-column-title" role="button">الرقم</span><span class="dt-column-order"></span></th><th data-dt-column="1"><span class="dt-column-title" role="button">اسم الطالب/ة</span><span class="dt-column-order"></span></th><th data-dt-column="2"><span class="dt-column-title">اسم قريب الطالب</span></th><th data-dt-column="3"><span class="dt-column-title">رقم جوال الطالب</span></th></tr></thead><tbody>${times(d.slice(0, 10), (one, n) => `<tr><td class="dt-type-numeric sorting_1">${String(n + 1)}</td><td>${one.name}</td><td>${d[n + 10]?.name ?? ''}</td><td>079${String(1000000 + n)}</td></tr>`)}</tbody><tfoot></tfoot></table><div class="dt-layout-row"><div class="dt-info" aria-live="polite">إظهار 1 إلى 10 من أصل 33 مدخلاً</div><div class="dt-paging"><nav aria-label="pagination"><button class="dt-paging-button disabled first" disabled>«</button><button class="dt-paging-button current" aria-current="page">1</button><button class="dt-paging-button">2</button><button class="dt-paging-button">3</button><button class="dt-paging-button">4</button><button class="dt-paging-button next">›</button></nav></div></div></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الثالث', section: 'ب' },
        rows: d.slice(0, 10).map(({ name }) => ({ name, nationalId: null, otherId: null })),
        completeness: { state: 'partial', expected: 33, page: { current: 1, of: 4 } },
      },
      notes:
        'Titles in boxes with sort arrows; a relative and a telephone as decoys; the serial is headed «الرقم».',
    }),
    kit({
      slug: 'articles',
      path: '/t/sections/88',
      body: shell(
        `<section><h2>الصف الخامس / ج <small>التربية المهنية</small></h2><p>مجموع الطلبة: 17</p><div class="grid">${times(b, (one) => `<article class="person"><figure><img alt="" src="p.png"></figure><header><h3>${one.name}</h3></header><ul><li>الرقم الوطني: ${one.nid}</li><li>الجنس: ${one.girl ? 'أنثى' : 'ذكر'}</li><li>هاتف ولي الأمر: 0790000000</li></ul><footer><a href="/p">الملف</a></footer></article>`)}</div></section>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الخامس', section: 'ج', subject: 'التربية المهنية' },
        rows: b.map((one) => ({
          name: one.name,
          nationalId: one.nid,
          gender: one.girl ? 'أنثى' : 'ذكر',
        })),
        completeness: { state: 'complete', expected: 17 },
      },
      notes: 'One article for each student with labelled lines.',
    }),
    kit({
      slug: 'dl-in-list',
      path: '/teacher/classes/3/students',
      body: shell(
        `<h2>السابع - د</h2><ol class="people">${times(c, (one) => `<li><dl><div><dt>اسم الطالب</dt><dd>${one.name}</dd></div><div><dt>رقم الطالب</dt><dd>${one.emis}</dd></div><div><dt>الحالة</dt><dd>ملتحق</dd></div></dl></li>`)}</ol>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'السابع', section: 'د' },
        rows: c.map((one) => ({ name: one.name, otherId: one.emis, status: 'CURRENT' })),
      },
      notes: 'A definition list in boxes inside each list entry.',
    }),
    kit({
      slug: 'fragment-after-select',
      path: '/index.php?r=Teacher/Class/students',
      body: `<form><label for="g">الصف</label><select id="g"><option>اختر</option><option selected>الصف الثامن</option></select><label for="s">الشعبة</label><select id="s"><option>اختر</option><option selected>ج</option></select></form><h3>أسماء الطلبة</h3><table><tbody>${times(b, (one, n) => `<tr class="studentRow"><td>${one.name}</td><td><input type="hidden" name="StudentID" value="6f1e-${String(n)}"><input type="hidden" name="periodId" value="1"><input type="checkbox" name="here"></td></tr>`)}</tbody></table>`,
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الثامن', section: 'ج' },
        rows: b.map(({ name }) => ({ name })),
      },
      notes: 'A fragment without any header, keys in hidden inputs.',
    }),
    kit({
      slug: 'old-layout-mirrored',
      path: '/emis/students.aspx?c=7',
      body: `<table width="100%" border="0"><tr><td><font size="4">المملكة الأردنية الهاشمية</font></td></tr><tr><td><table border="0"><tr><td>السابع</td><td>:</td><td>الصف</td><td>ب</td><td>:</td><td>الشعبة</td><td>2026/2027</td><td>:</td><td>العام الدراسي</td></tr></table></td></tr><tr><td><table border="1" cellpadding="2" dir="ltr"><tr bgcolor="#ccc"><td><b>هاتف ولي الأمر</b></td><td><b>الحالة</b></td><td><b>تاريخ الولادة</b></td><td><b>رقم الإثبات</b></td><td><b>إسم الطالب</b></td><td><b>م</b></td></tr>${times(c, (one, n) => `<tr><td>0780000000</td><td>ملتحق</td><td>${one.born}</td><td>${one.nid}</td><td dir="rtl">${one.name}</td><td>${String(n + 1)}</td></tr>`)}</table></td></tr></table>`,
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'السابع', section: 'ب', period: '2026/2027' },
        rows: c.map((one) => ({ name: one.name, nationalId: one.nid, birthDate: one.born })),
      },
      notes: 'Layout tables, values before their labels, columns mirrored so that the serial comes last.',
    }),
    kit({
      slug: 'react-divs-english',
      path: '/teacher/classes/12/students',
      lang: 'en',
      title: 'Darsak',
      body: `<div id="root"><div class="sc-a1"><h2>Grade 7 — Section B</h2><span>Mathematics</span><div class="sc-b2">Showing 17 of 17 students</div><div role="table" aria-label="Class roster"><div role="rowgroup"><div role="row"><span role="columnheader">No.</span><span role="columnheader">Student name</span><span role="columnheader">National number</span><span role="columnheader">Status</span></div></div><div role="rowgroup">${times(b, (one, n) => `<div role="row"><span role="cell">${String(n + 1)}</span><span role="cell" dir="auto">${one.name}</span><span role="cell">${one.nid}</span><span role="cell">Enrolled</span></div>`)}</div></div></div></div>`,
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'Grade 7', section: 'B', subject: 'Mathematics' },
        rows: b.map((one) => ({ name: one.name, nationalId: one.nid, status: 'CURRENT' })),
        completeness: { state: 'complete', expected: 17 },
      },
      notes: 'English interface, roles on divs.',
    }),
    kit({
      slug: 'name-group-of-four',
      path: '/teacher/classes/4/students',
      body: shell(
        `<h2>الصف الحادي عشر العلمي (ج)</h2><table><thead><tr><th rowspan="2">م</th><th colspan="4">اسم الطالب</th><th rowspan="2">رقم الهوية</th></tr><tr><th>الأول</th><th>الأب</th><th>الجد</th><th>العائلة</th></tr></thead><tbody>${times(c, (one, n) => `<tr><td>${String(n + 1)}</td>${one.parts.map((part) => `<td>${part}</td>`).join('')}<td>${one.nid}</td></tr>`)}</tbody></table>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الحادي عشر العلمي', section: 'ج' },
        rows: withNid(c),
      },
      notes: 'The name in four columns below one heading, the first headed only «الأول».',
    }),
    kit({
      slug: 'accordion-one-open',
      path: '/teacher/classes',
      body: shell(
        `<h1>طلبتي</h1><div class="accordion">${['أ', 'ب', 'ج'].map((s, k) => `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button${k === 1 ? '' : ' collapsed'}" aria-expanded="${String(k === 1)}">الصف السادس - ${s}</button></h2><div class="accordion-collapse collapse${k === 1 ? ' show' : ''}"${k === 1 ? '' : ' hidden'}><table class="table"><thead><tr><th>#</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead><tbody>${times(folk(6, 330 + k), (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td></tr>`)}</tbody></table></div></div>`).join('')}</div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف السادس', section: 'ب' },
        rows: withNid(folk(6, 331)),
      },
      notes: 'Three sections in an accordion, the middle one open.',
    }),
    kit({
      slug: 'two-sections-side-by-side',
      path: '/teacher/compare',
      body: shell(
        `<div class="columns">${['أ', 'ب'].map((s, k) => `<div class="column"><h3>الصف السادس - ${s}</h3><table><thead><tr><th>#</th><th>اسم الطالب</th></tr></thead><tbody>${times(folk(12, 340 + k), (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td></tr>`)}</tbody></table></div>`).join('')}</div>`,
      ),
      expected: { refused: 'any' },
      notes: 'Two sections of equal right: a question.',
    }),
    kit({
      slug: 'segmented-girls',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>الصف الثاني (أ)</h2><div class="segmented" role="radiogroup" aria-label="الجنس"><label class="seg"><input type="radio" name="g" value=""><span>الكل 28</span></label><label class="seg"><input type="radio" name="g" value="f" checked><span>إناث 12</span></label><label class="seg"><input type="radio" name="g" value="m"><span>ذكور 16</span></label></div><ul class="plain">${times(folk(12, 351), (one, n) => `<li><span>${eastern(n + 1)}</span><span>${one.name}</span><span>${eastern(one.nid)}</span></li>`)}</ul>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الثاني', section: 'أ' },
        rows: folk(12, 351).map((one) => ({ name: one.name })),
        completeness: { state: 'partial', reasons: ['filter-active'] },
      },
      notes: 'A segmented choice stands on girls.',
    }),
    kit({
      slug: 'status-select',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>قائمة الطلبة</h2><div class="filters"><label>الصف والشعبة <select name="class"><option selected>الصف السابع / أ</option><option>الصف السابع / ب</option></select></label><label>حالة القيد <select name="status"><option>جميع الحالات</option><option selected>ملتحق</option><option>منقول</option></select></label></div><table><tr><th>م</th><th>الاسم كاملاً</th><th>الرقم الوطني / الشخصي</th></tr>${times(b, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td></tr>`)}</table>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف السابع', section: 'أ' },
        rows: withNid(b),
        completeness: { state: 'partial', reasons: ['filter-active'] },
      },
      notes: 'A select of the status that does not stand on «all».',
    }),
    kit({
      slug: 'more-button-with-count',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>الصف التاسع - هـ</h2><div class="list">${times(d.slice(0, 16), (one) => `<div class="item"><div class="item__avatar" aria-hidden="true">${initials(one.name)}</div><div class="item__body"><div class="item__title">${one.name}</div><div class="item__sub">الرقم الوطني <span dir="ltr">${one.nid}</span></div></div></div>`)}</div><button class="btn-more" type="button">عرض 17 آخرين</button>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف التاسع', section: 'هـ' },
        rows: withNid(d.slice(0, 16)),
        completeness: { state: 'partial' },
      },
      notes:
        'A button for more that says how many others there are, in words the lists of «more» do not have.',
    }),
    kit({
      slug: 'empty-colspan',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>طلبة الصف العاشر (أ)</h2><table><thead><tr><th>م</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr></thead><tbody><tr class="empty"><td colspan="3"><div class="text-center"><i class="icon"></i><p>لا يوجد طلبة مسجلون في هذه الشعبة حتى الآن</p></div></td></tr></tbody></table>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف العاشر', section: 'أ' },
        rows: [],
        completeness: { state: 'complete' },
      },
      notes: 'Empty, said in a longer sentence.',
    }),
    kit({
      slug: 'empty-illustration',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>الصف العاشر - أ</h2><div class="empty-state"><img alt="" src="e.svg"><h3>لا يوجد طلاب في هذا الصف</h3><p>ستظهر أسماء الطلبة هنا بعد تسجيلهم.</p></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف العاشر', section: 'أ' },
        rows: [],
        completeness: { state: 'complete' },
      },
      notes: 'Empty without any list.',
    }),
    kit({
      slug: 'one-only',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>طلبة الصف الثاني عشر - الحقل الصحي (أ)</h2><p>عدد الطلبة: ${eastern(1)}</p><table><thead><tr><th>م</th><th>اسم الطالبة</th><th>الرقم الوطني</th></tr></thead><tbody><tr><td>${eastern(1)}</td><td>${folk(1, 360)[0]?.name ?? ''}</td><td>${eastern(folk(1, 360)[0]?.nid ?? '')}</td></tr></tbody></table>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الثاني عشر - الحقل الصحي', section: 'أ' },
        rows: withNid(folk(1, 360)),
        completeness: { state: 'complete', expected: 1 },
      },
      notes: 'A single student, a field of the new secondary stage in the grade.',
    }),
    kit({
      slug: 'skeletons-only',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>الصف السابع - أ</h2><table><thead><tr><th>م</th><th>اسم الطالب</th></tr></thead><tbody>${times([1, 2, 3, 4], () => '<tr><td><div class="ant-skeleton-element"><span class="ant-skeleton-input"></span></div></td><td><div class="ant-skeleton-element"><span class="ant-skeleton-input"></span></div></td></tr>')}</tbody></table>`,
      ),
      expected: { refused: 'still-loading' },
      notes: 'Only skeletons stand in the rows.',
    }),
    kit({
      slug: 'scroll-sentinel',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>الصف السابع - أ (${eastern(33)} طالباً وطالبة)</h2><div role="list">${times(d.slice(0, 20), (one) => `<div role="listitem"><b>${one.name}</b><i>${one.nid}</i></div>`)}</div><div class="infinite-sentinel"><span class="dots" role="status">جارٍ تحميل المزيد…</span></div>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف السابع', section: 'أ' },
        rows: d.slice(0, 20).map(({ name }) => ({ name })),
        completeness: { state: 'partial', expected: 33 },
      },
      notes: 'An infinite list that is still fetching.',
    }),
    kit({
      slug: 'two-unknown-name-columns',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>الصف السابع - أ</h2><table><thead><tr><th>م</th><th>المستفيد</th><th>المرشد</th></tr></thead><tbody>${times(c, (one, n) => `<tr><td>${String(n + 1)}</td><td>${one.name}</td><td>${b[n]?.name ?? ''}</td></tr>`)}</tbody></table>`,
      ),
      expected: { refused: 'any' },
      notes: 'Two columns of persons, neither headed with a word we know: a question.',
    }),
    kit({
      slug: 'ellipsis-with-title',
      path: '/teacher/classes/6/students',
      body: shell(
        `<h2>الصف الثامن - أ</h2><table><thead><tr><th>م</th><th>اسم الطالب</th><th>رقم الطالب</th></tr></thead><tbody>${times(c, (one, n) => `<tr><td>${String(n + 1)}</td><td><span data-bs-toggle="tooltip" title="${one.name}">${one.name.slice(0, 12).trim()}…</span></td><td>‏${one.emis.slice(0, 4)} ${one.emis.slice(4)}‏</td></tr>`)}</tbody></table>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { grade: 'الصف الثامن', section: 'أ' },
        rows: c.map((one) => ({ name: one.name, otherId: one.emis })),
        completeness: { state: 'complete' },
      },
      notes: 'Cut names with the whole in a tooltip; marks and gaps in the numbers.',
    }),
    kit({
      slug: 'tatweel-and-hamza',
      path: '/teachers/relations/481/students',
      body: shell(
        `<h2>الصـف الســابع (جـ)</h2><h3>التربية الإجتماعية و الوطنية</h3><table><thead><tr><td>الرقـم</td><td>إســم الطـالب</td><td>الرقـم الوطنـي</td><td>إسم ولي الامر</td></tr></thead><tbody>${times(b, (one, n) => `<tr><td>${persian(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td><td>${one.parts[1]} ${one.parts[2]} ${one.parts[3]}</td></tr>`)}</tbody></table>`,
      ),
      expected: {
        kind: 'teacher.roster',
        context: { section: 'جـ' },
        rows: withNid(b),
      },
      notes: 'Stretched and misspelt words, the section with a joiner.',
    }),
  ];
};
