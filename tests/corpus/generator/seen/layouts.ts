import { pupils, type Pupil } from '../model.ts';

/** The same list drawn without rows in the markup: only where its cells stand says which of them belong together. */

export const list = pupils(18, 310);
export const heads = ['م', 'اسم الطالب', 'الرقم الوطني', 'حالة القيد'] as const;
export const cellsOf = (pupil: Pupil, n: number): readonly string[] => [
  String(n + 1),
  pupil.name,
  pupil.id,
  'ملتحق',
];
const widths = [50, 260, 150, 100] as const;
const rowsOf = (people: readonly Pupil[]): (readonly string[])[] => people.map(cellsOf);
const div = (text: string, attributes = ''): string => `<div${attributes}>${text}</div>`;
const style = (text: string): string => ` style="${text}"`;

/** All cells are siblings in a grid. */
export const flatGrid = (people: readonly Pupil[], columns: readonly string[] = heads): string =>
  `<div style="display:grid;grid-template-columns:${widths
    .slice(0, columns.length)
    .map((width) => `${String(width)}px`)
    .join(' ')}">${columns.map((head) => `<b>${head}</b>`).join('')}${rowsOf(people)
    .flatMap((cells) => cells.slice(0, columns.length))
    .map((cell) => div(cell))
    .join('')}</div>`;

/** One box for each column, its cells below each other; `head` stands in it, or in a strip of its own above. */
export const columnMajor = (people: readonly Pupil[], hasStrip: boolean): string => {
  const strip = heads.map((head, n) => div(head, style(`width:${String(widths[n])}px`))).join('');
  const columns = heads.map(
    (head, n) =>
      `<section style="width:${String(widths[n])}px">${hasStrip ? '' : `<header style="height:30px">${head}</header>`}${rowsOf(
        people,
      )
        .map((cells) => div(cells[n] ?? '', style('height:30px;overflow:hidden;white-space:nowrap')))
        .join('')}</section>`,
  );
  return `${hasStrip ? `<div style="display:flex;height:30px">${strip}</div>` : ''}<div style="display:flex">${columns.join('')}</div>`;
};

/** Names in a frozen pane, everything else in a pane beside it that scrolls. */
export const twoPanes = (people: readonly Pupil[], height: number | null, slip = 0): string => {
  const pane = (from: number, to: number, overflow: string, top = 0): string => {
    const line = (cells: readonly string[], tag: string): string =>
      `<div class="line" style="display:flex">${cells
        .slice(from, to)
        .map(
          (cell, n) =>
            `<${tag} style="width:${String(widths[from + n])}px;height:32px;overflow:hidden;white-space:nowrap">${cell}</${tag}>`,
        )
        .join('')}</div>`;
    const limit =
      height === null ? `padding-top:${String(top)}px` : `height:${String(height)}px;overflow-y:${overflow};`;
    return `<div class="pane"><div>${line(heads, 'b')}</div><div style="${limit}">${rowsOf(people)
      .map((cells) => line(cells, 'span'))
      .join('')}</div></div>`;
  };
  return `<div style="display:flex">${pane(0, 2, 'hidden')}${pane(2, 4, 'auto', slip)}</div>`;
};

/** A report: every text at its place on the paper, in the order of its columns. */
export const absolute = (people: readonly Pupil[], pitch = 24): string => {
  const lefts = [600, 330, 170, 60];
  const put = (text: string, column: number, top: number): string =>
    div(
      `<span>${text}</span>`,
      style(`position:absolute;left:${String(lefts[column])}px;top:${String(top)}px;white-space:nowrap`),
    );
  const texts = heads.flatMap((head, column) => [
    put(head, column, 60),
    ...rowsOf(people).map((cells, n) => put(cells[column] ?? '', column, 90 + n * pitch)),
  ]);
  const end = 110 + people.length * pitch;
  return `<div style="position:relative;height:${String(end + 80)}px"><h3 style="margin:0">كشف بأسماء الطلبة — الصف السابع (أ) — الرياضيات</h3>${texts.join('')}${put('صفحة 1 من 1', 1, end + 40)}</div>`;
};

/** A printed sheet: its two halves beside each other, numbered on from the first to the second. */
export const halves = (first: readonly Pupil[], second: readonly Pupil[], secondFrom: number): string => {
  const half = (people: readonly Pupil[], from: number): string =>
    `<table style="border-collapse:collapse"><thead><tr>${heads
      .slice(0, 3)
      .map((head) => `<th>${head}</th>`)
      .join('')}</tr></thead><tbody>${people
      .map((pupil, n) => `<tr><td>${String(from + n)}</td><td>${pupil.name}</td><td>${pupil.id}</td></tr>`)
      .join('')}</tbody></table>`;
  return `<div style="display:flex;gap:40px">${half(first, 1)}${half(second, secondFrom)}</div>`;
};
