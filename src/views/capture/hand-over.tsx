import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Recipient } from '../../core/feedback/feedback-item.ts';
import type { SentBundle } from '../../core/feedback/sent-bundle.ts';
import { standingOf } from '../../core/feedback/standing.ts';
import { download } from '../../exports/download.ts';
import { fileName } from '../../exports/file-name.ts';
import { captureTexts } from '../../i18n/areas/capture.ts';
import { handedChecksTexts } from '../../i18n/areas/handed-checks.ts';
import { feedbackWordsTexts } from '../../i18n/areas/feedback-words.ts';
import { useRich, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Choice, Form, TextField } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAsk } from '../use-ask.ts';
import type { Stamped } from './capture-state.ts';
import {
  bundleEnding,
  fileAgain,
  handOverItems,
  sectionChecks,
  undoHandOver,
  type Worker,
} from './capture-work.ts';
import { Chips } from './chips.tsx';

/** Whom a teacher, and anybody else, hands remarks to from here. */
const to = ['principal', 'supervisor', 'support'] as const satisfies readonly Recipient[];
const shortest = 8;

export interface HandOverProps {
  readonly worker: Worker;
  readonly items: readonly Stamped[];
  readonly last: SentBundle | null;
}

/** Chosen remarks as a file for one person; afterwards they are out of this queue. */
export function HandOver({ worker, items, last }: HandOverProps): JSX.Element {
  const t = useText(captureTexts);
  const rich = useRich(captureTexts);
  const c = useText(handedChecksTexts);
  const words = useText(feedbackWordsTexts);
  const [recipient, setRecipient] = useState<(typeof to)[number]>(proposed(items));
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const [undone, setUndone] = useState(false);
  const making = useAsk<{ readonly file: Blob; readonly sent: SentBundle }>();
  const undoing = useAsk<true>();
  const tooShort = passphrase !== '' && passphrase.length < shortest;
  const sealedWith = passphrase === '' ? null : passphrase;
  const [checks, setChecks] = useState(0);
  const [withChecks, setWithChecks] = useState(true);
  useEffect(() => {
    let here = true;
    void sectionChecks(worker, false).then((found) => {
      if (here) setChecks(found.length);
    });
    return () => {
      here = false;
    };
    // `worker` is new with every drawing; what it asks with stays.
  }, [worker.ask]);
  // The school's administration answers for the sections; to others they say nothing.
  const offersChecks = checks > 0 && recipient === 'principal';
  const save = (file: Blob, sent: SentBundle): void => {
    const name = fileName(
      [t('hand.file'), worker.author.name, words(`to.${sent.to}`), sent.bundle.slice(0, 8)],
      bundleEnding,
    );
    download(file, name);
    setSaved(name);
    setUndone(false);
  };
  return (
    <section class="hand-over">
      {items.length === 0 ? null : (
        <Form
          onSubmit={() => {
            if (tooShort || making.busy) return;
            making.run(
              async () =>
                handOverItems(
                  worker,
                  items,
                  recipient,
                  sealedWith,
                  // Also where the tick is not there yet: what she has not taken away goes along.
                  recipient === 'principal' && withChecks
                    ? await sectionChecks(worker, sealedWith !== null)
                    : [],
                ),
              ({ file, sent }) => save(file, sent),
            );
          }}
        >
          <h3>{t('hand.title')}</h3>
          <Chips
            legend={t('hand.to')}
            name="recipient"
            values={to}
            value={recipient}
            label={(each) => words(`to.${each}`)}
            onChoose={setRecipient}
          />
          <TextField
            label={t('hand.passphrase')}
            type="password"
            autoComplete="new-password"
            note={t('hand.passphrase.note')}
            value={passphrase}
            onInput={setPassphrase}
            wrong={tooShort ? t('hand.passphrase.short') : null}
          />
          {offersChecks ? (
            <Choice
              kind="checkbox"
              name="checks"
              checked={withChecks}
              label={c('with', { n: checks })}
              note={c('note')}
              onChange={setWithChecks}
            />
          ) : null}
          <div class="actions">
            <Button kind="primary" busy={making.busy}>
              {t('hand.make', { n: items.length })}
            </Button>
          </div>
          <p class="muted small">{t('hand.after')}</p>
        </Form>
      )}
      {making.failed === null ? null : making.failed.detail === 'stamp' ? (
        <p role="alert" class="note amber">
          {t('hand.elsewhere')}
        </p>
      ) : (
        <ProblemNote problem={making.failed} />
      )}
      <div role="status">
        {saved === null || undone ? null : <p class="done-note">{rich('hand.done', { file: saved })}</p>}
        {undone ? <p class="done-note">{t('hand.undone')}</p> : null}
      </div>
      {last === null ? null : (
        <div class="actions">
          <span class="muted small">
            {t('hand.last')}: {words(`to.${last.to}`)}
          </span>
          <Button
            kind="quiet"
            onPress={() =>
              making.run(
                async () => {
                  const file = await fileAgain(worker, last, sealedWith);
                  return file.ok ? { ok: true, value: { file: file.value, sent: last } } : file;
                },
                ({ file, sent }) => save(file, sent),
              )
            }
          >
            {t('hand.again')}
          </Button>
          <Button
            kind="quiet"
            busy={undoing.busy}
            onPress={() =>
              undoing.run(
                () => undoHandOver(worker, last),
                () => setUndone(true),
              )
            }
          >
            {t('hand.undo')}
          </Button>
        </div>
      )}
      {undoing.failed === null ? null : <ProblemNote problem={undoing.failed} />}
    </section>
  );
}

/** Faults of a platform go to technical support; anything else starts with the principal. */
const proposed = (items: readonly Stamped[]): (typeof to)[number] =>
  items.length > 0 && items.every(({ item }) => standingOf(item).content.kind === 'support')
    ? 'support'
    : 'principal';
