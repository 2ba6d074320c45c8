/** Numbers, dates and what spreadsheets do to them. */

/** «9.99E+09», as a spreadsheet shows a number for which its column is too narrow: the rest of the digits is lost. */
export const isRounded = (text: string): boolean => /^\s*[-+]?\d+(?:[.,]\d+)?E[+-]?\d{1,3}\s*$/i.test(text);

/** Digits that a number cell holds for sure (IEEE 754): a longer one was rounded by the program that wrote it. */
const sureDigits = 15;

export interface ShownNumber {
  readonly text: string;
  readonly number: number;
  readonly lost: boolean;
}

/** The stored text of a number cell as it would be shown without a format. */
export const plainNumber = (stored: string): ShownNumber | null => {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return null;
  const whole = Number.isInteger(number);
  const text = whole && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
  const digits = text.replace(/[^0-9]/g, '').length;
  return { text, number, lost: whole && digits > sureDigits };
};

/** Whether a number format shows a day; texts in quotes, colours and escapes are none of it. */
export const isDateFormat = (format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  return /[dy]/.test(bare) && !/^general$/.test(bare);
};

/** Formats that a workbook may name by number alone (ECMA-376, 18.8.30): days, and days in other calendars' lands. */
export const isDateFormatId = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** How many digits «0000000000» pads to; 0 for another format. */
export const padding = (format: string): number => (/^0{2,15}$/.test(format) ? format.length : 0);

const dayMs = 86_400_000;

/** «16/09/2013» of a day number; null outside of the years in which anybody's birth or lesson can be. */
export const dayOfSerial = (serial: number, epoch: 1900 | 1904): string | null => {
  if (!Number.isFinite(serial) || serial < 1 || serial > 80_000) return null;
  // 1900 is taken for a leap year by every spreadsheet: before March 1900 the count is one less.
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const day = new Date(start + Math.floor(serial) * dayMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${String(day.getUTCFullYear())}`;
};

/** «2013-09-16» or «2013-09-16T00:00:00» of a cell of type `d`. */
export const dayOfIso = (stored: string): string | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(stored);
  return match === null ? null : `${match[3] ?? ''}/${match[2] ?? ''}/${match[1] ?? ''}`;
};
