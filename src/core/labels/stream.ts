import type { Phrase } from './grade.ts';

/**
 * Streams of grades 11 and 12, old (علمي، أدبي…) and the fields of the new Tawjihi (darsak-facts 6.1), by their words
 * in folded letters without article; the longest phrase first.
 */
const streams: readonly (readonly [code: string, phrases: string])[] = [
  ['science-technology', 'علوم تكنولوجيا|علوم تقنيه|science technology'],
  ['languages-social', 'لغات علوم اجتماعيه|لغات اجتماعيه|languages social sciences|languages social studies'],
  ['law-sharia', 'قانون شريعه|قانون شرعيه|law sharia|law shariah'],
  ['information-management', 'اداره معلوماتيه|معلوماتيه'],
  ['health', 'تعليم صحي|صحي|health|medical'],
  ['home-economics', 'اقتصاد منزلي|منزلي'],
  ['engineering', 'هندسي|هندسه|engineering'],
  ['business', 'اعمال|business'],
  ['btec', 'مهني btec|مهني بيتك|مهني بيتيك|btec مهني|btec|بيتك|بيتيك'],
  ['scientific', 'علمي|scientific'],
  ['literary', 'ادبي|literary'],
  ['sharia', 'شرعي|sharia'],
  ['industrial', 'صناعي|industrial'],
  ['agricultural', 'زراعي|agricultural'],
  ['hotel', 'فندقي|hotel'],
  ['commercial', 'تجاري|commercial'],
  ['vocational', 'مهني|vocational'],
  ['academic', 'اكاديمي|academic'],
];
const phrases = streams.flatMap(([value, all]) =>
  all.split('|').map((one) => ({ value, words: one.split(' ') })),
);

const and = new Set(['و', 'and']);

export function streamAt(words: readonly string[], at: number): Phrase<string> | null {
  for (const { value, words: phrase } of phrases) {
    let end = at;
    const fits = phrase.every((word, offset) => {
      if (offset > 0 && and.has(words[end] ?? '')) end += 1;
      const found = words[end] === word || (offset > 0 && words[end] === `و${word}`);
      end += 1;
      return found;
    });
    if (fits) return { value, length: end - at };
  }
  return null;
}
