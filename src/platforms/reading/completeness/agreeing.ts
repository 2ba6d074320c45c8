import { plurals, type Counted } from '../words/counted-nouns.ts';
import { foldCounts } from '../words/fold-counts.ts';

/**
 * Words beside a number that may count the list or something else: the rows of a grid or the grades of a school, results found or
 * marks. They are believed where the list has just as many, and say nothing otherwise.
 */
const words: readonly string[] = [
  // «عدد الصفوف: 14», «الصفوف: 14», «14 صفاً»
  '(?:عدد )?(?:ال)?صفوف\\s*[:=(]?\\s*N',
  '(?:(?:عرض|اظهار|showing) )?N (?:صفا?|صفوف|rows)',
  '(?:ال)?(?:نتايج|results)\\s*[:(]\\s*N',
  // «أُسند إلى 20», "Assigned to 20"
  '(?:معين|مسند|assigned)(?: (?:ل|الي|to))?\\s*:?\\s*N',
  'N\\s*(?:تم تعيينه|مكلف(?:ه|ا|ين|ون|ات)?|assigned)',
  // A picture of persons.
  '[👤-👥🧑👨👩🎓‍]+\\s*N',
];
const patterns = words.map(
  (word) => new RegExp(`^${word.replace('N', '(?:\\()?(\\d{1,4})')}\\s*[)\\]]?$`, 'u'),
);

/** «الشعب المنشورة (5)», «الواجبات المفتوحة: 3»: of some of them, unless the list is of these. */
const ofSome = (counted: Counted): RegExp =>
  new RegExp(`^(?:${plurals[counted]})(?:\\s+[^\\d\\s:(]+){1,2}\\s*[:([]\\s*(\\d{1,4})[)\\]]?$`, 'u');

/** Whether a text counts as many as were read, in words that might count something else. */
export const agrees = (text: string, counted: Counted, read: number): boolean => {
  const folded = foldCounts(text);
  const numbers = [...patterns, ...(counted === 'students' ? [] : [ofSome(counted)])].map(
    (pattern) => pattern.exec(folded)?.[1],
  );
  return read > 0 && numbers.some((number) => Number(number ?? '0') === read);
};
