import { createServer, type Server as HttpServer } from 'node:http';
import { createServer as createSecureServer, type Server } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { generate } from 'selfsigned';

const hosts = ['darsak.gov.jo', 'www.darsak.gov.jo', 'emis.moe.gov.jo'];

/** The platforms' hosts with an empty page at every address: enough to see that a browser and its mapping work. */
export interface BlankHosts {
  chromiumArgs(): readonly string[];
  readonly proxyPort: number;
  /** Hosts Firefox asked the proxy for and did not get. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Starts the pages and the proxy on loopback, each on a free port. */
export async function startBlankHosts(): Promise<BlankHosts> {
  const pair = await generate([{ name: 'commonName', value: 'simulation' }]);
  const pages = createSecureServer({ key: pair.private, cert: pair.cert }, (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="ar" dir="rtl"><title>محاكاة</title><h1>${request.headers.host ?? ''}</h1>`,
    );
  });
  const port = await listen(pages);
  const refused: string[] = [];
  const proxy = createServer((_request, response) => response.writeHead(403).end());
  const sockets = new Set<Socket>();
  proxy.on('connect', (request, client: Socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!hosts.includes(host)) {
      refused.push(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => sockets.delete(one));
    }
  });
  const proxyPort = await listen(proxy);
  return {
    proxyPort,
    refused,
    chromiumArgs: () => [
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host}:443 127.0.0.1:${String(port)}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    async close() {
      for (const socket of sockets) socket.destroy();
      pages.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([pages, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

const listen = (server: Server | HttpServer): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
