import fc from 'fast-check';
import { expect, it } from 'vitest';
import { officialDate } from '../../../src/i18n/official-date.ts';

const arabic = { language: 'ar', digits: 'latn' } as const;

it('writes both dates of a day, with Levantine months', () => {
  // 20 April 2021 was 8 Ramadan 1442 (research: peers, on the circular's date).
  expect(officialDate('2021-04-20', 0, arabic)).toEqual({
    hijri: '8 رمضان 1442 هـ',
    gregorian: '20 نيسان 2021 م',
  });
  expect(officialDate('2021-04-20', 0, { language: 'ar', digits: 'arab' })).toEqual({
    hijri: '٨ رمضان ١٤٤٢ هـ',
    gregorian: '٢٠ نيسان ٢٠٢١ م',
  });
  expect(officialDate('2021-04-20', 0, { language: 'en', digits: 'arab' })).toMatchObject({
    gregorian: '20 April 2021 AD',
  });
});

it('moves the Hijri day alone, over the ends of month and year', () => {
  const [before, on, after] = ([-1, 0, 1] as const).map((shift) => officialDate('2021-08-09', shift, arabic));
  // 9 August 2021 was 1 Muharram 1443 after Umm al-Qura; 10 August where the moon was seen a day later.
  expect(on?.hijri).toBe('1 محرم 1443 هـ');
  expect(before?.hijri).toMatch(/^(?:29|30) ذو الحجة 1442 هـ$/);
  expect(after?.hijri).toBe('2 محرم 1443 هـ');
  expect([before?.gregorian, after?.gregorian]).toEqual([on?.gregorian, on?.gregorian]);
});

it('a day moved forward is the next day not moved', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (number) => {
      const on = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
      expect(officialDate(on(number), 1, arabic).hijri).toBe(officialDate(on(number + 1), 0, arabic).hijri);
    }),
  );
});

it('refuses what is no day', () => {
  expect(() => officialDate('soon', 0, arabic)).toThrow(RangeError);
});
