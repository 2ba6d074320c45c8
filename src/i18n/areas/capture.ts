import { capture as ar } from '../ar/capture.ts';
import { capture as en } from '../en/capture.ts';

export const captureTexts = { ar, en };
