import * as z from 'zod/mini';
import { accountSchema, list } from '../core/snapshot-schema.ts';
import { problemSchema } from '../core/problem-schema.ts';
import { pressedSchema } from '../core/school/page-focus.ts';
import type { AppContext } from './context.ts';
import { inTurn } from './in-turn.ts';
import { resultsPlaceSchema } from './results-place.ts';
import { pageStatesSchema } from './page-view.ts';

/**
 * What is known of each open tab of a platform. Lives in session storage: it must survive the worker, not the
 * browser. Holds the account's name as shown on that tab, no child's data.
 */
const tabSchema = z.object({
  host: z.string(),
  /** Last seen, ms since the epoch: the popup shows the tab seen last. */
  seenAt: z.number(),
  account: z.nullable(accountSchema),
  /** Key of the section or list shown, as stored. */
  shows: z.nullable(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('section-list') }),
      z.object({ kind: z.literal('section-roster'), key: z.string() }),
      z.object({ kind: z.literal('openemis') }),
      z.object({ kind: z.literal('page-list') }),
      z.object({ kind: z.literal('overview'), key: z.string() }),
    ]),
  ),
  problem: z.nullable(problemSchema),
  /** What a panel frame worked out for launcher and badges; null until it has. */
  page: z.nullable(pageStatesSchema),
  /** Our frames in it, by name: the nonce that was given and not used yet, and the frame that proved one. */
  frames: z.record(z.string(), z.object({ nonce: z.nullable(z.string()), frame: z.nullable(z.number()) })),
  /** The Darsak tab from which OpenEMIS was opened. */
  returnTo: z.nullable(z.number()),
  /** Where its Results page of OpenEMIS stands; null on any other page. */
  results: z.nullable(resultsPlaceSchema),
  /** Classes whose Results page is linked on it. */
  reachable: list(z.string(), 500),
  /** It speaks of marks: the panel opens on them. */
  marksPage: z.boolean(),
  /** The row whose badge was pressed; null: none. */
  focus: z.nullable(pressedSchema),
});
export type TabState = z.infer<typeof tabSchema>;

const slot = (tab: number): string => `tab:${tab}`;
const listSlot = 'tabs';

export const freshTab = (host: string, now: number): TabState => ({
  host,
  seenAt: now,
  account: null,
  shows: null,
  problem: null,
  page: null,
  frames: {},
  returnTo: null,
  results: null,
  reachable: [],
  marksPage: false,
  focus: null,
});

export async function readTab(app: AppContext, tab: number): Promise<TabState | null> {
  const parsed = z.safeParse(tabSchema, await app.session.get(slot(tab)));
  return parsed.success ? parsed.data : null;
}

/** Changes what is known of a tab; changes of the same moment do not undo one another. */
export const updateTab = (
  app: AppContext,
  tab: number,
  change: Partial<TabState> | ((before: TabState) => Partial<TabState>),
): Promise<TabState> =>
  inTurn(async () => {
    const before = (await readTab(app, tab)) ?? freshTab('', app.now());
    const changed = typeof change === 'function' ? change(before) : change;
    const after: TabState = { ...before, seenAt: app.now(), ...changed };
    await app.session.set(slot(tab), after);
    const known = await knownTabs(app);
    if (!known.includes(tab)) await app.session.set(listSlot, [...known, tab]);
    return after;
  });

/** A script of ours begins in the page of a tab: nothing of the page before is shown; where to return to stays. */
export const enterPage = (
  app: AppContext,
  tab: number,
  host: string,
  frames: TabState['frames'],
): Promise<TabState> =>
  updateTab(app, tab, ({ returnTo }) => ({ ...freshTab(host, app.now()), returnTo, frames }));

/**
 * The browser says that a tab begins or ends loading: it may hold no page of ours any more. That word may come late, even
 * after the new page has said what it is; so the page is asked, and one that is there keeps what it said. So does one
 * that speaks while the question is on its way.
 */
export async function pageChanged(
  app: AppContext,
  tab: number,
  isHere: () => Promise<boolean>,
): Promise<void> {
  const known = await readTab(app, tab);
  if (known === null || (await isHere())) return;
  await inTurn(async () => {
    const before = await readTab(app, tab);
    if (before === null || JSON.stringify(before) !== JSON.stringify(known)) return;
    await app.session.set(slot(tab), { ...freshTab(before.host, before.seenAt), returnTo: before.returnTo });
  });
}

export const forgetTab = (app: AppContext, tab: number): Promise<void> =>
  inTurn(async () => {
    await app.session.remove([slot(tab)]);
    await app.session.set(
      listSlot,
      (await knownTabs(app)).filter((known) => known !== tab),
    );
  });

export async function knownTabs(app: AppContext): Promise<number[]> {
  const parsed = z.safeParse(z.array(z.number()), await app.session.get(listSlot));
  return parsed.success ? parsed.data : [];
}

/** The platform tab seen last; what the popup shows when it is not opened over a platform's page. */
export async function lastTab(
  app: AppContext,
  fits: (state: TabState) => boolean = () => true,
): Promise<number | null> {
  let best: { readonly tab: number; readonly seenAt: number } | null = null;
  for (const tab of await knownTabs(app)) {
    const state = await readTab(app, tab);
    if (state !== null && fits(state) && (best === null || state.seenAt > best.seenAt))
      best = { tab, seenAt: state.seenAt };
  }
  return best?.tab ?? null;
}

/**
 * Erases the session and all else by `erase`. Of open tabs it stays known that they are there and which frames are
 * ours: otherwise their panels could not even be told that what they show is gone.
 */
export const erasedButTabs = <T>(app: AppContext, erase: () => Promise<T>): Promise<T> =>
  inTurn(async () => {
    const tabs = await knownTabs(app);
    const bare: [string, TabState][] = [];
    for (const tab of tabs) {
      const state = await readTab(app, tab);
      if (state !== null) bare.push([slot(tab), { ...freshTab(state.host, 0), frames: state.frames }]);
    }
    const result = await erase();
    for (const [key, state] of bare) await app.session.set(key, state);
    await app.session.set(listSlot, tabs);
    return result;
  });
