import { problem, type Problem } from '../../core/problem.ts';
import { fail, type Result } from '../../core/result.ts';
import type { PageState } from '../../messages/page.ts';
import { readDarsakAccount } from '../../platforms/darsak/account.ts';
import { darsakProfile } from '../../platforms/darsak/profile.ts';
import { darsakReaderWith } from '../../platforms/darsak/reader.ts';
import { layOverlays } from '../../platforms/profile-overlay.ts';
import type { PageReader } from '../../platforms/reading/page-reader.ts';
import type { Profile } from '../../platforms/profile.ts';
import { whenSettled } from '../../platforms/reading/settle.ts';
import { keepReading } from '../../messages/keep-reading.ts';
import { onOverlaysChanged, readOverlays } from '../../messages/profile-storage.ts';
import { ask } from '../ask-page.ts';
import { badgePlaces } from './badge-places.ts';
import { badgeTag } from '../badges.ts';
import { layoutProbe } from './layout-probe.ts';
import type { PagePart } from '../page-part.ts';

/** A page is settled when nothing of it changed for this long (darsak-facts 7.3: about 500 ms) … */
const quietMs = 400;
/** … and is read as it stands, said to be still loading, after this long. */
const timeoutMs = 8_000;

/**
 * Reads the Darsak page the user has open, and again when its list changes (a pager without a new address, a filter).
 * Only the list's own container is watched, and only after the page has settled (decision 7).
 */
export const readDarsakPage: PagePart = (view, { signal, show }) => {
  const doc = view.document;
  const observer = new view.MutationObserver((records) => {
    if (records.some(isOfPage)) again();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  let current: AbortController | null = null;
  /** Made once, and anew when a correction of the profile was added or removed. */
  let inForce: Promise<{ readonly profile: Profile; readonly reader: PageReader }> | null = null;
  const readerInForce = async () => {
    const { profile } = layOverlays(darsakProfile, await readOverlays());
    return { profile, reader: darsakReaderWith(profile) };
  };
  onOverlaysChanged(() => {
    inForce = null;
    again();
  }, signal);

  const run = async (stop: AbortSignal): Promise<void> => {
    observer.disconnect();
    const outcome = await whenSettled(doc.body, {
      quietMs,
      timeoutMs,
      signal: stop,
      schedule: (callback, ms) => {
        const timer = view.setTimeout(callback, ms);
        return () => view.clearTimeout(timer);
      },
    });
    const { profile, reader } = await (inForce ??= readerInForce());
    if (stop.aborted) return;
    const url = new URL(view.location.href);
    const account = readDarsakAccount(doc, url, profile);
    const detection = reader.detect(doc, url);
    if (detection?.answer === 'refuse') return;
    const context = { now: Date.now(), signal: stop, layout: layoutProbe(view) };
    const found = reader.read(doc, url, context);
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
      watch([]);
      const state: Result<PageState, Problem> = await ask('page.unread', { problem: read.error, account });
      if (!stop.aborted && state.ok) show(state.value, []);
    }
  };

  const watch = (elements: readonly Element[]): void => {
    if (signal.aborted) return;
    const container = commonContainer(elements) ?? doc.body;
    observer.observe(container, { childList: true, subtree: true, characterData: true });
  };

  const again = (): void => {
    if (signal.aborted) return;
    current?.abort();
    current = new AbortController();
    void run(AbortSignal.any([signal, current.signal])).catch(() => undefined);
  };
  again();
  return { again };
};

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
