import type { ClassroomList } from '../classroom/classroom-list.ts';
import type { Freshness } from '../roster/verdict.ts';
import { pairFingerprint, rowFingerprint, type PairDecision } from '../roster/pair-decision.ts';
import { overviewOf, sourcesOf, type Overview } from './overview.ts';
import { focusedSections } from './focused-sections.ts';
import { overviewRows } from './overview-rows.ts';
import { rosterKey } from './roster-key.ts';
import { rosterStateOf, rosterStatesOf, type RosterStates } from './roster-states.ts';
import { sectionEvidence, type EvidenceInput } from './section-evidence.ts';
import type { SchoolData } from './school-data.ts';
import { schoolDataOf, shownRoster } from './school-data-of.ts';
import { checkDarsakSection, type SectionResult } from './section-view.ts';
import { openCount, stateOf } from './states.ts';
import type { BadgeState } from './view-types.ts';

/**
 * The checks behind one door: loaded by a page of ours when it has something to check, so that neither the background
 * nor a page that shows nothing carries them.
 */
export {
  focusedSections,
  overviewOf,
  overviewRows,
  pairFingerprint,
  rowFingerprint,
  rosterKey,
  schoolDataOf,
  shownRoster,
  sourcesOf,
};

/** Null: no teaching assignment was read. */
export const namesOf = (input: EvidenceInput): RosterStates | null =>
  input.data.assignments === null ? null : rosterStatesOf(sectionEvidence(input));

export function checkRoster(
  data: SchoolData,
  key: string,
  decisions: readonly PairDecision[],
  freshness: Freshness,
  classrooms: readonly ClassroomList[] = [],
): SectionResult | null {
  const roster = data.sectionRosters.find((entry) => rosterKey(entry) === key);
  return roster === undefined ? null : checkDarsakSection(data, roster, decisions, freshness, classrooms);
}

/** What stands in the platform's page: neutral states, no data (architecture decision 1). */
export interface PageStates {
  readonly state: BadgeState;
  /** Things that need the user here; null when nothing can be said. */
  readonly count: number | null;
  readonly badges: readonly { readonly row: number; readonly state: BadgeState }[];
}

const badgeOf = { matched: 'in-order', attention: 'attention', unknown: 'unchecked' } as const;

/** `pageRows`: for each row of the page in the tab, its row in the roster that its pages make up. */
export function rosterStates({ view, rows }: SectionResult, pageRows: readonly number[]): PageStates {
  const states = new Map(rows.map(({ row, state }) => [row, badgeOf[state]]));
  return {
    state: stateOf(view.verdict),
    count: view.verdict.state === 'in-order' ? null : openCount(view.findings),
    badges: pageRows.map((merged, at) => ({ row: at + 1, state: states.get(merged) ?? 'unchecked' })),
  };
}

/** `withRows`: the page is Darsak's own list, whose rows get badges. */
export function overviewStates({ view, rows }: Overview, withRows: boolean): PageStates {
  const needed = view.lines.some((line) => line.state === 'attention') || view.findings.length > 0;
  // A finding of the list is a section; one that a line already counts is not counted twice.
  const ofLines = view.lines.reduce((sum, line) => sum + (line.open ?? 0), 0);
  const ofList = view.findings.filter((finding) => finding.code !== 'section-missing-on-darsak').length;
  return {
    state: needed ? 'attention' : stateOf(view.verdict),
    count: needed ? ofLines + ofList : null,
    badges: withRows ? rows.map(({ row, line }) => ({ row, state: line?.state ?? 'attention' })) : [],
  };
}

/** A badge for each row of Darsak's overview of the school whose class is known. */
export const classBadges = (
  classes: ReadonlyMap<number, string>,
  names: RosterStates | null,
): PageStates['badges'] =>
  [...classes].flatMap(([row, classId]) => {
    const found = names === null ? null : rosterStateOf(names, 'classes', classId);
    return found === null ? [] : [{ row, state: found.state }];
  });
