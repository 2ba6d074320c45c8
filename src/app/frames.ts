import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { AppContext } from './context.ts';
import { enterPage, readTab, updateTab } from './tabs.ts';

/**
 * Which frames of a tab are ours (architecture decision 1). A page may frame the panel's address itself; such a
 * frame never learns a nonce, because the content script posts it into its own iframe only. Each frame of a tab has
 * a nonce of its own, by its name.
 */
export async function giveNonce(app: AppContext, tabId: number, host: string, name: string): Promise<string> {
  const nonce = app.newId();
  const given = { [name]: { nonce, frame: null } };
  // The panel is the first thing that a script of ours asks for in a page.
  if (name === 'panel') await enterPage(app, tabId, host, given);
  else await updateTab(app, tabId, ({ frames }) => ({ host, frames: { ...frames, ...given } }));
  return nonce;
}

export async function proveFrame(
  app: AppContext,
  tabId: number,
  frameId: number,
  nonce: string,
): Promise<Result<Record<string, never>, Problem>> {
  let proven = false;
  await updateTab(app, tabId, ({ frames }) => {
    const name = Object.keys(frames).find((each) => frames[each]?.nonce === nonce);
    proven = name !== undefined;
    // Used once: whoever comes second with the same nonce is not our frame.
    return name === undefined ? {} : { frames: { ...frames, [name]: { nonce: null, frame: frameId } } };
  });
  return proven ? ok({}) : fail(problem('bad-message', 'nonce'));
}

export const isProven = async (app: AppContext, tabId: number, frameId: number): Promise<boolean> =>
  Object.values((await readTab(app, tabId))?.frames ?? {}).some(({ frame }) => frame === frameId);
