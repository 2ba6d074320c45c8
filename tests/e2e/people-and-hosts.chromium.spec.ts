import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import {
  consent,
  fillConsent,
  launcherOf,
  openDarsak,
  openSection,
  panelOf,
  readOpenemis,
  relationOf,
  sectionsAddress,
  words,
} from './support/journey.ts';

/** What the user may take away: everything that was kept, and the access to a site. */

declare const chrome: ExtensionApi;

test.setTimeout(120_000);

test('erasing everything leaves nothing in any store, and the pages know it at once', async ({
  chromium,
  platforms,
}) => {
  const { name } = platforms.truth.teacher('math1');
  const workspace = await consent(chromium, { name, computer: 'own' });
  await readOpenemis(chromium, platforms, 'math1');
  const darsak = await openDarsak(chromium, platforms, 'math1');
  await openSection(darsak, relationOf(platforms, 'math1', 'MAT-7B'));
  await expect(darsak.locator('mutabiq-badge').first()).toBeVisible();
  const before = await storesOf(workspace);
  expect(before.rows).toBeGreaterThan(10);
  // What stands there readable holds no child's name: it is sealed.
  const child = relationOf(platforms, 'math1', 'MAT-7B').students[0]?.name ?? '';
  expect(child).not.toBe('');
  expect(before.readable).not.toContain(child);
  expect(before.readable).toContain(name);

  await workspace.goto(new URL('#people', workspace.url()).href);
  const { workspace: text } = words;
  const word = text('erase.word');
  const field = workspace.getByRole('textbox', { name: text('erase.type', { word }) });
  await field.fill('no');
  await workspace.getByRole('button', { name: text('erase.submit') }).click();
  expect((await storesOf(workspace)).rows).toBe(before.rows);
  await field.fill(word);
  await workspace.getByRole('button', { name: text('erase.submit') }).click();
  await workspace.getByText(text('erase.done')).waitFor();
  const after = await storesOf(workspace);
  expect(after.rows).toBe(0);
  expect(after.local).toEqual({});
  // Which tabs are open is known again as soon as their pages ask; of a person nothing is.
  expect(JSON.stringify(after.session)).not.toContain(name);
  expect(Object.keys(after.session).filter((key) => key.startsWith('key:'))).toEqual([]);
  await panelOf(darsak)
    .getByRole('heading', { name: words.panel('setup.title') })
    .waitFor();
  await expect(darsak.locator('mutabiq-badge')).toHaveCount(0);
});

test('a site that the user withholds is noticed and explained, and works again when she allows it', async ({
  chromium,
  platforms,
}) => {
  platforms.control.darsak.set({ signedInAs: 'math1' });
  const workspace = await chromium.openExtensionPage('workspace.html#start');
  await fillConsent(workspace, { name: 'سعاد' });
  await workspace.getByRole('button', { name: words.workspace('form.submit') }).click();
  await workspace.getByRole('heading', { name: words.workspace('done.title') }).waitFor();

  await setAccess(await chromium.context.newPage(), chromium.extensionId, 'ON_CLICK');
  const page = await chromium.context.newPage();
  await page.goto(sectionsAddress);
  const popup = await chromium.openExtensionPage('popup.html');
  await expect(popup.locator('main')).toContainText(words.problems('host-withheld'));
  await expect(popup.locator('main')).toContainText(words.problems('host-withheld.next'));
  await expect(page.locator('mutabiq-overlay')).toHaveCount(0);

  await setAccess(await chromium.context.newPage(), chromium.extensionId, 'ON_ALL_SITES');
  await page.reload();
  await expect(launcherOf(page)).toBeVisible();
  await popup.reload();
  await expect(popup.locator('main')).not.toContainText(words.problems('host-withheld'));
});

/** As the user sets "site access" among the extension's details. */
async function setAccess(
  page: Page,
  extensionId: string,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (change) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId, hostAccess },
  );
  await page.close();
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
