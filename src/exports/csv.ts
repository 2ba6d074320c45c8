import Papa from 'papaparse';
import { valueOf, type Table } from './table.ts';

/*
 * A text that a spreadsheet would run as a formula, also in full width (Excel folds those in some languages). Marks
 * stay what they are: a number, also a negative one, and the single dash for "none". With apostrophes in front it is
 * guarded once more, so that taking one apostrophe away always gives the text back.
 */
const formula = /^(?!-$)(?![+-]?\d+(?:[.,٫]\d+)?$)'*[=+\-@\t\r\n＝＋－＠]/;

/** CSV after RFC 4180 with a byte order mark, without which Excel takes Arabic for another alphabet. */
export function writeCsv({ columns, rows }: Table): string {
  const fields = columns.map(({ title }) => title);
  const data = rows.map((row) => fields.map((_, index) => written(valueOf(row[index]))));
  return `\ufeff${Papa.unparse([fields, ...data], { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

const written = (value: string | number | null): string =>
  value === null ? '' : String(value).toWellFormed();

export const csvBlob = (table: Table): Blob =>
  new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' });
