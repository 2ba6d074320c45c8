import type { ProblemCode } from '../core/problem.ts';
import type { SectionCheckView } from '../messages/panel.ts';

/** The shapes of `core/finding.ts` and `core/problem.ts` as they come out of a parsed message. */

type Ro<T> = T extends readonly (infer E)[]
  ? readonly Ro<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Ro<T[K]> }
    : T;

export type Finding = Ro<SectionCheckView['findings'][number]>;
export type StudentEvidence = Finding['students'][number];
export type FieldEvidence = StudentEvidence['fields'][number];
export type NamePartEvidence = NonNullable<FieldEvidence['parts']>[number];
export type SectionEvidence = NonNullable<Finding['section']>;
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: string | undefined;
}
