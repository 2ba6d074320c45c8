import type { Finding, UnknownReason, Verdict } from '../finding.ts';
import type { Completeness, Snapshot } from '../snapshot.ts';

/** Decides whether a verdict may be given at all (architecture decision 9). */

export interface Freshness {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly maxAgeMs: number;
}

/** So far may clocks differ (milliseconds) before a time counts as one of the future. */
export const clockSlackMs = 5 * 60 * 1000;

/** A snapshot from the future is as little to be trusted as an old one: the clock was changed. */
export const isOld = (snapshot: Pick<Snapshot, 'capturedAt'>, { now, maxAgeMs }: Freshness): boolean =>
  now - snapshot.capturedAt > maxAgeMs || snapshot.capturedAt - now > clockSlackMs;

export function darsakReasons(snapshot: Snapshot, freshness: Freshness): UnknownReason[] {
  const reasons: UnknownReason[] = [];
  if (isOld(snapshot, freshness)) reasons.push('darsak-old');
  if (snapshot.completeness.state === 'partial') reasons.push('darsak-partial');
  if (snapshot.completeness.state === 'unknown') reasons.push('darsak-total-unknown');
  return reasons;
}

export function openemisReasons(
  snapshots: readonly (Snapshot | null)[],
  freshness: Freshness,
): UnknownReason[] {
  const found = snapshots.filter((snapshot) => snapshot !== null);
  if (found.length === 0) return ['no-openemis-data'];
  const reasons: UnknownReason[] = [];
  if (found.length < snapshots.length || found.some((s) => s.completeness.state !== 'complete')) {
    reasons.push('openemis-partial');
  }
  if (found.some((snapshot) => isOld(snapshot, freshness))) reasons.push('openemis-old');
  return reasons;
}

/** The two sides must be of one academic period; a side that states none cannot contradict. */
export function periodReasons(snapshots: readonly (Snapshot | null)[]): UnknownReason[] {
  const ids = new Set(snapshots.map((snapshot) => snapshot?.academicPeriod?.id).filter((id) => id != null));
  return ids.size > 1 ? ['period-differs'] : [];
}

export function verdictOf(reasons: readonly UnknownReason[], findings: readonly Finding[]): Verdict {
  if (reasons.length > 0) return { state: 'unknown', reasons: [...new Set(reasons)] };
  return findings.some((finding) => finding.severity !== 'note')
    ? { state: 'needs-attention' }
    : { state: 'in-order' };
}

export const isComplete = (completeness: Completeness): boolean => completeness.state === 'complete';
