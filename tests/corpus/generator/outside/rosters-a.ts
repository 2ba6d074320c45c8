import { darsakUrl, type MadePage } from '../page.ts';
import { eastern, folk, times } from './folk.ts';

/** Rosters as widely used kits and frameworks write them; written from their public looks, not from what the reader does. */

const shell = (title: string, body: string, head = ''): string => `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>
${body}
</body>
</html>
`;

const meta = (path: string, needs?: 'chromium'): MadePage['meta'] => ({
  url: darsakUrl(path),
  platform: 'darsak',
  ...(needs !== undefined && { needs }),
});

const tailwindList = (): MadePage => {
  const people = folk(24, 1);
  return {
    slug: 'darsak/out-tailwind-list',
    meta: meta('/t/classes/77'),
    html: shell(
      'الصف الثامن (ب)',
      `<div class="min-h-screen bg-gray-50 flex">
<aside class="w-64 bg-white border-l hidden md:block"><nav class="p-4 space-y-1"><a class="block px-3 py-2 rounded-md text-sm" href="/t/classes">شعبي</a><a class="block px-3 py-2 rounded-md text-sm" href="/t/inbox">الرسائل <span class="ml-auto rounded-full bg-red-500 px-2">3</span></a></nav></aside>
<main class="flex-1 p-8"><div class="sm:flex sm:items-center sm:justify-between"><h1 class="text-2xl font-semibold">العلوم <span class="text-gray-400">/</span> الصف الثامن (ب)</h1><p class="text-sm text-gray-500">24 طالباً وطالبة</p></div>
<h2 class="mt-6 text-lg">طلبة الشعبة</h2>
<div class="mt-4 divide-y divide-gray-200 bg-white shadow rounded-lg">
<div class="grid grid-cols-12 px-4 py-2 text-xs font-medium text-gray-500"><div class="col-span-1">ت</div><div class="col-span-6">الطالب</div><div class="col-span-3">الرقم الوطني</div><div class="col-span-2">الحالة</div></div>
${times(people, (one, n) => `<div class="grid grid-cols-12 px-4 py-3 items-center hover:bg-gray-50"><div class="col-span-1 text-gray-400">${String(n + 1)}</div><div class="col-span-6 font-medium">${one.name}</div><div class="col-span-3 tabular-nums">${one.nid}</div><div class="col-span-2"><span class="inline-flex rounded-full bg-green-100 px-2 text-xs">ملتحق</span></div></div>`)}
</div></main></div>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف الثامن', section: 'ب', subject: 'العلوم' },
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid, status: 'CURRENT' })),
      completeness: { state: 'complete', expected: 24 },
    },
    notes: 'Tailwind rows of boxes on a CSS grid with a head row; the total stands as a sentence.',
  };
};

const tailwindTable = (): MadePage => {
  const people = folk(31, 2);
  return {
    slug: 'darsak/out-tailwind-table-arabic-digits',
    meta: meta('/teachers/sections/12'),
    html: shell(
      'كشف بأسماء الطالبات',
      `<header class="bg-indigo-700 text-white"><div class="mx-auto flex h-16 items-center"><span>بوابة المعلم</span></div></header>
<div class="mx-auto max-w-7xl px-4"><div class="md:flex"><h1 class="text-xl">كشف أسماء الطالبات</h1></div>
<dl class="mt-4 grid grid-cols-3"><div><dt class="text-sm text-gray-500">الصف</dt><dd>التاسع</dd></div><div><dt class="text-sm text-gray-500">الشعبة</dt><dd>د</dd></div><div><dt class="text-sm text-gray-500">المبحث</dt><dd>علوم الأرض والبيئة</dd></div></dl>
<table class="min-w-full divide-y divide-gray-300"><thead class="bg-gray-50"><tr><th scope="col" class="py-3.5 text-right">الرقم</th><th scope="col">اسم الطالبة</th><th scope="col">الرقم الشخصي</th><th scope="col">تاريخ الميلاد</th><th scope="col"><span class="sr-only">تعديل</span></th></tr></thead><tbody class="divide-y bg-white">
${times(people, (one, n) => `<tr><td class="whitespace-nowrap">${eastern(n + 1)}</td><td class="whitespace-nowrap"><div class="flex items-center"><div class="h-10 w-10 flex-shrink-0"><img class="rounded-full" src="data:," alt=""></div><div class="mr-4"><div class="font-medium text-gray-900">${one.name}</div></div></div></td><td>${eastern(one.nid)}</td><td>${eastern(one.born.split('-').reverse().join('/'))}</td><td><a href="#" class="text-indigo-600">عرض<span class="sr-only">، ${one.name}</span></a></td></tr>`)}
</tbody></table><p class="mt-3 text-sm">مجموع الطالبات: ${eastern(31)}</p></div>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'التاسع', section: 'د', subject: 'علوم الأرض والبيئة' },
      rows: people.map(({ name, nid, born }) => ({
        name,
        nationalId: nid,
        birthDate: born.split('-').reverse().join('/'),
      })),
      completeness: { state: 'complete', expected: 31 },
    },
    notes:
      'Tailwind table, Arabic digits, «الرقم» as serial, the section in a definition list of boxes, names repeated for screen readers.',
  };
};

const materialTable = (): MadePage => {
  const people = folk(10, 3);
  return {
    slug: 'darsak/out-material-table-paginator',
    meta: meta('/app#/roster/3'),
    html: shell(
      'درسك',
      `<app-root ng-version="17.3.0"><mat-toolbar class="mat-toolbar mat-primary"><span>درسك</span></mat-toolbar><app-roster _nghost-abc-c12>
<mat-card class="mat-mdc-card"><mat-card-header><mat-card-title>قائمة الطلبة</mat-card-title><mat-card-subtitle>الصف السادس - ج، اللغة الإنجليزية</mat-card-subtitle></mat-card-header><mat-card-content>
<mat-form-field class="mat-mdc-form-field"><mat-label>بحث</mat-label><input matinput class="mat-mdc-input-element" value=""></mat-form-field>
<table mat-table class="mat-mdc-table mdc-data-table__table cdk-table" role="table"><thead role="rowgroup"><tr role="row" mat-header-row class="mat-mdc-header-row"><th role="columnheader" mat-header-cell class="mat-mdc-header-cell cdk-column-position">#</th><th role="columnheader" mat-header-cell mat-sort-header class="mat-mdc-header-cell cdk-column-name"><div class="mat-sort-header-container"><div class="mat-sort-header-content">اسم الطالب</div><div class="mat-sort-header-arrow" aria-hidden="true"></div></div></th><th role="columnheader" mat-header-cell class="mat-mdc-header-cell">رقم الطالب</th><th role="columnheader" mat-header-cell></th></tr></thead><tbody role="rowgroup" class="mdc-data-table__content">
${times(people, (one, n) => `<tr role="row" mat-row class="mat-mdc-row mdc-data-table__row cdk-row"><td role="cell" mat-cell class="mat-mdc-cell cdk-column-position">${String(n + 1)}</td><td role="cell" mat-cell class="mat-mdc-cell">${one.name}</td><td role="cell" mat-cell class="mat-mdc-cell">${one.emis}</td><td role="cell" mat-cell class="mat-mdc-cell"><button mat-icon-button aria-label="خيارات"><mat-icon class="material-icons">more_vert</mat-icon></button></td></tr>`)}
</tbody></table>
<mat-paginator class="mat-mdc-paginator"><div class="mat-mdc-paginator-container"><div class="mat-mdc-paginator-page-size"><div class="mat-mdc-paginator-page-size-label">عدد العناصر في الصفحة:</div><mat-select role="combobox">10</mat-select></div><div class="mat-mdc-paginator-range-actions"><div class="mat-mdc-paginator-range-label" aria-live="polite"> 1 – 10 من 34 </div><button mat-icon-button aria-label="الصفحة السابقة" disabled></button><button mat-icon-button aria-label="الصفحة التالية"></button></div></div></mat-paginator></mat-card-content></mat-card></app-roster></app-root>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف السادس', section: 'ج', subject: 'اللغة الإنجليزية' },
      rows: people.map(({ name, emis }) => ({ name, otherId: emis })),
      completeness: { state: 'partial', expected: 34, reasons: ['more-pages'] },
    },
    notes: 'Angular Material table with a paginator: «1 – 10 من 34», only a next button.',
  };
};

const materialFlex = (): MadePage => {
  const people = folk(19, 4);
  return {
    slug: 'darsak/out-material-flex-table',
    meta: meta('/teacher/students?class=9'),
    html: shell(
      'طلابي',
      `<app-root><app-page-header><h1 class="mat-headline-5">طلبة الصف العاشر - أ</h1><p class="mat-subtitle">الكيمياء</p></app-page-header>
<mat-table role="table" class="mat-mdc-table cdk-table"><mat-header-row role="row" class="mat-mdc-header-row cdk-header-row"><mat-header-cell role="columnheader" class="mat-mdc-header-cell">الاسم الكامل</mat-header-cell><mat-header-cell role="columnheader">الرقم الوطني</mat-header-cell><mat-header-cell role="columnheader">الجنس</mat-header-cell></mat-header-row>
${times(people, (one) => `<mat-row role="row" class="mat-mdc-row cdk-row"><mat-cell role="cell" class="mat-mdc-cell">${one.name}</mat-cell><mat-cell role="cell">${one.nid}</mat-cell><mat-cell role="cell">${one.girl ? 'أنثى' : 'ذكر'}</mat-cell></mat-row>`)}
</mat-table></app-root>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف العاشر', section: 'أ', subject: 'الكيمياء' },
      rows: people.map(({ name, nid, girl }) => ({ name, nationalId: nid, gender: girl ? 'أنثى' : 'ذكر' })),
      completeness: { state: 'complete' },
    },
    notes: 'Angular Material flex table: custom elements with ARIA roles, no table element.',
  };
};

const prime = (): MadePage => {
  const people = folk(10, 5);
  return {
    slug: 'darsak/out-primeng-stacked',
    meta: meta('/teachers/relations/900/students'),
    html: shell(
      'الطلبة',
      `<p-panel><div class="p-panel p-component"><div class="p-panel-header"><span class="p-panel-title">الصف الحادي عشر العلمي / ج — الفيزياء</span></div><div class="p-panel-content">
<p-table><div class="p-datatable p-component p-datatable-responsive-stack"><div class="p-datatable-header">قائمة الطلبة</div><div class="p-datatable-wrapper"><table role="table" class="p-datatable-table"><thead class="p-datatable-thead"><tr><th psortablecolumn="name" class="p-element p-sortable-column" tabindex="0" role="columnheader" aria-sort="none">اسم الطالب الرباعي <p-sorticon><i class="p-sortable-column-icon pi pi-fw pi-sort-alt"></i></p-sorticon></th><th>رقم الهوية</th><th>حالة الطالب</th></tr></thead><tbody class="p-element p-datatable-tbody">
${times(people, (one) => `<tr class="p-element"><td><span class="p-column-title">اسم الطالب الرباعي</span>${one.name}</td><td><span class="p-column-title">رقم الهوية</span>${one.nid}</td><td><span class="p-column-title">حالة الطالب</span><span class="p-tag p-tag-success">فعال</span></td></tr>`)}
</tbody></table></div><p-paginator><div class="p-paginator p-component p-paginator-bottom"><span class="p-paginator-current">عرض 1 إلى 10 من أصل 27</span><button class="p-paginator-first p-disabled" disabled></button><span class="p-paginator-pages"><button class="p-paginator-page p-highlight">1</button><button class="p-paginator-page">2</button><button class="p-paginator-page">3</button></span><button class="p-paginator-next"></button></div></p-paginator></div></p-table></div></div></p-panel>`,
      '<style>.p-column-title{display:none}</style>',
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف الحادي عشر العلمي', section: 'ج', subject: 'الفيزياء' },
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid })),
      completeness: { state: 'partial', expected: 27, reasons: ['more-pages'] },
    },
    notes:
      'PrimeNG table whose cells repeat the head for narrow screens, hidden by a style sheet; pager with three pages.',
  };
};
const primePage = (): MadePage => ({
  ...prime(),
  meta: meta('/teachers/relations/900/students', 'chromium'),
});

const kendo = (): MadePage => {
  const people = folk(20, 6);
  return {
    slug: 'darsak/out-kendo-grid',
    meta: meta('/Teacher/Class/Students/44'),
    html: shell(
      'Kendo',
      `<div class="page-title"><h3>بيانات الطلبة - الصف الخامس (ب)</h3></div>
<div id="grid" data-role="grid" class="k-grid k-widget k-rtl"><div class="k-toolbar k-grid-toolbar"><a class="k-button" href="#">تصدير إلى Excel</a></div><div class="k-grid-header"><div class="k-grid-header-wrap"><table role="grid"><colgroup><col><col><col><col></colgroup><thead role="rowgroup"><tr role="row"><th role="columnheader" data-field="Serial" class="k-header">م</th><th role="columnheader" data-field="FullName" class="k-header"><a class="k-link" href="#">اسم الطالب</a></th><th role="columnheader" data-field="NationalNo" class="k-header"><a class="k-link" href="#">الرقم الوطني</a></th><th class="k-header">ولي الأمر</th></tr></thead></table></div></div>
<div class="k-grid-content k-auto-scrollable"><table role="grid"><colgroup><col><col><col><col></colgroup><tbody role="rowgroup">
${times(people, (one, n) => `<tr data-uid="u${String(n)}" role="row"${n % 2 ? ' class="k-alt"' : ''}><td role="gridcell">${String(n + 1)}</td><td role="gridcell">${one.name}</td><td role="gridcell">${one.nid}</td><td role="gridcell">${one.parts.slice(1).join(' ')}</td></tr>`)}
</tbody></table></div>
<div class="k-pager-wrap k-grid-pager k-widget" data-role="pager"><a href="#" class="k-link k-pager-nav k-state-disabled" aria-label="الصفحة الأولى"></a><div class="k-pager-numbers-wrap"><ul class="k-pager-numbers k-reset"><li><span class="k-state-selected">1</span></li><li><a class="k-link" href="#" data-page="2">2</a></li></ul></div><a class="k-link k-pager-nav" aria-label="الصفحة التالية" href="#"></a><span class="k-pager-info k-label">1 - 20 من 33 عناصر</span></div></div>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف الخامس', section: 'ب' },
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid })),
      completeness: { state: 'partial', expected: 33, reasons: ['more-pages'] },
    },
    notes:
      'Kendo grid: the head is a table of its own, the rows are in a second table; a guardian column as decoy.',
  };
};

const agGrid = (): MadePage => {
  const people = folk(35, 7).slice(0, 18);
  return {
    slug: 'darsak/out-ag-grid-pinned',
    meta: meta('/teachers/grid'),
    html: shell(
      'شعبة',
      `<h2>الصف الثاني الثانوي الأدبي (أ)</h2><h3>قائمة الطلبة</h3>
<div class="ag-theme-alpine"><div class="ag-root-wrapper"><div class="ag-root ag-unselectable" role="grid" aria-rowcount="36" aria-colcount="3"><div class="ag-header" role="presentation"><div class="ag-pinned-right-header" role="presentation"><div class="ag-header-row" role="row" aria-rowindex="1"><div class="ag-header-cell" role="columnheader" col-id="name" aria-colindex="1"><span class="ag-header-cell-text">اسم الطالب</span></div></div></div><div class="ag-header-viewport"><div class="ag-header-container"><div class="ag-header-row" role="row" aria-rowindex="1"><div class="ag-header-cell" role="columnheader" col-id="nid" aria-colindex="2"><span class="ag-header-cell-text">الرقم الوطني</span></div><div class="ag-header-cell" role="columnheader" col-id="st" aria-colindex="3"><span class="ag-header-cell-text">الحالة</span></div></div></div></div></div>
<div class="ag-body-viewport" role="presentation" style="height:720px;overflow:auto"><div class="ag-pinned-right-cols-container" role="rowgroup" style="height:1440px">
${times(people, (one, n) => `<div role="row" row-index="${String(n)}" aria-rowindex="${String(n + 2)}" row-id="${String(n)}" class="ag-row" style="transform:translateY(${String(n * 40)}px)"><div class="ag-cell" role="gridcell" col-id="name">${one.name}</div></div>`)}
</div><div class="ag-center-cols-clipper"><div class="ag-center-cols-container" role="rowgroup" style="height:1440px">
${times(people, (one, n) => `<div role="row" row-index="${String(n)}" aria-rowindex="${String(n + 2)}" row-id="${String(n)}" class="ag-row" style="transform:translateY(${String(n * 40)}px)"><div class="ag-cell" role="gridcell" col-id="nid">${one.nid}</div><div class="ag-cell" role="gridcell" col-id="st">ملتحق</div></div>`)}
</div></div></div></div></div></div>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف الثاني الثانوي الأدبي', section: 'أ' },
      rows: people.map(({ name }) => ({ name })),
      completeness: { state: 'partial', expected: 35, reasons: ['rows-virtualised'] },
    },
    notes:
      'ag-grid: the name is pinned and stands in another container than the other columns; rows are virtual. The ids may be left out, never mixed up.',
  };
};

const dataTables = (): MadePage => {
  const people = folk(10, 8);
  return {
    slug: 'darsak/out-datatables-filtered',
    meta: meta('/teachers/relations/33/students'),
    html: shell(
      'الطلبة',
      `<section class="content-header"><h1>الصف الأول أ <small>لغتي العربية</small></h1><ol class="breadcrumb"><li><a href="#">الرئيسية</a></li><li class="active">الطلبة</li></ol></section>
<div class="box"><div class="box-header"><h3 class="box-title">أسماء الطلبة</h3></div><div class="box-body">
<div id="tbl_wrapper" class="dataTables_wrapper form-inline dt-bootstrap"><div class="row"><div class="col-sm-6"><div class="dataTables_length"><label>أظهر <select name="tbl_length"><option value="10" selected>10</option><option value="25">25</option><option value="-1">الكل</option></select> مدخلات</label></div></div><div class="col-sm-6"><div class="dataTables_filter"><label>ابحث:<input type="search" value=""></label></div></div></div>
<div class="fixedHeader-floating" style="position:fixed;top:0"><table class="table table-bordered dataTable fixedHeader-floating"><thead><tr role="row"><th>#</th><th>الإسم</th><th>الرقم الوطنى</th><th>إجراءات</th></tr></thead></table></div>
<table id="tbl" class="table table-bordered dataTable dtr-inline collapsed" role="grid"><thead><tr role="row"><th class="sorting_asc">#</th><th class="sorting">الإسم</th><th class="sorting">الرقم الوطنى</th><th class="sorting" style="display:none">إجراءات</th></tr></thead><tbody>
${times(people, (one, n) => `<tr role="row" class="${n % 2 ? 'even' : 'odd'}${n === 2 ? ' parent' : ''}"><td class="dtr-control sorting_1" tabindex="0">${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td><td style="display:none"><a class="btn btn-xs" href="#">عرض</a></td></tr>${n === 2 ? '<tr class="child"><td class="child" colspan="3"><ul class="dtr-details"><li><span class="dtr-title">إجراءات</span> <span class="dtr-data"><a href="#">عرض</a></span></li></ul></td></tr>' : ''}`)}
</tbody><tfoot><tr><th>#</th><th>الإسم</th><th>الرقم الوطنى</th><th style="display:none">إجراءات</th></tr></tfoot></table>
<div class="row"><div class="col-sm-5"><div class="dataTables_info" role="status">إظهار 1 إلى 10 من أصل 23 مدخل (مرشحة من مجموع 33 مُدخل)</div></div><div class="col-sm-7"><div class="dataTables_paginate paging_simple_numbers"><ul class="pagination"><li class="paginate_button previous disabled"><a href="#">السابق</a></li><li class="paginate_button active"><a href="#">1</a></li><li class="paginate_button"><a href="#">2</a></li><li class="paginate_button"><a href="#">3</a></li><li class="paginate_button next"><a href="#">التالي</a></li></ul></div></div></div></div></div></div>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف الأول', section: 'أ' },
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid })),
      completeness: { state: 'partial', reasons: ['more-pages'] },
    },
    notes:
      'DataTables with a floating copy of the head, a Responsive child row, a footer that repeats the head and «مرشحة من مجموع».',
  };
};

const livewire = (): MadePage => {
  const people = folk(15, 9);
  return {
    slug: 'darsak/out-livewire-tailwind-pager',
    meta: meta('/teachers/relations/55/students'),
    html: shell(
      'طلبة الشعبة',
      `<div wire:id="Yx8" wire:initial-data="{&quot;fingerprint&quot;:{}}"><div class="flex gap-4"><h2>الصف السابع الأساسي / أ</h2><span class="badge">الثقافة المالية</span></div>
<div class="filters"><label>الحالة <select wire:model="status"><option value="" selected>الكل</option><option value="1">ملتحق</option><option value="2">منسحب</option></select></label><input type="text" wire:model.debounce.300ms="search" placeholder="ابحث باسم الطالب"></div>
<table><thead><tr><th>م</th><th>اسم الطالب</th><th>رقم الطالب</th><th>حالة القيد</th><th>الإجراءات</th></tr></thead><tbody>
${times(people, (one, n) => `<tr wire:key="s${String(n)}"><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.emis}</td><td>${n === 4 ? 'منسحب' : 'ملتحق'}</td><td><button wire:click="show(${String(n)})">عرض</button></td></tr>`)}
</tbody></table>
<nav role="navigation" aria-label="Pagination Navigation"><div class="hidden sm:flex"><div><p class="text-sm">عرض <span class="font-medium">1</span> إلى <span class="font-medium">15</span> من <span class="font-medium">31</span> نتيجة</p></div><div><span aria-current="page"><span>1</span></span><button type="button" wire:click="gotoPage(2, 'page')">2</button><button type="button" wire:click="gotoPage(3, 'page')">3</button><button wire:click="nextPage('page')" rel="next" aria-label="التالي">&rsaquo;</button></div></div></nav></div>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف السابع الأساسي', section: 'أ', subject: 'الثقافة المالية' },
      rows: people.map(({ name, emis }, n) => ({
        name,
        otherId: emis,
        status: n === 4 ? 'WITHDRAWN' : 'CURRENT',
      })),
      completeness: { state: 'partial', expected: 31, reasons: ['more-pages'] },
    },
    notes:
      'Livewire with Tailwind pager of buttons; the numbers of the sentence stand in spans; a filter that is on «الكل»; one child has left.',
  };
};

const quasar = (): MadePage => {
  const people = folk(29, 10);
  return {
    slug: 'darsak/out-quasar-all-rows',
    meta: meta('/spa/#/class/7'),
    html: shell(
      'درسك',
      `<div id="q-app" data-v-app><div class="q-layout"><div class="q-page q-pa-md"><div class="text-h5">سجل الطلبة</div><div class="text-subtitle1">الصف الرابع – شعبة ب – الدراسات الاجتماعية</div>
<div class="q-table__container q-table--horizontal-separator"><div class="q-table__middle scroll"><table class="q-table"><thead><tr><th class="text-right sortable">اسم الطالب<i class="q-icon q-table__sort-icon" aria-hidden="true">arrow_upward</i></th><th class="text-left">الرقم الوطني</th><th>آخر دخول</th></tr></thead><tbody>
${times(people, (one, n) => `<tr><td class="text-right">${one.name}</td><td class="text-left">${one.nid}</td><td>${n % 3 === 0 ? '—' : 'قبل يومين'}</td></tr>`)}
</tbody></table></div><div class="q-table__bottom row items-center"><div class="q-table__control"><span class="q-table__bottom-item">السجلات في الصفحة:</span><label class="q-select">الكل</label></div><div class="q-table__control"><span class="q-table__bottom-item">1-29 من 29</span><button class="q-btn disabled" disabled aria-label="الصفحة السابقة">chevron_left</button><button class="q-btn disabled" disabled aria-label="الصفحة التالية">chevron_right</button></div></div></div></div></div></div>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف الرابع', section: 'ب', subject: 'الدراسات الاجتماعية' },
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid })),
      completeness: { state: 'complete', expected: 29 },
    },
    notes: 'Quasar: all rows on one page, its pager buttons are disabled; icon words in heads.',
  };
};

const gridView = (): MadePage => {
  const people = folk(15, 11);
  return {
    slug: 'darsak/out-aspnet-gridview',
    // The fast DOM takes another option for the chosen one.
    meta: meta('/emis/Students.aspx', 'chromium'),
    html: shell(
      'شؤون الطلبة',
      `<form method="post" action="./Students.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"></div>
<table id="ctl00_tblFilter" border="0"><tr><td><span id="ctl00_lblClass">الصف :</span></td><td><select name="ctl00$ddlClass"><option value="-99">الكل</option><option selected="selected" value="8">الثامن</option><option value="9">التاسع</option></select></td><td><span>الشعبة :</span></td><td><select name="ctl00$ddlSection"><option value="-99">الكل</option><option value="1">أ</option><option value="2" selected="selected">ب</option></select></td><td><input type="submit" value="بحث" title="عرض"></td></tr></table>
<div><table cellspacing="0" cellpadding="4" rules="all" border="1" id="ctl00_PlaceHolderMain_gvStudents" style="border-collapse:collapse;"><tr style="background-color:#507CD1;"><th scope="col">م</th><th scope="col"><a href="javascript:__doPostBack('gv','Sort$Name')">اسم الطالب</a></th><th scope="col">رقم الإثبات</th><th scope="col">تاريخ رقم الإثبات</th><th scope="col">حالة القيد</th></tr>
${times(people, (one, n) => `<tr${n % 2 ? ' style="background-color:White;"' : ''}><td>${String(n + 1)}</td><td>${one.name}</td><td>${one.nid}</td><td>01/02/2020</td><td>ملتحق</td></tr>`)}
<tr class="pager"><td colspan="5"><table border="0"><tr><td><span>1</span></td><td><a href="javascript:__doPostBack('gv','Page$2')">2</a></td><td><a href="javascript:__doPostBack('gv','Page$3')">3</a></td></tr></table></td></tr></table></div>
<span id="ctl00_lblTitle">كشف الطلبة</span></form>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الثامن', section: 'ب' },
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid, status: 'CURRENT' })),
      completeness: { state: 'partial', reasons: ['more-pages'] },
    },
    notes:
      'ASP.NET GridView: head in the body, pager as the last row with a table in it, section in two selects, a date of the id as decoy.',
  };
};

const reportViewer = (): MadePage => {
  const people = folk(22, 12);
  const spacer = '<td style="width:2mm"></td>';
  return {
    slug: 'darsak/out-report-viewer',
    meta: meta('/Reports/StudentsNameReport.aspx'),
    html: shell(
      'StudentsNameReport',
      `<form id="f"><div id="ReportViewer1_ctl09" style="overflow:auto"><div id="VisibleReportContentReportViewer1_ctl09"><div dir="rtl"><table cellspacing="0" cellpadding="0"><tr><td>
<table cellspacing="0" cellpadding="0" cols="3"><tr><td style="height:5mm;width:10mm"></td>${spacer}<td></td></tr><tr><td></td><td colspan="2"><div>المملكة الأردنية الهاشمية</div></td></tr><tr><td></td><td colspan="2"><div>كشف أسماء الطلبة</div></td></tr>
<tr><td></td><td><div>السابع</div></td><td><div>: الصف</div></td></tr><tr><td></td><td><div>ج</div></td><td><div>: الشعبة</div></td></tr>
<tr><td></td><td colspan="2"><table cellspacing="0" cellpadding="0" cols="4" border="1"><tr><td><div>م</div></td><td><div>اسم الطالب</div></td><td><div>حالة القيد</div></td><td><div>رقم الإثبات</div></td></tr>
${times(people, (one, n) => `<tr><td><div>${String(n + 1)}</div></td><td><div>${one.name}</div></td><td><div>ملتحق</div></td><td><div>${one.nid}</div></td></tr>`)}
</table></td></tr></table></td></tr></table></div></div></div><div id="ReportViewer1_ctl05"><input type="text" title="الصفحة الحالية" value="1" size="3"> <span>من</span> <span id="ReportViewer1_ctl05_ctl00_TotalPages">1</span></div></form>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'السابع', section: 'ج' },
      rows: people.map(({ name, nid }) => ({ name, nationalId: nid, status: 'CURRENT' })),
    },
    notes:
      'Report viewer: tables within tables within tables, the label block with the value first, heads are plain cells.',
  };
};

const ariaGrid = (): MadePage => {
  const people = folk(30, 13);
  return {
    slug: 'darsak/out-aria-grid-rowheader',
    meta: meta('/teachers/x'),
    html: shell(
      'الصف التاسع (هـ)',
      `<main><h1 id="t">أسماء طلبة الصف التاسع (هـ)</h1><p>المبحث: التاريخ</p><div role="grid" aria-labelledby="t" aria-rowcount="31"><div role="rowgroup"><div role="row" aria-rowindex="1"><span role="columnheader">الرقم</span><span role="columnheader">الاسم</span><span role="columnheader">تاريخ الولادة</span></div></div><div role="rowgroup">
${times(people, (one, n) => `<div role="row" aria-rowindex="${String(n + 2)}"><span role="gridcell">${one.nid}</span><span role="rowheader">${one.name}</span><span role="gridcell">${one.born}</span></div>`)}
</div></div></main>`,
    ),
    expected: {
      kind: 'teacher.roster',
      context: { grade: 'الصف التاسع', section: 'هـ', subject: 'التاريخ' },
      rows: people.map(({ name, nid, born }) => ({ name, otherId: nid, birthDate: born })),
      completeness: { state: 'complete' },
    },
    notes:
      'ARIA grid with row headers; «الرقم» is an id whose kind is not said; aria-rowcount counts the head.',
  };
};

export const outsideRostersA = (): MadePage[] => [
  tailwindList(),
  tailwindTable(),
  materialTable(),
  materialFlex(),
  primePage(),
  kendo(),
  agGrid(),
  dataTables(),
  livewire(),
  quasar(),
  gridView(),
  reportViewer(),
  ariaGrid(),
];
