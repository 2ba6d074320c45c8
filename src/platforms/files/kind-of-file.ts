import type { FileFault } from '../../core/files/file-fault.ts';

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'zip' | 'html' | 'text';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, n) => bytes[n] === byte);

/** Whether a text stands in the bytes, in the two-byte letters of the old Office formats. */
const holdsWide = (bytes: Uint8Array, text: string): boolean => {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  return false;
};

/** Office's container of before 2007; a workbook under a password is one too. */
const inContainer = (bytes: Uint8Array): FileFault => {
  if (holdsWide(bytes, 'EncryptedPackage')) return 'encrypted';
  if (holdsWide(bytes, 'WordDocument') || holdsWide(bytes, 'PowerPoint Document')) return 'document';
  return holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book') ? 'old-excel' : 'unknown-kind';
};

const ascii = (bytes: Uint8Array, most: number): string =>
  String.fromCharCode(...bytes.subarray(0, most)).replace(/\0/g, '');

const htmlStart =
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|div|style|center|font)\b/i;

/** The kind that can be read, or why this one cannot. */
export const kindOfFile = (bytes: Uint8Array): FileKind | { readonly fault: FileFault } => {
  const fault = (of: FileFault) => ({ fault: of });
  if (bytes.length === 0) return fault('empty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return fault('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fault(inContainer(bytes));
  // Excel 2 to 4: a bare stream of records.
  if (startsWith(bytes, 0x09) && [0x00, 0x02, 0x04].includes(bytes[1] ?? 9) && (bytes[2] ?? 99) <= 8)
    return fault('old-excel');
  const start = ascii(bytes, 2_000);
  if (start.startsWith('%PDF')) return fault('pdf');
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    start.startsWith('GIF8')
  )
    return fault('picture');
  const isPacked =
    start.startsWith('Rar!') || start.startsWith('7z\u00bc\u00af') || startsWith(bytes, 0x1f, 0x8b);
  if (isPacked) return fault('archive');
  if (/^(?:MIME-Version:|From:|Content-Type: multipart)/i.test(start)) return fault('web-archive');
  if (/<(?:\?mso-application|(?:\w+:)?Workbook\b)/.test(start)) return fault('excel-binary');
  if (start.startsWith('{\\rtf')) return fault('document');
  if (htmlStart.test(start)) return 'html';
  return isText(bytes) ? 'text' : fault('unknown-kind');
};

/** No control characters but those of lines and tables; two-byte letters have zeros on one side only. */
const isText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 4_096);
  const wide =
    startsWith(head, 0xff, 0xfe) ||
    startsWith(head, 0xfe, 0xff) ||
    zeros(head, 0) > head.length / 4 ||
    zeros(head, 1) > head.length / 4;
  if (wide) return zeros(head, 0) === 0 || zeros(head, 1) === 0 || head.length < 8 || !bothZero(head);
  return !head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte));
};

/** Of two-byte letters the high half: 0 of Latin ones, 6 of Arabic ones. */
const zeros = (bytes: Uint8Array, from: 0 | 1): number => {
  let count = 0;
  for (let n = from; n < bytes.length; n += 2) if (bytes[n] === 0 || bytes[n] === 6) count++;
  return count;
};

const bothZero = (bytes: Uint8Array): boolean => {
  for (let n = 0; n + 1 < bytes.length; n += 2) if (bytes[n] === 0 && bytes[n + 1] === 0) return true;
  return false;
};
