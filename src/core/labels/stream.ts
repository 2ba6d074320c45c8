import type { Phrase } from './grade.ts';

/**
 * Streams of grades 11 and 12, old (علمي، أدبي…) and the fields of the new Tawjihi (darsak-facts 6.1), by their words
 * in folded letters without article; the longest phrase first.
 */
const streams: readonly (readonly [code: string, phrases: string])[] = [
  ['science-technology', 'علوم تكنولوجيا|علوم وتكنولوجيا|science technology|science and technology'],
  ['languages-social', 'لغات علوم اجتماعيه|لغات وعلوم اجتماعيه|لغات اجتماعيه'],
  ['law-sharia', 'قانون شريعه|قانون وشريعه|قانون شرعيه'],
  ['information-management', 'اداره معلوماتيه|معلوماتيه'],
  ['health', 'تعليم صحي|صحي|health'],
  ['home-economics', 'اقتصاد منزلي|منزلي'],
  ['engineering', 'هندسي|هندسه|engineering'],
  ['business', 'اعمال|business'],
  ['scientific', 'علمي|scientific'],
  ['literary', 'ادبي|literary'],
  ['sharia', 'شرعي|sharia'],
  ['industrial', 'صناعي|industrial'],
  ['agricultural', 'زراعي|agricultural'],
  ['hotel', 'فندقي|hotel'],
  ['commercial', 'تجاري|commercial'],
  ['vocational', 'مهني|vocational'],
  ['academic', 'اكاديمي|academic'],
  ['btec', 'btec|بيتك'],
];
const phrases = streams.flatMap(([value, all]) =>
  all.split('|').map((one) => ({ value, words: one.split(' ') })),
);

export function streamAt(words: readonly string[], at: number): Phrase<string> | null {
  for (const { value, words: phrase } of phrases)
    if (phrase.every((word, offset) => words[at + offset] === word)) return { value, length: phrase.length };
  return null;
}
