import type { Language, Digits } from './format.ts';

/**
 * The two dates of an official letter, of one day. The Hijri day is Umm al-Qura's, which may differ by one from the
 * day that was announced in Jordan; so it can be moved, month and year along with it (peers F.1, F.3).
 */
export interface OfficialDate {
  /** «14 جمادى الآخرة 1448 هـ». */
  readonly hijri: string;
  /** «24 تشرين الثاني 2026 م». */
  readonly gregorian: string;
}

export type HijriShift = -1 | 0 | 1;

const day = 86_400_000;

/** `on`: a calendar day, `2026-11-24`. Throws a RangeError when it is none. */
export function officialDate(
  on: string,
  shift: HijriShift,
  { language, digits }: { readonly language: Language; readonly digits: Digits },
): OfficialDate {
  // Noon in UTC, read in UTC: the computer's zone cannot move the day.
  const at = Date.parse(`${on}T12:00:00Z`);
  const base = language === 'ar' ? 'ar-JO' : 'en-GB';
  const numbers = language === 'ar' ? digits : 'latn';
  const written = (calendar: string, when: number, era: string): string => {
    const parts = new Intl.DateTimeFormat(`${base}-u-ca-${calendar}-nu-${numbers}`, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).formatToParts(when);
    // The era as a browser writes it differs between browsers and languages; ours is always the same.
    const part = (type: Intl.DateTimeFormatPartTypes): string =>
      parts.find((each) => each.type === type)?.value ?? '';
    return `${part('day')} ${part('month')} ${part('year')} ${era}`;
  };
  return {
    hijri: written('islamic-umalqura', at + shift * day, language === 'ar' ? 'هـ' : 'AH'),
    gregorian: written('gregory', at, language === 'ar' ? 'م' : 'AD'),
  };
}
