import { problems as ar } from '../ar/problems.ts';
import { problems as en } from '../en/problems.ts';

export const problemsTexts = { ar, en };
