/** Section letters in abjad order (darsak-facts 6.1); أ, A and 1 are the first section. */
const abjad = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const letterNames = ['الف', 'باء', 'جيم', 'دال', 'هاء', 'واو'].map((name) => name.replace('ء', ''));

/** Canonical section of one word: its place as a number in text, or null when the word is no section. */
export function sectionOf(word: string): string | null {
  if (/^\d{1,2}$/.test(word)) return Number(word) > 0 ? String(Number(word)) : null;
  if (word.length === 1) {
    const place = abjad.indexOf(word) + 1 || 'abcdefghijklmnopqrstuvwxyz'.indexOf(word) + 1;
    return place > 0 ? String(place) : null;
  }
  const named = letterNames.indexOf(word) + 1;
  return named > 0 ? String(named) : null;
}
