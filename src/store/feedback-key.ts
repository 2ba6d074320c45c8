import type { Database, FeedbackKeyRow } from './db.ts';

/**
 * The key of a person's remarks. Unlike lists of children they must outlive the browser session on a shared computer
 * without a PIN, so they have a key of their own: with a PIN it is wrapped by the person's data key, which the PIN
 * opens; without one it is kept in the database (docs/decisions/0007). It stays the same when the PIN changes, so that no
 * change of a PIN has to seal 100,000 rows anew.
 */

const algorithm = { name: 'AES-GCM', length: 256 } as const;
const uses: KeyUsage[] = ['encrypt', 'decrypt'];

/** How the person's data key is kept decides how this one is. */
export type Lock = { readonly way: 'pin'; readonly dataKey: CryptoKey } | { readonly way: 'open' };

const freshKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(algorithm, true, uses);

async function keepUnder(profile: string, key: CryptoKey, lock: Lock): Promise<FeedbackKeyRow> {
  // Extractable, for a PIN that is set later must be able to wrap it.
  if (lock.way === 'open') return { profile, way: 'kept', key };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const raw = await crypto.subtle.exportKey('raw', key);
  return {
    profile,
    way: 'wrapped',
    iv,
    wrapped: await crypto.subtle.encrypt(sealing(profile, iv), lock.dataKey, raw),
  };
}

async function openUnder(row: FeedbackKeyRow, dataKey: CryptoKey | null): Promise<CryptoKey | null> {
  if (row.way === 'kept') return row.key;
  if (dataKey === null) return null;
  try {
    const raw = await crypto.subtle.decrypt(sealing(row.profile, row.iv), dataKey, row.wrapped);
    return await crypto.subtle.importKey('raw', raw, algorithm, true, uses);
  } catch {
    return null;
  }
}

const sealing = (profile: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`feedback-key|${profile}`),
});

/** The open key, made on first use; null when the person must unlock first. */
export async function openFeedbackKey(db: Database, profile: string, lock: Lock): Promise<CryptoKey | null> {
  const dataKey = lock.way === 'pin' ? lock.dataKey : null;
  const known = await db.feedbackKeys.get(profile);
  if (known !== undefined) return openUnder(known, dataKey);
  const made = await keepUnder(profile, await freshKey(), lock);
  // Background and workspace may both be first: one row stands, and both use that one.
  const standing = await db.transaction('rw', db.feedbackKeys, async () => {
    const other = await db.feedbackKeys.get(profile);
    if (other === undefined) await db.feedbackKeys.add(made);
    return other ?? made;
  });
  return openUnder(standing, dataKey);
}

/**
 * The row under a changed PIN, to be written in the transaction that changes it. Null when there is no feedback yet.
 * Throws when the old lock does not open it: then the PIN must not change either.
 */
export async function relockedFeedbackKey(
  db: Database,
  profile: string,
  oldDataKey: CryptoKey,
  lock: Lock,
): Promise<FeedbackKeyRow | null> {
  const row = await db.feedbackKeys.get(profile);
  if (row === undefined) return null;
  const key = await openUnder(row, oldDataKey);
  if (key === null) throw new Error('The feedback key does not open');
  return keepUnder(profile, key, lock);
}
