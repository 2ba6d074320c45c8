import type { JSX } from 'preact';
import { verdictTexts } from '../../i18n/areas/verdict.ts';
import type { Counts } from '../../messages/panel.ts';
import { useRich, useText } from '../language.tsx';

/** Parts of the bar in reading order, each with the colour and pattern of its state. */
const parts = [
  { count: 'matched', text: 'count.matched', look: 'matched' },
  { count: 'review', text: 'count.review', look: 'review' },
  { count: 'duplicates', text: 'count.duplicates', look: 'review' },
  { count: 'moved', text: 'count.moved', look: 'moved' },
  { count: 'missingOnDarsak', text: 'count.missing-on-darsak', look: 'missing' },
  { count: 'missingOnOpenemis', text: 'count.missing-on-openemis', look: 'extra' },
] as const satisfies readonly { count: keyof Counts; text: string; look: string }[];

export interface ProportionBarProps {
  readonly counts: Counts;
  /** Hollow: what was seen is no verdict. */
  readonly hollow: boolean;
}

/** One bar for the proportion, and the same in words and figures beneath it. */
export function ProportionBar({ counts, hollow }: ProportionBarProps): JSX.Element {
  const t = useText(verdictTexts);
  const rich = useRich(verdictTexts);
  const shown = parts.filter((part) => counts[part.count] > 0 || part.count === 'matched');
  return (
    <div class="proportion">
      <div class={hollow ? 'bar hollow' : 'bar'} aria-hidden="true">
        {shown
          .filter((part) => counts[part.count] > 0)
          .map((part) => (
            <span
              key={part.count}
              class={`bar-part ${part.look}`}
              style={{ '--share': counts[part.count] }}
            />
          ))}
      </div>
      <ul class="counts" aria-label={t('proportion')}>
        {shown.map((part) => (
          <li key={part.count} data-count={part.count} data-value={counts[part.count]}>
            <span class={`swatch ${part.look}`} aria-hidden="true" />
            {t(part.text)} {rich('count.figure', { count: counts[part.count] })}
          </li>
        ))}
        {counts.detailsDiffer === 0 ? null : (
          <li data-count="detailsDiffer" data-value={counts.detailsDiffer}>
            <span class="swatch none" aria-hidden="true" />
            {t('count.details')} {rich('count.figure', { count: counts.detailsDiffer })}
          </li>
        )}
      </ul>
    </div>
  );
}
