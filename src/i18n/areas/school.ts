import { school as ar } from '../ar/school.ts';
import { school as en } from '../en/school.ts';

export const schoolTexts = { ar, en };
