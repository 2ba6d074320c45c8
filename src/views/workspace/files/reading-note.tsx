import type { JSX } from 'preact';
import { fileFaultsTexts } from '../../../i18n/areas/file-faults.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Symbol } from '../../parts/symbol.tsx';
import type { FileQueue, FileState } from './use-file.ts';

/** A file that is being read: how far, and a way to stop it. */
export function ReadingNote(props: {
  readonly now: Extract<FileState, { state: 'reading' }>;
  readonly queue: FileQueue;
}): JSX.Element {
  const t = useText(filesTexts);
  const rich = useRich(filesTexts);
  const format = useFormat();
  const { name, done } = props.now;
  const share = Math.round(done * 100);
  return (
    <section class="sheet" aria-busy="true">
      <p role="status">{rich('reading', { name })}</p>
      <div class="progress">
        <progress max={100} value={share} aria-label={t('reading', { name })} />
        <p class="muted small">{t('reading.share', { share: format.number(share) })}</p>
      </div>
      <Next label={t('reading.stop')} queue={props.queue} />
    </section>
  );
}

/** Why a file cannot be read, and what to do. */
export function FaultNote(props: {
  readonly now: Extract<FileState, { state: 'fault' }>;
  readonly queue: FileQueue;
}): JSX.Element {
  const t = useText(filesTexts);
  const rich = useRich(filesTexts);
  const why = useText(fileFaultsTexts);
  const { name, fault } = props.now;
  return (
    <section class="sheet" role="alert">
      <div class="note amber">
        <Symbol name="diamond" />
        <div>
          <h3>{rich('fault.title', { name })}</h3>
          <p>{why(fault)}</p>
          <p>{why(`${fault}.next`)}</p>
        </div>
      </div>
      <Next label={t('fault.close')} queue={props.queue} />
    </section>
  );
}

function Next({ label, queue }: { readonly label: string; readonly queue: FileQueue }): JSX.Element {
  const t = useText(filesTexts);
  return (
    <div class="actions">
      <Button onPress={queue.next}>{label}</Button>
      {queue.waiting === 0 ? null : <span class="muted">{t('waiting', { n: queue.waiting })}</span>}
    </div>
  );
}
