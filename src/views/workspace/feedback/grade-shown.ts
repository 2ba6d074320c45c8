import { gradeCodes, type GradeCode } from '../../../core/labels/grade.ts';
import { toWesternDigits } from '../../../core/text/digits.ts';
import type { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import type { Translate } from '../../../i18n/texts.ts';

type Numbered = Exclude<GradeCode, 'KG1' | 'KG2'>;
const isNumbered = (code: GradeCode): code is Numbered => !code.startsWith('KG');
const numbered = gradeCodes.filter(isNumbered);

/**
 * A grade as a reader expects it: some pages write the number alone («9», «٩»), which says nothing in a sentence or a
 * chart. Whatever else they wrote is shown as it is.
 */
export function gradeShown<G extends string | null>(
  w: Translate<(typeof feedbackWordsTexts)['ar']>,
  grade: G,
): G | string {
  if (grade === null) return grade;
  const digits = toWesternDigits(grade).trim().replace(/^0/, '');
  const code = numbered.find((each) => each === digits);
  return code === undefined ? grade : w(`grade.${code}`);
}
