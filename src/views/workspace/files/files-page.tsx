import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { loadFiles } from '../../../app/files.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useText } from '../../language.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Page } from '../page.tsx';
import type { PageProps } from '../pages.ts';
import { useStored } from '../use-app.ts';
import { DropZone } from './drop-zone.tsx';
import { FileCheck } from './file-check.tsx';
import { FileReview } from './file-review.tsx';
import { KeptFiles } from './kept-files.tsx';
import { FaultNote, ReadingNote } from './reading-note.tsx';
import { useFile } from './use-file.ts';

/** Lists from files: `#files`, and the check of one of their sections at `#files/KEY`. */
export function FilesPage({ route }: PageProps): JSX.Element {
  const [section] = route.path;
  return section === undefined ? <Files /> : <FileCheck section={section} />;
}

function Files(): JSX.Element {
  const t = useText(filesTexts);
  const queue = useFile();
  const kept = useStored(loadFiles);
  const [added, setAdded] = useState(false);
  const { now } = queue;
  const add = (files: readonly File[]): void => {
    setAdded(false);
    queue.add(files);
  };
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      {kept.problem === null ? null : <ProblemNote problem={kept.problem} />}
      <p class="done-note" role="status">
        {added ? t('added') : ''}
      </p>
      {now.state === 'none' ? <DropZone onFiles={add} /> : null}
      {now.state === 'reading' ? <ReadingNote now={now} queue={queue} /> : null}
      {now.state === 'fault' ? <FaultNote now={now} queue={queue} /> : null}
      {now.state === 'open' ? (
        <FileReview key={now.source.name} now={now} queue={queue} onKept={() => setAdded(true)} />
      ) : null}
      {kept.value === null ? null : <KeptFiles files={kept.value} />}
    </Page>
  );
}
