import { problem, type Problem } from '../../core/problem.ts';
import { fail, type Result } from '../../core/result.ts';
import type { PageState } from '../../messages/page.ts';
import { readDarsakAccount } from '../../platforms/darsak/account.ts';
import { darsakProfile } from '../../platforms/darsak/profile.ts';
import { darsakReaderWith } from '../../platforms/darsak/reader.ts';
import { isUnread, type PageReader } from '../../platforms/reading/page-reader.ts';
import { pageShape } from '../../platforms/page-texts.ts';
import type { Profile } from '../../platforms/profile.ts';
import type { See } from '../../platforms/reading/recognise.ts';
import { whenSettled } from '../../platforms/reading/settle.ts';
import { keepReading } from '../../messages/keep-reading.ts';
import { onOverlaysChanged, readOverlays } from '../../messages/profile-storage.ts';
import { ask } from '../ask-page.ts';
import { bringSight } from '../page-sight.ts';
import { bringTools } from '../page-tools.ts';
import { badgePlaces } from './badge-places.ts';
import { badgeTag } from '../badges.ts';
import { lookLaterIn } from '../look-later.ts';
import { layoutProbe } from './layout-probe.ts';
import type { PagePart } from '../page-part.ts';

/** A page is settled when nothing of it changed for this long (darsak-facts 7.3: about 500 ms) … */
const quietMs = 400;
/** … and is read as it stands, said to be still loading, after this long. */
const timeoutMs = 8_000;

/**
 * On a page that was not read the whole of it is watched, but only this long after it was looked at: then it is asked now
 * and then (look-later.ts), and what a person does there has it looked at again. Longer where it said itself that it is
 * still loading.
 */
const unreadWatchMs = 15_000;
const loadingWatchMs = 120_000;
/** What may bring another list into a page without a new address, or a new address without a new page. */
const deeds = ['click', 'change', 'keyup', 'popstate', 'hashchange'] as const;

const isOfDarsak = (overlay: unknown): boolean =>
  typeof overlay === 'object' && overlay !== null && 'id' in overlay && overlay.id === darsakProfile.id;

/**
 * Reads the Darsak page the user has open, and again when its list changes (a pager without a new address, a filter).
 * Only the list's own container is watched, and only after the page has settled (decision 7); whether that container is
 * still there is asked now and then.
 */
export const readDarsakPage: PagePart = (view, { signal, show }) => {
  const doc = view.document;
  const observer = new view.MutationObserver((records) => {
    if (records.some(isOfPage)) again();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  /** Null: the page was not read. */
  let watched: Element | null = null;
  let address = view.location.href;
  let endWatch = 0;
  let current: AbortController | null = null;
  /** Made once, and anew when a correction of the profile was added or removed. */
  let inForce: Promise<{ readonly profile: Profile; readonly readerWith: (see?: See) => PageReader }> | null =
    null;
  const readerInForce = async () => {
    const kept = (await readOverlays()).filter(({ overlay }) => isOfDarsak(overlay));
    const tools = kept.length === 0 ? undefined : await bringTools();
    const profile = tools?.lay(darsakProfile, kept).profile ?? darsakProfile;
    const readerWith = (see?: See): PageReader => darsakReaderWith(profile, tools?.findTaught, see);
    return { profile, readerWith };
  };
  onOverlaysChanged(() => {
    inForce = null;
    again();
  }, signal);

  const isWatched = (): boolean => watched?.isConnected === true && address === view.location.href;
  const later = lookLaterIn(view, signal, {
    shape: () => (watched === null ? pageShape(doc) : String(isWatched())),
    onChange: () => again(watched === null),
  });

  /** `atRest`: the page is known to be at rest, and is asked on if it is not read now either. */
  const run = async (stop: AbortSignal, atRest: boolean): Promise<void> => {
    observer.disconnect();
    view.clearTimeout(endWatch);
    if (!atRest) later.end();
    address = view.location.href;
    const outcome = atRest
      ? 'settled'
      : await whenSettled(doc.body, {
          quietMs,
          timeoutMs,
          signal: stop,
          schedule: (callback, ms) => {
            const timer = view.setTimeout(callback, ms);
            return () => view.clearTimeout(timer);
          },
        });
    const { profile, readerWith } = await (inForce ??= readerInForce());
    if (stop.aborted) return;
    const url = new URL(view.location.href);
    const account = readDarsakAccount(doc, url, profile);
    let reader = readerWith();
    let detection = reader.detect(doc, url);
    if (detection?.answer === 'refuse') return;
    const context = { now: Date.now(), signal: stop, layout: layoutProbe(view) };
    let found = reader.read(doc, url, context);
    // What its structure does not say may be seen; where it is not seen either, the first answer stands.
    if (isUnread(found)) {
      const see = await bringSight();
      if (stop.aborted) return;
      const seeing = readerWith(see);
      const seen = seeing.read(doc, url, context);
      if (seen.ok) [reader, found, detection] = [seeing, seen, seeing.detect(doc, url)];
    }
    // A page that never came to rest and shows nothing yet is still loading, not unknown.
    const late = !found.ok && found.error.code === 'not-recognised' && outcome === 'timed-out';
    const read = late ? fail(problem('still-loading')) : found;
    const rows = read.ok ? reader.locate(doc, url, context) : [];
    void keepReading({
      kind: detection?.kind ?? 'none',
      at: context.now,
      reader: `${reader.id} ${String(reader.version)}`,
      profileVersion: profile.version,
      problem: read.ok ? null : read.error.code,
      rows: rows.length,
      score: detection?.score ?? 0,
      signals: detection?.signals.slice(0, 20) ?? [],
    }).catch(() => undefined);
    // Watched before anything is waited for: what changes during the background's answer would never be read.
    if (read.ok) {
      watch(rows.map(({ element }) => element));
      const state = await ask('page.snapshot', { snapshot: read.value });
      if (!stop.aborted && state.ok) show(state.value, badgePlaces(rows, read.value));
    } else {
      if (!atRest) watchWhole(read.error.code === 'still-loading' ? loadingWatchMs : unreadWatchMs);
      const state: Result<PageState, Problem> = await ask('page.unread', { problem: read.error, account });
      if (!stop.aborted && state.ok) show(state.value, []);
    }
  };

  const changes = { childList: true, subtree: true, characterData: true } as const;
  const watch = (elements: readonly Element[]): void => {
    watched = commonContainer(elements);
    if (watched === null) watchWhole(unreadWatchMs);
    else if (!signal.aborted) {
      observer.observe(watched, changes);
      later.begin();
    }
  };
  const watchWhole = (ms: number): void => {
    watched = null;
    if (signal.aborted) return;
    observer.observe(doc.body, changes);
    endWatch = view.setTimeout(() => {
      observer.disconnect();
      later.begin();
    }, ms);
  };
  for (const deed of deeds)
    view.addEventListener(
      deed,
      (event) => {
        // A list that is read is watched itself, as long as it stands there.
        if (!isWatched() && !isOurs(event)) again();
      },
      { signal, passive: true, capture: true },
    );

  const again = (atRest = false): void => {
    if (signal.aborted) return;
    current?.abort();
    current = new AbortController();
    void run(AbortSignal.any([signal, current.signal]), atRest).catch(() => undefined);
  };
  again();
  return { again };
};

/** What is done in our launcher or badges is nothing done in the page. */
const isOurs = (event: Event): boolean =>
  event.target instanceof Element && event.target.tagName.startsWith('MUTABIQ-');

/** Our own badges come and go inside the list; that is no change of the page. */
const isOfPage = (record: MutationRecord): boolean =>
  [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeName.toLowerCase() !== badgeTag) ||
  record.type === 'characterData';

/** The closest element around all rows, one level up: a pager or a row may be added beside them. */
function commonContainer(elements: readonly Element[]): Element | null {
  const [first] = elements;
  let container = first?.parentElement ?? null;
  while (container !== null && !elements.every((element) => container?.contains(element))) {
    container = container.parentElement;
  }
  return container?.parentElement ?? container;
}
