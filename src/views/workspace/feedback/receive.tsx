import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { FilesButton } from '../../parts/files-button.tsx';
import { droppedFiles } from './dropped-files.ts';
import type { Outcome } from './received-line.tsx';
import { isLocked } from './received-line.tsx';
import { ReceivedList, type Line } from './received-list.tsx';

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
  /** Still to be taken in; what is dropped meanwhile comes behind. Null: nothing runs. */
  const waiting = useRef<File[] | null>(null);

  const takeOne = async (file: File, passphrase: string | null): Promise<Outcome> => {
    const answer = await desk.call('take', file, file.name, passphrase);
    if (!answer.ok) return { is: 'failed', problem: answer.error };
    if (!answer.value.ok) return { is: 'refused', fault: answer.value.error };
    return { is: 'taken', received: answer.value.value };
  };
  const add = (line: Line): void => setLines((before) => [...before, line]);
  const takeAll = async (files: readonly File[], emptyFolders: readonly string[] = []): Promise<void> => {
    if (files.length === 0 && emptyFolders.length === 0) return;
    if (waiting.current === null) setLines([]);
    for (const name of emptyFolders) add({ name, file: null, outcome: { is: 'empty-folder' } });
    if (waiting.current !== null) {
      waiting.current.push(...files);
      setRunning((now) => now && { ...now, total: now.total + files.length });
      return;
    }
    const queue = [...files];
    waiting.current = queue;
    stop.current = false;
    let told = performance.now();
    let done = 0;
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      setRunning({ done, total: done + 1 + queue.length });
      const outcome: Outcome = stop.current ? { is: 'skipped' } : await takeOne(file, null);
      add({ name: file.name, file, outcome });
      done += 1;
      // Whatever shows the queue looks again after it; after each of 200 files it would do nothing else.
      if (performance.now() - told > tellEvery) {
        desk.announce();
        told = performance.now();
      }
    }
    waiting.current = null;
    desk.announce();
    setRunning(null);
  };
  const say = (file: File, outcome: Outcome): void =>
    setLines((before) => before.map((line) => (line.file === file ? { ...line, outcome } : line)));
  const again = async (file: File, passphrase: string | null): Promise<void> => {
    const outcome = await takeOne(file, passphrase);
    say(file, outcome);
    // Whoever sends many files agreed on one passphrase: it is not asked for again where it opens another.
    if (passphrase !== null && outcome.is === 'taken')
      for (const line of lines.filter((each) => each.file !== file && isLocked(each.outcome))) {
        const other = line.file === null ? null : await takeOne(line.file, passphrase);
        if (line.file !== null && other?.is === 'taken') say(line.file, other);
      }
    desk.announce();
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
        if (trusted(event))
          void droppedFiles(event.dataTransfer).then(({ files, emptyFolders }) =>
            takeAll(files, emptyFolders),
          );
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
      <ReceivedList lines={lines} onAgain={again} />
      <p class="muted small">{t('receive.note')}</p>
    </section>
  );
}
