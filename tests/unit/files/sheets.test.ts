import { describe, expect, it } from 'vitest';
import { encodings } from './support/encode.ts';
import { people } from './support/invented.ts';
import { book, csv, look, noteOf, open, rosters, students, utf8 } from './support/look-at.ts';
import { writeXlsx, type CellValue } from './support/write-xlsx.ts';

const header: CellValue[] = ['م', 'اسم الطالب', 'الرقم الوطني', 'تاريخ الميلاد'];
const [a, b, c] = people(3);
if (a === undefined || b === undefined || c === undefined) throw new Error('no people');

describe('numbers of a workbook', () => {
  const rows = (...ids: CellValue[]): CellValue[][] => [
    header,
    ...ids.map((id, n): CellValue[] => [n + 1, people(9)[n]?.name ?? '', id, null]),
  ];

  it('are read exactly while a spreadsheet holds them exactly, however they are stored', () => {
    const session = open(
      book({ rows: rows(9990000017, { number: '9.990000018E9' }, { number: 19, style: 2 }, '0000000020') }),
    );
    expect(students(session).map(({ nationalId }) => nationalId)).toEqual([
      '9990000017',
      '9990000018',
      '0000000019',
      '0000000020',
    ]);
  });

  it('with more than 15 digits, or shown as 9.99E+09, are said and not guessed', () => {
    const session = open(
      book({ rows: rows('0000000017', { number: '1234567890123456789' }, '9.99E+09', '0000000020') }),
    );
    expect(students(session).map(({ nationalId }) => nationalId)).toEqual([
      '0000000017',
      undefined,
      undefined,
      '0000000020',
    ]);
    expect(noteOf(look(session), 'lost-digits')).toBe(2);
    const text = csv(
      'م,اسم الطالب,الرقم الوطني',
      `1,${a.name},9.99E+09`,
      `2,${b.name},0000000018`,
      `3,${c.name},0000000019`,
    );
    expect(students(text).map(({ nationalId }) => nationalId)).toEqual([
      undefined,
      '0000000018',
      '0000000019',
    ]);
    expect(noteOf(look(text), 'lost-digits')).toBe(1);
  });
});

describe('days of a workbook', () => {
  const rows = (day: CellValue): CellValue[][] => [
    header,
    ...people(3).map((person, n): CellValue[] => [n + 1, person.name, person.id, day]),
  ];

  it.each([
    ['a day of the calendar from 1900', 41533, 1, false],
    ['a day of the calendar from 1904', 41533 - 1462, 1, true],
    ['a bare number in a column of birth dates', 41533, 0, false],
    ['a bare number, from 1904', 41533 - 1462, 0, true],
  ] as const)('%s', (_, number, style, date1904) => {
    const session = open(book({ rows: rows({ number, style }) }, { date1904 }));
    expect(students(session).map(({ birthDate }) => birthDate)).toEqual([
      '16/09/2013',
      '16/09/2013',
      '16/09/2013',
    ]);
    expect(noteOf(look(session), 'serial-days')).toBe(style === 0 ? 3 : 0);
  });
});

describe('what a workbook hides', () => {
  const sheet = {
    rows: [
      header,
      ...people(6).map((person, n): CellValue[] => [n + 1, person.name, person.id, person.birth]),
    ],
    hiddenRows: [3, 4],
    hiddenColumns: [2],
  };

  it('is not read, is said, and keeps the list from being called whole', () => {
    const session = open(book(sheet));
    const preview = look(session);
    expect([noteOf(preview, 'hidden-rows'), noteOf(preview, 'hidden-columns'), preview.hiddenRows]).toEqual([
      2, 1, 2,
    ]);
    const [roster] = rosters(session);
    expect(roster?.data.students.map(({ name, nationalId }) => [name, nationalId])).toEqual(
      [0, 3, 4, 5].map((n) => [people(6)[n]?.name, undefined]),
    );
    expect(roster?.completeness).toMatchObject({ state: 'partial', read: 4, reasons: ['rows-hidden'] });
  });

  it('is read when the person asks for it', () => {
    const [roster] = rosters(open(book(sheet)), { hidden: true });
    expect(roster?.data.students.map(({ nationalId }) => nationalId)).toEqual(people(6).map(({ id }) => id));
    expect(roster?.completeness.state).toBe('complete');
  });

  it('a hidden sheet is listed and not used, unless it is chosen', () => {
    const session = open(
      writeXlsx({
        sheets: [
          { name: 'أ', ...sheet, hiddenRows: [] },
          { name: 'ب', ...sheet, state: 'hidden' },
        ],
      }),
    );
    expect(look(session).sheets.map(({ hidden, used }) => [hidden, used])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(look(session, { sheets: { 1: true } }).sheets[1]?.used).toBe(true);
  });
});

describe('the shape of a sheet', () => {
  it('merged cells stand in all their places', () => {
    const rows: CellValue[][] = [
      ['الصف', 'الشعبة', 'اسم الطالب', 'الرقم الوطني'],
      ['السابع', 'أ', a.name, a.id],
      [null, null, b.name, b.id],
      ['السابع', 'ب', c.name, c.id],
    ];
    const found = look(open(book({ rows, merges: ['A2:A3', 'B2:B3'], name: 'Sheet1' })));
    expect(found.groups.map(({ grade, section, students: count }) => [grade, section, count])).toEqual([
      ['السابع', 'أ', 2],
      ['السابع', 'ب', 1],
    ]);
  });

  it('formulas give the value that was kept; without one they are said', () => {
    const rows: CellValue[][] = [
      ['م', 'اسم الطالب', 'الرقم الوطني'],
      ...people(3).map((person, n): CellValue[] => [
        { number: n + 1, formula: 'ROW()-1' },
        { text: person.name, formula: 'A&B' },
        { formula: 'X1' },
      ]),
    ];
    const session = open(book({ rows }));
    expect(students(session).map(({ name }) => name)).toEqual(people(3).map(({ name }) => name));
    expect(noteOf(look(session), 'formula-without-value')).toBe(3);
  });

  it('several sections under one another, each with its heading, are several lists', () => {
    const lines = (from: number): string[] =>
      people(3, from).map(({ name, id }, n) => `${String(n + 1)},${name},${id}`);
    const found = look(
      open(
        utf8(
          [
            'الصف السابع - أ,,',
            'م,اسم الطالب,الرقم الوطني',
            ...lines(0),
            'الصف السابع - ب,,',
            'م,اسم الطالب,الرقم الوطني',
            ...lines(3),
          ].join('\n'),
        ),
        'x.csv',
      ),
    );
    expect(found.groups.map(({ grade, section, students: count }) => [grade, section, count])).toEqual([
      ['الصف السابع', 'أ', 3],
      ['الصف السابع', 'ب', 3],
    ]);
    expect(found.refused).toEqual([]);
  });

  it('a header repeated on each printed page is no student and no new list', () => {
    const head = 'م,اسم الطالب,الرقم الوطني';
    const lines = people(6).map(({ name, id }, n) => `${String(n + 1)},${name},${id}`);
    const found = look(csv(head, ...lines.slice(0, 3), head, ...lines.slice(3)));
    expect(found.groups.map(({ students: count, section }) => [section, count])).toEqual([['أ', 6]]);
    expect(found.refused).toEqual([]);
  });

  it('totals, signatures and rows without a name are no students; those in between are refused with their row', () => {
    const found = look(
      csv(
        'م,اسم الطالب,الرقم الوطني',
        `1,${a.name},${a.id}`,
        `2,,${b.id}`,
        `3,12345,${b.id}`,
        `4,${c.name},${c.id}`,
        ...people(5, 3).map(({ name, id }, n) => `${String(n + 5)},${name},${id}`),
        'المجموع,5,',
        'مدير المدرسة,,مربي الصف',
      ),
    );
    expect(found.groups.map(({ students: count }) => count)).toEqual([7]);
    expect(found.refused.map(({ at, why }) => [at, why])).toEqual([
      [3, 'no-name'],
      [4, 'not-a-name'],
    ]);
    expect(noteOf(found, 'left-below')).toBe(1);
  });

  it('a stated total is held against what was read', () => {
    const lines = people(3).map(({ name, id }, n) => `${String(n + 1)},${name},${id}`);
    const [roster] = rosters(csv('عدد الطلبة: 5', 'م,اسم الطالب,الرقم الوطني', ...lines));
    expect(roster?.completeness).toEqual({
      state: 'partial',
      read: 3,
      expected: 5,
      reasons: ['fewer-than-stated'],
    });
  });

  it('the separator may stand in names and be stated in front', () => {
    const session = open(
      utf8(
        `sep=;\nم;اسم الطالب;الرقم الوطني\n${people(3)
          .map(({ name, id }, n) => `${String(n + 1)};"${name}";${id}`)
          .join('\n')}`,
      ),
      'x.csv',
    );
    expect(look(session)).toMatchObject({ separator: ';', encoding: 'UTF-8' });
    expect(students(session)).toHaveLength(3);
  });
});

describe('a text in a strange encoding', () => {
  const text = [
    'م,اسم الطالب,الرقم الوطني',
    ...people(9).map(({ name, id }, n) => `${String(n + 1)},${name},${id}`),
  ].join('\r\n');
  const misreadAs = (label: string): Uint8Array => utf8(new TextDecoder(label).decode(utf8(text)));

  it.each([
    ['UTF-8 that was opened and saved in Windows-1256', misreadAs('windows-1256')],
    ['UTF-8 that was opened and saved in Windows-1252', misreadAs('windows-1252')],
    ['UTF-8 with a broken byte at its end', Uint8Array.from([...utf8(text), 0x0d, 0x0a, 0xff, 0x41])],
    ['Windows-1256', encodings['Windows-1256']?.(text) ?? new Uint8Array()],
  ])('%s is read as it was meant', (_, bytes) => {
    expect(students(open(bytes, 'الصف السابع أ.csv')).map(({ name }) => name)).toEqual(
      people(9).map(({ name }) => name),
    );
  });

  it('a name with a broken letter is not taken, and its row is said', () => {
    const at = text.indexOf(people(9)[4]?.name ?? '');
    const bytes = Uint8Array.from([...utf8(text.slice(0, at + 3)), 0xd8, ...utf8(text.slice(at + 3))]);
    const session = open(bytes, 'الصف السابع أ.csv');
    expect(students(session)).toHaveLength(8);
    expect(look(session).refused.map(({ at: row, why }) => [row, why])).toEqual([[6, 'not-a-name']]);
  });
});

it('a register is a list of students, whatever days stand beside them, and its labels say the section', () => {
  const session = open(
    utf8(
      [
        'مديرية التربية,,,,,',
        'كشف الحضور والغياب,,,,,',
        'الصف: السابع,الشعبة: أ,,,,',
        'الرقم,الاسم,1,2,3,4',
        ...people(9).map(({ name }, n) => `${String(n + 1)},${name},/,/,,/`),
      ].join('\n'),
    ),
    'register.csv',
  );
  const found = look(session);
  expect(found.groups.map(({ grade, section, students: count }) => [grade, section, count])).toEqual([
    ['السابع', 'أ', 9],
  ]);
  expect(found.refused).toEqual([]);
});
