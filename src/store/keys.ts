import type { KeyKeeping } from './db.ts';
import type { SessionArea } from './session.ts';

/** The data key of each person, and the three ways in which it is kept (architecture decision 5). Made and unlocked: new-keys.ts. */

export const algorithm = { name: 'AES-GCM', length: 256 } as const;
export const slot = (profile: string): string => `key:${profile}`;

export const toText = (raw: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(raw)));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

export const importRaw = (raw: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, algorithm, false, ['encrypt', 'decrypt']);

export const newRaw = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

export class Keys {
  readonly #session: SessionArea;

  constructor(session: SessionArea) {
    this.#session = session;
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

  async forget(profile: string): Promise<void> {
    await this.#session.remove([slot(profile)]);
  }
}
