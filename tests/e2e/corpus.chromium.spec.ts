import { expect, test } from '@playwright/test';
import { openChromium } from '../../scripts/eval/reading/chromium-pages.ts';
import { detectorFault } from '../../scripts/eval/reading/detector-fault.ts';
import { compare } from '../corpus/compare.ts';
import { corpusPages } from '../corpus/folders.ts';

/**
 * Every page of the corpus in a real browser: what its layout says (visible, cut off, scrolled, seen as a list) changes nothing
 * of what the fast DOM reads in `tests/corpus/corpus.test.ts`, and decides the pages that only a browser can show.
 */

test.setTimeout(600_000);

const readers = { darsak: 'darsak', openemis: 'openemis-page', ajyal: 'ajyal' } as const;
/** Pages are local: what changes still is the page's own script. */
const [quietMs, timeoutMs] = [60, 3000];
/** Parts run side by side where there are workers. */
const parts = [0, 1, 2, 3];

const pages = corpusPages('tests/corpus');

for (const part of parts)
  test(`the corpus is read in Chromium as expected, part ${String(part + 1)} of ${String(parts.length)}`, async () => {
    const own = pages.filter((_, n) => n % parts.length === part);
    expect(own.length).toBeGreaterThan(15);
    const chromium = await openChromium();
    const wrong: Record<string, readonly string[]> = {};
    try {
      for (const { slug, html, meta, expected } of own) {
        const { outcome, detected } = await chromium.open({ url: meta.url, html }, async (reading) => {
          await reading.settled(quietMs, timeoutMs);
          return {
            outcome: await reading.outcome(readers[meta.platform]),
            detected: await reading.detected(meta.platform),
          };
        });
        const { remarks } = compare(outcome, expected);
        if (remarks.length > 0) wrong[slug] = remarks;
        // The first look lets in what can be read, also in frames and shadow roots, which the fast DOM does not build.
        if (detectorFault(detected, expected) === 'lost')
          wrong[slug] = [...remarks, 'the detector lets no reader in'];
      }
    } finally {
      await chromium.close();
    }
    expect(wrong).toEqual({});
  });
