import { saysHandedIn } from '../words/by-value.ts';
import { readClassText } from '../words/class-text.ts';
import { saysItself } from '../words/spoken.ts';
import { isSubject } from '../words/subjects.ts';
import { clean } from '../words/text.ts';
import { isGender, isNameLike, isStatus } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

interface Part {
  readonly text: string;
  readonly element: Element;
}

const inLine = new Set(['SPAN', 'B', 'I', 'EM', 'STRONG', 'BDI', 'SMALL', 'A']);

/** «العمر» heads a column, عمر is a name. */
const isFirstName = (text: string): boolean => text.trim() === 'عمر';

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
  (headers.fieldOf(text) === null || isFirstName(text));

/** The parts of a name in boxes of a line of their own, side by side with nothing but white space between them: one name. */
export const joinNames = <P extends Part>(pieces: readonly P[], headers: HeaderIndex): (P | Part)[] => {
  const joined: (P | Part)[] = [];
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
