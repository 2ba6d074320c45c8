import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { problem } from '../../core/problem.ts';
import { fail } from '../../core/result.ts';
import type { ReadingRecord } from '../../messages/keep-reading.ts';
import type { PageContext } from '../page-part.ts';
import type { PageWindow } from '../page-window.ts';
import { readDarsakPage } from './read-darsak.ts';

/** How long a page is watched, and that a list which comes later than that is read all the same. */

const told = vi.hoisted(() => ({ readings: [] as ReadingRecord[] }));
vi.mock('../ask-page.ts', () => ({ ask: () => Promise.resolve(fail(problem('internal'))) }));
vi.mock('../../messages/keep-reading.ts', () => ({
  keepReading: (record: ReadingRecord) => Promise.resolve(told.readings.push(record)),
}));
vi.mock('../../messages/profile-storage.ts', () => ({
  readOverlays: () => Promise.resolve([]),
  onOverlaysChanged: () => undefined,
}));

let end: AbortController;
/** What is watched now. */
let watched: Set<Node>;
const open = (body: string): Document => {
  const window = new Window({ url: 'https://darsak.gov.jo/teachers/relations/481/students' });
  window.document.body.innerHTML = body;
  const doc = window.document as unknown as Document;
  Object.defineProperty(doc, 'visibilityState', { value: 'visible' });
  for (const element of [window.Element.prototype]) Object.assign(element, { checkVisibility: () => true });
  class Observer {
    target: Node | null = null;
    readonly inner: MutationObserver;
    constructor(callback: MutationCallback) {
      this.inner = new (window.MutationObserver as unknown as typeof MutationObserver)(callback);
    }
    observe(target: Node, options: MutationObserverInit): void {
      this.target = target;
      watched.add(target);
      this.inner.observe(target, options);
    }
    disconnect(): void {
      if (this.target !== null) watched.delete(this.target);
      this.inner.disconnect();
    }
  }
  Object.defineProperty(doc, 'defaultView', { value: { MutationObserver: Observer } });
  const view = Object.assign(new EventTarget(), {
    document: doc,
    location: { href: 'https://darsak.gov.jo/teachers/relations/481/students' },
    MutationObserver: Observer,
    getComputedStyle: () => ({ overflowX: 'visible', overflowY: 'visible' }),
    setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  });
  readDarsakPage(
    view as unknown as PageWindow,
    { signal: end.signal, show: () => undefined } as unknown as PageContext,
  );
  return doc;
};

const names = ['سارة يزن كمال النجار', 'ليان رامي حسن الزعبي', 'تالا عمر يوسف حداد'];
const list = `<main><table><caption>الصف السابع (أ)</caption><tr><th>م</th><th>اسم الطالب</th><th>الرقم الوطني</th></tr>${names
  .map((name, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td><td>000000001${String(n)}</td></tr>`)
  .join('')}</table></main>`;
const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const outcomes = (): readonly unknown[] => told.readings.map(({ problem: why, rows }) => why ?? rows);

beforeEach(() => {
  vi.useFakeTimers();
  [told.readings, watched] = [[], new Set()];
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

it('watches a page without a list for fifteen seconds, then asks it now and then', async () => {
  const doc = open('<h1>قائمة الطلبة</h1><p>اختر</p>');
  await later(10_000);
  expect(watched).toEqual(new Set([doc.body]));
  await later(10_000);
  expect(watched).toEqual(new Set());
  doc.body.innerHTML = list;
  await later(10_000);
  expect(outcomes()).toEqual(['not-recognised', 3]);
  expect([...watched].map((node) => node.nodeName)).toEqual(['TABLE']);
});

it('is told of what comes an hour late, and begins no new watch of the whole page for what is no list', async () => {
  const doc = open('<h1>قائمة الطلبة</h1><p>اختر</p>');
  await later(3_600_000);
  doc.body.insertAdjacentHTML('beforeend', '<p>تذكير: ينتهي الدوام الساعة الثانية</p>');
  await later(62_000);
  expect(outcomes()).toEqual(['not-recognised', 'not-recognised']);
  expect(watched).toEqual(new Set());
  doc.body.insertAdjacentHTML('beforeend', list);
  await later(62_000);
  expect(outcomes()).toEqual(['not-recognised', 'not-recognised', 3]);
});

it('reads a list anew that the page has put in the place of the one it read', async () => {
  const doc = open(list);
  await later(60_000);
  expect(outcomes()).toEqual([3]);
  doc.querySelector('main')?.replaceWith(doc.createElement('i'));
  doc.body.insertAdjacentHTML('beforeend', list.replace(/<tr><td>3.*?<\/tr>/, ''));
  await later(62_000);
  expect(outcomes()).toEqual([3, 2]);
});

it('a list in a frame is read again when the frame goes to another page', async () => {
  const doc = open('<h1>قائمة الطلبة</h1><iframe></iframe>');
  const frame = doc.querySelector('iframe');
  const show = (rows: number): Document => {
    const inner = new Window({ url: 'https://darsak.gov.jo/inner' });
    Object.assign(inner.Element.prototype, { checkVisibility: () => true });
    inner.document.body.innerHTML = list.replaceAll(/<tr><td>(\d)<.*?<\/tr>/g, (row, n: string) =>
      Number(n) <= rows ? row : '',
    );
    if (frame !== null)
      Object.defineProperty(frame, 'contentDocument', { value: inner.document, configurable: true });
    return inner.document as unknown as Document;
  };
  const first = show(3);
  await later(30_000);
  expect(outcomes()).toEqual([3]);
  // A document that was left keeps its elements, and has no window any more.
  Object.defineProperty(first, 'defaultView', { value: null });
  show(2);
  await later(60_000);
  expect(outcomes()).toEqual([3, 2]);
});
