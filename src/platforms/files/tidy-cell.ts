/** Marks of direction and joining that nobody sees, and that stand in names pasted from elsewhere. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** `="0000000017"` and `'0000000017`: how people keep a spreadsheet from taking an id for a number. */
const kept = /^="([^"]*)"$|^['‘’](?=[\d٠-٩۰-۹])/;

/** The text of a cell without what only a program sees: marks, and the guards of ids. */
export const tidyCell = (text: string): string => text.replace(unseen, '').trim().replace(kept, '$1');

/** What stands in a workbook's text for a letter that XML cannot hold: «_x000D_» is the end of a line. */
export const unescapeXml = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
