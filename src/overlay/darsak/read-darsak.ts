import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { PageState } from '../../messages/page.ts';
import { readDarsakAccount } from '../../platforms/darsak/account.ts';
import { darsakProfile } from '../../platforms/darsak/profile.ts';
import { darsakRecogniser } from '../../platforms/darsak/recogniser.ts';
import { isPoor, saysMore, type Look, type PageRecogniser } from '../../platforms/reading/page-recogniser.ts';
import { pageShape } from '../../platforms/page-texts.ts';
import type { Profile } from '../../platforms/profile.ts';
import type { CountList } from '../../platforms/reading/completeness/count-list.ts';
import type { See } from '../../platforms/reading/recognise.ts';
import { whenSettled } from '../../platforms/reading/page/settle.ts';
import { keepReading } from '../../messages/keep-reading.ts';
import { onOverlaysChanged, readOverlays } from '../../messages/profile-storage.ts';
import { ask } from '../ask-page.ts';
import { countDoor } from '../page-count.ts';
import { sightDoor } from '../page-sight.ts';
import { toolsDoor } from '../page-tools.ts';
import { badgePlaces } from './badge-places.ts';
import { badgeTag } from '../badge-tag.ts';
import { lookLaterIn } from '../look-later.ts';
import { layoutProbe } from './layout-probe.ts';
import type { PagePart } from '../page-part.ts';
import { scheduleIn } from '../schedule-in.ts';

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
  let inForce: Promise<{ readonly profile: Profile; readonly with: (see?: See) => PageRecogniser }> | null =
    null;
  const recogniserInForce = async () => {
    const kept = (await readOverlays()).filter(({ overlay }) => isOfDarsak(overlay));
    const tools = kept.length === 0 ? undefined : await toolsDoor.bring();
    const profile = tools?.lay(darsakProfile, kept).profile ?? darsakProfile;
    return { profile, with: (see?: See) => darsakRecogniser(profile, tools?.findTaught, see) };
  };
  onOverlaysChanged(() => {
    inForce = null;
    again();
  }, signal);

  // A frame that went to another page leaves a document without a window behind, whose elements think that they are there.
  const isWatched = (): boolean =>
    watched?.isConnected === true &&
    watched.ownerDocument.defaultView !== null &&
    address === view.location.href;
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
          schedule: scheduleIn(view),
        });
    const { profile, with: recogniserWith } = await (inForce ??= recogniserInForce());
    if (stop.aborted) return;
    const url = new URL(view.location.href);
    const account = readDarsakAccount(doc, url, profile);
    const recogniser = recogniserWith();
    const context = { now: Date.now(), signal: stop, layout: layoutProbe(view) };
    let look = recogniser.look(doc, url, context);
    if (look.detection?.answer === 'refuse') return;
    // What its structure does not say may be seen; where it is not seen either, the first answer stands.
    if (isPoor(look)) {
      const see = await sightDoor.bring();
      if (stop.aborted) return;
      const seen = recogniserWith(see).look(doc, url, context);
      if (saysMore(seen, look)) look = seen;
    }
    const { detection, reading } = look;
    // Watched before anything is waited for: what changes meanwhile would never be read.
    if (reading.ok) watch(reading.value.rows.map(({ element }) => element));
    const count = reading.ok ? (await countDoor.bring())?.countList : undefined;
    if (stop.aborted) return;
    const read = counted(reading, count, outcome === 'timed-out');
    void keepReading({
      kind: detection?.kind ?? 'none',
      at: context.now,
      reader: `${recogniser.id} ${String(recogniser.version)}`,
      profileVersion: profile.version,
      problem: read.ok ? null : read.error.code,
      rows: reading.ok ? reading.value.rows.length : 0,
      score: detection?.score ?? 0,
      signals: detection?.signals.slice(0, 20) ?? [],
    }).catch(() => undefined);
    if (read.ok && reading.ok) {
      const state = await ask('page.snapshot', { snapshot: read.value });
      if (!stop.aborted && state.ok) show(state.value, badgePlaces(reading.value.rows, read.value));
    } else if (!read.ok) {
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

/**
 * The snapshot, or why there is none: a page that never came to rest and shows nothing yet is still loading, not unknown.
 * Where nothing could be brought that judges how complete the list is, that is not known.
 */
const counted = (
  reading: Look['reading'],
  count: CountList | undefined,
  isRestless: boolean,
): Result<Snapshot, Problem> => {
  if (!reading.ok)
    return isRestless && reading.error.code === 'not-recognised' ? fail(problem('still-loading')) : reading;
  const { rows, snapshot } = reading.value;
  return ok(
    snapshot(
      count ?? (() => ({ state: 'unknown', read: rows.length, expected: null, reasons: ['total-unknown'] })),
    ),
  );
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
