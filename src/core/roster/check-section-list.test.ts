import { describe, expect, it } from 'vitest';
import type {
  SectionListSnapshot,
  SectionRow,
  TeachingAssignment,
  TeachingAssignmentsSnapshot,
} from '../snapshot.ts';
import { checkSectionList } from './check-section-list.ts';
import { findAssigned, assignedSections, sameClass } from './section-ref.ts';

const hour = 3_600_000;
const fresh = { now: 100 * hour, maxAgeMs: 24 * hour };
const complete = { state: 'complete', read: 1, expected: 1, reasons: ['stated-total-reached'] } as const;

const row = (
  n: number,
  subject: string | null,
  grade: string,
  section: string,
  extra: Partial<SectionRow> = {},
): SectionRow => ({
  row: n,
  label: `${grade} (${section})`,
  grade,
  section,
  subject,
  studentCount: 30,
  teacherName: null,
  path: `/teachers/relations/${n}/students`,
  ...extra,
});

const list = (
  sections: readonly SectionRow[],
  extra: Partial<SectionListSnapshot> = {},
): SectionListSnapshot => ({
  schema: 1,
  kind: 'section-list',
  source: { platform: 'darsak', host: 'darsak.gov.jo', reader: 'test', readerVersion: 1 },
  account: null,
  academicPeriod: null,
  capturedAt: 99 * hour,
  completeness: complete,
  data: { sections },
  ...extra,
});

let nextId = 1;
const assignment = (subject: string, classes: readonly string[], staff = 'me'): TeachingAssignment => ({
  subjectSectionId: `s${nextId++}`,
  subjectId: subject,
  subject,
  educationGradeId: '7',
  classes: classes.map((name) => ({ id: `c:${name}`, name })),
  teachers: [{ staffId: staff, name: null }],
});

const assigned = (
  assignments: readonly TeachingAssignment[],
  capturedAt = 98 * hour,
): TeachingAssignmentsSnapshot => ({
  schema: 1,
  kind: 'teaching-assignments',
  source: { platform: 'openemis', host: 'emis.moe.gov.jo', reader: 'test', readerVersion: 1 },
  account: null,
  academicPeriod: { id: '3', label: '2026/2027' },
  capturedAt,
  completeness: complete,
  data: { institution: { id: '1', code: null, name: null }, scope: 'own', assignments },
});

const check = (
  rows: readonly SectionRow[],
  assignments: readonly TeachingAssignment[],
  darsak: Partial<SectionListSnapshot> = {},
) =>
  checkSectionList(
    {
      darsak: list(rows, darsak),
      assignments: assigned(assignments),
      staffId: 'me',
      studentCounts: new Map(),
    },
    fresh,
  );
const codes = (result: ReturnType<typeof check>): string[] => result.findings.map((finding) => finding.code);

describe('the sections of a teacher on both platforms', () => {
  it('are in order when each stands on both sides, however it is written', () => {
    const result = check(
      [row(1, 'الرياضيات', 'الصف السابع', 'أ'), row(2, 'رياضيات', '٧', 'ب'), row(3, null, 'الثامن', 'أ')],
      [
        assignment('الرياضيات', ['الصف السابع-أ']),
        assignment('الرياضيات', ['الصف السابع-ب']),
        assignment('الرياضيات', ['الصف الثامن-أ']),
      ],
    );
    expect(result.verdict).toEqual({ state: 'in-order' });
    expect(result.pairs).toHaveLength(3);
  });

  it('names the section that is not on Darsak', () => {
    const result = check(
      [row(1, 'الرياضيات', 'السابع', 'أ')],
      [assignment('الرياضيات', ['الصف السابع-أ']), assignment('الرياضيات', ['الصف الثامن-ب'])],
    );
    expect(codes(result)).toEqual(['section-missing-on-darsak']);
    expect(result.findings[0]).toMatchObject({
      owner: 'support',
      section: { openemis: 'الرياضيات · الصف الثامن-ب', darsak: null },
    });
    expect(result.verdict).toEqual({ state: 'needs-attention' });
  });

  it('names the section that OpenEMIS does not know', () => {
    const result = check([row(1, 'الرياضيات', 'العاشر', 'ج')], []);
    expect(codes(result)).toEqual(['section-extra-on-darsak']);
  });

  it('sees a section under another subject as one cause, not as missing and extra', () => {
    const result = check(
      [row(1, 'اللغة الإنجليزية', 'السابع', 'أ')],
      [assignment('الرياضيات', ['الصف السابع-أ'])],
    );
    expect(codes(result)).toEqual(['section-subject-differs']);
  });

  it('sees the same section under two subjects', () => {
    const result = check(
      [row(1, 'الرياضيات', 'السابع', 'أ'), row(2, 'التربية المهنية', 'السابع', 'أ')],
      [assignment('الرياضيات', ['الصف السابع-أ'])],
    );
    expect(codes(result)).toEqual(['section-under-two-subjects']);
  });

  it('sees that another teacher has the section in OpenEMIS', () => {
    const result = check(
      [row(1, 'الرياضيات', 'السابع', 'أ')],
      [assignment('الرياضيات', ['الصف السابع-أ'], 'other')],
    );
    expect(codes(result)).toEqual(['section-other-teacher']);
  });

  it('sees it too where only the labels of the others’ sections are known', () => {
    const assignments = assigned([]);
    const result = checkSectionList(
      {
        darsak: list([row(1, 'الرياضيات', 'السابع', 'أ')]),
        assignments: {
          ...assignments,
          data: { ...assignments.data, colleagues: [{ subject: 'الرياضيات', className: 'الصف السابع-أ' }] },
        },
        staffId: 'me',
        studentCounts: new Map(),
      },
      fresh,
    );
    expect(result.findings).toMatchObject([
      { code: 'section-other-teacher', section: { openemis: 'الرياضيات · الصف السابع-أ' } },
    ]);
  });

  it('accepts two names of one subject', () => {
    const result = check(
      [row(1, 'الحاسوب', 'السابع', 'أ')],
      [assignment('المهارات الرقمية', ['الصف السابع-أ'])],
    );
    expect(result.verdict).toEqual({ state: 'in-order' });
  });

  it('pairs each class of a merged subject section', () => {
    const result = check(
      [row(1, 'الرياضيات', 'السابع', 'أ'), row(2, 'الرياضيات', 'السابع', 'ب')],
      [assignment('الرياضيات', ['الصف السابع-أ', 'الصف السابع-ب'])],
    );
    expect(result.verdict).toEqual({ state: 'in-order' });
  });

  it('calls nothing missing when the list was read in part', () => {
    const partial = {
      completeness: { state: 'partial', read: 1, expected: 2, reasons: ['more-pages'] },
    } as const;
    const result = check([], [assignment('الرياضيات', ['الصف السابع-أ'])], partial);
    expect(codes(result)).toEqual([]);
    expect(result.verdict).toEqual({ state: 'unknown', reasons: ['darsak-partial'] });
  });

  it('gives no verdict on old data, and says so', () => {
    const result = checkSectionList(
      {
        darsak: list([row(1, 'الرياضيات', 'السابع', 'أ')]),
        assignments: assigned([assignment('الرياضيات', ['الصف السابع-أ'])], 0),
        staffId: 'me',
        studentCounts: new Map(),
      },
      fresh,
    );
    expect(result.verdict).toEqual({ state: 'unknown', reasons: ['openemis-old'] });
  });
});

describe('a Darsak label and an OpenEMIS class', () => {
  const label = { label: '', grade: null, section: null, subject: null };

  it.each([
    ['الصف السابع', 'أ', 'الصف السابع-أ', true],
    ['السابع', 'الشعبة (أ)', 'الصف السابع-أ', true],
    ['السابع', 'ب', 'الصف السابع-أ', false],
    ['الثامن', 'أ', 'الصف السابع-أ', false],
    ['السابع', null, 'الصف السابع-أ', null],
  ])('%s %s against %s', (grade, section, className, same) => {
    expect(sameClass({ ...label, label: grade, grade, section }, className)).toBe(same);
  });

  it('leaves it to a person when two subjects could be meant', () => {
    const sections = assignedSections([
      assignment('الرياضيات', ['الصف السابع-أ']),
      assignment('العلوم', ['الصف السابع-أ']),
    ]);
    expect(findAssigned({ ...label, grade: 'السابع', section: 'أ' }, sections).state).toBe('unclear');
  });
});
