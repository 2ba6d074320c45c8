/**
 * Sealing: JSON, compressed, then AES-GCM with a fresh 96-bit nonce. The row's id is bound in as additional data, so
 * that a row moved to another person's or section's place does not open there.
 */

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const through = (
  data: BufferSource,
  transform: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> => new Response(new Blob([data]).stream().pipeThrough(transform)).arrayBuffer();

export async function seal(key: CryptoKey, id: string, value: unknown): Promise<Sealed> {
  const packed = await through(bytesOf(JSON.stringify(value)), new CompressionStream('deflate-raw'));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(id) }, key, packed);
  return { iv, data };
}

/** The value, or null when the key is not this row's or the row was changed. */
export async function unseal(key: CryptoKey, id: string, sealed: Sealed): Promise<unknown> {
  let packed: ArrayBuffer;
  try {
    packed = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.iv, additionalData: bytesOf(id) },
      key,
      sealed.data,
    );
  } catch {
    return null;
  }
  const json = await through(packed, new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder().decode(json)) as unknown;
}
