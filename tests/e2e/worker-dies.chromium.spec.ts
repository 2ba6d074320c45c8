import { comparable, expectedScreen } from './support/expected-screen.ts';
import { expect, test } from './support/chromium-fixture.ts';
import {
  consent,
  linkAccount,
  openDarsak,
  openPanel,
  openSection,
  readScreen,
  relationOf,
  waitForReading,
} from './support/journey.ts';
import { accountOf, signInToOpenEmis } from './support/sign-in.ts';

/** The browser stops the background at every step of a reading; nobody notices. */

test.setTimeout(150_000);

test('a worker that is killed at every step of a reading loses nothing and asks nothing twice', async ({
  chromium,
  platforms,
}) => {
  const { openemis } = platforms.control;
  const truth = platforms.truth.teacher('math1');
  const section = truth.sections.find(({ key }) => key === 'MAT-7B');
  if (section === undefined) throw new Error('no MAT-7B');
  await consent(chromium, { name: truth.name });
  const kill = await chromium.workerKiller();
  let killed = 0;
  let calls = 0;
  openemis.whileAnswering = async () => {
    const call = calls++;
    const stop = async (): Promise<void> => {
      await kill();
      killed++;
    };
    // In turn: while OpenEMIS is at work, as the answer is handed in, and some milliseconds into keeping it.
    if (call % 3 === 0) await stop();
    else setTimeout(() => void stop().catch(() => undefined), call % 3 === 1 ? 1 : 4 + (call % 9));
  };
  const page = await chromium.context.newPage();
  await signInToOpenEmis(page, accountOf(platforms, 'math1'));
  const panel = await openPanel(page);
  await linkAccount(panel);
  await waitForReading(panel);
  openemis.whileAnswering = null;

  const { data } = platforms.requests.openemis;
  expect(killed).toBeGreaterThanOrEqual(data.length - 1);
  const addresses = data.map(({ path, query }) => `${path}?${query.toString()}`);
  expect(addresses.toSorted()).toEqual([...new Set(addresses)].toSorted());
  expect(platforms.requests.openemis.mostInFlight).toBe(1);

  await chromium.killWorker();
  const darsak = await openDarsak(chromium, platforms, 'math1');
  await chromium.killWorker();
  const screen = await readScreen(await openSection(darsak, relationOf(platforms, 'math1', section.key)));
  expect(comparable(screen)).toEqual(expectedScreen(platforms, section).screen);
});
