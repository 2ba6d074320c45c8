import type { LinkProposal, PanelBasis, ReadingView } from '../app/panel-basis.ts';
import type { JoinedClassroom } from '../core/classroom/join-classroom.ts';
import type { DecisionRecord } from '../core/decisions/decision-record.ts';
import type { PairDecision } from '../core/roster/pair-decision.ts';
import type { PageStates } from '../core/school/engine.ts';
import type { FocusedSections } from '../core/school/focused-sections.ts';
import type { RosterStates } from '../core/school/roster-states.ts';
import type { SectionResult } from '../core/school/section-view.ts';
import type { Problem } from '../core/problem.ts';
import type { SectionCheckView, SectionsOverview } from '../core/school/view-types.ts';

/** Everything a panel shows; worked out in the frame itself from the background's answer. */
export type PanelView =
  | { readonly screen: 'setup' }
  | { readonly screen: 'locked'; readonly name: string }
  /** `agrees`: whether the names of the two accounts do; null where there is no other. */
  | { readonly screen: 'link'; readonly proposal: LinkProposal & { readonly agrees: boolean | null } }
  | { readonly screen: 'other-account'; readonly linkedName: string; readonly seenName: string }
  | {
      readonly screen: 'openemis';
      readonly displayName: string;
      readonly institution: string | null;
      readonly reading: ReadingView;
      readonly overview: SectionsOverview | null;
      /** True when the user came here from a Darsak tab that is still open. */
      readonly canReturn: boolean;
      /** The page speaks of marks, so the panel begins with them. */
      readonly onMarks: boolean;
      /** The badge that was pressed on the page; null: none. */
      readonly focus?: FocusedSections | null;
    }
  | {
      readonly screen: 'sections';
      readonly overview: SectionsOverview;
      readonly reading: ReadingView;
      readonly focus?: FocusedSections | null;
    }
  | {
      readonly screen: 'section';
      readonly check: SectionCheckView;
      readonly reading: ReadingView;
      readonly overview: SectionsOverview | null;
      readonly owned: SectionOwned;
    }
  | { readonly screen: 'problem'; readonly problem: Problem; readonly reading: ReadingView }
  /** My sections all the same, for the popup on any other tab; null where nobody's data is open. */
  | { readonly screen: 'elsewhere'; readonly overview: SectionsOverview | null };

type SectionPanel = Extract<PanelView, { screen: 'section' }>;
type Basis = NonNullable<Extract<PanelBasis, { screen: 'elsewhere' }>['basis']>;

/** What the person decided and saw of the section on the screen. */
export interface SectionOwned {
  /** Decisions that count here, the newest first. */
  readonly decided: readonly DecisionRecord[];
  /** Decisions set aside because a row changed since; asked again. */
  readonly stale: readonly DecisionRecord[];
  readonly classroom: Pick<JoinedClassroom, 'countedAt' | 'counts' | 'others'> | null;
  /** Why decisions that are kept do not count; null where they do. */
  readonly problem: Problem | null;
}

export interface WorkedOut {
  readonly view: PanelView;
  /** For the launcher and badges of the tab; null where the page holds nothing to mark. */
  readonly states: PageStates | null;
  /** For the badges on OpenEMIS' own lists; null in the middle of a reading, and where nothing was checked. */
  readonly names: RosterStates | null;
}

/** `now`: milliseconds since the epoch. The checks are loaded only when there is something to check. */
export async function workOut(basis: PanelBasis, now: number): Promise<WorkedOut> {
  const nothing = { states: null, names: null };
  if (basis.screen === 'elsewhere') return { view: await elsewhere(basis.basis, now), ...nothing };
  if (basis.screen === 'link') return { view: await link(basis.proposal), ...nothing };
  if (!('data' in basis)) return { view: basis, ...nothing };
  const { classBadges, focusedSections, namesOf, overviewOf, overviewRows, ...checks } = await engine();
  const { overviewStates, rosterStates, schoolDataOf, shownRoster } = checks;
  const { reading } = basis;
  const data = schoolDataOf(basis.data);
  const freshness = { now, maxAgeMs: basis.maxAgeMs };
  const { classrooms } = basis;
  const decisions = basis.decisions.map((record) => record.decision);
  const overview = overviewOf(data, decisions, freshness, classrooms);
  const stand = namesOf({ data, decisions, freshness, classrooms, received: [], results: overview.results });
  // Counts in the middle of a reading are of a moment.
  const names = reading.state === 'running' ? null : stand;
  if (basis.screen === 'section') {
    const shown = shownRoster(basis.pages);
    const worked = shown === null ? null : await workOutSection(basis, shown.key, now);
    if (shown === null || worked === null)
      return { view: { screen: 'problem', problem: { code: 'not-recognised' }, reading }, ...nothing };
    return {
      view: { ...worked.view, overview: overview.view },
      states: rosterStates(worked.result, shown.pageRows),
      names,
    };
  }
  if (basis.screen === 'sections') {
    const { focus: pressed, page } = basis;
    const classes = page === null ? null : overviewRows(page, data.assignments);
    const focus = pressed === null ? null : focusedSections(data.assignments, pressed, { overview, classes });
    const states = overviewStates(overview, classes === null);
    return {
      view: { screen: 'sections', overview: overview.view, reading, focus },
      states: classes === null ? states : { ...states, badges: classBadges(classes, stand) },
      names,
    };
  }
  return {
    view: {
      screen: 'openemis',
      displayName: basis.displayName,
      institution: data.assignments?.data.institution.name ?? null,
      reading,
      overview: data.assignments === null ? null : overview.view,
      canReturn: basis.canReturn,
      onMarks: basis.onMarks,
      focus: basis.focus === null ? null : focusedSections(data.assignments, basis.focus),
    },
    names,
    states: data.assignments === null ? null : overviewStates(overview, false),
  };
}

/** The check of one roster, wherever it came from; null where none of this key is at hand. */
export async function workOutSection(
  basis: Basis,
  key: string,
  now: number,
): Promise<{ readonly view: SectionPanel; readonly result: SectionResult } | null> {
  const { checkRoster, schoolDataOf } = await engine();
  const decisions = basis.decisions.map((record) => record.decision);
  const freshness = { now, maxAgeMs: basis.maxAgeMs };
  const result = checkRoster(schoolDataOf(basis.data), key, decisions, freshness, basis.classrooms);
  if (result === null) return null;
  const { reading } = basis;
  return {
    view: { screen: 'section', check: result.view, reading, overview: null, owned: ownedOf(basis, result) },
    result,
  };
}

async function link(proposal: LinkProposal): Promise<PanelView> {
  const { textKey } = await import('../core/text/text-key.ts');
  const { displayName, otherName } = proposal;
  const agrees = otherName === null ? null : textKey(otherName) === textKey(displayName);
  return { screen: 'link', proposal: { ...proposal, agrees } };
}

const engine = () => import('../core/school/engine.ts');

function ownedOf(
  {
    decisions: records,
    ownedProblem,
  }: { readonly decisions: readonly DecisionRecord[]; readonly ownedProblem: Problem | null },
  { decided, classroom }: Pick<SectionResult, 'decided' | 'classroom'>,
): SectionOwned {
  const of = (decisions: readonly PairDecision[]): readonly DecisionRecord[] =>
    records
      .filter((record) => decisions.includes(record.decision))
      .toSorted((a, b) => b.decidedAt - a.decidedAt);
  return { decided: of(decided.applied), stale: of(decided.stale), classroom, problem: ownedProblem };
}

async function elsewhere(basis: Basis | null, now: number): Promise<PanelView> {
  if (basis === null || basis.data.assignments === null) return { screen: 'elsewhere', overview: null };
  const { overviewOf, schoolDataOf } = await engine();
  const { view } = overviewOf(
    schoolDataOf(basis.data),
    basis.decisions.map((record) => record.decision),
    { now, maxAgeMs: basis.maxAgeMs },
    basis.classrooms,
  );
  return { screen: 'elsewhere', overview: view };
}
