import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReopened, moved, since, stateOf, type CaseRecord } from '../../../src/core/cases/case-record.ts';
import type { Cause } from '../../../src/core/cases/cause.ts';
import { namesStayDays, settleCases } from '../../../src/core/cases/settle-cases.ts';

const day = 86_400_000;
const t0 = Date.UTC(2026, 10, 1);
const cause = (change: Partial<Cause> = {}): Cause => ({
  key: 'section:1:1',
  kind: 'section-missing',
  codes: ['section-missing-on-darsak'],
  wanted: 'ask-support-add-section',
  className: 'السابع أ',
  teacher: null,
  sections: [],
  people: [
    { name: 'سلمى ماجد', other: null, code: 'student-missing-on-darsak', nationalId: null, openemisNo: null },
  ],
  size: 1,
  scopes: ['presence:1:1'],
  capturedAt: { darsak: t0, openemis: t0 },
  ...change,
});
const none = new Map<string, Cause['capturedAt']>();
const seen = (darsak: number | null, openemis: number | null) =>
  new Map([['presence:1:1', { darsak, openemis }]]);
const one = (records: readonly CaseRecord[]): CaseRecord => {
  const [only] = records;
  if (only === undefined || records.length !== 1) throw new Error('not one record');
  return only;
};
const fresh = one(settleCases([], [cause()], none, t0));

describe('a case', () => {
  it('opens when its cause is first found, and keeps its age while it is found again', () => {
    expect([stateOf(fresh), since(fresh)]).toEqual(['open', t0]);
    const later = one(settleCases([fresh], [cause({ size: 3 })], none, t0 + day));
    expect([since(later), later.cause.size, later.steps.length]).toEqual([t0, 3, 1]);
  });

  it.each([
    ['nothing was looked at since', none],
    ['the same reading', seen(t0, t0)],
    ['an older one', seen(t0 - 1, t0 + 1)],
  ])('stays open when it is not found and %s', (_what, checked) => {
    expect(one(settleCases([fresh], [], checked, t0 + day))).toEqual(fresh);
  });

  it.each([
    ['Darsak', seen(t0 + 1, t0)],
    ['OpenEMIS', seen(t0, t0 + 1)],
  ])('is closed by a later and whole check of %s that no longer finds it', (_side, checked) => {
    const closed = one(settleCases([fresh], [], checked, t0 + day));
    expect(closed.steps.at(-1)).toEqual({ at: t0 + day, to: 'solved', by: 'check' });
  });

  it('of several places is closed only when all of them were looked at again', () => {
    const two = one(settleCases([], [cause({ scopes: ['presence:1:1', 'presence:2:1'] })], none, t0));
    expect(stateOf(one(settleCases([two], [], seen(t0 + 1, t0), t0 + day)))).toBe('open');
  });

  it('that was sent is closed the same way, and opens again when it comes back', () => {
    const sent = moved(fresh, { at: t0 + 1, to: 'sent', by: 'person' });
    const closed = one(settleCases([sent], [], seen(t0 + 5, t0 + 5), t0 + day));
    expect(stateOf(closed)).toBe('solved');
    const again = cause({ capturedAt: { darsak: t0 + 2 * day, openemis: t0 } });
    const back = one(settleCases([closed], [again], none, t0 + 2 * day));
    expect([stateOf(back), isReopened(back), since(back)]).toEqual(['open', true, t0 + 2 * day]);
  });

  it('that a person called solved waits for a reading made after that', () => {
    const said = moved(fresh, { at: t0 + day, to: 'solved', by: 'person' });
    expect(stateOf(one(settleCases([said], [cause()], none, t0 + 2 * day)))).toBe('solved');
    const newer = cause({ capturedAt: { darsak: t0 + day + 1, openemis: t0 } });
    expect(stateOf(one(settleCases([said], [newer], none, t0 + 2 * day)))).toBe('open');
  });

  it('loses its names some time after it was solved', () => {
    const closed = one(settleCases([fresh], [], seen(t0 + 1, t0), t0 + 1));
    const kept = one(settleCases([closed], [], none, t0 + namesStayDays * day));
    expect(kept.cause.people).toHaveLength(1);
    expect(one(settleCases([kept], [], none, t0 + (namesStayDays + 1) * day)).cause.people).toEqual([]);
  });
});

describe('settling', () => {
  const keys = ['a', 'b', 'c'];
  const times = fc.record({
    darsak: fc.option(fc.nat({ max: 20 })),
    openemis: fc.option(fc.nat({ max: 20 })),
  });
  const causes = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...keys), times)
      .map(([key, capturedAt]) => cause({ key, scopes: [key], capturedAt })),
    { selector: ({ key }) => key },
  );
  const look = fc.record({
    causes,
    checked: fc.dictionary(fc.constantFrom(...keys), times).map((all) => new Map(Object.entries(all))),
  });

  it('twice is once, loses no case, and closes none without a later look at it', () => {
    fc.assert(
      fc.property(fc.array(look, { maxLength: 6 }), (looks) => {
        let records: readonly CaseRecord[] = [];
        for (const [at, each] of looks.entries()) {
          const now = 100 + at;
          const after = settleCases(records, each.causes, each.checked, now);
          expect(settleCases(after, each.causes, each.checked, now)).toEqual(after);
          const before = new Map(records.map((record) => [record.cause.key, record]));
          for (const key of before.keys())
            expect(after.some((record) => record.cause.key === key)).toBe(true);
          for (const record of after) {
            const was = before.get(record.cause.key);
            if (was === undefined || stateOf(was) === 'solved' || stateOf(record) !== 'solved') continue;
            const seenAt = each.checked.get(record.cause.key);
            const { darsak, openemis } = was.cause.capturedAt;
            expect(
              (seenAt?.darsak ?? -1) > (darsak ?? 99) || (seenAt?.openemis ?? -1) > (openemis ?? 99),
            ).toBe(true);
            expect(each.causes.some(({ key }) => key === record.cause.key)).toBe(false);
          }
          for (const found of each.causes) {
            const record = after.find((one_) => one_.cause.key === found.key);
            expect(record).toBeDefined();
          }
          records = after;
        }
      }),
    );
  });
});
