import { problem } from '../core/problem.ts';
import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { linkOf, proposeLink } from './links.ts';
import { readingView } from './openemis-reading.ts';
import { overviewOf } from './overview.ts';
import type { PageState } from './page-view.ts';
import type { PanelView } from './panel-view-model.ts';
import { openPerson, type OpenPerson } from './people.ts';
import { loadSchoolData } from './school-data.ts';
import { checkDarsakSection, type SectionResult } from './section-view.ts';
import { parsePagesRead, rowsOfLastPage } from '../platforms/reading/merge-pages.ts';
import { openCount, stateOf } from './states.ts';
import { readTab, type TabState } from './tabs.ts';
import { rosterKey } from './ingest.ts';
import type { Freshness } from '../core/roster/verdict.ts';

/** Decides what the panel of a tab shows. Everything is derived from what is stored, at the moment it is asked for. */
export async function panelView(app: AppContext, tabId: number | null): Promise<PanelView> {
  const person = await openPerson(app);
  if (!person.ok) return closedView(app, person.error.code);
  const tab = tabId === null ? null : await readTab(app, tabId);
  if (tab === null) return { screen: 'elsewhere' };
  const reading = await readingView(app, person.value);
  if (tab.account !== null) {
    const link = linkOf(person.value, tab.account);
    if (link.state === 'other-account') {
      return {
        screen: 'other-account',
        linkedName: link.link.displayName,
        seenName: tab.account.displayName,
      };
    }
    const proposal = link.state === 'not-linked' ? proposeLink(person.value, tab.account) : null;
    if (proposal !== null) return { screen: 'link', proposal };
  }
  if (tab.problem !== null) return { screen: 'problem', problem: tab.problem, reading };
  return linkedView(app, person.value, tab, reading);
}

async function closedView(app: AppContext, code: string): Promise<PanelView> {
  if (code !== 'locked') return { screen: 'setup' };
  const { active } = await readDevice(app.db);
  const profile = active === null ? undefined : await app.db.profiles.get(active);
  return { screen: 'locked', name: profile?.name ?? '' };
}

async function linkedView(
  app: AppContext,
  person: OpenPerson,
  tab: TabState,
  reading: Extract<PanelView, { screen: 'sections' }>['reading'],
): Promise<PanelView> {
  if (tab.shows === null) return { screen: 'elsewhere' };
  const data = await loadSchoolData(person);
  const fresh = await freshness(app);
  const overview = overviewOf(data, [], fresh).view;
  if (tab.shows.kind === 'openemis') {
    const back = tab.returnTo === null ? null : await readTab(app, tab.returnTo);
    return {
      screen: 'openemis',
      displayName: tab.account?.displayName ?? '',
      institution: data.assignments?.data.institution.name ?? null,
      reading,
      overview: data.assignments === null ? null : overview,
      canReturn: back !== null,
    };
  }
  if (tab.shows.kind === 'section-list') return { screen: 'sections', overview, reading };
  const result = await sectionResult(app, person, tab.shows.key);
  if (result === null) return { screen: 'problem', problem: problem('not-recognised'), reading };
  return { screen: 'section', check: result.view, reading, overview };
}

async function sectionResult(
  app: AppContext,
  person: OpenPerson,
  key: string,
): Promise<SectionResult | null> {
  const data = await loadSchoolData(person);
  const roster = data.sectionRosters.find((entry) => rosterKey(entry) === key);
  return roster === undefined ? null : checkDarsakSection(data, roster, [], await freshness(app));
}

async function freshness(app: AppContext): Promise<Freshness> {
  const { settings } = await readDevice(app.db);
  return { now: app.now(), maxAgeMs: settings.freshHours * 3_600_000 };
}

/** What stands in the page itself: neutral states, no data (architecture decision 1). */
export async function pageState(app: AppContext, tabId: number): Promise<PageState> {
  const { settings } = await readDevice(app.db);
  const unknown: PageState = { launcher: { state: 'unchecked', count: null, settings }, badges: [] };
  const person = await openPerson(app);
  const tab = await readTab(app, tabId);
  if (!person.ok || tab?.shows == null || tab.problem !== null) return unknown;
  if (tab.shows.kind === 'section-roster') {
    const result = await sectionResult(app, person.value, tab.shows.key);
    if (result === null) return unknown;
    const { verdict, findings } = result.view;
    return {
      launcher: { state: stateOf(verdict), count: openCount(findings), settings },
      badges: await rosterBadges(person.value, tab.shows.key, result),
    };
  }
  const { view, rows } = overviewOf(await loadSchoolData(person.value), [], await freshness(app));
  const open = view.lines.reduce((sum, line) => sum + (line.open ?? 0), 0);
  const anyAttention = view.lines.some((line) => line.state === 'attention') || view.findings.length > 0;
  return {
    launcher: {
      state: anyAttention ? 'attention' : stateOf(view.verdict),
      count: anyAttention ? open : null,
      settings,
    },
    badges:
      tab.shows.kind === 'section-list'
        ? rows.map(({ row, line }) => ({ row, state: line?.state ?? 'attention' }))
        : [],
  };
}

/** The rows of the page in the tab, which may be the second of the pages that make up the section. */
async function rosterBadges(
  person: OpenPerson,
  key: string,
  { rows }: SectionResult,
): Promise<PageState['badges']> {
  const pages = await person.sealed.get('section-roster', key, parsePagesRead);
  const states = new Map(rows.map(({ row, state }) => [row, badgeOf[state]]));
  return (pages === null ? [] : rowsOfLastPage(pages)).map((merged, at) => ({
    row: at + 1,
    state: states.get(merged) ?? 'unchecked',
  }));
}

const badgeOf = { matched: 'in-order', attention: 'attention', unknown: 'unchecked' } as const;
