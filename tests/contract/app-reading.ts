import { confirmLink } from '../../src/app/links.ts';
import { arrive, commit, wantReading } from '../../src/app/openemis-reading.ts';
import { consent, openPerson, type OpenPerson } from '../../src/app/people.ts';
import type { TestApp } from '../../src/app/test-app.ts';
import type { Problem } from '../../src/core/problem.ts';
import { ok, type Result } from '../../src/core/result.ts';
import { readAll } from '../../src/overlay/openemis/reading-loop.ts';
import type { OpenemisRequest } from '../../src/platforms/openemis/allow-list.ts';
import type { RawAnswer } from '../../src/platforms/openemis/classify.ts';
import type { ReadingOrder } from '../../src/platforms/openemis/reading-order.ts';
import type { RestClient } from '../platforms/openemis/rest-client.ts';
import { ask, identityOf } from './ask-simulator.ts';

/** The shipped loop of a tab against the shipped use cases of the background, both against the simulator. */

/** She consents, opens OpenEMIS and says that this account is hers. */
export async function signUp(
  app: TestApp,
  client: RestClient,
  role: 'teacher' | 'principal',
): Promise<OpenPerson> {
  await consent(app, { name: 'سعاد', roles: [role], pin: null, computer: 'own' });
  await arrive(app, 1, await identityOf(client));
  const linked = await confirmLink(app, 1, 'openemis');
  const person = await openPerson(app);
  if (!linked.ok || !person.ok) throw new Error('not linked');
  return person.value;
}

export interface TabOptions {
  readonly tab?: number;
  /** What comes in place of the answer to this request; null: the answer itself. */
  readonly instead?: (request: OpenemisRequest) => Result<RawAnswer, Problem> | null;
  /** What the server's clock says (ms); absent: its answers do not tell. */
  readonly serverClock?: () => number;
  /** The tab ends before it asks this one. */
  readonly endsBefore?: (request: OpenemisRequest) => boolean;
}

/** One page of OpenEMIS is open until it has nothing more to do; answers the requests it made. */
export async function openTab(
  app: TestApp,
  client: RestClient,
  { tab = 1, instead, endsBefore, serverClock }: TabOptions = {},
): Promise<readonly OpenemisRequest[]> {
  const identity = await identityOf(client);
  const page = new AbortController();
  const requests: OpenemisRequest[] = [];
  await readAll(identity, {
    arrive: async () => ok({ reading: await arrive(app, tab, identity) }),
    commit: async ({ turn, outcome }) => ok(await commit(app, tab, identity, turn, outcome)),
    fetch: async (request) => {
      if (endsBefore?.(request) === true) {
        page.abort();
        return { ok: false, error: { code: 'unavailable', detail: 'aborted' } };
      }
      requests.push(request);
      const answer = instead?.(request) ?? (await ask(client, request));
      return answer.ok && serverClock !== undefined
        ? ok({ ...answer.value, serverTime: serverClock() })
        : answer;
    },
    leaving: page.signal,
    now: () => app.now(),
  });
  return requests;
}

/** "Check the school", or what else was ordered, in a tab that is then open. */
export async function readOrder(
  app: TestApp,
  client: RestClient,
  order?: ReadingOrder,
  options?: TabOptions,
): Promise<readonly OpenemisRequest[]> {
  const wanted = await wantReading(app, order);
  if (!wanted.ok) throw new Error(wanted.error.code);
  return openTab(app, client, options);
}
