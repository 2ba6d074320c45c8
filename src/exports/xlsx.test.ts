import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { cellLimit, encodeCellText, piecesOfCell } from './cell-text.ts';
import { sheetNames } from './sheet-names.ts';
import type { Table } from './table.ts';
import { writeXlsx } from './xlsx.ts';

interface ReadCell {
  readonly value: string;
  readonly kind: 'text' | 'number';
  readonly style: number;
}
interface ReadSheet {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, ReadCell>>[];
  readonly xml: string;
}

const unescape = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));

/** Reads a workbook back with a strict XML parser, as a spreadsheet program would. */
async function read(blob: Blob): Promise<{ sheets: ReadSheet[]; styles: string }> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const strings: string[] = [];
  parse(part('xl/sharedStrings.xml'), {
    text: (text, path) => {
      if (path.at(-1) === 't') strings[strings.length - 1] += text;
    },
    open: (name) => {
      if (name === 'si') strings.push('');
    },
  });
  const names: string[] = [];
  parse(part('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'sheet') names.push(attributes['name'] ?? '');
    },
  });
  const sheets = names.map((name, index): ReadSheet => {
    const xml = part(`xl/worksheets/sheet${String(index + 1)}.xml`);
    const rows: Record<string, ReadCell>[] = [];
    let cell: Record<string, string> = {};
    parse(xml, {
      open: (tag, attributes) => {
        if (tag === 'row') rows.push({});
        if (tag === 'c') cell = attributes;
      },
      text: (text, path) => {
        if (path.at(-1) !== 'v') return;
        const kind = cell['t'] === 's' ? 'text' : 'number';
        const column = (cell['r'] ?? '').replace(/\d+/, '');
        const value = kind === 'text' ? unescape(strings[Number(text)] ?? '?') : text;
        const row = rows.at(-1);
        if (row !== undefined) row[column] = { value, kind, style: Number(cell['s'] ?? 0) };
      },
    });
    return { name, rows, xml };
  });
  return { sheets, styles: part('xl/styles.xml') };
}

interface Heard {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string, path: readonly string[]) => void;
}
function parse(xml: string, heard: Heard): void {
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    heard.open?.(name, attributes);
  });
  parser.on('text', (text) => heard.text?.(text, path));
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
}

const marks: Table = {
  name: 'السابع أ',
  lead: ['علامات غير مدخلة', 'قُرئت 23 تشرين الثاني 2026'],
  columns: [{ title: 'الرقم', id: true }, { title: 'الاسم', width: 30 }, { title: 'العلامة' }],
  rows: [
    ['0000123456', 'سارة محمود', 0],
    ['0000123457', 'عمر خالد', null],
    ['0000123458', { value: 'ليان & سامي <ب>', look: 'late' }, { value: 17.5, look: 'good' }],
  ],
};

test('a sheet stands right to left, with frozen header, widths, ids as text and an empty cell for no mark', async () => {
  const {
    sheets: [sheet],
    styles,
  } = await read(await writeXlsx([marks], { direction: 'rtl', orientation: 'landscape' }));
  expect(sheet?.name).toBe('السابع أ');
  expect(sheet?.xml).toMatch(/<sheetView[^>]* rightToLeft="1"/);
  expect(sheet?.xml).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
  expect(sheet?.xml).toMatch(/<col [^>]*min="2"[^>]*width="30/);
  expect(sheet?.xml).toContain('orientation="landscape"');
  expect(sheet?.rows[3]).toMatchObject({
    A: { value: '0000123456', kind: 'text' },
    B: { value: 'سارة محمود', kind: 'text' },
    C: { value: '0', kind: 'number' },
  });
  expect(sheet?.rows[4]?.['C']).toBeUndefined();
  expect(sheet?.rows[5]?.['B']?.value).toBe('ليان & سامي <ب>');
  // Excel's text format, so that a program that edits an id does not make a number of it.
  const own = /formatCode="@" numFmtId="(\d+)"|numFmtId="(\d+)" formatCode="@"/.exec(styles);
  const cellFormats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*>/g)];
  const used = cellFormats[sheet?.rows[3]?.['A']?.style ?? -1]?.[0];
  expect(used).toContain(`numFmtId="${own?.[1] ?? own?.[2] ?? '?'}"`);
});

test('a left-to-right sheet says nothing about direction', async () => {
  const { sheets } = await read(await writeXlsx([marks], { direction: 'ltr' }));
  expect(sheets[0]?.xml).not.toContain('rightToLeft');
});

test('a number in an id column and a number that is none stay readable text', async () => {
  const table: Table = {
    name: 'x',
    columns: [{ title: 'id', id: true }, { title: 'n' }],
    rows: [[9876543210, Number.NaN]],
  };
  const { sheets } = await read(await writeXlsx([table], { direction: 'ltr' }));
  expect(sheets[0]?.rows[1]).toMatchObject({
    A: { value: '9876543210', kind: 'text' },
    B: { value: 'NaN', kind: 'text' },
  });
});

const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=cmd|calc!A1',
    '\u200fسارة\u200e',
    '‏\u2068مراد\u2069',
    '👩‍👩‍👧 معلّمة',
    'سطر\nسطر',
    ' ـ ',
    '_x0041_',
    '__proto__',
    'constructor',
    'toString',
    'a\u0000b\u0007',
    '\ufffe\u{1ffff}',
    ']]>&<"\'',
    '\t',
  ),
);
/** What a cell cannot tell apart: the kinds of line break, and half a character. */
const same = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n');

test('every text survives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(awkward, { minLength: 1, maxLength: 20 }), async (texts) => {
      const table: Table = {
        name: 'x',
        columns: [{ title: 't', wrap: true }],
        rows: texts.map((text) => [text]),
      };
      const { sheets } = await read(await writeXlsx([table], { direction: 'rtl' }));
      expect(sheets[0]?.rows.slice(1).map((row) => row['A']?.value ?? '')).toEqual(texts.map(same));
    }),
    { numRuns: 150 },
  );
});

test('a text longer than a cell goes on beneath, and its row keeps its other cells once', async () => {
  const long = `${'أ'.repeat(cellLimit - 1)}👩${'ب'.repeat(20_000)}`;
  const table: Table = {
    name: 'x',
    columns: [{ title: 'n' }, { title: 't' }],
    rows: [
      [1, long],
      [2, 'short'],
    ],
  };
  const { sheets } = await read(await writeXlsx([table], { direction: 'rtl' }));
  const rows = sheets[0]?.rows.slice(1) ?? [];
  expect(rows.map((row) => row['A']?.value)).toEqual(['1', undefined, '2']);
  expect(rows.slice(0, 2).map((row) => row['B']?.value)).toEqual(piecesOfCell(long));
  expect(
    rows
      .slice(0, 2)
      .map((row) => row['B']?.value)
      .join(''),
  ).toBe(long);
});

test('pieces fit a cell, halve no character and join to the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (text, times) => {
      const long = text.repeat(times * 4000);
      const pieces = piecesOfCell(long);
      expect(pieces.join('')).toBe(long);
      expect(pieces.every((piece) => piece.length <= cellLimit && piece.isWellFormed())).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('an encoded text holds nothing that XML leaves out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // eslint-disable-next-line no-control-regex
      expect(encodeCellText(text)).not.toMatch(/[\x00-\x08\x0b-\x1f\ufffe\uffff]/);
    }),
  );
});

test('sheet names keep to the rules, in order and apart', () => {
  expect(
    sheetNames(["'أ'", 'a/b:c', 'History', 'الصف السابع الأساسي الأكاديمي شعبة أ', 'A/B:C', '', '[]']),
  ).toEqual(['أ', 'a-b-c', 'History (2)', 'الصف السابع الأساسي الأكاديمي ش', 'A-B-C (2)', '6', '-']);
  fc.assert(
    fc.property(fc.array(awkward, { maxLength: 40 }), (wanted) => {
      const names = sheetNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      }
    }),
  );
});

test('a workbook of sixty classes keeps its sheets in order', async () => {
  const tables = Array.from({ length: 60 }, (_, index) => ({ ...marks, name: `شعبة ${String(index + 1)}` }));
  const { sheets } = await read(await writeXlsx(tables, { direction: 'rtl' }));
  expect(sheets.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
});
