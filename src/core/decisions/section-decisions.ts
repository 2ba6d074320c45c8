import { rowFingerprint, type PairDecision } from '../roster/pair-decision.ts';
import type { StudentRow } from '../snapshot.ts';

/** What became of a person's answers in one section. */
export interface SectionDecisions {
  /** Answers that count here: both rows stand as they stood when it was decided. */
  readonly applied: readonly PairDecision[];
  /** Answers set aside because a row changed since, and not given anew; shown, and asked again. */
  readonly stale: readonly PairDecision[];
}

/** `stale`: what the reconciliation set aside (`Reconciliation.stale`). */
export function sectionDecisions(
  a: readonly StudentRow[],
  b: readonly StudentRow[],
  decisions: readonly PairDecision[],
  stale: readonly PairDecision[],
): SectionDecisions {
  if (decisions.length === 0) return { applied: [], stale: [] };
  const facts = (rows: readonly StudentRow[]): ReadonlySet<string> =>
    new Set(rows.map((row) => rowFingerprint(row).facts));
  const [inA, inB] = [facts(a), facts(b)];
  const aside = new Set(stale);
  const applied = decisions.filter(
    (decision) => !aside.has(decision) && inA.has(decision.a.facts) && inB.has(decision.b.facts),
  );
  const again = new Set(applied.map(pairOf));
  return { applied, stale: stale.filter((decision) => !again.has(pairOf(decision))) };
}

const pairOf = ({ a, b }: PairDecision): string => `${a.who}.${b.who}`;
