import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import { bundleExtension } from '../../../core/feedback/bundle-format.ts';
import type { SentBundle } from '../../../core/feedback/sent-bundle.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { handedChecksTexts } from '../../../i18n/areas/handed-checks.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Form, TextField } from '../../parts/form.tsx';
import { OpenedPart } from '../../parts/opened-part.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useAsk } from '../../use-ask.ts';
import { useDeskAnswer } from './use-desk.ts';

/** Hand-overs that are shown; older ones are in the history of each remark. */
const mostShown = 10;

/** What was handed over from here: a file that was lost is made again, a hand-over that did not happen taken back. */
export function SentList({
  desk,
  version,
}: {
  readonly desk: DeskClient;
  readonly version: number;
}): JSX.Element | null {
  const t = useText(feedbackDeskTexts);
  const { value } = useDeskAnswer(desk, version, 'sent');
  const [open, setOpen] = useState<string | null>(null);
  const [undone, setUndone] = useState(false);
  const title = useRef<HTMLElement>(null);
  if (value === null || (value.length === 0 && !undone)) return null;
  return (
    <details class="sheet sent">
      <summary ref={title}>{t('sent.title')}</summary>
      <p class="muted small">{t('sent.note')}</p>
      {undone ? (
        <p class="note green" role="status">
          {t('sent.taken-back')}
        </p>
      ) : null}
      <ul class="received">
        {value.slice(0, mostShown).map((sent) => (
          <li key={sent.bundle}>
            <Sent
              desk={desk}
              sent={sent}
              open={open === sent.bundle}
              onOpen={(on) => {
                setUndone(false);
                setOpen(on ? sent.bundle : null);
              }}
              onTakenBack={() => {
                setUndone(true);
                // Its line goes, and with it the button that was pressed.
                title.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SentProps {
  readonly desk: DeskClient;
  readonly sent: SentBundle;
  readonly open: boolean;
  readonly onOpen: (on: boolean) => void;
  readonly onTakenBack: () => void;
}

function Sent({ desk, sent, open, onOpen, onTakenBack }: SentProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const c = useText(handedChecksTexts);
  const w = useText(feedbackWordsTexts);
  const format = useFormat();
  const [passphrase, setPassphrase] = useState('');
  const [gone, setGone] = useState(false);
  const making = useAsk<Blob | null>();
  const undoing = useAsk<number>();
  const checks = sent.checks?.length ?? 0;
  const holds = [
    ...(sent.items.length > 0 || checks === 0 ? [t('found', { n: sent.items.length })] : []),
    ...(checks > 0 ? [c('received', { n: checks })] : []),
  ];
  const again = (): void =>
    making.run(
      () => desk.call('again', sent.bundle, passphrase === '' ? null : passphrase),
      (file) => {
        setGone(file === null);
        if (file === null) return;
        void (async () => {
          const { download } = await import('../../../exports/download.ts');
          const { fileName } = await import('../../../exports/file-name.ts');
          const words = [t('title'), desk.author.name, w(`to.${sent.to}`), sent.bundle.slice(0, 8)];
          download(file, fileName(words, bundleExtension.slice(1)));
          onOpen(false);
        })();
      },
    );
  return (
    <>
      <div class="row">
        <p>
          <b>{t('sent.to', { to: w(`to.${sent.to}`) })}</b>
          {'\u00a0· '}
          {format.list(holds)}
          {'\u00a0· '}
          <span class="muted">
            {when(sent.at, format)}
            {'\u00a0· '}
            {t('history.bundle')} <bdi>{sent.bundle.slice(0, 8)}</bdi>
          </span>
        </p>
        <div class="actions">
          <Button kind="quiet" expanded={open} onPress={() => onOpen(!open)}>
            {t('sent.again')}
          </Button>
          {sent.to === 'teacher' ? null : (
            <Button
              kind="quiet"
              busy={undoing.busy}
              onPress={() => undoing.run(() => desk.call('takeBack', sent.bundle), onTakenBack)}
            >
              {t('sent.take-back')}
            </Button>
          )}
        </div>
      </div>
      {open ? (
        <OpenedPart onClose={() => onOpen(false)}>
          <Form onSubmit={again}>
            <TextField
              label={t('field.passphrase')}
              note={t('field.passphrase.note')}
              type="password"
              autoComplete="new-password"
              value={passphrase}
              onInput={setPassphrase}
              wrong={passphrase !== '' && passphrase.length < 8 ? t('passphrase.short') : null}
            />
            <div class="actions">
              <Button busy={making.busy}>{t('make-file')}</Button>
            </div>
          </Form>
        </OpenedPart>
      ) : null}
      {gone ? <p class="wrong">{t('sent.gone')}</p> : null}
      {making.failed === null ? null : <ProblemNote problem={making.failed} />}
      {undoing.failed === null ? null : <ProblemNote problem={undoing.failed} />}
    </>
  );
}
