import type { UnknownReason } from '../core/finding.ts';
import type { ProblemCode } from '../core/problem.ts';

/** What one button can do about it: read OpenEMIS, read this page again, or a place of the workspace. */
export type Remedy = 'read' | 'reread' | 'start' | 'unlock' | 'people' | 'decisions' | 'school';

const ofReason: Record<UnknownReason, Remedy | null> = {
  'no-openemis-data': 'read',
  'openemis-old': 'read',
  'openemis-partial': 'read',
  'darsak-partial': 'reread',
  'darsak-empty': 'reread',
  'darsak-total-unknown': 'reread',
  'darsak-old': null,
  'period-differs': 'read',
  'not-linked': null,
  'other-account': 'people',
  'section-not-recognised': null,
  'no-section-list': null,
  'darsak-not-read': null,
  'school-by-teachers': 'school',
};

const ofProblem: Record<ProblemCode, Remedy | null> = {
  'session-expired': 'read',
  'no-permission': 'read',
  'host-withheld': null,
  unavailable: 'read',
  'unexpected-answer': 'read',
  'too-slow': 'read',
  'not-signed-in': null,
  'no-institution': 'read',
  'several-institutions': 'read',
  'no-current-period': 'read',
  'no-assignments': 'read',
  'not-recognised': 'reread',
  'still-loading': 'reread',
  'empty-section': 'reread',
  'not-read-by-design': null,
  'no-consent': 'start',
  'no-profile': 'people',
  locked: 'unlock',
  'wrong-pin': 'unlock',
  'not-linked': null,
  'other-account': 'people',
  'storage-failed': null,
  'storage-full': 'people',
  'owned-unreadable': 'decisions',
  'no-openemis-data': 'read',
  'old-openemis-data': 'read',
  'period-differs': 'read',
  'clock-differs': 'reread',
  'extension-updated': null,
  'bad-message': null,
  internal: 'reread',
};

/** The buttons for some reasons, each once, in the order of the reasons: the first is the main one. */
export const remediesOf = (reasons: readonly UnknownReason[]): readonly Remedy[] => [
  ...new Set(reasons.flatMap((reason) => ofReason[reason] ?? [])),
];

export const remedyOf = (code: ProblemCode): Remedy | null => ofProblem[code];
