import type { LinkProposal, PanelBasis, ReadingView } from '../app/panel-basis.ts';
import type { PageStates } from '../core/school/engine.ts';
import type { Problem } from '../core/problem.ts';
import type { SectionCheckView, SectionsOverview } from '../core/school/view-types.ts';

/** Everything a panel shows; worked out in the frame itself from the background's answer. */
export type PanelView =
  | { readonly screen: 'setup' }
  | { readonly screen: 'locked'; readonly name: string }
  | { readonly screen: 'link'; readonly proposal: LinkProposal }
  | { readonly screen: 'other-account'; readonly linkedName: string; readonly seenName: string }
  | {
      readonly screen: 'openemis';
      readonly displayName: string;
      readonly institution: string | null;
      readonly reading: ReadingView;
      readonly overview: SectionsOverview | null;
      /** True when the user came here from a Darsak tab that is still open. */
      readonly canReturn: boolean;
    }
  | { readonly screen: 'sections'; readonly overview: SectionsOverview; readonly reading: ReadingView }
  | {
      readonly screen: 'section';
      readonly check: SectionCheckView;
      readonly reading: ReadingView;
      readonly overview: SectionsOverview | null;
    }
  | { readonly screen: 'problem'; readonly problem: Problem; readonly reading: ReadingView }
  /** My sections all the same, for the popup on any other tab; null where nobody's data is open. */
  | { readonly screen: 'elsewhere'; readonly overview: SectionsOverview | null };

export interface WorkedOut {
  readonly view: PanelView;
  /** For the launcher and badges of the tab; null where the page holds nothing to mark. */
  readonly states: PageStates | null;
}

/** `now`: milliseconds since the epoch. The checks are loaded only when there is something to check. */
export async function workOut(basis: PanelBasis, now: number): Promise<WorkedOut> {
  if (basis.screen === 'elsewhere') return { view: await elsewhere(basis.basis, now), states: null };
  if (!('data' in basis)) return { view: basis, states: null };
  const { checkRoster, overviewOf, overviewStates, rosterStates } = await import('../core/school/engine.ts');
  const { data, reading } = basis;
  const freshness = { now, maxAgeMs: basis.maxAgeMs };
  const overview = overviewOf(data, [], freshness);
  if (basis.screen === 'section') {
    const result = checkRoster(data, basis.key, [], freshness);
    if (result === null)
      return { view: { screen: 'problem', problem: { code: 'not-recognised' }, reading }, states: null };
    return {
      view: { screen: 'section', check: result.view, reading, overview: overview.view },
      states: rosterStates(result, basis.pageRows),
    };
  }
  if (basis.screen === 'sections') {
    return {
      view: { screen: 'sections', overview: overview.view, reading },
      states: overviewStates(overview, true),
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
    },
    states: data.assignments === null ? null : overviewStates(overview, false),
  };
}

async function elsewhere(
  basis: Extract<PanelBasis, { screen: 'elsewhere' }>['basis'],
  now: number,
): Promise<PanelView> {
  if (basis === null || basis.data.assignments === null) return { screen: 'elsewhere', overview: null };
  const { overviewOf } = await import('../core/school/engine.ts');
  const { view } = overviewOf(basis.data, [], { now, maxAgeMs: basis.maxAgeMs });
  return { screen: 'elsewhere', overview: view };
}
