import { eastern, folk, times } from '../outside/folk.ts';
import type { MadePage } from '../page.ts';

/** Other pages of OpenEMIS and other states of the known ones; the markup is ours, after openemis-contract D. */

interface EmisCase {
  readonly slug: string;
  readonly path: string;
  readonly main: string;
  readonly body: string;
  readonly expected: MadePage['expected'];
  readonly notes: string;
  readonly lang?: 'ar' | 'en';
}

const emis = ({ slug, path, main, body, expected, notes, lang = 'ar' }: EmisCase): MadePage => ({
  slug: `openemis/kit-${slug}`,
  meta: { url: `https://emis.moe.gov.jo/openemis-core/${path}`, platform: 'openemis' },
  html: `<!DOCTYPE html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>OpenEMIS Core</title></head><body ng-app="OE_Core" class="fuelux"><header><nav class="navbar"><div class="navbar-left"><a href="#"><i class="kd-openemis"></i><h1>OpenEMIS Core</h1></a></div><div class="header-navigation"><div class="username"><span>راكان مهند الريحان</span><a href="#">ولي أمر</a></div><div class="btn-group"><ul class="dropdown-menu"><li><a href="/openemis-core/Users/logout">خروج</a></li></ul></div></div></nav></header>
<bg-splitter><bg-pane class="left-pane"><div class="left-menu"><ul><li><a href="#"><span>${lang === 'ar' ? 'الطلاب' : 'Students'}</span></a></li><li><a href="#"><span>${lang === 'ar' ? 'الموظفون' : 'Staff'}</span></a></li></ul></div></bg-pane><bg-pane class="right-pane"><ul class="breadcrumb panel-breadcrumb"><li><a href="#">${lang === 'ar' ? 'المؤسسات' : 'Institutions'}</a></li><li><a href="#">مدرسة الأفق</a></li><li>${main}</li></ul><div class="content-wrapper"><div class="page-header"><h2 id="main-header">مدرسة الأفق - ${main}</h2></div>
${body}
</div></bg-pane></bg-splitter></body></html>
`,
  expected,
  notes,
});

const view = (fields: readonly (readonly [string, string])[], list: string): string =>
  `<div class="panel"><div class="panel-body"><div class="wrapper panel-body"><div class="wrapper-child">${fields.map(([label, value]) => `<div class="row"><div class="col-xs-6 col-md-3 form-label">${label}</div><div class="form-input">${value}</div></div>`).join('')}<div class="row row-content"><div class="col-xs-6 col-md-3 form-label">${'الطلاب'}</div><div class="form-input"><div class="table-wrapper"><div class="table-in-view">${list}</div></div></div></div></div></div></div></div>`;

const grid = (heads: readonly string[], rows: readonly string[]): string =>
  `<table class="table table-curved"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;

const listOf = (heads: readonly string[], rows: readonly string[], counter: string, pages = ''): string =>
  `<div class="panel"><div class="panel-body"><div class="table-wrapper"><div class="table-responsive"><table class="table table-curved table-sortable"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody data-link="row">${rows.join('\n')}</tbody></table></div></div><div class="pagination-wrapper"><ul class="pagination">${pages}</ul><div class="counter">${counter}</div></div></div></div>`;

export const kitOpenemis = (): MadePage[] => {
  const a = folk(31, 601);
  const b = folk(10, 602);
  const names = a.map((one) => ({ name: one.name, openemisNo: one.emis }));
  return [
    emis({
      slug: 'class-view-31',
      path: 'Institution/Institutions/Classes/view/eyJpZCI6MX0.c2ln?academic_period_id=3',
      main: 'شعب المؤسسة',
      body: view(
        [
          ['اسم الصف', 'الصف الثامن-ج'],
          ['معلم الصف', '9026000103 - أسيل ماهر الدفلى'],
          ['مجموع الطلاب', '31'],
        ],
        grid(
          ['رقم تعريف ال OpenEMIS', 'الطالب', 'الجنس', 'الصف التعليمي', 'حالة الطالب'],
          a.map(
            (one, n) =>
              `<tr><td>${one.emis}</td><td><a href="#">${one.name}</a></td><td>${one.girl ? 'أنثى' : 'ذكر'}</td><td>الصف الثامن</td><td>${n === 30 ? 'منقول' : 'ملتحق'}</td></tr>`,
          ),
        ),
      ),
      expected: {
        kind: 'openemis.class',
        rows: names.map((row, n) => ({ ...row, status: n === 30 ? 'TRANSFERRED' : 'CURRENT' })),
        completeness: { state: 'complete' },
      },
      notes: 'A class of 31, the last one transferred.',
    }),
    emis({
      slug: 'subject-view-empty',
      path: 'Institution/Institutions/Subjects/view/eyJpZCI6Mn0.c2ln',
      main: 'مواد المؤسسة',
      body: view(
        [
          ['اسم المادة', 'الرياضيات'],
          ['المعلمون', 'أسيل ماهر الدفلى'],
        ],
        grid(['رقم تعريف ال OpenEMIS', 'اسم الطالب', 'الجنس', 'اسم الصف', 'حالة الطالب'], []),
      ),
      expected: { kind: 'openemis.subject', rows: [], completeness: { state: 'unknown' } },
      notes: 'A subject nobody takes, with a head and no word about it.',
    }),
    emis({
      slug: 'students-page-3-of-5',
      path: 'Institution/Institutions/Students/index/eyJpZCI6MX0.c2ln?page=3',
      main: 'الطلاب',
      body: listOf(
        ['رقم تعريف ال OpenEMIS', 'اسم الطالب', 'الصف التعليمي', 'اسم الصف', 'حالة الطالب', 'الإجراءات'],
        b.map(
          (one) =>
            `<tr><td>${one.emis}</td><td>${one.name}</td><td>الصف السابع</td><td>الصف السابع-أ</td><td>ملتحق</td><td><a href="#">عرض</a></td></tr>`,
        ),
        `يظهر ${eastern(21)} من ${eastern(30)} من ${eastern(47)}`,
        '<li><a href="?page=2">2</a></li><li class="active"><a href="#">3</a></li><li><a href="?page=4">4</a></li><li><a href="?page=5">5</a></li>',
      ),
      expected: {
        kind: 'openemis.students',
        rows: b.map((one) => ({
          studentName: one.name,
          openemisNo: one.emis,
          grade: 'الصف السابع',
          gradeSection: 'الصف السابع-أ',
        })),
        completeness: { state: 'partial', expected: 47 },
      },
      notes: 'The third page, figures in other digits.',
    }),
    emis({
      slug: 'classes-en-many',
      path: 'Institution/Institutions/Classes/index/eyJpZCI6MX0.c2ln',
      main: 'Institution Classes',
      lang: 'en',
      body: listOf(
        [
          'Class Name',
          'Home Room Teacher',
          'Secondary Teacher',
          'Total Male Students',
          'Total Female Students',
          'Total Students',
          'Actions',
        ],
        ['1-أ', '1-ب', '2-أ', '10-أ', '12-ب'].map(
          (name, n) =>
            `<tr><td><a href="#">${name}</a></td><td>${b[n]?.name ?? ''}</td><td></td><td>${String(10 + n)}</td><td>${String(12 + n)}</td><td>${String(22 + 2 * n)}</td><td></td></tr>`,
        ),
        'Showing 1 to 5 of 5 records',
      ),
      expected: {
        kind: 'openemis.classes',
        rows: ['1', '1', '2', '10', '12'].map((grade, n) => ({
          grade,
          section: ['أ', 'ب', 'أ', 'أ', 'ب'][n] ?? '',
          studentCount: 22 + 2 * n,
          teacherName: b[n]?.name ?? '',
        })),
        completeness: { state: 'complete', expected: 5 },
      },
      notes: 'Names of classes as numbers and letters.',
    }),
    ...[
      ['directories', 'Directories/Directories/index', 'الدليل', ['رقم تعريف ال OpenEMIS', 'الاسم', 'النوع']],
      [
        'guardians',
        'Institution/Students/Guardians/index/eyJpZCI6MX0.c2ln',
        'أولياء الأمور',
        ['رقم تعريف ال OpenEMIS', 'الاسم', 'صلة القرابة'],
      ],
      [
        'examination-students',
        'Institution/Institutions/ExaminationStudents/index/eyJpZCI6MX0.c2ln',
        'طلبة الامتحان',
        ['رقم تعريف ال OpenEMIS', 'اسم الطالب', 'مركز الامتحان'],
      ],
      [
        'behaviours',
        'Institution/Institutions/StudentBehaviours/index/eyJpZCI6MX0.c2ln',
        'سلوك الطلاب',
        ['رقم تعريف ال OpenEMIS', 'اسم الطالب', 'التاريخ'],
      ],
      [
        'student-attendance',
        'Institution/Institutions/StudentAttendances/index/eyJpZCI6MX0.c2ln',
        'حضور الطلاب',
        ['رقم تعريف ال OpenEMIS', 'الاسم', 'الحضور'],
      ],
    ].map(([slug, path, main, heads]) =>
      emis({
        slug: String(slug),
        path: String(path),
        main: String(main),
        body: listOf(
          heads as string[],
          b.map((one) => `<tr><td>${one.emis}</td><td>${one.name}</td><td>—</td></tr>`),
          'يظهر 1 من 10 من 10',
        ),
        expected: { refused: 'any' },
        notes: 'A list of persons that is none of the lists we read.',
      }),
    ),
    emis({
      slug: 'students-no-rows-search',
      path: 'Institution/Institutions/Students/index/eyJpZCI6MX0.c2ln',
      main: 'الطلاب',
      body: `<div class="alert alert-info">لا توجد سجلات</div><div class="search"><input type="text" name="Search[searchField]" class="form-control search-input" placeholder="بحث" value="${b[0]?.parts[0] ?? ''}"></div>${listOf(['رقم تعريف ال OpenEMIS', 'اسم الطالب', 'الصف التعليمي', 'حالة الطالب'], [], 'يظهر 0 من 0 من 0')}`,
      expected: { kind: 'openemis.students', rows: [], completeness: { state: 'partial' } },
      notes: 'A search that found nobody: no complete list.',
    }),
    emis({
      slug: 'home',
      path: 'Dashboard',
      main: 'لوحة المعلومات',
      body: `<div class="dashboard"><div class="panel"><h3>الإعلانات</h3><p>${times(['أهلاً بكم'], (x) => x)}</p></div><div id="chart"></div></div>`,
      expected: { refused: 'any' },
      notes: 'The home page.',
    }),
  ];
};
