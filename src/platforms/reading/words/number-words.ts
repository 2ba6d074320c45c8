/** Numbers in words, as pages write how many students a section has. All on folded text. */

const units: readonly string[] = [
  'واحد[ها]?|احد|احدي|one',
  'اثن(?:ا|ي|ان|ين)|اثنت(?:ا|ي|ان|ين)|two',
  'ثلاث[ها]?|three',
  'اربع[ها]?|four',
  'خمس[ها]?|five',
  'ست[ها]?|six',
  'سبع[ها]?|seven',
  'ثمان(?:ي|يه|يا)?|eight',
  'تسع[ها]?|nine',
  'عشر[ها]?|ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens: readonly string[] = [
  'عشر(?:ون|ين)|twenty',
  'ثلاث(?:ون|ين)|thirty',
  'اربع(?:ون|ين)|forty',
  'خمس(?:ون|ين)|fifty',
  'ست(?:ون|ين)|sixty',
];

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const wholly = (words: readonly string[]): readonly RegExp[] =>
  words.map((word) => new RegExp(`^(?:${word})$`));
const [unitForms, tenForms] = [wholly(units), wholly(tens)];
const valueIn = (forms: readonly RegExp[], text: string): number =>
  1 + forms.findIndex((form) => form.test(text));

const numberWords = new RegExp(
  `(?<![a-zء-ي])(?:(${anyOf(units)})\\s+عشره?|(${anyOf(units)})\\s+و\\s?(${anyOf(tens)})|(${anyOf(tens)})(?:[- ](${anyOf(units)}))?|(${anyOf(units)}))(?![a-zء-ي])`,
  'gu',
);

const numberWord = new RegExp(`^و?${anyOf([...units, ...tens])}$`, 'u');
/** A number's name by itself, also behind «و»: «وعشرون». */
export const isNumberWord = (folded: string): boolean => numberWord.test(folded);

/** What two of a thing are called, without the ending, and the thing: they need no number of their own. */
const pairs: readonly (readonly [string, string])[] = [
  ['طالبت?', '2 طالب'],
  ['صفحت', '2'],
  ['شعبت', '2 شعبه'],
  ['درس', '2 درس'],
  ['حصت', '2 حصه'],
  ['واجب', '2 واجب'],
  ['اختبار', '2 اختبار'],
  ['مهمت', '2 مهمه'],
  // «معلمين» are two, or many.
  ['معلمت', '2 معلم'],
  ['نتيجت', '2 نتيجه'],
  ['سجل', '2 سجل'],
  ['عنصر', '2 عنصر'],
];
const things = 'شعبه|درس|حصه|واجب|اختبار|مهمه|معلمه?|نتيجه|سجل|عنصر|اسم|صف';
const pages = ['الاولي', 'الثانيه', 'الثالثه', 'الرابعه'];

const alone = (words: string): RegExp => new RegExp(`(?<![a-zء-ي])${words}(?![a-zء-ي])`, 'gu');

/** Two and one of a noun, and the ordinal that names the page. */
const nounForms: readonly (readonly [RegExp, string])[] = [
  ...pairs.map(([stem, said]) => [alone(`${stem}(?:ان|ين)`), said] as const),
  [alone('معلمان'), '2 معلم'],
  [alone('(?:طالب|طالبه) واحده?'), '1 طالب'],
  [alone(`(${things}) واحده?`), '1 $1'],
  ...pages.map((word, n) => [new RegExp(`صفحه ${word}(?![a-zء-ي])`, 'gu'), `صفحه ${String(n + 1)}`] as const),
];

/** «أربعة وعشرون طالباً» with its number in digits. */
export const inDigits = (folded: string): string => {
  // «مائة وعشرون»: the hundred is added when the rest is a number.
  let text = folded.replace(/(?<![a-zء-ي])ما?يه\s+و\s?(?=[a-zء-ي])/gu, '100+ ');
  for (const [form, digits] of nounForms) text = text.replace(form, digits);
  const counted = text.replace(numberWords, (_all, ...found: (string | undefined)[]) => {
    const [teen, unit, ten, alone, after, one] = found;
    if (teen !== undefined) return String(10 + valueIn(unitForms, teen));
    if (unit !== undefined && ten !== undefined)
      return String(valueIn(unitForms, unit) + 10 + 10 * valueIn(tenForms, ten));
    if (alone !== undefined)
      return String(
        10 + 10 * valueIn(tenForms, alone) + (after === undefined ? 0 : valueIn(unitForms, after)),
      );
    return String(valueIn(unitForms, one ?? ''));
  });
  return counted.replace(/100\+ (\d+)?/g, (_all, rest?: string) =>
    rest === undefined ? 'مايه و' : String(100 + Number(rest)),
  );
};
