import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Namesake } from '../../../core/feedback/own-replies.ts';
import { feedbackReceivedTexts } from '../../../i18n/areas/feedback-received.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Symbol } from '../../parts/symbol.tsx';

export interface NamesakeQuestionProps {
  readonly namesake: Namesake;
  readonly onClaim: (key: string, hers: boolean) => Promise<void>;
}

/** Remarks under her name that were not written in this browser: only she knows whether they are hers. */
export function NamesakeQuestion({ namesake, onClaim }: NamesakeQuestionProps): JSX.Element | null {
  const t = useText(feedbackReceivedTexts);
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);
  if (refused) return null;
  const { key, items, school, title, writtenAt } = namesake;
  const known = [title, school, format.date(writtenAt)].filter((text) => text !== null && text !== '');
  return (
    <div class="note amber">
      <Symbol name="diamond" />
      <div>
        <p>{t('alike', { n: items })}</p>
        <p class="muted small">
          {t('alike.first', { n: items })} <bdi>{known.join('، ')}</bdi>
        </p>
        <div class="actions">
          <Button
            busy={busy}
            onPress={() => {
              setBusy(true);
              void onClaim(key, true).finally(() => setBusy(false));
            }}
          >
            {t('alike.yes')}
          </Button>
          <Button kind="quiet" onPress={() => setRefused(true)}>
            {t('alike.no')}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** What was taken because she said that it is hers, with the way back. */
export function ClaimedNote({ onUndo }: { readonly onUndo: () => Promise<void> }): JSX.Element {
  const t = useText(feedbackReceivedTexts);
  return (
    <div class="row" role="status">
      <p>{t('alike.taken')}</p>
      <Button kind="quiet" onPress={() => void onUndo()}>
        {t('alike.undo')}
      </Button>
    </div>
  );
}
