import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod/mini';
import type { DarsakControl } from './darsak/control.ts';
import type { RequestLog } from './http/request-log.ts';
import type { OpenEmisControl } from './openemis/control.ts';
import type { Model } from './school/model.ts';

/**
 * The control objects over JSON on a port of its own, for playing by hand and for tests in another process:
 * GET /state, GET /truth, GET /requests; POST /darsak, POST /openemis, POST /reset with JSON bodies.
 */

const darsakChanges = z.strictObject({
  layout: z.optional(z.enum(['V1', 'V2', 'V3', 'V4', 'V5', 'V6'])),
  paging: z.optional(z.enum(['laravel', 'livewire'])),
  pageSize: z.optional(z.int().check(z.positive())),
  urlSkin: z.optional(z.enum(['U1', 'U2', 'U3', 'U4'])),
  look: z.optional(z.enum(['plain', 'datatables', 'livewire', 'vue', 'flat'])),
  rosterSize: z.optional(z.nullable(z.int().check(z.nonnegative()))),
  headers: z.optional(z.enum(['A', 'B', 'C', 'D', 'X'])),
  digits: z.optional(z.enum(['ascii', 'arabic', 'persian', 'mixed'])),
  direction: z.optional(z.enum(['rtl', 'ltr'])),
  fill: z.optional(z.enum(['server', 'late', 'never'])),
  fillAfterMs: z.optional(z.number()),
  latencyMs: z.optional(z.number()),
  statesTotal: z.optional(z.boolean()),
  cutsNames: z.optional(z.boolean()),
  expired: z.optional(z.boolean()),
  emptyRelations: z.optional(z.array(z.number())),
  signedInAs: z.optional(z.nullable(z.string())),
});

const failure = z.strictObject({
  kind: z.enum([
    'session-lost-error-page',
    'session-lost-login',
    'forbidden',
    'html',
    'error-json',
    'server-error',
    'cut-json',
    'drop',
    'hang',
  ]),
  model: z.optional(z.string()),
  after: z.optional(z.number()),
  times: z.optional(z.number()),
});
const openEmisChanges = z.strictObject({
  mode: z.optional(z.enum(['strict3', 'v5'])),
  language: z.optional(z.enum(['ar', 'en'])),
  latencyMs: z.optional(z.number()),
  pageLatencyMs: z.optional(z.number()),
  signedInAs: z.optional(z.nullable(z.string())),
  failures: z.optional(z.array(failure)),
  expireSessions: z.optional(z.literal(true)),
});

/** An object without its absent keys, as `exactOptionalPropertyTypes` wants it. */
type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const present = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Present<T>;

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
};

interface Controls {
  readonly darsak: DarsakControl;
  readonly openemis: OpenEmisControl;
}

const changeOpenEmis = (control: OpenEmisControl, body: unknown): void => {
  const { failures, expireSessions, ...settings } = openEmisChanges.parse(body);
  if (expireSessions) control.expireSessions();
  Object.assign(control, present(settings));
  if (failures) control.fail(...failures.map((entry) => present(entry)));
};

const logged = (log: RequestLog): unknown =>
  log.entries.map(({ query, ...entry }) => ({ ...entry, query: Object.fromEntries(query) }));

export const runControlEndpoint = async (
  model: Model,
  control: Controls,
  requests: { readonly darsak: RequestLog; readonly openemis: RequestLog },
): Promise<{ port: number; close(): Promise<void> }> => {
  const state = (): unknown => ({
    darsak: control.darsak.settings,
    openemis: {
      mode: control.openemis.mode,
      language: control.openemis.language,
      latencyMs: control.openemis.latencyMs,
      pageLatencyMs: control.openemis.pageLatencyMs,
      signedInAs: control.openemis.signedInAs,
    },
  });
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    switch (`${request.method ?? ''} ${request.url ?? ''}`) {
      case 'GET /state':
        return state();
      case 'GET /truth':
        return model.truth.teachers;
      case 'GET /requests':
        return { darsak: logged(requests.darsak), openemis: logged(requests.openemis) };
      case 'POST /darsak':
        control.darsak.set(present(darsakChanges.parse(await readBody(request))));
        return state();
      case 'POST /openemis':
        changeOpenEmis(control.openemis, await readBody(request));
        return state();
      case 'POST /reset':
        control.darsak.reset();
        control.openemis.reset();
        requests.darsak.clear();
        requests.openemis.clear();
        return state();
      default:
        return undefined;
    }
  };
  const server = createServer((request, response) => {
    const send = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    answer(request).then(
      (value) => (value === undefined ? send(404, { error: 'no such control' }) : send(200, value)),
      (error: unknown) => send(400, { error: error instanceof Error ? error.message : 'bad request' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
