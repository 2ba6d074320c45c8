import { toWesternDigits } from '../text/digits.ts';

/** `754` as `12:34`, `3754` as `1:02:34`: the way players show it. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Seconds of `12:34`, `1:02:34` or minutes alone (`12`), in any digits; null when it is no time. */
export function parseClock(text: string): number | null {
  const plain = toWesternDigits(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\s]/g, '')
    .replace(/[٫.،,؛;]/g, ':');
  const match = /^(?:(\d{1,2}):)?(\d{1,3})(?::(\d{1,2}))?$/.exec(plain);
  if (match === null) return null;
  const [, first, second = '0', third] = match;
  const [hours, minutes, seconds] =
    third === undefined
      ? [0, first ?? second, first === undefined ? 0 : second]
      : [first ?? 0, second, third];
  if (Number(seconds) > 59 || (Number(hours) > 0 && Number(minutes) > 59)) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
