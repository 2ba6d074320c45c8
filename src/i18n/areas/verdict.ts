import { verdict as ar } from '../ar/verdict.ts';
import { verdict as en } from '../en/verdict.ts';

export const verdictTexts = { ar, en };
