import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDeed,
  choose,
  handOver,
  isStillMine,
  rewriteItem,
  takeBack,
  takeStep,
  undoStep,
  writeItem,
} from './change-item.ts';
import { feedbackItemSchema, type Change, type FeedbackItem, type FollowUpStep } from './feedback-item.ts';
import { heads, inOrder, isSound } from './history.ts';
import { addsNothing, mergeItems } from './merge-items.ts';
import { standingOf } from './standing.ts';
import { author, content, hand } from './test-feedback.ts';

const merged = (a: FeedbackItem, b: FeedbackItem): FeedbackItem => {
  const result = mergeItems(a, b);
  if (typeof result === 'string') throw new Error(result);
  return result;
};
const discussed = (note: string): FollowUpStep => ({ state: 'discussed', note });
const answered = (text: string): FollowUpStep => ({ state: 'answered', text, date: '2026-11-20' });

type Act =
  | {
      readonly who: number;
      readonly do: 'write' | 'hand' | 'discuss' | 'answer' | 'undo' | 'choose' | 'back';
    }
  | { readonly who: number; readonly do: 'receive'; readonly from: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    who: fc.nat(2),
    do: fc.constantFrom('write', 'hand', 'discuss', 'answer', 'undo', 'choose', 'back'),
  }),
  fc.record({ who: fc.nat(2), do: fc.constant('receive' as const), from: fc.nat(2) }),
);

/** Three people with a copy each of one item, who act on it and give it to one another in any order. */
function play(acts: readonly Act[]): readonly FeedbackItem[] {
  const start = writeItem(content(), hand('w'));
  const copies = [0, 1, 2].map(() => handOver(start, 'principal', 'b0', hand('w')));
  acts.forEach((each, at) => {
    const mine = copies[each.who] ?? start;
    // Clocks go every which way: nothing may depend on them.
    const by = hand(`p${each.who}`, (at * 7919) % 100);
    copies[each.who] = apply(mine, each, by, copies, at);
  });
  return copies;
}

function apply(
  mine: FeedbackItem,
  each: Act,
  by: ReturnType<typeof hand>,
  copies: readonly FeedbackItem[],
  at: number,
): FeedbackItem {
  switch (each.do) {
    case 'write':
      return rewriteItem(mine, content({ text: `نص ${at}` }), by);
    case 'hand':
      return handOver(mine, 'supervisor', `b${at}`, by);
    case 'discuss':
      return takeStep(mine, discussed(`note ${at}`), by);
    case 'answer':
      return takeStep(mine, answered(`answer ${at}`), by);
    case 'undo':
      return undoStep(mine, by);
    case 'choose': {
      const [conflict] = standingOf(mine).conflicts;
      const branch = conflict?.branches.at(-1);
      return conflict && branch ? choose(mine, conflict.register, branch.revision, by) : mine;
    }
    case 'back':
      return takeBack(mine, standingOf(mine).handedOver[0]?.bundle ?? 'none', by);
    case 'receive':
      return merged(mine, copies[each.from] ?? mine);
  }
}

const acts = fc.array(act, { maxLength: 24 });

describe('merging over random histories', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const [a, b, c] = play(all) as [FeedbackItem, FeedbackItem, FeedbackItem];
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(a, a)).toEqual(a);
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
      }),
      { numRuns: 300 },
    );
  });

  it('loses no change, and every copy stays sound and parses', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const copies = play(all);
        const whole = copies.reduce(merged);
        for (const copy of copies) {
          expect(isSound(copy)).toBe(true);
          expect(addsNothing(whole, copy)).toBe(true);
          expect(feedbackItemSchema.parse(JSON.parse(JSON.stringify(copy)))).toEqual(copy);
        }
        expect(isSound(whole)).toBe(true);
        const ids = new Set(copies.flatMap((copy) => copy.changes.map((change) => change.id)));
        expect(new Set(whole.changes.map((change) => change.id))).toEqual(ids);
      }),
    );
  });

  it('stands the same whatever the clocks say', () => {
    fc.assert(
      fc.property(acts, fc.array(fc.nat(1000), { minLength: 80, maxLength: 80 }), (all, clocks) => {
        const whole = play(all).reduce(merged);
        const other = {
          ...whole,
          changes: whole.changes.map((change, at) => ({ ...change, at: clocks[at] ?? 0 })),
        };
        const essence = (item: FeedbackItem) => {
          const { state, content: text, step, conflicts } = standingOf(item);
          return { state, text, step, branches: conflicts.map((c) => c.branches.map((b) => b.revision)) };
        };
        expect(essence(other)).toEqual(essence(whole));
      }),
    );
  });

  it('a choice settles all branches, and stays settled when the branches come again', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const copies = play(all);
        let whole = copies.reduce(merged);
        for (const { register, branches } of standingOf(whole).conflicts)
          whole = choose(whole, register, branches[0]?.revision ?? null, hand('chooser'));
        expect(standingOf(whole).conflicts).toEqual([]);
        for (const copy of copies) expect(merged(whole, copy)).toEqual(whole);
      }),
    );
  });
});

describe('the way of an item', () => {
  const item = writeItem(content(), hand('teacher'));

  it('goes from queued to closed, each step shown with what belongs to it', () => {
    const states = [standingOf(item).state];
    let now = handOver(item, 'supervisor', 'b1', hand('teacher'));
    states.push(standingOf(now).state);
    const steps: readonly FollowUpStep[] = [
      discussed('نوقشت مع المعلمة'),
      { state: 'forwarded', to: 'إدارة المناهج', letterNumber: '٣/١٢/٤٥', letterDate: '2026-11-10' },
      answered('سيعاد التسجيل'),
      { state: 'closed', note: '' },
    ];
    for (const step of steps) {
      now = takeStep(now, step, hand(author('supervisor', 'supervisor')));
      states.push(standingOf(now).state);
      expect(standingOf(now).step).toEqual(step);
    }
    expect(states).toEqual(['queued', 'handed-over', 'discussed', 'forwarded', 'answered', 'closed']);
    expect(now.changes).toHaveLength(6);
  });

  it('keeps nothing of an earlier text while nobody else can have it, and all of it afterwards', () => {
    const mine = rewriteItem(item, content({ text: 'بلا اسم' }), hand('teacher'));
    expect(isStillMine(mine)).toBe(true);
    expect(JSON.stringify(mine)).not.toContain('المثال الثاني');
    expect(mine.id).toBe(item.id);
    const handed = handOver(item, 'principal', 'b1', hand('teacher'));
    expect(isStillMine(handed)).toBe(false);
    const after = rewriteItem(handed, content({ text: 'تصويب' }), hand('teacher'));
    expect(standingOf(after).content.text).toBe('تصويب');
    expect(JSON.stringify(after)).toContain('المثال الثاني');
  });

  it('later revisions follow their history: the older copy changes nothing', () => {
    const handed = handOver(item, 'principal', 'b1', hand('teacher'));
    const later = takeStep(handed, answered('نعم'), hand('principal', 1));
    expect(merged(handed, later)).toEqual(later);
    expect(standingOf(later).conflicts).toEqual([]);
  });

  it('two branches are both shown, the furthest first, and both stay after the choice', () => {
    const handed = handOver(item, 'principal', 'b1', hand('teacher'));
    const one = takeStep(handed, discussed('في المدرسة'), hand('principal', 99));
    const two = takeStep(handed, answered('سيصحح'), hand('supervisor', 1));
    const both = merged(one, two);
    const [conflict] = standingOf(both).conflicts;
    expect(conflict?.branches.map((branch) => branch.value)).toEqual([
      answered('سيصحح'),
      discussed('في المدرسة'),
    ]);
    const chosen = choose(both, 'step', conflict?.branches[1]?.revision ?? null, hand('supervisor'));
    expect(standingOf(chosen)).toMatchObject({ state: 'discussed', conflicts: [] });
    expect(JSON.stringify(chosen)).toContain('سيصحح');
  });

  it('the same thing said on both branches is no conflict, nor is handing over to two people', () => {
    const handed = handOver(item, 'principal', 'b1', hand('teacher'));
    const again = merged(
      takeStep(handOver(handed, 'supervisor', 'b2', hand('teacher')), discussed('x'), hand('s')),
      takeStep(handed, discussed('x'), hand('p')),
    );
    expect(standingOf(again).conflicts).toEqual([]);
    expect(standingOf(again).handedOver.map(({ to }) => to)).toEqual(['principal', 'supervisor']);
  });

  it('a handing over that was taken back does not count, the others do', () => {
    const two = handOver(handOver(item, 'principal', 'b1', hand()), 'supervisor', 'b2', hand());
    expect(standingOf(takeBack(two, 'b2', hand())).handedOver.map(({ bundle }) => bundle)).toEqual(['b1']);
    expect(standingOf(takeBack(takeBack(two, 'b1', hand()), 'b2', hand())).state).toBe('queued');
  });
});

describe('what does not hang together', () => {
  const item = handOver(writeItem(content(), hand()), 'principal', 'b1', hand());
  const [first, second] = item.changes as [Change, Change];

  it('is contradicted: another item, another text under a known revision', () => {
    expect(mergeItems(item, writeItem(content(), hand()))).toBe('contradiction');
    const forged = { ...item, changes: [{ ...first, at: 5 }, second] };
    expect(mergeItems(item, forged)).toBe('contradiction');
    const reordered = { ...item, changes: [{ ...first, author: { ...first.author } }, second] };
    expect(mergeItems(item, reordered)).toEqual(item);
  });

  it.each([
    ['a parent that is not there', [{ ...first, parents: ['gone'] }, second]],
    ['a revision twice', [first, first]],
    ['a change before its parent', [second, first]],
    ['a first change that writes nothing', [{ ...second, parents: [] }]],
    [
      'a choice of something that is no such register',
      addDeed(item, { what: 'chosen', register: 'step', revision: first.id }, hand()).changes,
    ],
    [
      'a choice of nothing known',
      addDeed(item, { what: 'chosen', register: 'content', revision: null }, hand()).changes,
    ],
    [
      'an undoing of no handing over',
      addDeed(item, { what: 'taken-back', revision: first.id }, hand()).changes,
    ],
  ])('%s is not sound', (_, changes) => {
    expect(isSound({ ...item, changes })).toBe(false);
  });

  it('a circle has no order', () => {
    expect(inOrder([{ ...first, parents: [second.id] }, second])).toBeNull();
    expect(heads(item.changes)).toEqual([second.id]);
  });
});
