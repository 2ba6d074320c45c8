import { describe, expect, it, vi } from 'vitest';
import { basePath, buildRequest, isAllowed } from './allow-list.ts';
import { fetchAnswer, type FetchTools } from './fetch-answer.ts';

const origin = 'https://emis.moe.gov.jo';
const at = (path: string): string => origin + basePath + path;
const period = buildRequest('period', 'v2', {});
const staff = buildRequest('ownStaff', 'v2', { institution_id: '4', staff_id: '9' });

interface Reply {
  readonly url?: string;
  readonly status?: number;
  readonly type?: string;
  readonly text?: string;
  readonly headers?: Record<string, string>;
}
const data: Reply = { text: '{"data":[{"id":1}],"total":1}' };
const loginPage: Reply = {
  url: at(''),
  type: 'text/html',
  text: '<form action="/openemis-core/Users/postLogin"><input name="p" type="password"></form>',
};
/** The page a lost session and a missing model end on alike: 200, HTML, no form. */
const errorPage = (name = 'error404'): Reply => ({
  url: at(`Error/Errors/${name}`),
  type: 'text/html; charset=UTF-8',
  text: '<h1>Page not found</h1>',
});

/** Answers in order and keeps what was asked; one reply too few is a failure of the network. */
function server(...replies: Reply[]): { tools: FetchTools; asked: { url: string; init: RequestInit }[] } {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch: FetchTools['fetch'] = (url, init) => {
    const reply = replies[asked.length];
    asked.push({ url, init });
    if (reply === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    const response = new Response(reply.text ?? '', {
      status: reply.status ?? 200,
      headers: { 'content-type': reply.type ?? 'application/json', ...reply.headers },
    });
    Object.defineProperty(response, 'url', { value: reply.url ?? url });
    return Promise.resolve(response);
  };
  return { asked, tools: { fetch, origin, signal: new AbortController().signal, timeoutMs: 10_000 } };
}
const code = async (request: typeof period, ...replies: Reply[]): Promise<[string, number]> => {
  const { tools, asked } = server(...replies);
  const answer = await fetchAnswer(request, tools);
  return [answer.ok ? 'ok' : answer.error.code, asked.length];
};

describe('fetchAnswer', () => {
  it('makes one read-only, uncached, same-origin GET and hands over body and server time', async () => {
    const { tools, asked } = server({ ...data, headers: { date: 'Mon, 23 Nov 2026 09:00:00 GMT' } });
    expect(await fetchAnswer(staff, tools)).toEqual({
      ok: true,
      value: { body: { data: [{ id: 1 }], total: 1 }, serverTime: Date.parse('2026-11-23T09:00:00Z') },
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe(at(staff.path));
    expect(asked[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        ControllerAction: 'Results',
        Accept: 'application/json',
        'X-Requested-With': 'XMLHttpRequest',
      },
    });
  });

  it('refuses what the allow-list does not have, whoever built it, without a request', async () => {
    const forged = [
      { ...staff, path: 'Users/logout' },
      { ...staff, path: staff.path.replace('institution_id=4&', '') },
      { ...staff, path: `${staff.path}&_finder=x` },
      { ...staff, headers: { ...staff.headers, Authorization: 'x' } },
    ];
    for (const request of forged) expect(await code(request, data)).toEqual(['internal', 0]);
  });

  it.each<[string, Reply[], string]>([
    ['the log-in form after a redirect', [loginPage], 'session-expired'],
    ['a log-in address', [{ url: at('Users/login'), type: 'text/html' }], 'session-expired'],
    ['an honest 401', [{ status: 401, text: '{}' }], 'session-expired'],
    ['a 401 in the body', [{ text: '{"message":"no","code":401}' }], 'session-expired'],
    ['an honest 403 in JSON', [{ status: 403, text: '{"message":"no"}' }], 'no-permission'],
    ['a refused request that carries data', [{ ...data, status: 400 }], 'unexpected-answer'],
    ['a server error', [{ status: 503, type: 'text/html' }], 'unavailable'],
    ['too many requests', [{ status: 429 }], 'unavailable'],
    ['another host', [{ url: 'https://sso.example/', type: 'text/html' }], 'unavailable'],
    ['no network', [], 'unavailable'],
    ['an error envelope', [{ text: '{"data":[],"error":"SQLSTATE"}' }], 'unexpected-answer'],
    ['an envelope without data', [{ text: '{"model":null,"error":null}' }], 'unexpected-answer'],
    ['broken JSON', [{ text: '{"data":[' }], 'unexpected-answer'],
    ['JSON that is no object', [{ text: '[]' }], 'unexpected-answer'],
    ['an empty error beside data', [{ text: '{"data":[],"error":[]}' }], 'ok'],
  ])('%s is told at once', async (_, replies, expected) => {
    expect(await code(staff, ...replies)).toEqual([expected, Math.max(replies.length, 1)]);
  });

  it.each<[string, Reply, Reply | undefined, string]>([
    ['session lost: error page, error page', errorPage(), errorPage(), 'session-expired'],
    [
      'session lost: refusal page, refusal page',
      errorPage('error403'),
      errorPage('error403'),
      'session-expired',
    ],
    ['session lost: error page, log-in form', errorPage(), loginPage, 'session-expired'],
    ['session lives, model missing', errorPage(), data, 'unexpected-answer'],
    ['session lives, model refused', errorPage('error403'), data, 'no-permission'],
    ['refused by text alone', { type: 'text/html', text: '<p>403 Forbidden</p>' }, data, 'no-permission'],
    ['HTML in place of JSON', { type: 'text/html', text: '<p>' }, data, 'unexpected-answer'],
    [
      'JSON on the error page',
      { url: at('Error/Errors/error404'), text: '{"code":500}' },
      data,
      'unexpected-answer',
    ],
    ['down before the probe', errorPage(), { status: 502 }, 'unavailable'],
    ['network lost before the probe', errorPage(), undefined, 'unavailable'],
  ])('%s, by exactly one probe', async (_, first, probe, expected) => {
    const replies = probe === undefined ? [first] : [first, probe];
    const { tools, asked } = server(...replies);
    const answer = await fetchAnswer(staff, tools);
    expect(answer.ok ? 'ok' : answer.error.code).toBe(expected);
    expect(asked.map(({ url }) => url)).toEqual([at(staff.path), at(period.path)]);
  });

  it('probes a failing period query by the other path version', async () => {
    for (const [api, other] of [
      ['v2', 'v1'],
      ['v1', 'v2'],
    ] as const) {
      const { tools, asked } = server(errorPage(), data);
      const answer = await fetchAnswer(buildRequest('period', api, {}), tools);
      expect(answer).toMatchObject({ error: { code: 'unexpected-answer' } });
      expect(asked[1]?.url).toBe(at(buildRequest('period', other, {}).path));
    }
  });

  it('sends nothing outside the list, probes included', async () => {
    const { tools, asked } = server(errorPage(), errorPage());
    await fetchAnswer(staff, tools);
    for (const { url, init } of asked) {
      expect(isAllowed(new URL(url), init.method ?? '', origin, init.headers as Record<string, string>)).toBe(
        true,
      );
    }
  });

  it('never tells an id or an address', async () => {
    const { tools } = server(errorPage(), data);
    const answer = await fetchAnswer(staff, tools);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'unexpected-answer', detail: 'Institution-InstitutionSubjectStaff' },
    });
  });

  it('asks one at a time, and goes on after a failure', async () => {
    let running = 0;
    let most = 0;
    const { tools } = server();
    const slow: FetchTools = {
      ...tools,
      fetch: async () => {
        most = Math.max(most, ++running);
        await Promise.resolve();
        running -= 1;
        throw new TypeError('down');
      },
    };
    const answers = await Promise.all([1, 2, 3].map(() => fetchAnswer(staff, slow)));
    expect(answers.map((a) => !a.ok && a.error.code)).toEqual(Array(3).fill('unavailable'));
    expect(most).toBe(1);
  });

  const hanging: FetchTools['fetch'] = (_, init) =>
    new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });

  it('gives up after its time and says so', async () => {
    const { tools } = server();
    const answer = await fetchAnswer(staff, { ...tools, fetch: hanging, timeoutMs: 1 });
    expect(answer).toMatchObject({ error: { code: 'too-slow' } });
  });

  /** Answers with a body that begins and then does what `body` says. */
  const begun =
    (body: (controller: ReadableStreamDefaultController) => void): FetchTools['fetch'] =>
    (url, { signal }) => {
      const stream = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"data":['));
          signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
          body(controller);
        },
      });
      const response = new Response(stream, { headers: { 'content-type': 'application/json' } });
      Object.defineProperty(response, 'url', { value: url });
      return Promise.resolve(response);
    };

  it('says that it is unavailable when the connection drops in the middle of an answer', async () => {
    const { tools } = server();
    const dropped = begun((controller) => controller.error(new TypeError('network error')));
    expect(await fetchAnswer(staff, { ...tools, fetch: dropped })).toEqual({
      ok: false,
      error: { code: 'unavailable', detail: 'network' },
    });
  });

  it('counts its 45 s over headers and body, and no longer than the server takes', async () => {
    const clock = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    const { tools } = server();
    const stalled = fetchAnswer(staff, { ...tools, fetch: begun(() => undefined), timeoutMs: 45_000 });
    let settled = false;
    void stalled.then(() => (settled = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect([settled, timeout.mock.calls]).toEqual([false, [[45_000]]]);
    clock.abort();
    expect(await stalled).toMatchObject({ error: { code: 'too-slow' } });
  });

  it('stops when it is told to, also while it waits for its turn', async () => {
    const { tools } = server(data);
    const stop = new AbortController();
    const first = fetchAnswer(staff, { ...tools, fetch: hanging, signal: stop.signal });
    const second = fetchAnswer(staff, { ...tools, signal: stop.signal });
    stop.abort();
    expect(await first).toMatchObject({ error: { code: 'unavailable', detail: 'aborted' } });
    expect(await second).toMatchObject({ error: { code: 'unavailable', detail: 'aborted' } });
  });

  it('asks only when the page is idle, and counts its time from there', async () => {
    const { tools, asked } = server(data);
    let idle = (): void => undefined;
    const pageIdle = (): Promise<void> => new Promise((resolve) => (idle = resolve));
    const answer = fetchAnswer(staff, { ...tools, pageIdle });
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toHaveLength(0);
    idle();
    expect((await answer).ok).toBe(true);
  });
});
