import { feedbackEdit as ar } from '../ar/feedback-edit.ts';
import { feedbackEdit as en } from '../en/feedback-edit.ts';

export const feedbackEditTexts = { ar, en };
