import { comparable, expectedScreen } from './support/expected-screen.ts';
import { expect, test } from './support/chromium-fixture.ts';
import {
  consent,
  linkAccount,
  openDarsak,
  openPanel,
  openSection,
  readOpenemis,
  readScreen,
  relationOf,
  waitForReading,
  words,
} from './support/journey.ts';
import { accountOf, signInToOpenEmis } from './support/sign-in.ts';

/** OpenEMIS failing in the middle of a reading: the right word, one probe at most, and the reading goes on later. */

test.setTimeout(120_000);

/** Requests that succeed first, so that something is there to be lost. */
const before = 6;

test('a session that expires in the middle: one probe, then on from where it stopped', async ({
  chromium,
  platforms,
}) => {
  const truth = platforms.truth.teacher('math1');
  const { openemis } = platforms.control;
  openemis.fail({ kind: 'session-lost-error-page', after: before });
  await consent(chromium, { name: truth.name });
  const page = await chromium.context.newPage();
  await signInToOpenEmis(page, accountOf(platforms, 'math1'));
  const panel = await openPanel(page);
  await linkAccount(panel);
  await expect(panel.getByRole('alert')).toContainText(words.problems('session-expired'));
  const { data } = platforms.requests.openemis;
  // The request that failed, and one more to find out why.
  expect(data).toHaveLength(before + 2);
  const answered = data.slice(0, before).map(({ path, query }) => `${path}?${query.toString()}`);

  openemis.expireSessions();
  openemis.fail();
  await signInToOpenEmis(page, accountOf(platforms, 'math1'));
  await waitForReading(await openPanel(page));
  const later = platforms.requests.openemis.data
    .slice(before + 2)
    .map(({ path, query }) => `${path}?${query.toString()}`);
  expect(later.filter((address) => answered.includes(address))).toEqual([]);

  const darsak = await openDarsak(chromium, platforms, 'math1');
  const section = truth.sections.find(({ key }) => key === 'MAT-7B');
  if (section === undefined) throw new Error('no MAT-7B');
  const screen = await readScreen(await openSection(darsak, relationOf(platforms, 'math1', section.key)));
  expect(comparable(screen)).toEqual(expectedScreen(platforms, section).screen);
});

test('OpenEMIS down, its connections dropped, then slow and in English: said so, and read to the end once it works', async ({
  chromium,
  platforms,
}) => {
  const { openemis } = platforms.control;
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const page = await chromium.context.newPage();
  openemis.language = 'en';
  openemis.fail({ kind: 'server-error', after: before });
  await signInToOpenEmis(page, accountOf(platforms, 'math1'));
  const panel = await openPanel(page);
  await linkAccount(panel);
  await expect(panel.getByRole('alert')).toContainText(words.problems('unavailable'));
  // Reloaded in a hurry, while the answers of the page before are still on their way, and no connection holds.
  openemis.fail({ kind: 'drop' });
  for (let hurry = 0; hurry < 3; hurry++) await page.reload({ waitUntil: 'domcontentloaded' });
  await expect((await openPanel(page)).getByRole('alert')).toContainText(words.problems('unavailable'));
  openemis.fail();
  openemis.latencyMs = 60;
  await page.reload();
  await waitForReading(await openPanel(page));
});

test("another teacher's account on OpenEMIS: nothing is read and nothing of either is shown", async ({
  chromium,
  platforms,
}) => {
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  const page = await readOpenemis(chromium, platforms, 'math1');
  const asked = platforms.requests.openemis.data.length;
  await page.goto('https://emis.moe.gov.jo/openemis-core/Users/logout');
  await signInToOpenEmis(page, accountOf(platforms, 'math2'));
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: words.panel('other.title') }).waitFor();
  await expect(panel.locator('.verdict, .line, article.finding')).toHaveCount(0);
  expect(platforms.requests.openemis.data.length).toBe(asked);
});
