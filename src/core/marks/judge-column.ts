import type { IsoDay } from '../calendar/iso-day.ts';
import type { StudentStatusCode } from '../snapshot.ts';
import { cellOf, type CellFacts } from './cell.ts';
import type { CountingEntry } from './entry-index.ts';
import type { Cell } from './marks-result.ts';

/** One subject section in one period: what holds for all its students, and where to look for what does not. */
export interface ColumnFacts extends Pick<CellFacts, 'classId' | 'grading' | 'coverage' | 'window'> {
  /** null: nobody has an entry. */
  readonly entryOf: ((studentId: string) => CountingEntry | null) | null;
  /** null: nobody has an exemption. */
  readonly exemptionOf: ((studentId: string) => CellFacts['exemption']) | null;
  readonly arrivals: ReadonlyMap<string, IsoDay>;
}

/** Students of whom everything that decides is the same, and how many they are. */
export interface AlikeRows {
  readonly status: StudentStatusCode;
  readonly entry: CountingEntry | null;
  readonly cell: Cell;
  count: number;
}

interface Member {
  readonly studentId: string;
  readonly status: StudentStatusCode;
}

/**
 * A school has 200,000 cells, and in a column of thirty students two or three are different: whoever is alike is judged
 * once. Entries that say the same are one object (`entry-index.ts`), so they can be told apart without being read.
 */
export function judgeColumn(
  members: readonly Member[],
  facts: ColumnFacts,
): { readonly cells: readonly Cell[]; readonly rows: readonly AlikeRows[] } {
  const { entryOf, exemptionOf, arrivals, ...column } = facts;
  const rows: AlikeRows[] = [];
  const alike = new Map<CountingEntry | null, Map<StudentStatusCode, AlikeRows>>();
  const judge = ({ status }: Member, more: Pick<CellFacts, 'entry' | 'exemption' | 'since'>): AlikeRows => {
    const row = { status, entry: more.entry, cell: cellOf({ ...column, status, ...more }), count: 0 };
    rows.push(row);
    return row;
  };
  const cells = members.map((member): Cell => {
    const { studentId, status } = member;
    const entry = entryOf?.(studentId) ?? null;
    const exemption = exemptionOf?.(studentId) ?? null;
    const since = arrivals.size === 0 ? null : (arrivals.get(studentId) ?? null);
    let row: AlikeRows | undefined;
    if (exemption === null && since === null) {
      const ofEntry = alike.get(entry) ?? new Map<StudentStatusCode, AlikeRows>();
      row = ofEntry.get(status) ?? judge(member, { entry, exemption, since });
      if (row.count === 0) alike.set(entry, ofEntry.set(status, row));
    } else {
      row = judge(member, { entry, exemption, since });
    }
    row.count += 1;
    return row.cell;
  });
  return { cells, rows };
}
