import { decisions as ar } from '../ar/decisions.ts';
import { decisions as en } from '../en/decisions.ts';

export const decisionsTexts = { ar, en };
