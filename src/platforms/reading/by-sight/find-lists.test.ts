import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findLists } from './find-lists.ts';
import type { Knowledge, SeenList } from './seen-list.ts';
import type { Box, TextBox } from './text-box.ts';

const words = new Map([
  ['م', 'serial'],
  ['اسم الطالب', 'studentName'],
  ['الرقم الوطني', 'nationalId'],
  ['الحالة', 'status'],
]);
const know: Knowledge = { word: (text) => words.get(text) ?? null, isOneCell: () => false };

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** A text in a cell; its letters begin at the right edge and take 8 pixels each. */
const cell = (text: string, at: Box, holder = 0, make = 'DIV'): TextBox => ({
  text,
  cell: at,
  ink: { ...at, left: Math.max(at.left, at.right - text.length * 8), top: at.top + 5, bottom: at.top + 25 },
  line: 20,
  pane: null,
  holder,
  make,
});

const heads = ['م', 'اسم الطالب', 'الرقم الوطني', 'الحالة'];
const widths = [40, 240, 160, 100];
const student = (n: number): string[] => [
  String(n + 1),
  `طالب رقم ${String(n)}`,
  `000000${String(1000 + n)}`,
  'ملتحق',
];

/** A list of boxes, from right to left; each row `pitch` below the one before. */
const grid = (rows: number, columns = 4, pitch = 30, top = 100, right = 800): TextBox[] =>
  Array.from({ length: rows + 1 }, (_, row) => {
    let edge = right;
    return heads.slice(0, columns).map((head, column) => {
      edge -= widths[column] ?? 0;
      const text = row === 0 ? head : (student(row - 1)[column] ?? '');
      return cell(text, box(edge, top + row * pitch, widths[column] ?? 0, pitch));
    });
  }).flat();

const texts = (list: SeenList | undefined): Record<string, string>[] =>
  (list?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(
      cells.map((own, n) => [
        (list?.heads[n] ?? []).map(({ text }) => text).join(' '),
        own.map(({ text }) => text).join(' '),
      ]),
    ),
  );
const expected = (rows: number, columns = 4): Record<string, string>[] =>
  Array.from({ length: rows }, (_, n) =>
    Object.fromEntries(heads.slice(0, columns).map((head, column) => [head, student(n)[column] ?? ''])),
  );
const read = (boxes: readonly TextBox[]): Record<string, string>[][] => findLists(boxes, know).map(texts);

const sizes = fc.record({ rows: fc.integer({ min: 3, max: 40 }), columns: fc.integer({ min: 2, max: 4 }) });
const shift = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
const mirror = ({ left, right, top, bottom }: Box): Box => ({
  left: 1000 - right,
  right: 1000 - left,
  top,
  bottom,
});
const each = (boxes: readonly TextBox[], change: (box: Box, n: number) => Box): TextBox[] =>
  boxes.map((one, n) => ({ ...one, cell: change(one.cell, n), ink: change(one.ink, n) }));

it('reads a list whatever order its boxes stand in in the document', () => {
  fc.assert(
    fc.property(
      sizes.chain(({ rows, columns }) =>
        fc.tuple(
          fc.constant({ rows, columns }),
          fc.shuffledSubarray(grid(rows, columns), { minLength: (rows + 1) * columns }),
        ),
      ),
      ([{ rows, columns }, boxes]) => {
        expect(read(boxes)).toEqual([expected(rows, columns)]);
      },
    ),
  );
});

it('reads the same list when it is mirrored, moved, or none of its boxes stands quite straight', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: -300, max: 300 }),
      fc.array(fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -2, max: 2 })), {
        minLength: 200,
        maxLength: 200,
      }),
      ({ rows, columns }, moved, jitter) => {
        const boxes = grid(rows, columns);
        expect(read(each(boxes, mirror))).toEqual([expected(rows, columns)]);
        expect(read(each(boxes, (one) => shift(one, moved, moved)))).toEqual([expected(rows, columns)]);
        const shaken = each(boxes, (one, n) => shift(one, ...(jitter[n % jitter.length] ?? [0, 0])));
        expect(read(shaken)).toEqual([expected(rows, columns)]);
      },
    ),
  );
});

it('never puts two entries into one row, nor one into two: such a list is none', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 8, max: 22 }), fc.nat(), ({ rows, columns }, by, at) => {
      const boxes = grid(rows, columns);
      // One column of the list stands lower than the others by a good part of a row.
      const column = at % columns;
      const slipped = each(boxes, (one, n) =>
        n >= columns && n % columns === column ? shift(one, 0, by) : one,
      );
      for (const row of read(slipped).flat()) {
        const [name, id] = [row['اسم الطالب'], row['الرقم الوطني']];
        if (name !== undefined && id !== undefined && name !== '' && id !== '')
          expect(Number(id.slice(6)) - 1000).toBe(Number(/\d+/.exec(name)?.[0]));
      }
    }),
  );
});

it('leaves a missing entry empty and moves no other one into its place', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 6, max: 30 }),
      fc.nat(),
      fc.integer({ min: 1, max: 3 }),
      (rows, at, column) => {
        const missing = at % rows;
        const boxes = grid(rows).filter((_, n) => n !== (missing + 1) * 4 + column);
        const wanted = expected(rows);
        wanted[missing] = { ...wanted[missing], [heads[column] ?? '']: '' };
        expect(read(boxes)).toEqual([wanted]);
      },
    ),
  );
});

it('reads a pane to its end, below the fold as well, and not what the page shows there', () => {
  const pane = { floor: 200, end: 700 };
  const boxes = grid(20).map((one, n) => (n < 4 ? one : { ...one, pane }));
  const bar = cell('نستخدم ملفات الارتباط', box(300, 300, 500, 30));
  expect(read([...boxes, bar])).toEqual([expected(20)]);
});

it('takes what is drawn twice at one place for one', () => {
  const boxes = grid(6);
  const frozen = boxes.filter((_, n) => n % 4 < 2);
  expect(read([...boxes, ...frozen])).toEqual([expected(6)]);
});

it('joins two panes that stand close, and two halves whose numbers go on', () => {
  const panes = grid(8).map((one, n) => ({ ...one, holder: n % 4 < 2 ? 1 : 2 }));
  expect(read(panes)).toEqual([expected(8)]);
  const whole = grid(10, 3);
  const half = (from: number, left: number, holder: number): TextBox[] =>
    each([...whole.slice(0, 3), ...whole.slice(3 + from * 3, 18 + from * 3)], (one, n) =>
      shift(one, left, n < 3 ? 0 : -from * 30),
    ).map((one) => ({ ...one, holder }));
  expect(read([...half(0, 600, 1), ...half(5, 0, 2)])).toEqual([expected(10, 3)]);
});

it('keeps two lists beside each other apart', () => {
  const first = grid(6, 3).map((one) => ({ ...one, holder: 1 }));
  const second = each(grid(6, 3), (one) => shift(one, 500, 0)).map((one) => ({ ...one, holder: 2 }));
  // Both begin with 1: no halves of one list.
  expect(read([...first, ...second])).toHaveLength(2);
});

it('lets a heading between rows be one, and what stands below the list be none of it', () => {
  const boxes = grid(6).map((one, n) => (n < 16 ? one : (each([one], (at) => shift(at, 0, 30))[0] ?? one)));
  const heading = cell('المجموعة الثانية', box(260, 220, 540, 30), 9, 'H4');
  const below = cell('توقيع المدير', box(500, 420, 200, 30), 9, 'P');
  const [list] = findLists([...boxes, heading, below], know);
  expect(texts(list)).toEqual(expected(6));
  expect(list?.rows.map(({ group }) => group)).toEqual([
    null,
    null,
    null,
    ...Array<string>(3).fill('المجموعة الثانية'),
  ]);
});

it('reads a cell that goes down over several rows in each of them', () => {
  const boxes = grid(6).filter((_, n) => n < 4 || n % 4 !== 3);
  const status = [0, 1].map((n) => cell('ملتحق', box(260, 130 + n * 90, 100, 90)));
  expect(read([...boxes, ...status])).toEqual([expected(6)]);
});

it('does not read where a text reaches over two columns of a row', () => {
  const boxes = grid(6);
  const wide = cell('نص طويل يمتد فوق العمودين كليهما بلا حد', box(360, 190, 400, 30));
  expect(read([...boxes.filter((_, n) => n !== 13 && n !== 14), wide])).toEqual([]);
});

it('finds no list without a line of words that name columns', () => {
  expect(read(grid(6).slice(4))).toEqual([]);
  expect(read([])).toEqual([]);
});
