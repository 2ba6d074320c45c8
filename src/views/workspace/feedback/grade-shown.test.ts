import { expect, it } from 'vitest';
import { byGradeKey } from '../../../core/feedback/grade-order.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { createFormat } from '../../../i18n/format.ts';
import { translator } from '../../../i18n/texts.ts';
import { gradeShown } from './grade-shown.ts';

const wordsIn = (language: 'ar' | 'en') =>
  translator(feedbackWordsTexts, createFormat({ language, digits: 'latn', now: 0 }));

it('a number alone is told as a grade, in any digits; what says more stays as it is written', () => {
  const w = wordsIn('ar');
  const shown = ['9', '٩', ' 09 ', '12', 'التاسع', 'الصف 9', '9 - أ', '0', '13', ''].map((grade) =>
    gradeShown(w, grade),
  );
  expect(shown).toEqual([
    ...['الصف التاسع', 'الصف التاسع', 'الصف التاسع', 'الصف الثاني عشر'],
    ...['التاسع', 'الصف 9', '9 - أ', '0', '13', ''],
  ]);
  expect(gradeShown(wordsIn('en'), '٩')).toBe('Grade 9');
  expect(gradeShown(w, null)).toBeNull();
});

it('grades stand in the order of the school: ten after nine, streams behind their grade, the unknown last', () => {
  expect(['', '10', 'نادي', '9', '11علمي', '11', 'KG2'].toSorted(byGradeKey)).toEqual([
    ...['KG2', '9', '10', '11', '11علمي', 'نادي', ''],
  ]);
});
