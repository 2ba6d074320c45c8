import type { JSX } from 'preact';
import { removeFollowingFile, takeFollowingFile } from '../../../app/following.ts';
import type { FollowingFile } from '../../../core/following/following-file.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { FilesButton } from '../../parts/files-button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { ReceivedOutcomes } from '../received-outcomes.tsx';
import { useChange } from '../use-app.ts';
import { useReceived } from '../use-received.ts';
import { measureWords } from './value-words.ts';

const listedIn = ({ sections }: FollowingFile): number =>
  sections.reduce((sum, { listed }) => sum + listed.length, 0);

/** The principal's side: reports of teachers, which make the school's list. */
export function ReceivedReports({ files }: { readonly files: readonly FollowingFile[] }): JSX.Element {
  const t = useText(followingTexts);
  const format = useFormat();
  const { failed, run } = useChange<null>();
  const receiving = useReceived('following', takeFollowingFile);
  return (
    <section class="sheet receive" aria-label={t('received')}>
      <div class="row">
        <div>
          <h3>{t('received')}</h3>
          <p class="muted small">{t('received.lead')}</p>
        </div>
        <FilesButton onFiles={receiving.takeAll}>{t('received.choose')}</FilesButton>
      </div>
      {failed === null ? null : <ProblemNote problem={failed} />}
      <ReceivedOutcomes
        receiving={receiving}
        words={{ 'not-a-file': t('fault.not-a-file'), 'too-large': t('fault.too-large') }}
        taken={(report) =>
          t('received.taken', {
            name: report.reporter.name,
            count: t('received.count', { n: listedIn(report) }),
          })
        }
      />
      {files.length === 0 ? (
        <p class="muted">{t('received.none')}</p>
      ) : (
        <ul class="case-files">
          {files.map((file) => (
            <li key={file.id}>
              <p>
                <bdi class="strong">{file.reporter.name}</bdi>
                <span class="muted small">
                  {t('received.of', { metric: measureWords(file, t), when: when(file.madeAt, format) })}
                  {'\u00a0· '}
                  {t('received.count', { n: listedIn(file) })}
                </span>
              </p>
              <Button
                kind="quiet"
                label={t('received.remove.of', { name: file.reporter.name })}
                onPress={() => run((app) => removeFollowingFile(app, file.id))}
              >
                {t('received.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
