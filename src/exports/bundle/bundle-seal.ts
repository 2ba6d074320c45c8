import type { Sealing } from '../../core/feedback/bundle-format.ts';

/** A bundle's parts under a passphrase: PBKDF2 and AES-GCM of the browser's own WebCrypto. */

/** OWASP's figure for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;

export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

export const newSealing = (): Sealing => ({
  kdf: 'PBKDF2-SHA-256',
  iterations,
  salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
  cipher: 'AES-256-GCM',
});

/** The same passphrase typed on another keyboard must open it: composed and decomposed letters are one. */
export async function sealingKey(
  passphrase: string,
  { salt, iterations: rounds }: Sealing,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Binds a part to its bundle's head and to its place: none opens elsewhere, none can be left out before the last. */
const bound = (headLine: string, index: number): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${headLine}\n${index}`);

const through = async (
  data: BufferSource,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([data]).stream().pipeThrough(transform)).arrayBuffer());

export async function sealPart(
  key: CryptoKey,
  json: string,
  headLine: string,
  index: number,
): Promise<{ readonly iv: string; readonly data: string }> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const packed = await through(new TextEncoder().encode(json), new CompressionStream('deflate-raw'));
  const given = { name: 'AES-GCM', iv, additionalData: bound(headLine, index) };
  const data = new Uint8Array(await crypto.subtle.encrypt(given, key, packed));
  return { iv: toBase64(iv), data: toBase64(data) };
}

/** Null: another passphrase, another place, or changed. */
export async function openPart(
  key: CryptoKey,
  sealed: { readonly iv: string; readonly data: string },
  headLine: string,
  index: number,
): Promise<string | null> {
  const given = { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: bound(headLine, index) };
  try {
    const packed = await crypto.subtle.decrypt(given, key, fromBase64(sealed.data));
    return new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw')));
  } catch {
    return null;
  }
}
