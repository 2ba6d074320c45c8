import type { JSX } from 'preact';
import { findingsTexts } from '../../i18n/areas/findings.ts';
import { actorOf } from '../finding-groups.ts';
import { lookOf } from '../finding-looks.ts';
import { findingTitle } from '../finding-title.ts';
import { useRich, useText } from '../language.tsx';
import type { Finding } from '../model.ts';
import { NextStepLine } from './next-step.tsx';
import { Badge } from './state-badge.tsx';

const namesShown = 3;

/** One finding in short: what, who, what to do. The evidence stands in the panel. */
export function FindingRow({ finding }: { readonly finding: Finding }): JSX.Element {
  const t = useText(findingsTexts);
  const rich = useRich(findingsTexts);
  const look = lookOf(finding);
  // A question about two names needs both of them.
  const names = finding.students.flatMap(({ darsak, openemis, seenName }) => [
    ...new Set([darsak?.name, openemis?.name, seenName].filter((name) => name !== undefined)),
  ]);
  const more = names.length - namesShown;
  const { section } = finding;
  const label = section?.darsak ?? section?.openemis ?? null;
  return (
    <article class="card finding">
      <header class="card-head">
        <h4>{findingTitle(finding, t)}</h4>
        <Badge tone={look.tone} symbol={look.symbol}>
          {t(`tag.${look.tag}`)}
        </Badge>
      </header>
      {label === null ? null : <bdi>{label}</bdi>}
      {names.length === 0 ? null : (
        <ul class="students">
          {names.slice(0, namesShown).map((name, index) => (
            <li key={index}>
              <bdi class="name">{name}</bdi>
            </li>
          ))}
          {more > 0 ? <li class="muted small">{t('more', { more })}</li> : null}
        </ul>
      )}
      {actorOf(finding) === 'nobody' ? null : <NextStepLine>{rich(`step.${finding.step}`)}</NextStepLine>}
    </article>
  );
}
