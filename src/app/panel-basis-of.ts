import type { AppContext } from './context.ts';
import { readDevice } from './device.ts';
import { parsePages } from './kept-pages.ts';
import { linkOf, proposeLink } from './links.ts';
import { readingView } from './openemis-reading.ts';
import { loadOwned } from './owned.ts';
import type { PageState, PageStates } from './page-view.ts';
import type { OpenBasis, PanelBasis } from './panel-basis.ts';
import { openPerson, type OpenPerson } from './people.ts';
import { loadStoredSchool, parseKind } from './stored-school.ts';
import { readTab, updateTab, type TabState } from './tabs.ts';

/** What the panel of a tab is given: a complete screen, or the data from which it works its screen out. */
export async function panelBasis(app: AppContext, tabId: number | null): Promise<PanelBasis> {
  const person = await openPerson(app);
  if (!person.ok) return closedBasis(app, person.error.code);
  const tab = tabId === null ? null : await readTab(app, tabId);
  if (tab === null) return elsewhere(app, person.value);
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
  const reading = await readingView(app, person.value);
  if (tab.problem !== null) return { screen: 'problem', problem: tab.problem, reading };
  return linkedBasis(app, person.value, tab, reading);
}

async function closedBasis(app: AppContext, code: string): Promise<PanelBasis> {
  if (code !== 'locked') return { screen: 'setup' };
  const { active } = await readDevice(app.db);
  const profile = active === null ? undefined : await app.db.profiles.get(active);
  return { screen: 'locked', name: profile?.name ?? '' };
}

async function linkedBasis(
  app: AppContext,
  person: OpenPerson,
  tab: TabState,
  reading: Extract<PanelBasis, { screen: 'sections' }>['reading'],
): Promise<PanelBasis> {
  if (tab.shows === null || tab.shows.kind === 'page-list') return elsewhere(app, person);
  const basis = { ...(await openBasis(app, person)), reading };
  if (tab.shows.kind === 'openemis') {
    const back = tab.returnTo === null ? null : await readTab(app, tab.returnTo);
    return {
      screen: 'openemis',
      ...basis,
      displayName: tab.account?.displayName ?? '',
      canReturn: back !== null,
      onMarks: tab.marksPage,
      focus: tab.focus,
    };
  }
  if (tab.shows.kind === 'section-list')
    return { screen: 'sections', ...basis, focus: tab.focus, page: null };
  if (tab.shows.kind === 'overview') {
    const page = await person.sealed.get('page-list', tab.shows.key, parseKind('page-list'));
    return { screen: 'sections', ...basis, focus: tab.focus, page };
  }
  const pages = await person.sealed.get('section-roster', tab.shows.key, parsePages);
  return { screen: 'section', ...basis, pages: pages ?? [] };
}

async function elsewhere(app: AppContext, person: OpenPerson): Promise<PanelBasis> {
  return { screen: 'elsewhere', basis: await readBasis(app, person) };
}

/** Everything at hand of a person, whatever stands in the tab. */
export async function readBasis(app: AppContext, person: OpenPerson): Promise<OpenBasis> {
  const [basis, reading] = await Promise.all([openBasis(app, person), readingView(app, person)]);
  return { ...basis, reading };
}

export async function openBasis(
  app: AppContext,
  person: OpenPerson,
): Promise<Omit<Extract<PanelBasis, { screen: 'sections' }>, 'screen' | 'reading' | 'focus' | 'page'>> {
  const [data, owned, device] = await Promise.all([
    loadStoredSchool(person),
    loadOwned(person),
    readDevice(app.db),
  ]);
  const { decisions, classrooms, problem: ownedProblem } = owned;
  return { data, decisions, classrooms, ownedProblem, maxAgeMs: device.settings.freshHours * 3_600_000 };
}

/** Keeps what a frame worked out for its tab; true when it is new to the page. */
export async function takePageStates(app: AppContext, tabId: number, page: PageStates): Promise<boolean> {
  const before = await readTab(app, tabId);
  if (before === null || JSON.stringify(before.page) === JSON.stringify(page)) return false;
  await updateTab(app, tabId, { page });
  return true;
}

/** What stands in the page itself: neutral states, no data (architecture decision 1). */
export async function pageState(app: AppContext, tabId: number): Promise<PageState> {
  const { settings } = await readDevice(app.db);
  const person = await openPerson(app);
  const tab = await readTab(app, tabId);
  const page = person.ok && tab?.shows != null && tab.problem === null ? tab.page : null;
  return {
    launcher: { state: page?.state ?? 'unchecked', count: page?.count ?? null, settings },
    badges: page?.badges ?? [],
  };
}
