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
import {
  isPoor,
  saysMore,
  type Look,
  type PageRecogniser,
} from '../../../src/platforms/reading/page-recogniser.ts';
import type { See } from '../../../src/platforms/reading/recognise.ts';
import { makeSight } from '../../../src/platforms/reading/page/sight.ts';
import { findTaught } from '../../../src/platforms/reading/teaching/find-taught.ts';
import { whenSettled } from '../../../src/platforms/reading/page/settle.ts';
import { outcomeOf, type Outcome } from '../../../tests/corpus/expected.ts';
import { scheduleIn } from '../../../src/overlay/schedule-in.ts';
import { profileTaught, type Shown } from './teach-in-page.ts';

/** What runs inside the page: the shipped readers, with the layout of the real browser. */

const layout = layoutProbe(window);
/** As in the extension: where the structure does not say what the rows are, what is seen. */
const see: See = {
  ...lookAgain,
  lists: (body, sight, headers, built) => seeGrids(body, sight, headers, built, boxProbe(window)),
};
const seeing: readonly PageRecogniser[] = [
  darsakRecogniser(darsakProfile, undefined, see),
  openemisPageRecogniser,
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
  /** What is read once somebody has shown the list (docs/reading.md, "Teaching a page"); a text says why it could not be. */
  taught(
    shown: Shown,
  ): { readonly outcome: Outcome; readonly count: number; readonly fields: readonly string[] } | string;
  /** Resolves when nothing has changed for `quietMs`. */
  settled(quietMs: number, timeoutMs: number): Promise<string>;
  /** Milliseconds of `times` readings, each of the whole page. */
  time(readerId: string, times: number): number[];
}

const recogniserOf = (id: string, among = recognisers): PageRecogniser => {
  const found = among.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no reader ${id}`);
  return found;
};
const context = { now: 0, signal: new AbortController().signal, layout };

const readWith = (look: (recogniser: 'plain' | 'seeing') => Look): Outcome => {
  const first = look('plain');
  const second = isPoor(first) ? look('seeing') : first;
  const { detection, reading } = second !== first && saysMore(second, first) ? second : first;
  return outcomeOf(detection?.kind ?? null, reading.ok ? ok(reading.value.snapshot(countList)) : reading);
};

const inPage: InPage = {
  taught: (shown) => {
    const taught = profileTaught(shown, document, makeSight(layout));
    if (typeof taught === 'string') return taught;
    const { profile, ...said } = taught;
    const url = new URL(location.href);
    const outcome = readWith((how) =>
      darsakRecogniser(profile, findTaught, how === 'plain' ? undefined : see).look(document, url, context),
    );
    return { ...said, outcome };
  },
  // Ajyal's pages have no first look: who gave the permission has the reader in all of them.
  detected: (platform) =>
    platform === 'ajyal' ? platform : likelyKind(document, new URL(location.href), []),
  outcome: (readerId) => {
    const url = new URL(location.href);
    const before = document.documentElement.outerHTML;
    const outcome = readWith((how) =>
      recogniserOf(readerId, how === 'plain' ? recognisers : seeing).look(document, url, context),
    );
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
