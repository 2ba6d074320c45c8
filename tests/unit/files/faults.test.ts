import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileFault } from '../../../src/core/files/file-fault.ts';
import { limits } from '../../../src/platforms/files/limits.ts';
import { isMisnamed, openFile } from '../../../src/platforms/files/open-file.ts';
import { asHtmlXls, flatRows } from './support/ajyal-files.ts';
import { makeBomb } from './support/make-bomb.ts';
import { writeXlsx, xlsxParts } from './support/write-xlsx.ts';

const hooks = { clock: () => 0, progress: () => undefined };
const faultOf = (bytes: Uint8Array, name = 'x.xlsx'): FileFault | 'read' => {
  const opened = openFile(bytes, name, hooks);
  return opened.ok ? 'read' : opened.error;
};
const rows = flatRows([{ grade: 'السابع', section: 'أ', count: 40 }]);
const book = writeXlsx({ sheets: [{ name: 'أ', rows }] });
const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
    ...wide(stream),
  ]);
const zipOf = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

describe('a file that cannot be read says why', () => {
  const cases: readonly (readonly [FileFault, string, Uint8Array])[] = [
    ['empty', 'no bytes', new Uint8Array()],
    ['empty', 'blank lines', strToU8('\n\n , \n')],
    ['empty', 'a workbook without a filled cell', writeXlsx({ sheets: [{ name: 'a', rows: [] }] })],
    ['too-large', 'more than 20 MB', new Uint8Array(limits.packedBytes + 1)],
    ['encrypted', 'a workbook under a password', ole('EncryptedPackage')],
    ['old-excel', 'Excel 97 to 2003', ole('Workbook')],
    ['old-excel', 'Excel 4', Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00])],
    ['document', 'Word 97', ole('WordDocument')],
    ['document', 'Word', zipOf('[Content_Types].xml', 'word/document.xml')],
    ['excel-binary', 'xlsb', zipOf('xl/workbook.bin')],
    [
      'excel-binary',
      'XML of Excel 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    ],
    ['open-document', 'ods', zipOf('mimetype', 'content.xml')],
    ['archive', 'a zip of pictures', zipOf('a.jpg')],
    ['pdf', 'pdf', strToU8('%PDF-1.7 …')],
    ['picture', 'png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['web-archive', 'mht', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['unknown-kind', 'a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 7, 0, 0, 3])],
    [
      'too-many-parts',
      'a zip of thousands',
      zipOf(...Array.from({ length: limits.entries + 1 }, (_, n) => `xl/${String(n)}`)),
    ],
    ['lost-letters', 'question marks for letters', strToU8('?,??? ??????\n1,???? ??? ????\n2,???? ???? ???')],
    ['no-table', 'a page without a table', strToU8('<html><body><p>لا شيء</p></body></html>')],
    ['truncated', 'half a workbook', book.subarray(0, Math.floor(book.length / 2))],
    ['too-many-columns', 'very wide', strToU8(`${'a,'.repeat(limits.columns + 5)}\n`.repeat(3))],
    ['too-many-rows', 'very long', strToU8('a,b\n'.repeat(limits.rows + 1))],
    [
      'too-many-sheets',
      'many sheets',
      writeXlsx({
        sheets: Array.from({ length: limits.sheets + 1 }, (_, n) => ({ name: String(n), rows: [['a']] })),
      }),
    ],
  ];
  it.each(cases)('%s: %s', (fault, _, bytes) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('unpacks-too-large: by the ratio alone, long before the sum of all is reached', async () => {
    const bomb = await makeBomb(8 * 1024 * 1024, true);
    expect(faultOf(bomb)).toBe('unpacks-too-large');
  });

  it('damaged: one byte changed anywhere in the middle', () => {
    let damaged = 0;
    for (let at = 60; at < book.length - 300; at += Math.floor(book.length / 25)) {
      const bytes = book.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const fault = faultOf(bytes);
      // A byte of a part that is not read, or of a name in a local header, changes nothing that is read.
      expect(['damaged', 'truncated', 'read', 'encrypted', 'archive']).toContain(fault);
      if (fault === 'read') expect(openFile(bytes, 'x.xlsx', hooks)).toEqual(openFile(book, 'x.xlsx', hooks));
      else damaged++;
    }
    expect(damaged).toBeGreaterThan(10);
  });

  it('encrypted: a zip whose parts are', () => {
    const bytes = zipSync(xlsxParts({ sheets: [{ name: 'a', rows: [['x']] }] }));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    expect(faultOf(bytes)).toBe('encrypted');
  });

  it('damaged: XML that ends in the middle', () => {
    const parts = xlsxParts({ sheets: [{ name: 'a', rows: [['x']] }] });
    expect(
      faultOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row>') })),
    ).toBe('damaged');
  });

  it('expands no entity of its own', () => {
    const parts = xlsxParts({ sheets: [{ name: 'a', rows: [['x']] }] });
    const laughs = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect(faultOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(laughs) }))).toBe('damaged');
  });

  it('too-slow: when its time is over', () => {
    let now = 0;
    const opened = openFile(strToU8('a,b\n'.repeat(1_000)), 'x.csv', {
      clock: () => (now += limits.time),
      progress: () => undefined,
    });
    expect(opened).toEqual({ ok: false, error: 'too-slow' });
  });
});

describe('a bomb: some 300 KB that unpack to 300 MB', () => {
  it.each([
    ['honest about its size', true],
    ['that lies about its size', false],
  ])(
    '%s is refused at once, with little memory',
    async (_, honest) => {
      const bomb = await makeBomb(300 * 1024 * 1024, honest);
      expect(bomb.length).toBeLessThan(400 * 1024);
      const start = performance.now();
      const before = process.memoryUsage().arrayBuffers;
      expect(faultOf(bomb)).toBe('unpacks-too-large');
      expect(performance.now() - start).toBeLessThan(2_000);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
    },
    60_000,
  );
});

describe('a file that is not what its name says', () => {
  it.each([
    ['list.csv', book, true],
    ['list.xlsx', book, false],
    ['list.xlsx', strToU8('a,b\n1,2'), true],
    ['list.xls', strToU8(asHtmlXls(rows)), false],
    ['list', book, false],
  ])('%s', (name, bytes, misnamed) => {
    const opened = openFile(bytes, name, hooks);
    expect(opened.ok && isMisnamed(name, opened.value)).toBe(misnamed);
  });
});
