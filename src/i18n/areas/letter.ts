import { letter } from '../ar/letter.ts';

/** Arabic on both sides by intention: see the catalogue. */
export const letterTexts = { ar: letter, en: letter };
