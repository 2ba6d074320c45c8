import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { feedbackDeskTexts } from '../../src/i18n/areas/feedback-desk.ts';
import { feedbackReportTexts } from '../../src/i18n/areas/feedback-report.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { openChromium } from '../e2e/support/chromium-session.ts';
import { fillConsent, words } from '../e2e/support/journey.ts';
import { bundleOf, remarksPerBundle } from './feedback-bundles.ts';
import { isLarge, type Report } from './run.ts';

/**
 * The workspace in Chromium, the production build: what a supervisor does with ten thousand remarks, and whether the
 * page stands still meanwhile. The browser itself reports every task of the page over 50 ms; of one over 100 ms a
 * person feels that the page hangs. Times hold the database on disk. Build first (`npm run build`).
 */
const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(feedbackDeskTexts, format);
const r = translator(feedbackReportTexts, format);

export async function run(report: Report): Promise<void> {
  for (const size of isLarge() ? [1000, 10_000, 100_000] : [1000, 10_000]) await measure(size, report);
}

async function measure(size: number, report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mutabiq-bench-'));
  const session = await openChromium({ hostArgs: [] });
  session.context.setDefaultTimeout(20 * 60_000);
  try {
    const files = await bundles(folder, size / remarksPerBundle);
    const page = await session.openExtensionPage('workspace.html#start');
    await page.addInitScript(watchTasks);
    await fillConsent(page, { name: 'هند المشرفة', computer: 'own' });
    await page.getByRole('checkbox', { name: words.common('role.teacher') }).uncheck();
    await page.getByRole('checkbox', { name: words.common('role.supervisor') }).check();
    await page.getByRole('button', { name: words.workspace('form.submit') }).click();
    await page.getByRole('heading', { name: words.guide('title') }).waitFor();
    await page.goto(page.url().replace(/#.*/, '#feedback'));
    await page.reload();
    await page.getByText(t('empty.receiver')).waitFor();

    const measured = async (what: string, work: () => Promise<string | void>): Promise<void> => {
      await page.evaluate(() => tasks().splice(0));
      const start = performance.now();
      const note = await work();
      const value = performance.now() - start;
      const seen = await tasksOf(page);
      const over = seen.filter((task) => task > 100).length;
      const longest = `longest task of the page ${String(Math.round(Math.max(0, ...seen)))} ms, ${String(over)} over 100 ms`;
      report({
        name: `${size.toLocaleString('en')}, ${what}`,
        value,
        unit: 'ms',
        note: note ? `${note}; ${longest}` : longest,
      });
    };
    const found = page.locator('.queue-list [role=status]').first();
    const idle = page.locator('.queue-list[aria-busy=false]');
    const shows = async (hash: string): Promise<string> => {
      const before = await page.evaluate((to) => {
        location.hash = to;
        return document.querySelector('.queue-list [role=status]')?.textContent;
      }, hash);
      await page.waitForFunction(
        (old) => document.querySelector('.queue-list[aria-busy=false] [role=status]')?.textContent !== old,
        before,
      );
      return (await found.textContent()) ?? '';
    };

    await measured(`take in ${String(files.length)} bundles of ${String(remarksPerBundle)}`, async () => {
      const steps = await page.evaluateHandle(() => {
        const seen = new Set<number>();
        new MutationObserver(() => {
          const bar = document.querySelector<HTMLProgressElement>('.receive progress');
          if (bar !== null) seen.add(bar.value);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
        return seen;
      });
      await page.locator('.receive input[type=file]').setInputFiles(files);
      await page
        .locator('.received > li')
        .nth(files.length - 1)
        .waitFor();
      await page.getByText(t('found', { n: size }), { exact: true }).waitFor();
      const shown = await steps.evaluate((seen) => seen.size);
      return `the bar moved ${String(shown)} times; ${await heapOf(page)}`;
    });
    await measured('open', async () => {
      await page.reload();
      await page.getByText(t('found', { n: size }), { exact: true }).waitFor();
      return heapOf(page);
    });
    await measured('search of two words', () => shows('#feedback?q=الإشارة المثال'));
    await measured('filter by subject', () => shows('#feedback?subject=math'));
    await measured('all again, sorted by lesson', () => shows('#feedback?sort=lesson'));
    await measured('next page', async () => {
      await page.getByRole('button', { name: t('next') }).click();
      await page.getByText(t('page', { from: 41, until: 80, total: size })).waitFor();
    });
    await measured('select all and clear', async () => {
      await page.getByRole('button', { name: t('select-found') }).click();
      await page.getByText(t('selected', { n: size })).waitFor();
      await page
        .getByRole('button', { name: t('unselect') })
        .first()
        .click();
      await idle.waitFor();
    });
    await measured('similar remarks', async () => {
      await page.evaluate(() => (location.hash = '#problems'));
      await page.locator('.cluster').first().waitFor();
    });
    await measured('report', async () => {
      await page.evaluate(() => (location.hash = '#report'));
      await page.locator('.verdict-line').waitFor();
    });
    for (const ending of ['csv', 'xlsx'] as const)
      await measured(`report as ${ending.toUpperCase()}`, async () => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: r(ending), exact: true }).click(),
        ]);
        await download.path();
        return heapOf(page);
      });
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundles(folder: string, count: number): Promise<string[]> {
  const files: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const file = join(folder, `${String(at).padStart(3, '0')}.mutabiq.json`);
    await writeFile(file, Buffer.from(await (await bundleOf(at)).arrayBuffer()));
    files.push(file);
  }
  return files;
}

declare function tasks(): number[];

/** Runs in the page before anything of it does. */
function watchTasks(): void {
  const found: number[] = [];
  Object.assign(globalThis, { tasks: () => found });
  new PerformanceObserver((list) => {
    found.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** The tasks reported since the list was emptied; entries come a moment after the task. */
const tasksOf = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(tasks()), 100));
      }),
  );

interface WithMemory {
  readonly memory?: { readonly usedJSHeapSize: number };
}

/** The heap of the page and of the desk's worker. */
async function heapOf(page: Page): Promise<string> {
  const of = (): number => (performance as WithMemory).memory?.usedJSHeapSize ?? 0;
  const mb = (bytes: number): string => `${String(Math.round(bytes / 1e6))} MB`;
  const [worker] = page.workers();
  return `heap of the page ${mb(await page.evaluate(of))}, of the worker ${mb((await worker?.evaluate(of)) ?? 0)}`;
}
