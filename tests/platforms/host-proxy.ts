import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A CONNECT proxy for browsers that cannot map host names (Firefox). */
export interface HostProxy {
  readonly port: number;
  /** Every `host:port` that was asked for and refused; a test that says "nothing leaves" looks here. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** `portOf` gives the loopback port that serves a host on 443; null: refuse it. */
export const startHostProxy = async (portOf: (host: string) => number | null): Promise<HostProxy> => {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A browser that goes away resets its connections; that is no event for a test.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403);
    response.end();
  });
  server.on('connect', (request, client: Socket) => {
    keep(client);
    const [host = '', port] = (request.url ?? '').split(':');
    const target = port === '443' ? portOf(host) : null;
    if (target === null) {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    keep(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};

/** Firefox preferences that send every page through the proxy. */
export const firefoxProxyPrefs = (port: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.no_proxies_on': '',
});
