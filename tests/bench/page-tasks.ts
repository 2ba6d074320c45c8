import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import type { CDPSession } from '@playwright/test';

/** What a step cost the page that a person looks at, from the browser's own trace. */
export interface PageTasks {
  /** Milliseconds of own work, the longest first. */
  readonly tasks: readonly number[];
  /** What the longest one did: "script 30, layout 12 ms". */
  readonly longest: string;
  /** The process of page and worker. */
  readonly pid: number;
}

export interface TaskWatch {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<PageTasks>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, on the wall. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that it took of its thread. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const isTask = ({ name }: TraceEvent): boolean => name.endsWith('RunTask');
const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}|${String(tid)}`;
/** Shorter ones (microseconds) neither hold a page up nor explain one that does. */
const shortest = 1000;

/**
 * The tasks of the main threads that show pages, in milliseconds of their own work. The clock on the wall would count
 * what other programs on the same machine took in the middle of a task.
 */
export function watchTasks(devtools: CDPSession): TaskWatch {
  let events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (event.ph === 'M' || (event.tdur ?? 0) > shortest) events.push(event);
  });
  return {
    start: async () => {
      events = [];
      const includedCategories = [
        'toplevel',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'v8',
      ];
      await devtools.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories },
      });
    },
    stop: async () => {
      const complete = new Promise<void>((resolve) => {
        devtools.once('Tracing.tracingComplete', () => resolve());
      });
      await devtools.send('Tracing.end');
      await complete;
      return read(events);
    },
  };
}

function read(events: readonly TraceEvent[]): PageTasks {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const ours = events.filter((event) => event.ph !== 'M' && main.has(threadOf(event)));
  const tasks = ours.filter(isTask).toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  // Of several processes the one that worked: the extension's.
  const work = new Map<number, number>();
  for (const { pid, tdur = 0 } of tasks) work.set(pid, (work.get(pid) ?? 0) + tdur);
  const [pid = 0] = [...work].sort(([, a], [, b]) => b - a)[0] ?? [];
  const [longest] = tasks;
  return {
    tasks: tasks.map(({ tdur = 0 }) => tdur / 1000),
    longest: longest === undefined ? '' : partsOf(longest, ours),
    pid,
  };
}

/** What a task consisted of: each part without what stands in it, the four greatest. */
function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
  const within = events
    .filter(
      (event) =>
        threadOf(event) === threadOf(task) &&
        !isTask(event) &&
        event.ts >= task.ts &&
        endOf(event) <= endOf(task),
    )
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const own = new Map<string, number>();
  const add = (name: string, microseconds: number): void => {
    own.set(name, (own.get(name) ?? 0) + microseconds);
  };
  const open: TraceEvent[] = [];
  for (const event of within) {
    while (open.length > 0 && endOf(open.at(-1) as TraceEvent) <= event.ts) open.pop();
    const around = open.at(-1);
    add(event.name, event.tdur ?? 0);
    if (around !== undefined) add(around.name, -(event.tdur ?? 0));
    open.push(event);
  }
  return [...own]
    .filter(([, microseconds]) => microseconds > shortest)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([name, microseconds]) => `${name} ${String(Math.round(microseconds / 1000))}`)
    .join(', ');
}

/** The most that a process of the browser ever held, page and worker together; nothing where the system does not say. */
export async function peakOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const peak = /VmHWM:\s*(\d+) kB/.exec(status)?.[1];
  return peak === undefined ? '' : `peak of the process ${String(Math.round(Number(peak) / 1000))} MB`;
}

/** How many programs wanted to work in the last minute: a time measured beside others is an upper bound. */
export const loadNow = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
