import { marksMessage } from '../ar/marks-message.ts';

/** Arabic on both sides by intention: see the catalogue. */
export const marksMessageTexts = { ar: marksMessage, en: marksMessage };
