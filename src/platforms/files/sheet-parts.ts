import { readClassText } from '../reading/words/class-text.ts';
import { saysNothingThere } from '../reading/words/empty-words.ts';
import { key, wholeNumber } from '../reading/words/text.ts';
import { isTotal } from '../reading/words/total-row.ts';
import { isIdLike, isNameLike } from '../reading/words/values.ts';
import type { HeaderIndex } from '../reading/words/vocabulary.ts';
import { readBlock, type BlockText } from './label-block.ts';
import { textsOf } from './row-texts.ts';
import { findHeader, headAt, isHeader, type Head } from './sheet-head.ts';
import type { SheetRow } from './sheet.ts';

/** A sheet cut into its tables. */

const headKey = (row: SheetRow | undefined): string =>
  textsOf(row)
    .map(({ text }) => key(text))
    .join('|');

export interface Part {
  readonly head: Head | null;
  readonly above: string[];
  readonly rows: { readonly row: SheetRow; readonly group: string | null }[];
  saysEmpty: boolean;
}

/** Cuts a sheet at its headers, and at lines that name another section. */
export const partsOf = (rows: readonly SheetRow[], headers: HeaderIndex): Part[] => {
  const header = findHeader(rows, headers);
  if (header === null) {
    const whole: Part = {
      head: null,
      above: [],
      rows: rows.map((row) => ({ row, group: null })),
      saysEmpty: false,
    };
    return [whole];
  }
  const parts: Part[] = [];
  let head = headAt(rows, header, headers);
  let block: BlockText[][] = rows.slice(0, head.first).map(textsOf);
  let part: Part = { head, above: readBlock(block, headers), rows: [], saysEmpty: false };
  let group: string | null = null;
  block = [];
  const keyOfHead = headKey(rows[header]);
  /** What stands at the top of the sheet holds for all its tables, unless one says otherwise. */
  const top = part.above;
  for (let n = head.last + 1; n < rows.length; n++) {
    const row = rows[n];
    if (row === undefined) continue;
    const texts = textsOf(row);
    const again = headKey(row) === keyOfHead;
    if (again || isHeader(row, headers)) {
      const above = readBlock(block, headers);
      block = [];
      // The same header once more, and nothing new above it, is the next page of the same list.
      const news = above.some((text) => readClassText(text) !== null || /[:：]/.test(text));
      if (again && !news) continue;
      if (part.rows.length > 0 || part.saysEmpty) parts.push(part);
      head = headAt(rows, n, headers);
      part = { head, above: [...top, ...above], rows: [], saysEmpty: false };
      group = null;
      n = head.last;
      continue;
    }
    const [only] = texts;
    if (texts.length === 1 && only !== undefined && wholeNumber(only.text) === null && head.texts.size > 1) {
      if (saysNothingThere(only.text)) part.saysEmpty = true;
      else if (readClassText(only.text) !== null && part.rows.length > 0) {
        parts.push(part);
        part = { head, above: [...top, only.text], rows: [], saysEmpty: false };
      } else if (readClassText(only.text) !== null) part.above.push(only.text);
      else if (isNameLike(only.text, 3)) part.rows.push({ row, group });
      else {
        group = only.text.length <= 80 ? only.text : null;
        block.push(texts);
      }
      continue;
    }
    // Labels of the next table: a row with colons and without a serial or an id.
    if (texts.some(({ text }) => /^[:：]$|[:：]$/.test(text)) && !texts.some(({ text }) => isIdLike(text))) {
      block.push(texts);
      continue;
    }
    if (isTotal(texts[0]?.text ?? '') || isTotal(texts.at(-1)?.text ?? '')) continue;
    part.rows.push({ row, group });
  }
  if (part.rows.length > 0 || part.saysEmpty || parts.length === 0) parts.push(part);
  return parts;
};
