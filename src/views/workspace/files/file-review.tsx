import type { JSX } from 'preact';
import { keepFile, type KeptFile } from '../../../app/files.ts';
import type { FileStatement } from '../../../core/files/file-preview.ts';
import { isShownList } from '../../../core/files/shown-list.ts';
import { problem } from '../../../core/problem.ts';
import { fail } from '../../../core/result.ts';
import { filesTexts } from '../../../i18n/areas/files.ts';
import { useRich, useText } from '../../language.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useChange } from '../use-app.ts';
import { ColumnTable } from './column-table.tsx';
import { GroupList } from './group-list.tsx';
import { PreviewSummary } from './preview-summary.tsx';
import { SheetChooser } from './sheet-chooser.tsx';
import { StatementForm } from './statement-form.tsx';
import type { FileQueue, FileState } from './use-file.ts';

/** A file that was read: looked at, corrected, vouched for, kept. */
export function FileReview(props: {
  readonly now: Extract<FileState, { state: 'open' }>;
  readonly queue: FileQueue;
  readonly onKept: () => void;
}): JSX.Element {
  const t = useText(filesTexts);
  const rich = useRich(filesTexts);
  const { now, queue } = props;
  const { preview, choices, file, source } = now;
  const { busy, failed, run } = useChange<KeptFile>();
  const keep = (statement: FileStatement): void =>
    run(
      async (app) => {
        const id = app.newId();
        const taken = await file.take(choices, statement, id);
        if (!taken.ok) {
          queue.refuse(taken.error);
          return fail(problem('internal', 'file'));
        }
        const { standsFor, asOf } = statement;
        return keepFile(app, taken.value, { id, name: preview.name, standsFor, asOf });
      },
      () => {
        queue.next();
        props.onKept();
      },
    );
  const worth = preview.sheets.filter(({ used, answer }) => used || answer === 'ask' || answer === 'other');
  const tables = worth.length > 0 ? worth : preview.sheets.slice(0, 1);
  const ready = preview.sections > 0 || preview.groups.some(({ used, students }) => used && students > 0);
  return (
    <>
      <section class="sheet" aria-busy={now.busy}>
        <h3>{rich('preview.title', { name: preview.name })}</h3>
        <PreviewSummary preview={preview} />
        <SheetChooser preview={preview} choices={choices} onChoose={queue.choose} />
      </section>
      {preview.groups.length === 0 ? null : (
        <section class="sheet">
          <h3>{t('groups.title')}</h3>
          <GroupList groups={preview.groups} choices={choices} onChoose={queue.choose} />
        </section>
      )}
      <section class="sheet">
        <p class="muted">{t('columns.note')}</p>
        {tables.map((sheet, n) => (
          <details key={sheet.at} open={n === 0}>
            <summary>{rich('columns.title', { sheet: sheet.name })}</summary>
            <ColumnTable sheet={sheet} choices={choices} onChoose={queue.choose} />
          </details>
        ))}
      </section>
      <section class="sheet">
        <h3>{t('keep.title')}</h3>
        <StatementForm
          preview={preview}
          fileTime={isShownList(source) ? source.at : source.lastModified}
          ready={ready}
          busy={busy || now.busy}
          onKeep={keep}
          onDiscard={queue.next}
        />
        {failed === null ? null : <ProblemNote problem={failed} />}
      </section>
    </>
  );
}
