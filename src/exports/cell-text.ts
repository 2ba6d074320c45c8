/** A cell's text in XLSX: what the format and the writing library would lose is written in the format's own escape. */

/** UTF-16 units that Excel keeps of one cell; the rest would be cut when the file is opened. */
export const cellLimit = 32_767;

/** Left out by XML, or dropped by write-excel-file although XML has them: control and non-characters, U+FFFD. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffd]|\p{Noncharacter_Code_Point}/gu;
/** What looks like an escape already, and so would be read as one. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).toUpperCase();
    return `_x${unit.padStart(4, '0')}_`;
  }).join('');

/**
 * The text as it has to stand in the file. `_xHHHH_` is ECMA-376's escape (22.9.2.19, ST_Xstring), which every reader
 * of XLSX undoes. Line breaks become LF, the only one a cell knows; half a surrogate pair becomes U+FFFD.
 */
export function encodeCellText(text: string): string {
  const encoded = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(escapeLike, '_x005F_')
    .replace(unwritable, escaped);
  // write-excel-file looks texts up in a plain object: `constructor` would be found there before it is put in.
  return encoded in {} ? escaped(encoded.charAt(0)) + encoded.slice(1) : encoded;
}

/** The text in pieces that fit a cell each, never cut inside a character; one piece for nearly every text. */
export function piecesOfCell(text: string): string[] {
  if (text.length <= cellLimit) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + cellLimit, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
