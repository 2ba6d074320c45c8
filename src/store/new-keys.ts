import type { KeyKeeping } from './db.ts';
import { algorithm, importRaw, newRaw, slot, toText } from './keys.ts';
import type { SessionArea } from './session.ts';

/** Keys are made, and opened with a PIN, in the workspace alone (decision 20): the background carries none of this. */

/** OWASP's figure for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet, 2023). A PIN is short: this is what slows guessing. */
const iterations = 600_000;

async function wrappingKey(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    algorithm,
    false,
    ['encrypt', 'decrypt'],
  );
}

async function wrap(raw: Uint8Array<ArrayBuffer>, pin: string): Promise<KeyKeeping> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await wrappingKey(pin, salt, iterations);
  return {
    way: 'pin',
    salt,
    iterations,
    iv,
    wrapped: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, raw),
  };
}

export interface NewKey {
  readonly keeping: KeyKeeping;
  readonly key: CryptoKey;
  readonly hold: () => Promise<void>;
}

/**
 * Makes a new key. Nothing is kept until the caller calls `hold`: with the keeping stored before, a worker that
 * dies in between leaves at worst a person who must unlock once more.
 */
export async function createKey(
  session: SessionArea,
  profile: string,
  computer: 'shared' | 'own',
  pin: string | null,
): Promise<NewKey> {
  if (pin === null && computer === 'own') {
    const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
    return { keeping: { way: 'kept', key }, key, hold: () => session.remove([slot(profile)]) };
  }
  const raw = newRaw();
  const hold = (): Promise<void> => session.set(slot(profile), toText(raw.buffer));
  const keeping: KeyKeeping = pin === null ? { way: 'session' } : await wrap(raw, pin);
  return { keeping, key: await importRaw(raw), hold };
}

/** Opens a person with the PIN; false when it is the wrong one. */
export async function unlockKey(
  session: SessionArea,
  profile: string,
  keeping: KeyKeeping,
  pin: string,
): Promise<boolean> {
  if (keeping.way !== 'pin') return true;
  const key = await wrappingKey(pin, keeping.salt, keeping.iterations);
  try {
    const raw = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: keeping.iv }, key, keeping.wrapped);
    await session.set(slot(profile), toText(raw));
    return true;
  } catch {
    return false;
  }
}
