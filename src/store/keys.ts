import type { KeyKeeping } from './db.ts';
import type { SessionArea } from './session.ts';

/** The data key of each person, and the three ways in which it is kept (architecture decision 5). */

const algorithm = { name: 'AES-GCM', length: 256 } as const;
/** OWASP's figure for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet, 2023). A PIN is short: this is what slows guessing. */
const iterations = 600_000;

const slot = (profile: string): string => `key:${profile}`;

const toText = (raw: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(raw)));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

const importRaw = (raw: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, algorithm, false, ['encrypt', 'decrypt']);

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

const newRaw = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

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

export class Keys {
  readonly #session: SessionArea;

  constructor(session: SessionArea) {
    this.#session = session;
  }

  /**
   * Makes a new key. Nothing is kept until the caller calls `hold`: with the keeping stored before, a worker that
   * dies in between leaves at worst a person who must unlock once more.
   */
  async create(profile: string, computer: 'shared' | 'own', pin: string | null): Promise<NewKey> {
    if (pin === null && computer === 'own') {
      const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
      return { keeping: { way: 'kept', key }, key, hold: () => this.forget(profile) };
    }
    const raw = newRaw();
    const hold = (): Promise<void> => this.#session.set(slot(profile), toText(raw.buffer));
    const keeping: KeyKeeping = pin === null ? { way: 'session' } : await wrap(raw, pin);
    return { keeping, key: await importRaw(raw), hold };
  }

  /** The open key, or null when the person must unlock first. A session key that is gone is made anew: nothing old opens. */
  async open(profile: string, keeping: KeyKeeping): Promise<CryptoKey | null> {
    if (keeping.way === 'kept') return keeping.key;
    const held = await this.#session.get(slot(profile));
    if (typeof held === 'string') return importRaw(toBytes(held));
    if (keeping.way === 'pin') return null;
    const raw = newRaw();
    await this.#session.set(slot(profile), toText(raw.buffer));
    return importRaw(raw);
  }

  /** True when sealed rows of an earlier browser session can no longer be opened and are only waste. */
  async isLost(profile: string, keeping: KeyKeeping): Promise<boolean> {
    return keeping.way === 'session' && typeof (await this.#session.get(slot(profile))) !== 'string';
  }

  async isOpen(profile: string, keeping: KeyKeeping): Promise<boolean> {
    return keeping.way !== 'pin' || typeof (await this.#session.get(slot(profile))) === 'string';
  }

  /** Opens a person with the PIN; false when it is the wrong one. */
  async unlock(profile: string, keeping: KeyKeeping, pin: string): Promise<boolean> {
    if (keeping.way !== 'pin') return true;
    const key = await wrappingKey(pin, keeping.salt, keeping.iterations);
    try {
      const raw = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: keeping.iv }, key, keeping.wrapped);
      await this.#session.set(slot(profile), toText(raw));
      return true;
    } catch {
      return false;
    }
  }

  async forget(profile: string): Promise<void> {
    await this.#session.remove([slot(profile)]);
  }
}
