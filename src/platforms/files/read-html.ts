import { Parser } from 'htmlparser2';
import { decodeText } from './decode-text.ts';
import { FaultError } from './fault.ts';
import { limits } from './limits.ts';
import { isRounded } from './numbers.ts';
import { SheetMaker, type SheetCell, type Workbook } from './sheet.ts';

/**
 * Tables saved as «.xls» by web sites are HTML. A worker has no DOM, and needs none: the tokeniser only hands out tags and
 * texts, so nothing in the file can run, load or be reached.
 */

interface OpenCell {
  text: string;
  readonly across: number;
  readonly down: number;
  /** The exact value that Excel writes beside a shown one. */
  readonly exact: string | undefined;
  /** Rows of tables inside this cell. */
  readonly inner: Row[];
}

interface Row {
  readonly cells: (SheetCell | undefined)[];
  readonly hidden: boolean;
}

interface OpenTable {
  readonly rows: Row[];
  row: { cells: OpenCell[]; hidden: boolean } | null;
  cell: OpenCell | null;
  /** Cells of rows above that reach down into the next ones. */
  below: { cell: SheetCell | undefined; left: number }[];
}

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'select',
  'textarea',
  'svg',
]);
const boxes = new Set([
  'p',
  'div',
  'br',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'center',
  'section',
  'header',
  'tr',
  'td',
  'th',
  'caption',
  'title',
]);
const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const spanOf = (value: string | undefined): number => {
  const span = Number(value ?? '1');
  return Number.isInteger(span) && span >= 1 ? Math.min(span, limits.columns) : 1;
};

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the file says of its own encoding, in its first bytes. */
const declaredCharset = (bytes: Uint8Array): string | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 2_000));
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
};

class TableReader {
  readonly rows: Row[] = [];
  readonly #sheet: SheetMaker;
  readonly #open: OpenTable[] = [];
  #loose = '';
  #silence = 0;
  title = '';
  #inTitle = false;

  constructor(sheet: SheetMaker) {
    this.#sheet = sheet;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.#silence++;
    if (this.#silence > 0) return;
    if (name === 'title') this.#inTitle = true;
    const table = this.#open.at(-1);
    const hidden = hidingStyle.test(attributes['style'] ?? '') || attributes['hidden'] !== undefined;
    if (name === 'table') {
      if (this.#open.length === 0) this.#flushLoose();
      if (this.#open.length >= 20) throw new FaultError('damaged');
      this.#open.push({ rows: [], row: null, cell: null, below: [] });
    } else if (name === 'tr' && table !== undefined) {
      this.#endRow(table);
      table.row = { cells: [], hidden };
    } else if ((name === 'td' || name === 'th') && table !== undefined) {
      this.#endCell(table);
      table.row ??= { cells: [], hidden: false };
      table.cell = {
        text: '',
        across: spanOf(attributes['colspan']),
        down: spanOf(attributes['rowspan']),
        exact: attributes['x:num'],
        inner: [],
      };
    } else if (boxes.has(name)) this.#break();
  }

  text(text: string): void {
    if (this.#silence > 0) return;
    if (this.#inTitle) {
      this.title += text;
      return;
    }
    const table = this.#open.at(-1);
    if (table === undefined) this.#loose += text;
    else if (table.cell !== null) {
      if (table.cell.text.length <= limits.cell * 4) table.cell.text += text;
    } else if (text.trim() !== '') {
      // Text between rows: a browser shows it before the table.
      this.#loose += text;
      this.#flushLoose();
    }
  }

  close(name: string): void {
    if (silent.has(name)) {
      this.#silence = Math.max(0, this.#silence - 1);
      return;
    }
    if (this.#silence > 0) return;
    if (name === 'title') this.#inTitle = false;
    const table = this.#open.at(-1);
    if (name === 'table' && table !== undefined) this.#endTable(table);
    else if (name === 'tr' && table !== undefined) this.#endRow(table);
    else if ((name === 'td' || name === 'th') && table !== undefined) this.#endCell(table);
    else if (boxes.has(name)) this.#break();
  }

  end(): void {
    for (let table = this.#open.at(-1); table !== undefined; table = this.#open.at(-1)) this.#endTable(table);
    this.#flushLoose();
  }

  #break(): void {
    const cell = this.#open.at(-1)?.cell;
    if (cell != null) cell.text += ' ';
    else if (this.#open.length === 0) this.#flushLoose();
  }

  #flushLoose(): void {
    const cell = this.#sheet.cell(flat(this.#loose));
    this.#loose = '';
    if (cell !== undefined) this.rows.push({ cells: [cell], hidden: false });
  }

  #endCell(table: OpenTable): void {
    if (table.cell !== null) table.row?.cells.push(table.cell);
    table.cell = null;
  }

  #endRow(table: OpenTable): void {
    this.#endCell(table);
    const { row } = table;
    table.row = null;
    if (row === null) return;
    if (table.rows.length >= limits.rows) throw new FaultError('too-many-rows');
    const filled = row.cells.filter(({ text, inner }) => flat(text) !== '' || inner.length > 0);
    const [only] = filled;
    // A cell that stands alone and holds a table lays out the page; beside others, its table is part of its text.
    if (only !== undefined && filled.length === 1 && only.inner.length > 0) {
      const before = this.#sheet.cell(flat(only.text));
      if (before !== undefined) table.rows.push({ cells: [before], hidden: row.hidden });
      table.rows.push(...only.inner.map((inner) => ({ ...inner, hidden: inner.hidden || row.hidden })));
      return;
    }
    const cells: (SheetCell | undefined)[] = [];
    const fill = (): void => {
      for (
        let above = table.below[cells.length];
        above !== undefined && above.left > 0;
        above = table.below[cells.length]
      ) {
        above.left--;
        cells.push(above.cell);
      }
    };
    for (const open of row.cells) {
      fill();
      const cell = this.#cellOf(open);
      for (let n = 0; n < open.across; n++) {
        if (cells.length >= limits.columns) throw new FaultError('too-many-columns');
        table.below[cells.length] = { cell, left: open.down - 1 };
        cells.push(cell);
      }
    }
    fill();
    table.rows.push({ cells, hidden: row.hidden });
  }

  #cellOf({ text, exact, inner }: OpenCell): SheetCell | undefined {
    const nested = inner.flatMap(({ cells }) => [...new Set(cells)].flatMap((cell) => cell?.text ?? []));
    const shown = flat([text, ...nested].join(' '));
    if (!isRounded(shown)) return this.#sheet.cell(shown);
    return exact !== undefined && /^\d{1,15}$/.test(exact)
      ? this.#sheet.cell(exact)
      : this.#sheet.cell('', { lost: true });
  }

  #endTable(table: OpenTable): void {
    this.#endRow(table);
    this.#open.pop();
    const outer = this.#open.at(-1);
    if (outer?.cell != null) outer.cell.inner.push(...table.rows);
    else (outer?.rows ?? this.rows).push(...table.rows);
  }
}

/** All tables of an HTML file as one sheet, with the text around them as rows of one cell. */
export const readHtml = (bytes: Uint8Array, name: string, tick: (done: number) => void): Workbook => {
  const { text, encoding } = decodeText(bytes, declaredCharset(bytes));
  const sheet = new SheetMaker(name);
  const reader = new TableReader(sheet);
  let tables = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === 'table') tables++;
        reader.open(tag, attributes);
      },
      ontext: (piece) => reader.text(piece),
      onclosetag: (tag) => reader.close(tag),
    },
    { decodeEntities: true },
  );
  const step = 65_536;
  for (let at = 0; at < text.length; at += step) {
    parser.write(text.slice(at, at + step));
    tick(at / text.length);
  }
  parser.end();
  reader.end();
  if (tables === 0) throw new FaultError('no-table');
  const title = sheet.cell(flat(reader.title));
  if (title !== undefined) sheet.add(0, [title]);
  reader.rows.forEach(({ cells, hidden }, n) => sheet.add(n + 1, cells, hidden));
  return { kind: 'html', sheets: [sheet.make()], encoding, separator: null };
};
