import { crc32, createDeflateRaw } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { xlsxParts } from './write-xlsx.ts';

/** Deflates as a stream: the whole never lies in memory here either. */
const deflateBlanks = async (start: Uint8Array, size: number): Promise<{ packed: Buffer; crc: number }> => {
  const deflate = createDeflateRaw({ level: 9 });
  const pieces: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => deflate.on('end', resolve));
  const blanks = Buffer.alloc(1024 * 1024, 0x20);
  let crc = crc32(start);
  deflate.write(start);
  for (let left = size; left > 0; left -= blanks.length) {
    crc = crc32(blanks, crc);
    if (!deflate.write(blanks)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await ended;
  return { packed: Buffer.concat(pieces), crc };
};

/**
 * A workbook whose sheet unpacks to `size` bytes of blanks; `honest`: its directory says so. Made on the fly, never
 * stored: the small sheet of a sound workbook is replaced in its place and in the directory.
 */
export const makeBomb = async (size: number, honest: boolean): Promise<Uint8Array> => {
  const part = 'xl/worksheets/sheet1.xml';
  const start = strToU8('<worksheet><sheetData>');
  const { packed, crc } = await deflateBlanks(start, size);
  // The sheet stands last, so that nothing behind it moves but the directory.
  const { [part]: _, ...others } = xlsxParts({ sheets: [{ name: 'a', rows: [['x']] }] });
  const sound = Buffer.from(zipSync({ ...others, [part]: start }, { level: 9 }));
  const directory = sound.readUInt32LE(sound.length - 22 + 16);
  const local = sound.lastIndexOf(Buffer.from([0x50, 0x4b, 3, 4]), directory);
  const nameLength = sound.readUInt16LE(local + 26);
  const bytes = Buffer.concat([
    sound.subarray(0, local + 30 + nameLength),
    packed,
    sound.subarray(directory),
  ]);
  const moved = local + 30 + nameLength + packed.length;
  bytes.writeUInt32LE(moved, bytes.length - 22 + 16);
  const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]), bytes.length - 22);
  bytes.writeUInt16LE(8, entry + 10);
  bytes.writeUInt32LE(crc, entry + 16);
  bytes.writeUInt32LE(packed.length, entry + 20);
  bytes.writeUInt32LE(honest ? start.length + size : 2_000, entry + 24);
  return bytes;
};
