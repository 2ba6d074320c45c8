import { describe, expect, it } from 'vitest';
import { noChoices, type FilePreview } from '../../../src/core/files/file-preview.ts';
import type { SectionRosterSnapshot } from '../../../src/core/snapshot.ts';
import { openSession, type FileSession } from '../../../src/platforms/files/file-session.ts';
import { asHtmlXls, flatRows, report } from './support/ajyal-files.ts';
import { people } from './support/invented.ts';
import { writeXlsx } from './support/write-xlsx.ts';

const hooks = { clock: () => 0, progress: () => undefined };
const open = (bytes: Uint8Array, name: string): FileSession => {
  const session = openSession(bytes, name, hooks);
  if (!session.ok) throw new Error(session.error);
  return session.value;
};
const preview = (bytes: Uint8Array, name: string): FilePreview => open(bytes, name).preview(noChoices);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sections = [
  { grade: 'السابع', section: 'أ', count: 28 },
  { grade: 'السابع', section: 'ب', count: 31 },
  { grade: 'الثامن', section: 'أ', count: 1 },
];

describe('the report with one sheet for each section', () => {
  const found = preview(writeXlsx(report(sections)), 'EL_StudentInfoReport.xlsx');

  it('gives every section with its students, by the labels above its table', () => {
    expect(found.groups.map(({ grade, section, students }) => ({ grade, section, count: students }))).toEqual(
      sections,
    );
    expect(found.refused).toEqual([]);
    expect(found.looksLike).toBe('ajyal');
    expect(found.period).toBe('2026/2027');
  });

  it('takes the student’s name and number, and none of the decoys beside them', () => {
    const columns = found.sheets[0]?.columns ?? [];
    const meaning = (header: string): string | undefined =>
      columns.find((column) => column.header === header)?.meaning;
    expect(meaning('اسم الطالب')).toBe('studentName');
    expect(meaning('رقم الإثبات')).toBe('nationalId');
    expect(meaning('الشعبة')).toBe('section');
    for (const decoy of [
      'اسم قريب الطالب',
      'رقم جوال الطالب',
      'تاريخ رقم الإثبات',
      'إسم ولي الامر',
      'مكان الميلاد',
    ])
      expect(meaning(decoy), decoy).toBe('none');
  });

  it('becomes one list for each section, as its person vouched', () => {
    const taken = open(writeXlsx(report(sections)), 'x.xlsx').take(
      noChoices,
      { standsFor: 'ajyal', asOf: 5, whole: 'whole' },
      'f1',
    ) as readonly SectionRosterSnapshot[];
    expect(taken.map(({ kind }) => kind)).toEqual(['section-roster', 'section-roster', 'section-roster']);
    expect(taken[0]).toMatchObject({
      source: { platform: 'file', file: { standsFor: 'ajyal', name: 'x.xlsx', id: 'f1' } },
      account: null,
      capturedAt: 5,
      completeness: { state: 'complete', read: 28, expected: null, reasons: ['vouched-whole'] },
    });
    expect(taken[0]?.data.students).toEqual(
      people(28).map(({ name, id, birth }, n) => ({
        row: n + 1,
        name,
        nationalId: id,
        birthDate: birth,
        status: 'CURRENT',
      })),
    );
  });

  it('with «الكل» above the table goes by the column of each row', () => {
    const book = report(sections.slice(0, 1));
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const all = sheet.rows.map((row) => row.map((value) => (value === 'أ' ? 'الكل' : value)));
    // Rows of two sections under one filter.
    const rows = all.map((row, n) =>
      n > 18 ? row.map((value) => (value === 'الكل' ? (n % 2 === 0 ? 'أ' : 'ب') : value)) : row,
    );
    const found = preview(writeXlsx({ sheets: [{ ...sheet, name: 'Sheet1', rows }] }), 'x.xlsx');
    expect(found.groups.map(({ grade, section, students }) => [grade, section, students])).toEqual([
      ['السابع', 'ب', 14],
      ['السابع', 'أ', 14],
    ]);
  });
});

describe('the flat file', () => {
  const rows = flatRows(sections);

  it.each([
    ['an HTML table called .xls', utf8(asHtmlXls(rows)), 'تصدير.xls'],
    ['a workbook', writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }), 'تصدير.xlsx'],
  ])('is read from %s, the name joined from its parts', (_, bytes, name) => {
    const found = preview(bytes, name);
    expect(found.misnamed).toBe(false);
    expect(found.groups.map(({ grade, section, students }) => ({ grade, section, count: students }))).toEqual(
      sections,
    );
    expect(found.groups[0]?.samples).toEqual(people(3).map((person) => person.name));
    const taken = open(bytes, name).take(noChoices, { standsFor: 'ajyal', asOf: 5, whole: 'unknown' }, 'f');
    const [first] = taken as readonly SectionRosterSnapshot[];
    const [person] = people(1);
    expect(first?.data.students[0]).toEqual({
      row: 1,
      name: person?.name,
      nationalId: person?.id,
      birthDate: person?.birth,
      gender: 'أنثى',
      status: 'CURRENT',
    });
    expect(first?.completeness).toMatchObject({ state: 'unknown', reasons: ['total-unknown'] });
  });
});
