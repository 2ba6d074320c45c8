/**
 * Sealing: JSON, compressed where it is long, then AES-GCM with a fresh 96-bit nonce. The row's id is bound in as additional data, so
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

/**
 * Up to this many bytes a value is sealed as it is: to start the browser's compressor costs more than it saves, and a
 * school has hundreds of lists of up to a hundred kilobytes, the subject lists of a class.
 */
const worthPacking = 131_072;
/** Before what is not compressed; no deflate stream begins with it (its block type does not exist). */
const asItIs = 0x07;

async function packed(value: unknown): Promise<BufferSource> {
  const json = bytesOf(JSON.stringify(value));
  if (json.length > worthPacking) return through(json, new CompressionStream('deflate-raw'));
  const plain = new Uint8Array(json.length + 1);
  plain[0] = asItIs;
  plain.set(json, 1);
  return plain;
}

export async function seal(key: CryptoKey, id: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const given = { name: 'AES-GCM', iv, additionalData: bytesOf(id) };
  return { iv, data: await crypto.subtle.encrypt(given, key, await packed(value)) };
}

/** The value, or null when the key is not this row's or the row was changed. */
export async function unseal(key: CryptoKey, id: string, sealed: Sealed): Promise<unknown> {
  let opened: Uint8Array<ArrayBuffer>;
  try {
    const given = { name: 'AES-GCM', iv: sealed.iv, additionalData: bytesOf(id) };
    opened = new Uint8Array(await crypto.subtle.decrypt(given, key, sealed.data));
  } catch {
    return null;
  }
  const json =
    opened[0] === asItIs ? opened.subarray(1) : await through(opened, new DecompressionStream('deflate-raw'));
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
