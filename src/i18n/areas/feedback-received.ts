import { feedbackReceived as ar } from '../ar/feedback-received.ts';
import { feedbackReceived as en } from '../en/feedback-received.ts';

export const feedbackReceivedTexts = { ar, en };
