import { describe, expect, it } from 'vitest';
import { handOver, writeItem } from './change-item.ts';
import { comparer, facetsOf, matcher, type ItemQuery } from './item-query.ts';
import { itemSummarySchema, summaryOf } from './item-summary.ts';
import { overdueBy } from './overdue.ts';
import { emptyPlace } from './place-ref.ts';
import { author, content, hand } from './test-feedback.ts';

const day = 86_400_000;
const one = summaryOf(writeItem(content(), hand('a', 1 * day)));
const two = summaryOf(
  handOver(
    writeItem(
      content({
        place: { ...emptyPlace('platform', 'openemis'), title: null },
        kind: 'support',
        importance: 'high',
        text: 'لا يُفتح سجل العلامات',
        proposal: 'إعادة التحميل',
      }),
      hand(author('b'), 2 * day),
    ),
    'support',
    'b1',
    hand(author('b'), 3 * day),
  ),
);
const find = (query: ItemQuery) => [one, two].filter(matcher(query)).map(({ id }) => (id === one.id ? 1 : 2));

describe('a summary', () => {
  it('says what a list shows, and parses', () => {
    expect(itemSummarySchema.parse(two)).toEqual(two);
    expect(one).toMatchObject({ state: 'queued', subjectKey: 'math', gradeKey: '8', videoSeconds: 754 });
    expect(two).toMatchObject({
      state: 'handed-over',
      handedTo: ['support'],
      lastAt: 3 * day,
      of: 'platform',
    });
  });

  it('cuts no emoji in two', () => {
    const text = `${'a'.repeat(159)}😀 and more`;
    const { excerpt } = summaryOf(writeItem(content({ text }), hand()));
    expect(excerpt).toBe(`${'a'.repeat(159)}…`);
  });
});

describe('a query', () => {
  it.each<[ItemQuery, number[]]>([
    [{}, [1, 2]],
    [{ search: 'العلامات' }, [2]],
    [{ search: 'سِجِلّ  العلامـات' }, [2]],
    [{ search: 'اعاده' }, [2]],
    [{ search: 'المعادلات السيدة' }, [1]],
    [{ search: 'لا شيء كهذا' }, []],
    [{ states: ['queued'] }, [1]],
    [{ kinds: ['support', 'scientific'] }, [1, 2]],
    [{ importances: ['high'] }, [2]],
    [{ subject: 'math', grade: '8' }, [1]],
    [{ school: 'مدرسة التجربة', author: 'b' }, [2]],
    [{ of: 'platform', conflict: false }, [2]],
    [{ from: 2 * day, until: 2 * day }, [2]],
    [{ ids: [one.id] }, [1]],
  ])('%j finds %j', (query, found) => {
    expect(find(query)).toEqual(found);
  });

  it('sorts, with a fixed order for ties', () => {
    expect([one, two].sort(comparer('newest'))).toEqual([two, one]);
    expect([two, one].sort(comparer('oldest'))).toEqual([one, two]);
    expect([one, two].sort(comparer('importance'))).toEqual([two, one]);
    expect([two, one].sort(comparer('state'))).toEqual([one, two]);
    expect([two, one].sort(comparer('lesson'))).toEqual([one, two]);
  });

  it('counts what each filter would leave', () => {
    expect(facetsOf([one, two])).toMatchObject({
      states: { queued: 1, 'handed-over': 1 },
      subjects: { math: 1 },
      schools: { 'مدرسة التجربة': 2 },
    });
  });
});

describe('overdue', () => {
  const days = (from: number, to: number) => Math.floor((to - from) / day);
  it('counts school days beyond the limit, only while somebody is awaited', () => {
    const waiting = { state: 'forwarded' as const, lastAt: 0 };
    expect(overdueBy(waiting, 10 * day, 10, days)).toBeNull();
    expect(overdueBy(waiting, 12 * day, 10, days)).toBe(2);
    expect(overdueBy({ ...waiting, state: 'answered' }, 90 * day, 10, days)).toBeNull();
    expect(overdueBy({ ...waiting, lastAt: 5 * day }, 1 * day, 0, days)).toBeNull();
  });
});
