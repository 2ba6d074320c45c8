// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/app/device.ts';
import { ok } from '../../../src/core/result.ts';
import { drawBadges } from '../../../src/overlay/badges.ts';
import type { PageContext } from '../../../src/overlay/page-part.ts';
import type { PageWindow } from '../../../src/overlay/page-window.ts';
import { markListRows } from '../../../src/overlay/openemis/marks-badges.ts';

/** The badges of a list while the person turns pages, sorts, switches them off and presses them. */

const asked: [string, unknown][] = [];
let badges = true;
/** Rows of whom the marks are no question. */
let markless: readonly string[] = [];
let onSignalled: (name: string) => void = () => undefined;
vi.mock('../../../src/overlay/ask-page.ts', () => ({
  ask: (name: string, request: { readonly ids?: readonly string[] }) => {
    asked.push([name, request]);
    const { ids = [] } = request;
    return Promise.resolve(
      ok({
        settings: { ...defaultSettings, badges },
        rows: ids
          .filter((id) => !markless.includes(id))
          .map((id) => ({ id, state: 'late', missing: 2, late: 2, schoolDays: null })),
        names: ids.map((id) => ({ id, state: 'old', days: 3 })),
      }),
    );
  },
}));
vi.mock('../../../src/messages/signal.ts', () => ({
  onSignal: (hear: (name: string) => void) => {
    onSignalled = hear;
  },
}));

const put = (ids: readonly number[]): void => {
  const rows = ids.map((id) => `<tr><td data-row-id="${String(id)}">الصف ${String(id)}</td></tr>`).join('');
  document.body.innerHTML = `<div class="table-wrapper"><table><tbody>${rows}</tbody></table></div>`;
};
const settle = () => new Promise((done) => setTimeout(done));
const opened = vi.fn();
const start = (path = '/openemis-core/Institution/Institutions/Classes/index'): AbortController => {
  const stop = new AbortController();
  const view = { document, location: { pathname: path, assign: vi.fn() } } as unknown as PageWindow;
  markListRows(view, { signal: stop.signal, openPanel: opened } as unknown as PageContext);
  return stop;
};
const rowsOf = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('mutabiq-marks, mutabiq-names')].map(({ localName }) => localName.slice(8)),
  );

beforeEach(() => {
  badges = true;
  markless = [];
  asked.length = 0;
  opened.mockClear();
});

describe('badges on a list of OpenEMIS', () => {
  it('stand in each row, and anew in each page or order of the list', async () => {
    put([1, 2]);
    const first = start();
    await settle();
    expect(rowsOf()).toEqual([
      ['marks', 'names'],
      ['marks', 'names'],
    ]);
    first.abort();
    expect(rowsOf()).toEqual([[], []]);
    // The next page, and the first one sorted the other way, are documents of their own.
    for (const ids of [[3], [2, 1]]) {
      put(ids);
      const next = start();
      await settle();
      expect(rowsOf()).toEqual(ids.map(() => ['marks', 'names']));
      next.abort();
    }
  });

  it('are drawn again where the page replaced its rows, never twice', async () => {
    put([1]);
    start();
    await settle();
    put([5, 4]);
    onSignalled('marks-counted');
    onSignalled('changed');
    await settle();
    expect(rowsOf()).toEqual([
      ['marks', 'names'],
      ['marks', 'names'],
    ]);
  });

  it('a pill that says nothing any more goes, and the other one stays', async () => {
    put([1, 2]);
    start();
    await settle();
    markless = ['2'];
    onSignalled('marks-counted');
    await settle();
    expect(rowsOf()).toEqual([['marks', 'names'], ['names']]);
    markless = ['1', '2'];
    onSignalled('marks-counted');
    await settle();
    expect(rowsOf()).toEqual([['names'], ['names']]);
  });

  it('go when they are switched off', async () => {
    put([1]);
    start();
    await settle();
    badges = false;
    onSignalled('changed');
    await settle();
    expect(document.querySelector('tbody')?.innerHTML).toBe('<tr><td data-row-id="1">الصف 1</td></tr>');
  });

  it('open the panel on their row only for a person, and keep the row from being followed', async () => {
    put([7]);
    start();
    await settle();
    const followed = vi.fn();
    document.querySelector('tr')?.addEventListener('click', followed);
    const pill = document.querySelector('mutabiq-names')?.shadowRoot?.querySelector('button');
    pill?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    // A click that a script of the page made counts for nothing.
    expect(opened).not.toHaveBeenCalled();
    expect(followed).not.toHaveBeenCalled();
    const trusted = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(trusted, 'isTrusted', { value: true });
    pill?.dispatchEvent(trusted);
    expect(opened).toHaveBeenCalledOnce();
    expect(followed).not.toHaveBeenCalled();
    expect(asked.at(-1)).toEqual(['marks.show', { of: 'classes', id: '7', view: 'names' }]);
    expect(document.querySelector('mutabiq-names')?.className).toBe('rowlink-skip');
  });

  it('stand on no other page', async () => {
    put([1]);
    start('/openemis-core/Institution/Institutions/Classes/view/x');
    await settle();
    expect(rowsOf()).toEqual([[]]);
    expect(asked).toEqual([]);
  });
});

describe('badges on a list of Darsak', () => {
  it('say a state alone, and tell which row was pressed', () => {
    document.body.innerHTML = '<ul><li><b>السابع</b></li><li><b>الثامن</b></li></ul>';
    const targets = [...document.querySelectorAll('b')].map((element, at) => ({ row: at + 1, element }));
    const state = {
      launcher: { state: 'partial', count: null, settings: defaultSettings },
      badges: [{ row: 2, state: 'attention' }],
    } as const;
    const pressed: number[] = [];
    drawBadges(targets, state, (row) => pressed.push(row));
    const [badge, second] = document.querySelectorAll('mutabiq-badge');
    expect(second).toBeUndefined();
    const button = badge?.shadowRoot?.querySelector('button');
    expect(button?.textContent).toBe('◆');
    expect(button?.ariaLabel).toBe('يحتاج متابعة');
    const click = new MouseEvent('click');
    Object.defineProperty(click, 'isTrusted', { value: true });
    button?.dispatchEvent(click);
    expect(pressed).toEqual([2]);
    drawBadges(
      targets,
      { ...state, launcher: { ...state.launcher, settings: { ...defaultSettings, badges: false } } },
      () => undefined,
    );
    expect(document.querySelector('mutabiq-badge')).toBeNull();
  });
});
