import { strToU8, zipSync, type Zippable } from 'fflate';

/** Writes workbooks with exactly the features a test is about; the shipped exporter writes none of the odd ones. */
export interface CellSpec {
  readonly text?: string;
  readonly number?: number | string;
  readonly formula?: string;
  /** Index into the style list of the workbook: 0 general, 1 a day, 2 «0000000000». */
  readonly style?: 0 | 1 | 2;
  /** The text stands in the cell itself and not among the shared ones. */
  readonly inline?: boolean;
  readonly error?: string;
}
export type CellValue = string | number | CellSpec | null;

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
  /** Elements with a prefix, as some programs write them. */
  readonly prefix?: boolean;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const columnLetter = (column: number): string =>
  (column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const specOf = (value: CellValue): CellSpec | null =>
  value === null
    ? null
    : typeof value === 'string'
      ? { text: value }
      : typeof value === 'number'
        ? { number: value }
        : value;

export const xlsxParts = ({ sheets, date1904 = false, prefix = false }: BookSpec): Zippable => {
  const strings: string[] = [];
  const p = prefix ? 'x:' : '';
  const ns = `xmlns${prefix ? ':x' : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const shared = (text: string): number => {
    const at = strings.indexOf(text);
    return at >= 0 ? at : strings.push(text) - 1;
  };
  const cell = (value: CellValue, row: number, column: number): string => {
    const spec = specOf(value);
    if (spec === null) return '';
    const at = `r="${columnLetter(column)}${String(row)}"${spec.style === undefined ? '' : ` s="${String(spec.style)}"`}`;
    const formula = spec.formula === undefined ? '' : `<${p}f>${escape(spec.formula)}</${p}f>`;
    if (spec.error !== undefined) return `<${p}c ${at} t="e">${formula}<${p}v>${spec.error}</${p}v></${p}c>`;
    if (spec.number !== undefined)
      return `<${p}c ${at}>${formula}<${p}v>${String(spec.number)}</${p}v></${p}c>`;
    if (spec.text === undefined) return `<${p}c ${at}>${formula}</${p}c>`;
    if (spec.inline === true)
      return `<${p}c ${at} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escape(spec.text)}</${p}t></${p}is></${p}c>`;
    if (formula !== '') return `<${p}c ${at} t="str">${formula}<${p}v>${escape(spec.text)}</${p}v></${p}c>`;
    return `<${p}c ${at} t="s"><${p}v>${String(shared(spec.text))}</${p}v></${p}c>`;
  };
  const parts: Zippable = {};
  sheets.forEach((sheet, n) => {
    const rows = sheet.rows.map((cells, r) => {
      const hidden = sheet.hiddenRows?.includes(r + 1) === true ? ' hidden="1"' : '';
      return `<${p}row r="${String(r + 1)}"${hidden}>${cells.map((value, c) => cell(value, r + 1, c)).join('')}</${p}row>`;
    });
    const cols = (sheet.hiddenColumns ?? []).map(
      (column) => `<${p}col min="${String(column + 1)}" max="${String(column + 1)}" width="9" hidden="1"/>`,
    );
    const merges = (sheet.merges ?? []).map((ref) => `<${p}mergeCell ref="${ref}"/>`);
    parts[`xl/worksheets/sheet${String(n + 1)}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${p}worksheet ${ns}>${cols.length > 0 ? `<${p}cols>${cols.join('')}</${p}cols>` : ''}<${p}sheetData>${rows.join('')}</${p}sheetData>${merges.length > 0 ? `<${p}mergeCells>${merges.join('')}</${p}mergeCells>` : ''}</${p}worksheet>`,
    );
  });
  parts['xl/workbook.xml'] = strToU8(
    `<?xml version="1.0"?><${p}workbook ${ns} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><${p}workbookPr${date1904 ? ' date1904="1"' : ''}/><${p}sheets>${sheets
      .map(
        ({ name, state }, n) =>
          `<${p}sheet name="${escape(name)}" sheetId="${String(n + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(n + 1)}"/>`,
      )
      .join('')}</${p}sheets></${p}workbook>`,
  );
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  parts['xl/_rels/workbook.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, n) =>
          `<Relationship Id="rId${String(n + 1)}" Type="${type}/worksheet" Target="worksheets/sheet${String(n + 1)}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${type}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rIdT" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
  );
  parts['_rels/.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  parts['xl/sharedStrings.xml'] = strToU8(
    `<?xml version="1.0"?><${p}sst ${ns}>${strings
      .map((text, n) =>
        // Every other text in runs of two formats, and one with the way it is spoken.
        n % 2 === 0
          ? `<${p}si><${p}t xml:space="preserve">${escape(text)}</${p}t></${p}si>`
          : `<${p}si><${p}r><${p}t xml:space="preserve">${escape(text.slice(0, 2))}</${p}t></${p}r><${p}r><${p}t xml:space="preserve">${escape(text.slice(2))}</${p}t></${p}r><${p}rPh sb="0" eb="1"><${p}t>x</${p}t></${p}rPh></${p}si>`,
      )
      .join('')}</${p}sst>`,
  );
  parts['xl/styles.xml'] = strToU8(
    `<?xml version="1.0"?><${p}styleSheet ${ns}><${p}numFmts count="1"><${p}numFmt numFmtId="170" formatCode="0000000000"/></${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId="14"/></${p}cellStyleXfs><${p}cellXfs><${p}xf numFmtId="0"/><${p}xf numFmtId="14"/><${p}xf numFmtId="170"/></${p}cellXfs></${p}styleSheet>`,
  );
  return parts;
};

export const writeXlsx = (book: BookSpec): Uint8Array => zipSync(xlsxParts(book), { level: 6 });
