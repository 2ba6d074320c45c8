import * as z from 'zod/mini';
import { list } from '../snapshot-schema.ts';
import { causeSchema, type Cause } from './cause.ts';

/** A cause as it is followed: open, sent to technical support, solved. What happened to it is a list of steps. */
export const caseStates = ['open', 'sent', 'solved'] as const;
export type CaseState = (typeof caseStates)[number];

export const caseStepSchema = z.object({
  at: z.number(),
  to: z.enum(caseStates),
  /** check: a later check found it, or found it gone. */
  by: z.enum(['check', 'person']),
});
export type CaseStep = z.infer<typeof caseStepSchema>;

export const caseRecordSchema = z.object({
  schema: z.literal(1),
  /** As it was last seen. */
  cause: causeSchema,
  /** Never empty; the last one is how it stands. */
  steps: list(caseStepSchema, 1000).check(z.minLength(1)),
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;

export const caseListSchema = list(caseRecordSchema, 20_000);

export const stateOf = ({ steps }: Pick<CaseRecord, 'steps'>): CaseState => steps.at(-1)?.to ?? 'open';

/** Since when it stands unsolved (ms); of a solved one, since when it is solved. */
export function since({ steps }: Pick<CaseRecord, 'steps'>): number {
  const lastSolved = steps.findLastIndex(({ to }) => to === 'solved');
  const begun = lastSolved === steps.length - 1 ? lastSolved : lastSolved + 1;
  return steps[begun]?.at ?? 0;
}

/** It was solved before and came back. */
export const isReopened = ({ steps }: Pick<CaseRecord, 'steps'>): boolean =>
  stateOf({ steps }) !== 'solved' && steps.some(({ to }) => to === 'solved');

export const opened = (cause: Cause, at: number): CaseRecord => ({
  schema: 1,
  cause,
  steps: [{ at, to: 'open', by: 'check' }],
});

/** A step to where it stands already is none. */
export const moved = (record: CaseRecord, step: CaseStep): CaseRecord =>
  stateOf(record) === step.to ? record : { ...record, steps: [...record.steps, step] };
