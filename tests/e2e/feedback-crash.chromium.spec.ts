import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureTexts } from '../../src/i18n/areas/capture.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { expect, test } from '@playwright/test';
import { openChromium, type ChromiumSession } from './support/chromium-session.ts';
import { consent, words } from './support/journey.ts';

/** The whole browser dies while a remark is being written, on a shared computer without a PIN. */

const t = translator(captureTexts, createFormat({ language: 'ar', digits: 'latn', now: 0 }));
const written = 'لا تظهر علامات الشعبة ب\nبعد الحفظ 😀 =cmd \u202bنص\u202c';

async function textIn(session: ChromiumSession) {
  const popup = await session.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: words.common('remark.write') }).click();
  return { popup, text: popup.getByRole('textbox', { name: t('text'), exact: true }) };
}

test('a draft is there again after the browser crashed', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'mutabiq-crash-'));
  const options = { hostArgs: [], profile };
  const first = await openChromium(options);
  await consent(first, { name: 'السيدة سعاد' });
  const { popup, text } = await textIn(first);
  await text.fill(written);
  await popup.getByText(t('saved.draft')).waitFor();
  const gone = new Promise((resolve) => first.context.once('close', resolve));
  const browser = await first.context.browser()?.newBrowserCDPSession();
  // Never answered: whoever is asked is dead.
  void browser?.send('Browser.crash').catch(() => undefined);
  await gone;

  const second = await openChromium(options);
  await expect((await textIn(second)).text).toHaveValue(written);
  await second.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
