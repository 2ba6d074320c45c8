import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCauses } from '../../../src/core/cases/find-causes.ts';
import { caseBasis } from '../../../src/core/cases/occurrences.ts';
import type { HandedFinding, ReceivedCheck } from '../../../src/core/school/handed-check.ts';
import type { SchoolData } from '../../../src/core/school/school-data.ts';
import type { SectionListSnapshot } from '../../../src/core/snapshot.ts';
import { freshness, inventedSchool, missingNames, now, partly, received } from '../school/invented-school.ts';
import { assigned, keys, school } from '../school/look-at-school.ts';

const causesOf = (checks: readonly ReceivedCheck[], data: SchoolData = school) => {
  const basis = caseBasis({ data, decisions: [], classrooms: [], freshness, received: checks });
  return { basis, causes: findCauses(basis, data.assignments) };
};
const needs = { verdict: { state: 'needs-attention' } } as const;
const finding = (change: Partial<HandedFinding> & Pick<HandedFinding, 'code'>): HandedFinding => ({
  ...missingNames([]),
  names: null,
  ...change,
});
const gone = finding({ code: 'section-missing-on-darsak', step: 'ask-support-add-section' });
const with_ = (at: number, findings: readonly HandedFinding[], from?: string) =>
  received(keys[at] ?? '', { ...needs, findings: [...findings] }, from);

describe('causes', () => {
  it('a missing section stands for its students, two of one teacher for her relation', () => {
    const oneTeacher = assigned((each) => ({ ...each, teachers: [{ staffId: '900', name: 'هدى يوسف' }] }));
    expect(causesOf([with_(0, [gone])], oneTeacher).causes).toMatchObject([
      { kind: 'section-missing', key: `section:${keys[0] ?? ''}`, size: 4, teacher: 'هدى يوسف' },
    ]);
    const { causes } = causesOf([with_(0, [gone]), with_(3, [gone])], oneTeacher);
    expect(causes).toMatchObject([
      { kind: 'teacher-relation', key: 'relation:900', size: 8, teacher: 'هدى يوسف' },
    ]);
    expect(causes[0]?.sections.map(({ key }) => key)).toEqual([keys[0], keys[3]]);
    // Two subjects of one class are the same children.
    expect(causesOf([with_(0, [gone]), with_(1, [gone])], oneTeacher).causes).toMatchObject([{ size: 4 }]);
  });

  it('a student missing in all sections of a class that were checked is one account, others stay in their section', () => {
    const { causes } = causesOf([
      with_(0, [missingNames(['سلمى ماجد', 'عمر نبيل'])]),
      with_(1, [missingNames(['سلمى ماجد'])]),
    ]);
    expect(causes).toMatchObject([
      { kind: 'students-of-class', size: 1, people: [{ name: 'سلمى ماجد' }] },
      { kind: 'students-of-section', size: 1, people: [{ name: 'عمر نبيل' }] },
    ]);
    expect(causesOf([with_(0, [missingNames(['سلمى ماجد'])])]).causes[0]?.kind).toBe('students-of-section');
  });

  it('without names the number counts', () => {
    expect(causesOf([with_(0, [missingNames(null, 3)])]).causes).toMatchObject([
      { kind: 'students-of-section', size: 3, people: [] },
    ]);
  });

  it('what a person has to decide, and what is good to know, is no case', () => {
    const review = finding({ code: 'student-review', owner: 'teacher', students: 1 });
    const note = finding({ code: 'student-status-differs', severity: 'note', students: 1 });
    expect(causesOf([with_(0, [review, note])]).causes).toEqual([]);
  });

  it('sections without a teacher, by class; never of a partial reading', () => {
    const bare = assigned((each, at) => (at < 2 ? { ...each, teachers: [] } : each));
    expect(causesOf([], bare).causes).toMatchObject([{ kind: 'no-teacher', size: 4, sections: [{}, {}] }]);
    const part = bare.assignments === null ? null : { ...bare.assignments, completeness: partly };
    expect(causesOf([], { ...bare, assignments: part }).causes).toEqual([]);
  });

  it('a section on Darsak that is another teacher’s, as a colleague’s list says', () => {
    const wrong = finding({
      code: 'section-other-teacher',
      owner: 'school',
      section: { darsak: 'التاسع ب', openemis: 'الرياضيات · التاسع ب' },
    });
    const list = received('', { ...needs, of: 'list', section: 'list', assigned: null, findings: [wrong] });
    expect(causesOf([list]).causes).toMatchObject([
      { kind: 'section-wrong', teacher: 'هدى يوسف', sections: [{ darsak: 'التاسع ب' }] },
    ]);
  });

  it('her own list on Darsak without a section of hers', () => {
    const own = { ...school, staffId: '900' };
    const list: SectionListSnapshot = {
      ...(own.assignments ?? never()),
      kind: 'section-list',
      source: { platform: 'darsak', host: 'd', reader: 't', readerVersion: 1 },
      capturedAt: now,
      data: { sections: [] },
    };
    const { causes, basis } = causesOf([], { ...own, list });
    expect(causes.every(({ kind }) => kind === 'section-missing' || kind === 'teacher-relation')).toBe(true);
    expect(causes.length).toBeGreaterThan(0);
    expect(basis.checked.get(`presence:${causes[0]?.sections[0]?.key ?? ''}`)).toMatchObject({ darsak: now });
  });

  it('every finding is in one cause only, what explains most is first, and keys do not repeat', () => {
    const names = ['سلمى ماجد', 'عمر نبيل', 'رند سمير', 'كرم خالد'];
    const found = fc.oneof(
      fc.subarray(names, { minLength: 1 }).map((some) => missingNames(some)),
      fc.constant(gone),
      fc.constant(finding({ code: 'student-duplicate-on-darsak', students: 2 })),
    );
    const check = fc.tuple(fc.nat({ max: keys.length - 1 }), fc.array(found, { maxLength: 2 }));
    fc.assert(
      fc.property(fc.uniqueArray(check, { selector: ([at]) => at, maxLength: 6 }), (all) => {
        const { causes } = causesOf(all.map(([at, findings]) => with_(at, findings, `t${String(at)}`)));
        expect(new Set(causes.map(({ key }) => key)).size).toBe(causes.length);
        expect(causes.map(({ size }) => size)).toEqual(
          causes.map(({ size }) => size).toSorted((a, b) => b - a),
        );
        for (const [at, findings] of all)
          for (const { code, names: people } of findings)
            for (const name of people ?? [])
              expect(
                causes.filter(
                  (cause) =>
                    cause.codes.includes(code) &&
                    cause.sections.some(({ key }) => key === keys[at]) &&
                    cause.people.some((person) => person.name === name),
                ),
              ).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

function never(): never {
  throw new Error('no assignments');
}

it('a school without data has no causes', () => {
  const empty = { ...inventedSchool({ classes: 0, subjects: 0, students: 0 }), assignments: null };
  expect(causesOf([], empty).causes).toEqual([]);
});
