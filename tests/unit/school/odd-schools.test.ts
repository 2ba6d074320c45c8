import { describe, expect, it } from 'vitest';
import { findCauses } from '../../../src/core/cases/find-causes.ts';
import { caseBasis } from '../../../src/core/cases/occurrences.ts';
import { overviewOf } from '../../../src/core/school/overview.ts';
import { rosterKey } from '../../../src/core/school/roster-key.ts';
import { schoolDataOf } from '../../../src/core/school/school-data-of.ts';
import type { SchoolData } from '../../../src/core/school/school-data.ts';
import { schoolOverview } from '../../../src/core/school/school-overview.ts';
import { rosterStatesOf } from '../../../src/core/school/roster-states.ts';
import { sectionEvidence } from '../../../src/core/school/section-evidence.ts';
import type { SectionRosterSnapshot, StudentRow } from '../../../src/core/snapshot.ts';
import { freshness, inventedSchool, now, received } from './invented-school.ts';

/** Schools at the edge of what there is: none of them may look as if all were well, or break. */

const look = (data: SchoolData, keys: readonly string[] = []) => {
  const input = {
    data,
    decisions: [],
    classrooms: [],
    freshness,
    received: keys.map((key) => received(key)),
  };
  return {
    overview: schoolOverview({ ...input, marks: null, pageLists: [] }),
    evidence: sectionEvidence(input),
    causes: findCauses(caseBasis(input), data.assignments),
  };
};
const keysOf = ({ subjectRosters }: SchoolData): string[] =>
  subjectRosters.map(({ data }) => `${data.subjectSectionId}:${data.classId}`);

describe('a school without classes', () => {
  const none = inventedSchool({ classes: 0, subjects: 0, students: 0 });

  it('has a table without rows, no figure that says "none", and no cases', () => {
    const { overview, evidence, causes } = look(none);
    expect(overview).toMatchObject({ rows: [], totals: { classes: 0, sections: 0, checkedSections: 0 } });
    expect(causes).toEqual([]);
    expect(rosterStatesOf(evidence).parts).toEqual([]);
  });

  it('is never in order in the panel', () => {
    expect(overviewOf(none, [], freshness).view.verdict.state).toBe('unknown');
  });
});

describe('a class without a teacher', () => {
  const base = inventedSchool({ classes: 2, subjects: 2, students: 3 });
  const bare: SchoolData = {
    ...base,
    assignments: base.assignments && {
      ...base.assignments,
      data: {
        ...base.assignments.data,
        assignments: base.assignments.data.assignments.map((each) =>
          each.classes.some(({ id }) => id === '100') ? { ...each, teachers: [] } : each,
        ),
      },
    },
  };

  it('needs somebody, though all its names are in order, and is one case', () => {
    const { overview, causes } = look(bare, keysOf(bare));
    const [row, other] = overview?.rows ?? [];
    expect(row).toMatchObject({
      classId: '100',
      roster: { look: 'in-order' },
      teaching: { look: 'attention', count: 2 },
    });
    expect(other).toMatchObject({ teaching: { look: 'in-order', count: 0 } });
    expect(overview?.totals.teacherless).toBe(2);
    expect(causes.map(({ key, size }) => [key, size])).toEqual([['no-teacher:100', 3]]);
  });
});

describe('a section of 61 students', () => {
  const data = inventedSchool({ classes: 1, subjects: 1, students: 61 });
  const students = data.subjectRosters[0]?.data.students ?? [];
  const page = (current: number, of: number, rows: readonly StudentRow[]): SectionRosterSnapshot => ({
    schema: 1,
    kind: 'section-roster',
    source: { platform: 'darsak', host: 'darsak.test', reader: 'test', readerVersion: 1 },
    account: null,
    academicPeriod: null,
    capturedAt: now - 1000 + current,
    completeness: {
      state: 'partial',
      read: rows.length,
      expected: 61,
      page: { current, of },
      reasons: ['more-pages'],
    },
    data: {
      section: { label: 'الصف الأول أ', grade: 'الصف الأول', section: 'أ', subject: 'اللغة العربية' },
      students: rows.map(({ name, nationalId }, at) => ({
        row: at + 1,
        name,
        ...(nationalId !== undefined && { nationalId }),
      })),
    },
  });
  const pages = [0, 1, 2].map((at) => page(at + 1, 3, students.slice(at * 25, at * 25 + 25)));
  const read = (sectionPages: readonly (readonly SectionRosterSnapshot[])[]) => {
    const { sectionRosters: _, ...stored } = data;
    return schoolDataOf({ ...stored, sectionPages });
  };

  it('is in order once its three pages were read, and one who is missing on the last is missed', () => {
    const whole = read([pages]);
    expect(whole.sectionRosters.map((each) => [rosterKey(each) !== '', each.data.students.length])).toEqual([
      [true, 61],
    ]);
    const { overview, evidence } = look(whole);
    expect(evidence).toMatchObject([{ by: 'own', state: 'in-order', students: 61, open: 0 }]);
    expect(overview?.rows).toMatchObject([{ students: 61, roster: { look: 'in-order' } }]);
    const [first, second, third] = pages;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no pages');
    const short = {
      ...third,
      data: { ...third.data, students: third.data.students.slice(0, -1) },
      completeness: { ...third.completeness, read: 10, expected: 60 },
    };
    const others = [first, second].map((each) => ({
      ...each,
      completeness: { ...each.completeness, expected: 60 },
    }));
    expect(look(read([[...others, short]])).evidence).toMatchObject([{ state: 'attention', open: 1 }]);
  });

  it('is a part while a page of it was not read, and nobody is called missing', () => {
    const { evidence } = look(read([pages.slice(0, 2)]));
    expect(evidence).toMatchObject([{ by: 'own', state: 'partial', settled: null }]);
    expect(evidence[0]?.findings.map(({ code }) => code)).not.toContain('student-missing-on-darsak');
  });
});
