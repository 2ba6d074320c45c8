import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { SectionListSnapshot, SectionRosterSnapshot, Snapshot } from '../../core/snapshot.ts';
import { darsakReader } from './reader.ts';

const context = { now: 1_790_000_000_000, signal: new AbortController().signal };

const page = (html: string, path = '/teachers/relations/481/students') => {
  const url = new URL(path, 'https://darsak.gov.jo');
  const window = new Window({ url: url.href });
  window.document.write(
    html.includes('<html')
      ? html
      : `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>منصة درسك التعليمية</title></head><body>${html}</body></html>`,
  );
  return { doc: window.document as unknown as Document, url };
};

const read = (html: string, path?: string) => {
  const { doc, url } = page(html, path);
  const before = doc.documentElement.outerHTML;
  const result = darsakReader.read(doc, url, context);
  expect(doc.documentElement.outerHTML).toBe(before);
  return result;
};

const snapshot = (html: string, path?: string): Snapshot => {
  const result = read(html, path);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail ?? ''}`);
  return result.value;
};

const roster = (html: string, path?: string) => snapshot(html, path) as SectionRosterSnapshot;

const names = [
  'سارة يزن كمال النجار',
  'عبد الله سامر أحمد الخطيب',
  'ليان رامي حسن الزعبي',
  'تالا عمر يوسف حداد',
];
const id = (n: number): string => `00000000${String(17 + n)}`;

const tableRows = (count = names.length, from = 0): string =>
  names
    .slice(0, count)
    .map(
      (name, n) =>
        `<tr><td>${String(from + n + 1)}</td><td>${name}</td><td dir="ltr">\u200e${id(n)}</td><td>ملتحق</td></tr>`,
    )
    .join('');
const table = (
  rows: string,
): string => `<h1>قائمة الطلبة</h1><table><caption>الرياضيات — الصف السابع (أ)</caption>
 <thead><tr><th scope="col">م</th><th scope="col">اســم الطالب</th><th scope="col">الرقم الوطني</th><th scope="col">الحالة</th></tr></thead>
 <tbody>${rows}</tbody></table>`;

describe('a section roster', () => {
  it('is read from a semantic table with its caption', () => {
    const { data, completeness } = roster(table(tableRows()));
    expect(data.section).toEqual({
      label: 'الرياضيات — الصف السابع (أ)',
      grade: 'الصف السابع',
      section: 'أ',
      subject: 'الرياضيات',
    });
    expect(data.students).toEqual(
      names.map((name, n) => ({ row: n + 1, name, nationalId: id(n), status: 'CURRENT' })),
    );
    expect(completeness).toEqual({
      state: 'complete',
      read: 4,
      expected: null,
      reasons: ['no-sign-of-more'],
    });
  });

  it('is read from a list group, with the full name from its title', () => {
    const items = names.map(
      (name, n) => `<li class="list-group-item" data-id="${String(9001 + n)}"><img alt="">
        <div><strong title="${name}">${name.slice(0, 12)}…</strong><small>رقم الطالب: \u200e${id(n)}</small></div>
        <span class="badge">فعّال</span></li>`,
    );
    const { data, completeness } = roster(
      `<h2>الصف السابع</h2><h4>الشعبة (أ)</h4><p>4 طلاب</p><ul class="list-group">${items.join('')}</ul>`,
    );
    expect(data.section).toMatchObject({ grade: 'الصف السابع', section: 'أ', subject: null });
    expect(data.students).toEqual(
      names.map((name, n) => ({ row: n + 1, name, otherId: id(n), sourceKey: String(9001 + n) })),
    );
    expect(completeness).toMatchObject({ state: 'complete', expected: 4, reasons: ['stated-total-reached'] });
  });

  it('is read from rows of boxes with a header row', () => {
    const rows = names.map(
      (name, n) =>
        `<div class="row"><div class="col-1">${String(n + 1)}</div><div class="col-6">${name}</div><div class="col-3">${id(n)}</div></div>`,
    );
    const { data } = roster(
      `<h5>الصف السابع</h5><h5>الشعبة : أ</h5><div class="grid"><div class="row fw-bold"><div class="col-1">#</div><div class="col-6">الاسم الرباعي</div><div class="col-3">الرقم</div></div>${rows.join('')}</div>`,
    );
    expect(data.students.map(({ name, otherId }) => [name, otherId])).toEqual(
      names.map((name, n) => [name, id(n)]),
    );
    expect(data.section).toMatchObject({ grade: 'الصف السابع', section: 'أ' });
  });

  it('says which page of a paged list was read', () => {
    const pager = `<p>28 طالب</p><ul class="pagination" role="navigation"><li class="page-item active"><span class="page-link">1</span></li>
      <li class="page-item"><a class="page-link" href="?page=2">2</a></li><li class="page-item"><a class="page-link" rel="next" href="?page=2">›</a></li></ul>`;
    const { completeness } = roster(table(tableRows()) + pager);
    expect(completeness).toEqual({
      state: 'partial',
      read: 4,
      expected: 28,
      page: { current: 1, of: 2 },
      reasons: ['more-pages', 'fewer-than-stated'],
    });
  });

  it('notices a Livewire pager although the address never changes', () => {
    const { completeness } = roster(
      `<div wire:id="x1">${table(tableRows())}<button wire:click="nextPage">التالي</button></div>`,
    );
    expect(completeness).toMatchObject({ state: 'partial', reasons: ['more-pages'] });
  });

  it('that is empty is a complete reading of nothing', () => {
    const { data, completeness } = roster(table('<tr><td colspan="4">لا يوجد طلبة</td></tr>'));
    expect(data.students).toEqual([]);
    expect(data.section.section).toBe('أ');
    expect(completeness).toMatchObject({ state: 'complete', read: 0, reasons: ['stated-empty'] });
  });

  it('with names cut off is never complete', () => {
    const cut = table(tableRows().replace(names[1] ?? '', 'عبد الله سامر…'));
    expect(roster(cut).completeness).toMatchObject({ state: 'partial', reasons: ['names-cut'] });
  });

  it('with its header shifted against its rows is not recognised', () => {
    const shifted = table(tableRows().replaceAll('<tr><td>', '<tr><td><input type="checkbox"></td><td>'));
    expect(read(shifted)).toMatchObject({ ok: false, error: { code: 'not-recognised' } });
  });
});

describe('what is no roster', () => {
  it.each([
    [
      'the log-in page',
      '<form><input id="national_id"><button id="loginButton">دخول</button></form>',
      'not-signed-in',
    ],
    [
      'a page that is still loading',
      '<h1>قائمة الطلبة</h1><div class="spinner-border"></div>',
      'still-loading',
    ],
    ['a page about something else', '<h1>أخبار الوزارة</h1><p>نص</p>', 'not-recognised'],
  ])('%s', (_, html, code) => {
    expect(read(html)).toMatchObject({ ok: false, error: { code } });
  });

  it("a student's own page is known and refused", () => {
    const own = `<div><div><div><span class="_auth_user_fullname">سارة يزن كمال النجار</span></div><div><h2>الصف التاسع</h2>
      <div class="card"><div class="card-body"><h5 class="card-title">التربية المهنية</h5></div></div></div></div></div>`;
    expect(read(own, '/home')).toMatchObject({ ok: false, error: { code: 'not-read-by-design' } });
    expect(read(table(tableRows()), '/students/lessons/archived')).toMatchObject({
      ok: false,
      error: { code: 'not-read-by-design' },
    });
  });
});

describe('the list of sections', () => {
  const list = (html: string) => snapshot(html, '/teachers/relations') as SectionListSnapshot;
  const expected = [
    {
      grade: 'الصف السابع',
      section: 'أ',
      subject: 'الرياضيات',
      studentCount: 28,
      path: '/teachers/relations/481/students',
    },
    {
      grade: 'الصف الثامن',
      section: 'ب',
      subject: 'الرياضيات',
      studentCount: 31,
      path: '/teachers/relations/482/students',
    },
  ];

  it('is read from a table', () => {
    const rows = expected.map(
      (s) =>
        `<tr><td>${s.subject}</td><td>${s.grade}</td><td>${s.section}</td><td>${String(s.studentCount)}</td><td><a href="${s.path}?x=1">عرض الطلبة</a></td></tr>`,
    );
    const { data, completeness } = list(
      `<h2>العلاقات التدريسية</h2><table><thead><tr><th>المبحث</th><th>الصف</th><th>الشعبة</th><th>عدد الطلبة</th><th>الإجراءات</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
    expect(data.sections).toMatchObject(expected);
    expect(completeness.state).toBe('complete');
  });

  it('is read from cards', () => {
    const cards = expected.map(
      (
        s,
      ) => `<div class="col-md-4"><div class="card" data-rel="481"><div class="card-body"><h5 class="card-title">${s.subject}</h5>
        <p class="card-text">${s.grade}-${s.section}</p><span class="badge">${String(s.studentCount)} طالباً</span>
        <a class="stretched-link" href="${s.path}">عرض الطلبة</a></div></div></div>`,
    );
    const { data } = list(`<h2>العلاقات التدريسية</h2><div class="row">${cards.join('')}</div>`);
    expect(data.sections).toMatchObject(expected);
  });
});

it('locates the rows it numbers', () => {
  const { doc, url } = page(table(tableRows()));
  const rows = darsakReader.locate(doc, url, context);
  expect(rows.map(({ row, element }) => [row, element.textContent.includes(names[row - 1] ?? '?')])).toEqual(
    names.map((_, n) => [n + 1, true]),
  );
});
