import { teachTexts } from '../../src/i18n/areas/teach.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/texts.ts';
import { people } from '../unit/files/support/invented.ts';
import { expect, test } from './support/firefox-fixture.ts';
import { consentInFirefox, frameWith, openInvented } from './support/firefox-steps.ts';
import { words } from './support/journey.ts';
import { waitForText } from './support/wait-for-text.ts';

/**
 * A page that is not recognised, in Firefox: the tools are brought into it, a name is pointed at, and the list around it is
 * found. Firefox's remote protocol delivers no clicks into a frame of ours in a page: what its buttons do beyond that is
 * tested in Chromium.
 */

test.setTimeout(180_000);
const t = translator(teachTexts, createFormat({ language: 'ar', digits: 'latn', now: 0 }));

const students = people(9);
const unknown = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>كشف الطلبة</title><body><h4>كشف الطلبة</h4>
<h5>الصف السابع (أ)</h5><table><tr><th>م</th><th>المسمّى</th><th>المعرّف</th></tr>${students
  .map(({ name, id }, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td><td>${id}</td></tr>`)
  .join('')}</table></body></html>`;

test('a page is taught by pointing at one name, in Firefox', async ({ firefox }) => {
  await consentInFirefox(firefox, 'منى سامر');
  const page = await openInvented(firefox, unknown);
  await page.goto('https://darsak.gov.jo/teachers/relations/481/students');
  await page.waitForSelector('mutabiq-overlay >>> iframe.panel');
  const launcher = await page.waitForSelector('mutabiq-overlay >>> .open', { visible: true });
  await launcher?.click();
  const panel = await frameWith(page, 'main');
  await waitForText(panel, 'h2', words.problems('not-recognised'), 60_000);
  // What the panel's two buttons do.
  for (const order of ['report', 'start'])
    await panel.evaluate((each) => window.parent.postMessage({ mutabiq: 'teach', order: each }, '*'), order);
  const teaching = await frameWith(page, '.teach-head');
  await page.waitForSelector('mutabiq-overlay >>> .teach-layer');
  const place = await page.evaluate((name) => {
    const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent === name);
    const { right = 0, top = 0, height = 0 } = cell?.getBoundingClientRect() ?? {};
    return { x: right - 12, y: top + height / 2 };
  }, students[2]?.name);
  await page.mouse.click(place.x, place.y);
  await waitForText(teaching, 'h2', t('found', { n: students.length }), 60_000);
  const shown = await teaching.$$eval('.teach-preview tbody tr', (rows) => rows.map((row) => row.innerText));
  expect(shown[0]).toContain(students[0]?.name);
  expect(await page.$$eval('td', (cells) => cells.length)).toBe(students.length * 3);
});
