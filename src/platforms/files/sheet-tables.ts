import { readClassText } from '../reading/words/class-text.ts';
import { saysNothingThere } from '../reading/words/empty-words.ts';
import { looksLikeHeader, type Grid, type GridRow } from '../reading/lists/grid.ts';
import { isTotal } from '../reading/words/total-row.ts';
import { clean, key, wholeNumber } from '../reading/words/text.ts';
import { isDay, isIdLike, isNameLike } from '../reading/words/values.ts';
import type { Field, HeaderIndex } from '../reading/words/vocabulary.ts';
import { readBlock, type BlockText } from './label-block.ts';
import { dayOfSerial } from './numbers.ts';
import { carryDown } from './carry-down.ts';
import { paperElement } from './paper-cell.ts';
import { sideBySide } from './side-by-side.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';

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

/** Rows of letterhead and labels in which a header is looked for. */
const headerWithin = 80;

interface Head {
  readonly texts: ReadonlyMap<number, readonly string[]>;
  readonly first: number;
  readonly last: number;
}

const filled = (row: SheetRow | undefined): { cell: SheetCell; column: number }[] =>
  (row?.cells ?? []).flatMap((cell, column) => (cell === undefined ? [] : [{ cell, column }]));

/** Texts of a row, merged cells once. */
const textsOf = (row: SheetRow | undefined): BlockText[] => {
  const seen = new Set<SheetCell>();
  return filled(row).flatMap(({ cell, column }) => {
    if (seen.has(cell)) return [];
    seen.add(cell);
    return [{ text: clean(cell.text), column }];
  });
};

const ofPerson: ReadonlySet<Field | null> = new Set(['studentName', 'name', 'firstName']);
const leading: ReadonlySet<Field | null> = new Set([...ofPerson, 'gradeSection', 'grade']);

/**
 * Reports print guardians, telephones and addresses beside what we know: three known words, one of them of a person or a
 * section, make a header however many others there are. A register has days beside them, and numbers are no words.
 */
const isHeader = (row: SheetRow | undefined, headers: HeaderIndex): boolean => {
  const texts = textsOf(row).map(({ text }) => text);
  if (texts.length < 2 || texts.some((text) => isIdLike(text) || /^[:：]$/.test(text))) return false;
  const fields = texts.map((text) => headers.fieldOf(text));
  const known = fields.filter((field) => field !== null).length;
  const words = texts.filter((text) => wholeNumber(text) === null).length;
  return (
    looksLikeHeader(texts, headers) ||
    (known >= 3 && fields.some((field) => leading.has(field))) ||
    (known >= 2 && known === words && fields.some((field) => ofPerson.has(field)))
  );
};

/** A row of words only, over values of other kinds: a header whose words nobody knows. */
const looksLikeUnknownHeader = (rows: readonly SheetRow[], at: number): boolean => {
  const own = textsOf(rows[at]);
  const next = rows.slice(at + 1, at + 4);
  if (own.length < 2 || next.length === 0) return false;
  if (!own.every(({ text }) => /\p{L}/u.test(text) && text.length <= 60)) return false;
  return next.every((row) =>
    own.some(({ column }) => {
      const text = row.cells[column]?.text ?? '';
      return wholeNumber(text) !== null || isIdLike(text) || isDay(text);
    }),
  );
};

/** The one word over a list of names and nothing else. */
const isLoneHeader = (rows: readonly SheetRow[], at: number, headers: HeaderIndex): boolean => {
  const [only, second] = textsOf(rows[at]);
  const next = textsOf(rows[at + 1]);
  return (
    only !== undefined &&
    second === undefined &&
    ofPerson.has(headers.fieldOf(only.text)) &&
    next.length === 1 &&
    isNameLike(next[0]?.text ?? '')
  );
};

/**
 * A row directly above the header whose merged cells group columns, or a row below it that names their parts. A row of
 * numbers below a header holds maxima and no names.
 */
const headAt = (rows: readonly SheetRow[], at: number, headers: HeaderIndex): Head => {
  let first = at;
  let last = at;
  const merged = (row: SheetRow | undefined): boolean => {
    const cells = filled(row);
    return new Set(cells.map(({ cell }) => cell)).size < cells.length;
  };
  const above = rows[at - 1];
  if (above !== undefined && merged(above) && isHeader(above, headers)) first = at - 1;
  const below = rows[at + 1];
  if (below !== undefined && merged(rows[at]) && filled(below).length > 1) {
    const texts = textsOf(below);
    const values = texts.filter(
      ({ text }) => wholeNumber(text) !== null || isIdLike(text) || isNameLike(text, 3),
    );
    if (values.length === 0 && !isHeader(below, headers)) last = at + 1;
    if (isHeader(below, headers)) last = at + 1;
  }
  const texts = new Map<number, string[]>();
  for (let n = first; n <= last; n++)
    for (const { cell, column } of filled(rows[n])) {
      const list = texts.get(column) ?? [];
      const text = clean(cell.text);
      if (text !== '' && wholeNumber(text) === null && list.at(-1) !== text) list.push(text);
      texts.set(column, list);
    }
  return { texts, first, last };
};

const headKey = (row: SheetRow | undefined): string =>
  textsOf(row)
    .map(({ text }) => key(text))
    .join('|');

interface Part {
  readonly head: Head | null;
  readonly above: string[];
  readonly rows: { readonly row: SheetRow; readonly group: string | null }[];
  saysEmpty: boolean;
}

/** Cuts a sheet at its headers, and at lines that name another section. */
const partsOf = (rows: readonly SheetRow[], headers: HeaderIndex): Part[] => {
  let header = rows.slice(0, headerWithin).findIndex((row) => isHeader(row, headers));
  if (header < 0) header = rows.slice(0, headerWithin).findIndex((_, at) => looksLikeUnknownHeader(rows, at));
  if (header < 0) header = rows.slice(0, headerWithin).findIndex((_, at) => isLoneHeader(rows, at, headers));
  if (header < 0) {
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
