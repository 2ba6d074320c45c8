import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { noChoices } from '../../src/core/files/file-preview.ts';
import { filesTexts } from '../../src/i18n/areas/files.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { openSession } from '../../src/platforms/files/file-session.ts';
import { openChromium } from '../e2e/support/chromium-session.ts';
import { consent } from '../e2e/support/journey.ts';
import { asHtmlXls, flatRows } from '../unit/files/support/ajyal-files.ts';
import { writeXlsx } from '../unit/files/support/write-xlsx.ts';
import type { Report } from './run.ts';

/**
 * Reading whole files: Ajyal's flat export of a large directorate's school, 25 columns, in each of the three kinds. First the
 * work by itself, in this process' own time; then in the workspace in Chromium, where nothing of it may hold up the page.
 * Build first (`npm run build`).
 */
const small = 500;
const large = 5_000;
const times = 5;
/** A task longer than this is felt as a page that hangs (ms). */
const felt = 100;

const t = translator(filesTexts, createFormat({ language: 'ar', digits: 'latn', now: 0 }));

const rowsOf = (count: number): string[][] =>
  flatRows(
    Array.from({ length: count / 25 }, (_, n) => ({
      grade: ['الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'][n % 5] ?? '',
      section: 'أبجدهوزحطي'[Math.floor(n / 5) % 10] ?? '',
      count: 25,
    })),
  );

const kinds = {
  csv: (rows: string[][]) => new TextEncoder().encode(Papa.unparse(rows)),
  xlsx: (rows: string[][]) => writeXlsx({ sheets: [{ name: 'أ', rows }] }),
  xls: (rows: string[][]) => new TextEncoder().encode(asHtmlXls(rows)),
} as const;

/** Milliseconds of work to open a file and say what is in it. */
const work = (bytes: Uint8Array, name: string): number => {
  const taken = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    const session = openSession(bytes, name, { clock: () => 0, progress: () => undefined });
    if (!session.ok || session.value.preview(noChoices).groups.length === 0) throw new Error(name);
    return process.cpuUsage(before).user / 1_000;
  });
  return taken.sort((a, b) => a - b)[times >> 1] ?? NaN;
};

export async function run(report: Report): Promise<void> {
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const [ending, write] of Object.entries(kinds)) {
    const [little, much] = [write(rowsOf(small)), write(rowsOf(large))];
    work(little, `warm.${ending}`);
    const [of500, of5000] = [work(little, `a.${ending}`), work(much, `a.${ending}`)];
    report({
      name: `${ending}, ${String(large)} rows`,
      value: of5000,
      unit: 'ms',
      note: `median of ${String(times)}, of this thread's own time; ${(much.length / 1e6).toFixed(1)} MB`,
    });
    report({
      name: `${ending}, ${String(large)} rows by ${String(small)}`,
      value: of5000 / of500,
      unit: 'ratio',
      note: 'ten times the rows',
    });
    files.push({ name: `school.${ending}`, bytes: much });
  }
  await inThePage(files, report);
}

async function inThePage(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  report: Report,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mutabiq-bench-'));
  const session = await openChromium({ hostArgs: [] });
  session.context.setDefaultTimeout(60_000);
  try {
    const page = await consent(session, { name: 'منى سامر' });
    for (const { name, bytes } of files) {
      await writeFile(join(folder, name), bytes);
      await page.goto(page.url().replace(/#.*$/, '#files'));
      await page.locator('.drop').waitFor();
      await page.evaluate(() => {
        const scope = globalThis as unknown as { tasks: number[]; watch?: PerformanceObserver };
        scope.tasks = [];
        scope.watch?.disconnect();
        scope.watch = new PerformanceObserver((list) => {
          scope.tasks.push(...list.getEntries().map(({ duration }) => duration));
        });
        scope.watch.observe({ type: 'longtask' });
      });
      const start = performance.now();
      await page.locator('input[type=file]').setInputFiles(join(folder, name));
      await page.getByRole('status').filter({ hasText: '5,000' }).waitFor();
      const value = performance.now() - start;
      const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
      const over = tasks.filter((task) => task > felt).length;
      report({
        name: `${name} in the workspace`,
        value,
        unit: 'ms',
        note: `longest task of the page ${String(Math.round(Math.max(0, ...tasks)))} ms, ${String(over)} over ${String(felt)} ms`,
      });
      await page.getByRole('button', { name: t('keep.discard') }).click();
    }
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}
