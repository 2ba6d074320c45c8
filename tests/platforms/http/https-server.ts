import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';
import { Html } from './html.ts';
import type { RequestLog } from './request-log.ts';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly url: URL;
  /** Fields of a form POST; empty for GET. */
  readonly form: URLSearchParams;
}

/** What a handler answers; a function as `body` takes the socket in its own hands (drop, hang). */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Html | ((response: ServerResponse) => void);
}

export const page = (body: Html, headers: Readonly<Record<string, string>> = {}, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=UTF-8', ...headers },
  body,
});
export const json = (
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
export const redirect = (
  location: string,
  headers: Readonly<Record<string, string>> = {},
  status = 302,
): Answer => ({
  status,
  headers: { location, ...headers },
  body: '',
});
/** The connection dies without an answer. */
export const dropped: Answer = { status: 0, body: (response) => void response.socket?.destroy() };
/** Nothing is ever answered; the socket is closed with the server. */
export const hanging: Answer = { status: 0, body: () => undefined };

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    if (chunks.length > 64) throw new Error('a form of this size is no form');
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
};

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** An HTTPS server on a free loopback port that logs every request and gives each to one handler. */
export const runHttps = async (
  certificate: Certificate,
  log: RequestLog,
  isData: (url: URL, request: IncomingMessage) => boolean,
  handle: (exchange: Exchange) => Promise<Answer> | Answer,
): Promise<RunningServer> => {
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const logged = log.open(request, url, isData(url, request));
    response.once('close', () => logged.done(response.headersSent ? response.statusCode : 0));
    const form = request.method === 'POST' ? await readForm(request) : new URLSearchParams();
    const answer = await handle({ request, url, form });
    if (typeof answer.body === 'function') return answer.body(response);
    response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers });
    logged.done(answer.status);
    response.end(answer.body instanceof Html ? answer.body.text : answer.body);
  };
  const server: Server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      respond(request, response).catch((error: unknown) => {
        // A fault of the simulator must be seen as one, not be taken for a simulated failure.
        console.error('simulator fault', error);
        if (!response.headersSent) response.writeHead(599);
        response.end();
      });
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
