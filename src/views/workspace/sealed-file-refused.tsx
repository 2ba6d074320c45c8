import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SealedFileFault } from '../../core/sealed-file-kinds.ts';
import { Button } from '../parts/button.tsx';
import { Form, TextField } from '../parts/form.tsx';

export interface SealedFileRefusedProps {
  readonly file: File;
  readonly fault: SealedFileFault;
  /** In the words of the kind of file. */
  readonly words: { readonly fault: string; readonly passphrase: string; readonly open: string };
  readonly onOpen: (passphrase: string) => void;
}

/** Why a file of others was not taken, by its name, and the field for its passphrase where that is what it wants. */
export function SealedFileRefused({ file, fault, words, onOpen }: SealedFileRefusedProps): JSX.Element {
  const [passphrase, setPassphrase] = useState('');
  return (
    <>
      <p class="note amber">
        <bdi>{file.name}</bdi>: {words.fault}
      </p>
      {fault === 'passphrase-needed' || fault === 'passphrase-wrong' ? (
        <Form onSubmit={() => onOpen(passphrase)}>
          <TextField
            label={words.passphrase}
            type="password"
            autoComplete="current-password"
            value={passphrase}
            onInput={setPassphrase}
          />
          <div class="actions">
            <Button>{words.open}</Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}
