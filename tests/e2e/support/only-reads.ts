import { expect } from '@playwright/test';
import { isAllowed } from '../../../src/platforms/openemis/allow-list.ts';
import { openEmisHost, type Platforms } from '../../platforms/start-platforms.ts';
import type { ChromiumSession } from './chromium-session.ts';

/**
 * Of everything the browser sent since it was started: allow-listed GETs to OpenEMIS, one at a time, and nothing else to
 * anybody but the pages a person opened and the forms she signed in with. At least `atLeast` requests of ours are wanted,
 * so that finding nothing wrong means something.
 */
export function expectOnlyReading(chromium: ChromiumSession, platforms: Platforms, atLeast: number): void {
  const { openemis, darsak } = platforms.requests;
  const origin = `https://${openEmisHost}`;
  const ours = openemis.data.filter(({ headers }) => headers['controlleraction'] !== undefined);
  expect(ours.length).toBeGreaterThanOrEqual(atLeast);
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

  // Darsak heard the pages the teacher opened and what belongs to them; no script of ours asked it for anything.
  expect(darsak.entries.filter(({ headers }) => headers['sec-fetch-dest'] === 'empty')).toEqual([]);
  expect(darsak.entries.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
    '/auth/login',
  ]);

  expect(chromium.recorder.outside([openEmisHost, 'darsak.gov.jo'])).toEqual([]);
  expect(chromium.recorder.byExtension()).toEqual([]);
}
