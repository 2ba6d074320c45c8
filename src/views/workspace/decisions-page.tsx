import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { decisionFile, readDecisionFile, type FileFault } from '../../core/decisions/decision-file.ts';
import { decisionId, mergeDecisions, type DecisionRecord } from '../../core/decisions/decision-record.ts';
import { decisionsTexts } from '../../i18n/areas/decisions.ts';
import { useHost } from '../host.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { UndoButton } from '../parts/decided.tsx';
import { Wrong } from '../parts/form.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAsk } from '../use-ask.ts';
import { useBackground } from '../use-background.ts';

/** All decisions of the active person, the newest first; undone, taken along as a file and brought back here. */
export function DecisionsPage(): JSX.Element {
  const t = useText(decisionsTexts);
  const { value, problem } = useBackground((ask) => ask('workspace.data', {}), true);
  const data = value?.screen === 'elsewhere' ? value.basis : null;
  return (
    <main class="page">
      <h2 class="page-title">{t('title')}</h2>
      <p class="page-lead">{t('page.lead')}</p>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {value === null && problem === null ? <Loading /> : null}
      {value !== null && data === null ? <p>{t('page.closed')}</p> : null}
      {data === null ? null : (
        <>
          <section class="sheet" aria-label={t('title')}>
            <p class="muted">
              {data.decisions.length === 0 ? t('page.empty') : t('page.count', { n: data.decisions.length })}
            </p>
            {data.decisions
              .toSorted((a, b) => b.decidedAt - a.decidedAt)
              .map((record) => (
                <Decision key={decisionId(record.decision)} record={record} />
              ))}
          </section>
          <FileSection decisions={data.decisions} />
        </>
      )}
    </main>
  );
}

function Decision({ record }: { readonly record: DecisionRecord }): JSX.Element {
  const t = useText(decisionsTexts);
  const rich = useRich(decisionsTexts);
  const format = useFormat();
  const { names, decision, section, decidedAt, reason } = record;
  const facts = [
    ['answer', t(`answer.${decision.answer}`)],
    ['section', section.label],
    ['when', `${format.date(decidedAt)} ${format.time(decidedAt)}`],
    ...(reason === undefined ? [] : [['reason', reason] as const]),
  ] as const;
  return (
    <article class="card">
      <h3>{rich('pair', names)}</h3>
      <dl class="sides">
        {facts.map(([fact, text]) => (
          <div class="side" key={fact}>
            <dt>{t(`page.${fact}`)}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <UndoButton record={record}>{t('page.undo')}</UndoButton>
      </div>
    </article>
  );
}

function FileSection({ decisions }: { readonly decisions: readonly DecisionRecord[] }): JSX.Element {
  const t = useText(decisionsTexts);
  const { ask, trusted } = useHost();
  const [href, setHref] = useState<string | null>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const { failed, run } = useAsk<unknown>();
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([decisionFile(decisions)], { type: 'application/json' }));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [decisions]);
  const take = (text: string): void => {
    const read = readDecisionFile(text);
    setAdded(null);
    setFault(read.ok ? null : read.error);
    if (!read.ok) return;
    const before = new Set(decisions);
    const news = mergeDecisions(decisions, read.value).filter((record) => !before.has(record)).length;
    run(
      () => ask('decision.put', { records: read.value }),
      () => setAdded(news),
    );
  };
  return (
    <section class="sheet" aria-labelledby="decision-file">
      <h3 id="decision-file">{t('file.title')}</h3>
      <p class="muted">{t('file.note')}</p>
      <div class="actions">
        {href === null || decisions.length === 0 ? null : (
          <a class="button" href={href} download="mutabiq-decisions.json">
            {t('file.export')}
          </a>
        )}
      </div>
      <div class="form-field">
        <label for="decision-import">{t('file.import')}</label>
        <input
          id="decision-import"
          class="input"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined && trusted(event)) void file.text().then(take);
            event.currentTarget.value = '';
          }}
        />
        {fault === null ? null : <Wrong>{t(`file.${fault}`)}</Wrong>}
        {added === null ? null : <p role="status">{t('file.added', { n: added })}</p>}
        {failed === null ? null : <ProblemNote problem={failed} />}
      </div>
    </section>
  );
}
