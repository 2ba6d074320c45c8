import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../model.ts';
import { evidenceTexts } from '../../i18n/areas/evidence.ts';
import { useHost } from '../host.ts';
import { useText } from '../language.tsx';
import { supportMessage } from '../support-message.ts';
import { Button } from './button.tsx';
import type { SectionTitle } from './finding-list.tsx';

type State = 'idle' | 'copied' | 'by-hand';

/** Copies the message for technical support and shows it, so that nobody sends what she has not seen. */
export function SupportMessage(props: {
  readonly finding: Finding;
  readonly title: SectionTitle | null;
}): JSX.Element {
  const host = useHost();
  const t = useText(evidenceTexts);
  const [state, setState] = useState<State>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  const text = state === 'idle' ? '' : supportMessage(props.finding, { title: props.title, now: host.now() });
  useEffect(() => {
    if (state === 'by-hand') field.current?.select();
  }, [state]);
  const copy = (): void => {
    const message = supportMessage(props.finding, { title: props.title, now: host.now() });
    void host.copy(message).then((done) => setState(done ? 'copied' : 'by-hand'));
  };
  return (
    <div class="message">
      <Button onPress={copy}>{t('message.copy')}</Button>
      <p class="small" role="status">
        {state === 'idle' ? null : t(state === 'copied' ? 'message.copied' : 'message.select')}
      </p>
      {state === 'idle' ? null : (
        <textarea
          ref={field}
          class="message-text"
          lang="ar"
          dir="rtl"
          rows={7}
          readOnly
          aria-label={t('message.text')}
          value={text}
        />
      )}
    </div>
  );
}
