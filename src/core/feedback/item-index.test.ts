import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeItem } from './change-item.ts';
import { feedbackKinds } from './feedback-item.ts';
import { ItemIndex } from './item-index.ts';
import { comparer, facetsOf, itemSorts, matcher, type ItemQuery } from './item-query.ts';
import { summaryOf, type ItemSummary } from './item-summary.ts';
import { content, hand } from './test-feedback.ts';

const summary = fc
  .record({ at: fc.integer({ min: 0, max: 5 }), kind: fc.constantFrom(...feedbackKinds.slice(0, 3)) })
  .map(({ at, kind }) => summaryOf(writeItem(content({ kind, text: `نص ${String(at)}` }), hand('a', at))));
const step = fc.record({ block: fc.constantFrom('a', 'b', 'c'), items: fc.array(summary, { maxLength: 8 }) });
const query = fc.record<ItemQuery>(
  {
    sort: fc.constantFrom(...itemSorts),
    kinds: fc.subarray([...feedbackKinds.slice(0, 3)]),
    search: fc.constantFrom('نص', '3', 'غيره'),
  },
  { requiredKeys: [] },
);

describe('an index of summaries', () => {
  it('answers after any changes as if everything were sorted and counted from the start', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, query), { maxLength: 12 }), (steps) => {
        const index = new ItemIndex();
        const blocks = new Map<string, readonly ItemSummary[]>();
        for (const [{ block, items }, asked] of steps) {
          if (items.length === 0) {
            blocks.delete(block);
            index.delete(block);
          } else {
            blocks.set(block, items);
            index.set(block, items);
          }
          const expected = [...blocks.values()]
            .flat()
            .filter(matcher(asked))
            .sort(comparer(asked.sort ?? 'newest'));
          // Asked twice: the second answer comes from what was kept.
          for (let time = 0; time < 2; time += 1)
            expect(index.page(asked, 1, 3)).toEqual({
              total: expected.length,
              items: expected.slice(1, 4),
              facets: facetsOf(expected),
            });
        }
      }),
      { numRuns: 200 },
    );
  });
});
