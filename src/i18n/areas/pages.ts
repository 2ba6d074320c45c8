import { pages as ar } from '../ar/pages.ts';
import { pages as en } from '../en/pages.ts';

export const pagesTexts = { ar, en };
