/**
 * Entries of one subject and period in one class as two short strings. As objects the 200,000 cells of a school would be
 * 20 MB to seal and to parse; so they are a few kilobytes per class.
 */

/** What stands in one result row; the mark itself is not kept. */
export type EntryKind =
  | 'mark' // a number, 0 included
  | 'option' // a grading option without a number: an entry where the result type is GRADES
  | 'both'
  | 'empty' // a row with neither: as good as none (contract C3)
  | 'exempt' // the words EXEMPT and UNASSIGN in place of a mark (5.14)
  | 'unassigned';

export interface Entry {
  readonly kind: EntryKind;
  /** Seconds since the epoch of the row's `created` as written, only to be compared; 0: not told. */
  readonly created: number;
}

const letters: Readonly<Record<EntryKind, string>> = {
  mark: 'm',
  option: 'o',
  both: 'b',
  empty: 'e',
  exempt: 'x',
  unassigned: 'u',
};
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as EntryKind]));

/** null: no row. Times are differences to the entry before, in base 36: marks are entered one after the other. */
export function packEntries(entries: readonly (Entry | null)[]): {
  readonly cells: string;
  readonly created: string;
} {
  const cells = entries.map((entry) => (entry === null ? '.' : letters[entry.kind])).join('');
  let before = 0;
  const times = entries.flatMap((entry) => {
    if (entry === null) return [];
    const difference = entry.created - before;
    before = entry.created;
    return [difference === 0 ? '' : difference.toString(36)];
  });
  return { cells, created: times.join(' ') };
}

/** A letter that is none of ours is no entry; times that are missing count as not told. */
export function unpackEntries(packed: {
  readonly cells: string;
  readonly created: string;
}): (Entry | null)[] {
  const times = packed.created.split(' ');
  let next = 0;
  let created = 0;
  return [...packed.cells].map((letter) => {
    if (letter === '.') return null;
    const difference = Number.parseInt(times[next] || '0', 36);
    next += 1;
    created += Number.isNaN(difference) ? 0 : difference;
    const kind = kinds.get(letter);
    return kind === undefined ? null : { kind, created };
  });
}
