import type { AppContext } from '../app/context.ts';
import { giveNonce, isProven, proveFrame } from '../app/frames.ts';
import { ingestPage, ingestUnread } from '../app/ingest.ts';
import * as z from 'zod/mini';
import { seenPlaceSchema } from '../app/feedback/capture-schema.ts';
import * as capture from '../app/feedback/capture.ts';
import { confirmLink } from '../app/links.ts';
import { arrive, cancelReading, commit, pauseReading, wantReading } from '../app/openemis-reading.ts';
import { putClassroom, putDecisions, undoDecision } from '../app/owned.ts';
import { pageState, panelBasis, takePageStates } from '../app/panel-basis-of.ts';
import * as people from '../app/people.ts';
import { lastTab, readTab, updateTab } from '../app/tabs.ts';
import { todayBasis } from '../app/today.ts';
import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { BrowserHands } from './hands.ts';
import type { AnswerOf } from './map.ts';
import { marksHandlers } from './marks-handlers.ts';
import type { Handlers, SenderContext } from './serve.ts';

export const openemisHome = 'https://emis.moe.gov.jo/openemis-core/';

const withheld: AnswerOf<'panel.view'> = {
  screen: 'problem',
  problem: problem('host-withheld'),
  reading: { state: 'idle', done: 0, total: null, problem: null, finishedAt: null },
};

const nothing = ok({});
type Nothing = Result<Record<string, never>, Problem>;
const lookedAt = (value: unknown): AnswerOf<'feedback.place'> => {
  const parsed = z.safeParse(seenPlaceSchema, value);
  return parsed.success ? parsed.data : null;
};

const said = (result: Result<unknown, Problem>): Nothing => (result.ok ? nothing : result);

/** One handler per message of the map; each ends in a use case of `app`. */
export function createHandlers(
  app: AppContext,
  hands: BrowserHands,
  counted: () => void = () => undefined,
): Handlers {
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
  /** A panel frame must have proved itself; popup and workspace need no tab. */
  const ours = async <T>(
    sender: SenderContext,
    use: () => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> =>
    sender.kind === 'panel' && (await tabOf(sender)) === null ? fail(problem('bad-message', 'frame')) : use();
  const ofTab = (sender: SenderContext): number => {
    if (sender.tabId === null) throw new Error('no tab');
    return sender.tabId;
  };
  /** To the Darsak tab from which OpenEMIS was opened, if there is one. */
  const goBack = async (tab: number): Promise<void> => {
    const back = (await readTab(app, tab))?.returnTo ?? null;
    if (back !== null && (await hands.showTab(back))) await updateTab(app, tab, { returnTo: null });
  };
  const openOpenemis = async (returnTo: number | null): Promise<void> => {
    const opened = await hands.openTab(openemisHome);
    await updateTab(app, opened, { returnTo });
  };
  /** In the OpenEMIS tab seen last; where none is open, in a new one. */
  const continueReading = async (from: number | null): Promise<void> => {
    const tab = await lastTab(app, ({ account }) => account?.platform === 'openemis');
    if (tab === null) await openOpenemis(from);
    else await hands.signal(tab, 'continue-openemis');
  };
  const pause = async (): Promise<Nothing> => said(await pauseReading(app));
  const state = async (sender: SenderContext) => ok(await pageState(app, ofTab(sender)));

  return {
    'page.seen': async (_request, sender) =>
      ok({ injected: await hands.injectPage(ofTab(sender), sender.host ?? '') }),
    'page.tools': async ({ script }, sender) =>
      ok({ injected: await hands.injectTools(ofTab(sender), script) }),
    'page.files': async ({ list }, sender) => {
      await hands.openTab(hands.ourUrl(`/workspace.html#files${list ? `?tab=${ofTab(sender)}` : ''}`));
      return nothing;
    },
    'page.state': (_request, sender) => state(sender),
    'page.place-launcher': async (launcher, sender) => {
      await people.changeSettings(app, { launcher });
      return state(sender);
    },
    'page.place-panel': async (panel, sender) => {
      await people.changeSettings(app, { panel });
      return state(sender);
    },
    'page.frame': async ({ frame }, sender) =>
      ok({ nonce: await giveNonce(app, ofTab(sender), sender.host ?? '', frame) }),
    'page.snapshot': async ({ snapshot }, sender) => {
      await ingestPage(app, ofTab(sender), sender.host ?? '', snapshot, sender.path ?? '');
      return state(sender);
    },
    'page.unread': async (unread, sender) => {
      await ingestUnread(app, ofTab(sender), sender.host ?? '', {
        account: unread.account,
        problem: unread.problem,
      });
      return state(sender);
    },
    'openemis.arrive': async ({ identity }, sender) =>
      ok({ reading: await arrive(app, ofTab(sender), identity) }),
    'openemis.commit': async ({ identity, turn, outcome }, sender) => {
      const tab = ofTab(sender);
      const permission = await commit(app, tab, identity, turn, outcome);
      if (permission.then === 'finished') await goBack(tab);
      return ok(permission);
    },
    'reading.want': async ({ order }, sender) => {
      const wanted = await wantReading(app, order);
      if (wanted.ok) await continueReading(sender.tabId);
      return said(wanted);
    },
    'reading.pause': pause,
    'reading.cancel': async () => said(await cancelReading(app)),

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
        const here = (await readTab(app, tab))?.account?.platform === 'openemis';
        if (here) await hands.signal(tab, 'continue-openemis');
        else await openOpenemis(tab);
        return nothing;
      }),
    'panel.pause': pause,
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
    'panel.place': ({ change }, sender) =>
      onTab(sender, async (tab) => {
        await hands.signal(tab, change === 'side' ? 'move-panel' : 'size-panel');
        return nothing;
      }),
    'panel.today': () => todayBasis(app),
    'panel.open': (_request, sender) =>
      onTab(sender, async (tab) => {
        await hands.showTab(tab);
        await hands.signal(tab, 'open-panel');
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
    'feedback.state': (_request, sender) => ours(sender, () => capture.captureState(app)),
    'feedback.draft': (request, sender) => ours(sender, () => capture.keepDraft(app, request)),
    'feedback.items': (request, sender) => ours(sender, () => capture.readItems(app, request)),
    'feedback.commit': (change, sender) => ours(sender, () => capture.commitItems(app, change)),
    'feedback.school': (_request, sender) => ours(sender, () => capture.schoolBasis(app)),
    'feedback.place': async (_request, sender) => {
      const tab = await tabOf(sender);
      return ok(tab === null ? null : lookedAt(await hands.askPlace(tab)));
    },

    ...marksHandlers(app, hands, tabOf, counted),

    'people.state': async () => ok(await people.peopleView(app)),
    'people.roles': ({ roles }) => people.setRoles(app, roles),
    'people.switch': ({ profile }) => people.switchProfile(app, profile),
    'people.lock': () => people.lockNow(app),
    'people.settings': (change) => people.changeSettings(app, change),
  };
}
