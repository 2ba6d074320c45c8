import { feedbackDesk as ar } from '../ar/feedback-desk.ts';
import { feedbackDesk as en } from '../en/feedback-desk.ts';

export const feedbackDeskTexts = { ar, en };
