import type { JSX } from 'preact';
import { panelTexts } from '../../i18n/areas/panel.ts';
import { when } from '../../i18n/when.ts';
import type { BadgeState } from '../../messages/page.ts';
import type { SectionLine } from '../../messages/panel.ts';
import { useHost } from '../host.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { StateBadge } from './state-badge.tsx';

const rank: Record<BadgeState, number> = { attention: 0, partial: 1, old: 2, unchecked: 3, 'in-order': 4 };

/** The worst first; equal ones stay in the order of the source, which is the teacher's own. */
export const worstFirst = (lines: readonly SectionLine[]): readonly SectionLine[] =>
  lines.toSorted((a, b) => rank[a.state] - rank[b.state] || (b.open ?? 0) - (a.open ?? 0));

/** My sections, one line each: where, how things stand, since when. */
export function SectionLines({ lines }: { readonly lines: readonly SectionLine[] }): JSX.Element | null {
  // An empty box would show as a lone line.
  if (lines.length === 0) return null;
  return (
    <ul class="lines">
      {worstFirst(lines).map((line) => (
        <li key={line.key} class={`line ${line.state}`}>
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { readonly line: SectionLine }): JSX.Element {
  const t = useText(panelTexts);
  const rich = useRich(panelTexts);
  const format = useFormat();
  const { darsakOrigin } = useHost();
  const href = sectionHref(line.path, darsakOrigin);
  const name = (
    <bdi>
      {line.section}
      {line.subject === null ? null : <span class="line-subject"> · {line.subject}</span>}
    </bdi>
  );
  return (
    <>
      <p class="line-name">
        {href === null ? (
          name
        ) : (
          <a href={href} target="_top" rel="noreferrer">
            {name}
          </a>
        )}
      </p>
      <StateBadge state={line.state} />
      <p class="line-facts small">
        {line.open === null || line.open === 0 ? null : (
          <span class="line-open">{rich('sections.open', { n: line.open })}</span>
        )}
        {line.students === null ? null : <span>{rich('sections.students', { n: line.students })}</span>}
        {line.checkedAt === null ? null : (
          <span>{t('sections.checked', { when: when(line.checkedAt, format) })}</span>
        )}
      </p>
    </>
  );
}

/** Address of a section's page; null unless the path stays on the host it is meant for. */
export function sectionHref(path: string | null, origin: string): string | null {
  if (path === null || !path.startsWith('/') || !URL.canParse(path, origin)) return null;
  const url = new URL(path, origin);
  return url.origin === origin ? url.href : null;
}
