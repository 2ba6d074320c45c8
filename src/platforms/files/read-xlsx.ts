import type { BookFacts, NumberFormat } from './book-facts.ts';
import { FaultError } from './fault.ts';
import { limits } from './limits.ts';
import { isDateFormat, isDateFormatId, padding } from './numbers.ts';
import { SheetMaker, type Sheet, type Workbook } from './sheet.ts';
import { readSheetPart } from './xlsx-sheet.ts';
import { readXml } from './xml.ts';
import { Zip } from './zip.ts';

interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

const otherZip = (names: readonly string[]): FaultError => {
  if (names.includes('xl/workbook.bin')) return new FaultError('excel-binary');
  if (names.includes('content.xml') && names.includes('mimetype')) return new FaultError('open-document');
  if (names.some((name) => /^(?:word|ppt)\//.test(name))) return new FaultError('document');
  return new FaultError('archive');
};

/** «worksheets/sheet1.xml», «/xl/worksheets/sheet1.xml» and «../xl/…» as seen from the workbook's folder. */
const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
};

const relationsOf = (
  zip: Zip,
  part: string,
): ReadonlyMap<string, { readonly type: string; readonly target: string }> => {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const found = new Map<string, { type: string; target: string }>();
  readXml(zip, `${folder}_rels/${part.slice(at)}.rels`, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External')
        return;
      found.set(Id, { type: (Type ?? '').split('/').at(-1) ?? '', target: resolve(folder, Target) });
    },
  });
  return found;
};

const readStrings = (zip: Zip, part: string): string[] => {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  let aside = 0;
  readXml(zip, part, {
    open: (name) => {
      if (name === 'si') text = '';
      // How a text is spoken is no part of it.
      if (name === 'rPh') aside++;
      if (name === 't') inText = aside === 0;
    },
    text: (piece) => {
      if (inText && text !== null) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') aside--;
      if (name !== 'si') return;
      strings.push(text ?? '');
      text = null;
    },
  });
  return strings;
};

const readFormats = (zip: Zip, part: string): NumberFormat[] => {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  readXml(zip, part, {
    open: (name, { numFmtId, formatCode }) => {
      const id = Number(numFmtId ?? '0');
      if (name === 'numFmt') codes.set(id, formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const code = codes.get(id) ?? '';
      formats.push({ day: code === '' ? isDateFormatId(id) : isDateFormat(code), pad: padding(code) });
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
};

/** A workbook of Excel 2007 and later, or of any program that writes the same form. */
export const readXlsx = (bytes: Uint8Array, tick: (done: number) => void): Workbook => {
  const zip = new Zip(bytes);
  const root = [...relationsOf(zip, '').values()].find(({ type }) => type === 'officeDocument')?.target;
  const book = root !== undefined && zip.has(root) ? root : 'xl/workbook.xml';
  if (!zip.has(book) || book.endsWith('.bin') || !/workbook/i.test(book)) throw otherZip(zip.names);
  const relations = relationsOf(zip, book);
  const partOf = (type: string): string | undefined =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  const places: SheetPlace[] = [];
  let epoch: BookFacts['epoch'] = 1900;
  readXml(zip, book, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes['date1904'] ?? '')) epoch = 1904;
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
      const relation = relations.get(id ?? '');
      if (relation?.type !== 'worksheet') return;
      const hidden = /hidden/i.test(attributes['state'] ?? '');
      places.push({ name: attributes['name'] ?? '', hidden, part: relation.target });
    },
  });
  if (places.length > limits.sheets) throw new FaultError('too-many-sheets');
  const stringsPart = partOf('sharedStrings') ?? 'xl/sharedStrings.xml';
  const stylesPart = partOf('styles') ?? 'xl/styles.xml';
  zip.checkSizes([stringsPart, stylesPart, ...places.map(({ part }) => part)]);
  const facts: BookFacts = {
    strings: readStrings(zip, stringsPart),
    formats: readFormats(zip, stylesPart),
    epoch,
  };
  tick(0.2);
  let rows = 0;
  const sheets: Sheet[] = places.map(({ name, hidden, part }, n) => {
    const maker = new SheetMaker(name, hidden, epoch);
    readSheetPart(zip, part, facts, maker, () => tick(0.2 + (0.8 * n) / places.length));
    rows += maker.rowCount;
    if (rows > limits.rows) throw new FaultError('too-many-rows');
    return maker.make();
  });
  return { kind: 'xlsx', sheets, encoding: null, separator: null };
};
