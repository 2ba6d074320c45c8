import { today as ar } from '../ar/today.ts';
import { today as en } from '../en/today.ts';

export const todayTexts = { ar, en };
