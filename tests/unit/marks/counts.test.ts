import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksModel, marksToday, someClasses, someSubjects } from '../../../scripts/screens/model-marks.ts';
import { addDays } from '../../../src/core/calendar/iso-day.ts';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { dueLines } from '../../../src/core/marks/due-lines.ts';
import { cellOf, marksMatrix, subjectKey, takesPeriod } from '../../../src/core/marks/marks-matrix.ts';
import { marksSummarySchema, ownSheets, summarise } from '../../../src/core/marks/marks-summary.ts';
import { marksState, marksVerdict } from '../../../src/core/marks/marks-verdict.ts';
import { emptyTally, tallyOf, tallyOn } from '../../../src/core/marks/tally.ts';

const school = marksModel({ classes: someClasses, subjects: someSubjects, students: 36 });
const on = (day: string) => tallyOn(tallyOf(school.sheets), day, jordanCalendar);
const freshness = { now: Date.UTC(2026, 10, 23, 7), maxAgeMs: 24 * 3_600_000 };

describe('counts that stay right another day', () => {
  it('are those of the check on its own day', () => {
    const counts = on(marksToday);
    const { byState, missing } = school.school.counts;
    expect(counts).toMatchObject({
      missing,
      open: byState['missing-open'],
      closing: byState['missing-closing'],
      closed: byState['missing-closed'],
    });
    expect(counts.next).toEqual({ closes: '2026-12-20', schoolDays: 19 });
  });

  it('become closing and then closed as the days pass, and none is lost on the way', () => {
    fc.assert(
      fc.property(fc.nat(60), (days) => {
        const counts = on(addDays(marksToday, days));
        expect(counts.closing + counts.open + counts.closed).toBe(school.school.counts.missing);
      }),
    );
    expect(on('2026-12-16')).toMatchObject({ open: 0, closing: 382, closed: 99 });
    expect(on('2026-12-20')).toMatchObject({ closing: 382, next: { schoolDays: 0 } });
    expect(on('2026-12-21')).toMatchObject({ closing: 0, open: 0, closed: 481, next: null });
  });
});

describe('what may be said of the marks', () => {
  const none = tallyOn(emptyTally, marksToday, jordanCalendar);
  const lacking = { ...none, missing: 3, open: 3 };
  const read = { readAt: freshness.now - 1000, complete: true };

  it('is "in order" only where everything was read, and lately', () => {
    expect(marksVerdict(none, read, freshness)).toEqual({ state: 'in-order', reasons: [] });
    expect(marksVerdict(none, { ...read, complete: false }, freshness).state).toBe('unknown');
    expect(marksVerdict({ ...none, unreadable: 1 }, read, freshness).state).toBe('unknown');
    expect(marksVerdict(none, { ...read, readAt: freshness.now - 25 * 3_600_000 }, freshness)).toEqual({
      state: 'unknown',
      reasons: ['marks-old'],
    });
    expect(marksVerdict(none, { readAt: null, complete: true }, freshness).reasons).toEqual([
      'marks-not-read',
    ]);
  });

  it('is "missing" also where the reading is partial, with the reason beside it', () => {
    expect(marksVerdict(lacking, { ...read, complete: false }, freshness)).toEqual({
      state: 'missing',
      reasons: ['marks-partial'],
    });
  });

  it('tells a closed window from an open one in a row', () => {
    const verdict = marksVerdict(lacking, read, freshness);
    expect(marksState(verdict, lacking)).toBe('due');
    expect(marksState(verdict, { ...lacking, open: 0, closing: 3 })).toBe('closing');
    expect(marksState(verdict, { ...lacking, open: 0, closed: 3 })).toBe('late');
  });
});

describe('the few lines of what is missing', () => {
  const mine = summarise(school, null, true);
  const lines = (day: string, most?: number) =>
    dueLines(mine, { today: day, calendar: jordanCalendar, freshness }, most);

  it('hold what is missing, what closes first first, and say how many are left out', () => {
    const all = lines(marksToday, 1000);
    expect(all.more).toBe(0);
    expect(all.lines.map(({ key }) => key).sort()).toEqual(
      school.sheets.flatMap(({ key, counts }) => (counts.missing > 0 ? [key] : [])).sort(),
    );
    const sum = (of: 'open' | 'closed') => all.lines.reduce((total, line) => total + line[of], 0);
    expect(sum('open')).toBe(all.counts.open + all.counts.closing);
    expect(sum('closed')).toBe(all.counts.closed);
    const days = all.lines.map(({ next }) => next?.closes ?? '9999');
    expect(days).toEqual(days.toSorted());
    const few = lines(marksToday, 3);
    expect(few.lines).toEqual(all.lines.slice(0, 3));
    expect(few.more).toBe(all.lines.length - 3);
  });
  it('turn from open to closed with the day, and are no verdict where nothing was read', () => {
    expect(lines('2026-12-21').lines.every(({ open, next }) => open === 0 && next === null)).toBe(true);
    expect(dueLines(null, { today: marksToday, calendar: jordanCalendar, freshness })).toMatchObject({
      lines: [],
      verdict: { state: 'unknown', reasons: ['marks-not-read'] },
    });
  });
});

describe('the matrix', () => {
  const all = { term: null, period: null, staffId: null, state: null };

  it('holds every sheet once and adds up to the school', () => {
    const { rows } = marksMatrix(school.sheets, all);
    const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
    expect(cells.flatMap((cell) => cell.sheets)).toHaveLength(school.sheets.length);
    expect(rows.reduce((sum, row) => sum + row.missing, 0)).toBe(school.school.counts.missing);
  });

  it('orders classes by grade and letter', () => {
    expect(marksMatrix(school.sheets, all).rows.map(({ className }) => className)).toEqual(someClasses);
  });

  it('shows of a period, a teacher or a state only what belongs to it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, 'الفصل الأول', 'الفصل الثاني'),
        fc.constantFrom(null, '100', '101', 'nobody'),
        fc.constantFrom(null, 'missing', 'missing-closed', 'unreadable'),
        (term, staffId, state) => {
          const filter = { term, period: null, staffId, state } as const;
          const { rows } = marksMatrix(school.sheets, filter);
          const shown = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
          for (const cell of shown) {
            if (state === 'missing-closed') expect(cell.counts['missing-closed']).toBeGreaterThan(0);
            if (staffId !== null)
              expect(cell.sheets.every(({ teachers }) => teachers[0]?.staffId === staffId)).toBe(true);
          }
          const expected = school.sheets
            .filter(({ teachers }) => staffId === null || teachers[0]?.staffId === staffId)
            .flatMap(({ periods }) => periods.filter(takesPeriod(filter)))
            .reduce((sum, { counts }) => sum + counts.missing, 0);
          if (state === null || state === 'missing')
            expect(shown.reduce((sum, { missing }) => sum + missing, 0)).toBe(expected);
        },
      ),
    );
  });

  it('never shows what was not read as entered', () => {
    const partial = marksModel({
      classes: someClasses,
      subjects: someSubjects,
      students: 5,
      unread: ['0 0'],
    });
    const unread = partial.sheets.filter(({ doubts }) => doubts.length > 0);
    expect(cellOf(unread, () => true).look).toBe('unreadable');
    const unknown = unread.map((sheet) => ({
      ...sheet,
      periods: [],
      doubts: ['assessment-not-read' as const],
    }));
    expect(cellOf(unknown, () => true).look).toBe('unreadable');
  });

  it('meets subjects of several grades by their name', () => {
    expect(subjectKey({ subject: 'الرياضيات ' })).toBe(subjectKey({ subject: 'الرّياضيات' }));
  });
});

describe('what is kept of a check', () => {
  it('holds counts and ids that parse, and no name of a child', () => {
    const summary = summarise(school, '100', true);
    expect(marksSummarySchema.safeParse(summary).success).toBe(true);
    const text = JSON.stringify(summary);
    for (const { name } of school.sheets.flatMap(({ students }) => students))
      expect(text).not.toContain(name);
  });

  it('is a teacher’s own sections and her homeroom class', () => {
    const mine = ownSheets(school.sheets, '100', false);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.length).toBeLessThan(school.sheets.length);
    expect(
      mine.every(
        ({ teachers, homeroomStaffId }) => homeroomStaffId === '100' || teachers[0]?.staffId === '100',
      ),
    ).toBe(true);
    expect(ownSheets(school.sheets, null, false)).toEqual([]);
  });
});
