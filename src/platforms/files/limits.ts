/**
 * How much a file may ask of this computer. A whole school's list has some 2,000 rows; what is beyond these numbers is no
 * list of students, or was made to do harm.
 */
export const limits = {
  packedBytes: 20 * 1024 * 1024,
  /** Of all parts that are read. */
  unpackedBytes: 96 * 1024 * 1024,
  /** Unpacked by packed, once more than `ratioFrom` bytes came out. Sheets of a school reach 10 to 40. */
  ratio: 150,
  ratioFrom: 4 * 1024 * 1024,
  entries: 2_000,
  sheets: 100,
  rows: 20_000,
  columns: 400,
  /** Characters of a cell; what is longer is cut and said. */
  cell: 500,
  /** Milliseconds for one file. */
  time: 30_000,
} as const;

export type Limits = { readonly [K in keyof typeof limits]: number };
