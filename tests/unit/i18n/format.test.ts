import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createFormat, type FormatOptions } from '../../../src/i18n/format.ts';
import { when } from '../../../src/i18n/when.ts';

// Sunday 15 November 2026, 10:30 in Amman (UTC+3).
const now = Date.UTC(2026, 10, 15, 7, 30);
const minute = 60_000;
const hour = 60 * minute;
const format = (change: Partial<FormatOptions> = {}) =>
  createFormat({ language: 'ar', digits: 'latn', now, timeZone: 'Asia/Amman', ...change });
const plain = (text: string): string => text.replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');

describe('Arabic of Jordan', () => {
  it('has the Levantine month names, all twelve', () => {
    const months = Array.from({ length: 12 }, (_, month) => format().date(Date.UTC(2026, month, 15)));
    const names = months.map((text) => plain(text).replaceAll(/[\d\s]/g, ''));
    expect(names).toEqual(
      'كانونالثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرينالأول تشرينالثاني كانونالأول'.split(' '),
    );
  });

  it('writes Latin digits, and Arabic-Indic ones when asked', () => {
    expect(format().number(1234)).toMatch(/^1.?234$/);
    expect(format().time(now)).toBe('10:30');
    expect(format({ digits: 'arab' }).number(36)).toBe('٣٦');
    expect(plain(format({ digits: 'arab' }).time(now))).toBe('١٠:٣٠');
  });

  it('keeps Latin digits in English whatever is asked', () => {
    expect(format({ language: 'en', digits: 'arab' }).number(36)).toBe('36');
  });

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [102, 'other'],
    [103, 'few'],
  ] as const)('counts %i as %s', (n, rule) => {
    expect(format().plural(n)).toBe(rule);
  });
});

describe('when', () => {
  it.each([
    [now, 'الآن'],
    [now - 59_000, 'الآن'],
    [now - 78 * minute, 'اليوم 09:12'],
    [now - 20 * hour, 'أمس 14:30'],
    [now - 48 * hour, 'قبل يومين'],
    [now - 72 * hour, 'قبل 3 أيام'],
    [now - 7 * 24 * hour, '8 تشرين الثاني 2026'],
  ])('says %i as %s', (at, text) => {
    expect(plain(when(at, format()))).toBe(text);
  });

  it('counts midnights, not spans of 24 hours', () => {
    const afterMidnight = Date.UTC(2026, 10, 14, 21, 5);
    expect(plain(when(afterMidnight - 10 * minute, format({ now: afterMidnight })))).toBe('أمس 23:55');
  });

  it('never calls a time to come "now", "today" or past', () => {
    expect(plain(when(now + 2 * hour, format()))).toBe('15 تشرين الثاني 2026، 12:30');
    expect(plain(when(now + 30_000, format()))).toBe('الآن');
  });

  it('never counts fewer days for an older time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 24 }), fc.integer({ min: 0, max: 40 * 24 }), (a, b) => {
        const [newer, older] = [Math.min(a, b), Math.max(a, b)].map((hours) =>
          format().age(now - hours * hour),
        );
        const days = (age: unknown) => (typeof age === 'number' ? age : -1);
        return days(newer) <= days(older);
      }),
    );
  });
});
