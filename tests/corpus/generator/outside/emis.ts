import type { MadePage } from '../page.ts';
import { folk, times } from './folk.ts';

/**
 * OpenEMIS lists in the look of 3.x and 5.x, with columns as an installation may configure and translate them
 * (openemis-contract D3). The markup is our own after that description, not copied.
 */

interface Look {
  readonly version: 3 | 5;
  readonly language: 'ar' | 'en';
}
const address = ({ version }: Look, model: string): string =>
  version === 3
    ? `https://emis.moe.gov.jo/openemis-core/Institution/Institutions/${model}/index`
    : `https://emis.moe.gov.jo/openemis-core/Institution/Institutions/${model}/index/x`;

const words = {
  ar: {
    home: 'الصفحة الرئيسية',
    actions: 'الإجراءات',
    view: 'عرض',
    showing: (a: number, b: number, of: number) => `عرض ${String(a)} إلى ${String(b)} من ${String(of)} سجل`,
    display: 'عرض',
    records: 'سجلات',
    period: 'الفترة الأكاديمية',
  },
  en: {
    home: 'Home',
    actions: 'Actions',
    view: 'View',
    showing: (a: number, b: number, of: number) =>
      `Showing ${String(a)} to ${String(b)} of ${String(of)} records`,
    display: 'Display',
    records: 'records',
    period: 'Academic Period',
  },
} as const;

interface ListPage {
  readonly slug: string;
  readonly look: Look;
  readonly model: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: number;
  readonly from?: number;
  readonly pages?: readonly [current: number, of: number];
  readonly selects?: string;
  readonly expected: MadePage['expected'];
  readonly notes: string;
}

const list = ({
  slug,
  look,
  model,
  title,
  heads,
  rows,
  total = rows.length,
  from = 1,
  pages,
  selects = '',
  expected,
  notes,
}: ListPage): MadePage => {
  const text = words[look.language];
  const pager = (hidden: boolean): string =>
    `<div class="pagination-wrapper"${hidden ? ' style="display:none"' : ''}>${pages === undefined ? '' : `<ul class="pagination">${Array.from({ length: pages[1] }, (_, n) => (n + 1 === pages[0] ? `<li class="active"><a href="#">${String(n + 1)}</a></li>` : `<li><a href="?page=${String(n + 1)}">${String(n + 1)}</a></li>`)).join('')}</ul>`}<div class="counter">${text.showing(rows.length === 0 ? 0 : from, rows.length === 0 ? 0 : from + rows.length - 1, total)}</div><div class="display-limit"><span>${text.display}</span><select><option selected>10</option><option>20</option></select><p>${text.records}</p></div></div>`;
  const cells = (row: readonly string[]): string =>
    row.map((one, n) => `<td${n === 0 ? ' data-row-id="eyJpZCI6MX0.c2ln"' : ''}>${one}</td>`).join('');
  return {
    slug: `openemis/out-${slug}`,
    meta: { url: address(look, model), platform: 'openemis' },
    html: `<!DOCTYPE html>
<html lang="${look.language}" dir="${look.language === 'ar' ? 'rtl' : 'ltr'}" class="${look.language === 'ar' ? 'rtl' : ''}"><head><meta charset="utf-8"><title>OpenEMIS Core</title></head><body class="fuelux" ng-controller="AppCtrl"><header><div class="header-navigation"><div class="username"><span>هبة نضال السهل</span></div></div></header>
<div class="left-menu"><ul><li><a href="#">${look.language === 'ar' ? 'الطلاب' : 'Students'}</a></li><li><a href="#">${look.language === 'ar' ? 'الصفوف' : 'Classes'}</a></li></ul></div>
<div class="content-wrapper" ng-controller="C"><ul class="breadcrumb panel-breadcrumb"><li><a href="#">${text.home}</a></li><li>${title}</li></ul><div class="page-header"><h2 id="main-header">مدرسة الأفق - ${title}</h2><div class="toolbar toolbar-search"><form><input type="text" value="" placeholder="${look.language === 'ar' ? 'بحث' : 'Search'}"></form></div></div>
<div class="panel"><div class="panel-body"><div class="toolbar-responsive panel-toolbar">${selects === '' ? `<select class="form-control" data-named-key="academic_period_id" url="#"><option selected value="34">2026/2027</option><option value="33">2025/2026</option></select>` : selects}</div>
<div class="table-wrapper"><div class="table-responsive"><table class="table table-curved table-sortable table-checkable"><thead><tr>${heads.map((one) => `<th>${one.startsWith('^') ? `<a href="?sort=x">${one.slice(1)}</a>` : one}</th>`).join('')}<th class="cell-action">${text.actions}</th></tr></thead><tbody${rows.length === 0 ? '' : ' data-link="row"'}>
${times(rows, (row) => `<tr>${cells(row)}<td class="rowlink-skip"><div class="dropdown"><button class="btn btn-dropdown" type="button">${look.language === 'ar' ? 'اختيار' : 'Select'}<span class="caret-down"></span></button><ul class="dropdown-menu action-dropdown"><li role="presentation"><a href="/openemis-core/v/eyJ">${text.view}</a></li></ul></div></td></tr>`)}
</tbody></table></div></div>${look.version === 5 ? pager(true) : ''}${pager(false)}</div></div></div></body></html>
`,
    expected,
    notes,
  };
};

const teachers = folk(6, 120);
const teacher = (n: number): string => teachers[n]?.name ?? '';
const photo = '<div class="table-thumb"><i class="kd-openemis"></i></div>';

export const outsideOpenemis = (): MadePage[] => {
  const students = folk(10, 121);
  const later = folk(7, 122);
  return [
    list({
      slug: 'ar3-classes-configured',
      look: { version: 3, language: 'ar' },
      model: 'Classes',
      title: 'الصفوف',
      heads: [
        '^اسم الصف',
        'الفصل',
        'معلم الصف',
        'المعلم الثانوي',
        'متعدد الصفوف',
        'السعة',
        'الطلاب الذكور',
        'الطالبات الإناث',
        'مجموع الطلاب',
        'المواد',
      ],
      rows: [
        ['الصف السابع-أ', '', teacher(0), '', 'لا', '35', '14', '16', '30', '11'],
        ['الصف السابع-ب', '', teacher(1), teacher(2), 'لا', '35', '15', '14', '29', '11'],
        ['الصف الثامن-أ', '', '', '', 'لا', '35', '12', '21', '33', '11'],
      ],
      expected: {
        kind: 'openemis.classes',
        rows: [
          { grade: 'الصف السابع', section: 'أ' },
          { grade: 'الصف السابع', section: 'ب' },
          { grade: 'الصف الثامن', section: 'أ' },
        ],
        completeness: { state: 'complete', expected: 3 },
      },
      notes: 'Classes, 3.x, Arabic, all configurable columns.',
    }),
    list({
      slug: 'en5-classes-other-order',
      look: { version: 5, language: 'en' },
      model: 'Classes',
      title: 'Classes',
      heads: [
        'Name',
        'Total Students',
        'Homeroom Teacher',
        'Capacity',
        'Total Male Students',
        'Total Female Students',
      ],
      rows: [
        ['الصف السابع-أ', '30', `9026000011 - ${teacher(0)}`, '40', '14', '16'],
        ['الصف العاشر-ج', '28', '', '40', '28', '0'],
      ],
      expected: {
        kind: 'openemis.classes',
        rows: [
          { grade: 'الصف السابع', section: 'أ', studentCount: 30 },
          { grade: 'الصف العاشر', section: 'ج', studentCount: 28 },
        ],
        completeness: { state: 'complete', expected: 2 },
      },
      notes: 'Classes, 5.x with the hidden second pager, columns in another order.',
    }),
    list({
      slug: 'en5-classes-english-names',
      look: { version: 5, language: 'en' },
      model: 'Classes',
      title: 'Classes',
      heads: ['Name', 'Grade', 'Homeroom Teacher', 'Total Students'],
      rows: [
        ['Grade 7-A', 'Grade 7', teacher(0), '30'],
        ['Grade 7-B', 'Grade 7', teacher(1), '31'],
      ],
      expected: {
        kind: 'openemis.classes',
        rows: [
          { grade: 'Grade 7', section: 'A', studentCount: 30 },
          { grade: 'Grade 7', section: 'B', studentCount: 31 },
        ],
      },
      notes: 'English names of classes.',
    }),
    list({
      slug: 'ar5-subjects-several-teachers',
      look: { version: 5, language: 'ar' },
      model: 'Subjects',
      title: 'المواد',
      heads: [
        '^الاسم',
        'المرحلة التعليمية',
        'المادة التعليمية',
        'اسم الصف',
        'المعلمون',
        'الغرف',
        'الطلاب الذكور',
        'الطالبات الإناث',
        'مجموع الطلاب',
      ],
      rows: [
        [
          'الرياضيات',
          'الصف السابع',
          'الرياضيات',
          'الصف السابع-أ',
          `9026000011 - ${teacher(0)}`,
          '',
          '14',
          '16',
          '30',
        ],
        [
          'العلوم',
          'الصف السابع',
          'العلوم',
          'الصف السابع-أ',
          `9026000012 - ${teacher(1)}<br>9026000013 - ${teacher(2)}`,
          'المختبر',
          '14',
          '16',
          '30',
        ],
      ],
      expected: {
        kind: 'openemis.subjects',
        rows: [
          { subject: 'الرياضيات', grade: 'الصف السابع', section: 'أ' },
          { subject: 'العلوم', grade: 'الصف السابع', section: 'أ' },
        ],
        completeness: { state: 'complete', expected: 2 },
      },
      notes: 'Subjects with two teachers in a cell and a room.',
    }),
    list({
      slug: 'en3-subjects',
      look: { version: 3, language: 'en' },
      model: 'Subjects',
      title: 'Subjects',
      heads: [
        '^Name',
        'Education Grade',
        'Education Subject',
        'Class Name',
        'Teachers',
        'Rooms',
        'Male Students',
        'Female Students',
        'Total Students',
      ],
      rows: [
        [
          'الرياضيات',
          'الصف السابع',
          'الرياضيات',
          'الصف السابع-أ',
          `9026000011 - ${teacher(0)}`,
          '',
          '14',
          '16',
          '30',
        ],
      ],
      expected: {
        kind: 'openemis.subjects',
        rows: [{ subject: 'الرياضيات', grade: 'الصف السابع', section: 'أ', studentCount: 30 }],
        completeness: { state: 'complete' },
      },
      notes: 'Subjects, 3.x, English, one row.',
    }),
    list({
      slug: 'ar3-students-page2',
      look: { version: 3, language: 'ar' },
      model: 'Students',
      title: 'الطلاب',
      heads: ['', '^رقم OpenEMIS', '^الاسم', 'المرحلة التعليمية', 'الصف', 'حالة الطالب'],
      rows: students.map((one, n) => [
        photo,
        one.emis,
        one.name,
        'الصف السابع',
        n === 3 ? '' : 'الصف السابع-أ',
        n === 3 ? 'منتقل' : 'ملتحق',
      ]),
      from: 11,
      total: 27,
      pages: [2, 3],
      expected: {
        kind: 'openemis.students',
        rows: students.map(({ name, emis }) => ({ studentName: name, openemisNo: emis })),
        completeness: {
          state: 'partial',
          expected: 27,
          page: { current: 2, of: 3 },
          reasons: ['more-pages'],
        },
      },
      notes: 'Second page of the students, 3.x, one of them has left.',
    }),
    list({
      slug: 'en5-students-identity',
      look: { version: 5, language: 'en' },
      model: 'Students',
      title: 'Students',
      heads: [
        'Photo',
        'OpenEMIS ID',
        'Name',
        'Identity Number',
        'Education Grade',
        'Class',
        'Date of Birth',
        'Student Status',
      ],
      rows: later.map((one) => [
        photo,
        one.emis,
        one.name,
        one.nid,
        'Grade 7',
        'Grade 7-A',
        one.born,
        'Enrolled',
      ]),
      expected: {
        kind: 'openemis.students',
        rows: later.map(({ name, emis, nid }) => ({ studentName: name, openemisNo: emis, nationalId: nid })),
        completeness: { state: 'complete', expected: 7 },
      },
      notes: 'Students, 5.x, with identity number and birth date.',
    }),
    list({
      slug: 'ar5-staff-positions',
      look: { version: 5, language: 'ar' },
      model: 'Staff',
      title: 'الموظفون',
      heads: ['', 'رقم OpenEMIS', 'الاسم', 'المسمى الوظيفي', 'تاريخ البداية', 'تاريخ النهاية', 'حالة الموظف'],
      rows: teachers.map((one, n) => [
        photo,
        one.emis,
        one.name,
        n === 0 ? 'مدير' : 'معلم',
        '2024-09-01',
        '',
        'معين',
      ]),
      expected: {
        kind: 'openemis.staff',
        rows: teachers.map(({ name, emis }) => ({ staffName: name, openemisNo: emis })),
        completeness: { state: 'complete' },
      },
      notes: 'Staff: never students.',
    }),
    list({
      slug: 'en3-assessments',
      look: { version: 3, language: 'en' },
      model: 'Assessments',
      title: 'Assessments',
      heads: [
        'Class Name',
        'Assessment',
        'Academic Period',
        'Education Grade',
        'Subjects',
        'Total Male Students',
        'Total Female Students',
      ],
      rows: [
        ['الصف السابع-أ', 'تقييم الصف السابع', '2026/2027', 'الصف السابع', '11', '14', '16'],
        ['الصف الثامن-أ', 'تقييم الصف الثامن', '2026/2027', 'الصف الثامن', '11', '12', '21'],
      ],
      expected: {
        kind: 'openemis.assessments',
        rows: [{ assessment: 'تقييم الصف السابع' }, { assessment: 'تقييم الصف الثامن' }],
        completeness: { state: 'complete' },
      },
      notes: 'Assessments, one row per class.',
    }),
    list({
      slug: 'ar5-students-empty',
      look: { version: 5, language: 'ar' },
      model: 'Students',
      title: 'الطلاب',
      heads: ['', 'رقم OpenEMIS', 'الاسم', 'المرحلة التعليمية', 'الصف', 'حالة الطالب'],
      rows: [],
      expected: { kind: 'openemis.students', rows: [], completeness: { state: 'complete', expected: 0 } },
      notes: 'No students: the counter says 0 of 0.',
    }),
    list({
      slug: 'ar3-students-filtered',
      look: { version: 3, language: 'ar' },
      model: 'Students',
      title: 'الطلاب',
      heads: ['', 'رقم OpenEMIS', 'الاسم', 'المرحلة التعليمية', 'الصف', 'حالة الطالب'],
      selects:
        '<select data-named-key="academic_period_id"><option selected>2026/2027</option></select><select data-named-key="status_id"><option value="-1">كل الحالات</option><option value="1" selected>ملتحق</option></select><select data-named-key="education_grade_id"><option value="-1">كل الصفوف</option><option selected value="27">الصف السابع</option></select>',
      rows: later.map((one) => [photo, one.emis, one.name, 'الصف السابع', 'الصف السابع-أ', 'ملتحق']),
      expected: {
        kind: 'openemis.students',
        rows: later.map(({ name, emis }) => ({ studentName: name, openemisNo: emis })),
        completeness: { state: 'partial', reasons: ['filter-active'] },
      },
      notes: 'Filtered by grade and status: not the whole school.',
    }),
    list({
      slug: 'en5-rooms',
      look: { version: 5, language: 'en' },
      model: 'InstitutionRooms',
      title: 'Rooms',
      heads: ['Code', 'Name', 'Area', 'Room Type', 'Status'],
      rows: [
        ['R1', 'المختبر', '40', 'Laboratory', 'In use'],
        ['R2', 'المكتبة', '60', 'Library', 'In use'],
      ],
      expected: { refused: 'any' },
      notes: 'A list of OpenEMIS that is none of ours.',
    }),
    list({
      slug: 'ar5-absences',
      look: { version: 5, language: 'ar' },
      model: 'StudentAbsences',
      title: 'غياب الطلاب',
      heads: ['رقم OpenEMIS', 'الاسم', 'التاريخ', 'نوع الغياب'],
      rows: later.map((one) => [one.emis, one.name, '2026-11-01', 'بعذر']),
      expected: { refused: 'any' },
      notes: 'Absences: students, but a choice of them.',
    }),
    list({
      slug: 'en5-transfer-requests',
      look: { version: 5, language: 'en' },
      model: 'StudentTransferOut',
      title: 'Student Transfer Out',
      heads: ['OpenEMIS ID', 'Student', 'Education Grade', 'Class', 'Student Status', 'Institution'],
      rows: later.map((one) => [
        one.emis,
        one.name,
        'Grade 7',
        'Grade 7-A',
        'Pending Approval',
        'مدرسة أخرى',
      ]),
      expected: { refused: 'any' },
      notes: 'Requests of transfer have the columns of the students, and are a choice of them.',
    }),
  ];
};
