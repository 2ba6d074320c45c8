import type { JSX } from 'preact';
import { loadOwned, startDecisionsAnew, type Owned } from '../../app/owned.ts';
import { decisionId, type DecisionRecord } from '../../core/decisions/decision-record.ts';
import { decisionsTexts } from '../../i18n/areas/decisions.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { UndoButton } from '../parts/decided.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { DecisionFileSection } from './decision-file-section.tsx';
import { LoadedPage } from './loaded-page.tsx';
import { Page } from './page.tsx';
import { useChange, useStored } from './use-app.ts';

/** All decisions of the active person, the newest first; undone, taken along as a file and brought back here. */
export function DecisionsPage(): JSX.Element {
  const t = useText(decisionsTexts);
  return (
    <LoadedPage title={t('title')} lead={t('page.lead')} shown={useStored(loadOwned)}>
      {(owned) => <DecisionsView owned={owned} />}
    </LoadedPage>
  );
}

export interface DecisionsViewProps {
  readonly owned: Pick<Owned, 'decisions' | 'problem' | 'unreadable'>;
}

/** Apart from the loading, so that every state can be put on a screen. */
export function DecisionsView({ owned }: DecisionsViewProps): JSX.Element {
  const t = useText(decisionsTexts);
  return (
    <Page title={t('title')} lead={t('page.lead')}>
      <Unreadable {...owned} />
      {owned.problem !== null ? null : (
        <>
          <section class="sheet" aria-label={t('title')}>
            <p class={owned.decisions.length === 0 ? undefined : 'muted'}>
              {owned.decisions.length === 0
                ? t('page.empty')
                : t('page.count', { n: owned.decisions.length })}
            </p>
            {owned.decisions
              .toSorted((a, b) => b.decidedAt - a.decidedAt)
              .map((record) => (
                <Decision key={decisionId(record.decision)} record={record} />
              ))}
          </section>
          <DecisionFileSection decisions={owned.decisions} />
        </>
      )}
    </Page>
  );
}

/** Records that this version cannot read: kept, said, and a way to go on beside them. */
function Unreadable({ problem, unreadable }: Pick<Owned, 'problem' | 'unreadable'>): JSX.Element | null {
  const t = useText(decisionsTexts);
  const { busy, failed, run } = useChange();
  if (problem === null) return unreadable === 0 ? null : <p class="muted">{t('unreadable.kept')}</p>;
  return (
    <>
      <ProblemNote problem={problem} />
      <section class="sheet">
        <p>{t('unreadable.anew.text')}</p>
        <div class="actions">
          <Button busy={busy} onPress={() => run(startDecisionsAnew)}>
            {t('unreadable.anew')}
          </Button>
        </div>
        {failed === null ? null : <ProblemNote problem={failed} />}
      </section>
    </>
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
