import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { teachTexts } from '../../i18n/areas/teach.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import type { TaughtOverlay } from '../../messages/taught-overlay.ts';

export interface SavedNoteProps {
  readonly saved: TaughtOverlay;
  readonly onChange: () => void;
  readonly onUndo: () => void;
  readonly onDone: () => void;
  /** It could not be taken back. */
  readonly failed: boolean;
}

/** What was taught is remembered: it can be taken back, changed, or passed on as a file that holds no name of anybody. */
export function SavedNote({ saved, onChange, onUndo, onDone, failed }: SavedNoteProps): JSX.Element {
  const t = useText(teachTexts);
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const text = JSON.stringify(saved.overlay, null, 2);
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [saved]);
  return (
    <>
      <h2>{t('saved')}</h2>
      <p>{t('saved.text')}</p>
      <p class="muted small">{t('saved.file')}</p>
      {failed ? (
        <p class="wrong" role="alert">
          {t('failed')}
        </p>
      ) : null}
      <div class="actions">
        <Button kind="primary" onPress={onDone}>
          {t('done')}
        </Button>
        {href === null ? null : (
          <a class="button" href={href} download="mutabiq-page.json">
            {t('export')}
          </a>
        )}
        <Button onPress={onChange}>{t('change')}</Button>
        <Button kind="quiet" onPress={onUndo}>
          {t('undo')}
        </Button>
      </div>
    </>
  );
}
