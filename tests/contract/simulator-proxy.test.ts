import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHostProxy, type HostProxy } from '../platforms/host-proxy.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';

/** Host mapping for both browsers: the real names lead to the simulation, all others nowhere. */
describe('host mapping', () => {
  let platforms: Platforms;
  let proxy: HostProxy;
  const tunnel = (target: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = request({
        host: '127.0.0.1',
        port: proxy.port,
        method: 'CONNECT',
        path: target,
        agent: false,
      });
      asked.on('connect', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode ?? 0);
      });
      asked.on('error', reject);
      asked.end();
    });
  beforeAll(async () => {
    platforms = await startPlatforms({ today: '2026-11-23' });
    proxy = await startHostProxy(platforms.portOf);
  });
  afterAll(async () => {
    await proxy.close();
    await platforms.close();
  });

  it('tunnels the three known hosts and records every other one', async () => {
    for (const host of ['darsak.gov.jo', 'www.darsak.gov.jo', 'emis.moe.gov.jo'])
      expect(await tunnel(`${host}:443`)).toBe(200);
    expect(proxy.refused).toEqual([]);
    expect(await tunnel('example.org:443')).toBe(403);
    expect(await tunnel('darsak.gov.jo:80')).toBe(403);
    expect(proxy.refused).toEqual(['example.org:443', 'darsak.gov.jo:80']);
  });

  it('maps every other name to nowhere in Chromium', () => {
    const [rules = ''] = platforms.chromiumArgs();
    expect(rules).toContain(`MAP emis.moe.gov.jo:443 127.0.0.1:${platforms.ports.openemis}`);
    expect(rules).toContain('MAP * ~NOTFOUND');
  });

  it('can be controlled from another process, and refuses what it does not know', async () => {
    const post = (path: string, body: unknown): Promise<Response> =>
      fetch(`http://127.0.0.1:${platforms.ports.control}${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
    expect((await post('/darsak', { layout: 'V3', expired: true })).status).toBe(200);
    expect(platforms.control.darsak.settings).toMatchObject({ layout: 'V3', expired: true, headers: 'A' });
    expect((await post('/darsak', { layuot: 'V1' })).status).toBe(400);
    expect((await post('/openemis', { failures: [{ kind: 'drop' }], mode: 'strict3' })).status).toBe(200);
    expect(platforms.control.openemis.failureFor('Staff')).toBe('drop');
    expect((await post('/reset', {})).status).toBe(200);
    expect(platforms.control.openemis.mode).toBe('v5');
    expect(platforms.control.openemis.failureFor('Staff')).toBeNull();
  });
});
