import type { Sight } from './sight.ts';
import { saysHandedIn } from '../words/by-value.ts';
import { readClassText } from '../words/class-text.ts';
import { cutAt, type Seam } from './seam.ts';
import { textPieces, type Piece } from './text-pieces.ts';
import { saysItself } from '../words/spoken.ts';
import { isSubject } from '../words/subjects.ts';
import { clean, key } from '../words/text.ts';
import { beginsTitle, labelled, splitAtSigns, splitNumber } from '../words/split-text.ts';
import { isGender, isNameLike, isStatus } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';

/** A piece of text that stands by itself, as blocks and boxes cut it. */
export interface Chunk {
  /** Cleaned, as shown. */
  readonly text: string;
  /** The innermost element that holds the whole piece. */
  readonly element: Element;
  /** The label it was shown with: «رقم الطالب» of «رقم الطالب: 17», or the `dt` of a `dd`. */
  readonly label: string | null;
  /** The text of which this is the first part: «الكسور العشرية (مراجعة)»; a title is all of it. */
  readonly whole?: string;
  /** It stands in one text with the piece before it: «name (number)». */
  readonly beside?: true;
  /** Its two parts, of which one is set in another type with nothing between them. */
  readonly seam?: Seam;
}

/** «الرقم الوطني 0000000017», "Student no. 50344": behind the word for it a number needs no colon. */
const labelAndId = /^(\D{3,30}?)\s+([\d٠-٩۰-۹]{3,15})$/u;
const numbers: ReadonlySet<Field | null> = new Set<Field | null>(['nationalId', 'openemisNo', 'otherId']);

const inLine = new Set(['SPAN', 'B', 'I', 'EM', 'STRONG', 'BDI', 'SMALL', 'A']);

/** A first name, a father's name, a family's name: a word or two, and nothing else that a row may say. */
const isNamePart = (text: string, headers: HeaderIndex): boolean =>
  isNameLike(text, 1) &&
  !isNameLike(text, 3) &&
  !isStatus(text) &&
  !saysHandedIn(text) &&
  !isGender(text) &&
  !saysItself(text) &&
  !isSubject(text) &&
  readClassText(text) === null &&
  headers.fieldOf(text) === null;

/** The parts of a name in boxes of a line of their own, side by side with nothing but white space between them: one name. */
const joinNames = (pieces: readonly Piece[], headers: HeaderIndex): Piece[] => {
  const joined: Piece[] = [];
  for (let n = 0; n < pieces.length; n++) {
    const first = pieces[n];
    if (first === undefined) continue;
    const { tagName, parentElement } = first.element;
    const parts = [first.text];
    if (inLine.has(tagName) && isNamePart(first.text, headers)) {
      let last = first.element;
      for (let next = pieces[n + 1]; next !== undefined; next = pieces[n + 1]) {
        const isNext = next.element.tagName === tagName && next.element.previousElementSibling === last;
        const between = last.nextSibling;
        const apart = between !== next.element && clean(between?.nodeValue ?? '-') !== '';
        if (!isNext || apart || !isNamePart(next.text, headers)) break;
        parts.push(next.text);
        last = next.element;
        n++;
      }
    }
    joined.push(
      parts.length > 1 && parentElement !== null ? { text: parts.join(' '), element: parentElement } : first,
    );
  }
  return joined;
};

/** «العلامة:», «العلامة: 7»: what stands behind an empty label and has a label of its own is not its value. */
const isLabelled = (text: string, headers: HeaderIndex): boolean => {
  const label = labelled.exec(text)?.[1];
  return label !== undefined && headers.fieldOf(label) !== null;
};

/**
 * The pieces of an element with their labels: «label: value» in one piece, `dt`/`dd`, or a label alone followed by its
 * value. A label counts only when the vocabulary knows it, so that a time «8:15» is no label.
 */
export const chunksOf = (
  element: Element,
  sight: Sight,
  headers: HeaderIndex,
  skip?: (element: Element) => boolean,
): Chunk[] => {
  const pieces = joinNames(textPieces(element, sight, skip), headers);
  const chunks: Chunk[] = [];
  for (let n = 0; n < pieces.length; n++) {
    const piece = pieces[n];
    if (piece === undefined) continue;
    const apart = cutAt(piece, (text) => headers.fieldOf(text) !== null);
    if (apart !== null) {
      pieces.splice(n, 1, ...apart);
      n--;
      continue;
    }
    const several = splitAtSigns(piece.text, headers);
    if (several[0] !== piece.text) {
      pieces.splice(n, 1, ...several.map((text, at) => ({ text, element: piece.element, beside: at > 0 })));
      n--;
      continue;
    }
    const beside = piece.beside === true && { beside: true as const };
    const parts = labelled.exec(piece.text);
    const label = parts?.[1];
    const unmarked = parts === null ? labelAndId.exec(piece.text) : null;
    const said = unmarked?.[1] === undefined ? null : headers.fieldOf(unmarked[1]);
    if (said !== null && (numbers.has(said) || (unmarked?.[2]?.length ?? 0) > 5)) {
      chunks.push({
        text: unmarked?.[2] ?? '',
        element: piece.element,
        label: unmarked?.[1] ?? null,
        ...beside,
      });
      continue;
    }
    if (parts !== null && label !== undefined && headers.fieldOf(label) !== null && !beginsTitle(label)) {
      const value = parts[2] ?? '';
      const next = pieces[n + 1];
      if (value !== '') chunks.push({ text: value, element: piece.element, label, ...beside });
      else if (next !== undefined && !isLabelled(next.text, headers)) {
        chunks.push({ text: next.text, element: next.element, label });
        n++;
      }
      continue;
    }
    const next = pieces[n + 1];
    if (
      piece.element.tagName === 'DT' &&
      next !== undefined &&
      next.element.tagName !== 'DT' &&
      key(piece.text) !== ''
    ) {
      chunks.push({ text: next.text, element: next.element, label: piece.text });
      n++;
      continue;
    }
    splitNumber(piece.text).forEach((text, at, { length }) =>
      chunks.push({
        text,
        element: piece.element,
        label: null,
        ...(at === 0 && length > 1 && /\p{L}/u.test(text) && { whole: piece.text }),
        ...(at > 0 ? { beside: true } : beside),
        ...(length === 1 && piece.seam !== undefined && { seam: piece.seam }),
      }),
    );
  }
  return chunks;
};
