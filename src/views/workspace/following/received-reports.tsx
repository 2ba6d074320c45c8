import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { takeFollowingFile } from '../../../app/following.ts';
import type { FollowingFile } from '../../../core/following/following-file.ts';
import type { SealedFileFault } from '../../../core/sealed-file-kinds.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import { FilesButton } from '../../parts/files-button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { SealedFileRefused } from '../sealed-file-refused.tsx';
import { useChange } from '../use-app.ts';

interface Outcome {
  readonly file: File;
  readonly said: SealedFileFault | FollowingFile;
}

export const listedIn = ({ sections }: FollowingFile): number =>
  sections.reduce((sum, { listed }) => sum + listed.length, 0);

/** The principal's side: reports of teachers, which make the school's list. */
export function ReceivedReports({ files }: { readonly files: readonly FollowingFile[] }): JSX.Element {
  const t = useText(followingTexts);
  const format = useFormat();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const { failed, run } = useChange<null>();
  const take = async (file: File, passphrase: string | null): Promise<void> => {
    const { readSealedFile } = await import('../../../exports/sealed-file.ts');
    const read = await readSealedFile('following', file, passphrase);
    const said = read.ok ? read.value : read.error;
    setOutcomes((before) => [...before.filter((each) => each.file !== file), { file, said }]);
    if (read.ok) run((app) => takeFollowingFile(app, read.value));
  };
  const takeAll = async (chosen: readonly File[]): Promise<void> => {
    setOutcomes([]);
    for (const file of chosen) await take(file, null);
  };
  return (
    <section class="sheet receive" aria-label={t('received')}>
      <div class="row">
        <div>
          <h3>{t('received')}</h3>
          <p class="muted small">{t('received.lead')}</p>
        </div>
        <FilesButton onFiles={(chosen) => void takeAll(chosen)}>{t('received.choose')}</FilesButton>
      </div>
      {failed === null ? null : <ProblemNote problem={failed} />}
      {outcomes.length === 0 ? null : (
        <ul class="received" aria-live="polite">
          {outcomes.map((outcome, at) => (
            <li key={`${String(at)}|${outcome.file.name}`}>
              <OutcomeLine outcome={outcome} onOpen={(passphrase) => void take(outcome.file, passphrase)} />
            </li>
          ))}
        </ul>
      )}
      {files.length === 0 ? (
        <p class="muted">{t('received.none')}</p>
      ) : (
        <ul class="case-files">
          {files.map((file) => (
            <li key={file.id}>
              <p>
                <bdi class="strong">{file.reporter.name}</bdi>
                <span class="muted small">
                  {t('received.of', {
                    metric: t(`metric.${file.metric}`),
                    when: when(file.madeAt, format),
                  })}
                  {'\u00a0· '}
                  {t('received.count', { n: listedIn(file) })}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OutcomeLine(props: {
  readonly outcome: Outcome;
  readonly onOpen: (passphrase: string) => void;
}): JSX.Element {
  const t = useText(followingTexts);
  const { file, said } = props.outcome;
  if (typeof said === 'object') {
    const count = t('received.count', { n: listedIn(said) });
    return <p>{t('received.taken', { name: said.reporter.name, count })}</p>;
  }
  const words = { 'not-a-file': t('fault.not-a-file'), 'too-large': t('fault.too-large') };
  return <SealedFileRefused file={file} fault={said} words={words} onOpen={props.onOpen} />;
}
