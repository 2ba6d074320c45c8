import { common as ar } from '../ar/common.ts';
import { common as en } from '../en/common.ts';

export const commonTexts = { ar, en };
