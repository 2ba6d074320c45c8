import { ajyalNote as ar } from '../ar/ajyal-note.ts';
import { ajyalNote as en } from '../en/ajyal-note.ts';

export const ajyalNoteTexts = { ar, en };
