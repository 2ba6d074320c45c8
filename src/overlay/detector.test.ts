import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KeptOverlay } from '../platforms/profile-overlay.ts';
import { watchPage } from './detector.ts';
import type { PageWindow } from './page-window.ts';

/** The first look at a page of Darsak: with what is shipped, with corrections, and with lists that come late. */

const told = vi.hoisted(() => ({
  kept: [] as KeptOverlay[],
  seen: [] as unknown[],
  change: (): void => undefined,
}));
vi.mock('../messages/send.ts', () => ({
  send: (_name: string, request: unknown) => Promise.resolve(told.seen.push(request)),
}));
vi.mock('../messages/profile-storage.ts', () => ({
  readOverlays: () => Promise.resolve(told.kept),
  onOverlaysChanged: (callback: () => void) => (told.change = callback),
}));

let end: AbortController;
let observers: number;
const open = (body: string, path = '/x'): Document => {
  const window = new Window({ url: `https://darsak.gov.jo${path}` });
  window.document.body.innerHTML = body;
  const doc = window.document as unknown as Document;
  Object.defineProperty(doc, 'visibilityState', { value: 'visible' });
  class Observer {
    readonly inner: MutationObserver;
    constructor(callback: MutationCallback) {
      this.inner = new (window.MutationObserver as unknown as typeof MutationObserver)(callback);
    }
    observe(...given: Parameters<MutationObserver['observe']>): void {
      observers++;
      this.inner.observe(...given);
    }
    disconnect(): void {
      observers--;
      this.inner.disconnect();
    }
  }
  const view = Object.assign(new EventTarget(), {
    document: doc,
    location: { href: `https://darsak.gov.jo${path}`, hostname: 'darsak.gov.jo' },
    MutationObserver: Observer,
    setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  });
  watchPage(view as unknown as PageWindow, end.signal);
  return doc;
};

beforeEach(() => {
  vi.useFakeTimers();
  [told.kept, told.seen, observers] = [[], [], 0];
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const strange = '<h4>البيان</h4><p>أ ب ج</p>';
const words = (layer: KeptOverlay['layer']): KeptOverlay => ({
  id: layer,
  layer,
  name: '',
  addedAt: null,
  overlay: { schema: 1, id: 'darsak', headers: { studentName: 'البيان' } },
});
const later = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

it('sees a page of ours at once, and only once', async () => {
  open('<h1>قائمة الطلبة</h1>');
  await later(60_000);
  expect(told.seen).toEqual([{ kind: 'teacher.roster' }]);
  expect(observers).toBeLessThanOrEqual(0);
});

it.each(['directorate', 'imported', 'taught'] as const)(
  'sees a strange page that is known by what is %s',
  async (layer) => {
    told.kept = [words(layer)];
    open(strange);
    await later();
    expect(told.seen).toEqual([{ kind: 'teacher.roster' }]);
  },
);

it('sees a strange page as soon as a correction that knows it is brought in', async () => {
  open(strange);
  await later(100_000);
  expect(told.seen).toEqual([]);
  told.kept = [words('imported')];
  told.change();
  await later();
  expect(told.seen).toHaveLength(1);
  told.change();
  await later(60_000);
  expect(told.seen).toHaveLength(1);
});

it('no correction brings in a log-in page', async () => {
  told.kept = [words('taught')];
  open(`${strange}<form><h2>تسجيل الدخول</h2><input type="password"></form>`);
  await later(60_000);
  expect(told.seen).toEqual([]);
});

it('reads no script', async () => {
  told.kept = [words('taught')];
  open('<h4>س</h4><script type="application/json">قائمة الطلبة</script><script type="x">البيان</script>');
  await later(60_000);
  expect(told.seen).toEqual([]);
});

it.each([16_000, 100_000, 3_600_000])(
  'sees a list that comes %s ms late, with no observer on the page',
  async (ms) => {
    const doc = open(strange);
    await later(ms - 100);
    expect([told.seen, observers]).toEqual([[], 0]);
    doc.body.innerHTML = '<table><tr><th>اسم الطالب</th></tr></table>';
    await later(61_000);
    expect(told.seen).toHaveLength(1);
  },
);

const roster = '<table><tr><th>اسم الطالب</th></tr></table>';
/** happy-dom gives frames no document of their own. */
const framed = (doc: Document, body: string): void => {
  const inner = new Window({ url: 'https://darsak.gov.jo/inner' });
  inner.document.body.innerHTML = body;
  const frame = doc.querySelector('iframe');
  if (frame !== null)
    Object.defineProperty(frame, 'contentDocument', { value: inner.document, configurable: true });
};

it('sees what stands in an open shadow root, also one within another', async () => {
  const doc = open('<div class="app"></div>');
  const outer = doc.querySelector('.app')?.attachShadow({ mode: 'open' });
  if (outer !== undefined) outer.innerHTML = '<div></div>';
  const inner = outer?.querySelector('div')?.attachShadow({ mode: 'open' });
  if (inner !== undefined) inner.innerHTML = roster;
  await later(15_000);
  expect(told.seen).toHaveLength(1);
});

it('sees what stands in a frame of the same origin, and lets one of another alone', async () => {
  const doc = open('<iframe></iframe>');
  framed(doc, '<p>أ ب ج</p>');
  await later(15_000);
  expect(told.seen).toEqual([]);
  framed(doc, roster);
  await later(60_000);
  expect(told.seen).toHaveLength(1);
  const other = open('<iframe></iframe>');
  Object.defineProperty(other.querySelector('iframe'), 'contentDocument', {
    get: () => {
      throw new Error('another origin');
    },
  });
  await later(60_000);
  expect(told.seen).toHaveLength(1);
});

it('takes words that only a shadow root shows for what a correction knows', async () => {
  told.kept = [words('taught')];
  const doc = open('<div class="app"></div>');
  const root = doc.querySelector('.app')?.attachShadow({ mode: 'open' });
  if (root !== undefined) root.innerHTML = '<h4><b>ال</b>بيان</h4>';
  await later(15_000);
  expect(told.seen).toHaveLength(1);
});

it('our own elements are none of the page', async () => {
  const doc = open('<mutabiq-overlay></mutabiq-overlay>');
  const root = doc.querySelector('mutabiq-overlay')?.attachShadow({ mode: 'open' });
  if (root !== undefined) root.innerHTML = roster;
  await later(60_000);
  expect(told.seen).toEqual([]);
});
