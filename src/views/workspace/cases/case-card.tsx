import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { isReopened, stateOf, type CaseRecord, type CaseState } from '../../../core/cases/case-record.ts';
import type { Cause } from '../../../core/cases/cause.ts';
import { casesTexts } from '../../../i18n/areas/cases.ts';
import { findingsTexts } from '../../../i18n/areas/findings.ts';
import { when } from '../../../i18n/when.ts';
import { titleOf } from '../../finding-title.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { NextStepLine } from '../../parts/next-step.tsx';
import { Badge, type BadgeProps } from '../../parts/state-badge.tsx';

export interface CaseCardProps {
  readonly record: CaseRecord;
  /** School days since it stands as it does. */
  readonly age: number;
  readonly onMove: (to: CaseState) => void;
  readonly onFile: () => void;
}

const looks: Readonly<Record<CaseState, Omit<BadgeProps, 'children'>>> = {
  open: { tone: 'amber', symbol: 'diamond' },
  sent: { tone: 'slate', symbol: 'half' },
  solved: { tone: 'green', symbol: 'check' },
};

/** One cause: what, where, how many it explains, since when, the wanted correction, and the evidence one click away. */
export function CaseCard({ record, age, onMove, onFile }: CaseCardProps): JSX.Element {
  const t = useText(casesTexts);
  const format = useFormat();
  const { cause, steps } = record;
  const state = stateOf(record);
  const last = steps.at(-1);
  const title = useId();
  return (
    <article
      class="sheet case"
      data-case={cause.key}
      data-state={state}
      tabIndex={-1}
      aria-labelledby={title}
    >
      <div class="card-head">
        <h3 id={title}>{t(`kind.${cause.kind}`)}</h3>
        <Badge {...looks[state]}>{t(`state.${state}`)}</Badge>
      </div>
      <p class="case-where">
        <Where cause={cause} />
      </p>
      <p class="muted">
        {[
          ...(cause.size > 0 ? [t('explains', { n: cause.size })] : []),
          t('sections', { n: cause.sections.length }),
          t('age', { n: age }),
          ...(isReopened(record) ? [t('reopened')] : []),
        ].join('\u00a0· ')}
      </p>
      {state === 'solved' && last !== undefined ? (
        <p>{t(`solved.${last.by}`, { when: when(last.at, format) })}</p>
      ) : (
        <NextStepLine>{t(`wanted.${cause.kind}`)}</NextStepLine>
      )}
      <CauseEvidence cause={cause} />
      <div class="actions">
        {state === 'solved' ? null : <Button onPress={onFile}>{t('file.one')}</Button>}
        {state === 'open' ? (
          <Button kind="quiet" onPress={() => onMove('sent')}>
            {t('mark.sent')}
          </Button>
        ) : null}
        {state === 'solved' ? null : (
          <Button kind="quiet" onPress={() => onMove('solved')}>
            {t('mark.solved')}
          </Button>
        )}
        {state === 'open' ? null : (
          <Button kind="quiet" onPress={() => onMove('open')}>
            {t('mark.open')}
          </Button>
        )}
      </div>
    </article>
  );
}

export function Where({ cause }: { readonly cause: Cause }): JSX.Element {
  const { list } = useFormat();
  const { teacher, className, sections } = cause;
  const place = sections.length === 1 ? (sections[0]?.label ?? '') : (className ?? '');
  const parts = [teacher, place].filter((part): part is string => part !== null && part !== '');
  return <bdi>{parts.length === 0 ? list(sections.map(({ label }) => label)) : parts.join('\u00a0· ')}</bdi>;
}

/** Sections, names and the times of both readings; folded, since a case is read far more often than checked. */
export function CauseEvidence({ cause }: { readonly cause: Cause }): JSX.Element {
  const t = useText(casesTexts);
  const f = useText(findingsTexts);
  const format = useFormat();
  const { sections, people, capturedAt, codes } = cause;
  const time = (at: number | null): string => (at === null ? t('evidence.none') : when(at, format));
  return (
    <details class="case-details">
      <summary>{t('details')}</summary>
      {codes.length === 0 ? null : (
        <p>{format.list(codes.map((code) => titleOf(code, Math.max(1, people.length), f)))}</p>
      )}
      <ul>
        {sections.map(({ key, label, darsak }) => (
          <li key={key}>
            <bdi>{label}</bdi>
            {darsak === null ? null : <span class="muted"> {t('section.darsak', { name: darsak })}</span>}
          </li>
        ))}
      </ul>
      {people.length === 0 ? (
        cause.size > 0 && cause.kind.startsWith('students') ? (
          <p class="muted">{t('people.none')}</p>
        ) : null
      ) : (
        <>
          <h4>{t('people')}</h4>
          <ol class="name-list">
            {people.map(({ name, other }, index) => (
              <li key={index}>
                <bdi>{name}</bdi>
                {other === null ? null : <span class="muted">{t('person.other', { name: other })}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="muted small">
        {t('evidence', { darsak: time(capturedAt.darsak), openemis: time(capturedAt.openemis) })}
      </p>
    </details>
  );
}
