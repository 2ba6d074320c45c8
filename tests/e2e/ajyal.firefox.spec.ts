import type { Page } from 'puppeteer-core';
import { ajyalNoteTexts } from '../../src/i18n/areas/ajyal-note.ts';
import { profilesTexts } from '../../src/i18n/areas/profiles.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { expect, test } from './support/firefox-fixture.ts';
import { consentInFirefox, openInvented } from './support/firefox-steps.ts';
import { waitForText } from './support/wait-for-text.ts';

/**
 * The one optional host as a person gives it and takes it back: a click on our button makes the browser give it, from then on
 * Ajyal's pages get the note, and after a second click they do not. Firefox alone lets a test answer its question.
 */

test.setTimeout(300_000);
test.use({ browserOptions: { givesWhatIsAsked: true } });
const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(profilesTexts, format);
const o = translator(ajyalNoteTexts, format);

const notes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('mutabiq-overlay')].map(
      (each) => each.shadowRoot?.querySelector('.ajyal-note')?.textContent ?? '',
    ),
  );

test('Ajyal is allowed by a click and taken back by a click', async ({ firefox }) => {
  await (await consentInFirefox(firefox, 'منى سامر')).close();
  const ajyal = await openInvented(
    firefox,
    '<!doctype html><html lang="ar" dir="rtl"><title>x</title><h2>كشف الطلبة</h2>',
  );
  const open = (): Promise<unknown> => ajyal.goto('https://ajyal.moe.gov.jo/emis/report.aspx');
  await open();
  expect(await notes(ajyal)).toEqual([]);

  const profiles = await firefox.openExtensionPage('workspace.html#profiles', '.page-title');
  const status = (text: string): Promise<unknown> => waitForText(profiles, '[role=status]', text);
  await (await waitForText(profiles, 'button', t('ajyal.allow'))).click();
  await status(t('ajyal.allowed'));
  // The script is registered by the background, which hears of it a moment later.
  await expect
    .poll(
      async () => {
        await open();
        return notes(ajyal);
      },
      { timeout: 60_000 },
    )
    .toEqual([expect.stringContaining(o('text'))]);

  await profiles.bringToFront();
  await (await waitForText(profiles, 'button', t('ajyal.withdraw'))).click();
  await waitForText(profiles, 'button', t('ajyal.allow'));
  await expect
    .poll(
      async () => {
        await open();
        return notes(ajyal);
      },
      { timeout: 60_000 },
    )
    .toEqual([]);
});
