import type { Page } from 'puppeteer-core';
import { jordanCalendar } from '../../src/core/calendar/jordan-calendar.ts';
import { calendarTexts } from '../../src/i18n/areas/calendar.ts';
import { profilesTexts } from '../../src/i18n/areas/profiles.ts';
import { selfTestTexts } from '../../src/i18n/areas/self-test.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { people } from '../unit/files/support/invented.ts';
import { expect, test } from './support/firefox-fixture.ts';
import { consentInFirefox, openInvented } from './support/firefox-steps.ts';
import { waitForText } from './support/wait-for-text.ts';

/**
 * What a directorate sets for all its browsers (`storage.managed`): a correction by which a page is read that nobody knows,
 * one that is no correction, and a calendar. Firefox alone takes such a policy from a folder that a test may write.
 */

const format = createFormat({ language: 'ar', digits: 'latn', now: 0 });
const t = translator(profilesTexts, format);
const s = translator(selfTestTexts, format);
const c = translator(calendarTexts, format);

const hint = { value: '^دفتر القيد', evidence: 'likely', seen: '2026-11-23' };
const correction = {
  schema: 1,
  id: 'darsak',
  title: 'دفتر القيد',
  version: 2,
  kinds: { 'teacher.roster': { text: [hint] } },
  headers: { studentName: 'البيان', nationalId: 'الرمز' },
};
const calendar = { ...jordanCalendar, year: '2026/2027 – الأغوار' };

const students = people(9);
const strange = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>بوابة</title><body><h4>دفتر القيد</h4>
<table><tr><th>#</th><th>البيان</th><th>الرمز</th></tr>${students
  .map(({ name, id }, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td><td>${id}</td></tr>`)
  .join('')}</table></body></html>`;

test.setTimeout(180_000);
test.use({
  browserOptions: {
    policy: { profiles: [JSON.stringify(correction), '{"schema": 1'], calendar: JSON.stringify(calendar) },
  },
});

test('a directorate’s correction and calendar come by policy, and cannot be changed here', async ({
  firefox,
}) => {
  const workspace = await consentInFirefox(firefox, 'منى سامر');
  const go = (place: string): Promise<void> =>
    workspace.evaluate((hash) => {
      location.hash = hash;
    }, place);

  // The page is one that only the policy knows.
  const page = await openInvented(firefox, strange);
  await page.goto('https://darsak.gov.jo/strange');
  await page.waitForSelector('mutabiq-overlay >>> .open', { visible: true, timeout: 60_000 });
  await go('self-test');
  await workspace.bringToFront();
  await waitForText(workspace, 'article', s('rows', { n: students.length }), 60_000);

  await go('profiles');
  await waitForText(workspace, 'article', t('layer.directorate'));
  const cards = await cardsOf(workspace);
  expect(cards.map(({ buttons }) => buttons)).toEqual([[t('export')], [t('export')]]);
  expect(cards[0]?.text).toContain(correction.title);
  expect(cards[1]?.text).toContain(t('unusable'));

  await go('calendar');
  await waitForText(workspace, 'h3', calendar.year);
  await waitForText(workspace, 'p', c('from.policy'));
  expect(await workspace.$$('input[type=file]')).toEqual([]);
});

const cardsOf = (workspace: Page): Promise<{ text: string; buttons: string[] }[]> =>
  workspace.$$eval('[aria-labelledby=corrections] article.card', (cards) =>
    cards.map((card) => ({
      text: card.innerText,
      buttons: [...card.querySelectorAll('button')].map(({ innerText }) => innerText.trim()),
    })),
  );
