import { describe, expect, it } from 'vitest';
import { arabic, englishOf } from '../../../src/i18n/catalogue.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { pieces, translator } from '../../../src/i18n/texts.ts';

const ar = arabic({
  hello: 'مرحباً {name}',
  count: { zero: 'لا شيء', one: 'واحد', two: 'اثنان', few: '{n} أشياء', many: '{n} شيئاً', other: '{n} شيء' },
});
const en = englishOf<typeof ar>()({
  hello: 'Hello {name}',
  count: { one: '{n} thing', other: '{n} things' },
});
const area = { ar, en };
const format = (language: 'ar' | 'en', digits: 'latn' | 'arab' = 'latn') =>
  createFormat({ language, digits, now: 0, timeZone: 'UTC' });

describe('translator', () => {
  it('takes the plural form of the language', () => {
    const t = translator(area, format('ar'));
    const forms = [0, 1, 2, 5, 12, 100].map((n) => t('count', { n }));
    expect(forms).toEqual(['لا شيء', 'واحد', 'اثنان', '5 أشياء', '12 شيئاً', '100 شيء']);
    expect([0, 1, 2].map((n) => translator(area, format('en'))('count', { n }))).toEqual([
      '0 things',
      '1 thing',
      '2 things',
    ]);
  });

  it('writes numbers in the digits of the setting and isolates strings', () => {
    expect(translator(area, format('ar', 'arab'))('count', { n: 12 })).toBe('١٢ شيئاً');
    expect(translator(area, format('ar'))('hello', { name: 'OpenEMIS' })).toBe('مرحباً \u2068OpenEMIS\u2069');
  });

  it('takes an English text for none where there is one', () => {
    const none = englishOf<typeof ar>()({
      ...en,
      count: { zero: 'nothing', one: '{n} thing', other: '{n} things' },
    });
    const t = translator({ ar, en: none }, format('en'));
    expect([0, 1, 10].map((n) => t('count', { n }))).toEqual(['nothing', '1 thing', '10 things']);
  });

  it('leaves a brace inside a value alone', () => {
    expect(translator(area, format('en'))('hello', { name: '{n}' })).toBe('Hello \u2068{n}\u2069');
  });

  it('cuts a text at its placeholders', () => {
    expect(pieces(area, 'hello', {}, format('en'))).toEqual([{ text: 'Hello ' }, { param: 'name' }]);
  });
});

describe('englishOf', () => {
  it('does not compile with a missing key, another kind or another placeholder', () => {
    const mirror = englishOf<typeof ar>();
    // @ts-expect-error a key is missing
    mirror({ hello: 'Hello {name}' });
    // @ts-expect-error a plural became a string
    mirror({ hello: 'Hello {name}', count: '{n} things' });
    // @ts-expect-error the placeholder has another name
    mirror({ hello: 'Hello {who}', count: { one: '{n} thing', other: '{n} things' } });
    // @ts-expect-error there is no such key in Arabic
    mirror({ hello: 'Hello {name}', count: { one: '{n}', other: '{n}' }, more: 'x' });
    expect(Object.keys(en)).toEqual(Object.keys(ar));
  });
});
