/** Width of a text in one line, in millimetres. */
export type TextWidth = (text: string) => number;

/** A word with the white space after it, or white space that begins a paragraph. */
const words = /[^\s]+[^\S\n\u2028\u2029]*|[^\S\n\u2028\u2029]+/gu;
const paragraphs = /[^\n\u2028\u2029]*[\n\u2028\u2029]|[^\n\u2028\u2029]+$/gu;

/**
 * The lines that a text takes in a box of `width` millimetres, broken as a browser breaks `pre-wrap`: between words, at
 * line breaks, and inside a word only where it is wider than the box. Joined, they are the text.
 */
export function breakLines(text: string, width: number, widthOf: TextWidth): readonly string[] {
  const lines: string[] = [];
  for (const [paragraph] of text.matchAll(paragraphs)) {
    let line = '';
    let used = 0;
    const end = (): void => {
      if (line !== '') lines.push(line);
      line = '';
      used = 0;
    };
    for (const [word] of paragraph.matchAll(words)) {
      for (const piece of widthOf(word.trimEnd()) > width ? cut(word, width, widthOf) : [word]) {
        // White space at the end of a line hangs over its edge.
        if (used + widthOf(piece.trimEnd()) > width) end();
        line += piece;
        used += widthOf(piece);
      }
    }
    // The line break itself, which no word holds.
    line += /[\n\u2028\u2029]$/u.exec(paragraph)?.[0] ?? '';
    end();
  }
  return lines;
}

/** A word that is wider than the box, in pieces that are not: an address, or a key that was held down. */
function cut(word: string, width: number, widthOf: TextWidth): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const wide = widthOf(segment);
    if (used + wide > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += wide;
  }
  return [...pieces, piece];
}
