/**
 * Transforms build a page anew without changing what it says. Each works on a copy of the page that is its own, is
 * driven by nothing but its arguments, and says whether it had anything to change.
 */
export interface Transform {
  readonly name: string;
  /** Whether information is taken away with which a field can no longer be known: then rows count, and fields may be empty. */
  readonly loses?: true;
  /** Changes the document; false: nothing there that it could change. */
  readonly apply: (doc: Document, list: TableList | null) => boolean;
}

/** The list of a page that stands in a plain table: one head cell for each column, one row for each entry. */
export interface TableList {
  readonly table: Element;
  /** Texts of the head. */
  readonly heads: readonly string[];
  /** Which column holds the names the rows lead with; -1: none leads, or nobody may say which. */
  readonly lead: number;
  readonly rows: readonly Row[];
}

export interface Row {
  /** The row's own attributes, as they stand in a tag. */
  readonly attributes: string;
  readonly cells: readonly string[];
}

const text = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const attributesOf = (element: Element): string =>
  [...element.attributes].map(({ name, value }) => ` ${name}="${value.replace(/"/g, '&quot;')}"`).join('');

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter(({ tagName }) => /^T[DH]$/.test(tagName));

/** The plain table in which the given rows stand; null: they stand in something else, or in a table with spans. */
export const tableListOf = (located: readonly Element[], names: readonly string[]): TableList | null => {
  const table = located[0]?.closest('table') ?? null;
  if (table === null || located.some((row) => row.tagName !== 'TR' || row.closest('table') !== table))
    return null;
  if (table.querySelector('[colspan],[rowspan],table,[hidden]') !== null) return null;
  const rows = [...table.querySelectorAll('tr')];
  const head = rows[rows.indexOf(located[0] as HTMLTableRowElement) - 1];
  const heads = head === undefined ? [] : cellsOf(head);
  const isPlain = located.every((row) => cellsOf(row).length === heads.length);
  if (heads.length < 2 || !isPlain || rows.length !== located.length + 1) return null;
  const first = located[0];
  const lead =
    first === undefined ? -1 : cellsOf(first).findIndex((cell) => text(cell).includes(names[0] ?? '-'));
  return {
    table,
    heads: heads.map(text),
    lead,
    rows: located.map((row) => ({
      attributes: attributesOf(row),
      cells: cellsOf(row).map((cell) => cell.innerHTML.trim()),
    })),
  };
};

/** Puts what is built in the table's place. */
export const replaceTable = (list: TableList, html: string): true => {
  list.table.outerHTML = html;
  return true;
};
