/** Grades of Jordanian schools; 11 and 12 are also called first and second secondary (darsak-facts 6.1). */
export const gradeCodes = [
  'KG1',
  'KG2',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
] as const;
export type GradeCode = (typeof gradeCodes)[number];

/** Ordinals and cardinals by their number; Arabic ones in folded letters and without article. */
const numberWords: readonly (readonly string[])[] = [
  ['اول', 'اولي', 'واحد', 'first', 'one', 'i'],
  ['ثاني', 'ثانيه', 'اثنان', 'second', 'two', 'ii'],
  ['ثالث', 'ثالثه', 'third', 'three', 'iii'],
  ['رابع', 'رابعه', 'fourth', 'four', 'iv'],
  ['خامس', 'خامسه', 'fifth', 'five', 'v'],
  ['سادس', 'سادسه', 'sixth', 'six', 'vi'],
  ['سابع', 'سابعه', 'seventh', 'seven', 'vii'],
  ['ثامن', 'ثامنه', 'eighth', 'eight', 'viii'],
  ['تاسع', 'تاسعه', 'ninth', 'nine', 'ix'],
  ['عاشر', 'عاشره', 'tenth', 'ten', 'x'],
  ['حادي عشر', 'حاديعشر', 'احدي عشر', 'حاديه عشره', 'eleventh', 'eleven', 'xi'],
  ['ثاني عشر', 'ثانيعشر', 'اثني عشر', 'اثنا عشر', 'ثانيه عشره', 'twelfth', 'twelve', 'xii'],
];

/** A phrase that starts at a word, and what it says. */
export interface Phrase<T> {
  readonly value: T;
  readonly length: number;
}

/** The number that starts at word `at`, in digits or words, the longest phrase first. */
export function numberAt(words: readonly string[], at: number): Phrase<number> | null {
  const word = words[at];
  if (word === undefined) return null;
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), length: 1 };
  const two = `${word} ${words[at + 1] ?? ''}`;
  for (const [phrase, length] of [[two, 2] as const, [word, 1] as const]) {
    const index = numberWords.findIndex((names) => names.includes(phrase));
    if (index >= 0) return { value: index + 1, length };
  }
  return null;
}

const kindergarten = new Set(['kg', 'روضه', 'رياض', 'kindergarten']);
const secondary = new Set(['ثانوي', 'ثانويه', 'secondary', 'sec']);
const basic = new Set(['اساسي', 'اساسيه', 'basic', 'ابتداي', 'primary', 'elementary']);

/** The grade that starts at word `at`: «second secondary» before «second», «second ten» before «second». */
export function gradeAt(words: readonly string[], at: number): Phrase<GradeCode> | null {
  const word = words[at] ?? '';
  if (kindergarten.has(word)) {
    let skip = words[at + 1] === 'اطفال' ? 1 : 0;
    if (words[at + 1 + skip] === 'مستوي') skip += 1;
    const number = numberAt(words, at + 1 + skip);
    if (number?.value === 1 || number?.value === 2)
      return { value: number.value === 1 ? 'KG1' : 'KG2', length: 1 + skip + number.length };
    return words[at + 1 + skip] === 'تمهيدي' ? { value: 'KG2', length: 2 + skip } : null;
  }
  if (word === 'بستان') return { value: 'KG1', length: 1 };
  if (word === 'تمهيدي') return { value: 'KG2', length: 1 };
  if (word === 'توجيهي' || word === 'tawjihi') return { value: '12', length: 1 };
  // «Basic Second»: the stage may stand before its number.
  const stage = basic.has(word) && numberAt(words, at + 1) ? 1 : 0;
  const number = numberAt(words, at + stage);
  if (!number) return null;
  if (stage > 0 && number.value <= 10)
    return {
      value: gradeCodes.find((code) => code === String(number.value)) ?? '1',
      length: stage + number.length,
    };
  const next = words[at + number.length] ?? '';
  if (secondary.has(next)) {
    const grade = number.value <= 2 ? number.value + 10 : number.value;
    return grade === 11 || grade === 12 ? { value: `${grade}`, length: number.length + 1 } : null;
  }
  const grade = gradeCodes.find((code) => code === String(number.value));
  return grade ? { value: grade, length: number.length + (basic.has(next) ? 1 : 0) } : null;
}
