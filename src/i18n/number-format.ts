/** What texts need to be written: their numbers and the plural forms they ask for. Pages of others carry no more. */

export type Language = 'ar' | 'en';
export type Digits = 'latn' | 'arab';

export interface NumberFormatOptions {
  readonly language: Language;
  /** Latin by default; Arabic-Indic as a setting, in Arabic only. */
  readonly digits: Digits;
}

export interface NumberFormat {
  readonly language: Language;
  readonly number: (value: number) => string;
  readonly plural: (value: number) => Intl.LDMLPluralRule;
}

/** `ar-JO` for the Levantine month names; `ar` alone would give the Egyptian ones (peers F.1). */
export const localeOf = ({ language, digits }: NumberFormatOptions): string =>
  language === 'ar' ? `ar-JO-u-nu-${digits}` : 'en-GB';

export function createNumberFormat(options: NumberFormatOptions): NumberFormat {
  const locale = localeOf(options);
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  return {
    language: options.language,
    number: (value) => number.format(value),
    plural: (value) => plural.select(value),
  };
}
