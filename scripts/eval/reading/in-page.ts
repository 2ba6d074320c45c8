import { boxProbe } from '../../../src/overlay/darsak/box-probe.ts';
import { likelyKind } from '../../../src/overlay/likely-kind.ts';
import { layoutProbe } from '../../../src/overlay/darsak/layout-probe.ts';
import { ajyalRecogniser } from '../../../src/platforms/ajyal/recogniser.ts';
import { darsakProfile } from '../../../src/platforms/darsak/profile.ts';
import { ok } from '../../../src/core/result.ts';
import { darsakRecogniser } from '../../../src/platforms/darsak/recogniser.ts';
import { openemisPageRecogniser } from '../../../src/platforms/profile-readers.ts';
import { seeGrids } from '../../../src/platforms/reading/by-sight/see-grids.ts';
import { countList } from '../../../src/platforms/reading/completeness/count-list.ts';
import { lookAgain } from '../../../src/platforms/reading/look-again.ts';
import { isPoor, saysMore, type PageRecogniser } from '../../../src/platforms/reading/page-recogniser.ts';
import type { See } from '../../../src/platforms/reading/recognise.ts';
import { whenSettled } from '../../../src/platforms/reading/page/settle.ts';
import { outcomeOf, type Outcome } from '../../../tests/corpus/expected.ts';
import { scheduleIn } from '../../../src/overlay/schedule-in.ts';

/** What runs inside the page: the shipped readers, with the layout of the real browser. */

const layout = layoutProbe(window);
/** As in the extension: where the structure does not say what the rows are, what is seen. */
const see: See = {
  ...lookAgain,
  lists: (body, sight, headers, built) => seeGrids(body, sight, headers, built, boxProbe(window)),
};
const seeing: readonly PageRecogniser[] = [
  darsakRecogniser(darsakProfile, undefined, see),
  ajyalRecogniser(see),
];
const recognisers: readonly PageRecogniser[] = [
  darsakRecogniser(darsakProfile),
  openemisPageRecogniser,
  ajyalRecogniser(),
];

export interface InPage {
  /** The kind that the first look sees, by which the scripts that read are put into the page; null where none would be. */
  detected(platform: string): string | null;
  outcome(readerId: string): Outcome;
  /** Resolves when nothing has changed for `quietMs`. */
  settled(quietMs: number, timeoutMs: number): Promise<string>;
  /** Milliseconds of `times` readings, each of the whole page. */
  time(readerId: string, times: number): number[];
}

const recogniserOf = (id: string): PageRecogniser => {
  const found = recognisers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no reader ${id}`);
  return found;
};
const context = { now: 0, signal: new AbortController().signal, layout };

const inPage: InPage = {
  // Ajyal's pages have no first look: who gave the permission has the reader in all of them.
  detected: (platform) =>
    platform === 'ajyal' ? platform : likelyKind(document, new URL(location.href), []),
  outcome: (readerId) => {
    const url = new URL(location.href);
    const before = document.documentElement.outerHTML;
    const first = recogniserOf(readerId).look(document, url, context);
    const sees = isPoor(first) ? seeing.find(({ id }) => id === readerId) : undefined;
    const second = sees?.look(document, url, context) ?? first;
    const { detection, reading } = second !== first && saysMore(second, first) ? second : first;
    const read = reading.ok ? ok(reading.value.snapshot(countList)) : reading;
    const outcome = outcomeOf(detection?.kind ?? null, read);
    if (document.documentElement.outerHTML !== before) throw new Error('the reader changed the page');
    return outcome;
  },
  settled: (quietMs, timeoutMs) =>
    whenSettled(document.body, {
      quietMs,
      timeoutMs,
      signal: context.signal,
      schedule: scheduleIn(window),
    }),
  time: (readerId, times) => {
    const recogniser = recogniserOf(readerId);
    return Array.from({ length: times }, () => {
      const start = performance.now();
      const { reading } = recogniser.look(document, new URL(location.href), context);
      if (reading.ok) reading.value.snapshot(countList);
      return performance.now() - start;
    });
  },
};

Object.assign(globalThis, { mutabiqReading: inPage });
