import type { ProblemCode } from '../core/problem.ts';

export type {
  FieldEvidence,
  Finding,
  NamePartEvidence,
  SectionEvidence,
  StudentEvidence,
} from '../core/finding.ts';
export type { StudentRow } from '../core/snapshot.ts';

/** `core/problem.ts` as it comes out of a parsed message, where an absent detail may be an undefined one. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: string | undefined;
}
