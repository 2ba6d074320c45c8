import { expect, test } from 'vitest';
import { createFormat } from '../../i18n/format.ts';
import { writtenDay } from './written-day.ts';

const format = createFormat({ language: 'ar', digits: 'latn', now: 0, timeZone: 'Asia/Amman' });

test('says a day in words and leaves anything else as it was written', () => {
  expect(writtenDay('2026-11-12', format)).toBe('12 تشرين الثاني 2026');
  for (const other of ['', '2026-13-45', 'بعد العطلة', '12/11/2026'])
    expect(writtenDay(other, format)).toBe(other);
});
