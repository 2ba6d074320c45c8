import { sectionOf } from '../words/class-text.ts';
import { clean, key } from '../words/text.ts';
import { isGlued } from './figure-beside.ts';

/**
 * «<b>قبل يومين</b>آخر دخول»: a value and its label with nothing between them, one of them set in another type. A browser draws
 * them below each other; what is only marked inside a word looks the same, and is told by what its parts say.
 */
export interface Seam {
  readonly parts: readonly [Part, Part];
}
interface Part {
  readonly text: string;
  readonly element: Element;
}

/** The box holds one marked text and one other, with nothing between them, and `whole` is all of it. */
export const seamIn = (box: Element, whole: string): Seam | null => {
  if (box.childElementCount !== 1) return null;
  const [first, second, ...more] = [...box.childNodes].filter(
    (node) => node.nodeType !== 8 && clean(node.nodeValue ?? 'x') !== '',
  );
  if (first === undefined || second === undefined || more.length > 0) return null;
  const marked = [first, second].find((node): node is Element => node.nodeType === 1);
  // What was searched for is marked inside a word.
  if (marked === undefined || /^(?:MARK|SPAN)$/.test(marked.tagName) || !isGlued(marked)) return null;
  const texts = [first, second].map((node) => clean(node.textContent ?? ''));
  const [one = '', other = ''] = texts;
  // A blank between them is one of a line of text.
  if (`${one}${other}` !== whole || one === '' || other === '') return null;
  const partOf = (node: Node, text: string): Part => ({ text, element: node === marked ? marked : box });
  return { parts: [partOf(first, one), partOf(second, other)] };
};

const isWord = (text: string): boolean => /[a-zء-ي]{3}/.test(key(text));
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
/** Not the first letters of a word that goes on behind it. */
const isWhole = (text: string): boolean => isWord(text) || !hasLetters(text) || sectionOf(text) !== null;

/** The parts of a piece of which one is a label that we know, or that comes back in all entries; null: it is one text. */
export const cutAt = (
  { text, seam }: { readonly text: string; readonly seam?: Seam },
  isLabel: (text: string) => boolean,
): readonly Part[] | null => {
  if (seam === undefined) return null;
  const [one, other] = seam.parts;
  if (hasLetters(one.text) && hasLetters(other.text) && isLabel(text)) return null;
  const isLabelOf = (label: Part, value: Part): boolean =>
    isWord(label.text) && isLabel(label.text) && isWhole(value.text);
  return isLabelOf(one, other) || isLabelOf(other, one) ? seam.parts : null;
};
