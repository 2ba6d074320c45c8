/**
 * Sealing: JSON, compressed, then AES-GCM with a fresh 96-bit nonce. The row's id is bound in as additional data, so
 * that a row moved to another person's or section's place does not open there.
 */

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Written straight into the stream: a `Blob` goes through the browser's own process, which takes longer than the rest. */
function through(
  data: BufferSource,
  { writable, readable }: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  const writer = writable.getWriter();
  // What goes wrong while writing is told by the reading side.
  writer.write(data).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(readable).arrayBuffer();
}

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

/** Below this, starting a compressor costs fifty times what it saves. */
const worthCompressing = 4096;

/** The same for many small values: compressed only where it pays, which the first byte says. */
export async function sealSmall(key: CryptoKey, id: string, value: unknown): Promise<Sealed> {
  const json = bytesOf(JSON.stringify(value));
  const packed =
    json.length < worthCompressing
      ? json
      : new Uint8Array(await through(json, new CompressionStream('deflate-raw')));
  const plain = new Uint8Array(packed.length + 1);
  plain[0] = packed === json ? 0 : 1;
  plain.set(packed, 1);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(id) }, key, plain);
  return { iv, data };
}

/** The value, or null when the key is not this row's or the row was changed. */
export async function unsealSmall(key: CryptoKey, id: string, sealed: Sealed): Promise<unknown> {
  let plain: Uint8Array<ArrayBuffer>;
  try {
    const given = { name: 'AES-GCM', iv: sealed.iv, additionalData: bytesOf(id) };
    plain = new Uint8Array(await crypto.subtle.decrypt(given, key, sealed.data));
  } catch {
    return null;
  }
  const body = plain.subarray(1);
  const json = plain[0] === 0 ? body : await through(body, new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder().decode(json)) as unknown;
}
