import { Dexie } from 'dexie';
import { databaseName, openDatabase, type Database } from './db.ts';
import type { SessionArea } from './session.ts';

/**
 * Erases everything of everyone and reads back: the number of rows found in a freshly opened database afterwards.
 * Anything but 0 must be shown to the user as a failure.
 */
export async function eraseEverything(db: Database, session: SessionArea): Promise<number> {
  await session.clear();
  db.close({ disableAutoOpen: false });
  await Dexie.delete(databaseName);
  const fresh = openDatabase();
  try {
    const counts = await Promise.all(fresh.tables.map((table) => table.count()));
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    fresh.close();
    await db.open();
  }
}
