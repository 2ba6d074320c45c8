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

/** «<span class="highlight">آدم</span> رامي»: what was searched for, marked inside the text. */
const marked = /(?:^|[\s_-])(?:high-?light(?:ed)?|hl|matched|search-?(?:term|word|match|hit))(?:$|[\s_-])/i;

/** An element within a line of text, of which it cuts nothing off. */
export const isGlued = (element: Element): boolean =>
  element.childElementCount === 0 &&
  (glued.has(element.tagName.toUpperCase()) ||
    (element.tagName === 'SPAN' && marked.test(element.getAttribute('class') ?? '')));

/** What follows in the same line. */
const textBehind = ({ nextSibling }: Element): string =>
  nextSibling?.nodeType === 3 || (nextSibling?.nodeType === 1 && isGlued(nextSibling as Element))
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

/** «<b>الصف الرابع</b><em>الشعبة أ</em>»: set in two types with nothing between them, two texts of one line. */
export const blankBefore = (element: Element): string => {
  const before = element.previousSibling;
  const isOther =
    before?.nodeType === 1 &&
    isGlued(before as Element) &&
    (before as Element).tagName !== element.tagName &&
    /\p{L}{2}\s\p{L}|\p{L}{3}/u.test(before.textContent ?? '');
  return isOther && /^\p{L}{3}/u.test(element.textContent) ? ' ' : '';
};
