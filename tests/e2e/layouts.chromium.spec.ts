import type { FrameLocator, Page } from '@playwright/test';
import type { SectionTruth } from '../platforms/school/truth.ts';
import type { Platforms } from '../platforms/start-platforms.ts';
import { comparable, expectedScreen } from './support/expected-screen.ts';
import { expect, test } from './support/chromium-fixture.ts';
import type { ChromiumSession } from './support/chromium-session.ts';
import {
  consent,
  launcherOf,
  openDarsak,
  openPanel,
  panelOf,
  readOpenemis,
  readScreen,
  relationOf,
  sectionsAddress,
  words,
  wordsIn,
} from './support/journey.ts';
import type { SectionKey } from '../platforms/school/planted.ts';

/**
 * One teacher, one browser, and Darsak in ever another layout: pages that are turned are added up, nothing is called missing
 * before that, and a page that is none of hers loses nothing.
 */

test.setTimeout(300_000);

/** Every form of the sentence that calls children missing. */
const missingTitles = [1, 2, 3, 12, 32, 100].map((n) => words.findings('student-missing-on-darsak', { n }));

/** A teacher at her list of sections. It, with how many students each has, is kept before anything else is opened. */
async function begin(chromium: ChromiumSession, platforms: Platforms): Promise<Page> {
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  await readOpenemis(chromium, platforms, 'math1');
  const page = await openDarsak(chromium, platforms, 'math1');
  await page.locator('mutabiq-badge').first().waitFor();
  return page;
}

test('cards, pages, an empty section, a page from left to right, and a log-in page instead', async ({
  chromium,
  platforms,
}) => {
  const { darsak } = platforms.control;
  const page = await begin(chromium, platforms);
  const show = (key: SectionKey) => showSection(page, platforms, key);

  await test.step('V5 with links: 15 of 28, then the whole', async () => {
    darsak.set({ layout: 'V5', paging: 'laravel', pageSize: 15 });
    const panel = await show('MAT-8A');
    await expectPartOf(panel, 15, 28);
    await page.locator('.pagination a', { hasText: '2' }).click();
    await page.waitForURL(/page=2/u);
    await expectTruth(await openPanel(page), platforms, 'MAT-8A');
    // A page turned back is no new list: the whole stands.
    await page.goBack();
    await expectTruth(await openPanel(page), platforms, 'MAT-8A');
  });

  await test.step('V5 that changes in place: 15, 30, 33 of 33', async () => {
    darsak.set({ layout: 'V5', paging: 'livewire', pageSize: 15 });
    const panel = await show('MAT-8B');
    await expectPartOf(panel, 15, 33);
    await turnInPlace(page);
    await expectPartOf(panel, 30, 33);
    await turnInPlace(page);
    await expectTruth(panel, platforms, 'MAT-8B');
  });

  await test.step('V3: cards, from left to right', async () => {
    darsak.set({ layout: 'V3', direction: 'ltr' });
    await expectTruth(await show('MAT-7A'), platforms, 'MAT-7A');
    const students = relationOf(platforms, 'math1', 'MAT-7A').students.length;
    await expect(page.locator('mutabiq-badge')).toHaveCount(students);
    await expect(launcherOf(page).locator('.state')).toHaveText('✓');
  });

  await test.step('in English', async () => {
    const panel = panelOf(page);
    await panel.getByRole('button', { name: words.common('switch-language.label') }).click();
    await expect(panel.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
      wordsIn('en').verdict('section.in-order'),
    );
    await expect(page.locator('mutabiq-overlay')).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('mutabiq-badge').first().locator('button')).toHaveAttribute(
      'aria-label',
      wordsIn('en').overlay('badge.in-order'),
    );
    await panel.getByRole('button', { name: wordsIn('en').common('switch-language.label') }).click();
    await expect(panel.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  await test.step('a flat grid of cells: the script that looks at the page is brought in, and every child is found', async () => {
    // Not read before in any other layout: what the panel shows can only come from what was seen.
    darsak.set({ layout: 'V1', look: 'flat', direction: 'rtl' });
    await expectTruth(await show('MAT-7B'), platforms, 'MAT-7B');
    const students = relationOf(platforms, 'math1', 'MAT-7B').students.length;
    await expect(page.locator('mutabiq-badge')).toHaveCount(students);
    darsak.set({ look: 'plain' });
  });

  await test.step('an empty section is said to be empty, and the next good page is read', async () => {
    darsak.set({ layout: 'V1', direction: 'rtl' });
    await expectTruth(await show('MAT-7B'), platforms, 'MAT-7B');
    darsak.set({ emptyRelations: [relationOf(platforms, 'math1', 'MAT-7B').id] });
    const panel = await show('MAT-7B');
    await expect(panel.locator('.verdict')).toContainText(words.verdict('darsak-empty'));
    await expect(panel.locator('.verdict')).toContainText(words.verdict('darsak-empty.next'));
    // Her list counts students there: no verdict, nobody called missing, and no "in order" at the launcher either.
    const { verdict, reasons, findings } = await readScreen(panel);
    expect(verdict).toBe('unknown');
    expect(reasons.join(' ')).toContain(words.verdict('darsak-empty'));
    expect(findings.filter(({ title }) => missingTitles.includes(title))).toEqual([]);
    await expect(launcherOf(page).locator('.state')).not.toHaveText('✓');
    darsak.set({ emptyRelations: [] });
    await expectTruth(await show('MAT-7B'), platforms, 'MAT-7B');
  });

  await test.step('a skeleton that never fills is said to be loading; rows that come late are read', async () => {
    darsak.set({ fill: 'never' });
    const panel = await show('MAT-7A');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(words.problems('still-loading'));
    darsak.set({ fill: 'late', fillAfterMs: 1500 });
    await expectTruth(await show('MAT-7A'), platforms, 'MAT-7A');
    darsak.set({ fill: 'server' });
  });

  await test.step('a log-in page in place of a roster: nothing of ours, and nothing lost', async () => {
    darsak.set({ expired: true });
    const relation = relationOf(platforms, 'math1', 'MAT-7A');
    await page.goto(`${sectionsAddress}/${relation.id}/students`);
    await expect(page.locator('#loginButton')).toBeVisible();
    await expect(page.locator('mutabiq-overlay, mutabiq-badge')).toHaveCount(0);
    darsak.set({ expired: false });
    await expectTruth(await show('MAT-7A'), platforms, 'MAT-7A');
  });
});

test('lists in a frame and a shadow root, late, scrolled, and exchanged under one document', async ({
  chromium,
  platforms,
}) => {
  const { darsak } = platforms.control;
  const page = await begin(chromium, platforms);
  const show = (key: SectionKey) => showSection(page, platforms, key);
  const students = (key: SectionKey): number => relationOf(platforms, 'math1', key).students.length;

  await test.step('a frame of the same origin', async () => {
    darsak.set({ look: 'frame' });
    await expectTruth(await show('MAT-7A'), platforms, 'MAT-7A');
    await expect(page.frameLocator('iframe.content').locator('mutabiq-badge')).toHaveCount(
      students('MAT-7A'),
    );
  });

  await test.step('an open shadow root', async () => {
    darsak.set({ look: 'shadow' });
    await expectTruth(await show('MAT-7B'), platforms, 'MAT-7B');
    await expect(page.locator('app-view mutabiq-badge')).toHaveCount(students('MAT-7B'));
  });

  await test.step('three seconds late', async () => {
    darsak.set({ look: 'plain', fill: 'late', fillAfterMs: 3000 });
    await expectTruth(await show('MAT-7A'), platforms, 'MAT-7A');
    // The panel knew the section already; badges come with a reading of this page.
    await expect(page.locator('mutabiq-badge')).toHaveCount(students('MAT-7A'));
    darsak.set({ fill: 'server' });
  });

  await test.step('a list that grows as it is scrolled: a part until its last row is there', async () => {
    darsak.set({ look: 'endless' });
    const panel = await show('MAT-8A');
    const all = students('MAT-8A');
    const rows = page.locator('[data-rows] tr');
    await expectPartOf(panel, 12, all);
    for (let there = 12; there < all; there = await rows.count()) {
      await scrollList(page, there);
      // The page adds some rows with each scrolling; how many is its own matter.
      await expect.poll(() => rows.count()).toBeGreaterThan(there);
      const read = await rows.count();
      await expect(panel.locator('.sources li').first()).toContainText(
        read < all ? plain(`${read} من ${all}`) : String(all),
      );
    }
    await expectTruth(panel, platforms, 'MAT-8A');
    await expect(page.locator('mutabiq-badge')).toHaveCount(all);
  });

  await test.step('a grid that holds only the rows in view: each window adds what it shows, nobody twice', async () => {
    darsak.set({ look: 'virtual' });
    const panel = await show('MAT-8B');
    const all = students('MAT-8B');
    await expectPartOf(panel, 12, all);
    for (let from = 9; from + 12 < all + 9; from += 9) {
      await scrollList(page, from);
      const read = Math.min(all, from + 10);
      await expect(panel.locator('.sources li').first()).toContainText(
        read < all ? plain(`${read} من ${all}`) : String(all),
      );
    }
    await expectTruth(panel, platforms, 'MAT-8B');
  });

  await test.step('another section, under another fragment of the same document', async () => {
    darsak.set({ look: 'plain', urlSkin: 'U3' });
    const place = (key: SectionKey): string =>
      `#/t/${String(relationOf(platforms, 'math1', key).id)}/students`;
    await page.goto(new URL(`/app${place('MAT-7A')}`, sectionsAddress).href);
    await expectTruth(await openPanel(page), platforms, 'MAT-7A');
    await expect(page.locator('mutabiq-badge')).toHaveCount(students('MAT-7A'));
    await page.evaluate((hash) => location.assign(hash), place('MAT-7B'));
    // What the page showed is gone for a moment, and the panel closes with it as it does with a page.
    expect(students('MAT-7B')).not.toBe(students('MAT-7A'));
    await expect(page.locator('mutabiq-badge')).toHaveCount(students('MAT-7B'));
    await expectTruth(await openPanel(page), platforms, 'MAT-7B');
  });
});

/** Scrolls the list so far that this row is the first in view. */
const scrollList = (page: Page, row: number): Promise<void> =>
  page.locator('.table-responsive').evaluate((box, top) => {
    box.scrollTop = top;
  }, row * 40);

async function showSection(page: Page, platforms: Platforms, key: SectionKey): Promise<FrameLocator> {
  await page.goto(`${sectionsAddress}/${relationOf(platforms, 'math1', key).id}/students`);
  return openPanel(page);
}

/** So many of so many, no verdict, and nobody called missing on Darsak. */
async function expectPartOf(panel: FrameLocator, read: number, expected: number): Promise<void> {
  const source = panel.locator('.sources li').first();
  await expect(source).toContainText(plain(`${read} من ${expected}`));
  const { verdict, reasons, findings } = await readScreen(panel);
  expect(verdict).toBe('unknown');
  expect(reasons.join(' ')).toContain(words.verdict('darsak-partial'));
  expect(findings.filter(({ title }) => missingTitles.includes(title))).toEqual([]);
}

async function expectTruth(panel: FrameLocator, platforms: Platforms, key: SectionKey): Promise<void> {
  const { screen } = expectedScreen(platforms, sectionOf(platforms, key), {
    siblingsRead: sectionOf(platforms, key).movedAway.length === 0,
  });
  await expect(panel.locator('.verdict')).toHaveClass(new RegExp(screen.verdict, 'u'));
  // The panel may still show what it knew before the page was read; what counts is where it comes to rest.
  await expect.poll(async () => comparable(await readScreen(panel))).toEqual(screen);
}

function sectionOf(platforms: Platforms, key: SectionKey): SectionTruth {
  const section = platforms.truth.teacher('math1').sections.find((each) => each.key === key);
  if (section === undefined) throw new Error(`no ${key}`);
  return section;
}

const turnInPlace = (page: Page): Promise<void> => page.locator('button', { hasText: 'التالي' }).click();

/** The marks that keep figures apart from the text around them are not seen. */
const plain = (text: string): RegExp => new RegExp(text.split(' ').join('[\\s\\u2066-\\u2069]+'), 'u');
