import { problem, type Problem } from '../core/problem.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { AppContext } from './context.ts';
import { readTab, updateTab } from './tabs.ts';

/**
 * Which frame of a tab is our panel (architecture decision 1). A page may frame the panel's address itself; such a
 * frame never learns the nonce, because the content script posts it into its own iframe only.
 */
export async function giveNonce(app: AppContext, tabId: number, host: string): Promise<string> {
  const nonce = app.newId();
  await updateTab(app, tabId, { host, nonce, frame: null });
  return nonce;
}

export async function proveFrame(
  app: AppContext,
  tabId: number,
  frameId: number,
  nonce: string,
): Promise<Result<Record<string, never>, Problem>> {
  const tab = await readTab(app, tabId);
  // Used once: whoever comes second with the same nonce is not our frame.
  if (tab === null || tab.nonce === null || tab.nonce !== nonce) return fail(problem('bad-message', 'nonce'));
  await updateTab(app, tabId, { nonce: null, frame: frameId });
  return ok({});
}

export const isProven = async (app: AppContext, tabId: number, frameId: number): Promise<boolean> =>
  (await readTab(app, tabId))?.frame === frameId;
