import { align, type NameEvidence } from './align-names.ts';
import { compareParts, mayBeJoined } from './compare-parts.ts';
import { joinParts, type Part } from './part.ts';
import { turn, type PersonName } from './person-name.ts';
import { splitLike } from './split-like.ts';

export type { NameEvidence } from './align-names.ts';

/** Whether two names may be one person's, by their first parts alone: the cheap question that most pairs already fail. */
export function mayShareFirst(a: PersonName, b: PersonName): boolean {
  const [firstA, firstB] = [a.parts[0], b.parts[0]];
  if (!firstA || !firstB) return false;
  if (compareParts(firstA, firstB, true) !== 'differs') return true;
  return (
    isFirstTwoOf(firstA, b) ||
    isFirstTwoOf(firstB, a) ||
    runsOn(firstA, firstB) ||
    runsOn(firstB, firstA) ||
    hasPrefixName(a, firstB) ||
    hasPrefixName(b, firstA)
  );
}

/** The first two parts of a name read as one, as the other side writes them: عبد الله, عبدالله. */
function isFirstTwoOf(whole: Part, { parts: [first, second] }: PersonName): boolean {
  if (!first || !second || !mayBeJoined(first, second, whole)) return false;
  return compareParts(joinParts(first, second), whole, true) !== 'differs';
}

/** One cell without its spaces: the first part goes on where the other ends (محمدأحمد, محمد). */
const runsOn = (long: Part, short: Part): boolean =>
  long.key.length >= short.key.length + 3 && short.key.length >= 3 && long.key.startsWith(short.key);

/** محمد is put before a name in honour and left out as easily: محمد أمين is أمين to some. */
const hasPrefixName = (name: PersonName, otherFirst: Part): boolean =>
  name.parts.length >= 3 && name.parts[0]?.key === 'محمد' && name.parts[1]?.key === otherFirst.key;

/**
 * Aligns the parts in order (they are never sorted: محمد أحمد and أحمد محمد are two people) and counts what agrees.
 * Whichever of the two is given first, the answer is the same: where two alignments cost as much, an order of the names
 * themselves decides between them, not the order of the question.
 */
export function compareNames(a: PersonName, b: PersonName): NameEvidence {
  return comesAfter(a, b) ? mirrored(compareInOrder(b, a)) : compareInOrder(a, b);
}

function comesAfter(a: PersonName, b: PersonName): boolean {
  const at = a.parts.findIndex((part, index) => part.key !== b.parts[index]?.key);
  const [ownKey, otherKey] = [a.parts[at]?.key, b.parts[at]?.key];
  return ownKey !== undefined && (otherKey === undefined || ownKey > otherKey);
}

const mirrored = (found: NameEvidence): NameEvidence => ({
  ...found,
  onlyA: found.onlyB,
  onlyB: found.onlyA,
  parts: found.parts.map(({ a, b, verdict }) => ({ a: b, b: a, verdict })),
});

function compareInOrder(a: PersonName, b: PersonName): NameEvidence {
  const straight = align(splitLike(a.parts, b.parts), splitLike(b.parts, a.parts), a.latin !== b.latin);
  if (straight.first !== 'differs') return straight;
  const prefixed = withoutPrefixName(a, b);
  if (prefixed) return prefixed;
  for (const [partsA, partsB, needed] of otherWays(a, b)) {
    const turned = align(partsA, partsB, a.latin !== b.latin);
    const sound = turned.first === 'equal' && turned.slips <= 1 && turned.doubts + turned.differs === 0;
    if (sound && turned.agree >= needed && (needed === 1 || Math.min(turned.onlyA, turned.onlyB) === 0))
      return { ...turned, turned: true };
  }
  return straight;
}

type Way = readonly [a: readonly Part[], b: readonly Part[], agreeing: number];

/** One of two names may be turned round without a sign of it, or not be turned though its file is. */
function otherWays(a: PersonName, b: PersonName): readonly Way[] {
  const ways: Way[] = [];
  if (a.parts.length >= 3 && b.parts.length >= 3)
    ways.push([turn(a.parts), b.parts, 2], [a.parts, turn(b.parts), 2]);
  if (isTurnedByFile(a)) ways.push([turnBack(a.parts), b.parts, 1]);
  if (isTurnedByFile(b)) ways.push([a.parts, turnBack(b.parts), 1]);
  return ways;
}

const isTurnedByFile = ({ turned, parts }: PersonName): boolean =>
  turned && parts.at(-1)?.familyShaped === false;
const turnBack = (parts: readonly Part[]): readonly Part[] => [...parts.slice(-1), ...parts.slice(0, -1)];

/** Holds together once محمد before the first name is left out on one side: worth a question, no more. */
function withoutPrefixName(a: PersonName, b: PersonName): NameEvidence | null {
  const [firstA, firstB] = [a.parts[0], b.parts[0]];
  if (!firstA || !firstB) return null;
  const [ofA, ofB] = [hasPrefixName(a, firstB), hasPrefixName(b, firstA)];
  if (!ofA && !ofB) return null;
  // محمد أحمد and أحمد محمد are father and son.
  if ((ofA ? b : a).parts[1]?.key === firstA.key || (ofA ? b : a).parts[1]?.key === firstB.key) return null;
  const found = align(a.parts.slice(ofA ? 1 : 0), b.parts.slice(ofA ? 0 : 1), a.latin !== b.latin);
  if (found.first === 'differs' || found.differs > 0) return null;
  const prefix = { a: ofA ? firstA.shown : null, b: ofA ? null : firstB.shown, verdict: 'missing' as const };
  return { ...found, first: 'doubt', lineAgrees: false, parts: [prefix, ...found.parts] };
}
