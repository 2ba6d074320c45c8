import { feedbackWords as ar } from '../ar/feedback-words.ts';
import { feedbackWords as en } from '../en/feedback-words.ts';

export const feedbackWordsTexts = { ar, en };
