import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedSnapshot, readTogether } from '../core/school/merge-pages.ts';
import type { SectionRosterSnapshot } from '../core/snapshot.ts';
import { keepPage, parsePages, type KeptPages } from './kept-pages.ts';

const page = (
  names: readonly string[],
  at: { readonly current: number; readonly of: number } | null,
  expected: number | null,
): SectionRosterSnapshot => ({
  schema: 1,
  kind: 'section-roster',
  source: { platform: 'darsak', host: 'darsak.gov.jo', reader: 'test', readerVersion: 1 },
  account: null,
  academicPeriod: null,
  capturedAt: 1,
  completeness: {
    state: 'partial',
    read: names.length,
    expected,
    reasons: ['more-pages'],
    ...(at === null ? {} : { page: at }),
  },
  data: {
    section: { label: 'السابع أ', grade: null, section: null, subject: null },
    students: names.map((name, i) => ({ row: i + 1, name })),
  },
});

const readings = fc.array(
  fc.record({
    names: fc.array(fc.constantFrom('ليث سامي', 'رغد إياد', 'زيد رامي', 'هبة فراس'), { maxLength: 4 }),
    current: fc.option(fc.integer({ min: 1, max: 3 })),
    expected: fc.constantFrom(null, 4, 6),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('pages that are kept', () => {
  it('add up to the same list as all that were read', () => {
    fc.assert(
      fc.property(readings, (script) => {
        const read = script.map(({ names, current, expected }) =>
          page(names, current === null ? null : { current, of: 3 }, expected),
        );
        const kept = read.reduce<KeptPages | null>(keepPage, null) ?? [];
        const [few, all] = [readTogether(kept), readTogether(read)];
        expect(mergedSnapshot(few)).toEqual(mergedSnapshot(all));
      }),
    );
  });

  it('do not grow with a page that is read again and again', () => {
    const again = Array.from({ length: 500 }, () => page(['ليث سامي', 'رغد إياد'], null, 4));
    expect(again.reduce<KeptPages | null>(keepPage, null)).toHaveLength(1);
    const ever = Array.from({ length: 500 }, (_, n) => page([`زيد ${String(n)}`], null, 4));
    expect(ever.reduce<KeptPages | null>(keepPage, null)?.length).toBeLessThanOrEqual(60);
  });

  it('come back as they were stored, and not at all where one of them is spoilt', () => {
    const good = page(['ليث سامي'], { current: 1, of: 2 }, 2);
    // What an older version stored had a key beside its pages.
    expect(parsePages({ listKey: 'old', pages: [good] })).toEqual([good]);
    expect(parsePages({ pages: [good, { ...good, kind: 'class-roster' }] })).toBeNull();
    expect(parsePages(null)).toBeNull();
  });
});
