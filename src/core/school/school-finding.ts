import type { Finding, StudentEvidence } from '../finding.ts';
import type { HandedFinding } from './handed-check.ts';

/** A finding of the principal's own check or of one that was handed over: the same to whoever looks at the school. */
export interface SchoolFinding extends Pick<Finding, 'code' | 'severity' | 'owner' | 'step'> {
  /** Students that it names; 0 for a finding about a section as a whole. */
  readonly students: number;
  /** Null: it came without names. */
  readonly names: readonly string[] | null;
  /** The rows of either side with their numbers; null where only names, or none, were handed over. */
  readonly evidence: readonly StudentEvidence[] | null;
  /** What stands on either side, for a finding about a section as a whole. */
  readonly section: { readonly darsak: string | null; readonly openemis: string | null } | null;
  /** Capture times (ms) of the two sides. */
  readonly capturedAt: Finding['capturedAt'];
}

export const nameOf = ({ darsak, openemis, seenName }: StudentEvidence): string =>
  openemis?.name ?? darsak?.name ?? seenName ?? '';

export const ownFinding = (finding: Finding): SchoolFinding => {
  const { code, severity, owner, step, students, section, capturedAt } = finding;
  return {
    code,
    severity,
    owner,
    step,
    students: students.length,
    names: students.map(nameOf),
    evidence: students,
    section: section === null ? null : { darsak: section.darsak, openemis: section.openemis },
    capturedAt,
  };
};

export const receivedFinding = (
  finding: HandedFinding,
  capturedAt: Finding['capturedAt'],
): SchoolFinding => ({ ...finding, evidence: null, capturedAt });

/** Names, or sections, that need somebody. Notes do not count. */
export const openOf = (findings: readonly SchoolFinding[]): number =>
  findings
    .filter(({ severity }) => severity !== 'note')
    .reduce((sum, { students }) => sum + Math.max(1, students), 0);
