import { teach as ar } from '../ar/teach.ts';
import { teach as en } from '../en/teach.ts';

export const teachTexts = { ar, en };
