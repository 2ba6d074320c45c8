import { files as ar } from '../ar/files.ts';
import { files as en } from '../en/files.ts';

export const filesTexts = { ar, en };
