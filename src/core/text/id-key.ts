import { toWesternDigits } from './digits.ts';
import { visibleText } from './fold.ts';

/** Shorter runs of digits are row numbers, not ids. */
const shortest = 5;
/** Longer than any number a platform gives out. */
const longest = 20;

/**
 * The digits of an id as a page or a spreadsheet shows it, or null when there is no usable id: empty, a placeholder
 * (zeros, one digit repeated, 1234567890, «لا يوجد»), a date, masked digits, or a number a spreadsheet has rounded
 * (1.2E9). A leading zero is kept here; `sameId` knows that spreadsheets lose it.
 */
export function idKey(text: string): string | null {
  if (text === '' || text.length > 500) return null;
  const shown = toWesternDigits(visibleText(text));
  if (/[*•?x×#]{2}|\d[*•?]+\d?/iu.test(shown)) return null;
  if (/^\D?\d{1,4}([/.-])\d{1,2}\1\d{2,4}(\D.*)?$/.test(shown)) return null;
  const spread = fromSpreadsheet(shown);
  const plain = spread ?? shown.replace(/(\d)[\s\-‐-―−_./\\·'’`"،,]+(?=\d)/gu, '$1');
  const runs = plain.match(/\d+/g) ?? [];
  const digits = runs.length === 1 ? (runs[0] ?? '') : '';
  if (digits.length < shortest || digits.length > longest || isPlaceholder(digits)) return null;
  return digits;
}

/** A number as spreadsheets write it: 2011456789.0, 2.011456789E+09. Rounded ones have lost their digits: ''. */
function fromSpreadsheet(shown: string): string | null {
  const decimal = /^\D{0,2}(\d+)[.,]0+\D{0,2}$/.exec(shown);
  if (decimal && (decimal[1] ?? '').length >= shortest) return decimal[1] ?? '';
  const power = /(\d)(?:[.,](\d+))?\s*e\s*\+?(\d{1,2})\b/i.exec(shown);
  if (!power) return null;
  const after = power[2] ?? '';
  return after.length === Number(power[3]) ? `${power[1] ?? ''}${after}` : '';
}

function isPlaceholder(digits: string): boolean {
  return (
    /^(\d)\1*$/.test(digits) ||
    '01234567890123456789'.includes(digits) ||
    '98765432109876543210'.includes(digits)
  );
}
