import { replaceTable, type TableList, type Transform } from './transform.ts';

/** What the builds of a list have in common: its entries, and the pieces they are made of. */

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** One entry: what leads it (empty where nothing does), what else it says, and all of it in the order of the columns. */
export interface Entry {
  readonly n: number;
  readonly title: string;
  /** The title as a text, for attributes. */
  readonly said: string;
  readonly facts: readonly Fact[];
  readonly all: readonly Fact[];
  readonly cells: readonly string[];
}

export const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/"/g, '&quot;')
    .trim();
export const unlinked = (html: string): string => html.replace(/<\/?(?:a|button)\b[^>]*>/g, '');

export const entriesOf = (list: TableList): Entry[] =>
  list.rows.map(({ cells }, n) => {
    const pairs = cells.map((value, at) => ({ label: list.heads[at] ?? '', value, at }));
    const said = pairs.filter(({ label, value }) => label !== '' && value !== '');
    const title = list.lead < 0 ? '' : (cells[list.lead] ?? '');
    return {
      n,
      title,
      // An initial beside the name is drawn, not said.
      said: plain(title).replace(/^\S\s/, ''),
      facts: said.filter(({ at }) => at !== list.lead),
      all: said,
      cells,
    };
  });

export const each = (list: TableList, build: (entry: Entry) => string): string =>
  entriesOf(list).map(build).join('\n');
export const lines = (facts: readonly Fact[], build: (fact: Fact) => string): string =>
  facts.map(build).join('');
export const cellsIn = (cells: readonly string[], tag: string, attributes = ''): string =>
  cells.map((cell) => `<${tag}${attributes}>${cell}</${tag}>`).join('');

export interface Kit {
  /** Needs something that leads each entry. */
  readonly titled?: true;
  /** Takes something away that a field needs. */
  readonly loses?: true;
}

export const kit = (
  name: string,
  build: (list: TableList) => string,
  { titled, loses }: Kit = {},
): Transform => ({
  name,
  ...(loses !== undefined && { loses }),
  apply: (_doc, list) =>
    list !== null && !(titled === true && list.lead < 0) && replaceTable(list, build(list)),
});

export const titleIn = (title: string, tag: string, attributes = ''): string =>
  title === '' ? '' : `<${tag}${attributes}>${title}</${tag}>`;

export const threes = <T>(all: readonly T[], size = 3): T[][] =>
  all.reduce<T[][]>((parts, one, n) => {
    if (n % size === 0) parts.push([]);
    parts.at(-1)?.push(one);
    return parts;
  }, []);

export const picture = '<img src="data:," alt="">';
