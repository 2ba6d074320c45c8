/**
 * The closed list of what can go wrong, as the user is told. Each code has a text and a next step in both
 * catalogues (`i18n/*\/problems.ts`); a test holds the two lists together. `detail` never carries a name, an id
 * of a person or an address with a token: problems are shown, stored and may be reported.
 */
export const problemCodes = [
  // Reading OpenEMIS
  'session-expired',
  'no-permission',
  'host-withheld',
  'unavailable',
  'unexpected-answer',
  'too-slow',
  'not-signed-in',
  'no-institution',
  'several-institutions',
  'no-current-period',
  'no-assignments',
  // Reading a page
  'not-recognised',
  'still-loading',
  'empty-section',
  'not-read-by-design',
  // People and storage
  'no-consent',
  'no-profile',
  'locked',
  'wrong-pin',
  'not-linked',
  'other-account',
  'storage-failed',
  'storage-full',
  'owned-unreadable',
  // Data at hand
  'no-openemis-data',
  'old-openemis-data',
  'period-differs',
  'clock-differs',
  // Ourselves
  'extension-updated',
  'bad-message',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Which request, table or field, in the system's own words (`InstitutionClassStudents`); never personal. */
  readonly detail?: string;
}

export const problem = (code: ProblemCode, detail?: string): Problem =>
  detail === undefined ? { code } : { code, detail };
