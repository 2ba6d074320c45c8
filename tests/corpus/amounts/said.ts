/** Where a list stands in its whole, in the digits of its page: what every form of a pager is written from. */
export interface Said {
  readonly read: string;
  readonly from: string;
  readonly to: string;
  readonly total: string;
  /** How many are still to come. */
  readonly left: string;
  readonly page: string;
  readonly pages: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The same as numbers: what the judgement must come to. */
export interface Situation {
  readonly name: 'first of two' | 'second of three' | 'last of two' | 'only';
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export const situationsOf = (read: number): readonly Situation[] => [
  { name: 'first of two', page: 1, pages: 2, total: read + 13 },
  { name: 'second of three', page: 2, pages: 3, total: 2 * read + 13 },
  { name: 'last of two', page: 2, pages: 2, total: 2 * read },
  { name: 'only', page: 1, pages: 1, total: read },
];

export type Digits = 'ascii' | 'arabic';

const write = (number: number, digits: Digits): string =>
  digits === 'ascii'
    ? String(number)
    : String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

export const sayIn = (digits: Digits, read: number, { page, pages, total }: Situation): Said => {
  const from = (page - 1) * read + 1;
  const n = (number: number): string => write(number, digits);
  return {
    read: n(read),
    from: n(from),
    to: n(from + read - 1),
    total: n(total),
    left: n(total - (from + read - 1)),
    page: n(page),
    pages: n(pages),
    isFirst: page === 1,
    isLast: page === pages,
  };
};

/** Where in a page a form stands: products put the same words in many places. */
export type Place = 'above' | 'below' | 'toolbar' | 'foot' | 'body end' | 'live' | 'heading' | 'tab';

export interface Form {
  /** Whose words or markup it is. */
  readonly of: string;
  readonly html: (said: Said) => string;
  readonly places?: readonly Place[];
  /** What a reader can know from it; `more`: only that there is more. */
  readonly tells: 'total' | 'page' | 'total and page' | 'more';
  /** Situations in which such a product shows nothing of the sort. */
  readonly not?: readonly Situation['name'][];
}
