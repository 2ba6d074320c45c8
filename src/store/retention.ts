import type { Database } from './db.ts';
import type { Keys } from './keys.ts';

/** Sealed snapshots live this long at the most (issue 2, item 7). */
export const retentionDays = 14;

/** A school's case file is worked on for weeks, and names children: from when it was taken in (docs/privacy.md). */
export const caseFileDays = 60;

/** What a person decided or saw herself stays until she removes it (architecture decision 5). */
export const ownedKinds: readonly string[] = ['decision', 'classroom', 'case', 'case-file'];

/**
 * Removes sealed rows past their time, and those that no key can open any more (a shared computer's browser was
 * closed). Returns how many went. Running it twice, or dying in the middle, does no harm.
 */
export async function applyRetention(db: Database, keys: Keys, now: number): Promise<number> {
  const ago = (days: number): number => now - days * 86_400_000;
  let removed = await db.sealed
    .where('capturedAt')
    .below(ago(retentionDays))
    .filter(({ kind, capturedAt }) =>
      kind === 'case-file' ? capturedAt < ago(caseFileDays) : !ownedKinds.includes(kind),
    )
    .delete();
  for (const profile of await db.profiles.toArray()) {
    if (await keys.isLost(profile.id, profile.lock)) {
      removed += await db.sealed.where('profile').equals(profile.id).delete();
    }
  }
  return removed;
}
