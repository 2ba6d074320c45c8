import { guide as ar } from '../ar/guide.ts';
import { guide as en } from '../en/guide.ts';

export const guideTexts = { ar, en };
