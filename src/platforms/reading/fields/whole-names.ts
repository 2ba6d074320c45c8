import type { Chunk } from '../page/chunks.ts';
import { saysHandedIn } from '../words/by-value.ts';
import { readClassText } from '../words/class-text.ts';
import { isSubject } from '../words/subjects.ts';
import { key } from '../words/text.ts';
import { isGender, isNameLike, isStatus, roleOf } from '../words/values.ts';

/**
 * «آدم رامي» above «فارس الخطيب», «آدم رامي فارس» before a family name in a box of its own: below the header of a name all
 * of it is the name. Half of it would be another child.
 */

type Cell = readonly Chunk[];
type Parts = readonly [first: Chunk, second: Chunk];

const inLine = /^(?:SPAN|B|I|EM|STRONG|BDI|SMALL|A|U|FONT)$/;
const wordsOf = (text: string): string[] => key(text).split(' ');
const isArabic = (text: string): boolean => /[\u0621-\u064A]/.test(text);

const isPart = ({ text }: Chunk): boolean =>
  isNameLike(text, 1) &&
  wordsOf(text).length <= 3 &&
  !isStatus(text) &&
  !isGender(text) &&
  roleOf(text) === null &&
  !saysHandedIn(text) &&
  !isSubject(text) &&
  readClassText(text) === null;

/** A second line may say something else of a whole name, such as where she lives; what stands in the line goes on. */
const goesOn = ([first, second]: Parts): boolean =>
  wordsOf(first.text).length < 3 || (first.element !== second.element && inLine.test(second.element.tagName));

const partsIn = (cell: Cell, shared: ReadonlySet<string>): Parts | null => {
  const own = cell.filter(({ label, text }) => label === null && /\p{L}{2}/u.test(text) && !shared.has(text));
  const [first, second] = own;
  if (first === undefined || second === undefined || own.length > 2) return null;
  const isName = isPart(first) && isPart(second) && isArabic(first.text) === isArabic(second.text);
  return isName && isNameLike(`${first.text} ${second.text}`, 3) && goesOn([first, second])
    ? [first, second]
    : null;
};

/** A badge comes back, and so does the family of two of whom each has a name: a child and who looks after her. */
const areOneName = (rows: readonly Parts[]): boolean => {
  const differ = (at: 0 | 1): boolean =>
    new Set(rows.map((parts) => key(parts[at].text))).size > rows.length * 0.65;
  const isTwoPeople = rows.some(
    ([first, second]) =>
      wordsOf(first.text).length > 1 && wordsOf(first.text).at(-1) === wordsOf(second.text).at(-1),
  );
  return differ(0) && differ(1) && !isTwoPeople;
};

/** The cells of a column of names with names put together; as they are, where that is not sure of all. */
export const wholeNames = (column: readonly Cell[], shared: ReadonlySet<string>): readonly Cell[] => {
  const filled = column.filter((cell) => cell.length > 0);
  const parts = column.map((cell) => partsIn(cell, shared));
  const found = parts.filter((one) => one !== null);
  if (found.length < 3 || found.length < filled.length * 0.9 || !areOneName(found)) return column;
  return column.map((cell, n) => {
    const [first, second] = parts[n] ?? [];
    if (first === undefined || second === undefined) return cell;
    const element = first.element.contains(second.element)
      ? first.element
      : (first.element.parentElement ?? first.element);
    const whole = { text: `${first.text} ${second.text}`, element, label: null };
    return cell.flatMap((chunk) => (chunk === first ? whole : chunk === second ? [] : chunk));
  });
};
