import type { JSX } from 'preact';
import { decisionId, type DecisionRecord } from '../../core/decisions/decision-record.ts';
import { decisionsTexts } from '../../i18n/areas/decisions.ts';
import { useRich, useText } from '../language.tsx';
import { AskButton } from './ask-button.tsx';
import type { DecidedProps } from './decide-context.ts';
import { ProblemNote } from './problem-note.tsx';
import { RemedyButton } from './remedy-button.tsx';
import { Symbol } from './symbol.tsx';

/** How far the questions of a section are decided, the last answer with its way back, and what was set aside. */
export function Decided(props: DecidedProps): JSX.Element | null {
  const t = useText(decisionsTexts);
  const rich = useRich(decisionsTexts);
  const { decided, stale, problem } = props.owned;
  const [last] = decided;
  if (last === undefined && stale.length === 0 && problem === null) return null;
  return (
    <section class="decided" aria-label={t('title')}>
      {problem === null ? null : (
        <>
          <ProblemNote problem={problem} />
          <RemedyButton remedy="decisions" />
        </>
      )}
      {last === undefined ? null : (
        <>
          <p class="strong" role="status">
            {rich('progress', { done: decided.length, total: decided.length + props.open })}
          </p>
          <p>{rich('last', { ...last.names, answer: <>{t(`answer.${last.decision.answer}`)}</> })}</p>
          <div class="actions">
            <UndoButton record={last}>{t('undo')}</UndoButton>
            <AskButton kind="quiet" send={(ask) => ask('panel.workspace', { place: 'decisions' })}>
              {t('all')}
            </AskButton>
          </div>
        </>
      )}
      {stale.map((record) => (
        <div class="note amber" key={decisionId(record.decision)}>
          <Symbol name="diamond" />
          <div>
            <p class="strong">{t('stale.title')}</p>
            <p>{rich('pair', record.names)}</p>
            <p>{t('stale.text')}</p>
            <UndoButton record={record}>{t('stale.remove')}</UndoButton>
          </div>
        </div>
      ))}
    </section>
  );
}

export function UndoButton(props: {
  readonly record: DecisionRecord;
  readonly children: string;
}): JSX.Element {
  return (
    <AskButton send={(ask) => ask('decision.undo', { id: decisionId(props.record.decision) })}>
      {props.children}
    </AskButton>
  );
}
