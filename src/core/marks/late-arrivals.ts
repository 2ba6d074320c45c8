import type { IsoDay } from '../calendar/iso-day.ts';
import type { MarksInput } from './marks-input.ts';

/**
 * Children who came to the school after their class, with the day from which they stand in one of its class lists. A mark of a period
 * whose window closed before that day may stand in the school they came from, which nobody here may read (contract C3).
 *
 * Only what speaks for itself counts, since a mark that is called "to check" is not called missing: three quarters of a list
 * that was read whole stood earlier (a list that was made anew says nothing of one child), no class list of the school that was read knows the child
 * earlier or without a day, and there is no entry of it of a period that closed before it came.
 */
export function lateArrivals(input: MarksInput): ReadonlyMap<string, IsoDay> {
  const since = new Map<string, IsoDay | null>();
  const later = new Set<string>();
  for (const { data, completeness } of input.classRosters) {
    const settled = completeness.state === 'complete' ? settledBy(data.students) : null;
    for (const { sourceKey, listedOn } of data.students) {
      if (sourceKey === undefined) continue;
      const before = since.get(sourceKey);
      const unknown = before === null || listedOn === undefined;
      since.set(sourceKey, unknown ? null : before === undefined || listedOn < before ? listedOn : before);
      if (settled !== null && listedOn !== undefined && listedOn > settled) later.add(sourceKey);
    }
  }
  const found = new Map<string, IsoDay>();
  for (const student of later) {
    const day = since.get(student);
    if (day != null) found.set(student, day);
  }
  for (const student of knownBefore(input, found)) found.delete(student);
  return found;
}

/** The day on which three quarters of a list stood; null: not told of so many. */
function settledBy(rows: readonly { readonly listedOn?: IsoDay }[]): IsoDay | null {
  const days = rows.flatMap(({ listedOn }) => listedOn ?? []).sort();
  return days[Math.ceil(rows.length * 0.75) - 1] ?? null;
}

/** Those of whom an entry is there of a period that closed before they are said to have come: so they were here. */
function knownBefore(input: MarksInput, arrivals: ReadonlyMap<string, IsoDay>): ReadonlySet<string> {
  const known = new Set<string>();
  if (arrivals.size === 0) return known;
  const closes = new Map(
    input.assessments.flatMap(({ data }) =>
      (data.periods ?? []).map(({ id, closes: last }) => [`${data.assessmentId}|${id}`, last] as const),
    ),
  );
  for (const { data } of input.entries) {
    data.students.forEach((student, at) => {
      const day = arrivals.get(student);
      if (day === undefined) return;
      const isThere = data.columns.some(({ assessmentId, periodId, cells }) => {
        const last = closes.get(`${assessmentId}|${periodId}`) ?? null;
        return last !== null && last < day && !noEntry.has(cells[at] ?? '.');
      });
      if (isThere) known.add(student);
    });
  }
  return known;
}

/** Letters of `packed-entries.ts`: no row, and a row with nothing in it. */
const noEntry: ReadonlySet<string> = new Set(['.', 'e']);
