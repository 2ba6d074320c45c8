import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { loadFiles, type KeptFile } from '../../../app/files.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useText } from '../../language.tsx';
import type { Problem } from '../../model.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Page } from '../page.tsx';
import type { PageProps } from '../page-props.ts';
import { useStored } from '../use-app.ts';
import { DropZone } from './drop-zone.tsx';
import { FileCheck } from './file-check.tsx';
import { FileReview } from './file-review.tsx';
import { KeptFiles } from './kept-files.tsx';
import { FaultNote, ReadingNote } from './reading-note.tsx';
import { useFile, type FileQueue } from './use-file.ts';

/** Lists from files: `#files`, and the check of one of their sections at `#files/KEY`. */
export function FilesPage({ route }: PageProps): JSX.Element {
  const [section] = route.path;
  return section === undefined ? <Files /> : <FileCheck section={section} />;
}

function Files(): JSX.Element {
  const queue = useFile();
  const { value, problem } = useStored(loadFiles);
  const [added, setAdded] = useState(false);
  return <FilesView queue={queue} kept={value} problem={problem} added={added} onAdded={setAdded} />;
}

export interface FilesViewProps {
  readonly queue: FileQueue;
  /** Null while it is loading, or when it cannot be. */
  readonly kept: readonly KeptFile[] | null;
  readonly problem: Problem | null;
  /** A file was just added: said once. */
  readonly added: boolean;
  readonly onAdded: (added: boolean) => void;
}

/** Apart from worker and store, so that every state can be put on a screen. */
export function FilesView({ queue, kept, problem, added, onAdded }: FilesViewProps): JSX.Element {
  const t = useText(filesTexts);
  const { now } = queue;
  const add = (files: readonly File[]): void => {
    onAdded(false);
    queue.add(files);
  };
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <p class="done-note" role="status">
        {added ? t('added') : ''}
      </p>
      {now.state === 'none' ? <DropZone onFiles={add} /> : null}
      {now.state === 'reading' ? <ReadingNote now={now} queue={queue} /> : null}
      {now.state === 'fault' ? <FaultNote now={now} queue={queue} /> : null}
      {now.state === 'open' ? (
        <FileReview key={now.source.name} now={now} queue={queue} onKept={() => onAdded(true)} />
      ) : null}
      {kept === null ? null : <KeptFiles files={kept} />}
    </Page>
  );
}
