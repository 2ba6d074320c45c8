import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockTime, parseClock } from './clock-time.ts';

it.each([
  ['12:34', 754],
  ['١٢:٣٤', 754],
  [' 0:05 ', 5],
  ['1:02:34', 3754],
  ['12', 720],
  ['\u200e12:34\u200e', 754],
  ['75:00', 4500],
  ['12.34', 754],
  ['12:75', null],
  ['1:75:00', null],
  ['', null],
  ['ab', null],
  ['1:2:3:4', null],
])('«%s» is %s', (text, seconds) => {
  expect(parseClock(text)).toBe(seconds);
});

it('what is shown is read back', () => {
  fc.assert(
    fc.property(fc.nat(359_999), (seconds) => {
      expect(parseClock(clockTime(seconds))).toBe(seconds);
    }),
  );
});
