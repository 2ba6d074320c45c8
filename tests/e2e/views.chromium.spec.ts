import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import axe from 'axe-core';
import {
  buildGallery,
  openGallery,
  overflowOf,
  pages,
  showState,
} from '../../scripts/screens/gallery-page.ts';
import { findChromium } from '../../scripts/support/known-paths.ts';
import { pdfPages } from './support/pdf-pages.ts';

/** Every state of every page of ours, in both directions and both themes: no fault of axe, nothing cut off. */

let browser: Browser;

test.beforeAll(async () => {
  await buildGallery();
  const executablePath = await findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
});
test.afterAll(async () => browser.close());

// Light in Arabic and dark in English show both directions and both palettes; colours do not depend on the language.
const looks = [
  { language: 'ar', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

for (const { page: kind, states, widths } of pages) {
  for (const { language, theme } of looks) {
    test(`${kind} in ${language}, ${theme}`, async () => {
      test.setTimeout(360_000);
      // The narrowest is the hardest; the wide ones are looked at in pictures.
      const width = Math.min(...widths);
      // Paper has no dark side.
      const { page, faults } = await openGallery(browser, {
        width,
        theme: kind === 'paper' ? 'light' : theme,
      });
      await page.evaluate(axe.source);
      for (const state of states) {
        await showState(page, { page: kind, state, language, digits: 'latn' });
        expect.soft(await faultsOf(page), state).toEqual([]);
        expect.soft(await overflowOf(page), `${state}: px wider than the screen`).toBe(0);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    });
  }
}

for (const language of ['ar', 'en'] as const) {
  test(`papers in ${language} are as many pages as they say`, async () => {
    test.setTimeout(300_000);
    const { page, faults } = await openGallery(browser, { width: 1123, theme: 'light' });
    const papers = pages.flatMap(({ page: kind, states }) => (kind === 'paper' ? states : []));
    expect(papers.length).toBeGreaterThan(10);
    for (const state of papers) {
      await showState(page, { page: 'paper', state, language, digits: 'latn' });
      const { sheets, titles } = await page.evaluate(toThePrinter);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      // Each sheet that we cut is one page of what comes out of the printer; only a letter without end carries its
      // annexes and copies over to a page of their own.
      expect.soft(pdfPages(pdf), state).toBe(sheets + (state === 'letter-long' ? 1 : 0));
      expect.soft(titles, state).toBe(true);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
}

/** Puts the paper where the product prints from, below the body; runs in the page. */
function toThePrinter(): { sheets: number; titles: boolean } {
  document.querySelector('body > .print-document')?.remove();
  const shown = document.querySelector<HTMLElement>('main.print-document');
  const paper = document.createElement('div');
  paper.className = 'print-document';
  paper.dir = shown?.dir ?? '';
  paper.append(...(shown?.cloneNode(true).childNodes ?? []));
  document.body.append(paper);
  const tables = [...paper.querySelectorAll('.paper-table')];
  return {
    sheets: paper.querySelectorAll('.paper').length,
    // Head and column titles stand on every sheet of a table, and no table is without a row.
    titles:
      [...paper.querySelectorAll('.paper:has(.paper-foot)')].every(
        (sheet) => sheet.querySelector('.letterhead') !== null,
      ) &&
      tables.every(
        (table) =>
          table.querySelectorAll('thead th').length > 1 && table.querySelectorAll('tbody tr').length > 0,
      ),
  };
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs the axe that is already in the page: putting it in anew for each of some hundred states takes minutes. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { looked, faults } = await page.evaluate(async (tags) => {
    const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await inPage.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return {
      looked: found.passes.length,
      faults: found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
      ),
    };
  }, levels);
  // No fault must mean "looked and found nothing".
  expect(looked).toBeGreaterThan(5);
  return faults;
}
