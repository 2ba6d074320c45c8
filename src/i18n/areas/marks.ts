import { marks as ar } from '../ar/marks.ts';
import { marks as en } from '../en/marks.ts';

export const marksTexts = { ar, en };
