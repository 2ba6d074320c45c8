import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Completeness, SectionRosterSnapshot, StudentRow } from '../snapshot.ts';
import { mergedSnapshot, readTogether as all } from './merge-pages.ts';

const student = (n: number): StudentRow => ({
  row: n + 1,
  name: `سارة يزن ${'ابتثج'.charAt(n % 5)}`,
  otherId: `0000000${String(100 + n)}`,
});

const page = (
  rows: readonly StudentRow[],
  completeness: Partial<Completeness>,
  section = 'أ',
): SectionRosterSnapshot => ({
  schema: 1,
  kind: 'section-roster',
  source: { platform: 'darsak', host: 'darsak.gov.jo', reader: 'darsak', readerVersion: 1 },
  account: null,
  academicPeriod: null,
  capturedAt: 1000,
  completeness: {
    state: 'partial',
    read: rows.length,
    expected: null,
    reasons: ['more-pages'],
    ...completeness,
  },
  data: { section: { label: '', grade: 'السابع', section, subject: null }, students: rows },
});

const rows = (from: number, to: number): StudentRow[] =>
  Array.from({ length: to - from }, (_, n) => student(from + n));
describe('pages of one list', () => {
  it('windows of a list that draws only what is in view add up to its stated total, and to no verdict without one', () => {
    const windows = (expected: number | null) =>
      [0, 8, 16].map((from) =>
        page(rows(from, Math.min(20, from + 10)), { expected, reasons: ['rows-virtualised'] }),
      );
    const state = (expected: number | null, upTo = 3) =>
      mergedSnapshot(all(windows(expected).slice(0, upTo))).completeness;
    expect(state(20)).toMatchObject({ state: 'complete', read: 20, reasons: ['stated-total-reached'] });
    expect(state(20, 2)).toMatchObject({ state: 'partial', read: 18 });
    expect(state(null)).toMatchObject({ state: 'partial', read: 20 });
    expect(state(21)).toMatchObject({ state: 'partial', read: 20 });
  });

  it('in any order, and read any number of times, give each row once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 3, max: 20 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        (size, perPage, turns) => {
          const of = Math.ceil(size / perPage);
          const at = (n: number) =>
            page(rows(n * perPage, Math.min(size, (n + 1) * perPage)), {
              expected: size,
              page: { current: n + 1, of },
            });
          const order = [
            ...turns.map((turn) => turn % of),
            ...Array.from({ length: of }, (_, n) => of - 1 - n),
          ];
          const merged = mergedSnapshot(all(order.map(at)));
          expect(merged.data.students.map(({ otherId }) => otherId)).toEqual(
            rows(0, size).map((s) => s.otherId),
          );
          expect(merged.data.students.map(({ row }) => row)).toEqual(rows(0, size).map((_, n) => n + 1));
          if (of > 1)
            expect(merged.completeness).toMatchObject({
              state: 'complete',
              reasons: ['stated-total-reached'],
            });
        },
      ),
    );
  });

  it('are not complete while one is missing', () => {
    const merged = mergedSnapshot(
      all(
        [1, 3].map((current) =>
          page(rows(current * 10, current * 10 + 10), { expected: 30, page: { current, of: 3 } }),
        ),
      ),
    );
    expect(merged.completeness).toMatchObject({ state: 'partial', read: 20, expected: 30 });
  });

  it('of another section, another total or with a filter start anew', () => {
    const first = page(rows(0, 10), { expected: 20, page: { current: 1, of: 2 } });
    for (const other of [
      page(rows(10, 20), { expected: 20, page: { current: 2, of: 2 } }, 'ب'),
      page(rows(10, 12), { expected: 12, page: { current: 2, of: 2 } }),
      page(rows(10, 20), { expected: 20, page: { current: 2, of: 2 }, reasons: ['filter-active'] }),
    ])
      expect(all([first, other]).pages).toEqual([other]);
  });

  it('that grew by "load more" replace what they cover', () => {
    const merged = mergedSnapshot(all([page(rows(0, 10), {}), page(rows(0, 20), {})]));
    expect(merged.data.students).toHaveLength(20);
  });

  it('keep a reason that turning cannot cure', () => {
    const merged = mergedSnapshot(
      all([
        page(rows(0, 10), {
          expected: 20,
          page: { current: 1, of: 2 },
          reasons: ['names-cut', 'more-pages'],
        }),
        page(rows(10, 20), { expected: 20, page: { current: 2, of: 2 } }),
      ]),
    );
    expect(merged.completeness).toMatchObject({ state: 'partial', reasons: ['names-cut'] });
  });
});
