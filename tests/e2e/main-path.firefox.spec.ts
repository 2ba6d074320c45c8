import type { Frame, Page } from 'puppeteer-core';
import { captureTexts } from '../../src/i18n/areas/capture.ts';
import { feedbackReportTexts } from '../../src/i18n/areas/feedback-report.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { accessibilityFaultsInFirefox } from './support/accessibility.ts';
import { expect, test } from './support/firefox-fixture.ts';
import type { FirefoxSession } from './support/firefox-session.ts';
import { consentInFirefox } from './support/firefox-steps.ts';
import { comparable, expectedScreen } from './support/expected-screen.ts';
import { readScreenIn, relationOf, words } from './support/journey.ts';
import { pdfPages } from './support/pdf-pages.ts';
import { accountOf } from './support/sign-in.ts';
import { waitForText } from './support/wait-for-text.ts';

/** The main path in Firefox: consent, OpenEMIS, the list of sections, one roster, and a remark from popup to queue. */

test.setTimeout(180_000);
const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const capture = translator(captureTexts, format);
const report = translator(feedbackReportTexts, format);

test('a teacher sees the truth of a section of hers in Firefox', async ({ firefox, platforms }) => {
  const truth = platforms.truth.teacher('math1');
  const section = truth.sections.find(({ key }) => key === 'MAT-7B');
  if (section === undefined) throw new Error('no MAT-7B');
  const account = accountOf(platforms, 'math1');

  await consentInFirefox(firefox, truth.name);

  const openemis = await firefox.openPage('https://emis.moe.gov.jo/openemis-core/');
  await openemis.type('#username', account.username);
  await openemis.type('#password', account.password);
  await openemis.click('button[type=submit]');
  const reading = await openPanel(openemis);
  await confirmInPopup(firefox);
  await waitForHeading(reading, words.panel('openemis.done.title'));

  const darsak = await firefox.openPage('https://darsak.gov.jo/auth/login');
  const [year = '', month = '', day = ''] = account.birthDate.split('-');
  await darsak.type('#national_id', account.nationalId);
  await darsak.select('#year', year);
  await darsak.select('#month', month);
  await darsak.select('#day', day);
  await darsak.type('#password', account.password);
  await darsak.click('#loginButton');
  const list = await openPanel(darsak);
  await confirmInPopup(firefox);
  await list.waitForSelector('.line.attention');
  const lines = await list.$$eval('.line', (all) => all.length);
  expect(lines).toBe(truth.sections.length);

  const relation = relationOf(platforms, 'math1', 'MAT-7B');
  await darsak.goto(`https://darsak.gov.jo/teachers/relations/${relation.id}/students`);
  const panel = await openPanel(darsak);
  await panel.waitForSelector('.counts');
  const shown = await panel.$eval('main', readScreenIn);
  expect(comparable(shown)).toEqual(expectedScreen(platforms, section).screen);
  await darsak.waitForFunction(
    (rows) => document.querySelectorAll('tbody mutabiq-badge').length === rows,
    {},
    relation.students.length,
  );

  const popup = await firefox.openExtensionPage('popup.html', 'main');
  const today = await waitForText(popup, 'button', words.today('tab.today'));
  await today.click();
  await popup.waitForSelector('.today-item');
  expect(await popup.$$eval('.today-sources .source.sound', (all) => all.length)).toBe(2);
  expect(await accessibilityFaultsInFirefox(popup)).toEqual([]);

  // A remark is written in the popup, and stands in the queue of the workspace, which opens it in a worker.
  const remark = 'لا يُفتح سجل العلامات 😀';
  const write = await waitForText(popup, 'button', words.common('remark.write'));
  await write.click();
  await popup.waitForSelector('textarea');
  await popup.type('textarea', remark);
  await waitForText(popup, '[role=status]', capture('saved.draft'));
  const add = await waitForText(popup, 'button', capture('add'));
  await add.click();
  await popup.waitForSelector('.remark');
  const queue = await firefox.openExtensionPage('workspace.html#feedback', '.item-open');
  expect(await queue.$eval('.items', (items) => items.textContent)).toContain(remark);

  // On paper: the letter of what stands in the queue, each of its sheets one page of Firefox's own printing.
  await queue.evaluate(() => {
    window.print = () => undefined;
    location.hash = '#report';
  });
  await queue.waitForSelector('.verdict-line');
  const letter = await waitForText(queue, 'button', report('print'));
  await letter.click();
  await queue.waitForSelector('.print-document .letter');
  const sheets = await queue.$$eval('.print-document .paper', (all) => all.length);
  expect(await queue.$eval('.print-document', (paper) => paper.textContent)).toContain(remark);
  expect(pdfPages(await queue.pdf({ preferCSSPageSize: true }))).toBe(sheets);
});

/** The panel's frame: Firefox lists frames of an extension as about:blank, so it is the one that is not the page. */
async function openPanel(page: Page): Promise<Frame> {
  await page.waitForSelector('mutabiq-overlay >>> iframe.panel');
  const launcher = await page.waitForSelector('mutabiq-overlay >>> .open', { visible: true });
  await launcher?.click();
  await page.waitForSelector('mutabiq-overlay >>> iframe.panel', { visible: true });
  const frame = await page.waitForFrame((each) => each !== page.mainFrame());
  await frame.waitForSelector('main');
  return frame;
}

/**
 * Confirms the account of the tab seen last, in the popup: Firefox's remote protocol delivers no clicks into a frame of
 * an extension that stands in a page.
 */
async function confirmInPopup(firefox: FirefoxSession): Promise<void> {
  const popup = await firefox.openExtensionPage('popup.html', 'main');
  const yes = await waitForText(popup, 'button', words.panel('link.yes'));
  await yes.click();
  await popup.waitForFunction((text) => !document.body.innerText.includes(text), {}, words.panel('link.yes'));
  await popup.close();
}

async function waitForHeading(frame: Frame, text: string): Promise<void> {
  await waitForText(frame, 'h2', text, 60_000).catch(async (error: unknown) => {
    throw new Error(await frame.evaluate(() => document.body.innerText), { cause: error });
  });
}
