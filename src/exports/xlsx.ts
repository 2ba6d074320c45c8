import writeExcelFile from 'write-excel-file/universal';
import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import { encodeCellText, piecesOfCell } from './cell-text.ts';
import { sheetNames } from './sheet-names.ts';
import { lookOf, valueOf, type Cell, type Column, type Look, type Table } from './table.ts';

export interface XlsxOptions {
  /** Direction of the sheets: right to left in Arabic. */
  readonly direction: 'rtl' | 'ltr';
  readonly orientation?: 'landscape';
}

const looks: Readonly<Record<Look, Partial<CellObject>>> = {
  good: { backgroundColor: '#E6F3EC', textColor: '#17704E' },
  due: { backgroundColor: '#FDF2DE', textColor: '#8F5300' },
  late: { backgroundColor: '#FDEBE9', textColor: '#AB241D', fontWeight: 'bold' },
  quiet: { textColor: '#50617A' },
};
const header: Partial<CellObject> = {
  fontWeight: 'bold',
  backgroundColor: '#E5F0F1',
  borderColor: '#B9C6CA',
  borderStyle: 'thin',
  alignVertical: 'center',
  wrap: true,
};

/**
 * An XLSX file of one sheet a table: frozen header, column widths, ids as text. Nothing of a text is lost: one longer
 * than a cell goes on in the same column of the rows beneath. Needs at least one table.
 */
export async function writeXlsx(
  tables: readonly Table[],
  { direction, orientation }: XlsxOptions,
): Promise<Blob> {
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map((table, index): Sheet<Blob> => ({
    sheet: names[index] ?? '',
    data: rowsOf(table, direction),
    columns: table.columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: (table.lead?.length ?? 0) + 1,
    rightToLeft: direction === 'rtl',
    ...(orientation === undefined ? {} : { orientation }),
  }));
  return writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 11 }).toBlob();
}

function rowsOf({ columns, rows, lead = [] }: Table, direction: 'rtl' | 'ltr'): Row[] {
  const align = direction === 'rtl' ? 'right' : 'left';
  return [
    ...lead.map((line, index): Row => [
      { ...text(line), ...(index === 0 ? { fontWeight: 'bold', fontSize: 14 } : {}) },
    ]),
    columns.map((column) => ({ ...text(column.title), ...header, align })),
    ...rows.flatMap((row) => writtenRows(row, columns)),
  ];
}

/** One row, and as many beneath it as its longest text needs. */
function writtenRows(row: readonly Cell[], columns: readonly Column[]): Row[] {
  const cells = columns.map((column, index) => piecesOf(row[index], column));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => cells.map((pieces) => pieces[line] ?? null));
}

function piecesOf(cell: Cell | undefined, column: Column): CellObject[] {
  const value = valueOf(cell);
  const look = lookOf(cell);
  const style: Partial<CellObject> = {
    ...(look === null ? {} : looks[look]),
    ...(column.wrap === true ? { wrap: true, alignVertical: 'top' } : {}),
    ...(column.id === true ? { format: '@' } : {}),
  };
  if (value === null) return look === null ? [] : [{ ...style }];
  if (typeof value === 'number' && Number.isFinite(value) && column.id !== true) {
    return [{ ...style, type: Number, value }];
  }
  return piecesOfCell(String(value)).map((piece) => ({ ...style, ...text(piece) }));
}

const text = (value: string): CellObject => ({
  type: String,
  value: encodeCellText(value),
  ...(/[\r\n]/.test(value) ? { wrap: true, alignVertical: 'top' as const } : {}),
});

const widthOf = ({ width, title, id, wrap }: Column): number =>
  width ?? (wrap === true ? 60 : Math.max(title.length + 3, id === true ? 14 : 10));
