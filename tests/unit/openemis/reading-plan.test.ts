import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { parsePlan } from '../../../src/platforms/openemis/plan-state.ts';
import { progress, startPlan, type PlanInput } from '../../../src/platforms/openemis/reading-plan.ts';
import { assignmentsOf, drive, identity, of, start, type Done } from './drive-plan.ts';
import { fakeOpenemis, type Manners, type Tables } from './fake-openemis.ts';
import * as made from './school-tables.ts';

const { now } = made;

const tables = made.tablesOf(made.small);
const replace = (
  name: string,
  change: (row: Tables[string][number], i: number) => Tables[string][number],
): Tables => ({
  ...tables,
  [name]: (tables[name] ?? []).map(change),
});
const run = (changed: Tables = tables, manner: Partial<Manners> = {}, input: Partial<PlanInput> = {}): Done =>
  drive(fakeOpenemis(changed, { version: '5', ...manner }), start(input));

describe('who and where', () => {
  it('asks which school is meant', () => {
    const several = { ...identity, institutionIds: ['4', '5'] };
    expect(startPlan({ identity: several, scope: 'own', now })).toMatchObject({
      error: { code: 'several-institutions' },
    });
    expect(startPlan({ identity: several, scope: 'own', now, institutionId: '5' })).toMatchObject({
      value: { institution: { id: '5' } },
    });
    const none = { ...identity, institutionIds: [] };
    expect(startPlan({ identity: none, scope: 'own', now })).toMatchObject({
      error: { code: 'no-institution' },
    });
  });
  it('asks for the name of a single hint, and not when two agreed', () => {
    const asked = (confirmed: boolean): boolean =>
      run(tables, {}, { identity: { ...identity, confirmed } }).requests.some((r) =>
        r.path.includes('User-Users'),
      );
    expect(asked(false)).toBe(true);
    expect(asked(true)).toBe(false);
  });
  it('reads nothing when the id of the menu belongs to another name', () => {
    const { stoppedBy, snapshots } = run(
      tables,
      {},
      { identity: { ...identity, displayName: 'معلمة أخرى' } },
    );
    expect(stoppedBy).toEqual({ code: 'not-recognised', detail: 'User-Users' });
    expect(snapshots).toEqual([]);
  });
});

describe('the period', () => {
  it('must be one', () => {
    const none = replace('AcademicPeriods', (row) => ({ ...row, current: 0 }));
    const two = replace('AcademicPeriods', (row) => ({ ...row, current: 1 }));
    for (const changed of [none, two]) expect(run(changed).stoppedBy?.code).toBe('no-current-period');
  });
  it('is found even if the server ignores the condition', () => {
    expect(run(tables, { ignoreKeys: ['current'] }).plan.period?.id).toBe(String(made.current));
  });
});

describe('assignments', () => {
  it('a date that can be read in two ways makes them partial, not guessed', () => {
    const unclear = replace('InstitutionSubjectStaff', (row) =>
      row.institution_subject_id === made.sectionId(1) ? { ...row, end_date: '03/12/2026' } : row,
    );
    const { data, completeness } = assignmentsOf(run(unclear).snapshots);
    expect(data.assignments.map((a) => a.subjectSectionId)).toEqual([String(made.sectionId(0))]);
    expect(completeness).toMatchObject({ state: 'partial', reasons: ['rows-refused'] });
  });
  it('end by the server’s calendar where this computer’s clock is wrong', () => {
    const ends = replace('InstitutionSubjectStaff', (row) =>
      row.institution_subject_id === made.sectionId(1) ? { ...row, end_date: '2026-11-25' } : row,
    );
    const serverTime = Date.parse('2026-12-01T09:00:00Z');
    expect(assignmentsOf(run(ends).snapshots).data.assignments).toHaveLength(2);
    expect(assignmentsOf(run(ends, { serverTime }).snapshots).data.assignments).toHaveLength(1);
  });
  it('none at all is said, but only when the whole list was read', () => {
    const gone = replace('InstitutionSubjectStaff', (row) => ({ ...row, end_date: '2026-01-01' }));
    expect(run(gone).stoppedBy?.code).toBe('no-assignments');
    expect(run(gone, { cutAt: 1 }).stoppedBy?.code).toBe('unexpected-answer');
  });
  it('a school to whom nobody was assigned yet is read all the same: its sections have no teacher', () => {
    const gone = replace('InstitutionSubjectStaff', (row) => ({ ...row, end_date: '2026-01-01' }));
    for (const changed of [gone, { ...tables, InstitutionSubjectStaff: [] }]) {
      const { stoppedBy, snapshots } = run(changed, {}, { scope: 'school' });
      expect(stoppedBy).toBeNull();
      const { data, completeness } = assignmentsOf(snapshots);
      expect(completeness.state).toBe('complete');
      expect(data.assignments.length).toBeGreaterThan(0);
      expect(data.assignments.every(({ teachers }) => teachers.length === 0)).toBe(true);
      expect(of(snapshots, 'class-roster').length).toBeGreaterThan(0);
    }
    // One without any class of this year is read to its end too, and is empty.
    const none = {
      ...tables,
      InstitutionSubjectStaff: [],
      InstitutionClassSubjects: [],
      InstitutionClasses: [],
    };
    const empty = run(none, {}, { scope: 'school' });
    expect(empty.stoppedBy).toBeNull();
    expect(assignmentsOf(empty.snapshots).data.assignments).toEqual([]);
  });
  it('rows of another teacher or school are not taken for an answer', () => {
    for (const key of ['staff_id', 'institution_id']) {
      const colleague = made.tablesOf({
        ...made.small,
        teaching: [...made.small.teaching, { section: 1, staff: 901, end: null }],
      });
      expect(run(colleague, { ignoreKeys: [key] }).stoppedBy?.code).toBe('unexpected-answer');
    }
  });
  it('classes are asked section by section when the school’s query is refused or not filtered', () => {
    const foreign = {
      ...tables,
      InstitutionClassSubjects: [
        ...(tables.InstitutionClassSubjects ?? []),
        { id: 'n', status: 1, institution_class_id: made.classId(0), institution_subject_id: 500 },
      ],
    };
    const { plan, snapshots } = run(foreign, { ignoreKeys: ['InstitutionSubjects-institution_id'] });
    expect(assignmentsOf(snapshots).data.assignments.map((a) => a.classes.length)).toEqual([2, 1]);
    expect(plan.unreadable).toEqual([]);
  });
  it('without any way to the classes they are partial and no roster is read', () => {
    const { plan, snapshots } = run(tables, { refuse: { InstitutionClassSubjects: '*' } });
    expect(assignmentsOf(snapshots).completeness).toMatchObject({
      state: 'partial',
      reasons: ['rows-refused'],
    });
    expect(snapshots).toHaveLength(1);
    expect(plan.unreadable.map((u) => [u.query, u.code])).toEqual(
      Array(2).fill(['linksOfSection', 'no-permission']),
    );
  });
});

describe('rosters', () => {
  const roster = (snapshots: readonly Snapshot[]): Snapshot & { kind: 'class-roster' } => {
    const found = of(snapshots, 'class-roster').find((s) => s.data.classId === String(made.classId(0)));
    if (found === undefined) throw new Error('no roster');
    return found;
  };
  it('hold of a child what is needed and nothing else', () => {
    const [child] = roster(run().snapshots).data.students;
    const id = made.studentId(0, 0);
    expect(child).toEqual({
      row: 1,
      name: `طفل وسط عائلة${id}`,
      nationalId: `0000${id}`,
      openemisNo: `77${id}`,
      gender: 'M',
      status: 'CURRENT',
      sourceKey: String(id),
    });
    const { snapshots, requests } = run(tables, {}, { birthDates: true });
    expect(roster(snapshots).data.students[0]?.birthDate).toBe('July 13, 2014');
    expect(JSON.stringify(snapshots)).not.toContain('private@');
    expect(JSON.stringify(requests)).not.toContain('email');
  });
  it('say when fewer rows came than the server has', () => {
    expect(roster(run(tables, { cutAt: 2 }).snapshots).completeness).toEqual({
      state: 'partial',
      read: 2,
      expected: 3,
      reasons: ['fewer-than-stated'],
    });
  });
  it('are not called complete where the server states no total', () => {
    expect(roster(run(tables, { hideTotal: true }).snapshots).completeness).toMatchObject({
      state: 'unknown',
      reasons: ['total-unknown'],
    });
  });
  it('of a whole class are split by section, each as complete as the whole', () => {
    const { snapshots } = run(tables, { cutAt: 4 }, { scope: 'school' });
    const cut = of(snapshots, 'subject-roster').filter((s) => s.data.classId === String(made.classId(0)));
    expect(cut.map((s) => [s.data.students.length, s.completeness.state])).toEqual([
      [3, 'partial'],
      [1, 'partial'],
    ]);
  });
  it.each([
    [3, 1, 'CURRENT'],
    [1, 3, 'CURRENT'],
    [4, 7, 'PROMOTED'],
    [7, 1, 'CURRENT'],
    [3, 4, 'TRANSFERRED'],
  ])('count a child standing twice (%i, %i) once, as %s', (first, second, status) => {
    const [row, ...others] = tables.InstitutionClassStudents ?? [];
    const twice = [first, second].map((id) => ({ ...row, student_status_id: id }));
    const { data, completeness } = roster(
      run({ ...tables, InstitutionClassStudents: [...twice, ...others] }).snapshots,
    );
    expect(data.students.map((s) => s.status)).toEqual([status, 'CURRENT', 'WITHDRAWN']);
    expect(completeness).toMatchObject({ state: 'complete', read: 4, expected: 4 });
  });
  it('are partial where a child has no name or a status nobody knows', () => {
    const nameless = { ...tables, Users: (tables.Users ?? []).filter((u) => u.id !== made.studentId(0, 0)) };
    const { data, completeness } = roster(run(nameless).snapshots);
    expect(data.students).toHaveLength(2);
    expect(completeness).toMatchObject({ state: 'partial', reasons: ['rows-refused'] });
    const strange = replace('InstitutionClassStudents', (row) => ({ ...row, student_status_id: 99 }));
    const unknown = roster(run(strange).snapshots);
    expect(unknown.data.students.map((s) => s.status)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    expect(unknown.completeness.state).toBe('partial');
  });
  it('are partial when the statuses cannot be read: nobody knows who is enrolled', () => {
    const { plan, snapshots } = run(tables, { refuse: { StudentStatuses: '*' } });
    expect(plan.unreadable).toEqual([{ query: 'statuses', ids: {}, code: 'no-permission' }]);
    expect(roster(snapshots).completeness.state).toBe('partial');
  });
  it('of another class than asked are no answer', () => {
    const { plan, snapshots } = run(tables, { ignoreKeys: ['institution_class_id'] });
    expect(of(snapshots, 'class-roster')).toEqual([]);
    expect(plan.unreadable.filter((u) => u.query === 'classRoster').map((u) => u.code)).toEqual(
      Array(2).fill('unexpected-answer'),
    );
  });
  it('refused ones are noted and the others are read', () => {
    const { plan, snapshots, stoppedBy } = run(tables, { refuse: { InstitutionSubjectStudents: '*' } });
    expect(stoppedBy).toBeNull();
    expect(of(snapshots, 'class-roster')).toHaveLength(2);
    expect(of(snapshots, 'subject-roster')).toEqual([]);
    expect(plan.unreadable).toHaveLength(3);
    expect(progress(plan)).toEqual({ done: plan.done, total: plan.done });
  });
});

it('a stored plan of another form is no plan', () => {
  const plan = start();
  expect(parsePlan(plan)).toEqual(plan);
  for (const broken of [null, {}, { ...plan, v: 2 }, { ...plan, todo: [{ query: 'everything', ids: {} }] }]) {
    expect(parsePlan(broken)).toBeNull();
  }
});
