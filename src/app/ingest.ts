import { problem, type Problem } from '../core/problem.ts';
import type { AccountRef, SectionRosterSnapshot, Snapshot } from '../core/snapshot.ts';
import type { AppContext } from './context.ts';
import { keepPage, pagesSlot, parsePages } from './kept-pages.ts';
import { linkOf } from './links.ts';
import { openPerson, type OpenPerson } from './people.ts';
import { updateTab, type TabState } from './tabs.ts';

/** Takes what a Darsak page showed: sealed under the person it belongs to, or not kept at all. */

export async function ingestPage(
  app: AppContext,
  tabId: number,
  host: string,
  snapshot: Snapshot,
  path = '',
): Promise<void> {
  const seen = { host, account: snapshot.account };
  const person = await openPerson(app);
  if (!person.ok) return note(app, tabId, { ...seen, shows: null, problem: person.error });
  const refusal = refusalFor(person.value, snapshot.account);
  if (refusal !== null) return note(app, tabId, { ...seen, shows: null, problem: refusal });
  if (snapshot.kind === 'section-list') {
    await person.value.sealed.put('section-list', 'own', snapshot.capturedAt, snapshot);
    return note(app, tabId, { ...seen, shows: { kind: 'section-list' }, problem: null });
  }
  if (snapshot.kind === 'section-roster') {
    const key = pagesSlot(snapshot);
    await keepRoster(person.value, key, snapshot);
    return note(app, tabId, { ...seen, shows: { kind: 'section-roster', key }, problem: null });
  }
  if (snapshot.kind === 'page-list') {
    const { data, source, completeness, capturedAt } = snapshot;
    const key = JSON.stringify([data.list, path, completeness.page?.current ?? 0]);
    const kept = { ...snapshot, source: { ...source, path: path.slice(0, 300) } };
    await person.value.sealed.put('page-list', key, capturedAt, kept);
    // A school's rows carry badges.
    const shows =
      data.list === 'overview' ? ({ kind: 'overview', key } as const) : ({ kind: 'page-list' } as const);
    return note(app, tabId, { ...seen, shows, problem: null });
  }
  // A list of OpenEMIS on a page of Darsak: nothing can be said of it.
  return note(app, tabId, { ...seen, shows: null, problem: problem('not-recognised', snapshot.kind) });
}

export async function ingestUnread(
  app: AppContext,
  tabId: number,
  host: string,
  unread: { readonly problem: Problem; readonly account: AccountRef | null },
): Promise<void> {
  const person = await openPerson(app);
  const refusal = person.ok ? refusalFor(person.value, unread.account) : person.error;
  await note(app, tabId, {
    host,
    account: unread.account,
    shows: null,
    problem: unread.account === null ? unread.problem : (refusal ?? unread.problem),
  });
}

function refusalFor(person: OpenPerson, account: AccountRef | null): Problem | null {
  if (account === null) return problem('not-signed-in');
  const link = linkOf(person, account);
  return link.state === 'linked' ? null : problem(link.state);
}

async function keepRoster(person: OpenPerson, key: string, snapshot: SectionRosterSnapshot): Promise<void> {
  const before = await person.sealed.get('section-roster', key, parsePages);
  await person.sealed.put('section-roster', key, snapshot.capturedAt, { pages: keepPage(before, snapshot) });
}

async function note(app: AppContext, tabId: number, change: Partial<TabState>): Promise<void> {
  // What was pressed was a row of the list that stood there before.
  await updateTab(app, tabId, { ...change, focus: null });
  // Also when nothing was kept: the panel must learn whose account it is, or what went wrong.
  app.changed();
}
