import type { AppContext } from '../app/context.ts';
import { knownTabs } from '../app/tabs.ts';
import { openDatabase } from '../store/db.ts';
import { Keys } from '../store/keys.ts';
import { broadcastChanged, browserSession } from './browser-hands.ts';
import { onChanged as onBroadcast } from './client.ts';
import { onPolicyChanged } from './policy.ts';

export interface WorkspaceApp {
  readonly app: AppContext;
  /**
   * Calls back after a change of anybody's, and of the calendar that a policy sets: the background's broadcast does not
   * say what this page did itself.
   */
  readonly onChanged: (callback: () => void) => () => void;
}

/** What use cases need, for the workspace: the same database, session and keys that the background uses. */
export function workspaceApp(): WorkspaceApp {
  const here = new Set<() => void>();
  const app: AppContext = {
    db: openDatabase(),
    session: browserSession,
    keys: new Keys(browserSession),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    changed: () => {
      for (const callback of here) callback();
      void knownTabs(app).then(broadcastChanged);
    },
  };
  return {
    app,
    onChanged: (callback) => {
      here.add(callback);
      const until = new AbortController();
      const stop = onBroadcast(callback);
      onPolicyChanged('calendar', callback, until.signal);
      return () => {
        here.delete(callback);
        stop();
        until.abort();
      };
    },
  };
}
