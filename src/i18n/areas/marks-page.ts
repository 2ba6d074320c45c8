import { marksPage as ar } from '../ar/marks-page.ts';
import { marksPage as en } from '../en/marks-page.ts';

export const marksPageTexts = { ar, en };
