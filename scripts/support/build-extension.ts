import { runCommand } from './run-command.ts';
import { projectPath } from './project-path.ts';

export type BrowserName = 'chrome' | 'firefox';

/** The folder of a production build: what the stores would be given, and what every end-to-end test loads. */
export const buildFolder = (browser: BrowserName): string => projectPath('.output', `${browser}-mv3`);

/** Builds the production extension of one browser. Throws an Error with the build's output when that fails. */
export async function buildExtension(browser: BrowserName): Promise<void> {
  const built = await runCommand('wxt', ['build', '-b', browser], { env: { NODE_ENV: 'production' } });
  if (built.code !== 0) throw new Error(`wxt build -b ${browser} failed:\n${built.output}`);
}
