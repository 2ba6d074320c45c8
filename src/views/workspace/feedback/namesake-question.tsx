import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Namesake } from '../../../core/feedback/own-replies.ts';
import { feedbackReceivedTexts } from '../../../i18n/areas/feedback-received.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Symbol } from '../../parts/symbol.tsx';

/** Says of a key whose it is; null takes back what was said. */
export type SayWhose = (key: string, said: Namesake['said']) => Promise<void>;

export interface NamesakeQuestionProps {
  readonly namesake: Namesake;
  readonly onSay: SayWhose;
}

/** Remarks under her name that were not written in this browser: only she knows whether they are hers. */
export function NamesakeQuestion({ namesake, onSay }: NamesakeQuestionProps): JSX.Element {
  const t = useText(feedbackReceivedTexts);
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const { key, said, items, school, title, writtenAt } = namesake;
  const say = (whose: Namesake['said']): void => {
    setBusy(true);
    void onSay(key, whose).finally(() => setBusy(false));
  };
  // Each in its own direction: in one, a date of the other language would be turned around.
  const written = format.date(writtenAt);
  const known = [title, school, written]
    .filter((text) => text !== null && text !== '')
    .map((text, at) => (
      <span key={text}>
        {at === 0 ? '' : '\u00a0· '}
        <bdi class={text === written ? 'unbroken' : undefined}>{text}</bdi>
      </span>
    ));
  if (said !== null)
    return (
      <div class="row" role="status">
        <p>
          {t(`alike.${said}`, { n: items })} {known}
        </p>
        <Button kind="quiet" busy={busy} onPress={() => say(null)}>
          {t('alike.undo')}
        </Button>
      </div>
    );
  return (
    <div class="note amber">
      <Symbol name="diamond" />
      <div>
        <p>{t('alike', { n: items })}</p>
        <p class="muted small">
          {t('alike.first', { n: items })} {known}
        </p>
        <div class="actions">
          <Button busy={busy} onPress={() => say('hers')}>
            {t('alike.yes')}
          </Button>
          <Button busy={busy} onPress={() => say('not-hers')}>
            {t('alike.no')}
          </Button>
        </div>
      </div>
    </div>
  );
}
