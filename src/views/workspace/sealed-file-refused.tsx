import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SealedFileFault } from '../../core/sealed-file-kinds.ts';
import { sealedFileTexts } from '../../i18n/areas/sealed-file.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Form, TextField } from '../parts/form.tsx';

export interface SealedFileRefusedProps {
  readonly file: File;
  readonly fault: SealedFileFault;
  /** What depends on the kind of file. */
  readonly words: Readonly<Record<Extract<SealedFileFault, 'not-a-file' | 'too-large'>, string>>;
  readonly onOpen: (passphrase: string) => void;
}

/** Why a file of others was not taken, by its name, and the field for its passphrase where that is what it wants. */
export function SealedFileRefused({ file, fault, words, onOpen }: SealedFileRefusedProps): JSX.Element {
  const t = useText(sealedFileTexts);
  const [passphrase, setPassphrase] = useState('');
  const why = fault === 'not-a-file' || fault === 'too-large' ? words[fault] : t(`fault.${fault}`);
  return (
    <>
      <p class="note amber">
        <bdi>{file.name}</bdi>: {why}
      </p>
      {fault === 'passphrase-needed' || fault === 'passphrase-wrong' ? (
        <Form onSubmit={() => onOpen(passphrase)}>
          <TextField
            label={t('passphrase')}
            type="password"
            autoComplete="current-password"
            value={passphrase}
            onInput={setPassphrase}
          />
          <div class="actions">
            <Button>{t('open')}</Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}
