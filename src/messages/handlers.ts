import type { AppContext } from '../app/context.ts';
import { giveNonce, isProven, proveFrame } from '../app/frames.ts';
import { ingestPage, ingestUnread } from '../app/ingest.ts';
import { confirmLink } from '../app/links.ts';
import { arrive, pauseReading, takeAnswer, wantReading } from '../app/openemis-reading.ts';
import { putClassroom, putDecisions, undoDecision } from '../app/owned.ts';
import { pageState, panelBasis, takePageStates } from '../app/panel-basis-of.ts';
import * as people from '../app/people.ts';
import { lastTab, readTab, updateTab } from '../app/tabs.ts';
import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { AnswerOf } from './map.ts';
import type { Handlers, SenderContext } from './serve.ts';
import type { SignalName } from './signal.ts';

/** What handlers need of the browser, in the smallest words. */
export interface BrowserHands {
  readonly injectPage: (tabId: number) => Promise<boolean>;
  readonly signal: (tabId: number, name: SignalName) => Promise<void>;
  /** Opens an address in a new tab, or brings an open tab to the front; answers the tab's id. */
  readonly openTab: (url: string) => Promise<number>;
  readonly showTab: (tabId: number) => Promise<boolean>;
  readonly activeTab: () => Promise<number | null>;
  readonly ourUrl: (path: string) => string;
  /** Whether the user lets us into all platform hosts; she may take that back at any time. */
  readonly mayReadHosts: () => Promise<boolean>;
}

export const openemisHome = 'https://emis.moe.gov.jo/openemis-core/';

const withheld: AnswerOf<'panel.view'> = {
  screen: 'problem',
  problem: problem('host-withheld'),
  reading: { state: 'idle', done: 0, total: null, problem: null, finishedAt: null },
};

const nothing = ok({});
type Nothing = Result<Record<string, never>, Problem>;

/** One handler per message of the map; each ends in a use case of `app`. */
export function createHandlers(app: AppContext, hands: BrowserHands): Handlers {
  const tabOf = async (sender: SenderContext): Promise<number | null> => {
    if (sender.kind === 'panel') {
      return sender.tabId !== null && (await isProven(app, sender.tabId, sender.frameId))
        ? sender.tabId
        : null;
    }
    const active = await hands.activeTab();
    return active !== null && (await readTab(app, active)) !== null ? active : lastTab(app);
  };
  const onTab = async (sender: SenderContext, use: (tab: number) => Promise<Nothing>): Promise<Nothing> => {
    const tab = await tabOf(sender);
    return tab === null ? fail(problem('bad-message', 'frame')) : use(tab);
  };
  /** A panel frame must have proved itself; the workspace needs no tab. */
  const ours = (sender: SenderContext, use: () => Promise<Nothing>): Promise<Nothing> =>
    sender.kind === 'panel' ? onTab(sender, use) : use();
  const ofTab = (sender: SenderContext): number => {
    if (sender.tabId === null) throw new Error('A content sender without a tab');
    return sender.tabId;
  };
  /** To the Darsak tab from which OpenEMIS was opened, if there is one. */
  const goBack = async (tab: number): Promise<void> => {
    const back = (await readTab(app, tab))?.returnTo ?? null;
    if (back !== null && (await hands.showTab(back))) await updateTab(app, tab, { returnTo: null });
  };
  const state = async (sender: SenderContext) => ok(await pageState(app, ofTab(sender)));

  return {
    'page.seen': async (_request, sender) => ok({ injected: await hands.injectPage(ofTab(sender)) }),
    'page.state': (_request, sender) => state(sender),
    'page.place-launcher': async (launcher, sender) => {
      await people.changeSettings(app, { launcher });
      return state(sender);
    },
    'page.frame': async (_request, sender) =>
      ok({ nonce: await giveNonce(app, ofTab(sender), sender.host ?? '') }),
    'page.snapshot': async ({ snapshot }, sender) => {
      await ingestPage(app, ofTab(sender), sender.host ?? '', snapshot);
      return state(sender);
    },
    'page.unread': async (unread, sender) => {
      await ingestUnread(app, ofTab(sender), sender.host ?? '', {
        account: unread.account,
        problem: unread.problem,
      });
      return state(sender);
    },
    'openemis.arrive': async ({ identity }, sender) => ok(await arrive(app, ofTab(sender), identity)),
    'openemis.answer': async ({ identity, key, answer }, sender) => {
      const tab = ofTab(sender);
      const step = await takeAnswer(app, tab, identity, key, answer);
      if (step.finished) await goBack(tab);
      return ok(step);
    },

    'panel.hello': ({ nonce }, sender) => proveFrame(app, ofTab(sender), sender.frameId, nonce),
    'panel.view': async (_request, sender) => {
      const tab = await tabOf(sender);
      if (tab === null && sender.kind === 'panel') return fail(problem('bad-message', 'frame'));
      // Without access no script of ours runs in a page, so only the popup can say why nothing happens.
      if (sender.kind === 'popup' && !(await hands.mayReadHosts())) return ok(withheld);
      return ok(await panelBasis(app, tab));
    },
    'panel.states': (page, sender) =>
      onTab(sender, async (tab) => {
        // Only the page hears of it: a frame that heard of its own answer would ask for ever.
        if (await takePageStates(app, tab, page)) await hands.signal(tab, 'changed');
        return nothing;
      }),
    'panel.link': ({ platform }, sender) =>
      onTab(sender, async (tab) => {
        const linked = await confirmLink(app, tab, platform);
        if (!linked.ok) return linked;
        await hands.signal(tab, 'read-again');
        return nothing;
      }),
    'panel.read': (_request, sender) =>
      onTab(sender, async (tab) => {
        const wanted = await wantReading(app);
        if (!wanted.ok) return wanted;
        if ((await readTab(app, tab))?.account?.platform === 'openemis') {
          await hands.signal(tab, 'continue-openemis');
          return nothing;
        }
        const opened = await hands.openTab(openemisHome);
        await updateTab(app, opened, { host: 'emis.moe.gov.jo', returnTo: tab });
        return nothing;
      }),
    'panel.pause': async () => {
      const paused = await pauseReading(app);
      return paused.ok ? nothing : paused;
    },
    'panel.return': (_request, sender) =>
      onTab(sender, async (tab) => {
        await goBack(tab);
        return nothing;
      }),
    'panel.reread': (_request, sender) =>
      onTab(sender, async (tab) => {
        await hands.signal(tab, 'read-again');
        return nothing;
      }),
    'panel.close': (_request, sender) =>
      onTab(sender, async (tab) => {
        await hands.signal(tab, 'close-panel');
        return nothing;
      }),
    'panel.workspace': async ({ place }) => {
      await hands.openTab(hands.ourUrl(`/workspace.html#${place}`));
      return nothing;
    },

    'decision.put': ({ records }, sender) => ours(sender, () => putDecisions(app, records)),
    'decision.undo': ({ id }, sender) => ours(sender, () => undoDecision(app, id)),
    'classroom.put': ({ list }) => putClassroom(app, list),
    'workspace.data': async () => ok(await panelBasis(app, null)),

    'people.state': async () => ok(await people.peopleView(app)),
    'people.consent': (request) => people.consent(app, request),
    'people.add-profile': (request) => people.addProfile(app, request),
    'people.switch': ({ profile }) => people.switchProfile(app, profile),
    'people.unlock': ({ pin }) => people.unlock(app, pin),
    'people.set-pin': ({ pin }) => people.setPin(app, pin),
    'people.lock': () => people.lockNow(app),
    'people.unlink': ({ platform }) => people.unlink(app, platform),
    'people.settings': (change) => people.changeSettings(app, change),
    'people.erase': () => people.erase(app),
  };
}
