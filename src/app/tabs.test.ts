import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { giveNonce, isProven, proveFrame } from './frames.ts';
import { erasedButTabs, forgetTab, knownTabs, pageChanged, readTab, updateTab } from './tabs.ts';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.db.close());

describe('what is known of a tab', () => {
  it('keeps changes that arrive in the same moment', async () => {
    await Promise.all([
      updateTab(app, 7, { host: 'darsak.gov.jo' }),
      giveNonce(app, 7, 'darsak.gov.jo', 'panel'),
      updateTab(app, 7, { problem: { code: 'not-linked' } }),
      updateTab(app, 8, { host: 'emis.moe.gov.jo' }),
    ]);
    expect(await readTab(app, 7)).toMatchObject({
      frames: { panel: { nonce: 'id-1' } },
      problem: { code: 'not-linked' },
    });
    expect(await knownTabs(app)).toEqual([7, 8]);
  });

  it('loses what it showed with the page, and keeps where to return to', async () => {
    await updateTab(app, 7, { host: 'h', shows: { kind: 'openemis' }, returnTo: 3 });
    await pageChanged(app, 7, () => Promise.resolve(false));
    expect(await readTab(app, 7)).toMatchObject({ shows: null, returnTo: 3 });
    await updateTab(app, 7, { shows: { kind: 'openemis' } });
    await giveNonce(app, 7, 'h', 'panel');
    expect(await readTab(app, 7)).toMatchObject({ shows: null, returnTo: 3 });
  });

  it('keeps what its page has said when the browser’s word that it is loading comes late', async () => {
    await giveNonce(app, 7, 'h', 'panel');
    await updateTab(app, 7, { shows: { kind: 'openemis' } });
    await pageChanged(app, 7, () => Promise.resolve(true));
    expect(await readTab(app, 7)).toMatchObject({ shows: { kind: 'openemis' } });
  });

  it('keeps what a page says while the question whether it is there finds nobody', async () => {
    await updateTab(app, 7, { host: 'h', shows: { kind: 'section-list' } });
    let answer = (_here: boolean): void => undefined;
    const changed = pageChanged(app, 7, () => new Promise((resolve) => (answer = resolve)));
    // The new page begins between the question and the answer that nobody heard it.
    await new Promise((resolve) => setTimeout(resolve));
    await giveNonce(app, 7, 'h', 'panel');
    await updateTab(app, 7, { shows: { kind: 'openemis' } });
    answer(false);
    await changed;
    expect(await readTab(app, 7)).toMatchObject({
      shows: { kind: 'openemis' },
      frames: { panel: { nonce: 'id-1' } },
    });
  });

  it('is not made known by loading some other page', async () => {
    await pageChanged(app, 9, () => Promise.resolve(false));
    expect(await knownTabs(app)).toEqual([]);
  });

  it('is bare after everything is erased, but its frames are still ours', async () => {
    const nonce = await giveNonce(app, 7, 'h', 'panel');
    await proveFrame(app, 7, 3, nonce);
    await updateTab(app, 7, { shows: { kind: 'section-roster', key: 'k' }, returnTo: 3 });
    await app.session.set('key:p', 'secret');
    await erasedButTabs(app, () => app.session.clear());
    expect(await readTab(app, 7)).toMatchObject({ host: 'h', shows: null, account: null, returnTo: null });
    expect(await isProven(app, 7, 3)).toBe(true);
    expect(await knownTabs(app)).toEqual([7]);
    expect(await app.session.get('key:p')).toBeUndefined();
  });

  it('is forgotten with the tab', async () => {
    await updateTab(app, 7, { host: 'h' });
    await forgetTab(app, 7);
    expect(await readTab(app, 7)).toBeNull();
    expect(await knownTabs(app)).toEqual([]);
  });
});

describe('the frame that is our panel', () => {
  it('is the first to know the nonce, and no other', async () => {
    const nonce = await giveNonce(app, 7, 'darsak.gov.jo', 'panel');
    expect(await proveFrame(app, 7, 3, 'guessed')).toMatchObject({ ok: false });
    expect(await proveFrame(app, 8, 3, nonce)).toMatchObject({ ok: false });
    expect(await proveFrame(app, 7, 3, nonce)).toMatchObject({ ok: true });
    expect(await proveFrame(app, 7, 4, nonce)).toMatchObject({ ok: false });
    expect(await isProven(app, 7, 3)).toBe(true);
    expect(await isProven(app, 7, 4)).toBe(false);
  });

  it('has a sibling with a nonce of its own; a new page asks anew', async () => {
    const panel = await giveNonce(app, 7, 'emis.moe.gov.jo', 'panel');
    const strip = await giveNonce(app, 7, 'emis.moe.gov.jo', 'strip');
    await proveFrame(app, 7, 3, panel);
    expect(await isProven(app, 7, 4)).toBe(false);
    await proveFrame(app, 7, 4, strip);
    expect([await isProven(app, 7, 3), await isProven(app, 7, 4)]).toEqual([true, true]);
    await giveNonce(app, 7, 'emis.moe.gov.jo', 'panel');
    expect([await isProven(app, 7, 3), await isProven(app, 7, 4)]).toEqual([false, false]);
  });
});
