import type { MarkSheet, SheetDoubt, UnreadableReason } from './marks-result.ts';

/** A doubt of the sheet, or why cells of it could not be read, as the catalogues name them. */
export type UnsureReason = `doubt.${SheetDoubt}` | `unreadable.${UnreadableReason}`;

/** Everything for which a sheet is less than certain, each once; empty: nothing. */
export function whyUnsure({ doubts, periods }: MarkSheet): readonly UnsureReason[] {
  const found = new Set<UnsureReason>();
  for (const doubt of doubts) if (doubt !== 'no-assessment') found.add(`doubt.${doubt}`);
  for (const { counts, cells } of periods) {
    if (counts.byState.unreadable === 0) continue;
    for (const { state, reason } of cells)
      if (state === 'unreadable') found.add(`unreadable.${reason as UnreadableReason}`);
  }
  // Said of the whole sheet already.
  if (found.has('doubt.assessment-not-read')) found.delete('unreadable.assessment-not-read');
  return [...found];
}

export interface UnsureGroup {
  readonly reason: UnsureReason;
  readonly sheets: readonly MarkSheet[];
}

/** Sheets by reason, so that one that holds for a whole school is one line. */
export function unsureGroups(sheets: readonly MarkSheet[]): readonly UnsureGroup[] {
  const groups = new Map<UnsureReason, MarkSheet[]>();
  for (const sheet of sheets) {
    for (const reason of whyUnsure(sheet)) {
      const group = groups.get(reason);
      if (group === undefined) groups.set(reason, [sheet]);
      else group.push(sheet);
    }
  }
  return [...groups].map(([reason, of]) => ({ reason, sheets: of }));
}
