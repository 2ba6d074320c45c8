import { describe, expect, it } from 'vitest';
import type { StudentRow } from '../snapshot.ts';
import { reconcile } from './reconcile.ts';

/** Lists of which a generated class once made a false merge, or took two children for one listed twice. */
const rows = (...list: readonly (string | Partial<StudentRow>)[]): readonly StudentRow[] =>
  list.map((each, at) => ({ row: at + 1, name: '', ...(typeof each === 'string' ? { name: each } : each) }));
const brief = (found: ReturnType<typeof reconcile>): readonly string[] =>
  found.pairs.map(({ a, b, verdict }) => `${a}-${b} ${verdict}`);
const name = 'رامي وائل سعد الخطيب';

describe('no silent pair', () => {
  it('by name alone while a namesake stands in the sibling section', () => {
    const sibling = { side: 'b' as const, label: 'ب', rows: rows(name) };
    expect(brief(reconcile({ a: rows(name), b: rows(name) }))).toEqual(['1-1 match']);
    expect(brief(reconcile({ a: rows(name), b: rows(name), siblings: [sibling] }))).toEqual(['1-1 review']);
  });

  it('by first name, father and birth date where the grandfathers are two', () => {
    const birthDate = '1/2/2012';
    const pair = (a: string, b: string) =>
      brief(reconcile({ a: rows({ name: a, birthDate }), b: rows({ name: b, birthDate }) }));
    expect(pair(name, 'رامي وائل جواد الخطيب')).toEqual(['1-1 review']);
    // A family name may be written in a way that nobody knows.
    expect(pair(name, 'رامي وائل سعد الطوالبة')).toEqual(['1-1 match']);
  });

  it('by name alone while a namesake stands on the own side, whatever tells the two apart there', () => {
    const found = reconcile({
      a: rows(
        { name, nationalId: '0000456781', birthDate: '1/2/2012' },
        { name: 'رامي وائل الخطيب', nationalId: '0000999123', birthDate: '9/7/2012' },
      ),
      b: rows({ name, openemisNo: '0000333222' }),
    });
    expect(found.pairs.map(({ verdict }) => verdict)).not.toContain('match');
  });

  it('by name alone while a namesake who is mistyped stands on the other side', () => {
    const b = rows({ name: 'رام وائل سعد الخطيب', birthDate: '1/2/2012' }, { name, birthDate: '9/7/2012' });
    expect(brief(reconcile({ a: rows(name), b }))).toEqual(['1-2 review']);
  });

  it('with one of two who share name and birth date, though a number tells them apart on one side', () => {
    const born = { name, birthDate: '1/2/2012' };
    const found = reconcile({
      a: rows(born, born),
      b: rows({ ...born, nationalId: '0000456781' }, { ...born, nationalId: '0000999123' }),
    });
    expect(found.pairs.map(({ verdict }) => verdict)).not.toContain('match');
    expect(found.duplicates).toEqual([]);
  });
});

describe('two rows of one side', () => {
  const born = '1/2/2012';

  it('are twins and not one child when their first names are a letter apart', () => {
    const twins = rows(
      { name: 'سما وائل سعد الخطيب', birthDate: born },
      { name: 'سمتا وائل سعد الخطيب', birthDate: born },
    );
    expect(reconcile({ a: twins, b: [] }).duplicates).toEqual([]);
  });

  it('are namesakes when the other side shows them with two grandfathers', () => {
    const a = rows('رامي وائل الخطيب', name);
    expect(reconcile({ a, b: rows(name) }).duplicates).toEqual([{ side: 'a', rows: [1, 2] }]);
    expect(reconcile({ a, b: rows(name, 'رامي وائل جواد الخطيب') }).duplicates).toEqual([]);
  });

  it('are one child of one birth date where one shows only the first and the family name', () => {
    const a = rows({ name, birthDate: born }, { name: 'رامي الخطيب', birthDate: born });
    expect(reconcile({ a, b: [] }).duplicates).toEqual([{ side: 'a', rows: [1, 2] }]);
  });
});
