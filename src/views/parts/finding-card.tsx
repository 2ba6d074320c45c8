import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Finding } from '../model.ts';
import { findingsTexts } from '../../i18n/areas/findings.ts';
import { actorOf } from '../finding-groups.ts';
import { lookOf } from '../finding-looks.ts';
import { findingTitle } from '../finding-title.ts';
import { useRich, useText } from '../language.tsx';
import { NextStepLine } from './next-step.tsx';
import { SectionDiff } from './section-diff.tsx';
import { Badge } from './state-badge.tsx';
import { StudentEvidenceList } from './student-evidence.tsx';
import { SupportMessage, type SectionTitle } from './support-message-button.tsx';

export interface FindingCardProps {
  readonly finding: Finding;
  /** The section the finding belongs to; null in the list of sections. */
  readonly title: SectionTitle | null;
}

/** One finding: what, on what evidence, and what to do next. */
export function FindingCard({ finding, title }: FindingCardProps): JSX.Element {
  const t = useText(findingsTexts);
  const rich = useRich(findingsTexts);
  const id = useId();
  const look = lookOf(finding);
  const actor = actorOf(finding);
  return (
    <article class="card finding" aria-labelledby={id}>
      <header class="card-head">
        <h4 id={id}>{findingTitle(finding, t)}</h4>
        <Badge tone={look.tone} symbol={look.symbol}>
          {t(`tag.${look.tag}`)}
        </Badge>
      </header>
      {finding.section === null ? null : <SectionDiff section={finding.section} />}
      <StudentEvidenceList finding={finding} />
      {actor === 'nobody' ? null : <NextStepLine>{rich(`step.${finding.step}`)}</NextStepLine>}
      {actor === 'support' ? <SupportMessage finding={finding} title={title} /> : null}
    </article>
  );
}
