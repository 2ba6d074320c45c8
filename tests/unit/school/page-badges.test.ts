import { describe, expect, it } from 'vitest';
import { classBadges, namesOf, rosterStates } from '../../../src/core/school/engine.ts';
import { focusedSections } from '../../../src/core/school/focused-sections.ts';
import { overviewRows } from '../../../src/core/school/overview-rows.ts';
import {
  mergeRosterStates,
  rosterStateOf,
  rosterStatesOf,
  rosterStatesSchema,
  type RosterPart,
  type RosterStates,
} from '../../../src/core/school/roster-states.ts';
import type { PageListSnapshot } from '../../../src/core/snapshot.ts';
import { freshness, missingNames, now, pageList, received } from './invented-school.ts';
import { assigned, first, look, school, second } from './look-at-school.ts';

/** What badges on the platforms' own lists say, and what a pressed one stands for. */

const part = (change: Partial<RosterPart> = {}): RosterPart => ({
  section: '1',
  classId: '10',
  staff: ['7'],
  state: 'in-order',
  at: now,
  checked: true,
  ...change,
});
const states = (...parts: readonly RosterPart[]): RosterStates => ({ schema: 2, parts });
const partsOf = (overview: ReturnType<typeof look>) =>
  rosterStatesOf(overview.rows.flatMap(({ subjects }) => subjects.map(({ evidence }) => evidence)));

describe('states for the badges', () => {
  it('hold ids, states and times, no name', () => {
    const checks = [
      received(first, { verdict: { state: 'needs-attention' }, findings: [missingNames(['سلمى ماجد'])] }),
      received(second),
    ];
    const kept = partsOf(look({ received: checks }));
    expect(rosterStatesSchema.safeParse(kept).success).toBe(true);
    expect(JSON.stringify(kept)).not.toMatch(/[\u0600-\u06ff]/u);
    expect(rosterStateOf(kept, 'classes', '100')).toMatchObject({ state: 'attention' });
    expect(rosterStateOf(kept, 'sections', second.split(':')[0] ?? '')).toMatchObject({ state: 'in-order' });
    expect(rosterStateOf(kept, 'classes', '101')).toEqual({ state: 'unchecked', at: null });
    expect(rosterStateOf(kept, 'classes', '999')).toBeNull();
  });

  it.each([
    [
      'one of two sections was checked',
      [part(), part({ section: '2', state: 'unchecked', at: null })],
      'partial',
    ],
    ['one needs somebody', [part(), part({ section: '2', state: 'attention' })], 'attention'],
    ['one is out of date', [part(), part({ section: '2', state: 'old' })], 'old'],
    ['all are in order', [part(), part({ section: '2' })], 'in-order'],
  ] as const)('of a class: %s', (_, parts, state) => {
    expect(rosterStateOf(states(...parts), 'classes', '10')?.state).toBe(state);
    expect(rosterStateOf(states(...parts), 'staff', '7')?.state).toBe(state);
  });

  it('of a frame are laid over what a colleague handed over, and do not undo it', () => {
    const unchecked = part({ state: 'unchecked', at: null, checked: false });
    const kept = states(part(), part({ section: '2' }));
    expect(mergeRosterStates(null, states(unchecked)).parts).toEqual([unchecked]);
    // Section 2 is assigned no more; teachers are those of the newer reading.
    expect(mergeRosterStates(kept, states({ ...unchecked, staff: ['8'] })).parts).toEqual([
      part({ staff: ['8'] }),
    ]);
    const newer = part({ state: 'attention', at: now + 1 });
    expect(mergeRosterStates(kept, states(newer)).parts).toEqual([newer]);
    const older = part({ state: 'partial', at: now - 1 });
    expect(mergeRosterStates(kept, states(older)).parts).toEqual([part()]);
    // OpenEMIS disagrees with itself: that is known without Darsak.
    const inside = part({ state: 'attention', at: now, checked: false });
    expect(mergeRosterStates(kept, states(inside)).parts).toEqual([part({ state: 'attention' })]);
  });

  it('follow from a reading alone, without anybody having looked at the school', () => {
    const input = { data: school, decisions: [], freshness, classrooms: [], received: [], results: [] };
    expect(namesOf({ ...input, data: { ...school, assignments: null } })).toBeNull();
    const names = namesOf(input);
    expect(names?.parts.length).toBe(6);
    expect(new Set(names?.parts.map(({ state }) => state))).toEqual(new Set(['unchecked']));
  });
});

describe('Darsak’s overview of the school', () => {
  const page = (rows: readonly Readonly<Record<string, string>>[]): PageListSnapshot =>
    pageList('overview', rows);

  it('names classes by grade and section, together or apart; what fits none or several is left out', () => {
    const rows = overviewRows(
      page([
        { grade: 'الأول', section: 'ب', studentCount: '4' },
        { gradeSection: 'الصف الأول - أ' },
        { grade: 'التاسع', section: 'أ' },
        { grade: 'الأول', section: '' },
      ]),
      school.assignments,
    );
    expect([...rows]).toEqual([
      [1, '101'],
      [2, '100'],
    ]);
    expect(overviewRows(page([{ grade: 'الأول', section: 'أ' }]), null).size).toBe(0);
  });

  it('of two classes of one name says nothing', () => {
    const data = assigned((each) => ({
      ...each,
      classes: each.classes.map(({ id }) => ({ id, name: 'الصف الأول - أ' })),
    }));
    expect(overviewRows(page([{ grade: 'الأول', section: 'أ' }]), data.assignments).size).toBe(0);
  });

  it('gets a state per class and nothing more', () => {
    const classes = overviewRows(page([{ grade: 'الأول', section: 'أ' }]), school.assignments);
    expect(classBadges(classes, null)).toEqual([]);
    expect(classBadges(classes, partsOf(look({ received: [received(first)] })))).toEqual([
      { row: 1, state: 'partial' },
    ]);
  });
});

describe('a pressed badge', () => {
  const press = (of: 'classes' | 'sections' | 'staff' | 'rows', id: string) =>
    ({ of, id, view: 'names', at: now }) as const;

  it('stands for the sections of a class, of a subject section, of a teacher', () => {
    const of = focusedSections(school.assignments, press('classes', '100'));
    expect(of).toEqual({ title: 'الصف الأول - أ', keys: [first, second], view: 'names', at: now });
    const section = focusedSections(school.assignments, press('sections', second.split(':')[0] ?? ''));
    expect(section.keys).toEqual([second]);
    expect(section.title).toMatch(/^.+ · الصف الأول - أ$/);
    const { assignments } = school.assignments?.data ?? { assignments: [] };
    const staffId = assignments[1]?.teachers[0]?.staffId ?? '';
    const teacher = focusedSections(school.assignments, press('staff', staffId));
    expect(teacher.title).toBe(assignments[1]?.teachers[0]?.name);
    expect(teacher.keys).toContain(second);
  });

  it('of a row that nobody knows says so, and is never all', () => {
    expect(focusedSections(school.assignments, press('classes', '9999'))).toMatchObject({
      title: null,
      keys: [],
    });
    expect(focusedSections(null, press('staff', '1'))).toMatchObject({ title: null, keys: [] });
    expect(focusedSections(school.assignments, press('rows', '3'))).toMatchObject({ title: null, keys: [] });
  });

  it('on Darsak stands for the row of its list, or for the class of the overview', () => {
    const classes = new Map([[3, '101']]);
    const overview = { rows: [] };
    expect(focusedSections(school.assignments, press('rows', '3'), { overview, classes })).toMatchObject({
      title: 'الصف الأول - ب',
      keys: [expect.stringMatching(/:101$/), expect.stringMatching(/:101$/)],
    });
    const line = { key: second } as never;
    const rows = { overview: { rows: [{ row: 2, line }] }, classes: null };
    expect(focusedSections(school.assignments, press('rows', '2'), rows).keys).toEqual([second]);
  });
});

it('a roster page is still marked row by row', () => {
  const result = {
    view: { verdict: { state: 'in-order' }, findings: [] },
    rows: [{ row: 1, state: 'matched' }],
  };
  expect(rosterStates(result as never, [1, 9]).badges).toEqual([
    { row: 1, state: 'in-order' },
    { row: 2, state: 'unchecked' },
  ]);
});
