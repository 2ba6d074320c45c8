import type { JSX } from 'preact';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { useFormat, useText } from '../language.tsx';
import { dayText, type CheckedMarks } from './marks-data.ts';

/** A wrong clock of the computer is said, with the day that was counted by; null: the clocks agree. */
export function ClockNote({ marks }: { readonly marks: CheckedMarks }): JSX.Element | null {
  const t = useText(marksTexts);
  const format = useFormat();
  const { clockShift, today } = marks.result;
  return clockShift === 0 ? null : (
    <p class="note amber" data-clock>
      {t('clock-differs', { date: dayText(today, format) })}
    </p>
  );
}
