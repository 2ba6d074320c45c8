import { saysUnit } from './spoken.ts';
import { key } from './text.ts';
import { isDay, isGender, share } from './values.ts';
import type { Field } from './vocabulary.ts';

const isRatio = (text: string): boolean => /^\d+(?:[.,]\d+)?\s*(?:\/|من|of)\s*\d+/.test(key(text));

/** Of a piece of work, whether it was handed in: no standing of a student. */
export const isHandedIn = (text: string): boolean =>
  /^(?:(?:لم|غير)\s)?(?:يتم\s|تم\s)?(?:ال)?(?:تسليم|[يت]?سلم(?:ت|وا|ن)?|مسلم(?:ه|ات|[وي]ن)?)(?:\s\S+){0,2}$|^(?:not )?submitted(?: .*)?$|^no submission$/.test(
    key(text),
  );

/** Beside others that say whether work was handed in. */
const stateWords =
  /^(?:متاخر\S*|تم (?:ال)?(?:تقييم|تصحيح|ارجاع|اعاده|وضع (?:ال)?(?:درجه|علامه))|معاد\S*|returned|late|missing|(?:turned|handed) in|graded|assigned|(?:بانتظار|قيد) التصحيح|مصحح\S*)$/;

/** Whether and how a work was handed in: «سلّم», «لم تسلّم», «متأخر». */
export const saysHandedIn = (text: string): boolean => isHandedIn(text) || stateWords.test(key(text));

const isNone = (text: string): boolean => /^[-–—]*$/.test(text);
/** Of ratios, of numbers with a fraction, or of whole numbers of which one is no grade of a school. */
const areMarks = (values: readonly string[]): boolean => {
  const given = values.filter((text) => !isNone(text));
  const isFigure = (text: string): boolean => isRatio(text) || /^\d{1,3}(?:[.,]\d+)?$/.test(key(text));
  return (
    given.length > 1 &&
    given.every(isFigure) &&
    given.some((text) => isRatio(text) || /[.,]\d/.test(key(text)) || Number(key(text)) > 12)
  );
};

/** What a word means that is used of two things: the values decide. */
export const byValue = <T extends Field | null>(field: T, values: readonly string[]): T | Field => {
  if (field === 'sort' && share(values, isGender) >= 0.8) return 'gender';
  if (
    field === 'status' &&
    values.length > 1 &&
    share(values, saysHandedIn) >= 0.8 &&
    values.some(isHandedIn)
  )
    return 'submission';
  // «تم التسليم»: of one student whether, of an assignment how many; «منشور»: whether, or when.
  if (field === 'submission' && share(values, isRatio) >= 0.8) return 'submitted';
  if (field === 'submission' && share(values, isDay) >= 0.8) return 'submittedAt';
  // «الواجبات» over titles counts nothing; «الموضوع» over units names no lesson.
  if (
    (field === 'assignmentCount' || field === 'testCount') &&
    share(values, (text) => /[a-zء-ي]{2}/.test(key(text)) && !/^\d/.test(key(text))) >= 0.8
  )
    return 'assignment';
  if (field === 'lesson' && values.length > 1 && share(values, saysUnit) >= 0.8) return 'unit';
  if (field === 'publishState' && share(values, isDay) >= 0.8) return 'publishDate';
  // "Grade" over «8.00 / 10.00», over 14 and 18: what was given for a work.
  if (field === 'grade' && areMarks(values)) return 'mark';
  return field;
};
