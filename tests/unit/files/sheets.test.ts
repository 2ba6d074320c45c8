import { describe, expect, it } from 'vitest';
import { noChoices, type FileChoices, type FilePreview } from '../../../src/core/files/file-preview.ts';
import type {
  ClassRosterSnapshot,
  SectionListSnapshot,
  SectionRosterSnapshot,
} from '../../../src/core/snapshot.ts';
import { openSession, type FileSession } from '../../../src/platforms/files/file-session.ts';
import { encodings } from './support/encode.ts';
import { people } from './support/invented.ts';
import { writeXlsx, type BookSpec, type CellValue, type SheetSpec } from './support/write-xlsx.ts';

const open = (bytes: Uint8Array, name = 'list.xlsx'): FileSession => {
  const session = openSession(bytes, name, { clock: () => 0, progress: () => undefined });
  if (!session.ok) throw new Error(session.error);
  return session.value;
};
const book = (sheet: Omit<SheetSpec, 'name'> & { name?: string }, more: Partial<BookSpec> = {}): Uint8Array =>
  writeXlsx({ sheets: [{ name: 'السابع أ', ...sheet }], ...more });
const utf8 = encodings['UTF-8'] ?? (() => new Uint8Array());
const csv = (...lines: string[]): FileSession => open(utf8(lines.join('\n')), 'الصف السابع أ.csv');
const look = (session: FileSession, choices: Partial<FileChoices> = {}): FilePreview =>
  session.preview({ ...noChoices, ...choices });
const rosters = (
  session: FileSession,
  choices: Partial<FileChoices> = {},
): readonly SectionRosterSnapshot[] =>
  session.take(
    { ...noChoices, ...choices },
    { standsFor: 'darsak', asOf: 1, whole: 'whole' },
    'f',
  ) as readonly SectionRosterSnapshot[];
const students = (session: FileSession, choices: Partial<FileChoices> = {}) =>
  rosters(session, choices)[0]?.data.students ?? [];
const noteOf = (preview: FilePreview, note: string): number =>
  preview.sheets[0]?.notes.find((each) => each.note === note)?.count ?? 0;

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

describe('what is no list of students', () => {
  it.each([
    [
      'marks',
      'م,اسم الطالب,التقويم الأول,المجموع',
      (n: number, name: string) => `${String(n)},${name},18,90`,
    ],
    ['who was absent', 'م,اسم الطالب,أيام الغياب', (n: number, name: string) => `${String(n)},${name},3`],
  ])('%s', (_, head, line) => {
    const found = look(csv(head, ...people(4).map(({ name }, n) => line(n + 1, name))));
    expect(found.sheets[0]?.answer).toBe('other');
    expect(found.groups).toEqual([]);
  });

  it('a list of sections is taken as such', () => {
    const session = csv('المبحث,الصف,الشعبة,عدد الطلبة', 'الرياضيات,السابع,أ,28', 'الرياضيات,الثامن,ب,31');
    expect(look(session)).toMatchObject({ sections: 2, groups: [] });
    const [list] = session.take(
      noChoices,
      { standsFor: 'darsak', asOf: 1, whole: 'whole' },
      'f',
    ) as readonly SectionListSnapshot[];
    expect(
      list?.data.sections.map(({ subject, grade, section, studentCount }) => [
        subject,
        grade,
        section,
        studentCount,
      ]),
    ).toEqual([
      ['الرياضيات', 'السابع', 'أ', 28],
      ['الرياضيات', 'الثامن', 'ب', 31],
    ]);
  });
});

describe('what a person corrects', () => {
  const unknown = csv(
    'ت,المعرّف,البيان',
    ...people(4).map(({ name, id }, n) => `${String(n + 1)},${id},${name}`),
  );

  it('a column the vocabulary does not know', () => {
    expect(look(unknown).sheets[0]?.columns.map(({ meaning }) => meaning)).not.toContain('studentName');
    const choices: Partial<FileChoices> = {
      columns: { 0: { 2: 'studentName', 1: 'nationalId' } },
      sheets: { 0: true },
    };
    const corrected = look(unknown, choices);
    expect(corrected.sheets[0]).toMatchObject({ answer: 'sure' });
    expect(corrected.sheets[0]?.columns.map(({ meaning, by }) => [meaning, by])).toEqual([
      ['serial', 'header'],
      ['nationalId', 'person'],
      ['studentName', 'person'],
    ]);
    expect(students(unknown, choices).map(({ name, nationalId }) => [name, nationalId])).toEqual(
      people(4).map(({ name, id }) => [name, id]),
    );
  });

  it('a column whose values deny what she says is shown as wrong and not taken', () => {
    const corrected = look(unknown, { columns: { 0: { 1: 'studentName' } } });
    expect(corrected.sheets[0]?.columns[1]).toMatchObject({ meaning: 'studentName', wrong: 'values' });
    expect(corrected.groups).toEqual([]);
  });

  it('a column moved takes the meaning away from the one that had it', () => {
    const session = csv(
      'م,الاسم,اسم الطالب',
      ...people(4).map(({ name, father, family }, n) => `${String(n + 1)},${name},${father} ${family}`),
    );
    const moved = students(session, { columns: { 0: { 1: 'studentName' } } });
    expect(moved.map(({ name }) => name)).toEqual(people(4).map(({ name }) => name));
  });

  it('the label of a section, and whether it is taken at all', () => {
    const session = csv('م,اسم الطالب', ...people(3).map(({ name }, n) => `${String(n + 1)},${name}`));
    const [group] = look(session).groups;
    expect(group).toMatchObject({ grade: 'الصف السابع', section: 'أ', subject: null });
    const own = { grade: 'الصف الثامن', section: 'ب', subject: 'العلوم', used: true };
    const [roster] = rosters(session, { groups: { [group?.key ?? '']: own } });
    expect(roster?.data.section).toMatchObject({ grade: 'الصف الثامن', section: 'ب', subject: 'العلوم' });
    expect(rosters(session, { groups: { [group?.key ?? '']: { ...own, used: false } } })).toEqual([]);
  });
});

it('a list that stands for OpenEMIS is a class list', () => {
  const session = csv(
    'OpenEMIS ID,الاسم,الصف,اسم الشعبة',
    ...people(3).map(({ name, id }) => `${id},${name},الصف السابع,الصف السابع-أ`),
  );
  expect(look(session).looksLike).toBe('openemis');
  const [roster] = session.take(
    noChoices,
    { standsFor: 'openemis', asOf: 1, whole: 'whole' },
    'f',
  ) as readonly ClassRosterSnapshot[];
  expect(roster).toMatchObject({ kind: 'class-roster', data: { className: 'الصف السابع - أ' } });
  expect(roster?.data.students[0]).toEqual({ row: 1, name: a.name, openemisNo: a.id, status: 'CURRENT' });
});
