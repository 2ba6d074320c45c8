import { Inflate } from 'fflate';
import { FaultError } from './fault.ts';
import { limits } from './limits.ts';

/** One part of a zip, as its directory at the end of the file lists it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** Bytes handed to the inflater at a time: at the greatest ratio of deflate, 1 : 1032, some 4 MB come out at once. */
const step = 4_096;

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

const crcOf = (before: number, bytes: Uint8Array): number => {
  let value = before;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return value;
};

/**
 * Reads a zip by its directory, one part after the other, never more of it in memory than a few megabytes. Limits count
 * what really comes out: what a file says of its own sizes serves only to refuse it early.
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = readDirectory(bytes);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** What these parts say they unpack to; refused at once when that is too much. */
  checkSizes(names: readonly string[]): void {
    let unpacked = 0;
    for (const name of names) {
      const entry = this.#entries.get(name.toLowerCase());
      if (entry === undefined) continue;
      unpacked += entry.unpacked;
      const { packed, unpacked: out } = entry;
      if (unpacked > limits.unpackedBytes || (out > limits.ratioFrom && out > packed * limits.ratio))
        throw new FaultError('unpacks-too-large');
    }
  }

  /** Hands out a part piece by piece; false when there is no such part. */
  read(name: string, take: (piece: Uint8Array) => void): boolean {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return false;
    if (entry.encrypted) throw new FaultError('encrypted');
    if (entry.method !== 0 && entry.method !== 8) throw new FaultError('damaged');
    const packed = this.#packed(entry);
    let out = 0;
    let crc = 0xffffffff;
    /** `used`: bytes of the packed part that this and all earlier pieces came from. */
    const count = (piece: Uint8Array, used: number): void => {
      out += piece.length;
      this.#unpacked += piece.length;
      if (out > limits.ratioFrom && out > used * limits.ratio) throw new FaultError('unpacks-too-large');
      if (this.#unpacked > limits.unpackedBytes) throw new FaultError('unpacks-too-large');
      crc = crcOf(crc, piece);
      take(piece);
    };
    if (entry.method === 8) inflate(packed, count);
    else
      for (let at = 0; at < packed.length; at += 65_536) {
        const piece = packed.subarray(at, at + 65_536);
        count(piece, at + piece.length);
      }
    // A wrong letter in a name must not pass for the name: the sum says whether all arrived as it was written.
    if ((crc ^ 0xffffffff) >>> 0 !== entry.crc) throw new FaultError('damaged');
    return true;
  }

  #packed({ at, packed }: Entry): Uint8Array {
    const view = viewOf(this.#bytes);
    if (at + 30 > this.#bytes.length || view.getUint32(at, true) !== 0x04034b50)
      throw new FaultError('damaged');
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + packed > this.#bytes.length) throw new FaultError('truncated');
    return this.#bytes.subarray(start, start + packed);
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const inflate = (packed: Uint8Array, take: (piece: Uint8Array, used: number) => void): void => {
  let ended = false;
  let used = 0;
  const inflater = new Inflate((piece, final) => {
    ended ||= final;
    if (piece.length > 0) take(piece, used);
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      used = Math.min(packed.length, at + step);
      inflater.push(packed.subarray(at, used), used === packed.length);
    }
  } catch (error) {
    if (error instanceof FaultError) throw error;
    throw new FaultError('damaged');
  }
  if (!ended) throw new FaultError('truncated');
};

const readDirectory = (bytes: Uint8Array): ReadonlyMap<string, Entry> => {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === null) throw new FaultError('truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries || count === 0xffff) throw new FaultError('too-many-parts');
  const entries = new Map<string, Entry>();
  const letters = new TextDecoder();
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new FaultError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = letters
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replace(/\\/g, '/')
      .replace(/^\//, '');
    const [packed, unpacked, place] = [20, 24, 42].map((field) => view.getUint32(at + field, true));
    if (packed === undefined || unpacked === undefined || place === undefined)
      throw new FaultError('damaged');
    // Sizes that need the 64-bit form are beyond every limit of ours.
    if ([packed, unpacked, place].includes(0xffffffff)) throw new FaultError('unpacks-too-large');
    entries.set(name.toLowerCase(), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      at: place,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

/** The record at the end of every zip; a comment of up to 64 kB may follow it. */
const endOfDirectory = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
};
