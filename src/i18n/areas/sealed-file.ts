import { sealedFile as ar } from '../ar/sealed-file.ts';
import { sealedFile as en } from '../en/sealed-file.ts';

export const sealedFileTexts = { ar, en };
