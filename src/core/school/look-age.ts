import { clockSlackMs, type Freshness } from '../roster/verdict.ts';
import type { OverviewInput } from './school-overview.ts';

/** Capture times (ms) of everything whose age a look at the school speaks of. */
export function ageTimes({ data, received, pageLists, marks }: OverviewInput): readonly number[] {
  const { assignments, list, sectionRosters, classRosters, subjectRosters } = data;
  const read = [assignments, list, ...sectionRosters, ...classRosters, ...subjectRosters, ...pageLists];
  return [
    ...read.flatMap((snapshot) => snapshot?.capturedAt ?? []),
    ...received.map(({ check: { capturedAt } }) =>
      Math.min(capturedAt.darsak ?? 0, capturedAt.openemis ?? 0),
    ),
    ...(marks === null ? [] : [marks.oldest]),
  ];
}

/** The first moment (ms) after `now` at which one of the times becomes old, or is no longer of the future; null: none does. */
export function changesAt(times: readonly number[], { now, maxAgeMs }: Freshness): number | null {
  const next = times
    .flatMap((time) => [time + maxAgeMs + 1, time - clockSlackMs])
    .filter((moment) => moment > now)
    .reduce((first, moment) => Math.min(first, moment), Infinity);
  return next === Infinity ? null : next;
}
