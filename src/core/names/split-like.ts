import { partOf, type Part } from './part.ts';

/** Two short names make six letters; a shorter part that nobody knows is one name. */
const shortest = 6;

/**
 * Parts of a name with the spaces put back that were lost, where the other name shows where they were: محمدأحمد against
 * محمد أحمد, or a whole name in one word. What lies between the names that were found must be a name itself.
 */
export function splitLike(parts: readonly Part[], other: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => mayBeSeveral(part, other))) return parts;
  return parts.flatMap((part) => (mayBeSeveral(part, other) ? (split(part, other) ?? [part]) : [part]));
}

const mayBeSeveral = (part: Part, other: readonly Part[]): boolean =>
  part.key.length >= shortest &&
  !part.given &&
  !part.familyShaped &&
  !other.some(({ loose }) => loose === part.loose);

function split(part: Part, other: readonly Part[]): readonly Part[] | null {
  const keys: string[] = [];
  let from = 0;
  let found = 0;
  for (const { key, loose } of other) {
    const [whole, bare] = [part.key.indexOf(key, from), part.key.indexOf(loose, from)];
    const at = whole >= 0 ? whole : bare;
    const name = whole >= 0 ? key : loose;
    if (at < 0 || name.length < 3) continue;
    if (at > from) keys.push(part.key.slice(from, at));
    keys.push(name);
    from = at + name.length;
    found += 1;
  }
  if (from < part.key.length) keys.push(part.key.slice(from));
  if (found === 0 || keys.length < 2) return null;
  const pieces = keys.map((key, at) =>
    partOf({ key, shown: key, ...(part.ends && at === keys.length - 1 ? { ends: true } : {}) }),
  );
  const isSound = pieces.every(
    (piece) =>
      piece.known || piece.familyShaped || other.some(({ key, loose }) => [key, loose].includes(piece.key)),
  );
  return isSound && (found >= 2 || pieces.length === 2) ? pieces : null;
}
