import type { Expected, Fields } from '../expected.ts';
import { headerSets, inDigits, pupils, type Digits, type HeaderSet, type Pupil } from './model.ts';
import { darsakPage, darsakUrl, row, table, type MadePage } from './page.ts';

/** Rosters in every variant of darsak-facts 9.3, over sizes, header sets and digit scripts. */

export interface RosterCase {
  readonly headers: HeaderSet;
  readonly digits: Digits;
  readonly all: readonly Pupil[];
}

const lead = { subject: 'الرياضيات', grade: 'الصف السابع', section: 'أ' };
export const context = { ...lead };
const caption = 'الرياضيات — الصف السابع (أ)';

export const expectRows = ({ headers }: RosterCase, list: readonly Pupil[], withStatus = true): Fields[] =>
  list.map(({ name, id }) => ({ name, [headers.idField]: id, ...(withStatus ? { status: 'CURRENT' } : {}) }));

const number = (n: number, c: RosterCase): string => inDigits(String(n), c.digits, n);
const id = (pupil: Pupil, n: number, c: RosterCase): string => inDigits(pupil.id, c.digits, n);

export const semantic = (c: RosterCase, list: readonly Pupil[] = c.all, from = 0): string =>
  table(
    [c.headers.serial, c.headers.name, c.headers.id, c.headers.status],
    list.map((pupil, n) =>
      row([
        number(from + n + 1, c),
        pupil.name,
        `<span dir="ltr">\u200e${id(pupil, n, c)}\u200e</span>`,
        'ملتحق',
      ]),
    ),
    { caption },
  );

const dataTable = (
  c: RosterCase,
  shown: readonly Pupil[],
): string => `<h5>الصف السابع</h5><h5>الشعبة : أ</h5><h5>الرياضيات</h5>
<div class="card"><div class="card-body"><div class="table-responsive"><div class="dataTables_wrapper">
<div class="dataTables_length"><label>أظهر <select name="datatable_length"><option selected>10</option><option>25</option></select> مدخلات</label></div>
<div class="dataTables_filter"><label>ابحث:<input type="search" class="form-control"></label></div>
<table id="datatable" class="table table-sm dataTable" data-page-length="10"><thead><tr><td>${c.headers.serial}</td><td>${c.headers.name}</td><td>${c.headers.id}</td><td>العمليات</td></tr></thead><tbody>
${shown.map((pupil, n) => row([number(n + 1, c), pupil.name, id(pupil, n, c), '<button data-id="x">مراسلة</button>'])).join('\n')}
</tbody></table>
<div class="dataTables_info">إظهار ${number(1, c)} إلى ${number(shown.length, c)} من أصل ${number(c.all.length, c)} مدخل</div>
<div class="dataTables_paginate"><a class="paginate_button previous disabled">السابق</a><span><a class="paginate_button current">1</a>${c.all.length > shown.length ? '<a class="paginate_button">2</a>' : ''}</span><a class="paginate_button next${c.all.length > shown.length ? '' : ' disabled'}">التالي</a></div>
</div></div></div></div>`;

const listGroup = (
  c: RosterCase,
): string => `<h4>الرياضيات - الصف السابع</h4><h4>الشعبة (أ)</h4><p>${number(c.all.length, c)} طالباً</p><ul class="list-group">
${c.all
  .map(
    (pupil, n) =>
      `<li class="list-group-item" data-id="${pupil.key}"><img alt="" src="data:,"><div><strong title="${pupil.name}">${n % 3 === 0 ? `${pupil.name.slice(0, 14)}…` : pupil.name}</strong><small>${c.headers.idField === 'nationalId' ? 'الرقم الوطني' : 'رقم الطالب'}: \u200e${id(pupil, n, c)}</small></div><span class="badge">فعّال</span></li>`,
  )
  .join('\n')}
</ul>`;

export const boxes = (
  c: RosterCase,
): string => `<h3>قائمة الطلبة</h3><div class="card-header">${caption}</div><div class="grid">
<div class="row font-weight-bold"><div class="col-1">${c.headers.serial}</div><div class="col-6">${c.headers.name}</div><div class="col-3">${c.headers.id}</div></div>
${c.all.map((pupil, n) => `<div class="row"><div class="col-1">${number(n + 1, c)}</div><div class="col-6">${pupil.name}</div><div class="col-3">${id(pupil, n, c)}</div></div>`).join('\n')}
</div>`;

const ariaGrid = (
  c: RosterCase,
): string => `<h2>${caption}</h2><div role="grid" aria-rowcount="${String(c.all.length + 1)}"><div role="rowgroup"><div role="row"><span role="columnheader">${c.headers.name}</span><span role="columnheader">${c.headers.id}</span></div></div><div role="rowgroup">
${c.all.map((pupil, n) => `<div role="row"><span role="gridcell">${pupil.name}</span><span role="gridcell">${id(pupil, n, c)}</span></div>`).join('\n')}
</div></div>`;

const laravel = (c: RosterCase, current: number): string => {
  const of = Math.ceil(c.all.length / 15);
  const from = (current - 1) * 15;
  const items = Array.from({ length: of }, (_, n) =>
    n + 1 === current
      ? `<li class="page-item active" aria-current="page"><span class="page-link">${String(n + 1)}</span></li>`
      : `<li class="page-item"><a class="page-link" href="?page=${String(n + 1)}">${String(n + 1)}</a></li>`,
  ).join('');
  return `<p class="total">${number(c.all.length, c)} طالب</p>${semantic(c, c.all.slice(from, from + 15), from)}
<ul class="pagination" role="navigation"><li class="page-item${current === 1 ? ' disabled' : ''}"><a class="page-link" rel="prev">‹</a></li>${items}<li class="page-item${current === of ? ' disabled' : ''}">${current === of ? '<span class="page-link">›</span>' : `<a class="page-link" rel="next" href="?page=${String(current + 1)}">›</a>`}</li></ul>`;
};

const paths = [
  '/teachers/relations/481/students',
  '/teacher/classes/481/students?page=1',
  '/app#/t/481',
  '/index.php?r=Teacher/Section/view',
];

const made = (slug: string, content: string, expected: Expected, notes: string, turn: number): MadePage => ({
  slug: `darsak/${slug}`,
  html: darsakPage(content),
  meta: { url: darsakUrl(paths[turn % paths.length] ?? '/'), platform: 'darsak' },
  expected,
  notes,
});

const complete = (reasons: string[] = []): NonNullable<Expected['completeness']> => ({
  state: 'complete',
  reasons,
});

export const rosterPages = (): MadePage[] => {
  const pages: MadePage[] = [];
  const sets = ['A', 'B', 'C', 'D'] as const;
  const scripts: readonly Digits[] = ['ascii', 'arabic', 'persian', 'mixed'];
  let turn = 0;
  const nextCase = (size: number): RosterCase => {
    turn++;
    return {
      headers: headerSets[sets[turn % 4] ?? 'A'],
      digits: scripts[(turn + Math.floor(turn / 4)) % 4] ?? 'ascii',
      all: pupils(size, turn),
    };
  };
  const kind = 'teacher.roster';
  for (const size of [1, 5, 28, 45, 61, 200]) {
    const c = nextCase(size);
    const e = { kind, context, rows: expectRows(c, c.all), completeness: complete(['no-sign-of-more']) };
    pages.push(
      made(`roster-table-${String(size)}`, semantic(c), e, 'V1: semantic table with its caption.', turn),
    );
  }
  for (const size of [5, 28, 45]) {
    const c = nextCase(size);
    const shown = c.all.slice(0, 10);
    const partial = shown.length < size;
    const e: Expected = {
      kind,
      context,
      rows: expectRows(c, shown, false),
      completeness: partial
        ? { state: 'partial', expected: size, reasons: ['more-pages'] }
        : { state: 'complete', expected: size },
    };
    pages.push(
      made(
        `roster-datatables-${String(size)}`,
        dataTable(c, shown),
        e,
        'V2: `td` heads, rows of other pages detached.',
        turn,
      ),
    );
  }
  for (const size of [1, 5, 28, 45]) {
    const c = nextCase(size);
    const e = {
      kind,
      context,
      rows: expectRows(c, c.all, false),
      completeness: { ...complete(), expected: size },
    };
    pages.push(
      made(
        `roster-list-${String(size)}`,
        listGroup(c),
        e,
        'V3: list group, long names cut with the full name in `title`.',
        turn,
      ),
    );
  }
  for (const size of [1, 5, 28, 200]) {
    const c = nextCase(size);
    const e = { kind, context, rows: expectRows(c, c.all, false), completeness: complete() };
    pages.push(
      made(
        `roster-boxes-${String(size)}`,
        boxes(c),
        e,
        'V4: rows of boxes, the header is a row of boxes too.',
        turn,
      ),
    );
  }
  for (const size of [5, 28]) {
    const c = nextCase(size);
    const e = { kind, context, rows: expectRows(c, c.all, false), completeness: complete() };
    pages.push(
      made(`roster-aria-${String(size)}`, ariaGrid(c), e, 'V4: ARIA grid with its row count.', turn),
    );
  }
  for (const [size, current] of [
    [28, 1],
    [28, 2],
    [61, 3],
    [45, 1],
  ] as const) {
    const c = nextCase(size);
    const shown = c.all.slice((current - 1) * 15, current * 15);
    const e: Expected = {
      kind,
      context,
      rows: expectRows(c, shown),
      completeness: {
        state: 'partial',
        expected: size,
        page: { current, of: Math.ceil(size / 15) },
        reasons: ['more-pages'],
      },
    };
    pages.push(
      made(
        `roster-laravel-${String(size)}-page${String(current)}`,
        laravel(c, current),
        e,
        'V5: pages from the server, 15 rows each.',
        turn,
      ),
    );
  }
  const c = nextCase(28);
  const livewire = `<div wire:id="x1">${semantic(c, c.all.slice(0, 15))}<button wire:click="previousPage" disabled>السابق</button><button wire:click="nextPage">التالي</button></div>`;
  pages.push(
    made(
      'roster-livewire-page1',
      livewire,
      {
        kind,
        context,
        rows: expectRows(c, c.all.slice(0, 15)),
        completeness: { state: 'partial', expected: null, reasons: ['more-pages'] },
      },
      'V5: paging without an address of its own.',
      turn,
    ),
  );
  return pages;
};
