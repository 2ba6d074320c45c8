import { resolve } from 'node:path';
import { addScores, compare, noScore, type Score } from '../../tests/corpus/compare.ts';
import { corpusPages } from '../../tests/corpus/folders.ts';
import { openChromium } from './reading/chromium-pages.ts';
import { detectorFault } from './reading/detector-fault.ts';

/**
 * Reads every page of a folder in Chromium and compares with what is expected:
 * `npm run eval:pages -- DIR [--outcomes]`. Prints field names, counts and reasons, no text of a page; with `--outcomes`
 * also what was read (for pages of invented data). `detector NO`: the page holds something to be read, and the first look, by
 * which the readers are put into a page at all, lets none in. Ends with 1 when a field or a row is wrong, a page was taken for another or
 * was lost.
 */

const readers = { darsak: 'darsak', openemis: 'openemis-page', ajyal: 'ajyal' } as const;
/** Pages are local: what changes still is the page's own script. */
const quietMs = 60;
const timeoutMs = 3000;
/** What could not be read may not have come yet: in the extension such a page is watched for longer still. */
const patience = { quietMs: 1500, timeoutMs: 6000 } as const;

const line = (name: string, s: Score): string =>
  `${name.padEnd(52)} kind ${s.kindWrong === 0 ? 'ok ' : 'NO '} fields ${String(s.fieldsRight)}/${String(s.fieldsWrong)}/${String(s.fieldsEmpty)}` +
  `  rows ${String(s.rowsRight)}/${String(s.rowsWrong)}/${String(s.rowsMissing)}  completeness ${s.completenessWrong === 0 ? 'ok' : 'NO'}`;

const main = async (): Promise<void> => {
  const [folder, ...options] = process.argv.slice(2);
  if (folder === undefined) throw new Error('usage: npm run eval:pages -- DIR [--outcomes]');
  const invalid: string[] = [];
  const pages = corpusPages(resolve(folder), (slug, fault) =>
    invalid.push(`${slug}: ${fault instanceof Error ? fault.message : String(fault)}`),
  );
  const chromium = await openChromium();
  let total = noScore();
  const detector = { lost: 0, 'let in': 0 };
  try {
    console.log('page; fields right/wrong/left empty; rows right/wrong/missing');
    for (const { slug, html, meta, expected } of pages) {
      const { outcome, detected } = await chromium.open({ url: meta.url, html }, async (reading) => {
        const reader = readers[meta.platform];
        const look = async () => ({
          outcome: await reading.outcome(reader),
          detected: await reading.detected(meta.platform),
        });
        await reading.settled(quietMs, timeoutMs);
        const first = await look();
        const { refused } = first.outcome;
        if (refused !== 'not-recognised' && refused !== 'still-loading') return first;
        await reading.settled(patience.quietMs, patience.timeoutMs);
        return look();
      });
      const { score, remarks } = compare(outcome, expected);
      total = addScores(total, score);
      const fault = detectorFault(detected, expected);
      if (fault !== null) detector[fault]++;
      console.log(`${line(slug, score)}${fault === 'lost' ? '  detector NO' : ''}`);
      for (const remark of remarks.slice(0, 6)) console.log(`    ${remark}`);
      if (options.includes('--outcomes')) console.log(JSON.stringify(outcome));
    }
  } finally {
    await chromium.close();
  }
  const rows = total.rowsRight + total.rowsWrong + total.rowsMissing;
  console.log('');
  console.log(line(`total of ${String(pages.length)} pages`, total));
  console.log(
    `detector: ${String(detector.lost)} lost, ${String(detector['let in'])} looked at closely and to be refused`,
  );
  console.log(
    JSON.stringify({
      pages: pages.length,
      ...total,
      rowsRead: rows === 0 ? null : total.rowsRight / rows,
      detector,
    }),
  );
  for (const fault of invalid)
    console.error(`not judged, its meta.json or expected.json is not valid: ${fault}`);
  if (invalid.length + total.fieldsWrong + total.rowsWrong + total.kindWrong + detector.lost > 0)
    process.exitCode = 1;
};

await main();
