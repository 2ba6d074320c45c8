import { completeness as ar } from '../ar/completeness.ts';
import { completeness as en } from '../en/completeness.ts';

export const completenessTexts = { ar, en };
