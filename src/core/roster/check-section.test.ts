import { describe, expect, it } from 'vitest';
import type { ClassRosterSnapshot, SectionRosterSnapshot } from '../snapshot.ts';
import { checkSection } from './check-section.ts';
import type { SectionSides } from './section-sides.ts';

const account = { account: null, academicPeriod: null, capturedAt: 1000 } as const;
const names = ['ليث سامي أحمد النجار', 'رغد إياد فراس الحداد'];

const darsak = (students: readonly string[]): SectionRosterSnapshot => ({
  schema: 1,
  kind: 'section-roster',
  source: { platform: 'darsak', host: 'darsak.gov.jo', reader: 'test', readerVersion: 1 },
  ...account,
  completeness: {
    state: 'complete',
    read: students.length,
    expected: students.length,
    reasons: [students.length === 0 ? 'stated-empty' : 'stated-total-reached'],
  },
  data: {
    section: { label: 'السابع أ', grade: 'السابع', section: 'أ', subject: null },
    students: students.map((name, i) => ({ row: i + 1, name })),
  },
});

const openemis = (students: readonly string[]): ClassRosterSnapshot => ({
  schema: 1,
  kind: 'class-roster',
  source: { platform: 'openemis', host: 'emis.moe.gov.jo', reader: 'test', readerVersion: 1 },
  ...account,
  completeness: {
    state: 'complete',
    read: students.length,
    expected: students.length,
    reasons: ['server-total-reached'],
  },
  data: {
    classId: '1',
    className: 'السابع أ',
    students: students.map((name, i) => ({ row: i + 1, name, status: 'CURRENT' })),
  },
});

const freshness = { now: 2000, maxAgeMs: 24 * 3_600_000 };
const sides = (
  onDarsak: readonly string[],
  onOpenemis: readonly string[],
  listCount: number | null,
): SectionSides => ({
  darsak: darsak(onDarsak),
  listCount,
  subjectRoster: null,
  classRoster: openemis(onOpenemis),
  otherClasses: [],
  otherSections: [],
  decisions: [],
});
const check = (...of: Parameters<typeof sides>) => checkSection(sides(...of), freshness);

describe('a section that Darsak shows empty', () => {
  it('is no verdict while the list of sections counts students in it, and nobody is called missing', () => {
    const { verdict, findings } = check([], names, 2);
    expect(verdict).toMatchObject({
      state: 'unknown',
      reasons: expect.arrayContaining(['darsak-empty']) as never,
    });
    expect(findings.filter(({ code }) => code === 'student-missing-on-darsak')).toEqual([]);
  });

  it('is no verdict where nothing but its words says so: it may be a filter', () => {
    const page = darsak([]);
    const inWords = {
      ...page,
      completeness: { state: 'complete', read: 0, expected: null, reasons: ['stated-empty'] },
    } as const;
    const { verdict, findings, counts } = checkSection(
      { ...sides([], names, null), darsak: inWords },
      freshness,
    );
    expect(verdict).toMatchObject({
      state: 'unknown',
      reasons: expect.arrayContaining(['darsak-empty']) as never,
    });
    expect(findings.filter(({ code }) => code === 'student-missing-on-darsak')).toEqual([]);
    expect(counts.missingOnDarsak).toBe(0);
  });

  it('is one matter when the list of sections counts none either: all are missing, by one cause', () => {
    const { findings } = check([], names, 0);
    const missing = findings.filter(({ code }) => code === 'student-missing-on-darsak');
    expect(missing.map(({ students }) => students.length)).toEqual([2]);
  });

  it('is never in order, also when OpenEMIS has nobody in it', () => {
    for (const listCount of [null, 0])
      expect(check([], [], listCount).verdict).toMatchObject({
        state: 'unknown',
        reasons: expect.arrayContaining(['darsak-empty']) as never,
      });
  });
});

it('says why it asks about two rows', () => {
  const { findings } = check(['ليث سامي النجار'], ['ليث سامي أحمد النجار'], 1);
  expect(findings.find(({ code }) => code === 'student-review')?.students[0]?.reason).toBe('name-incomplete');
});
