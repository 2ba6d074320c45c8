import { findings as ar } from '../ar/findings.ts';
import { findings as en } from '../en/findings.ts';

export const findingsTexts = { ar, en };
