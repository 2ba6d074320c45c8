import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadFiles, type KeptFile } from '../../../app/files.ts';
import { takeShownList } from '../../../messages/shown-list.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useText } from '../../language.tsx';
import type { Problem } from '../../model.ts';
import { Symbol } from '../../parts/symbol.tsx';
import { RetryNote } from '../../parts/retry-note.tsx';
import { Page } from '../page.tsx';
import { hrefOf } from '../route.ts';
import type { PageProps } from '../page-props.ts';
import { useStored } from '../use-app.ts';
import { DropZone } from './drop-zone.tsx';
import { FileCheck } from './file-check.tsx';
import { FileReview } from './file-review.tsx';
import { KeptFiles } from './kept-files.tsx';
import { FaultNote, ReadingNote } from './reading-note.tsx';
import { useFile, type FileQueue } from './use-file.ts';

/**
 * Lists from files: `#files`, and the check of one of their sections at `#files/KEY`. At `#files?tab=N` the list that a
 * person took over in the page of that tab is looked at like a file.
 */
export function FilesPage({ route }: PageProps): JSX.Element {
  const [section] = route.path;
  const tab = Number(route.query['tab'] ?? 'none');
  return section === undefined ? (
    <Files tab={Number.isInteger(tab) ? tab : null} />
  ) : (
    <FileCheck section={section} />
  );
}

function Files({ tab }: { readonly tab: number | null }): JSX.Element {
  const queue = useFile();
  const [gone, setGone] = useState(false);
  const add = useRef(queue.add);
  add.current = queue.add;
  useEffect(() => {
    if (tab === null) return;
    // Once: the list goes with its page, and coming back to this address would find another or none.
    history.replaceState(null, '', hrefOf('files'));
    void takeShownList(tab).then((list) => {
      if (list === null) setGone(true);
      else add.current([list]);
    });
  }, [tab]);
  const { value, problem, again } = useStored(loadFiles);
  const [added, setAdded] = useState(false);
  return (
    <FilesView
      queue={queue}
      kept={value}
      problem={problem}
      onRetry={again}
      gone={gone}
      added={added}
      onAdded={setAdded}
    />
  );
}

export interface FilesViewProps {
  readonly queue: FileQueue;
  /** Null while it is loading, or when it cannot be. */
  readonly kept: readonly KeptFile[] | null;
  readonly problem: Problem | null;
  readonly onRetry: () => void;
  /** The page whose list was to be looked at was left before it could be asked. */
  readonly gone: boolean;
  /** A file was just added: said once. */
  readonly added: boolean;
  readonly onAdded: (added: boolean) => void;
}

/** Apart from worker and store, so that every state can be put on a screen. */
export function FilesView(props: FilesViewProps): JSX.Element {
  const { queue, kept, problem, onRetry, gone, added, onAdded } = props;
  const t = useText(filesTexts);
  const { now } = queue;
  const add = (files: readonly File[]): void => {
    onAdded(false);
    queue.add(files);
  };
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      {problem === null ? null : <RetryNote problem={problem} onRetry={onRetry} />}
      <p class="done-note" role="status">
        {added ? t('added') : ''}
      </p>
      {gone && now.state === 'none' ? (
        <div class="note amber" role="status">
          <Symbol name="diamond" />
          <p>{t('shown.gone')}</p>
        </div>
      ) : null}
      {now.state === 'none' ? <DropZone onFiles={add} /> : null}
      {now.state === 'reading' ? <ReadingNote now={now} queue={queue} /> : null}
      {now.state === 'fault' ? <FaultNote now={now} queue={queue} /> : null}
      {now.state === 'open' ? (
        <FileReview key={now.preview.name} now={now} queue={queue} onKept={() => onAdded(true)} />
      ) : null}
      {kept === null ? null : <KeptFiles files={kept} />}
    </Page>
  );
}
