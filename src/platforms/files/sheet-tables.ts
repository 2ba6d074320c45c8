import type { Grid, GridRow } from '../reading/lists/grid.ts';
import { wholeNumber } from '../reading/words/text.ts';
import { isDay } from '../reading/words/values.ts';
import type { Field, HeaderIndex } from '../reading/words/vocabulary.ts';
import { carryDown } from './carry-down.ts';
import { dayOfSerial } from './numbers.ts';
import { paperElement } from './paper-cell.ts';
import { filled } from './row-texts.ts';
import { partsOf, type Part } from './sheet-parts.ts';
import type { Sheet } from './sheet.ts';
import { sideBySide } from './side-by-side.ts';

/** One table of a sheet with what stands above it; a sheet may hold one for each section. */
export interface SheetTable {
  readonly grid: Grid;
  /** Statements above the table, the nearest last. */
  readonly above: readonly string[];
  /** Row number in the file of each row of the grid. */
  readonly at: ReadonlyMap<Element, number>;
  /** Rows whose cells may stand in the wrong columns. */
  readonly shifted: ReadonlySet<Element>;
  /** Columns of the sheet that the grid's columns are. */
  readonly columns: readonly number[];
  /** Bare numbers that were read as days, in a column of birth dates. */
  readonly serialDays: number;
}

export interface TableChoices {
  readonly hidden: boolean;
  /** Headers that a person put in the place of the file's own, by column; '' says that the column holds nothing needed. */
  readonly headers: ReadonlyMap<number, string>;
}

/** Columns in which something stands, whether under a header or not. */
const columnsOf = ({ head, rows }: Part, hidden: ReadonlySet<number>): number[] => {
  const columns = new Set<number>(head?.texts.keys() ?? []);
  for (const { row } of rows) for (const { column } of filled(row)) columns.add(column);
  return [...columns].filter((column) => !hidden.has(column)).sort((a, b) => a - b);
};

const fieldIn = (texts: readonly string[] | undefined, headers: HeaderIndex): Field | null => {
  const leaf = texts?.at(-1);
  return leaf === undefined ? null : headers.fieldOf(leaf);
};

const places: ReadonlySet<Field | null> = new Set(['grade', 'section', 'gradeSection']);

const serialRange = { from: 7_000, to: 60_000 } as const;

const toTable = (part: Part, sheet: Sheet, headers: HeaderIndex, choices: TableChoices): SheetTable => {
  const columns = columnsOf(part, choices.hidden ? new Set() : sheet.hiddenColumns);
  const texts = columns.map((column) => {
    const own = choices.headers.get(column);
    return own === undefined ? (part.head?.texts.get(column) ?? []) : own === '' ? ['—'] : [own];
  });
  const birth = new Set(columns.filter((_, n) => fieldIn(texts[n], headers) === 'birthDate'));
  const at = new Map<Element, number>();
  const shifted = new Set<Element>();
  const carried = carryDown(
    part,
    columns.filter((_, n) => places.has(fieldIn(texts[n], headers))),
  );
  let serialDays = 0;
  let hiddenRows = 0;
  const rows: GridRow[] = [];
  for (const { row, group } of part.rows) {
    if (row.hidden && !choices.hidden) {
      hiddenRows++;
      continue;
    }
    const cells = columns.map((column) => {
      const cell = row.cells[column] ?? carried.get(row)?.get(column);
      if (cell === undefined) return null;
      const number = cell.number ?? wholeNumber(cell.text);
      const serial =
        birth.has(column) &&
        number !== null &&
        number >= serialRange.from &&
        number <= serialRange.to &&
        !isDay(cell.text);
      const day = serial ? dayOfSerial(number, sheet.epoch) : null;
      if (day !== null) serialDays++;
      return paperElement(day ?? cell.text, cell);
    });
    const element = paperElement(cells.map((cell) => cell?.textContent ?? '').join(' '));
    at.set(element, row.at);
    if (row.shifted === true) shifted.add(element);
    rows.push({ element, cells, group });
  }
  const root = paperElement('');
  return {
    grid: {
      shape: 'table',
      root,
      headers: texts,
      preface: [],
      headMisfits: false,
      headerElements: [],
      rows,
      hiddenRows,
      saysEmpty: part.saysEmpty,
    },
    above: part.above,
    at,
    shifted,
    columns,
    serialDays,
  };
};

/** The tables of a sheet, as the recogniser takes them. */
export const tablesOf = (sheet: Sheet, headers: HeaderIndex, choices: TableChoices): SheetTable[] =>
  sideBySide(sheet.rows, headers).flatMap((rows) =>
    partsOf(rows, headers).map((part) => toTable(part, sheet, headers, choices)),
  );
