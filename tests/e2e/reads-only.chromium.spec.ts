import { isAllowed } from '../../src/platforms/openemis/allow-list.ts';
import { openEmisHost } from '../platforms/start-platforms.ts';
import { expect, test } from './support/chromium-fixture.ts';
import { consent, openDarsak, openSection, readOpenemis, relationOf } from './support/journey.ts';

/** Over the whole path: allow-listed GETs to OpenEMIS, one at a time, and nothing else to anybody. */

test.setTimeout(120_000);

test('only allow-listed GETs go to OpenEMIS, one at a time, and nothing goes anywhere else', async ({
  chromium,
  platforms,
}) => {
  await consent(chromium, { name: platforms.truth.teacher('math1').name });
  await readOpenemis(chromium, platforms, 'math1');
  const page = await openDarsak(chromium, platforms, 'math1');
  for (const key of ['MAT-7A', 'MAT-7B'] as const)
    await openSection(page, relationOf(platforms, 'math1', key));

  const { openemis, darsak } = platforms.requests;
  const origin = `https://${openEmisHost}`;
  const ours = openemis.data.filter(({ headers }) => headers['controlleraction'] !== undefined);
  // Periods, statuses, assignments, two lists for each of five sections: all went over this one way.
  expect(ours.length).toBeGreaterThan(10);
  expect(openemis.mostInFlight).toBe(1);
  const refused = ours.filter(({ method, path, query, headers }) => {
    const url = new URL(path, origin);
    url.search = query.toString();
    const sent = {
      ControllerAction: headers['controlleraction'] ?? '',
      Accept: headers['accept'] ?? '',
      'X-Requested-With': headers['x-requested-with'] ?? '',
    };
    return !isAllowed(url, method, origin, sent);
  });
  expect(refused).toEqual([]);
  // All else that OpenEMIS heard are pages a person opened, and the form she signed in with.
  expect(
    openemis.entries.filter((entry) => !ours.includes(entry) && entry.headers['sec-fetch-dest'] === 'empty'),
  ).toEqual([]);
  expect(openemis.entries.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
    '/openemis-core/Users/postLogin',
  ]);

  // Darsak heard the pages the teacher opened and what belongs to them; no script asked it for anything.
  expect(darsak.entries.filter(({ headers }) => headers['sec-fetch-dest'] === 'empty')).toEqual([]);
  expect(darsak.entries.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
    '/auth/login',
  ]);

  expect(chromium.recorder.outside([openEmisHost, 'darsak.gov.jo'])).toEqual([]);
  expect(chromium.recorder.byExtension()).toEqual([]);
});
