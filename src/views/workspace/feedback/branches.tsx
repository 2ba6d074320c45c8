import type { JSX } from 'preact';
import type { FeedbackContent, FollowUpStep } from '../../../core/feedback/feedback-item.ts';
import type { Conflict } from '../../../core/feedback/standing.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { writtenDay } from '../written-day.ts';

export interface BranchesProps {
  readonly conflict: Conflict;
  readonly onChoose: (revision: string) => void;
}

/** Two copies went different ways: both stand here side by side, and the person says which counts. */
export function Branches({ conflict, onChoose }: BranchesProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const w = useText(feedbackWordsTexts);
  const format = useFormat();
  const words = (value: FeedbackContent | FollowUpStep | null): string => {
    if (value === null) return t('branches.none');
    if (!('state' in value))
      return [w(`kind.${value.kind}`), value.text, value.proposal].filter(Boolean).join('\n');
    const said =
      value.state === 'answered'
        ? [value.text, writtenDay(value.date, format)]
        : value.state === 'forwarded'
          ? [value.to, value.letterNumber, writtenDay(value.letterDate, format)]
          : [value.note];
    return [w(`state.${value.state}`), ...said].filter((part) => part !== '').join('\n');
  };
  return (
    <div class="note amber branches">
      <div>
        <p class="strong">{t(`branches.${conflict.register}`)}</p>
        <ul class="branch-list">
          {conflict.branches.map(({ revision, value, by, at }) => (
            <li key={revision} class="card">
              <p class="written" dir="auto">
                {words(value)}
              </p>
              <p class="muted small">{t('branches.by', { name: by.name, when: when(at, format) })}</p>
              <Button onPress={() => onChoose(revision)}>{t('branches.choose')}</Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
