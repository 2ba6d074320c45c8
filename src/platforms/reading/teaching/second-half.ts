import { cellText } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';
import { key } from '../words/text.ts';
import { isNameLike, share } from '../words/values.ts';
import type { Proposal } from './proposal.ts';
import { elementAt } from './ways.ts';

const cell = /^(t[dh]):nth-child\((\d+)\)/;
const cellOf = (at: string): number => Number(cell.exec(at)?.[2] ?? NaN);

/** The same way, so many cells further in the row. */
export const further = (at: string, by: number): string =>
  by === 0
    ? at
    : at.replace(cell, (_, tag: string, place: string) => `${tag}:nth-child(${String(Number(place) + by)})`);

/**
 * A sheet in halves has everybody's name below the same header twice in a row: the second half are others, and without them
 * half of the section would be missing. The half that was shown leads.
 */
export const secondHalf = (proposal: Proposal, rows: readonly Element[], sight: Sight): Proposal => {
  const name = proposal.columns[proposal.name];
  if (name?.head == null) return proposal;
  const texts = (at: string): string[] =>
    rows.map((row) => {
      const element = elementAt(row, at);
      return element === null ? '' : cellText(element, sight);
    });
  const other = proposal.columns.find(
    ({ at, head }) =>
      at !== name.at &&
      head !== null &&
      key(head) === key(name.head ?? '') &&
      share(texts(at), (text) => isNameLike(text)) >= 0.8,
  );
  const by = other === undefined ? NaN : cellOf(other.at) - cellOf(name.at);
  if (!Number.isFinite(by) || by === 0) return proposal;
  const cells = proposal.columns.map(({ at }) => cellOf(at));
  const border = Math.min(...cells) + Math.abs(by);
  // Columns of the half that was not shown are the same ones again.
  const columns = proposal.columns.filter((_, n) => (cells[n] ?? 0) >= border === by < 0);
  const shownIn = rows.filter((row) => isNameLike(textOf(row, further(name.at, by), sight)));
  return {
    ...proposal,
    columns,
    name: columns.indexOf(name),
    count: proposal.count + shownIn.length,
    again: by,
  };
};

const textOf = (row: Element, at: string, sight: Sight): string => {
  const element = elementAt(row, at);
  return element === null ? '' : cellText(element, sight);
};
