import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { feedbackDeskTexts } from '../../src/i18n/areas/feedback-desk.ts';
import { feedbackReportTexts } from '../../src/i18n/areas/feedback-report.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { openChromium } from '../e2e/support/chromium-session.ts';
import { consent } from '../e2e/support/journey.ts';
import { benchCounts, bundleOf, remarksPerBundle } from './feedback-bundles.ts';
import { isLarge } from './is-large.ts';
import { loadNow, peakOf, watchTasks } from './page-tasks.ts';
import type { Report } from './run.ts';
import { SizeRatios } from './size-ratios.ts';

/**
 * The workspace in Chromium, the production build: what a supervisor does with ten thousand remarks, and whether the
 * page stands still meanwhile. The browser's own trace tells the tasks of the page; of one over 100 ms a
 * person feels that the page hangs. Times hold the database on disk. Build first (`npm run build`).
 */
const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(feedbackDeskTexts, format);
const r = translator(feedbackReportTexts, format);

export async function run(report: Report): Promise<void> {
  const ratios = new SizeRatios(report);
  for (const size of isLarge() ? [1000, 10_000, 100_000] : [1000, 10_000]) await measure(size, ratios);
}

async function measure(size: number, ratios: SizeRatios): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mutabiq-bench-'));
  const session = await openChromium({ hostArgs: [] });
  session.context.setDefaultTimeout(20 * 60_000);
  try {
    const files = await bundles(folder, size / remarksPerBundle);
    const page = await consent(session, { name: 'هند المشرفة', computer: 'own', roles: ['supervisor'] });
    const watch = watchTasks(await session.context.newCDPSession(page));
    await page.goto(page.url().replace(/#.*/, '#feedback'));
    await page.reload();
    await page.getByText(t('empty.receiver')).waitFor();

    const measured = async (what: string, work: () => Promise<string | void>): Promise<void> => {
      await watch.start();
      const start = performance.now();
      const note = await work();
      const value = performance.now() - start;
      const { tasks, longest, pid } = await watch.stop();
      const over = (limit: number): string => String(tasks.filter((task) => task > limit).length);
      const seen = [
        `longest task of the page ${String(Math.round(tasks[0] ?? 0))} ms of work (${longest})`,
        `${over(50)} over 50 ms, ${over(100)} over 100 ms`,
        await peakOf(pid),
        loadNow(),
      ].join('; ');
      ratios.add(what, size, {
        name: `${size.toLocaleString('en')}, ${what}`,
        value,
        unit: 'ms',
        note: note ? `${note}; ${seen}` : seen,
      });
    };
    /**
     * Waits until an element says just this. Looked for by us: what Playwright does in the page to find and to judge an
     * element is work of the page as well, and more of it than ours.
     */
    const says = async (selector: string, text: string): Promise<void> => {
      await page.waitForFunction(
        ([where, what]) =>
          [...document.querySelectorAll(where)].some((element) => element.textContent === what),
        [selector, text] as const,
      );
    };
    const there = async (selector: string): Promise<void> => {
      await page.waitForFunction((where) => document.querySelector(where) !== null, selector);
    };
    /** Waits until the list itself says how many there are: a count of before is no answer. */
    const counted = async (count: number): Promise<string> => {
      const text = t('found', { n: count });
      await says('.queue-list[aria-busy=false] [role=status]', text);
      return text;
    };
    /** Where the pointer must press, found before anything is measured. */
    const aim = async (button: Locator): Promise<() => Promise<void>> => {
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      if (box === null) throw new Error('A button is not there');
      return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
    const button = (name: string): Locator => page.getByRole('button', { name, exact: true }).first();
    const shows = async (hash: string, count: number): Promise<string> => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      return counted(count);
    };

    await measured(`take in bundles of ${String(remarksPerBundle)}`, async () => {
      const steps = await page.evaluateHandle(() => {
        const seen = new Set<number>();
        new MutationObserver(() => {
          const bar = document.querySelector<HTMLProgressElement>('.receive progress');
          if (bar !== null) seen.add(bar.value);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
        return seen;
      });
      await page.locator('.receive input[type=file]').setInputFiles(files.first);
      await there(`.received > li:nth-child(${String(files.first.length)})`);
      await counted(size);
      const shown = await steps.evaluate((seen) => seen.size);
      return `the bar moved ${String(shown)} times`;
    });
    await page.reload();
    await counted(size);
    await measured('merge all of them with a step of the principal', async () => {
      await page.locator('.receive input[type=file]').setInputFiles(files.later);
      await there(`.received > li:nth-child(${String(files.later.length)})`);
      return shows('#feedback?state=discussed', size);
    });
    await measured('open', async () => {
      await page.reload();
      await counted(size);
    });
    await measured('search of two words', () =>
      shows('#feedback?q=الإشارة المثال', benchCounts.search(size)),
    );
    await measured('filter by kind', () => shows('#feedback?kind=media', benchCounts.media(size)));
    await measured('all again, sorted by lesson', () => shows('#feedback?sort=lesson', size));
    const next = await aim(button(t('next')));
    await measured('next page', async () => {
      await next();
      await says('.pager p', t('page', { from: 41, until: 80, total: size }));
    });
    const all = await aim(button(t('select-found')));
    await measured('select all', async () => {
      await all();
      await says('.queue-list .inset p', t('selected', { n: size }));
    });
    await button(t('act.closed')).click();
    const note = await aim(button(t('save')));
    await measured('close all of them, one step', async () => {
      await note();
      await says('.queue-list .inset [role=status] p', t('done', { n: size }));
    });
    const undo = await aim(button(t('undo')));
    await measured('undo it', async () => {
      await undo();
      await page.waitForFunction(
        (word) =>
          [...document.querySelectorAll('.queue-list .inset button')].every(
            (each) => each.textContent !== word,
          ),
        t('undo'),
      );
    });
    const none = await aim(button(t('unselect')));
    await measured('clear', async () => {
      await none();
      await page.waitForFunction(() => document.querySelector('.queue-list .inset') === null);
    });
    await measured('similar remarks', async () => {
      await page.evaluate(() => (location.hash = '#problems'));
      await page.waitForFunction(
        (empty) =>
          document.querySelector('.cluster') !== null ||
          document.querySelector('.page')?.textContent.includes(empty) === true,
        t('problems.empty'),
      );
    });
    await measured('report', async () => {
      await page.evaluate(() => (location.hash = '#report'));
      await there('.verdict-line');
    });
    for (const [ending, again] of [
      ['csv', ''],
      ['xlsx', ''],
      ['csv', ', once more'],
    ] as const) {
      await button(r(ending)).and(page.locator('[aria-busy=false]')).waitFor();
      const save = await aim(button(r(ending)));
      await measured(`report as ${ending.toUpperCase()}${again}`, async () => {
        const [download] = await Promise.all([page.waitForEvent('download'), save()]);
        const { size: bytes } = await stat(await download.path());
        return `${(bytes / 1e6).toFixed(1)} MB`;
      });
    }
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundles(
  folder: string,
  count: number,
): Promise<{ readonly first: readonly string[]; readonly later: readonly string[] }> {
  const write = async (name: string, at: number, file: Blob): Promise<string> => {
    const path = join(folder, `${name}${String(at).padStart(3, '0')}.mutabiq.json`);
    await writeFile(path, Buffer.from(await file.arrayBuffer()));
    return path;
  };
  const first: string[] = [];
  const later: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const made = await bundleOf(at);
    first.push(await write('', at, made.first));
    later.push(await write('later-', at, made.later));
  }
  return { first, later };
}
