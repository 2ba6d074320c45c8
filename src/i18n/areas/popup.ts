import { popup as ar } from '../ar/popup.ts';
import { popup as en } from '../en/popup.ts';

export const popupTexts = { ar, en };
