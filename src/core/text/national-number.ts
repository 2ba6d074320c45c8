import { idKey } from './id-key.ts';
import { visibleText } from './fold.ts';
import { toWesternDigits } from './digits.ts';

/**
 * What Jordan's national number says of its bearer: the first three digits are the year of birth, the fourth is the sex
 * (1 male, 2 female), the rest counts on. Since 2000 the three digits are 2 and the year's last two (217: 2017), before
 * that 9 and the last two (957: 1957). So the director of the Civil Status and Passports Department explained it to
 * the press; children at school were born since 2000, and other numbers say nothing.
 */
export function yearOfNationalNumber(id: string): number | null {
  const year = /^2(\d\d)\d{7}$/.exec(id)?.[1];
  return year === undefined ? null : 2000 + Number(year);
}

/** The one long number in a cell that holds a name, or null: shorter ones are row numbers and phone extensions. */
export function numbersIn(name: string): string | null {
  if (name.length > 300 || !/\p{Nd}/u.test(name)) return null;
  const numbers = toWesternDigits(visibleText(name)).match(/\d{8,12}/g) ?? [];
  return numbers.length === 1 ? idKey(numbers[0] ?? '') : null;
}
