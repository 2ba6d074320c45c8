import { nameTokens, type NamePart } from '../text/name-tokens.ts';
import { titleHeads } from '../text/name-words.ts';
import { isFamilyShaped, isGivenName } from './name-list.ts';
import { isLatin } from './latin.ts';

/** A name read: its parts with the first name first and the family name, where there is one, last. */
export interface PersonName {
  readonly parts: readonly NamePart[];
  /** The source shows the family name first; the parts here are turned. */
  readonly turned: boolean;
  readonly latin: boolean;
}

/**
 * Reads a name. Turned round only on evidence: a comma after the first part, a first part that can only be a family
 * name while the last is none, or `fileTurned`, when the whole file puts family names first.
 */
export function personName(text: string, fileTurned = false): PersonName {
  const tokens = nameTokens(text);
  const comma = tokens.findIndex((part) => part.key === ',');
  const parts = tokens.filter((part) => part.key !== ',');
  const latin = parts.some((part) => isLatin(part.key));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2) return { parts, turned: false, latin };
  if (comma === 1) return { parts: turn(parts), turned: true, latin };
  const lastIsFamily = isFamilyShaped(last.key);
  if (!lastIsFamily && (isFamilyShaped(first.key) || fileTurned))
    return { parts: turn(parts), turned: true, latin };
  return { parts: lastIsFamily ? untitled(parts) : parts, turned: false, latin };
}

/** The share of names that show a family name first, from which the rest of a file is read the same way. */
const turnedShare = 0.6;

/** Whether a file puts family names first: most of its names, and at least three, can be read no other way. */
export function isFileTurned(names: readonly string[]): boolean {
  const turned = names.filter((name) => personName(name).turned).length;
  return turned >= 3 && turned >= names.length * turnedShare;
}

export const turn = <T>(parts: readonly T[]): readonly T[] => [...parts.slice(1), ...parts.slice(0, 1)];

/** الحاج before a first name is a title; before a family name it is part of it. */
function untitled(parts: readonly NamePart[]): readonly NamePart[] {
  const [first, ...rest] = parts;
  const head = first && [...titleHeads].find((title) => first.key.startsWith(title));
  if (!first || !head || !isGivenName(first.key.slice(head.length))) return parts;
  return [
    { key: first.key.slice(head.length), shown: first.shown.slice(first.shown.indexOf(' ') + 1) },
    ...rest,
  ];
}
