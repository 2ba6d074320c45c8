import { describe, expect, it } from 'vitest';
import { noChoices, type FileChoices } from '../../../src/core/files/file-preview.ts';
import type { ClassRosterSnapshot, SectionListSnapshot } from '../../../src/core/snapshot.ts';
import { people } from './support/invented.ts';
import { csv, look, rosters, students } from './support/look-at.ts';

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
  expect(roster?.data.students[0]).toEqual({
    row: 1,
    name: people(1)[0]?.name,
    openemisNo: people(1)[0]?.id,
    status: 'CURRENT',
  });
});
