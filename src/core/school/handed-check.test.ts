import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { author } from '../feedback/test-feedback.ts';
import type { SectionRosterSnapshot, StudentRow } from '../snapshot.ts';
import { handedCheckSchema, nameless, standingChecks, type HandedCheck } from './handed-check.ts';
import { makeHandedChecks } from './make-handed-checks.ts';
import type { SchoolData } from './school-data.ts';

const now = Date.UTC(2026, 10, 23, 7);
const row = (at: number, name: string): StudentRow => ({ row: at, name, nationalId: `000012345${at}` });
const children = [
  'ليان أحمد سامي الخطيب',
  'عمر يوسف خليل النجار',
  'سارة محمود حسن العلي',
  'كريم فارس نبيل الحداد',
].map((name, at) => row(at + 1, name));
const whole = (read: number) => ({
  state: 'complete' as const,
  read,
  expected: read,
  reasons: ['stated-total-reached' as const],
});
const common = (platform: 'darsak' | 'openemis', read: number, capturedAt: number) => ({
  schema: 1 as const,
  source: { platform, host: 'x', reader: 'x', readerVersion: 1 },
  account: null,
  academicPeriod: { id: '3', label: '2026/2027' },
  capturedAt,
  completeness: whole(read),
});
const darsak = (
  section: string,
  subject: string,
  students: readonly StudentRow[],
): SectionRosterSnapshot => ({
  ...common('darsak', students.length, now - 1000),
  kind: 'section-roster',
  data: {
    section: { label: `${subject} - السابع - ${section}`, grade: 'السابع', section, subject },
    students,
  },
});
const assignment = (id: string, className: string, staffId = 'me') => ({
  subjectSectionId: `s${id}`,
  subjectId: '5',
  subject: 'الرياضيات',
  educationGradeId: '7',
  classes: [{ id: `c${id}`, name: className }],
  teachers: [{ staffId, name: null }],
});
const subjectRoster = (id: string, className: string, students: readonly StudentRow[]) => ({
  ...common('openemis', students.length, now - 5000),
  kind: 'subject-roster' as const,
  data: {
    classId: `c${id}`,
    className,
    subjectSectionId: `s${id}`,
    subject: 'الرياضيات',
    students: students.map((student) => ({ ...student, status: 'CURRENT' as const })),
  },
});
const data: SchoolData = {
  staffId: 'me',
  list: {
    ...common('darsak', 1, now - 2000),
    kind: 'section-list',
    data: {
      sections: [
        {
          row: 1,
          label: 'الرياضيات - السابع - أ',
          grade: 'السابع',
          section: 'أ',
          subject: 'الرياضيات',
          studentCount: null,
          teacherName: null,
          path: null,
        },
      ],
    },
  },
  assignments: {
    ...common('openemis', 3, now - 3000),
    kind: 'teaching-assignments',
    data: {
      institution: { id: '17', code: '000017', name: 'مدرسة التجربة' },
      scope: 'own',
      assignments: [
        assignment('1', 'السابع - أ'),
        assignment('2', 'السابع - ب'),
        assignment('3', 'السابع - ج', 'other'),
      ],
    },
  },
  sectionRosters: [
    darsak('أ', 'الرياضيات', children.slice(0, 3)),
    darsak('د', 'الجغرافيا', children.slice(0, 1)),
  ],
  classRosters: [],
  subjectRosters: [subjectRoster('1', 'السابع - أ', children)],
};
const make = (names: boolean, of: SchoolData = data) =>
  makeHandedChecks(of, { decisions: [], freshness: { now, maxAgeMs: 86_400_000 }, names });

describe('checks to be handed over', () => {
  const checks = make(true);
  const of = (section: string): HandedCheck | undefined => checks.find((each) => each.section === section);

  it('say of a section that was read what its own check says, with both capture times', () => {
    expect(of('s1:c1')).toMatchObject({
      assigned: { subjectSectionId: 's1', classId: 'c1' },
      institution: { id: '17', code: '000017' },
      counts: { darsak: 3, openemis: 4, matched: 3, missingOnDarsak: 1 },
      capturedAt: { darsak: now - 1000, openemis: now - 5000 },
      checkedAt: now,
    });
    const missing = of('s1:c1')?.findings.find(({ code }) => code === 'student-missing-on-darsak');
    expect(missing).toMatchObject({ students: 1, names: ['كريم فارس نبيل الحداد'], owner: 'support' });
  });

  it('say which of hers Darsak does not list, and which of Darsak is none of hers', () => {
    expect(of('s2:c2')).toMatchObject({
      verdict: { state: 'needs-attention' },
      counts: null,
      findings: [{ code: 'section-missing-on-darsak', students: 0, names: [] }],
      capturedAt: { darsak: now - 2000 },
    });
    const [strange] = checks.filter(({ section }) => section.startsWith('darsak:'));
    expect(strange).toMatchObject({ assigned: null, subject: 'الجغرافيا', verdict: { state: 'unknown' } });
    // Another teacher's section is hers to hand over.
    expect(of('s3:c3')).toBeUndefined();
  });

  it('parse as what the bundle takes, and never hold a number of a child', () => {
    for (const check of checks) expect(z.safeParse(handedCheckSchema, check).success).toBe(true);
    expect(JSON.stringify(checks)).not.toContain('00001234');
  });

  it('name nobody without a passphrase, nor where names may not be kept', () => {
    for (const open of [make(false), nameless(checks)]) {
      expect(open).toHaveLength(checks.length);
      for (const { name } of children) expect(JSON.stringify(open)).not.toContain(name);
      expect(open.flatMap(({ findings }) => findings).every(({ names }) => names === null)).toBe(true);
    }
  });

  it('are none where nothing was read', () => {
    const nothing = {
      list: null,
      assignments: null,
      sectionRosters: [],
      classRosters: [],
      subjectRosters: [],
    };
    expect(make(true, { ...nothing, staffId: null })).toEqual([]);
  });
});

describe('checks that were received', () => {
  const [first] = make(false);
  if (first === undefined) throw new Error('none');
  const bundle = (id: string, key: string, checks: readonly unknown[]) => ({
    bundle: id,
    from: author(key),
    checks,
  });
  const at = (checkedAt: number, more: Partial<HandedCheck> = {}): HandedCheck => ({
    ...first,
    checkedAt,
    ...more,
  });

  it('stand in their last version for each author and section, in whatever order they came', () => {
    const kept = [
      bundle('b1', 'a', [at(1), at(1, { section: 'other' })]),
      bundle('b2', 'a', [at(3)]),
      bundle('b3', 'a', [at(2)]),
      bundle('b4', 'b', [at(1)]),
    ];
    const standing = standingChecks(kept);
    expect(standing.checks.map((each) => [each.from.key, each.check.section, each.bundle])).toEqual([
      ['a', 'other', 'b1'],
      ['a', first.section, 'b2'],
      ['b', first.section, 'b4'],
    ]);
    expect(standingChecks(kept.toReversed())).toEqual(standing);
  });

  it('of a later version, or damaged, are counted and take nothing with them', () => {
    const later = { ...at(9), schema: 2 };
    const standing = standingChecks([bundle('b', 'a', [later, at(1)]), { nonsense: true }]);
    expect(standing).toMatchObject({ unread: 2, checks: [{ check: { checkedAt: 1 } }] });
  });
});
