import { nameTokens } from '../text/name-tokens.ts';
import { titleHeads } from '../text/name-words.ts';
import { nameInCell } from './name-cell.ts';
import { isGivenName } from './name-list.ts';
import { partOf, type Part } from './part.ts';

/** A name read: its parts with the first name first and the family name, where there is one, last. */
export interface PersonName {
  readonly parts: readonly Part[];
  /** The source shows the family name first; the parts here are turned. */
  readonly turned: boolean;
  readonly latin: boolean;
}

/**
 * Reads a name. Turned round only on evidence: a comma after the first part, a first part that can only be a family
 * name while the last is none, or `fileTurned`, when the whole file puts family names first.
 */
export function personName(text: string, fileTurned = false): PersonName {
  const tokens = nameTokens(nameInCell(text));
  const comma = tokens.findIndex((part) => part.key === ',');
  const parts = tokens.filter((part) => part.key !== ',').map(partOf);
  const turned = isTurned(parts, comma, fileTurned);
  const ordered = once(turned ? turn(parts) : parts.at(-1)?.familyShaped ? untitled(parts) : parts);
  return {
    parts: ordered,
    turned,
    latin: parts.some((part) => part.latin),
  };
}

function isTurned(parts: readonly Part[], comma: number, fileTurned: boolean): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2) return false;
  if (comma === 1) return true;
  // In a file that puts it first, the last part may only look like one (الدن for الدين).
  return fileTurned ? first.familyShaped || !last.familyShaped : first.familyShaped && !last.familyShaped;
}

/** The least share of names that can only be read with the family name first, for the rest to be read so too. */
const turnedShare = 0.3;
/** So many of them for one that can only be read straight. */
const turnedToStraight = 4;

/** Whether a file puts family names first: many of its names, three at least, can be read no other way, few otherwise. */
export function isFileTurned(names: readonly PersonName[]): boolean {
  const turned = names.filter((name) => name.turned).length;
  const straight = names.filter(
    ({ turned: isTurned, parts }) =>
      !isTurned && parts.at(-1)?.familyShaped === true && parts[0]?.familyShaped !== true,
  ).length;
  return turned >= 3 && turned >= names.length * turnedShare && turned >= straight * turnedToStraight;
}

export const turn = <T>(parts: readonly T[]): readonly T[] => [...parts.slice(1), ...parts.slice(0, 1)];

/** A family name that the cell shows twice, at both ends or at the end, counts once. */
function once(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (!last?.familyShaped || parts.length < 3) return parts;
  if (parts.at(-2)?.loose === last.loose) return parts.slice(0, -1);
  return parts[0]?.loose === last.loose ? parts.slice(1) : parts;
}

/** الحاج before a first name is a title; before a family name it is part of it. */
function untitled(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  const head = first && [...titleHeads].find((title) => first.key.startsWith(title));
  if (!first || !head || !isGivenName(first.key.slice(head.length))) return parts;
  return [
    partOf({ key: first.key.slice(head.length), shown: first.shown.slice(first.shown.indexOf(' ') + 1) }),
    ...rest,
  ];
}
