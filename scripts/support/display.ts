import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Whether a visible window can be opened: a screen is there, or the system needs none to be named. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/**
 * Gives a machine without a screen a virtual one (needs Xvfb, see `ensureEnvironment(['display'])`) and names it in
 * DISPLAY for the browsers started afterwards. Returns how to end it. Does nothing where a screen is there.
 */
export async function startDisplay(): Promise<() => void> {
  if (hasDisplay()) return () => undefined;
  // The server picks a free number itself and tells it on descriptor 1.
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ])) as [Buffer];
  process.env['DISPLAY'] = `:${number.toString('utf8').trim()}`;
  return () => {
    server.kill();
    delete process.env['DISPLAY'];
  };
}
