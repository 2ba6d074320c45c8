import { createContext, type JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { MarkSheet, SheetPeriod } from '../../../core/marks/marks-result.ts';
import { marksPageTexts } from '../../../i18n/areas/marks-page.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { teacherMessage } from './teacher-message.ts';

/** When the marks on the page were read (ms): said in what leaves it. */
export const ReadAtContext = createContext(0);

/** Copies the message and shows it, so that nobody sends what she has not seen. */
export function MessageButton(props: {
  readonly sheets: readonly MarkSheet[];
  readonly takes: (period: SheetPeriod) => boolean;
}): JSX.Element | null {
  const t = useText(marksPageTexts);
  const host = useHost();
  const readAt = useContext(ReadAtContext);
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = teacherMessage(props.sheets, props.takes, { readAt, now: host.now() });
  useEffect(() => {
    if (copied === false) field.current?.select();
  }, [copied]);
  if (text === null) return null;
  return (
    <div class="message">
      <Button onPress={() => void host.copy(text).then(setCopied)}>{t('message')}</Button>
      <p class="small" role="status">
        {copied === null ? null : t(copied ? 'message.copied' : 'message.failed')}
      </p>
      {copied === null ? null : (
        <textarea
          ref={field}
          class="message-text"
          lang="ar"
          dir="rtl"
          rows={9}
          readOnly
          aria-label={t('message')}
          value={text}
        />
      )}
    </div>
  );
}
