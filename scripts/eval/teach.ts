import { resolve } from 'node:path';
import { addScores, compare, noScore } from '../../tests/corpus/compare.ts';
import { corpusPages } from '../../tests/corpus/folders.ts';
import { openChromium } from './reading/chromium-pages.ts';

/**
 * Teaches every section's page of a folder as a teacher would, in Chromium: `npm run eval:teach -- DIR [--unread]`. She points
 * at a name (the first, one in the middle, the last), says what the columns are that she knows, and shows the section's text.
 * Prints per page what was proposed and what is read afterwards; `--unread`: only pages that are not read by themselves.
 */
const quietMs = 800;
const timeoutMs = 6000;

const main = async (): Promise<void> => {
  const [folder, ...options] = process.argv.slice(2);
  if (folder === undefined) throw new Error('usage: npm run eval:teach -- DIR [--unread]');
  const pages = corpusPages(resolve(folder)).filter(
    ({ meta, expected }) =>
      meta.platform === 'darsak' && expected.kind === 'teacher.roster' && (expected.rows ?? []).length > 0,
  );
  const chromium = await openChromium();
  let [total, asked, whole] = [noScore(), 0, 0];
  try {
    for (const { slug, html, meta, expected } of pages) {
      const rows = expected.rows ?? [];
      await chromium.open({ url: meta.url, html }, async (reading) => {
        await reading.settled(quietMs, timeoutMs);
        if (options.includes('--unread')) {
          const { score } = compare(await reading.outcome('darsak'), expected);
          if (score.kindWrong + score.rowsMissing === 0) return;
        }
        for (const n of new Set([0, Math.floor(rows.length / 2), rows.length - 1])) {
          asked++;
          const values: Record<string, string[]> = {};
          for (const row of rows)
            for (const [field, value] of Object.entries(row))
              (values[field] ??= []).push(String(value ?? ''));
          const { grade = null, section = null } = expected.context ?? {};
          const taught = await reading.taught({
            name: String(rows[n]?.name ?? ''),
            values,
            grade: grade === null ? null : String(grade),
            section: section === null ? null : String(section),
          });
          const where = `${slug.padEnd(40)} row ${String(n + 1).padStart(3)}`;
          if (typeof taught === 'string') {
            total = addScores(total, { ...noScore(), rowsMissing: rows.length });
            console.log(`${where}  NO  ${taught}`);
            continue;
          }
          const { score, remarks } = compare(taught.outcome, { ...expected, completeness: undefined });
          total = addScores(total, score);
          const isWhole = score.rowsRight === rows.length && score.rowsWrong === 0;
          if (isWhole) whole++;
          console.log(
            `${where}  ${isWhole ? 'ok' : 'NO'}  proposed ${String(taught.count)} of ${String(rows.length)} with ${taught.fields.join(' ')}; rows ${String(score.rowsRight)}/${String(score.rowsWrong)}/${String(score.rowsMissing)}, fields ${String(score.fieldsRight)}/${String(score.fieldsWrong)}/${String(score.fieldsEmpty)}`,
          );
          if (!isWhole || score.fieldsEmpty > 0)
            for (const remark of remarks.slice(0, 3)) console.log(`    ${remark}`);
        }
      });
    }
  } finally {
    await chromium.close();
  }
  console.log(`${String(whole)} of ${String(asked)} times the whole list; ${JSON.stringify(total)}`);
};

await main();
