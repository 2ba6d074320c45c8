import { feedbackReport as ar } from '../ar/feedback-report.ts';
import { feedbackReport as en } from '../en/feedback-report.ts';

export const feedbackReportTexts = { ar, en };
