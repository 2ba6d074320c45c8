import { foldLetters } from '../text/fold.ts';

/**
 * The words of a label in folded letters: numbers and letters parted («7أ» is 7 and ا), the article and a leading
 * «and» taken off, separators gone. `الصف السابع-أ` gives `صف سابع ا`.
 */
export function labelWords(text: string): readonly string[] {
  return foldLetters(text.length > 300 ? text.slice(0, 300) : text)
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/\d+/g, ' $& ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map(bare);
}

/** Without article and the particles glued before it: والبيئه, للصف, بالصف. */
function bare(word: string): string {
  const rest = /^(?:[وب]?ال|لل)(?=\p{L}{2})(.*)$/u.exec(word)?.[1];
  return rest === undefined || word === 'الف' ? word : rest;
}
