import type { BookFacts } from './book-facts.ts';
import { FaultError } from './fault.ts';
import { limits } from './limits.ts';
import { dayOfIso, dayOfSerial, isRounded, plainNumber } from './numbers.ts';
import type { SheetCell, SheetMaker } from './sheet.ts';
import { readXml, type Attributes } from './xml.ts';
import { unescapeXml } from './tidy-cell.ts';
import type { Zip } from './zip.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** «AB12»: row from 1, column from 0; null for anything else. */
const placeOf = (reference: string | undefined): Place | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? '');
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column: column - 1 };
};

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  stored: string;
  inline: string;
  formula: boolean;
  hasValue: boolean;
}

interface OpenRow {
  readonly at: number;
  readonly hidden: boolean;
  readonly cells: (SheetCell | undefined)[];
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** What a cell shows: its stored value by its type and number format. */
const shown = (
  cell: OpenCell,
  { strings, formats, epoch }: BookFacts,
  maker: SheetMaker,
): SheetCell | undefined => {
  const { type, stored } = cell;
  if (type === 'inlineStr') return textCell(cell.inline, maker);
  // A formula whose result the writing program did not keep: there is nothing to read, and nothing is worked out here.
  if (cell.formula && !cell.hasValue) maker.note('formula-without-value');
  if (!cell.hasValue) return undefined;
  if (type === 's') {
    const text = strings[Number(stored)];
    // A text that is not there would leave a child without its name or number, and nobody would know.
    if (text === undefined) throw new FaultError('damaged');
    return textCell(text, maker);
  }
  if (type === 'str') return textCell(stored, maker);
  if (type === 'b') return maker.cell(stored === '1' ? 'TRUE' : 'FALSE');
  if (type === 'd') return maker.cell(dayOfIso(stored) ?? stored);
  if (type === 'e') {
    maker.note('error-values');
    return undefined;
  }
  const value = plainNumber(stored);
  if (value === null) return textCell(stored, maker);
  const { text, number, lost } = value;
  const format = formats[cell.style];
  const day = format?.day === true ? dayOfSerial(number, epoch) : null;
  if (day !== null) return maker.cell(day, { number });
  const padded =
    format !== undefined && Number.isInteger(number) && number >= 0 ? text.padStart(format.pad, '0') : text;
  return maker.cell(lost ? '' : padded, { number, ...(lost ? { lost } : {}) });
};

const textCell = (text: string, maker: SheetMaker): SheetCell | undefined =>
  isRounded(text) ? maker.cell('', { lost: true }) : maker.cell(unescapeXml(text));

/** Reads one worksheet; rows go to the maker when the sheet has ended, since merged cells are listed behind them. */
export const readSheetPart = (
  zip: Zip,
  part: string,
  facts: BookFacts,
  maker: SheetMaker,
  tick: () => void,
): void => {
  const rows: OpenRow[] = [];
  const merges: { readonly from: Place; readonly to: Place }[] = [];
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let into: 'stored' | 'inline' | null = null;
  let allHidden = false;
  const openRow = ({ r, hidden }: Attributes): void => {
    if (rows.length >= limits.rows) throw new FaultError('too-many-rows');
    const at = Number(r ?? (rows.at(-1)?.at ?? 0) + 1);
    row = { at, hidden: hidden === undefined ? allHidden : isOn(hidden), cells: [] };
    rows.push(row);
    if (rows.length % 200 === 0) tick();
  };
  const openCell = ({ r, t, s }: Attributes): void => {
    const column = placeOf(r)?.column ?? row?.cells.length ?? 0;
    if (column >= limits.columns) {
      cell = null;
      return;
    }
    const style = Number(s ?? '0');
    cell = { column, type: t ?? 'n', style, stored: '', inline: '', formula: false, hasValue: false };
  };
  const found = readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes);
      else if (name === 'c') openCell(attributes);
      else if (name === 'v' && cell !== null) {
        into = 'stored';
        cell.hasValue = true;
      } else if (name === 'f' && cell !== null) cell.formula = true;
      else if (name === 't' && cell?.type === 'inlineStr') into = 'inline';
      else if (name === 'rPh') into = null;
      else if (name === 'col' && isOn(attributes['hidden']))
        maker.hideColumns(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
      else if (name === 'sheetFormatPr') allHidden = isOn(attributes['zeroHeight']);
      else if (name === 'mergeCell' && merges.length < limits.rows) {
        const [from, to] = (attributes['ref'] ?? '').split(':').map(placeOf);
        if (from != null && to != null) merges.push({ from, to });
      }
    },
    text: (text) => {
      if (cell !== null && into !== null && cell[into].length <= limits.cell * 4) cell[into] += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') into = null;
      if (name === 'row') row = null;
      if (name !== 'c' || cell === null || row === null) return;
      const value = shown(cell, facts, maker);
      if (value !== undefined) row.cells[cell.column] = value;
      cell = null;
    },
  });
  if (!found) throw new FaultError('damaged');
  spreadMerged(rows, merges);
  for (const { at, cells, hidden } of rows)
    maker.add(
      at,
      Array.from(cells, (value) => value),
      hidden,
    );
};

/** A merged cell stands in all its places, as the same object, in rows that hold something. */
const spreadMerged = (
  rows: readonly OpenRow[],
  merges: readonly { readonly from: Place; readonly to: Place }[],
): void => {
  if (merges.length === 0) return;
  const byNumber = new Map(rows.map((row) => [row.at, row]));
  for (const { from, to } of merges) {
    const anchor = byNumber.get(from.row)?.cells[from.column];
    if (anchor === undefined) continue;
    const last = Math.min(to.column, limits.columns - 1);
    for (let at = from.row; at <= Math.min(to.row, from.row + limits.rows); at++) {
      const row = byNumber.get(at);
      if (row === undefined) continue;
      for (let column = from.column; column <= last; column++) row.cells[column] = anchor;
    }
  }
};
