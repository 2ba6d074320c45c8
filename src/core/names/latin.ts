/**
 * Consonants that an Arabic name and its Latin transliteration share. Vowels, and the letters that come and go with
 * the way of transliterating (ع, و, ي, a final ه), are left out: an equal skeleton is a hint for a person, no proof.
 */
// prettier-ignore
const arabic: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ث: 'T', ج: 'j', ح: 'h', خ: 'K', د: 'd', ذ: 'T', ر: 'r', ز: 'z', س: 's', ش: 'S', ص: 's',
  ض: 'd', ط: 't', ظ: 'z', غ: 'G', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h',
};
const digraphs: Readonly<Record<string, string>> = {
  kh: 'K',
  gh: 'G',
  sh: 'S',
  ch: 'S',
  th: 'T',
  dh: 'T',
  ph: 'f',
};
const latin: Readonly<Record<string, string>> = { q: 'k', c: 'k', x: 'ks', p: 'b', v: 'f', g: 'j' };

export const isLatin = (part: string): boolean => /^[a-z]/.test(part);

export function consonants(part: string): string {
  const letters = isLatin(part)
    ? part
        .replace(/[ksgtdpc]h/g, (pair) => digraphs[pair] ?? pair)
        .replace(/[aeiouyw]/g, '')
        .replace(/[a-z]/g, (letter) => latin[letter] ?? letter)
    : Array.from(part, (letter) => arabic[letter] ?? '').join('');
  return letters.replace(/(.)\1+/g, '$1').replace(/h$/, '');
}
