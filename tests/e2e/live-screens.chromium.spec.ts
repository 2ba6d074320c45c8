import type { Frame, Page } from '@playwright/test';
import type { Language } from '../../src/i18n/format.ts';
import { accessibilityFaultsInFrame } from './support/accessibility.ts';
import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import {
  consent,
  openDarsak,
  openPanel,
  openSection,
  panelOf,
  readOpenemis,
  relationOf,
  sectionsAddress,
  words,
  wordsIn,
} from './support/journey.ts';

/** The screens as they live in the browser: no fault of axe and nothing cut off, in both directions, wide and narrow. */

declare const chrome: ExtensionApi;

test.setTimeout(180_000);

/** Workspace pages of everybody. */
const places = ['start', 'tour', 'people', 'settings', 'decisions', 'unlock'] as const;

test('panel, popup and workspace pass axe in both directions; erasing leaves nothing anywhere', async ({
  chromium,
  platforms,
}) => {
  const { name } = platforms.truth.teacher('math1');
  const workspace = await consent(chromium, { name, computer: 'own' });
  const openemis = await readOpenemis(chromium, platforms, 'math1');
  const darsak = await openDarsak(chromium, platforms, 'math1');
  const popup = await chromium.openExtensionPage('popup.html');
  await openSection(darsak, relationOf(platforms, 'math1', 'MAT-7B'));

  for (const language of ['ar', 'en'] as const) {
    await test.step(language, async () => {
      await setLanguage(workspace, language);
      await expect(panelOf(darsak).locator('html')).toHaveAttribute('lang', language);
      await checkPanel(darsak, 'section');
      await darsak.setViewportSize({ width: 360, height: 740 });
      await checkPanel(darsak, 'section, narrow');
      await darsak.setViewportSize({ width: 1366, height: 768 });

      await openPanel(openemis);
      await expect(panelOf(openemis).locator('html')).toHaveAttribute('lang', language);
      await checkPanel(openemis, 'OpenEMIS');

      await expect(popup.locator('html')).toHaveAttribute('lang', language);
      await popup.locator('main').waitFor();
      await check(popup.mainFrame(), 'popup');
      for (const place of places) {
        await workspace.goto(new URL(`#${place}`, workspace.url()).href);
        await workspace.locator('main h2').first().waitFor();
        await check(workspace.mainFrame(), place);
      }
    });
  }
  await darsak.goto(sectionsAddress);
  await (await openPanel(darsak)).locator('.line').first().waitFor();
  await checkPanel(darsak, 'sections');

  await test.step('locked from the popup, nothing of hers is shown; the PIN opens it again', async () => {
    const text = wordsIn('en').workspace;
    await workspace.goto(new URL('#people', workspace.url()).href);
    await workspace.getByLabel(text('people.pin.new')).fill('2468');
    await workspace.getByLabel(text('form.pin.again')).fill('2468');
    await workspace.getByRole('button', { name: text('people.pin.save') }).click();
    await workspace.getByText(text('people.pin.saved')).waitFor();
    await popup.getByRole('button', { name: wordsIn('en').common('lock') }).click();
    const panel = panelOf(darsak);
    await panel.getByRole('heading', { name: wordsIn('en').panel('locked.title') }).waitFor();
    await expect(panel.locator('.line')).toHaveCount(0);
    await expect(darsak.locator('mutabiq-badge')).toHaveCount(0);
    await workspace.goto(new URL('#unlock', workspace.url()).href);
    await workspace.getByLabel(text('unlock.pin')).fill('2468');
    await workspace.getByRole('button', { name: text('unlock.submit') }).click();
    await panel.locator('.line').first().waitFor();
  });

  await test.step('everything is erased: nothing in any store, and every page knows it', async () => {
    await expect(darsak.locator('mutabiq-badge').first()).toBeVisible();
    const before = await storesOf(workspace);
    expect(before.rows).toBeGreaterThan(10);
    // What stands there readable holds no child's name: it is sealed.
    const child = relationOf(platforms, 'math1', 'MAT-7B').students[0]?.name ?? '';
    expect(child).not.toBe('');
    expect(before.readable).not.toContain(child);
    expect(before.readable).toContain(name);

    const text = wordsIn('en').workspace;
    await workspace.goto(new URL('#people', workspace.url()).href);
    const word = text('erase.word');
    const field = workspace.getByRole('textbox', { name: text('erase.type', { word }) });
    await field.fill('no');
    await workspace.getByRole('button', { name: text('erase.submit') }).click();
    await workspace.getByText(text('erase.wrong', { word })).waitFor();
    expect((await storesOf(workspace)).rows).toBe(before.rows);
    await field.fill(word);
    await workspace.getByRole('button', { name: text('erase.submit') }).click();
    // The language is forgotten with everything else.
    await workspace.getByText(words.workspace('erase.done')).waitFor();
    const after = await storesOf(workspace);
    expect(after.rows).toBe(0);
    expect(after.local).toEqual({});
    // That a tab is open stays known; of a person nothing does.
    expect(JSON.stringify(after.session)).not.toContain(name);
    expect(Object.keys(after.session).filter((key) => key.startsWith('key:'))).toEqual([]);
    await panelOf(darsak)
      .getByRole('heading', { name: words.panel('setup.title') })
      .waitFor();
    await expect(darsak.locator('mutabiq-badge')).toHaveCount(0);
  });
});

async function setLanguage(workspace: Page, language: Language): Promise<void> {
  await workspace.goto(new URL('#settings', workspace.url()).href);
  await workspace
    .locator(`input[name=language]`)
    .nth(language === 'ar' ? 0 : 1)
    .click();
  await expect(workspace.locator('html')).toHaveAttribute('lang', language);
}

async function checkPanel(page: Page, what: string): Promise<void> {
  const element = await page.locator('mutabiq-overlay iframe.panel').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('no panel');
  await check(frame, what);
}

async function check(frame: Frame, what: string): Promise<void> {
  expect.soft(await accessibilityFaultsInFrame(frame), what).toEqual([]);
  const wider = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(wider, `${what}: px wider than the screen`).toBe(0);
}

/** All that is stored, as any script of the extension could read it. */
const storesOf = (page: Page) =>
  page.evaluate(async () => {
    const request = <T>(wanted: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        wanted.onsuccess = () => resolve(wanted.result);
        wanted.onerror = () => reject(new Error('IndexedDB'));
      });
    let rows = 0;
    let readable = '';
    for (const { name } of await indexedDB.databases()) {
      const db = await request(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        const all = await request(db.transaction(store).objectStore(store).getAll());
        rows += all.length;
        readable += JSON.stringify(all);
      }
      db.close();
    }
    const [local, session] = await Promise.all([
      chrome.storage.local.get(null),
      chrome.storage.session.get(null),
    ]);
    return { rows, readable, local, session };
  });
