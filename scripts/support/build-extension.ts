import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { projectPath } from './project-path.ts';

export type BrowserName = 'chrome' | 'firefox';

/** The folder of a production build: what the stores would be given, and what every end-to-end test loads. */
export const buildFolder = (browser: BrowserName): string => projectPath('.output', `${browser}-mv3`);

/** The same folder, once it holds a build. Throws otherwise: a visible Chromium waits for ever in its error dialog. */
export function builtFolder(browser: BrowserName): string {
  const folder = buildFolder(browser);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`No build of the extension in ${folder}.`);
  return folder;
}

/** Builds the production extension of one browser. Throws an Error with the build's output when that fails. */
export async function buildExtension(browser: BrowserName): Promise<void> {
  const built = await runCommand('wxt', ['build', '-b', browser], { env: { NODE_ENV: 'production' } });
  if (built.code !== 0) throw new Error(`wxt build -b ${browser} failed:\n${built.output}`);
}
