import * as z from 'zod/mini';
import { pairAnswers } from '../roster/pair-answer.ts';
import type { PairDecision } from '../roster/pair-decision.ts';
import { list } from '../snapshot-schema.ts';

/** A person's decision as she owns it: kept until she takes it back, whatever happens to the lists (decision 5). */

const text = z.string().check(z.maxLength(500));
export const fingerprintSchema = z.object({ who: text, facts: text });
/** Which section of Darsak (`rosterKey`), and its title as shown. */
export const sectionRefSchema = z.object({ key: text, label: text });

export const decisionRecordSchema = z.object({
  decision: z.object({ answer: z.enum(pairAnswers), a: fingerprintSchema, b: fingerprintSchema }),
  /** As they were shown when it was decided; personal, so sealed. */
  names: z.object({ darsak: text, openemis: text }),
  section: sectionRefSchema,
  reason: z.exactOptional(text),
  /** Milliseconds since the epoch. */
  decidedAt: z.number().check(z.nonnegative()),
});
export type DecisionRecord = z.infer<typeof decisionRecordSchema>;

export const decisionListSchema = list(decisionRecordSchema);

/** One answer for one pair as it then stood; rows that changed since are another pair. */
export const decisionId = ({ a, b }: PairDecision): string => `${a.facts}.${b.facts}`;

/** Of two answers about one pair the newer counts, on a tie the one that is there: adding twice changes nothing. */
export function mergeDecisions(
  before: readonly DecisionRecord[],
  added: readonly DecisionRecord[],
): readonly DecisionRecord[] {
  const byId = new Map(before.map((record) => [decisionId(record.decision), record]));
  for (const record of added) {
    const known = byId.get(decisionId(record.decision));
    if (known === undefined || known.decidedAt < record.decidedAt)
      byId.set(decisionId(record.decision), record);
  }
  return [...byId.values()];
}
