import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as rows from '../../src/platforms/openemis/schemas.ts';
import { five, recorded, three } from './openemis-answers.ts';

/** The types OpenEMIS answers with, and what the shipped schemas make of them. */

type Name = keyof typeof five;
const names = Object.keys(five) as Name[];
const subject = {
  id: '61',
  name: 'العلوم',
  education_grade_id: '9',
  education_subject_id: '14',
  academic_period_id: '3',
};
const schoolClass = { id: '12', name: 'الصف التاسع-ج', institution_id: '2', academic_period_id: '3' };
const user = {
  openemis_no: '7700000001',
  identity_number: '0000000011',
  first_name: 'ليان',
  middle_name: 'بشير',
  third_name: 'خالد',
  last_name: 'الزيتوني',
  gender_id: '2',
};

describe.each([
  ['5.x', five],
  ['3.x', three],
] as const)('an answer of the %s line', (_, answers) => {
  it('gives the same parsed values, with nothing that was not asked for', () => {
    const read = <T extends Parameters<typeof rows.readRows>[0]>(schema: T, name: Name) =>
      rows.readRows(schema, answers[name])?.rows;
    expect(read(rows.periodRow, 'period')).toEqual([{ id: '3', name: '2026/2027', current: true }]);
    expect(read(rows.statusRow, 'statuses')).toEqual([
      { id: '1', code: 'CURRENT' },
      { id: '4', code: 'WITHDRAWN' },
    ]);
    expect(read(rows.institutionRow, 'institution')).toEqual([
      { id: '2', code: '0000123', name: 'مدرسة الزيتون' },
    ]);
    expect(read(rows.classRow, 'classes')).toEqual([schoolClass]);
    expect(read(rows.userRow, 'whoami')).toMatchObject([user]);
    expect(read(rows.staffRow, 'staff')).toMatchObject([
      { staff_id: '31', institution_id: '2', institution_subject_id: '61', end_date: null, subject },
    ]);
    expect(read(rows.linkRow, 'links')).toMatchObject([{ status: true, subject, schoolClass }]);
    expect(read(rows.rosterRow, 'roster')).toMatchObject([
      { student_id: '9001', student_status_id: '1', user },
    ]);
    const everything = JSON.stringify([
      read(rows.userRow, 'whoami'),
      read(rows.staffRow, 'staff'),
      read(rows.linkRow, 'links'),
      read(rows.rosterRow, 'roster'),
    ]);
    expect(everything).not.toMatch(/name_with_id|"created":"|capacity|teachers|student_gender/);
  });
});

describe('readRows', () => {
  it('counts rows it cannot read, and is no answer when it can read none', () => {
    const good = five.statuses.data[0];
    expect(rows.readRows(rows.statusRow, { data: [good, { id: 'x' }, 7, null], total: 4 })).toEqual({
      rows: [{ id: '1', code: 'CURRENT' }],
      received: 4,
      total: 4,
    });
    expect(rows.readRows(rows.statusRow, { data: [{ id: 'x' }], total: 1 })).toBeNull();
    expect(rows.readRows(rows.statusRow, { data: [], total: 0 })).toEqual({
      rows: [],
      received: 0,
      total: 0,
    });
  });
  it.each([
    ['a view', { data: { id: 1 } }],
    ['a finder that speaks for itself', { data: { result: [], message: 'x' } }],
    ['an error', { error: 'x' }],
    ['nothing', null],
    ['text', 'x'],
  ])('is no answer for %s', (_, body) => expect(rows.readRows(rows.statusRow, body)).toBeNull());
  it('knows no total where none is sent', () => {
    expect(rows.readRows(rows.statusRow, { data: [] })?.total).toBeNull();
    expect(rows.readRows(rows.statusRow, { data: [], total: null })?.total).toBeNull();
    expect(rows.readRows(rows.statusRow, { data: [], total: 'many' })).toBeNull();
  });
  it.each(['0', '-1', '1.5', '1e3', '12345678901234567', '', ' 1', 1.5, 0, -1, null, true, {}])(
    'takes %j for no id',
    (id) => expect(rows.readRows(rows.statusRow, { data: [{ id, code: 'CURRENT' }] })).toBeNull(),
  );
});

it('status codes are compared by code; an unknown one stays unknown', () => {
  expect(rows.statusCode('DROPOUT')).toBe('WITHDRAWN');
  expect(rows.statusCode('current')).toBe('CURRENT');
  expect(rows.statusCode('EXPELLED')).toBe('UNKNOWN');
  expect(rows.statusCode('constructor')).toBe('UNKNOWN');
});

const captures = join(process.env.MUTABIQ_SHARED ?? '/nowhere', 'openemis-captures', 'rest');
describe.skipIf(!existsSync(captures))('held against the recorded answers', () => {
  it.each(names)('%s: every field has the type a real 5.14 sends', (name) => {
    const real = JSON.parse(readFileSync(join(captures, `${recorded[name]}.json`), 'utf8')) as {
      data: unknown[];
    };
    for (const row of five[name].data) expectSameTypes(row, real.data, name);
  });
});

/** Each field of ours stands in some recorded row with the same JSON type (null counts as "no value"). */
function expectSameTypes(ours: unknown, real: readonly unknown[], at: string): void {
  for (const [key, value] of Object.entries(ours as Record<string, unknown>)) {
    const seen = real.map((row) => (row as Record<string, unknown>)[key]);
    expect(
      seen.some((other) => other !== undefined),
      `${at}.${key} was never sent`,
    ).toBe(true);
    const known = seen.filter((other) => other !== null && other !== undefined);
    if (value === null || known.length === 0) continue;
    expect(new Set(known.map((other) => typeof other)), `${at}.${key}`).toEqual(new Set([typeof value]));
    if (typeof value === 'object') expectSameTypes(value, known, `${at}.${key}`);
  }
}
