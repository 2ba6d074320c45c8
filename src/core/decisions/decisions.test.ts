import { describe, expect, it } from 'vitest';
import { pairFingerprint, type PairAnswer } from '../roster/pair-decision.ts';
import type { StudentRow } from '../snapshot.ts';
import { reconcile } from '../roster/reconcile.ts';
import { decisionFile, readDecisionFile } from './decision-file.ts';
import { decisionId, mergeDecisions, type DecisionRecord } from './decision-record.ts';
import { sectionDecisions } from './section-decisions.ts';

const student = (row: number, name: string, extra: Partial<StudentRow> = {}): StudentRow => ({
  row,
  name,
  ...extra,
});
const a = student(1, 'ليان عمر زياد الشرع', { sourceKey: 'd1' });
const b = student(1, 'ليان عمرو زياد الشرع', { sourceKey: 'o1' });
const record = (
  answer: PairAnswer = 'same',
  decidedAt = 10,
  rows: readonly [StudentRow, StudentRow] = [a, b],
): DecisionRecord => ({
  decision: { answer, ...pairFingerprint(...rows) },
  names: { darsak: rows[0].name, openemis: rows[1].name },
  section: { key: 's', label: 'الرياضيات · السابع أ' },
  decidedAt,
});

describe('decisions of two sources', () => {
  it('are kept once, and adding them twice changes nothing', () => {
    const once = mergeDecisions([], [record()]);
    expect(mergeDecisions(once, [record()])).toEqual(once);
    expect(once).toHaveLength(1);
  });

  it('let the newer answer about a pair count, whichever came first', () => {
    for (const [first, second] of [
      [record('same', 10), record('different', 20)],
      [record('different', 20), record('same', 10)],
    ] as const) {
      const [kept] = mergeDecisions([first], [second]);
      expect(kept?.decision.answer).toBe('different');
    }
  });
});

describe('the file', () => {
  it('comes back as it went', () => {
    const records = [{ ...record(), reason: 'وثيقة الولادة' }];
    expect(readDecisionFile(decisionFile(records))).toEqual({ ok: true, value: records });
  });

  it.each([
    ['no', 'not-json'],
    ['{}', 'other-file'],
    ['null', 'other-file'],
    ['{"mutabiq":"decisions","version":2,"decisions":[]}', 'newer-version'],
    ['{"mutabiq":"decisions","version":1,"decisions":[{}]}', 'damaged'],
    ['{"mutabiq":"decisions","version":1}', 'damaged'],
  ])('%s is refused as %s', (text, fault) => {
    expect(readDecisionFile(text)).toEqual({ ok: false, error: fault });
  });
});

describe('in a section', () => {
  const of = (rowsA: readonly StudentRow[], rowsB: readonly StudentRow[], records: DecisionRecord[]) => {
    const decisions = records.map(({ decision }) => decision);
    return sectionDecisions(rowsA, rowsB, decisions, reconcile({ a: rowsA, b: rowsB, decisions }).stale);
  };

  it('an answer about rows as they stood counts', () => {
    expect(of([a], [b], [record()])).toMatchObject({ applied: [{ answer: 'same' }], stale: [] });
  });

  it('an answer about a row that changed is set aside, until it is given anew', () => {
    const changed = { ...b, name: 'ليان عامر زياد الشرع' };
    expect(of([a], [changed], [record()])).toMatchObject({ applied: [], stale: [{ answer: 'same' }] });
    const anew = record('different', 30, [a, changed]);
    expect(decisionId(anew.decision)).not.toBe(decisionId(record().decision));
    expect(of([a], [changed], [record(), anew])).toMatchObject({
      applied: [{ answer: 'different' }],
      stale: [],
    });
  });

  it('an answer about children of another section says nothing here', () => {
    const other = [student(1, 'سند خالد', { sourceKey: 'x' })];
    expect(of(other, other, [record()])).toEqual({ applied: [], stale: [] });
  });
});
