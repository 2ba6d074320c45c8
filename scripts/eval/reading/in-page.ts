import { boxProbe } from '../../../src/overlay/darsak/box-probe.ts';
import { layoutProbe } from '../../../src/overlay/darsak/layout-probe.ts';
import { darsakProfile } from '../../../src/platforms/darsak/profile.ts';
import { darsakReaderWith } from '../../../src/platforms/darsak/reader.ts';
import { pageReaders } from '../../../src/platforms/profile-readers.ts';
import { seeGrids } from '../../../src/platforms/reading/by-sight/see-grids.ts';
import { isUnread } from '../../../src/platforms/reading/page-reader.ts';
import type { See } from '../../../src/platforms/reading/recognise.ts';
import { whenSettled } from '../../../src/platforms/reading/settle.ts';
import { outcomeOf, type Outcome } from '../../../tests/corpus/expected.ts';

/** What runs inside the page: the shipped readers, with the layout of the real browser. */

const layout = layoutProbe(window);
/** As in the extension: where the structure does not say what the rows are, what is seen. */
const see: See = (body, sight, headers) => seeGrids(body, sight, headers, boxProbe(window));
const seeing = darsakReaderWith(darsakProfile, undefined, see);

export interface InPage {
  outcome(readerId: string): Outcome;
  /** Resolves when nothing has changed for `quietMs`. */
  settled(quietMs: number, timeoutMs: number): Promise<string>;
  /** Milliseconds of `times` readings, each of the whole page. */
  time(readerId: string, times: number): number[];
}

const readerOf = (id: string): (typeof pageReaders)[number] => {
  const reader = pageReaders.find((one) => one.id === id);
  if (reader === undefined) throw new Error(`no reader ${id}`);
  return reader;
};
const context = { now: 0, signal: new AbortController().signal, layout };

const inPage: InPage = {
  outcome: (readerId) => {
    const reader = readerOf(readerId);
    const url = new URL(location.href);
    const before = document.documentElement.outerHTML;
    const first = reader.read(document, url, context);
    const second = reader.id === seeing.id && isUnread(first) ? seeing.read(document, url, context) : null;
    const outcome =
      second?.ok === true
        ? outcomeOf(seeing.detect(document, url)?.kind ?? null, second)
        : outcomeOf(reader.detect(document, url)?.kind ?? null, first);
    if (document.documentElement.outerHTML !== before) throw new Error('the reader changed the page');
    return outcome;
  },
  settled: (quietMs, timeoutMs) =>
    whenSettled(document.body, {
      quietMs,
      timeoutMs,
      signal: context.signal,
      schedule: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => {
          clearTimeout(timer);
        };
      },
    }),
  time: (readerId, times) => {
    const reader = readerOf(readerId);
    return Array.from({ length: times }, () => {
      const start = performance.now();
      reader.read(document, new URL(location.href), context);
      return performance.now() - start;
    });
  },
};

Object.assign(globalThis, { mutabiqReading: inPage });
