import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../tests/eval/generate.ts';
import type { StudentRow } from '../snapshot.ts';
import { reconcileSchool } from './reconcile-school.ts';
import { reconcile } from './reconcile.ts';

/** Generated classes, and the properties that must hold for every one of them. */
const classes = fc.integer({ min: 0, max: 1_000_000 }).map(generate);
const runs = { numRuns: 25 };

const siblingsOf = (one: ReturnType<typeof generate>) =>
  one.otherSections.map(({ side, rows }) => ({
    side: side === 'A' ? ('a' as const) : ('b' as const),
    label: 'ب',
    rows,
  }));

// Many whole classes are reconciled; on a busy machine that takes longer than the runner's usual limit.
describe('reconcile, whatever the class', { timeout: 120_000 }, () => {
  it('gives the same output for the same input', () => {
    fc.assert(
      fc.property(classes, ({ a, b }) => {
        expect(reconcile({ a, b })).toEqual(reconcile({ a, b }));
      }),
      runs,
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(classes, ({ a, b }) => {
        const [there, back] = [reconcile({ a, b }), reconcile({ a: b, b: a })];
        const silent = (found: typeof there, turned: boolean): readonly string[] =>
          found.pairs
            .filter(({ verdict }) => verdict === 'match')
            .map((pair) => (turned ? `${pair.b}-${pair.a}` : `${pair.a}-${pair.b}`))
            .sort();
        expect(silent(there, false)).toEqual(silent(back, true));
        expect(there.missingOnA).toEqual(back.missingOnB);
        expect(there.missingOnB).toEqual(back.missingOnA);
      }),
      runs,
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(classes, ({ a, b }) => {
        const straight = reconcile({ a, b });
        const turned = reconcile({ a: [...a].reverse(), b: [...b].reverse() });
        const silent = (found: typeof straight): readonly string[] =>
          found.pairs.filter(({ verdict }) => verdict === 'match').map((pair) => `${pair.a}-${pair.b}`);
        expect(silent(turned)).toEqual(silent(straight));
      }),
      runs,
    );
  });

  it('never makes a silent match of a review because an unrelated row came in', () => {
    const stranger: StudentRow = { row: 999, name: 'زهدي جودت نظمي القلقيلي', birthDate: '3/3/1999' };
    fc.assert(
      fc.property(classes, fc.boolean(), ({ a, b }, onA) => {
        const before = reconcile({ a, b });
        const after = reconcile(onA ? { a: [...a, stranger], b } : { a, b: [...b, stranger] });
        const review = new Set(
          before.pairs.filter(({ verdict }) => verdict === 'review').map((pair) => `${pair.a}-${pair.b}`),
        );
        const turned = after.pairs.filter(
          (pair) => pair.verdict === 'match' && review.has(`${pair.a}-${pair.b}`),
        );
        expect(turned).toEqual([]);
      }),
      runs,
    );
  });

  it('accounts for every row, and for no row twice', () => {
    fc.assert(
      fc.property(classes, (one) => {
        const found = reconcile({ a: one.a, b: one.b, siblings: siblingsOf(one) });
        const matched = found.pairs.filter(({ verdict }) => verdict === 'match');
        expect(new Set(matched.map((pair) => pair.a)).size).toBe(matched.length);
        expect(new Set(matched.map((pair) => pair.b)).size).toBe(matched.length);
        const doubles = (side: 'a' | 'b'): readonly number[] =>
          found.duplicates.filter((each) => each.side === side).flatMap((each) => each.rows);
        const seenA = new Set([...found.pairs.map((pair) => pair.a), ...found.missingOnB, ...doubles('a')]);
        const seenB = new Set([...found.pairs.map((pair) => pair.b), ...found.missingOnA, ...doubles('b')]);
        expect(one.a.filter(({ row }) => !seenA.has(row))).toEqual([]);
        expect(one.b.filter(({ row }) => !seenB.has(row))).toEqual([]);
        for (const moved of found.moved)
          expect(moved.side === 'a' ? found.missingOnB : found.missingOnA).toContain(moved.row);
      }),
      runs,
    );
  });

  it('shows the evidence it used: no match with a first name that differs', () => {
    fc.assert(
      fc.property(classes, ({ a, b }) => {
        for (const { verdict, fields } of reconcile({ a, b }).pairs) {
          const shown = fields.map(({ field }) => field).filter((field) => field !== 'birthYear');
          expect(shown).toEqual(['name', 'nationalId', 'openemisNo', 'birthDate', 'gender']);
          if (verdict === 'match') expect(fields[0]?.parts?.[0]?.verdict).not.toBe('differs');
        }
      }),
      runs,
    );
  });

  it('finds by blocks what it finds by comparing all, and never merges more', () => {
    fc.assert(
      fc.property(classes, ({ a, b }) => {
        const silent = (found: ReturnType<typeof reconcile>): readonly string[] =>
          found.pairs.filter(({ verdict }) => verdict === 'match').map((pair) => `${pair.a}-${pair.b}`);
        const [all, blocked] = [silent(reconcile({ a, b })), silent(reconcileSchool({ a, b }))];
        expect(blocked.filter((pair) => !all.includes(pair))).toEqual([]);
        expect(blocked.length).toBeGreaterThanOrEqual(all.length * 0.9);
      }),
      runs,
    );
  });

  it('stands hostile names', () => {
    const long = (unit: string): StudentRow => ({
      row: 1,
      name: unit.repeat(100_000),
      nationalId: unit.repeat(100_000),
      birthDate: unit.repeat(100_000),
    });
    for (const unit of ['ا', ' ', '\u064e', '\ud800', 'عبد ', 'محمد ', ',', '1', '\u0000'])
      expect(() => reconcile({ a: [long(unit)], b: [long(unit)] })).not.toThrow();
  });
});
