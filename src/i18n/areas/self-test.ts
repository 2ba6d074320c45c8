import { selfTest as ar } from '../ar/self-test.ts';
import { selfTest as en } from '../en/self-test.ts';

export const selfTestTexts = { ar, en };
