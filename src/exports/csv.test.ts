import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvBlob, writeCsv } from './csv.ts';
import type { Table, Value } from './table.ts';

const table = (rows: Table['rows']): Table => ({
  name: 'x',
  columns: [{ title: 'الاسم' }, { title: 'العلامة' }],
  rows,
});
const read = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, '').replace(/\r\n$/, ''), { newline: '\r\n', delimiter: ',' })
    .data;
/** What a reader does with a guarded text: one apostrophe before what would run is ours. */
const unguarded = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

test('starts with a byte order mark, ends every line with CR LF and quotes what has to be quoted', () => {
  expect(writeCsv(table([['سارة "أ", ب', 17.5]]))).toBe('\ufeffالاسم,العلامة\r\n"سارة ""أ"", ب",17.5\r\n');
});

test('an empty cell stays empty and zero stays zero', () => {
  expect(
    read(
      writeCsv(
        table([
          ['سارة', null],
          ['عمر', 0],
        ]),
      ),
    ),
  ).toEqual([
    ['الاسم', 'العلامة'],
    ['سارة', ''],
    ['عمر', '0'],
  ]);
});

test.each([
  '=1+1',
  '+cmd',
  '-cmd',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '＝1',
  '＋1',
  '－x',
  '＠x',
  "'=1",
  '--',
  '-1-1',
])('guards %j', (text) => {
  expect(read(writeCsv(table([[text, null]])))[1]?.[0]).toBe(`'${text}`);
});

test.each(['-', '-5', '+3.5', '-12,25', '17٫5', '0', "'", 'سارة', '\u200f=x', 'a=b'])(
  'leaves %j alone',
  (text) => {
    expect(read(writeCsv(table([[text, -4]])))[1]).toEqual([text, '-4']);
  },
);

test('every text comes back when it is parsed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^'{0,3}[=+\-@,"\r\n\t＝]{0,3}[a-z0-9]{0,3}$/),
    fc.constant('\u200fسطر\r\nثانٍ 👩‍👧'.repeat(3000)),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.oneof(fc.integer(), fc.constant(null))), { minLength: 1 }),
      (rows) => {
        const back = read(writeCsv(table(rows))).slice(1);
        const shown = (value: Value): string => (value === null ? '' : String(value).toWellFormed());
        expect(back.map(([first, second]) => [unguarded(first ?? ''), second])).toEqual(
          rows.map((row) => row.map(shown)),
        );
      },
    ),
  );
});

test('nothing that a spreadsheet would run stands bare at the start of a field', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...'=+-@\t\r＝＋－＠'), (rest, first) => {
      const field = read(writeCsv(table([[`${first}${rest}`, null]])))[1]?.[0] ?? '';
      expect(field === '-' || /^[+-]?\d/.test(field) || field.startsWith("'")).toBe(true);
    }),
  );
});

test('the file is UTF-8 with its mark', async () => {
  const bytes = new Uint8Array(await csvBlob(table([['سارة', 1]])).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
