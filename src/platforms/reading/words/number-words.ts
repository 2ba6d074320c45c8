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

/** Two and one of a noun need no number of their own; an ordinal names the page. */
const nounForms: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-zء-ي])طالب(?:ت)?(?:ان|ين)(?![a-zء-ي])/gu, '2 طالب'],
  [/(?<![a-zء-ي])(?:طالب|طالبه) واحده?(?![a-zء-ي])/gu, '1 طالب'],
  [/(?<![a-zء-ي])صفحت(?:ان|ين)(?![a-zء-ي])/gu, '2'],
  [/(?<![a-zء-ي])شعبت(?:ان|ين)(?![a-zء-ي])/gu, '2 شعبه'],
  [/(?<![a-zء-ي])درس(?:ان|ين)(?![a-zء-ي])/gu, '2 درس'],
  [/(?<![a-zء-ي])حصت(?:ان|ين)(?![a-zء-ي])/gu, '2 حصه'],
  [/(?<![a-zء-ي])واجب(?:ان|ين)(?![a-zء-ي])/gu, '2 واجب'],
  [/(?<![a-zء-ي])اختبار(?:ان|ين)(?![a-zء-ي])/gu, '2 اختبار'],
  [/(?<![a-zء-ي])مهمت(?:ان|ين)(?![a-zء-ي])/gu, '2 مهمه'],
  // «معلمين» are two, or many.
  [/(?<![a-zء-ي])(?:معلمت(?:ان|ين)|معلمان)(?![a-zء-ي])/gu, '2 معلم'],
  [/(?<![a-zء-ي])(شعبه|درس|حصه|واجب|اختبار|مهمه|معلم|معلمه) واحده?(?![a-zء-ي])/gu, '1 $1'],
  [/صفحه الاولي(?![a-zء-ي])/gu, 'صفحه 1'],
  [/صفحه الثانيه(?![a-zء-ي])/gu, 'صفحه 2'],
  [/صفحه الثالثه(?![a-zء-ي])/gu, 'صفحه 3'],
  [/صفحه الرابعه(?![a-zء-ي])/gu, 'صفحه 4'],
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
