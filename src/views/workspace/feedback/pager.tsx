import type { JSX } from 'preact';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';

export interface PagerProps {
  /** Rows count from 1. */
  readonly from: number;
  readonly until: number;
  readonly total: number;
  readonly onPage: (step: -1 | 1) => void;
}

/** Nothing where everything is in sight. */
export function Pager({ from, until, total, onPage }: PagerProps): JSX.Element | null {
  const t = useText(feedbackDeskTexts);
  if (total === 0 || (from === 1 && until === total)) return null;
  return (
    <div class="row pager">
      <p class="muted small">{t('page', { from, until, total })}</p>
      <div class="actions">
        {from > 1 ? <Button onPress={() => onPage(-1)}>{t('previous')}</Button> : null}
        {until < total ? <Button onPress={() => onPage(1)}>{t('next')}</Button> : null}
      </div>
    </div>
  );
}
