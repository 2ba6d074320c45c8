import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { pageIdle, whileOnPage } from './page-turn.ts';

function loadingPage(): { doc: Document; finish: () => void } {
  const window = new Window();
  const doc = window.document as unknown as Document;
  let state = 'interactive';
  Object.defineProperty(doc, 'readyState', { get: () => state });
  return {
    doc,
    finish: () => {
      state = 'complete';
      doc.dispatchEvent(new window.Event('readystatechange') as unknown as Event);
    },
  };
}

describe('pageIdle', () => {
  it('waits for the page’s own loading', async () => {
    const { doc, finish } = loadingPage();
    const seen: string[] = [];
    const idle = pageIdle(doc, new AbortController().signal).then(() => seen.push('idle'));
    await Promise.resolve();
    seen.push('loading');
    finish();
    await idle;
    expect(seen).toEqual(['loading', 'idle']);
  });
  it('gives up when stopped, before or during', async () => {
    const { doc } = loadingPage();
    await expect(pageIdle(doc, AbortSignal.abort())).rejects.toThrow();
    const stop = new AbortController();
    const waiting = pageIdle(doc, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow();
  });
});

describe('whileOnPage', () => {
  it.each(['beforeunload', 'pagehide'])('aborts the work on %s', async (event) => {
    const view = new EventTarget();
    const work = whileOnPage(
      view,
      (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped'))),
    );
    view.dispatchEvent(new Event(event));
    expect(await work).toBe('stopped');
  });
  it('leaves no listener behind, also after a failure', async () => {
    const view = new EventTarget();
    let kept: AbortSignal | undefined;
    const work = whileOnPage(view, (signal) => {
      kept = signal;
      return Promise.reject(new Error('failed'));
    });
    await expect(work).rejects.toThrow('failed');
    view.dispatchEvent(new Event('pagehide'));
    expect(kept?.aborted).toBe(false);
  });
});
