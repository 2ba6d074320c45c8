import type { JSX } from 'preact';
import type { EntryWindow } from '../../core/marks/marks-result.ts';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { useFormat, useText } from '../language.tsx';
import { dayText } from './marks-data.ts';

/** The entry window in words: its last day and the school days left, or when it closed or opens. */
export function WindowLine({ window }: { readonly window: EntryWindow }): JSX.Element {
  const t = useText(marksTexts);
  const format = useFormat();
  const { state, opens, closes, schoolDays, estimated } = window;
  const date = (day: string): string => dayText(day, format);
  const words = ((): string => {
    if (state === 'not-yet-open' && opens !== null) return t('due.opens', { date: date(opens) });
    if (state === 'closed')
      return closes === null ? t('due.closed.unknown') : t('due.closed', { date: date(closes) });
    if (closes === null || schoolDays === null) return t('due.unknown');
    return t('due.open', { n: schoolDays, date: date(closes) });
  })();
  return (
    <span class={`window ${state}`} title={estimated ? t('estimated') : undefined}>
      {words}
      {estimated ? <span class="spoken"> {t('estimated')}</span> : null}
    </span>
  );
}
