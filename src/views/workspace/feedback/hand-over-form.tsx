import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskClient } from '../../../app/feedback/desk-client.ts';
import { bundleExtension } from '../../../core/feedback/bundle-format.ts';
import { recipients, type Recipient } from '../../../core/feedback/feedback-item.ts';
import { dayInAmman } from '../../../core/calendar/iso-day.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/fields.tsx';
import { Form, TextField } from '../../parts/form.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useAsk } from '../../use-ask.ts';

export interface HandOverFormProps {
  readonly desk: DeskClient;
  readonly ids: readonly string[];
  /** Replies go back to teachers and are no handing over; null: she chooses to whom. */
  readonly to: 'teacher' | null;
  readonly onDone: (items: number) => void;
}

const shortest = 8;

/** Makes the file and notes the hand-over; the file is the only way anything leaves this computer. */
export function HandOverForm({ desk, ids, to, onDone }: HandOverFormProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const w = useText(feedbackWordsTexts);
  const { now } = useHost();
  const [chosen, setChosen] = useState<Recipient>(to ?? 'supervisor');
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, failed, run } = useAsk<{ readonly file: Blob; readonly items: number }>();
  const short = passphrase !== '' && passphrase.length < shortest;
  const submit = (): void => {
    setTried(true);
    if (short) return;
    run(
      () => desk.call('handOver', { ids, to: chosen, passphrase: passphrase === '' ? null : passphrase }),
      ({ file, items }) => {
        void (async () => {
          const { download } = await import('../../../exports/download.ts');
          const { fileName } = await import('../../../exports/file-name.ts');
          const words = [t('title'), desk.author.name, w(`to.${chosen}`), dayInAmman(now())];
          download(file, fileName(words, bundleExtension.slice(1)));
          onDone(items);
        })();
      },
    );
  };
  return (
    <Form onSubmit={submit}>
      {to === null ? (
        <SelectField
          label={t('field.recipient')}
          value={chosen}
          onChange={(value) => setChosen(recipients.find((each) => each === value) ?? 'supervisor')}
          options={recipients
            .filter((each) => each !== 'teacher')
            .map((value) => ({ value, label: w(`to.${value}`) }))}
        />
      ) : null}
      <TextField
        label={t('field.passphrase')}
        note={t('field.passphrase.note')}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onInput={setPassphrase}
        wrong={tried && short ? t('passphrase.short') : null}
      />
      {failed === null ? null : <ProblemNote problem={failed} />}
      <div class="actions">
        <Button kind="primary" busy={busy}>
          {t(to === 'teacher' ? 'make-replies' : 'make-file')}
        </Button>
      </div>
    </Form>
  );
}
