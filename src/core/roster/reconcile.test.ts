import { describe, expect, it } from 'vitest';
import type { StudentRow } from '../snapshot.ts';
import { pairFingerprint } from './pair-decision.ts';
import { reconcile } from './reconcile.ts';

const rows = (...list: readonly (string | Partial<StudentRow>)[]): readonly StudentRow[] =>
  list.map((each, at) => ({ row: at + 1, name: '', ...(typeof each === 'string' ? { name: each } : each) }));
const brief = (found: ReturnType<typeof reconcile>): readonly string[] =>
  found.pairs.map(({ a, b, verdict }) => `${a}-${b} ${verdict}`);

describe('reconcile', () => {
  it('merges one child written two ways', () => {
    const found = reconcile({
      a: rows('هِبة عبد الرؤوف يحيى أبو النجم', 'زيد وائل رائد الخطيب'),
      b: rows('زيد وائل رائد خطيب', 'هبه عبدالروؤف يحيي ابوالنجم'),
    });
    expect(brief(found)).toEqual(['1-2 match', '2-1 match']);
    expect([found.missingOnA, found.missingOnB]).toEqual([[], []]);
  });

  it('never takes a brother, a sister or a twin for the child', () => {
    const born = '1/2/2012';
    const found = reconcile({
      a: rows({ name: 'رامي وائل سعد الخطيب', birthDate: born, nationalId: '0000456781' }),
      b: rows({ name: 'راني وائل سعد الخطيب', birthDate: born, nationalId: '0000456782' }),
    });
    expect(found.pairs).toEqual([]);
    expect([found.missingOnA, found.missingOnB]).toEqual([[1], [1]]);
  });

  it('asks when twins may have each other’s id', () => {
    const [one, two] = ['0000456781', '0000456792'];
    const found = reconcile({
      a: rows({ name: 'رامي وائل سعد الخطيب', nationalId: one }),
      b: rows({ name: 'هيثم وائل سعد الخطيب', nationalId: one }),
    });
    expect(brief(found)).toEqual(['1-1 review']);
    const crossed = reconcile({
      a: rows(
        { name: 'رامي وائل سعد الخطيب', nationalId: one },
        { name: 'هيثم وائل سعد الخطيب', nationalId: two },
      ),
      b: rows(
        { name: 'رامي وائل سعد الخطيب', nationalId: two },
        { name: 'هيثم وائل سعد الخطيب', nationalId: one },
      ),
    });
    expect(crossed.pairs.every(({ verdict }) => verdict === 'review')).toBe(true);
  });

  it('keeps namesakes whom nothing tells apart for a person', () => {
    const name = 'رامي وائل سعد الخطيب';
    const found = reconcile({
      a: rows(name, name),
      b: rows({ name, birthDate: '1/2/2012' }, { name, birthDate: '9/7/2012' }),
    });
    expect(found.pairs.every(({ verdict }) => verdict === 'review')).toBe(true);
    expect(found.ambiguous).toEqual([{ a: [1, 2], b: [1, 2] }]);
    expect([found.missingOnA, found.missingOnB, found.duplicates]).toEqual([[], [], []]);
  });

  it('finds a child twice on one side, and one in the sibling section', () => {
    const found = reconcile({
      a: rows('رامي وائل سعد الخطيب', 'رامي وائل الخطيب', 'هيثم نادر فهد النجار'),
      b: rows('رامي وائل سعد الخطيب'),
      siblings: [{ side: 'b', label: 'ب', rows: rows('زيد نادر فهد النجار', 'هيثم نادر فهد نجار') }],
    });
    expect(found.duplicates).toEqual([{ side: 'a', rows: [1, 2] }]);
    expect(found.moved.map(({ side, row, sibling, otherRow }) => [side, row, sibling, otherRow])).toEqual([
      ['a', 3, 0, 2],
    ]);
    expect(found.missingOnB).toEqual([3]);
  });

  it('names the fields that differ', () => {
    const found = reconcile({
      a: rows({ name: 'رامي وائل سعد الخطيب', nationalId: '0000456781', birthDate: '1/2/2012' }),
      b: rows({ name: 'رامي وائل الخطيب', nationalId: '٠٠٠٠٤٥٦٧٨١', birthDate: '2012-02-03' }),
    });
    expect(found.pairs[0]?.verdict).toBe('match');
    expect(found.pairs[0]?.fields.map(({ field, verdict }) => `${field} ${verdict}`)).toEqual([
      'name differs',
      'nationalId agree',
      'openemisNo unknown',
      'birthDate differs',
      'gender unknown',
    ]);
  });
});

describe('decisions', () => {
  const a = rows({ name: 'رامي الخطيب' }, 'هيثم نادر فهد النجار');
  const b = rows('هيثم نادر فهد النجار', { name: 'رامي وائل سعد الخطيب', nationalId: '0000456781' });
  const [rami, ramiB] = [a[0], b[1]];
  if (!rami || !ramiB) throw new Error('rows');
  const decision = { answer: 'same', ...pairFingerprint(rami, ramiB) } as const;

  it('asks first, applies the answer the next time, whatever the order of the rows', () => {
    expect(brief(reconcile({ a, b }))).toEqual(['1-2 review', '2-1 match']);
    const turned = rows({ name: 'هيثم نادر فهد النجار' }, { name: 'رامي الخطيب' });
    const found = reconcile({ a: turned, b, decisions: [decision] });
    expect(brief(found)).toEqual(['1-1 match', '2-2 match']);
    expect(found.pairs[1]?.reason).toBe('decided-by-person');
  });

  it('keeps apart what a person told apart', () => {
    const found = reconcile({ a, b, decisions: [{ ...decision, answer: 'different' }] });
    expect(brief(found)).toEqual(['2-1 match']);
    expect([found.missingOnA, found.missingOnB]).toEqual([[2], [1]]);
  });

  it('sets an answer aside when its facts have changed', () => {
    const changed = rows('هيثم نادر فهد النجار', { name: 'رامي وائل حسن الخطيب', nationalId: '0000456781' });
    const found = reconcile({ a, b: changed, decisions: [decision] });
    expect(found.stale).toEqual([decision]);
    expect(brief(found)).toEqual(['1-2 review', '2-1 match']);
  });
});
