import { handedChecks as ar } from '../ar/handed-checks.ts';
import { handedChecks as en } from '../en/handed-checks.ts';

export const handedChecksTexts = { ar, en };
