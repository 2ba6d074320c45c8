import type { JSX } from 'preact';
import type { Change, FeedbackItem } from '../../../core/feedback/feedback-item.ts';
import { isUndoing } from '../../../core/feedback/standing.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import { writtenDay } from '../written-day.ts';

/** What was done with a remark, one line a change, in the order in which one followed the other. */
export function History({ item }: { readonly item: FeedbackItem }): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const format = useFormat();
  return (
    <div class="part">
      <h4>{t('detail.history')}</h4>
      <ol class="history">
        {item.changes.map((change) => (
          <li key={change.id}>
            <Done item={item} change={change} />{' '}
            <span class="muted small unbroken">{when(change.at, format)}</span>
            <Said change={change} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Done(props: { readonly item: FeedbackItem; readonly change: Change }): JSX.Element {
  const { item, change } = props;
  const { deed, author, parents } = change;
  const t = useText(feedbackDeskTexts);
  const w = useText(feedbackWordsTexts);
  const { name } = author;
  switch (deed.what) {
    case 'written':
      return <>{t(parents.length === 0 ? 'history.written' : 'history.rewritten', { name })}</>;
    case 'handed-over':
      return <>{t('history.handed-over', { name, to: w(`to.${deed.to}`) })}</>;
    case 'taken-back':
      return <>{t('history.taken-back', { name })}</>;
    case 'chosen':
      return <>{t(isUndoing(item, change) ? 'history.undone' : 'history.chosen', { name })}</>;
    case 'step':
      return deed.step.state === 'forwarded' ? (
        <>{t('history.forwarded', { name, to: deed.step.to })}</>
      ) : (
        <>{t(`history.${deed.step.state}`, { name })}</>
      );
  }
}

/** What belongs to it: of a step its note, letter or answer, of a handing over which file it was. */
function Said({ change: { deed } }: { readonly change: Change }): JSX.Element | null {
  const t = useText(feedbackDeskTexts);
  const format = useFormat();
  if (deed.what === 'handed-over')
    return (
      <p class="muted small">
        {t('history.bundle')} <bdi>{deed.bundle.slice(0, 8)}</bdi>
      </p>
    );
  if (deed.what !== 'step') return null;
  const { step } = deed;
  const said =
    step.state === 'answered'
      ? [step.text, writtenDay(step.date, format)]
      : step.state === 'forwarded'
        ? [
            step.letterNumber === '' ? '' : t('letter', { number: step.letterNumber }),
            writtenDay(step.letterDate, format),
          ]
        : [step.note];
  const text = said.filter((part) => part !== '').join('\n');
  return text === '' ? null : (
    <p class="written small" dir="auto">
      {text}
    </p>
  );
}
