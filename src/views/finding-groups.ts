import type { Finding } from './model.ts';
import type { Owner, Severity } from '../core/finding.ts';

/** Who acts: the order in which a person can do something about it. */
export type Actor = Owner | 'nobody';
const actors: readonly Actor[] = ['teacher', 'support', 'school', 'ministry', 'nobody'];
const weight: Record<Severity, number> = { problem: 0, attention: 1, note: 2 };

export interface FindingGroup {
  readonly actor: Actor;
  readonly findings: readonly Finding[];
}

/** A note, or a finding without a step, asks nobody for anything. */
export const actorOf = (finding: Finding): Actor =>
  finding.severity === 'note' || finding.step === 'nothing' ? 'nobody' : finding.owner;

/** Findings by who acts, the worst first; groups without findings are left out. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] =>
  actors
    .map((actor) => ({
      actor,
      findings: findings
        .filter((finding) => actorOf(finding) === actor)
        .toSorted((a, b) => weight[a.severity] - weight[b.severity]),
    }))
    .filter((group) => group.findings.length > 0);

/** What the headline counts: names where every open finding is about names, else matters. */
export function countOpen(findings: readonly Finding[]): {
  readonly unit: 'names' | 'matters';
  readonly n: number;
} {
  const open = findings.filter((finding) => actorOf(finding) !== 'nobody');
  return open.every((finding) => finding.students.length > 0)
    ? { unit: 'names', n: open.reduce((sum, finding) => sum + finding.students.length, 0) }
    : { unit: 'matters', n: open.length };
}
