import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterRows, schoolShows } from '../../../src/core/school/filter-rows.ts';
import { joined } from '../../../src/core/school/school-cell.ts';
import { schoolOverview } from '../../../src/core/school/school-overview.ts';
import { changeSince, schoolTraceSchema, traceOf } from '../../../src/core/school/school-trace.ts';
import { badgeStates } from '../../../src/core/school/view-types.ts';
import { freshness, missingNames, now, partly, received } from './invented-school.ts';
import { assigned, first, keys, look, marksOf, school, second } from './look-at-school.ts';

describe('names on Darsak', () => {
  it('nothing was read: there is no overview', () => {
    expect(
      schoolOverview({
        data: { ...school, assignments: null },
        decisions: [],
        classrooms: [],
        freshness,
        received: [],
        marks: null,
        pageLists: [],
      }),
    ).toBeNull();
  });

  it('that nobody checked are not checked, however well OpenEMIS agrees with itself', () => {
    expect(look().rows.map(({ roster }) => roster.look)).toEqual(['unchecked', 'unchecked', 'unchecked']);
  });

  it('are in order once every section of the class was handed over so', () => {
    const rows = look({ received: [received(first), received(second)] }).rows;
    expect(rows[0]?.roster).toMatchObject({ look: 'in-order', count: 0, checked: { done: 2, of: 2 } });
    expect(rows[0]?.subjects.map(({ evidence }) => evidence.by)).toEqual([
      { name: 'هدى يوسف' },
      { name: 'هدى يوسف' },
    ]);
  });

  it('are a part where one section is missing, and old where a check is past its time', () => {
    expect(look({ received: [received(first)] }).rows[0]?.roster.look).toBe('partial');
    const old = { capturedAt: { darsak: now - 30 * 3_600_000, openemis: now } };
    expect(look({ received: [received(first, old), received(second)] }).rows[0]?.roster.look).toBe('old');
  });

  it('count what was found, also of an old or a partly read check', () => {
    const found = { findings: [missingNames(['سلمى ماجد', 'عمر نبيل'])] };
    const states = [
      { verdict: { state: 'needs-attention' } },
      { verdict: { state: 'unknown', reasons: ['darsak-old'] } },
      { verdict: { state: 'unknown', reasons: ['darsak-partial'] } },
    ] as const;
    for (const state of states) {
      const cell = look({
        received: [received(first, { ...found, ...state })],
      });
      expect(cell.rows[0]?.roster).toMatchObject({ look: 'attention', count: 2 });
      expect(cell.totals.names).toBe(2);
    }
  });

  it('of two checks of one section the one that read Darsak last counts', () => {
    const older = received(
      first,
      {
        capturedAt: { darsak: now - 9_000_000, openemis: now },
        findings: [missingNames(['سلمى ماجد'])],
        verdict: { state: 'needs-attention' },
      },
      'سمير أحمد',
    );
    for (const order of [
      [older, received(first)],
      [received(first), older],
    ])
      expect(look({ received: order }).rows[0]?.subjects.map(({ roster }) => roster.count)).toEqual([0, 0]);
  });

  it('of another school say nothing here', () => {
    const foreign = received(first, { institution: { id: '8', code: '8' } });
    expect(look({ received: [foreign] }).rows[0]?.roster.look).toBe('unchecked');
  });

  it('whom OpenEMIS’ own lists disagree on are found without Darsak', () => {
    const [roster, ...others] = school.subjectRosters;
    if (roster === undefined) throw new Error('no roster');
    const short = { ...roster, data: { ...roster.data, students: roster.data.students.slice(1) } };
    const { rows, totals } = look({ data: { ...school, subjectRosters: [short, ...others] } });
    // And still nobody has checked them on Darsak.
    expect(rows[0]?.roster).toMatchObject({ look: 'attention', count: 1, checked: { done: 0, of: 2 } });
    expect(totals).toMatchObject({ names: 1, checkedSections: 0 });
  });

  it('are in order only where every part is', () => {
    const part = fc.record({
      state: fc.constantFrom(...badgeStates),
      open: fc.nat({ max: 3 }),
      at: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const cell = joined(parts.map((each) => ({ ...each, checked: each.state !== 'unchecked' })));
        expect(cell.look === 'in-order').toBe(
          parts.every(({ state, open }) => state === 'in-order' && open === 0),
        );
        expect(cell.count).toBe(parts.reduce((sum, { open }) => sum + open, 0));
        if (cell.count > 0) expect(cell.look).toBe('attention');
      }),
    );
  });
});

describe('teaching assignment', () => {
  it('counts sections without a teacher and those of two', () => {
    const data = assigned((each, at) =>
      at === 0
        ? { ...each, teachers: [] }
        : at === 3
          ? { ...each, teachers: [...each.teachers, { staffId: '999', name: 'سمير' }] }
          : each,
    );
    const { rows, lists, totals } = look({ data });
    expect(rows.map(({ teaching }) => [teaching.look, teaching.count])).toEqual([
      ['attention', 1],
      ['attention', 1],
      ['in-order', 0],
    ]);
    expect(lists.teacherless.items.map(({ key }) => key)).toEqual([keys[0]]);
    expect(lists.shared.items.map(({ key }) => key)).toEqual([keys[3]]);
    expect(totals.teacherless).toBe(1);
  });

  it('says of no section that it has no teacher while some rows were not read', () => {
    const bare = assigned((each) => ({ ...each, teachers: [] }));
    const data = {
      ...bare,
      assignments: bare.assignments === null ? null : { ...bare.assignments, completeness: partly },
    };
    const { rows, lists, totals } = look({ data });
    expect(rows.every(({ teaching }) => teaching.look === 'partial' && teaching.count === 0)).toBe(true);
    expect(lists.teacherless).toMatchObject({ items: [], gaps: ['partly-read'] });
    expect(totals.teacherless).toBeNull();
  });

  it('is old once its reading is', () => {
    const later = { ...freshness, now: now + 30 * 3_600_000 };
    expect(look({ freshness: later }).rows[0]?.teaching.look).toBe('old');
  });
});

describe('marks', () => {
  const marks = marksOf(school);

  it('stand by period, and agree with the total of the check of marks', () => {
    const { rows, periods, totals } = look({ marks });
    expect(periods).toHaveLength(8);
    expect(rows[0]?.marks.slice(0, 4).map((cell) => cell.look)).toEqual([
      'in-order',
      'late',
      'due',
      'not-yet-open',
    ]);
    const sum = rows.flatMap((row) => row.marks).reduce((all, { count }) => all + count, 0);
    expect(sum).toBe(marks.school.counts.missing);
    expect(totals.due + totals.late).toBe(sum);
  });

  it('that were entered are not in order once the reading is old', () => {
    const later = { ...freshness, now: now + 30 * 3_600_000 };
    const cells = look({ marks, freshness: later }).rows.flatMap((row) => row.marks);
    expect(cells.some((cell) => cell.look === 'in-order')).toBe(false);
    expect(cells.some((cell) => cell.look === 'old')).toBe(true);
  });
});

describe('what changed', () => {
  it('is nothing against itself, and the counts and classes against another look', () => {
    const calm = look({ received: [received(first)] });
    const before = traceOf(calm, now - 86_400_000);
    expect(schoolTraceSchema.safeParse(JSON.parse(JSON.stringify(before))).success).toBe(true);
    expect(changeSince(before, calm)).toMatchObject({ totals: [], classes: new Set() });
    expect(changeSince(null, calm)).toBeNull();
    const worse = look({
      received: [
        received(first, { verdict: { state: 'needs-attention' }, findings: [missingNames(['سلمى'])] }),
        received(second),
      ],
    });
    const change = changeSince(before, worse);
    expect(change?.totals).toEqual([
      { kind: 'names', by: 1 },
      { kind: 'checkedSections', by: 1 },
    ]);
    expect([...(change?.classes ?? [])]).toEqual(['100']);
  });

  it('is kept without the name of anybody', () => {
    const found = received(first, {
      findings: [missingNames(['سلمى ماجد'])],
      verdict: { state: 'needs-attention' },
    });
    expect(JSON.stringify(traceOf(look({ received: [found] }), now))).not.toMatch(/[\u0600-\u06ff]/u);
  });
});

describe('filters', () => {
  it('give a part of the rows in their order, and the same part again', () => {
    const { rows } = look({ received: keys.slice(0, 3).map((key) => received(key)), marks: marksOf(school) });
    const filter = fc.record({
      grade: fc.option(fc.constantFrom(...rows.map(({ grade }) => grade ?? ''))),
      staffId: fc.option(fc.constantFrom('900', '905', '1')),
      show: fc.option(fc.constantFrom(...schoolShows)),
    });
    fc.assert(
      fc.property(filter, (use) => {
        const shown = filterRows(rows, use, new Set(['100']));
        expect(rows.filter((row) => shown.includes(row))).toEqual(shown);
        expect(filterRows(shown, use, new Set(['100']))).toEqual(shown);
      }),
    );
    expect(filterRows(rows, { grade: null, staffId: null, show: null }, new Set())).toEqual(rows);
  });
});
