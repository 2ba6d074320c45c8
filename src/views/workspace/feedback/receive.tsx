import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import type { Received } from '../../../app/feedback/import-bundle.ts';
import type { BundleFault } from '../../../core/feedback/bundle-format.ts';
import type { Problem } from '../../model.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { handedChecksTexts } from '../../../i18n/areas/handed-checks.ts';
import { problemsTexts } from '../../../i18n/areas/problems.ts';
import { useHost } from '../../host.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { FilesButton } from '../../parts/files-button.tsx';
import { Form, TextField } from '../../parts/form.tsx';
import { OpenedPart } from '../../parts/opened-part.tsx';
import { Symbol } from '../../parts/symbol.tsx';

type Outcome =
  | { readonly is: 'taken'; readonly received: Received }
  | { readonly is: 'refused'; readonly fault: BundleFault }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'skipped' };

interface Line {
  readonly file: File;
  readonly outcome: Outcome;
}

/** Milliseconds. */
const tellEvery = 1500;

/** Files of others, dropped or chosen, taken in one after the other; each is said by name with what it brought. */
export function Receive({ desk }: { readonly desk: DeskClient }): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const { trusted } = useHost();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [running, setRunning] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [over, setOver] = useState(false);
  const stop = useRef(false);

  const takeOne = async (file: File, passphrase: string | null): Promise<Outcome> => {
    const answer = await desk.call('take', file, file.name, passphrase);
    if (!answer.ok) return { is: 'failed', problem: answer.error };
    if (!answer.value.ok) return { is: 'refused', fault: answer.value.error };
    return { is: 'taken', received: answer.value.value };
  };
  const takeAll = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || running !== null) return;
    stop.current = false;
    setLines([]);
    let told = performance.now();
    for (const [at, file] of files.entries()) {
      setRunning({ done: at, total: files.length });
      const outcome: Outcome = stop.current ? { is: 'skipped' } : await takeOne(file, null);
      setLines((before) => [...before, { file, outcome }]);
      // Whatever shows the queue looks again after it; after each of 200 files it would do nothing else.
      if (performance.now() - told > tellEvery) {
        desk.announce();
        told = performance.now();
      }
    }
    desk.announce();
    setRunning(null);
  };
  const again = async (file: File, passphrase: string | null): Promise<void> => {
    const outcome = await takeOne(file, passphrase);
    desk.announce();
    setLines((before) => before.map((line) => (line.file === file ? { file, outcome } : line)));
  };

  return (
    <section
      class={over ? 'sheet receive over' : 'sheet receive'}
      aria-label={t('receive')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (trusted(event)) void takeAll([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <div class="row">
        <div>
          <h3>{t('receive')}</h3>
          <p class="muted small">{t('receive.drop')}</p>
        </div>
        <FilesButton onFiles={(files) => void takeAll(files)}>{t('receive.choose')}</FilesButton>
      </div>
      {running === null ? null : (
        <div class="row">
          <p role="status">{t('receive.progress', running)}</p>
          <progress
            class="desk-progress"
            max={running.total}
            value={running.done}
            aria-label={t('receive.progress', running)}
          />
          <Button kind="quiet" onPress={() => (stop.current = true)}>
            {t('receive.stop')}
          </Button>
        </div>
      )}
      {lines.length === 0 ? null : (
        <ul class="received" aria-live="polite">
          {lines.map(({ file, outcome }, at) => (
            <li key={`${String(at)}|${file.name}`}>
              <ReceivedLine
                file={file}
                outcome={outcome}
                onAgain={(passphrase) => void again(file, passphrase)}
              />
            </li>
          ))}
        </ul>
      )}
      <p class="muted small">{t('receive.note')}</p>
    </section>
  );
}

function ReceivedLine(props: {
  readonly file: File;
  readonly outcome: Outcome;
  readonly onAgain: (passphrase: string | null) => void;
}): JSX.Element {
  const { file, outcome, onAgain } = props;
  const t = useText(feedbackDeskTexts);
  const c = useText(handedChecksTexts);
  const problems = useText(problemsTexts);
  const format = useFormat();
  const name = (
    <b>
      <bdi>{file.name}</bdi>
    </b>
  );
  switch (outcome.is) {
    case 'taken': {
      const { from, school, added, changed, same, conflicts, checks } = outcome.received;
      const brought = [
        ...(added > 0 || (changed === 0 && same === 0 && checks === 0)
          ? [t('receive.added', { n: added })]
          : []),
        ...(changed > 0 ? [t('receive.changed', { n: changed })] : []),
        ...(same > 0 ? [t('receive.same', { n: same })] : []),
        ...(checks > 0 ? [c('received', { n: checks })] : []),
        ...(conflicts > 0 ? [t('receive.conflicts', { n: conflicts })] : []),
      ];
      return (
        <p class="received-line good">
          <Symbol name="check" />
          <span>
            {name} <bdi>{[from, school].filter(Boolean).join('، ')}</bdi>: {format.list(brought)}
          </span>
        </p>
      );
    }
    case 'refused':
      return (
        <div class="received-line bad">
          <Symbol name="diamond" />
          <div>
            <p>
              {name}: {t(`fault.${outcome.fault}`)}
            </p>
            {outcome.fault === 'passphrase-needed' || outcome.fault === 'passphrase-wrong' ? (
              <OpenedPart>
                <Passphrase onSubmit={onAgain} />
              </OpenedPart>
            ) : null}
          </div>
        </div>
      );
    case 'failed':
      return (
        <div class="received-line bad">
          <Symbol name="diamond" />
          <div>
            <p>
              {name}: {problems(outcome.problem.code)} {problems(`${outcome.problem.code}.next`)}
            </p>
            <Button kind="quiet" onPress={() => onAgain(null)}>
              {t('receive.again')}
            </Button>
          </div>
        </div>
      );
    case 'skipped':
      return (
        <p class="received-line">
          <Symbol name="ring" />
          <span>
            {name}: {t('receive.skipped')}
          </span>
        </p>
      );
  }
}

function Passphrase({ onSubmit }: { readonly onSubmit: (passphrase: string) => void }): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const [value, setValue] = useState('');
  return (
    <Form onSubmit={() => onSubmit(value)}>
      <TextField label={t('passphrase')} type="password" value={value} onInput={setValue} />
      <div class="actions">
        <Button>{t('receive.open')}</Button>
      </div>
    </Form>
  );
}
