import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { erase } from '../../app/people.ts';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Form, TextField } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useChange } from './use-app.ts';

export interface EraseSectionProps {
  /** Told how many records were left, as read back. */
  readonly onErased: (left: number) => void;
}

/** Everything of everyone goes, after a typed word; what the stores say afterwards is shown. */
export function EraseSection({ onErased }: EraseSectionProps): JSX.Element {
  const t = useText(workspaceTexts);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, failed, run } = useChange<{ left: number }>();
  const word = t('erase.word');
  const submit = (): void => {
    const right = typed.trim() === word;
    setWrong(!right);
    if (right) run(erase, ({ left }) => onErased(left));
  };
  return (
    <section class="sheet danger" aria-labelledby="erase-title">
      <h3 id="erase-title">{t('erase.title')}</h3>
      <p>{t('erase.text')}</p>
      <Form onSubmit={submit}>
        <TextField
          label={t('erase.type', { word })}
          value={typed}
          wrong={wrong ? t('erase.wrong', { word }) : null}
          onInput={setTyped}
        />
        {failed === null ? null : <ProblemNote problem={failed} />}
        <div class="actions">
          <Button kind="danger" busy={busy}>
            {t('erase.submit')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** The read-back result; stands above whatever page follows, since erasing leads back to the first run. */
export function ErasedNote({ left }: { readonly left: number }): JSX.Element {
  const t = useText(workspaceTexts);
  return (
    <div class={left === 0 ? 'note green page-note' : 'note amber page-note'} role="status">
      <p>{left === 0 ? t('erase.done') : t('erase.left', { n: left })}</p>
    </div>
  );
}
