import { commonTexts } from './areas/common.ts';
import type { Format } from './format.ts';
import { translator } from './texts.ts';

/** "now", "today 09:12", "yesterday 14:05", "3 days ago", after a week the date, relative to the format's `now`. */
export function when(at: number, format: Format): string {
  const t = translator(commonTexts, format);
  const age = format.age(at);
  if (age === 'now') return t('now');
  if (age === 'later') return t('date-time', { date: format.date(at), time: format.time(at) });
  if (age === 0) return t('today', { time: format.time(at) });
  if (age === 1) return t('yesterday', { time: format.time(at) });
  return age < 7 ? t('days-ago', { n: age }) : format.date(at);
}
