import type { Page } from '@playwright/test';
import { comparable, expectedScreen } from './support/expected-screen.ts';
import { expect, test } from './support/chromium-fixture.ts';
import {
  consent,
  launcherOf,
  openDarsak,
  openPanel,
  openSection,
  readOpenemis,
  readScreen,
  relationOf,
  sectionsAddress,
  words,
} from './support/journey.ts';
import { accountOf, signInToDarsak } from './support/sign-in.ts';

/** Darsak pages that are not what they should be: a clear word, no verdict, and nothing lost. */

test.setTimeout(120_000);

test('a page that is no whole roster gets no verdict, and the next good one does', async ({
  chromium,
  platforms,
}) => {
  const { darsak } = platforms.control;
  const truth = platforms.truth.teacher('math1');
  const section = truth.sections.find(({ key }) => key === 'MAT-7B');
  if (section === undefined) throw new Error('no MAT-7B');
  const relation = relationOf(platforms, 'math1', 'MAT-7B');
  const address = `${sectionsAddress}/${relation.id}/students`;
  await consent(chromium, { name: truth.name });
  await readOpenemis(chromium, platforms, 'math1');
  const page = await openDarsak(chromium, platforms, 'math1');
  const expectTruth = async (): Promise<void> => {
    const screen = await readScreen(await openSection(page, relation));
    expect(comparable(screen)).toEqual(expectedScreen(platforms, section).screen);
  };

  await test.step('a skeleton that never fills', async () => {
    darsak.set({ fill: 'never' });
    await page.goto(address);
    await expectProblem(page, words.problems('still-loading'));
  });

  await test.step('rows that come late', async () => {
    darsak.set({ fill: 'late' });
    await expectTruth();
  });
});

test('an account that nobody said is theirs gets no verdict', async ({ chromium, platforms }) => {
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const page = await chromium.context.newPage();
  await signInToDarsak(page, accountOf(platforms, 'math1'));
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: words.panel('link.title') }).waitFor();
  await expect(panel.locator('.verdict, .line, article.finding')).toHaveCount(0);
  await expect(launcherOf(page).locator('.state')).toHaveAttribute('data-state', 'unchecked');
  await panel.getByRole('button', { name: words.panel('link.no') }).click();
  await panel.getByRole('heading', { name: words.panel('link.refused.title') }).waitFor();
  await expect(panel.locator('.verdict, .line, article.finding')).toHaveCount(0);
});

async function expectProblem(page: Page, sentence: string): Promise<void> {
  const panel = await openPanel(page);
  await expect(panel.locator('.verdict.unknown h2')).toHaveText(sentence);
  await expect(panel.locator('.counts, article.finding')).toHaveCount(0);
  await expect(launcherOf(page).locator('.state')).toHaveAttribute('data-state', 'unchecked');
  await expect(page.locator('mutabiq-badge')).toHaveCount(0);
}
