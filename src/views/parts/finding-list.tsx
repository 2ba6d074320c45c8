import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../model.ts';
import { commonTexts } from '../../i18n/areas/common.ts';
import { findingsTexts } from '../../i18n/areas/findings.ts';
import { groupFindings, type FindingGroup } from '../finding-groups.ts';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';
import { FindingCard } from './finding-card.tsx';
import type { SectionTitle } from './support-message-button.tsx';

const shownAtFirst = 6;

/** Findings grouped by who acts; what needs nobody is folded away. */
export function FindingList(props: {
  readonly findings: readonly Finding[];
  readonly title: SectionTitle | null;
}): JSX.Element {
  return (
    <>
      {groupFindings(props.findings).map((group) => (
        <Group key={group.actor} group={group} title={props.title} />
      ))}
    </>
  );
}

function Group({
  group,
  title,
}: {
  readonly group: FindingGroup;
  readonly title: SectionTitle | null;
}): JSX.Element {
  const t = useText(findingsTexts);
  const c = useText(commonTexts);
  const quiet = group.actor === 'nobody';
  const most = quiet ? 0 : shownAtFirst;
  const [all, setAll] = useState(false);
  const { findings } = group;
  return (
    <section class="group">
      <h3 class="group-title">{t(`owner.${group.actor}`)}</h3>
      {(all ? findings : findings.slice(0, most)).map((finding) => (
        <FindingCard key={finding.key} finding={finding} title={title} />
      ))}
      {findings.length <= most ? null : (
        <Button kind="quiet" expanded={all} onPress={() => setAll(!all)}>
          {all ? c('show-less') : c('show-all', { n: findings.length })}
        </Button>
      )}
    </section>
  );
}
