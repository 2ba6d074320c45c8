import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/views/print/break-lines.ts';
import { cutPages, type Placed } from '../../../src/views/print/cut-pages.ts';
import { layRow, type LaidRow, type PaperCell } from '../../../src/views/print/paper-rows.ts';
import { lineHeight, tailHead } from '../../../src/views/print/page-sizes.ts';

/** A fixed pitch: every letter two millimetres. */
const widthOf = (text: string): number => [...text].length * 2;
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('ملاحظة', 'a', '😀', '\n', ' ', '\u200F', '=cmd', 'x'.repeat(90)), {
      maxLength: 300,
    })
    .map((parts) => parts.join(' ')),
);

describe('breakLines', () => {
  it('breaks between words, at line breaks, and a word only where it is wider than the box', () => {
    expect(breakLines('one two three', 16, widthOf)).toEqual(['one two ', 'three']);
    expect(breakLines('one\n\ntwo', 16, widthOf)).toEqual(['one\n', '\n', 'two']);
    expect(breakLines('abcdefghijkl mn', 16, widthOf)).toEqual(['abcdefgh', 'ijkl mn']);
    expect(breakLines('', 16, widthOf)).toEqual([]);
  });

  it('does not part what is one sign', () => {
    const family = '👩‍👩‍👧';
    expect(breakLines(family.repeat(4), 11, widthOf)).toEqual(Array(4).fill(family));
  });

  it('loses nothing, and no line is wider than the box but for white space that hangs over and a single wide sign', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 120 }), (given, width) => {
        const lines = breakLines(given, width, widthOf);
        expect(lines.join('')).toBe(given);
        for (const line of lines) {
          const signs = [...new Intl.Segmenter().segment(line.trimEnd())];
          if (signs.length > 1) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

const sizes = { widths: [40, 30], whole: 150, line: lineHeight, air: 2 };

describe('layRow', () => {
  it('keeps a short row as it is', () => {
    const row = layRow(['نوع', [{ text: 'نص' }, { label: 'المقترح', text: 'كذا' }]], sizes, widthOf);
    expect(row.tails).toEqual([]);
    expect(row.cells[1]?.passages).toEqual([{ text: 'نص' }, { label: 'المقترح', text: 'كذا' }]);
    expect(row.height).toBeCloseTo(2 * lineHeight + 2);
  });

  it('lets a long remark and its proposal go on beneath the row, and says so in the cell', () => {
    const remark = 'كلمة '.repeat(400);
    const row = layRow(['نوع', [{ text: remark }, { label: 'المقترح', text: 'اقتراح' }]], sizes, widthOf);
    expect(row.cells.map(({ goesOn }) => goesOn)).toEqual([false, true]);
    expect(row.heads).toEqual([
      { column: 1, label: null, direction: 'rtl' },
      { column: 1, label: 'المقترح', direction: 'rtl' },
    ]);
    expect((row.cells[1]?.passages[0]?.text ?? '') + (row.tails[0]?.join('') ?? '')).toBe(remark);
    expect(row.tails[1]).toEqual(['اقتراح']);
    expect(row.height).toBeCloseTo(14 * lineHeight + 2);
  });
});

/** All of a passage again, in the order in which pages show it. */
const readBack = (
  rows: readonly LaidRow[],
  pages: readonly (readonly Placed[])[],
  row: number,
  column: number,
): string =>
  pages
    .flat()
    .filter((placed) => placed.row === row)
    .map(({ tail }) =>
      tail === null
        ? (rows[row]?.cells[column]?.passages.map((passage) => passage.text).join('') ?? '')
        : rows[row]?.heads[tail.index]?.column === column
          ? tail.text
          : '',
    )
    .join('');

describe('cutPages', () => {
  const page = { room: 120, end: 34, line: lineHeight, tailHead };
  const heightOf = (placed: readonly Placed[], rows: readonly LaidRow[]): number =>
    placed.reduce(
      (sum, { row, tail }) =>
        sum +
        (tail === null
          ? (rows[row]?.height ?? 0)
          : tailHead + lineHeight * breakLines(tail.text, sizes.whole, widthOf).length),
      0,
    );

  it('is one page where there is nothing', () => {
    expect(cutPages([], page)).toEqual([[]]);
  });

  it('leaves signatures on a page with something of the last row', () => {
    for (let count = 1; count < 60; count += 1) {
      const rows = Array.from({ length: count }, () => layRow(['أ', 'ب'], sizes, widthOf));
      const last = cutPages(rows, page).at(-1) ?? [];
      expect(last.length).toBeGreaterThan(0);
      expect(heightOf(last, rows) + page.end).toBeLessThanOrEqual(page.room);
    }
  });

  it('shows every letter once and in order, and fills no page over its edge, however long the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (all, signed) => {
          const rows = all.map(([one, two, three]) =>
            layRow([one, [{ text: two }, { text: three }]] satisfies PaperCell[], sizes, widthOf),
          );
          const pages = cutPages(rows, { ...page, end: signed ? page.end : 0 });
          all.forEach(([one, two, three], row) => {
            expect(readBack(rows, pages, row, 0)).toBe(one);
            expect(readBack(rows, pages, row, 1)).toBe(two + three);
          });
          for (const placed of pages) expect(heightOf(placed, rows)).toBeLessThanOrEqual(page.room);
          const end = signed ? page.end : 0;
          expect(heightOf(pages.at(-1) ?? [], rows) + end).toBeLessThanOrEqual(page.room);
        },
      ),
    );
  });

  it('takes a remark of 50,000 letters', () => {
    const long = 'في الدقيقة الثانية 😀 خلل. '.repeat(2000).slice(0, 50_000);
    const rows = [layRow(['نوع', [{ text: long }]], sizes, widthOf)];
    const pages = cutPages(rows, page);
    expect(pages.length).toBeGreaterThan(20);
    expect(readBack(rows, pages, 0, 1)).toBe(long);
  });
});
