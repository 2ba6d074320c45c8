import { cases as ar } from '../ar/cases.ts';
import { cases as en } from '../en/cases.ts';

export const casesTexts = { ar, en };
