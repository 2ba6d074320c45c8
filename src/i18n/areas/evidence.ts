import { evidence as ar } from '../ar/evidence.ts';
import { evidence as en } from '../en/evidence.ts';

export const evidenceTexts = { ar, en };
