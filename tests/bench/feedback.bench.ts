import 'fake-indexeddb/auto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { FeedbackDesk } from '../../src/app/feedback/feedback-desk.ts';
import { writeBundle } from '../../src/exports/bundle/write-bundle.ts';
import { openDatabase } from '../../src/store/db.ts';
import { openFeedbackKey } from '../../src/store/feedback-key.ts';
import { FeedbackRows } from '../../src/store/feedback-rows.ts';
import { FeedbackStore } from '../../src/store/feedback-store.ts';
import { ReportDesk } from '../../src/views/workspace/feedback/report-desk.ts';
import { bundleOf, remarksPerBundle, who } from './feedback-bundles.ts';
import type { Report } from './run.ts';
import { SizeRatios } from './size-ratios.ts';

/**
 * The queue with 1,000, 10,000 and 100,000 remarks: taking in bundles of 500, merging them with what others noted in each
 * remark meanwhile, opening, searching, sorting, clustering, giving all out again; each step beside the size before. The database is one in memory, so times are those of our own work; "longest task" is the
 * longest the event loop was held up, which in the extension happens in a worker and not in the page.
 */
const sizes = [1000, 10_000, 100_000];

export async function run(report: Report): Promise<void> {
  const ratios = new SizeRatios(report);
  for (const size of sizes) await measure(size, ratios);
}

async function measure(size: number, ratios: SizeRatios): Promise<void> {
  const db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  const key = await openFeedbackKey(db, 'p', { way: 'open' });
  if (key === null) throw new Error('No key');
  const open = (): FeedbackDesk => {
    const store = new FeedbackStore(new FeedbackRows(db, 'p', key, () => crypto.randomUUID()));
    return new FeedbackDesk({
      store,
      author: who('p', 0),
      now: () => 0,
      newId: () => crypto.randomUUID(),
      keepNames: false,
      receives: true,
    });
  };
  const name = (what: string): string => `${size.toLocaleString('en')}, ${what}`;
  const timed = async (what: string, work: () => Promise<string | void> | string | void): Promise<void> => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    // Its first tick measures nothing: it must have come before the work.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const start = performance.now();
    const note = await work();
    const value = performance.now() - start;
    // The monitor's own timer must come round to have measured what was last.
    await new Promise((resolve) => setTimeout(resolve, 5));
    delay.disable();
    const longest = `longest task ${Math.min(value, delay.max / 1e6).toFixed(0)} ms`;
    ratios.add(what, size, {
      name: name(what),
      value,
      unit: 'ms',
      note: note ? `${note}; ${longest}` : longest,
    });
  };
  let desk = open();
  let largest = 0;
  const later: Blob[] = [];
  const first: Blob[] = [];
  for (let bundle = 0; bundle < size / remarksPerBundle; bundle += 1) {
    const made = await bundleOf(bundle);
    first.push(made.first);
    later.push(made.later);
  }
  const median = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  /** Of the files that are taken in one after the other, what the last tenth of them cost beside the first: 1 where it does not matter how many are there. */
  const growth = new Map<'added' | 'changed', number>();
  /** Takes files in one after the other; of each all remarks must come to `what`. */
  const takeAll = async (files: readonly Blob[], what: 'added' | 'changed'): Promise<string> => {
    const times: number[] = [];
    for (const file of files) {
      const start = performance.now();
      const taken = await desk.take(file, 'x', null);
      times.push(performance.now() - start);
      if (!taken.ok || taken.value[what] !== remarksPerBundle) throw new Error('not taken in');
      largest = Math.max(largest, process.memoryUsage().heapUsed);
    }
    const tenth = Math.ceil(times.length / 10);
    growth.set(what, median(times.slice(-tenth)) / median(times.slice(0, tenth)));
    return `${(times.reduce((sum, each) => sum + each, 0) / times.length).toFixed(0)} ms a bundle; heap ${(largest / 1e6).toFixed(0)} MB with the database in it`;
  };
  await timed(`take in bundles of ${remarksPerBundle}`, () => takeAll(first, 'added'));
  await timed('merge all of them with a step of the principal', () => takeAll(later, 'changed'));
  for (const [what, value] of growth)
    ratios.plain({
      name: name(`${what === 'added' ? 'taking in' : 'merging'}, the last tenth of the bundles to the first`),
      value,
      unit: 'ratio',
    });
  desk = open();
  await timed('open', async () => `${await desk.refresh()} remarks`);
  await timed('search of two words', () => `${desk.page({ search: 'الإشارة المثال' }, 0, 50).total} found`);
  await timed('filter by subject and state', () =>
    String(desk.page({ subject: 'math', states: ['handed-over'] }, 0, 50).total),
  );
  await timed('sort by lesson', () => String(desk.page({ sort: 'lesson' }, 0, 50).total));
  await timed('page 100 of the same', () => String(desk.page({ sort: 'lesson' }, 4950, 50).items.length));
  await timed('clusters', async () => `${(await desk.clusters()).length} clusters`);
  await timed('write all as one bundle', async () => {
    const all = await desk.items(desk.ids({}));
    const file = await writeBundle({
      bundle: 'all',
      from: who('p', 0),
      to: 'ministry',
      madeAt: 0,
      items: all,
    });
    return `${(file.size / 1e6).toFixed(1)} MB`;
  });
  const reports = new ReportDesk(desk);
  await timed('report', async () => `${(await reports.reportFigures({})).report.byLesson.length} lessons`);
  const format = { language: 'ar', digits: 'latn', now: 0 } as const;
  for (const ending of ['csv', 'xlsx'] as const)
    await timed(`report as ${ending.toUpperCase()}`, async () => {
      const { file } = await reports.reportFile({}, { ending, names: true, lead: [], format });
      return `${(file.size / 1e6).toFixed(1)} MB`;
    });
  db.close();
}
