import type { Snapshot } from '../snapshot.ts';

/** A clock that is off by more makes deadlines and ages wrong. */
export const clockToleranceMs = 5 * 60_000;

/**
 * What is to be added to this computer's clock (ms) to come to the server's, as it was at the newest answer that said its time; 0
 * while they agree within five minutes. Today is the server's day: a school's deadline does not move with a wrong clock.
 */
export function clockShift(snapshots: readonly Pick<Snapshot, 'capturedAt' | 'serverTime'>[]): number {
  let newest = { capturedAt: -1, shift: 0 };
  for (const { capturedAt, serverTime } of snapshots) {
    if (serverTime === undefined || capturedAt < newest.capturedAt) continue;
    newest = { capturedAt, shift: serverTime - capturedAt };
  }
  return Math.abs(newest.shift) > clockToleranceMs ? newest.shift : 0;
}
