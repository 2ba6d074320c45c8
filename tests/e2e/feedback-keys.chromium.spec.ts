import type { AuthorRef } from '../../src/core/feedback/author-ref.ts';
import { writeItem } from '../../src/core/feedback/change-item.ts';
import { emptyPlace } from '../../src/core/feedback/empty-place.ts';
import { writeBundle } from '../../src/exports/bundle/write-bundle.ts';
import { captureTexts } from '../../src/i18n/areas/capture.ts';
import { feedbackDeskTexts } from '../../src/i18n/areas/feedback-desk.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { stopOf, tabTo, unreached, type Stop } from './support/by-keys.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, words } from './support/journey.ts';

/** The way of a remark without a mouse: everything is reached in a sensible order, seen, and the focus is never lost. */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const c = translator(captureTexts, format);
const t = translator(feedbackDeskTexts, format);

const teacher: AuthorRef = { key: 't-1', name: 'سلمى الخطيب', role: 'teacher', school: null };
async function sealedBundle(passphrase: string): Promise<Buffer> {
  let made = 0;
  const newId = (): string => `keys-${String(++made)}`;
  const place = { ...emptyPlace('lesson', 'darsak'), title: 'المعادلات الخطية' };
  const content = { place, kind: 'media', importance: 'normal', proposal: null, videoSeconds: null } as const;
  const item = writeItem(
    { ...content, text: 'الصوت منخفض' },
    { author: teacher, now: Date.UTC(2026, 10, 22), newId },
  );
  const about = { bundle: 'keys', from: teacher, to: 'supervisor', madeAt: Date.UTC(2026, 10, 23) } as const;
  const file = await writeBundle({ ...about, items: [item], decisions: [], checks: [] }, passphrase);
  return Buffer.from(await file.arrayBuffer());
}

/** In the order in which they stand, and every one of them seen. */
function expectSensible(stops: readonly Stop[]): void {
  expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
}

test('a remark is written, received, looked at and handed over by keys alone', async ({ chromium }) => {
  test.setTimeout(120_000);
  const page = await consent(chromium, { name: 'هند المشرفة', roles: ['teacher', 'supervisor'] });

  await test.step('written in the popup', async () => {
    const popup = await chromium.openExtensionPage('popup.html');
    const write = popup.getByRole('button', { name: words.common('remark.write') });
    await write.waitFor();
    await tabTo(popup, write);
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('heading', { name: c('title.platform') })).toBeFocused();
    const text = popup.getByRole('textbox', { name: c('text'), exact: true });
    const stops = [...(await tabTo(popup, text))];
    await popup.keyboard.type('لا يُفتح سجل العلامات');
    await popup.getByText(c('saved.draft')).waitFor();
    stops.push(...(await tabTo(popup, popup.getByRole('button', { name: c('discard') }))));
    expectSensible(stops);
    expect(await unreached(popup, 'main', stops)).toEqual([]);
    // One step back stands the button that adds it; what it did is said, and the focus is there.
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Enter');
    await expect(popup.getByText(c('added'))).toBeVisible();
    await expect(popup.getByRole('heading', { name: c('queue.title') })).toBeFocused();
    await tabTo(popup, popup.getByRole('button', { name: c('queue.remove') }));
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.remark')).toHaveCount(0);
    await expect(popup.getByRole('heading', { name: c('queue.title') })).toBeFocused();
    const undo = popup.getByRole('button', { name: c('undo') });
    for (let back = 0; back < 3 && !(await undo.evaluate((it) => it === document.activeElement)); back += 1)
      await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Enter');
    await expect(popup.locator('.remark')).toHaveCount(1);
    await popup.close();
  });

  // A page behind another has no keys, and opens no choice of files.
  await page.bringToFront();
  // Listened to from here on: who asks only when pressing may come after the browser has shown its own choice.
  page.on('filechooser', () => undefined);
  await page.goto(page.url().replace(/#.*/, '#feedback'));
  await page.getByText(t('found', { n: 1 }), { exact: true }).waitFor();

  await test.step('a file is chosen, and opened by its passphrase', async () => {
    const choose = page.locator('.receive').getByRole('button', { name: t('receive.choose') });
    await tabTo(page, choose);
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    const buffer = await sealedBundle('كلمة طويلة');
    await chooser.setFiles([{ name: 'مغلق.mutabiq.json', mimeType: 'application/json', buffer }]);
    const passphrase = page.locator('.receive').getByLabel(t('passphrase'));
    await passphrase.waitFor();
    await tabTo(page, passphrase);
    await page.keyboard.type('كلمة خاطئة');
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('fault.passphrase-wrong'))).toBeVisible();
    await expect(passphrase).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('كلمة طويلة');
    await page.keyboard.press('Enter');
    await expect(page.locator('.received-line.good')).toBeVisible();
    await expect(choose).toBeFocused();
  });
  await page.getByText(t('found', { n: 2 }), { exact: true }).waitFor();

  await test.step('a remark is opened and closed, and the focus returns to its line', async () => {
    const line = page.locator('.item-open', { hasText: 'الصوت منخفض' });
    await tabTo(page, line);
    await page.keyboard.press('Enter');
    const detail = page.getByRole('region', { name: t('detail') });
    await expect(detail.getByRole('heading', { name: t('detail'), exact: true })).toBeFocused();
    const stops = await tabTo(page, detail.getByRole('button', { name: t('act.closed') }));
    expectSensible(stops);
    await page.keyboard.press('Enter');
    await tabTo(page, detail.getByLabel(t('field.close-note')));
    await page.keyboard.type('كُررت');
    // The form first, then the remark.
    await page.keyboard.press('Escape');
    await expect(detail.getByRole('button', { name: t('act.closed') })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(detail).toHaveCount(0);
    await expect(line).toBeFocused();
  });

  await test.step('all of it is selected and handed over', async () => {
    // From the top of the page through everything on it.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.reload();
    await page.getByText(t('found', { n: 2 }), { exact: true }).waitFor();
    const select = page.getByRole('button', { name: t('select-found') });
    await tabTo(page, select);
    await page.keyboard.press('Enter');
    const acts = page.getByRole('group', { name: t('act') });
    await acts.waitFor();
    const handOver = acts.getByRole('button', { name: t('act.hand-over') });
    await tabTo(page, handOver);
    await page.keyboard.press('Enter');
    const stops = await tabTo(page, acts.getByLabel(t('field.passphrase')));
    expectSensible(stops);
    await page.keyboard.press('Escape');
    await expect(acts.getByLabel(t('field.passphrase'))).toHaveCount(0);
    await expect(handOver).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, acts.getByRole('button', { name: t('make-file') }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.mutabiq\.json$/);
    await expect(handOver).toBeFocused();
    await expect(acts.getByRole('status')).toContainText(t('handed', { n: 2 }));
    await tabTo(page, acts.getByRole('button', { name: t('unselect') }));
    await page.keyboard.press('Enter');
    await expect(acts).toHaveCount(0);
    expect((await stopOf(page))?.name).toBe(t('found', { n: 2 }));
  });

  await test.step('nothing on the page is out of reach', async () => {
    await page.reload();
    await page.getByText(t('found', { n: 2 }), { exact: true }).waitFor();
    const last = page.locator('.sent summary');
    await last.waitFor();
    const stops = await tabTo(page, last);
    expectSensible(stops);
    expect(await unreached(page, 'main', stops)).toEqual([]);
  });
});
