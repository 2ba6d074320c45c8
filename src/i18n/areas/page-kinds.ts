import { pageKinds as ar } from '../ar/page-kinds.ts';
import { pageKinds as en } from '../en/page-kinds.ts';

export const pageKindsTexts = { ar, en };
