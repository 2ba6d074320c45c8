import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jordanCalendar } from '../../../core/calendar/jordan-calendar.ts';
import { overdueBy } from '../../../core/feedback/overdue.ts';
import { overdueBefore, schoolDaysBetween } from './follow-up.ts';

const at = (day: string, time = '10:00'): number => Date.parse(`${day}T${time}:00+03:00`);

describe('overdue', () => {
  it('counts school days: what was moved on a Thursday has lost one by Sunday', () => {
    expect(schoolDaysBetween(jordanCalendar)(at('2026-11-19'), at('2026-11-22'))).toBe(1);
    const before = overdueBefore(jordanCalendar, at('2026-11-22'), 0);
    expect(at('2026-11-19') <= before).toBe(true);
    expect(at('2026-11-22', '00:01') <= before).toBe(false);
  });

  it('counts no further back than two years: a clock that was wrong once must not cost a page its seconds', () => {
    const between = schoolDaysBetween(jordanCalendar);
    expect(between(0, at('2026-11-22'))).toBe(between(at('2024-09-13'), at('2026-11-22')));
  });

  it('says of every remark what the count of days says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-08-20'), max: at('2027-06-30') }),
        fc.integer({ min: at('2026-08-20'), max: at('2027-06-30') }),
        fc.integer({ min: 0, max: 30 }),
        (a, b, limit) => {
          const [lastAt, now] = a < b ? [a, b] : [b, a];
          const counted = overdueBy(
            { state: 'forwarded', lastAt },
            now,
            limit,
            schoolDaysBetween(jordanCalendar),
          );
          expect(lastAt <= overdueBefore(jordanCalendar, now, limit)).toBe(counted !== null);
        },
      ),
      { numRuns: 300 },
    );
  });
});
