/** What stands within a line, and cuts no text. */
export const glued: ReadonlySet<string> = new Set([
  'MARK',
  'B',
  'I',
  'EM',
  'U',
  'FONT',
  'BDI',
  'BDO',
  'SUB',
  'SUP',
  'WBR',
]);

/** What follows in the same line. */
const textBehind = ({ nextSibling }: Element): string =>
  nextSibling?.nodeType === 3 || (nextSibling?.nodeType === 1 && glued.has((nextSibling as Element).tagName))
    ? (nextSibling.textContent ?? '')
    : '';

const beginsOrEndsInDigit = /^\s*\p{N}|\p{N}[%٪]?\s*$/u;
/**
 * «<b>134</b>المشاهدات»: a figure and a word with nothing between them stand below each other. What is marked inside a word is
 * letters, or has a blank beside it.
 */
export const isFigureBeside = (child: Element, before: string): boolean =>
  beginsOrEndsInDigit.test(child.textContent) &&
  (/\p{L}{3}$/u.test(before) || /^\p{L}{3}/u.test(textBehind(child)));
