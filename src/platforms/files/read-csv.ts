import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { FaultError } from './fault.ts';
import { limits } from './limits.ts';
import { isRounded } from './numbers.ts';
import { SheetMaker, type Workbook } from './sheet.ts';

const separators = [',', ';', '\t', '|'] as const;

/** Excel writes the separator in front: «sep=;». */
const stated = /^sep=([,;|\t])\r?\n/i;

/**
 * The separator that gives most rows the same number of columns, more than one; a quoted field may hold any of them.
 * Papaparse's own guess takes a comma inside names for one.
 */
const separatorOf = (text: string): string => {
  const head = text.slice(0, 64_000);
  let best: { readonly separator: string; readonly score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const rows = Papa.parse<string[]>(head, { delimiter: separator, preview: 60, skipEmptyLines: true }).data;
    const counts = new Map<number, number>();
    for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    let score = 0;
    for (const [columns, count] of counts) score = Math.max(score, count * 100 + Math.min(columns, 60));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
};

/** How many cells nearly every line has; null where they differ, so that none is the odd one. */
const usualWidth = (text: string, separator: string): number | null => {
  const head = text.slice(0, 64_000);
  const rows = Papa.parse<string[]>(head, { delimiter: separator, skipEmptyLines: true }).data;
  const wide = rows.filter(({ length }) => length > 1);
  const widths = Map.groupBy(wide, ({ length }) => length);
  const [most] = [...widths].sort((a, b) => b[1].length - a[1].length);
  return most !== undefined && most[1].length >= wide.length * 0.75 ? most[0] : null;
};

/** Text with separators, in any of the encodings and separators that spreadsheets write. */
export const readCsv = (bytes: Uint8Array, name: string, tick: (done: number) => void): Workbook => {
  const decoded = decodeText(bytes);
  const said = stated.exec(decoded.text.replace(/^\uFEFF/, ''));
  const text = decoded.text.replace(/^\uFEFF/, '').slice(said?.[0].length ?? 0);
  const separator = said?.[1] ?? separatorOf(text);
  const sheet = new SheetMaker(name);
  const usual = usualWidth(text, separator);
  let at = said === null ? 0 : 1;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors, meta }) => {
      at++;
      if (errors.some(({ type }) => type === 'Quotes')) sheet.note('open-quotes');
      if (data.length > limits.columns) throw new FaultError('too-many-columns');
      sheet.add(
        at,
        data.map((value) => (isRounded(value) ? sheet.cell('', { lost: true }) : sheet.cell(value))),
        false,
        usual !== null && data.slice(usual).some((value) => value.trim() !== ''),
      );
      if (at % 200 === 0) tick(meta.cursor / Math.max(1, text.length));
    },
  });
  if (sheet.rowCount === 0) throw new FaultError('empty');
  return { kind: 'csv', sheets: [sheet.make()], encoding: decoded.encoding, separator };
};
