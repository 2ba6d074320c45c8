import * as z from 'zod/mini';
import { findingCodes, nextSteps, pairReasons, unknownReasons } from './finding.ts';
import { list, studentRowSchema } from './snapshot-schema.ts';

/** Parses findings and verdicts where they cross a boundary (answers to the panel, stored and exported findings). */

const count = z.number().check(z.int(), z.nonnegative());
const maybeText = z.nullable(z.string());
const maybeTime = z.nullable(z.number());

const fieldEvidence = z.object({
  field: z.enum(['name', 'nationalId', 'openemisNo', 'birthDate', 'birthYear', 'gender']),
  verdict: z.enum(['agree', 'spelling', 'differs', 'unknown']),
  parts: z.exactOptional(
    list(
      z.object({
        a: maybeText,
        b: maybeText,
        verdict: z.enum(['equal', 'spelling', 'slip', 'missing', 'differs']),
      }),
    ),
  ),
});

const studentEvidence = z.object({
  darsak: z.nullable(studentRowSchema),
  openemis: z.nullable(studentRowSchema),
  fields: list(fieldEvidence),
  reason: z.exactOptional(z.enum(pairReasons)),
  foundIn: z.exactOptional(z.string()),
  inClass: z.exactOptional(z.boolean()),
  seenName: z.exactOptional(z.string()),
});

export const findingSchema = z.object({
  code: z.enum(findingCodes),
  severity: z.enum(['problem', 'attention', 'note']),
  owner: z.enum(['teacher', 'school', 'support', 'ministry']),
  step: z.enum(nextSteps),
  key: z.string(),
  students: list(studentEvidence),
  section: z.nullable(
    z.object({
      darsak: maybeText,
      openemis: maybeText,
      darsakCount: z.nullable(count),
      openemisCount: z.nullable(count),
    }),
  ),
  capturedAt: z.object({ darsak: maybeTime, openemis: maybeTime }),
});

export const verdictSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('in-order') }),
  z.object({ state: z.literal('needs-attention') }),
  z.object({ state: z.literal('unknown'), reasons: list(z.enum(unknownReasons)) }),
]);
