import { Window } from 'happy-dom';
import { basePath, isAllowed, type OpenemisRequest } from '../../src/platforms/openemis/allow-list.ts';
import { classify } from '../../src/platforms/openemis/classify.ts';
import { readIdentity } from '../../src/platforms/openemis/identity.ts';
import type { acceptAnswer, startPlan } from '../../src/platforms/openemis/reading-plan.ts';
import type { RestClient } from '../platforms/openemis/rest-client.ts';
import { openEmisHost } from '../platforms/start-platforms.ts';

const origin = `https://${openEmisHost}`;

/** Whose session it is, as a page of the simulator says. */
export const identityOf = async (
  client: RestClient,
): Promise<Parameters<typeof startPlan>[0]['identity']> => {
  const url = new URL('/openemis-core/Dashboard', origin);
  const window = new Window({ url: url.href });
  window.document.write((await client.get('Dashboard', {})).body);
  const identity = readIdentity(window.document as unknown as Document, url);
  if (!identity.ok) throw new Error(identity.error.code);
  return identity.value;
};

/** One request, redirects followed as a browser's `fetch` does, classified as shipped; a page stands for a refusal. */
export const ask = async (
  client: RestClient,
  request: OpenemisRequest,
): Promise<Parameters<typeof acceptAnswer>[2]> => {
  const wanted = new URL(basePath + request.path, origin);
  if (!isAllowed(wanted, 'GET', origin, request.headers)) throw new Error('not on the allow-list');
  let url = wanted;
  let got = await client.get(url.pathname.slice(basePath.length) + url.search, request.headers);
  while (typeof got.headers.location === 'string') {
    url = new URL(got.headers.location, url);
    got = await client.get(url.pathname.slice(basePath.length) + url.search, request.headers);
  }
  const verdict = classify({
    origin,
    url: url.href,
    status: got.status,
    contentType: String(got.headers['content-type']),
    date: null,
    text: got.body,
  });
  if (verdict.kind === 'answer') return { ok: true, value: verdict.answer };
  if (verdict.kind === 'problem') return { ok: false, error: verdict.problem };
  return { ok: false, error: { code: verdict.ifSignedIn } };
};
