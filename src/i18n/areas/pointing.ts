import { pointing as ar } from '../ar/pointing.ts';
import { pointing as en } from '../en/pointing.ts';

export const pointingTexts = { ar, en };
