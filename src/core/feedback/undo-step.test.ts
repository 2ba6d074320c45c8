import { describe, expect, it } from 'vitest';
import { choose, handOver, takeBack, takeStep, undoStep, writeItem } from './change-item.ts';
import {
  feedbackItemSchema,
  mostChanges,
  type Change,
  type FeedbackItem,
  type FollowUpStep,
} from './feedback-item.ts';
import { mergeItems } from './merge-items.ts';
import { isUndoing, standingOf } from './standing.ts';
import { content, hand } from './test-feedback.ts';

const merged = (a: FeedbackItem, b: FeedbackItem): FeedbackItem => {
  const result = mergeItems(a, b);
  if (typeof result === 'string') throw new Error(result);
  return result;
};
const discussed = (note: string): FollowUpStep => ({ state: 'discussed', note });
const answered = (text: string): FollowUpStep => ({ state: 'answered', text, date: '2026-11-20' });
const item = writeItem(content(), hand('teacher'));

describe('steps undone, and items that are full', () => {
  it('undoing a step lets the one before it count, and undoing that brings it back', () => {
    const one = takeStep(handOver(item, 'principal', 'b', hand()), discussed('أ'), hand());
    const two = takeStep(one, answered('ب'), hand());
    const undone = undoStep(two, hand());
    expect(standingOf(undone).step).toEqual(discussed('أ'));
    expect(standingOf(undoStep(undone, hand())).step).toEqual(answered('ب'));
    expect(standingOf(undoStep(one, hand())).state).toBe('handed-over');
    expect(undoStep(item, hand())).toBe(item);
  });

  it('undoing a step that settled two branches lets the one count that stood before it', () => {
    const handed = handOver(item, 'principal', 'b1', hand('teacher'));
    const far = takeStep(handed, answered('سيصحح'), hand('s'));
    const both = merged(far, takeStep(handed, discussed('في المدرسة'), hand('p')));
    const closed = takeStep(both, { state: 'closed', note: '' }, hand('s'));
    expect(standingOf(undoStep(closed, hand('s'))).step).toEqual(standingOf(both).step);
  });

  it('of the same thing said on two branches nothing is left when it is undone', () => {
    const handed = handOver(item, 'principal', 'b1', hand('teacher'));
    const said = merged(
      takeStep(handed, discussed('x'), hand('s')),
      takeStep(handed, discussed('x'), hand('p')),
    );
    expect(standingOf(undoStep(said, hand('s'))).state).toBe('handed-over');
  });

  it('undoing one step by its revision leaves an item alone in which another came after it, or that never had it', () => {
    const one = takeStep(handOver(item, 'principal', 'b', hand()), discussed('أ'), hand());
    const revision = one.changes.at(-1)?.id ?? '';
    const later = takeStep(one, answered('ب'), hand());
    expect(undoStep(later, hand(), revision)).toBe(later);
    expect(undoStep(item, hand(), revision)).toBe(item);
    expect(standingOf(undoStep(one, hand(), revision)).state).toBe('handed-over');
  });

  it('a step that was undone moved nothing: what waits is as late as before', () => {
    const waits = handOver(item, 'principal', 'b', hand('teacher', 5000));
    expect(standingOf(waits).lastAt).toBe(5000);
    const noted = takeStep(waits, discussed('أ'), hand('p', 7000));
    expect(standingOf(noted).lastAt).toBe(7000);
    expect(standingOf(undoStep(noted, hand('p', 9000))).lastAt).toBe(5000);
    const on = handOver(noted, 'ministry', 'b2', hand('p', 8000));
    expect(standingOf(on).lastAt).toBe(8000);
    expect(standingOf(takeBack(on, 'b2', hand('p', 9500))).lastAt).toBe(7000);
  });

  it('tells an undoing from a choice between branches', () => {
    const waits = handOver(item, 'principal', 'b', hand('teacher'));
    const undone = undoStep(takeStep(waits, discussed('أ'), hand('p')), hand('p'));
    expect(undone.changes.map((change) => isUndoing(undone, change))).toEqual([false, false, false, true]);
    const both = merged(
      takeStep(waits, discussed('أ'), hand('p')),
      takeStep(waits, discussed('ب'), hand('s')),
    );
    const chosen = choose(both, 'step', both.changes.at(-1)?.id ?? null, hand('s'));
    expect(isUndoing(chosen, chosen.changes.at(-1) as Change)).toBe(false);
  });

  it('an item that is full takes nothing more, and is still read', () => {
    let full = handOver(item, 'principal', 'b1', hand('teacher'));
    for (let at = 0; at < mostChanges + 5; at += 1) full = takeStep(full, discussed(String(at)), hand());
    expect(feedbackItemSchema.parse(full).changes).toHaveLength(mostChanges);
    expect(takeStep(full, answered('x'), hand())).toBe(full);
    const other = takeStep({ ...full, changes: full.changes.slice(0, -1) }, discussed('else'), hand());
    expect(mergeItems(full, other)).toBe('too-large');
  });

  it('of very many branches the choice still is one', () => {
    const handed = handOver(item, 'principal', 'b1', hand('teacher'));
    const both = Array.from({ length: 120 }, (_, at) =>
      takeStep(handed, discussed(String(at)), hand(`p${String(at)}`)),
    ).reduce(merged);
    const [conflict] = standingOf(both).conflicts;
    const chosen = choose(both, 'step', conflict?.branches[7]?.revision ?? null, hand());
    expect(standingOf(feedbackItemSchema.parse(chosen)).conflicts).toEqual([]);
  });
});
