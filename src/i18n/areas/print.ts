import { print as ar } from '../ar/print.ts';
import { print as en } from '../en/print.ts';

export const printTexts = { ar, en };
