import { gzipSync } from 'node:zlib';
import { openChromium } from '../../scripts/eval/reading/chromium-pages.ts';
import { headerSets, pupils } from '../corpus/generator/model.ts';
import { darsakPage, darsakUrl } from '../corpus/generator/page.ts';
import { boxes, semantic } from '../corpus/generator/rosters.ts';
import type { Report } from './run.ts';

/** Reading whole pages in Chromium, layout included; the limits are 20 ms for 60 rows and 300 ms for 2,000. */
const sizes = [60, 2000] as const;
const times = 15;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

export async function run(report: Report): Promise<void> {
  const chromium = await openChromium();
  try {
    for (const size of sizes)
      for (const [layout, write] of [
        ['table', semantic],
        ['boxes', boxes],
      ] as const) {
        const html = darsakPage(write({ headers: headerSets.A, digits: 'ascii', all: pupils(size, 3) }));
        const measured = await chromium.open(
          { url: darsakUrl('/teachers/relations/481/students'), html },
          async (reading) => {
            await reading.settled(60, 3000);
            return reading.time('darsak', times);
          },
        );
        report({
          name: `${layout}, ${String(size)} rows, first reading`,
          value: measured[0] ?? NaN,
          unit: 'ms',
        });
        report({
          name: `${layout}, ${String(size)} rows`,
          value: median(measured.slice(1)),
          unit: 'ms',
          note: `median of ${String(times - 1)} readings, page of ${String(Math.round(gzipSync(html).length / 1024))} kB gzip`,
        });
      }
  } finally {
    await chromium.close();
  }
}
