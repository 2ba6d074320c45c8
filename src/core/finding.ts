import type { StudentRow } from './snapshot.ts';

/**
 * What checks hand out: what is wrong, how sure we are, on what evidence, who can fix it, what to do next.
 * Frozen early. Texts live in the catalogues, keyed by `code`, `owner` and `step`.
 */

export const findingCodes = [
  // Section list against teaching assignments
  'section-missing-on-darsak',
  'section-extra-on-darsak',
  'section-other-teacher',
  'section-subject-differs',
  'section-under-two-subjects',
  'section-unclear',
  'section-count-differs',
  // Roster against roster
  'student-review',
  'student-missing-on-darsak',
  'student-missing-on-openemis',
  'student-duplicate-on-darsak',
  'student-duplicate-on-openemis',
  'student-moved',
  'student-details-differ',
  'student-status-differs',
  // Inside OpenEMIS
  'class-not-subject',
  'subject-not-class',
  // Either list against the classroom, as the teacher saw it
  'student-not-in-classroom',
  'student-in-classroom-only',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** problem: a person is missing or wrong; attention: somebody must look; note: good to know. */
export type Severity = 'problem' | 'attention' | 'note';

/** Who can fix it (circular: teacher 4, principal 1, technical support 1). */
export type Owner = 'teacher' | 'school' | 'support' | 'ministry';

export const nextSteps = [
  'decide-same-person',
  'ask-support-add-students',
  'ask-support-remove-students',
  'ask-support-add-section',
  'ask-support-remove-section',
  'ask-school-fix-assignment',
  'ask-school-enrol-student',
  'ask-school-move-student',
  'ask-school-subject-list',
  'tell-school-not-in-class',
  'correct-details',
  'read-again',
  'nothing',
] as const;
export type NextStep = (typeof nextSteps)[number];

/** Why two rows are taken for one child, or a person is asked; the catalogue has a sentence for each. */
export const pairReasons = [
  // Two rows that are one child
  'id-and-name',
  'birth-date-and-name',
  'full-name',
  'decided-by-person',
  // A question
  'rival', // another row fits as well
  'name-incomplete', // what agrees could be two children's
  'name-differs', // much agrees, but not the whole name
  'first-name-unclear',
  'id-differs',
  'birth-date-differs',
  'gender-differs',
  'latin-name',
  'name-order',
] as const;
export type PairReason = (typeof pairReasons)[number];

/** One person in the evidence: the row of either side, as shown. */
export interface StudentEvidence {
  readonly darsak: StudentRow | null;
  readonly openemis: StudentRow | null;
  /** Field by field; made by `core/roster`, shown as it stands. */
  readonly fields: readonly FieldEvidence[];
  /** For two rows: why they are taken for one child, or why a person is asked. */
  readonly reason?: PairReason;
  /** Label of the sibling section where the child was found (`student-moved`). */
  readonly foundIn?: string;
  /** What the teacher ticked in the classroom; absent where nothing is known. */
  readonly inClass?: boolean;
  /** Name of a child who sits in the class and stands on neither list. */
  readonly seenName?: string;
}

export interface FieldEvidence {
  readonly field: 'name' | 'nationalId' | 'openemisNo' | 'birthDate' | 'birthYear' | 'gender';
  readonly verdict: 'agree' | 'spelling' | 'differs' | 'unknown';
  /** For names: part by part in reading order, so that the differing part can be marked on both sides. */
  readonly parts?: readonly NamePartEvidence[];
}

export interface NamePartEvidence {
  readonly a: string | null;
  readonly b: string | null;
  readonly verdict: 'equal' | 'spelling' | 'slip' | 'missing' | 'differs';
}

export interface SectionEvidence {
  readonly darsak: string | null;
  readonly openemis: string | null;
  readonly darsakCount: number | null;
  readonly openemisCount: number | null;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly owner: Owner;
  readonly step: NextStep;
  /** Stable within one section and check, so that a decision or a case can name it. */
  readonly key: string;
  readonly students: readonly StudentEvidence[];
  readonly section: SectionEvidence | null;
  /** Capture times (ms since the epoch) of the two sides; null where a side was not needed or not there. */
  readonly capturedAt: { readonly darsak: number | null; readonly openemis: number | null };
}

/** Why no verdict can be given (architecture decision 9). */
export const unknownReasons = [
  'no-openemis-data',
  'openemis-old',
  'openemis-partial',
  'darsak-partial',
  'darsak-empty',
  'darsak-total-unknown',
  'darsak-old',
  'period-differs',
  'not-linked',
  'other-account',
  'section-not-recognised',
  'no-section-list',
  'darsak-not-read',
  // A principal's: she has no list of sections of her own, and her teachers check theirs.
  'school-by-teachers',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

export type Verdict =
  | { readonly state: 'in-order' }
  | { readonly state: 'needs-attention' }
  | { readonly state: 'unknown'; readonly reasons: readonly UnknownReason[] };
