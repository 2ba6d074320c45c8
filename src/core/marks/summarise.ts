import type { IsoDay } from '../calendar/iso-day.ts';
import { addCounts, isDoubtful } from './mark-counts.ts';
import type {
  ClassSummary,
  Deadline,
  MarkSheet,
  MarkSummary,
  PeriodSummary,
  SheetPeriod,
  TeacherSummary,
} from './marks-result.ts';

/** The earliest open window among those in which a mark is missing. */
export function nextDeadline(periods: readonly SheetPeriod[]): Deadline | null {
  let next: Deadline | null = null;
  for (const { window, counts } of periods) {
    const { closes, schoolDays } = window;
    const open = counts.byState['missing-open'] + counts.byState['missing-closing'] > 0;
    if (!open || closes === null || schoolDays === null) continue;
    if (next === null || closes < next.closes) next = { closes, schoolDays };
  }
  return next;
}

export const summaryOf = (sheets: readonly MarkSheet[]): MarkSummary => ({
  sheets: sheets.length,
  counts: addCounts(sheets.map(({ counts }) => counts)),
  next: nextDeadline(sheets.flatMap(({ periods }) => periods)),
  doubtful: sheets.filter(isDoubtful).length,
});

/** In the order of their windows. */
export function periodSummaries(sheets: readonly MarkSheet[]): PeriodSummary[] {
  const groups = grouped(sheets, (sheet) => sheet.periods.map(({ groupKey }) => groupKey));
  return [...groups]
    .flatMap(([groupKey, of]): PeriodSummary[] => {
      const periods = of.flatMap((sheet) => sheet.periods.filter((each) => each.groupKey === groupKey));
      const [first] = periods;
      if (first === undefined) return [];
      const days = (end: 'opens' | 'closes'): IsoDay[] =>
        [...new Set(periods.flatMap(({ window }) => window[end] ?? []))].sort();
      return [
        {
          groupKey,
          name: first.period.name,
          term: first.period.term,
          opens: days('opens')[0] ?? null,
          closes: days('closes').at(-1) ?? null,
          sheets: of.length,
          counts: addCounts(periods.map(({ counts }) => counts)),
          next: nextDeadline(periods),
          doubtful: of.filter(isDoubtful).length,
        },
      ];
    })
    .sort((a, b) => compare(a.opens ?? a.closes ?? '9999', b.opens ?? b.closes ?? '9999'));
}

export const classSummaries = (sheets: readonly MarkSheet[]): ClassSummary[] =>
  [...grouped(sheets, ({ classId }) => [classId])].flatMap(([classId, of]) => {
    const [first] = of;
    return first === undefined
      ? []
      : [{ classId, className: first.className, homeroomStaffId: first.homeroomStaffId, ...summaryOf(of) }];
  });

/**
 * A section of two teachers stands under both. Under `staffId` null: sections without a teacher; in a reading of own sections
 * also those of the homeroom class that others teach.
 */
export function teacherSummaries(sheets: readonly MarkSheet[]): TeacherSummary[] {
  const idsOf = ({ teachers }: MarkSheet): (string | null)[] =>
    teachers.length === 0 ? [null] : teachers.map(({ staffId }) => staffId);
  return [...grouped(sheets, idsOf)].map(([staffId, of]) => {
    const named = of.flatMap(({ teachers }) => teachers).find((teacher) => teacher.staffId === staffId);
    return { staffId, name: named?.name ?? null, ...summaryOf(of) };
  });
}

/** In the order in which the keys are met: the sheets come worst first. */
function grouped<K>(
  sheets: readonly MarkSheet[],
  keysOf: (sheet: MarkSheet) => readonly K[],
): Map<K, MarkSheet[]> {
  const groups = new Map<K, MarkSheet[]>();
  for (const sheet of sheets) {
    for (const key of new Set(keysOf(sheet))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [sheet]);
      else group.push(sheet);
    }
  }
  return groups;
}

/** Worst first: what closes soonest, then open, closed, unknown; within it by how much is missing; then by name. */
export function worstFirst(sheets: readonly MarkSheet[]): MarkSheet[] {
  const ranked = sheets.map((sheet) => ({ sheet, rank: rankOf(sheet) }));
  ranked.sort((a, b) => {
    const difference = a.rank.findIndex((value, i) => value !== b.rank[i]);
    if (difference >= 0) return (a.rank[difference] ?? 0) - (b.rank[difference] ?? 0);
    return compare(a.sheet.className, b.sheet.className) || compare(a.sheet.subject, b.sheet.subject);
  });
  return ranked.map(({ sheet }) => sheet);
}

function rankOf(sheet: MarkSheet): readonly number[] {
  const { counts, periods } = sheet;
  const { byState } = counts;
  const groups = [
    byState['missing-closing'],
    byState['missing-open'],
    byState['missing-closed'],
    byState.unreadable + Number(isDoubtful(sheet)),
    byState['to-check'],
  ];
  const worst = groups.findIndex((count) => count > 0);
  const days = nextDeadline(periods)?.schoolDays ?? Infinity;
  return [worst < 0 ? groups.length : worst, days === Infinity ? 9999 : days, -counts.missing];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
