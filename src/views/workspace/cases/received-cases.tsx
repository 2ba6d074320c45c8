import type { JSX } from 'preact';
import { caseFileDays, removeCaseFile, takeCaseFile } from '../../../app/cases.ts';
import type { CaseFile } from '../../../core/cases/case-file.ts';
import { causeKinds, mostFirst } from '../../../core/cases/cause.ts';
import { problem } from '../../../core/problem.ts';
import { fail, ok } from '../../../core/result.ts';
import { casesTexts } from '../../../i18n/areas/cases.ts';
import { when } from '../../../i18n/when.ts';
import { useHost } from '../../host.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { FilesButton } from '../../parts/files-button.tsx';
import { NextStepLine } from '../../parts/next-step.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useAsk } from '../../use-ask.ts';
import { ReceivedOutcomes } from '../received-outcomes.tsx';
import { useChange } from '../use-app.ts';
import { useReceived } from '../use-received.ts';
import { CauseEvidence, Where } from './case-card.tsx';
import { saveXlsx } from './save-cases.ts';

/** Technical support's side: case files of many schools, all their cases by cause. */
export function ReceivedCases({ files }: { readonly files: readonly CaseFile[] }): JSX.Element {
  const t = useText(casesTexts);
  const { now } = useHost();
  const { failed, run } = useChange<null>();
  const out = useAsk<unknown>();
  const receiving = useReceived('cases', takeCaseFile);
  const excel = (): void =>
    out.run(async () => {
      try {
        await saveXlsx(files, now());
        return ok({});
      } catch (error) {
        return fail(problem('internal', error instanceof Error ? error.name : ''));
      }
    });

  return (
    <>
      <section class="sheet receive" aria-label={t('received')}>
        <div class="row">
          <div>
            <h3>{t('received')}</h3>
            <p class="muted small">{t('received.lead', { days: t('received.days', { n: caseFileDays }) })}</p>
          </div>
          <div class="actions">
            <FilesButton kind="primary" onFiles={receiving.takeAll}>
              {t('received.choose')}
            </FilesButton>
            {files.length === 0 ? null : (
              <Button busy={out.busy} onPress={excel}>
                {t('received.excel')}
              </Button>
            )}
          </div>
        </div>
        {[failed, out.failed].map((each, index) =>
          each === null ? null : <ProblemNote key={index} problem={each} />,
        )}
        <ReceivedOutcomes
          receiving={receiving}
          words={{ 'not-a-file': t('fault.not-a-file'), 'too-large': t('fault.too-large') }}
          taken={({ cases }, { name }) =>
            t('received.taken', { name, count: t('received.cases', { n: cases.length }) })
          }
        />
        {files.length === 0 ? (
          <p class="muted">{t('received.none')}</p>
        ) : (
          <FileList files={files} onRemove={(id) => run((app) => removeCaseFile(app, id))} />
        )}
      </section>
      <ByCause files={files} />
    </>
  );
}

function FileList(props: {
  readonly files: readonly CaseFile[];
  readonly onRemove: (id: string) => void;
}): JSX.Element {
  const t = useText(casesTexts);
  const format = useFormat();
  return (
    <ul class="case-files">
      {props.files.map(({ id, reporter, madeAt, cases }) => {
        const school = reporter.school?.name ?? t('received.school.unknown');
        return (
          <li key={id}>
            <p>
              <bdi class="strong">{school}</bdi>
              <span class="muted small">
                {t('received.of', { name: reporter.name, when: when(madeAt, format) })}
                {'\u00a0· '}
                {t('received.cases', { n: cases.length })}
              </span>
            </p>
            <Button
              kind="quiet"
              label={t('received.remove.of', { name: school })}
              onPress={() => props.onRemove(id)}
            >
              {t('received.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** One cause in many schools is one piece of work: grouped by it, what explains most first. */
function ByCause({ files }: { readonly files: readonly CaseFile[] }): JSX.Element {
  const t = useText(casesTexts);
  const lines = files.flatMap((file) => file.cases.map(({ cause }) => ({ file, cause })));
  const groups = Map.groupBy(lines, ({ cause }) => cause.kind);
  const size = (kind: (typeof causeKinds)[number]): number =>
    (groups.get(kind) ?? []).reduce((sum, { cause }) => sum + cause.size, 0);
  return (
    <div class="cases">
      {causeKinds
        .filter((kind) => groups.has(kind))
        .toSorted((a, b) => size(b) - size(a))
        .map((kind) => {
          const of = (groups.get(kind) ?? []).toSorted((a, b) => mostFirst(a.cause, b.cause));
          const schools = new Set(of.map(({ file }) => file.reporter.school?.name ?? file.id)).size;
          return (
            <section key={kind} class="sheet" data-cause={kind}>
              <div class="card-head">
                <h3>{t(`kind.${kind}`)}</h3>
                <span class="muted">
                  {t('received.cases', { n: of.length })}
                  {'\u00a0· '}
                  {t('received.schools', { n: schools })}
                  {'\u00a0· '}
                  {t('explains', { n: size(kind) })}
                </span>
              </div>
              <NextStepLine>{t(`wanted.${kind}`)}</NextStepLine>
              <ul class="by-school">
                {of.map(({ file, cause }) => (
                  <li key={`${file.id}|${cause.key}`}>
                    <p>
                      <b>
                        <bdi>{file.reporter.school?.name ?? t('received.school.unknown')}</bdi>
                      </b>
                    </p>
                    <p>
                      <Where cause={cause} />
                    </p>
                    <CauseEvidence cause={cause} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
    </div>
  );
}
