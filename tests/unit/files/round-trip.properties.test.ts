import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/platforms/files/open-file.ts';
import type { Sheet } from '../../../src/platforms/files/sheet.ts';
import { encodings } from './support/encode.ts';
import { writeXlsx } from './support/write-xlsx.ts';

/** Random tables written in every form read back the same: no cell lost, none moved, none changed. */

const hooks = { clock: () => 0, progress: () => undefined };
const sheetOf = (bytes: Uint8Array, name: string): Sheet => {
  const opened = openFile(bytes, name, hooks);
  if (!opened.ok) throw new Error(opened.error);
  const [sheet] = opened.value.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const width = 4;
const textsOf = (sheet: Sheet): string[][] =>
  sheet.rows.map(({ cells }) => Array.from({ length: width }, (_, n) => cells[n]?.text ?? ''));

const arabic = fc
  .array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى'), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join(''));
const word = fc.oneof(
  arabic,
  fc.stringMatching(/^[A-Za-z]{1,6}$/),
  fc.stringMatching(/^0{4}\d{6}$/),
  fc.constantFrom('28', '16/09/2013', 'أ', '"', "'", '<b>', '&amp;', 'a,b', 'x;y', 'p|q'),
);
/** A text as a cell can hold it: words, and line ends inside. White space at the ends is nobody's data. */
const cell = fc
  .array(word, { maxLength: 3 })
  .chain((words) => fc.constantFrom(' ', '\n', ', ', '; ').map((join) => words.join(join)))
  .filter((text) => !/^[\d.,]+E\d+$/i.test(text));
/** The first column is always filled, with letters, so that no row is blank and the separator can be told. */
const row = fc.tuple(arabic, cell, cell, fc.oneof(arabic, cell));
const table = fc
  .array(row, { minLength: 3, maxLength: 12 })
  .map((rows) => [['عمود', 'ثان', 'ثالث', 'رابع'], ...rows]);

const flat = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((cells) => cells.map((text) => text.trim()));

describe.each(Object.entries(encodings))('CSV in %s', (_, encode) => {
  it.each([',', ';', '\t'])('with «%s» between', (delimiter) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, newline, quotes) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes });
        expect(textsOf(sheetOf(encode(text), 'x.csv'))).toEqual(flat(rows));
      }),
      { numRuns: 40 },
    );
  });
});

it('XLSX, with shared, split, inline and formula texts, with prefixes or without', () => {
  fc.assert(
    fc.property(table, fc.infiniteStream(fc.nat(3)), fc.boolean(), (rows, ways, prefix) => {
      const specs = rows.map((cells) =>
        cells.map((text) => {
          const way = ways.next().value as number;
          if (text === '') return null;
          return way === 0 ? { text, inline: true } : way === 1 ? { text, formula: 'A1' } : text;
        }),
      );
      const bytes = writeXlsx({ sheets: [{ name: 'أ', rows: specs }], prefix });
      expect(textsOf(sheetOf(bytes, 'x.xlsx'))).toEqual(flat(rows));
    }),
    { numRuns: 60 },
  );
});

it('HTML called .xls, in any of its sloppy forms', () => {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  fc.assert(
    fc.property(table, fc.boolean(), fc.boolean(), (rows, closed, head) => {
      const end = (tag: string): string => (closed ? `</${tag}>` : '');
      const lines = rows.map(
        (cells, n) =>
          `<tr>${cells.map((text) => (n === 0 && head ? `<th>${escape(text)}${end('th')}` : `<td class=x>${escape(text)}${end('td')}`)).join('')}${end('tr')}`,
      );
      const html = `<meta charset="utf-8"><table border=1>${lines.join('\n')}</table><script>document.title = '<td>'</script>`;
      const one = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(textsOf(sheetOf(new TextEncoder().encode(html), 'x.xls'))).toEqual(
        rows.map((cells) => cells.map(one)),
      );
    }),
    { numRuns: 60 },
  );
});

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('PK\u0003\u0004', '<table>', '', '%PDF', 'a,b\n'),
      (bytes, start) => {
        const all = Uint8Array.from([...new TextEncoder().encode(start), ...bytes]);
        const opened = openFile(all, 'x', hooks);
        expect(typeof opened.ok).toBe('boolean');
      },
    ),
    { numRuns: 500 },
  );
});
