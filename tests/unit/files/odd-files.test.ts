import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/platforms/files/file-session.ts';
import { encodings } from './support/encode.ts';
import { people } from './support/invented.ts';
import { book, csv, look, open, rosters, students } from './support/look-at.ts';
import { writeXlsx, xlsxParts, type CellValue } from './support/write-xlsx.ts';

/** Files as people really hand them round: each is read rightly, or refused with its reason. */

const all = people(6);
const names = all.map(({ name }) => name);
const ids = all.map(({ id }) => id);
const header: CellValue[] = ['م', 'اسم الطالب', 'الرقم الوطني'];
const body = all.map(({ name, id }, n): CellValue[] => [n + 1, name, id]);
const lines = (id: (of: string, n: number) => string, name = (of: string, _n: number) => of): string[] => [
  'م,اسم الطالب,الرقم الوطني',
  ...all.map((one, n) => `${String(n + 1)},${name(one.name, n)},${id(one.id, n)}`),
];
const readIds = (rows: readonly { readonly nationalId?: string }[]): (string | undefined)[] =>
  rows.map(({ nationalId }) => nationalId);
const readNames = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name);
const faultOf = (bytes: Uint8Array): string => {
  const session = openSession(bytes, 'x.xlsx', { clock: () => 0, progress: () => undefined });
  return session.ok ? 'read' : session.error;
};

describe('lists beside each other', () => {
  const beside = (top: CellValue[], second = body.slice(3)): CellValue[][] => [
    top,
    [...header, null, ...header],
    ...body.slice(0, 3).map((row, n): CellValue[] => [...row, null, ...(second[n] ?? [])]),
  ];

  it('are two sections, each under its title', () => {
    const rows = beside(['السابع أ', null, null, null, 'السابع ب']);
    const found = rosters(open(book({ name: 'قائمة', rows })));
    expect(found.map(({ data }) => [data.section.section, readNames(data.students)])).toEqual([
      ['أ', names.slice(0, 3)],
      ['ب', names.slice(3)],
    ]);
  });
  it.each<[string, CellValue[][], string[], string[]]>([
    ['a title over the first alone', beside(['كشف طلبة الصف السابع أ']), [], names],
    ['a title over both', beside(['كشف طلبة الصف السابع أ', ...Array<null>(6).fill(null)]), ['A1:G1'], names],
    ['an odd number', beside(['كشف طلبة الصف السابع أ'], body.slice(3, 5)), [], names.slice(0, 5)],
    [
      'no gap between them',
      [
        ['السابع أ'],
        [...header, ...header],
        ...body.slice(0, 3).map((row, n) => [...row, ...(body[n + 3] ?? [])]),
      ],
      [],
      names,
    ],
    ['a total below', [...beside(['السابع أ']), ['المجموع', 6]], [], names],
  ])('are the halves of one: %s', (_, rows, merges, expected) => {
    const found = rosters(open(book({ name: 'قائمة', rows, merges })));
    expect(found).toHaveLength(1);
    expect(readNames(found[0]?.data.students ?? [])).toEqual(expected);
    expect(found[0]?.data.section.section).toBe('أ');
  });
  it('are none where one word stands twice in the same list', () => {
    const rows = [
      ['م', 'اسم الطالب', 'اسم الطالب', 'الرقم الوطني'],
      ...body.map(([n, name, id]) => [n ?? null, name ?? null, name ?? null, id ?? null]),
    ];
    const preview = look(open(book({ rows })));
    expect(preview.groups).toEqual([]);
    expect(preview.sheets[0]?.answer).toBe('other');
  });
});

describe('grade and section written once', () => {
  const rows = (first: number, ...more: number[]): CellValue[][] => [
    ['الصف', 'الشعبة', ...header],
    ...body.map((row, n): CellValue[] => {
      const says = n === first || more.includes(n);
      return [says ? 'السابع' : null, says ? (n < 3 ? 'أ' : 'ب') : null, ...row];
    }),
  ];
  const counts = (cells: CellValue[][]) =>
    look(open(book({ name: 'قائمة', rows: cells }))).groups.map(({ section, students: n }) => [section, n]);

  it('hold for the rows below', () => {
    expect(counts(rows(0, 3))).toEqual([
      ['أ', 3],
      ['ب', 3],
    ]);
  });
  it('are gaps where the column says them in every row', () => {
    expect(counts(rows(0, 1, 3, 4, 5))).toEqual([
      ['أ', 2],
      [null, 1],
      ['ب', 3],
    ]);
  });
  it('are gaps where nothing stands above', () => {
    expect(counts(rows(3))).toEqual([
      [null, 5],
      ['ب', 1],
    ]);
  });
});

describe('what guards and hides stand around values', () => {
  it.each<[string, (id: string) => string]>([
    ['="…"', (id) => `="${id}"`],
    ['"=""…"""', (id) => `"=""${id}"""`],
    ['’ in front', (id) => `'${id}`],
    ['a mark of direction', (id) => `\u200E${id}\u200F`],
  ])('an id with %s is the id', (_, guard) => {
    expect(readIds(students(csv(...lines(guard))))).toEqual(ids);
  });
  it('a name with marks, joiners and blanks that do not break is the name', () => {
    const dressed = (name: string): string => `\u200F${name.replaceAll(' ', '\u00A0')}\u200C `;
    expect(readNames(students(csv(...lines((id) => id, dressed))))).toEqual(names);
  });
  it('a line end in a cell, as a workbook escapes it, is white space', () => {
    const rows = [
      header,
      ...all.map(({ name, id }, n): CellValue[] => [n + 1, name.replace(' ', '_x000D_\n'), id]),
    ];
    expect(readNames(students(open(book({ rows }))))).toEqual(names);
  });
});

describe('texts with separators', () => {
  it('a line with more cells than the others is refused and named, and the list is not whole', () => {
    const session = csv(
      ...lines(
        (id) => id,
        (name, n) => (n === 3 ? name.replace(' ', ', ') : name),
      ),
    );
    expect(readNames(students(session))).toEqual(names.filter((_, n) => n !== 3));
    expect(look(session).refused).toEqual([{ sheet: 'الصف السابع أ', at: 5, why: 'not-a-name' }]);
    expect(rosters(session)[0]?.completeness.state).toBe('partial');
  });
  it('empty cells at the end of a line are no surplus', () => {
    const [first = '', ...rest] = lines((id) => id);
    expect(readNames(students(csv(first, ...rest.map((line, n) => (n === 2 ? `${line},,` : line)))))).toEqual(
      names,
    );
  });
  it.each(['UTF-16 little-endian', 'UTF-16 big-endian'])(
    'in %s without its mark are told by their bytes',
    (way) => {
      const bytes = encodings[way]?.(lines((id) => id).join('\r\n')).slice(2) ?? new Uint8Array();
      expect(readNames(students(open(bytes, 'list.csv')))).toEqual(names);
    },
  );
  it('in lines of carriage returns alone, as old programs write them', () => {
    expect(readIds(students(csv(lines((id) => id).join('\r'))))).toEqual(ids);
  });
  it('of names under one word and nothing else are a list', () => {
    const session = csv('اسم الطالب', ...names);
    expect(readNames(students(session))).toEqual(names);
    expect(look(session).groups[0]).toMatchObject({ section: 'أ', students: 6 });
  });
});

describe('workbooks', () => {
  const twice = (second: CellValue[][]) =>
    open(
      writeXlsx({
        sheets: [
          { name: 'السابع أ', rows: [header, ...body] },
          { name: 'السابع أ (2)', rows: [header, ...second] },
        ],
      }),
    );

  it('a copy of the list on a second sheet adds nobody; who stands on it alone is added', () => {
    expect(readNames(students(twice(body)))).toEqual(names);
    const [more] = people(1, 6);
    if (more === undefined) throw new Error('nobody');
    expect(readNames(students(twice([...body, [7, more.name, more.id]])))).toEqual([...names, more.name]);
  });
  it('a child that stands twice on one sheet is two rows: that is a finding', () => {
    expect(students(open(book({ rows: [header, ...body, body[0] ?? []] })))).toHaveLength(7);
  });

  const parts = xlsxParts({ sheets: [{ name: 'السابع أ', rows: [header, ...body] }] });
  const text = (part: string): string => new TextDecoder().decode(parts[part] as Uint8Array);
  const sheet = 'xl/worksheets/sheet1.xml';
  it.each<[string, Record<string, string>]>([
    [
      'cells and rows that do not say where they stand',
      { [sheet]: text(sheet).replace(/ r="[A-Z]*\d+"/g, '') },
    ],
    [
      'a range of the sheet that is wrong',
      { [sheet]: text(sheet).replace('<sheetData>', '<dimension ref="A1"/><sheetData>') },
    ],
    ['a byte order mark in a part', { [sheet]: `\uFEFF${text(sheet)}` }],
    [
      'the names of strict Office Open XML',
      Object.fromEntries(
        ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((part) => [
          part,
          text(part).replaceAll(
            /http:\/\/schemas\.openxmlformats\.org\/(\w+)\/2006\//g,
            'http://purl.oclc.org/ooxml/$1/',
          ),
        ]),
      ),
    ],
  ])('%s: read', (_, over) => {
    const bytes = zipSync({
      ...parts,
      ...Object.fromEntries(Object.entries(over).map(([part, xml]) => [part, strToU8(xml)])),
    });
    expect(readNames(students(open(bytes)))).toEqual(names);
  });
  it('parts named with the strokes of Windows: read', () => {
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([part, own]) => [part.replaceAll('/', '\\'), own])),
    );
    expect(readIds(students(open(bytes)))).toEqual(ids);
  });
  it('without its texts, or with one that is not among them: damaged, since a name or number would be lost in silence', () => {
    const without = Object.fromEntries(
      Object.entries(parts).filter(([part]) => part !== 'xl/sharedStrings.xml'),
    );
    expect(faultOf(zipSync(without))).toBe('damaged');
    const beyond = strToU8(text(sheet).replace('t="s"><v>4<', 't="s"><v>999<'));
    expect(faultOf(zipSync({ ...parts, [sheet]: beyond }))).toBe('damaged');
  });
  it('ids whose leading zeros the spreadsheet dropped are no ids, and the column says so', () => {
    const session = open(
      book({ rows: [header, ...all.map(({ name, id }, n): CellValue[] => [n + 1, name, Number(id)])] }),
    );
    expect(readIds(students(session))).toEqual(all.map(() => undefined));
    expect(look(session).sheets[0]?.columns[2]).toMatchObject({ meaning: 'none', wrong: 'values' });
  });
});
