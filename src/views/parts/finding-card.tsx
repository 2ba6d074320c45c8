import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { findingsTexts } from '../../i18n/areas/findings.ts';
import { actorOf } from '../finding-groups.ts';
import { lookOf } from '../finding-looks.ts';
import { findingTitle } from '../finding-title.ts';
import { useRich, useText } from '../language.tsx';
import { Decide } from './decide.tsx';
import { NextStepLine } from './next-step.tsx';
import { SectionDiff } from './section-diff.tsx';
import { Badge } from './state-badge.tsx';
import { StudentEvidenceList } from './student-evidence.tsx';
import type { FindingProps } from './finding-list.tsx';
import { SupportMessage } from './support-message-button.tsx';

/** One finding: what, on what evidence, and what to do next. */
export function FindingCard({ finding, title }: FindingProps): JSX.Element {
  const t = useText(findingsTexts);
  const rich = useRich(findingsTexts);
  const id = useId();
  const look = lookOf(finding);
  const actor = actorOf(finding);
  const [student] = finding.students;
  return (
    <article class="card finding" aria-labelledby={id} data-code={finding.code}>
      <header class="card-head">
        <h4 id={id}>{findingTitle(finding, t)}</h4>
        <Badge tone={look.tone} symbol={look.symbol}>
          {t(`tag.${look.tag}`)}
        </Badge>
      </header>
      {finding.section === null ? null : <SectionDiff section={finding.section} />}
      <StudentEvidenceList finding={finding} />
      {actor === 'nobody' ? null : <NextStepLine>{rich(`step.${finding.step}`)}</NextStepLine>}
      {finding.code === 'student-review' && student !== undefined ? <Decide student={student} /> : null}
      {actor === 'support' ? <SupportMessage finding={finding} title={title} /> : null}
    </article>
  );
}
