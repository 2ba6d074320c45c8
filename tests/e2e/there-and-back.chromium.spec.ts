import { comparable, expectedScreen } from './support/expected-screen.ts';
import { expect, test } from './support/chromium-fixture.ts';
import type { ExtensionApi } from './support/extension-api.ts';
import {
  consent,
  followSection,
  launcherOf,
  linkAccount,
  openDarsak,
  openPanel,
  panelOf,
  readScreen,
  relationOf,
  words,
} from './support/journey.ts';
import { bare, base, marks, missingBySheet, sum } from './support/planted-marks.ts';
import { accountOf, signInToDarsak } from './support/sign-in.ts';

/** From Darsak to OpenEMIS and back: one button, and the answer stands where she left. */

declare const chrome: ExtensionApi;

test.setTimeout(240_000);

test('without OpenEMIS data one button opens it and brings her back; OpenEMIS is a late 3.x', async ({
  chromium,
  platforms,
}) => {
  const { openemis } = platforms.control;
  openemis.mode = 'strict3';
  openemis.signedInAs = 'math1';
  // Its table of results is refused; the finder of the Results page answers, and takes its time for it.
  openemis.fail({ kind: 'forbidden', model: 'AssessmentItemResults' });
  openemis.finderLatencyMs = 150;
  const truth = platforms.truth.teacher('math1');
  const section = truth.sections.find(({ key }) => key === 'MAT-7B');
  if (section === undefined) throw new Error('no MAT-7B');
  await consent(chromium, { name: truth.name });
  const darsak = await openDarsak(chromium, platforms, 'math1');
  await followSection(darsak, relationOf(platforms, 'math1', 'MAT-7B'));
  const panel = await openPanel(darsak);
  await expect(panel.locator('.verdict.unknown')).toBeVisible();
  expect((await readScreen(panel)).reasons.join(' ')).toContain(words.verdict('no-openemis-data'));

  const opened = chromium.context.waitForEvent('page');
  await panel.locator('.verdict .actions button').first().click();
  const there = await opened;
  await there.waitForURL('https://emis.moe.gov.jo/openemis-core/**');
  await linkAccount(await openPanel(there));
  const active = async (): Promise<string | undefined> => {
    const worker = await chromium.worker();
    return worker.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url,
    );
  };
  await expect.poll(active, { timeout: 90_000 }).toBe(darsak.url());

  const back = await openPanel(darsak);
  await back.locator('.counts').waitFor();
  expect(comparable(await readScreen(back))).toEqual(expectedScreen(platforms, section).screen);

  await test.step('the Results page of 3.x says above its grid what is missing, as the finder told it', async () => {
    const className = platforms.model.school.classes.find(({ id }) => id === section.classId)?.name ?? '';
    await there.bringToFront();
    await there.goto(`${base}/Institution/Institutions/Assessments/index`);
    const link = there.locator('tbody tr', { hasText: className }).locator('a[href*="Results"]').first();
    await there.goto(new URL((await link.getAttribute('href')) ?? '', there.url()).href);
    await there.locator('.uib-tab', { hasText: 'الرياضيات' }).click();
    await there.locator('select[ng-model="selectedAcademicTerm"]').selectOption('');
    const missing = missingBySheet(
      platforms,
      ({ sectionId, classId }) => sectionId === section.subjectSectionId && classId === section.classId,
    );
    const strip = there.frameLocator('mutabiq-strip iframe');
    await expect(strip.locator('.strip-say')).toHaveText(
      bare(marks('say.missing', { n: sum(missing.values()) })),
      { timeout: 90_000 },
    );
    // Late 3.x knows no exemptions, and the finder looks in every class: nothing is left in doubt.
    await expect(strip.locator('.marks-strip')).not.toContainText(marks('doubt.other-classes-not-read'));
    const finders = platforms.requests.openemis.data.filter(({ query }) =>
      query.get('_finder')?.startsWith('StudentResults'),
    );
    expect(finders.length).toBeGreaterThan(0);
  });
});

test("another teacher's account on Darsak: nothing is kept and nothing of either is shown", async ({
  chromium,
  platforms,
}) => {
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const page = await openDarsak(chromium, platforms, 'math1');
  await panelOf(page).locator('.verdict').waitFor();
  await page.context().clearCookies({ domain: 'darsak.gov.jo' });
  await signInToDarsak(page, accountOf(platforms, 'math2'));
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: words.panel('other.title') }).waitFor();
  await expect(panel.locator('.verdict, .line, article.finding')).toHaveCount(0);
  await expect(page.locator('mutabiq-badge')).toHaveCount(0);
  await followSection(page, relationOf(platforms, 'math2', 'MAT-7C'));
  await (await openPanel(page)).getByRole('heading', { name: words.panel('other.title') }).waitFor();
  await expect(page.locator('mutabiq-badge')).toHaveCount(0);
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
