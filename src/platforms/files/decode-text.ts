import { FaultError } from './fault.ts';

/** Text of a file and the encoding it was in, as shown to the user. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1256';
}

const decode = (bytes: Uint8Array, label: string, fatal = false): string =>
  new TextDecoder(label, { fatal }).decode(bytes);

/** Share of zeros and sixes at even or odd places: there stands the high half of UTF-16's Latin and Arabic letters. */
const zeroShare = (bytes: Uint8Array, from: 0 | 1): number => {
  let zero = 0;
  const end = Math.min(bytes.length, 4_096);
  for (let n = from; n < end; n += 2) if (bytes[n] === 0 || bytes[n] === 6) zero++;
  return end < 2 ? 0 : zero / (end / 2);
};

/** A last character cut in half is the mark of a file that did not arrive whole. */
const endsCut = (bytes: Uint8Array): boolean => {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return false;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back;
  }
  return false;
};

/**
 * By byte order mark, then as UTF-16 where zeros stand at every other place, then as UTF-8 when every byte fits, else as
 * Windows-1256, in which Arabic Excel writes «CSV». `declared` is what the text says of itself (HTML's charset).
 */
export const decodeText = (bytes: Uint8Array, declared: string | null = null): Decoded => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' };
  if (zeroShare(bytes, 1) > 0.2 && zeroShare(bytes, 0) < 0.05)
    return { text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (zeroShare(bytes, 0) > 0.2 && zeroShare(bytes, 1) < 0.05)
    return { text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' };
  try {
    return { text: undone(decode(bytes, 'utf-8', true)), encoding: 'UTF-8' };
  } catch {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (bom || /utf-?8/i.test(declared ?? '') || isCutUtf8(bytes)) {
      if (endsCut(bytes)) throw new FaultError('truncated');
      return { text: decode(bytes, 'utf-8'), encoding: 'UTF-8' };
    }
    const lossy = decode(bytes, 'utf-8');
    if (isNearlyWhole(lossy)) return { text: lossy, encoding: 'UTF-8' };
    return { text: decode(bytes, 'windows-1256'), encoding: 'Windows-1256' };
  }
};

/**
 * UTF-8 with a broken byte here and there, as when files are joined: bytes of another encoding nearly never fit. What was
 * broken stays visible as U+FFFD, so that a name which holds it is not taken.
 */
const isNearlyWhole = (text: string): boolean => {
  const head = text.slice(0, 200_000);
  const broken = head.match(/\uFFFD/g)?.length ?? 0;
  const arabic = head.match(/[\u0621-\u064A]/g)?.length ?? 0;
  return arabic > 50 * broken;
};

/** Letters by their byte in the code pages in which UTF-8 is misread. */
const misread = ['windows-1256', 'windows-1252'].map(
  (label) => new Map(Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte), label), byte])),
);

/**
 * UTF-8 that was opened in a code page and saved as UTF-8 once more («ط§ظ„»): turned back where every letter is one of
 * that page and its bytes are UTF-8 again, which does not happen by accident.
 */
const undone = (text: string): string => {
  const plain = text.replace(/^\uFEFF/, '');
  for (const letters of misread) {
    const back = (part: string): string | null => {
      const bytes = new Uint8Array(part.length);
      for (let n = 0; n < part.length; n++) {
        const byte = letters.get(part[n] ?? '');
        if (byte === undefined) return null;
        bytes[n] = byte;
      }
      try {
        return decode(bytes, 'utf-8', true);
      } catch {
        return null;
      }
    };
    // The first line with other letters than ASCII tells; a file that is as it should be fails there.
    const line = plain.split('\n', 500).find((each) => /[^\0-\x7f]/.test(each));
    if (line === undefined) return text;
    const first = back(line);
    if (first === null || first.length === line.length) continue;
    const whole = back(plain);
    if (whole !== null) return whole;
  }
  return text;
};

/** UTF-8 all the way to a last character that is cut. */
const isCutUtf8 = (bytes: Uint8Array): boolean => {
  if (!endsCut(bytes)) return false;
  for (let less = 1; less <= 3; less++)
    try {
      const text = decode(bytes.subarray(0, bytes.length - less), 'utf-8', true);
      return text.length < bytes.length - less;
    } catch {
      // One byte less.
    }
  return false;
};
