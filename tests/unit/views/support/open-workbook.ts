import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface OpenSheet {
  readonly name: string;
  readonly isRightToLeft: boolean;
  /** Cells as they stand, row by row; empty cells are left out. */
  readonly rows: readonly (readonly string[])[];
  /** What stands in cells as text, never as a number that a spreadsheet would shorten. */
  readonly texts: ReadonlySet<string>;
}

/** A workbook opened as a spreadsheet program would: unzipped and read by a strict XML parser. */
export async function openWorkbook(blob: Blob): Promise<readonly OpenSheet[]> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const parse = (name: string, on: { open?: Open; text?: (text: string) => void }): void => {
    const parser = new SaxesParser({});
    parser.on('opentag', (tag) => on.open?.(tag.name, tag.attributes as Record<string, string>));
    parser.on('text', (text) => on.text?.(text));
    parser.write(strFromU8(files[name] ?? new Uint8Array())).close();
  };
  const strings: string[] = [];
  parse('xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') strings.push('');
    },
    text: (text) => {
      strings[strings.length - 1] += text;
    },
  });
  const names: string[] = [];
  parse('xl/workbook.xml', {
    open: (name, { name: sheet }) => {
      if (name === 'sheet') names.push(sheet ?? '');
    },
  });
  return names.map((name, index): OpenSheet => {
    const rows: string[][] = [];
    const texts = new Set<string>();
    let isRightToLeft = false;
    let type: string | undefined;
    parse(`xl/worksheets/sheet${String(index + 1)}.xml`, {
      open: (tag, attributes) => {
        if (tag === 'sheetView') isRightToLeft = attributes['rightToLeft'] === '1';
        if (tag === 'row') rows.push([]);
        if (tag === 'c') type = attributes['t'];
      },
      text: (text) => {
        if (text.trim() === '') return;
        const value = type === 's' ? (strings[Number(text)] ?? '') : text;
        if (type === 's' || type === 'inlineStr') texts.add(value);
        rows.at(-1)?.push(value);
      },
    });
    return { name, isRightToLeft, rows, texts };
  });
}

type Open = (name: string, attributes: Readonly<Record<string, string>>) => void;
