import { overlay as ar } from '../ar/overlay.ts';
import { overlay as en } from '../en/overlay.ts';

export const overlayTexts = { ar, en };
