import type { Database } from '../store/db.ts';
import type { Keys } from '../store/keys.ts';
import type { SessionArea } from '../store/session.ts';

/** What use cases need from the outside; built once per life of the background, and by hand in tests. */
export interface AppContext {
  readonly db: Database;
  readonly session: SessionArea;
  readonly keys: Keys;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Tells pages and frames of ours, and the page scripts, that something shown may have changed. */
  readonly changed: () => void;
}
