import { activeDecisions, type ClusterDecision } from './cluster-decision.ts';
import type { FeedbackKind } from './feedback-item.ts';
import { sameLesson, type LessonKey } from './lesson-key.ts';
import { similarity, type TextPrint } from './similar-text.ts';

/** Reports on the same lesson and the same problem, proposed as one; the person confirms or splits. */

export interface Report {
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly lesson: LessonKey;
  readonly print: TextPrint;
  readonly videoSeconds: number | null;
}

export interface Cluster {
  /** Item ids in a fixed order, two or more. */
  readonly items: readonly string[];
  /** confirmed: a person said so of all of them; proposed: nobody did yet, or not of all. */
  readonly state: 'proposed' | 'confirmed';
}

/** Reports within this distance speak of the same moment … */
const nearSeconds = 30;
/** … and further apart than this of another one, unless they say nearly the same. */
const farSeconds = 120;
const alike = { near: 0.2, unknown: 0.45, far: 0.9 } as const;

/** Whether two reports may be one: same lesson, same kind, and words that agree the more the less the time says. */
export function mayBeOne(a: Report, b: Report): boolean {
  if (a.kind !== b.kind || !sameLesson(a.lesson, b.lesson)) return false;
  return similarity(a.print, b.print) >= alike[distance(a.videoSeconds, b.videoSeconds)];
}

function distance(a: number | null, b: number | null): keyof typeof alike {
  if (a === null || b === null) return 'unknown';
  const apart = Math.abs(a - b);
  return apart <= nearSeconds ? 'near' : apart > farSeconds ? 'far' : 'unknown';
}

/**
 * Clusters among reports under a person's decisions. Proposals form around the first report of each (by id): every
 * member resembles that one, so a chain of small steps never joins two problems. Decisions outrank proposals, and
 * "apart" outranks "together": a false joining is worse than one more question. Deterministic.
 */
export function clusterReports(
  reports: readonly Report[],
  decisions: readonly ClusterDecision[] = [],
): readonly Cluster[] {
  const told = tellings(activeDecisions(decisions));
  const sorted = reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // What persons joined comes first and as a whole, whatever the lesson; proposals grow around it.
  const joined = confirmedGroups(sorted, told);
  const placed = new Set(joined.flat().map(({ id }) => id));
  const openGroups = new Set<Report[]>();
  const all: Report[][] = [...joined];
  for (const block of blocks(sorted)) {
    const here = new Set(block);
    const groups = joined.filter((group) => group[0] !== undefined && here.has(group[0]));
    for (const report of block) {
      if (placed.has(report.id)) continue;
      const home = groups.find(
        (group) =>
          group[0] !== undefined &&
          mayBeOne(group[0], report) &&
          group.every((member) => !told.apart(member.id, report.id)),
      );
      if (home === undefined) {
        const group = [report];
        groups.push(group);
        all.push(group);
      } else home.push(report);
      openGroups.add(home ?? groups.at(-1) ?? []);
    }
  }
  return all
    .filter((group) => group.length > 1)
    .map((group): Cluster => ({
      items: group.map(({ id }) => id).sort(),
      state: openGroups.has(group) ? 'proposed' : 'confirmed',
    }))
    .sort((a, b) => ((a.items[0] ?? '') < (b.items[0] ?? '') ? -1 : 1));
}

/** Reports that could be one at all: by kind and lesson. A page's address can join two spellings of one title. */
function blocks(reports: readonly Report[]): readonly (readonly Report[])[] {
  const byKey = new Map<string, Report[]>();
  const baseOfPage = new Map<string, string>();
  for (const report of reports) {
    const { base, page } = report.lesson;
    const key = `${report.kind}|${(page === null ? undefined : baseOfPage.get(page)) ?? base}`;
    if (page !== null && !baseOfPage.has(page)) baseOfPage.set(page, base);
    const block = byKey.get(key);
    if (block === undefined) byKey.set(key, [report]);
    else block.push(report);
  }
  return [...byKey.values()];
}

interface Tellings {
  readonly apart: (a: string, b: string) => boolean;
  readonly together: (id: string) => readonly string[];
}

/** By item, in which group each decision put it: pairs would be as many as the square of what a decision names. */
function tellings(decisions: readonly ClusterDecision[]): Tellings {
  const placesOf = new Map<string, Map<ClusterDecision, readonly string[]>>();
  for (const decision of decisions) {
    for (const group of decision.groups) {
      for (const id of group) {
        const places = placesOf.get(id) ?? new Map<ClusterDecision, readonly string[]>();
        placesOf.set(id, places.set(decision, group));
      }
    }
  }
  const apart = (a: string, b: string): boolean => {
    const others = placesOf.get(b);
    for (const [decision, group] of placesOf.get(a) ?? []) {
      const other = others?.get(decision);
      if (other !== undefined && other !== group) return true;
    }
    return false;
  };
  const together = (id: string): readonly string[] => {
    const groups = [...(placesOf.get(id)?.values() ?? [])];
    return [...new Set(groups.flat())].filter((other) => other !== id).sort();
  };
  return { apart, together };
}

/** What persons said is one, of these items, whatever else resembles it. */
export const confirmedClusters = (
  ids: readonly string[],
  decisions: readonly ClusterDecision[],
): readonly (readonly string[])[] => {
  const reports = ids.toSorted().map((id) => ({ id }));
  return confirmedGroups(reports, tellings(activeDecisions(decisions))).map((group) =>
    group.map(({ id }) => id),
  );
};

function confirmedGroups<R extends Pick<Report, 'id'>>(
  reports: readonly R[],
  told: Tellings,
): readonly R[][] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const groups: R[][] = [];
  const placed = new Set<string>();
  for (const start of reports) {
    if (placed.has(start.id) || told.together(start.id).length === 0) continue;
    const group: R[] = [start];
    placed.add(start.id);
    // The array grows while it is walked: whoever was joined to a member is one too.
    for (const member of group) {
      for (const id of told.together(member.id)) {
        const other = byId.get(id);
        if (other === undefined || placed.has(id)) continue;
        if (group.some((each) => told.apart(each.id, id))) continue;
        placed.add(id);
        group.push(other);
      }
    }
    if (group.length > 1) groups.push(group);
    else placed.delete(start.id);
  }
  return groups;
}
