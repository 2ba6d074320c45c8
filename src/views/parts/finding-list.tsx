import { createContext, type ComponentType, type JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Finding } from '../model.ts';
import { commonTexts } from '../../i18n/areas/common.ts';
import { findingsTexts } from '../../i18n/areas/findings.ts';
import { groupFindings, type FindingGroup } from '../finding-groups.ts';
import { useText } from '../language.tsx';
import { Button } from './button.tsx';
import { FindingRow } from './finding-row.tsx';

/** The section a finding belongs to, as the screen names it; null in the list of sections. */
export interface SectionTitle {
  readonly subject: string | null;
  readonly section: string;
}

export interface FindingProps {
  readonly finding: Finding;
  readonly title: SectionTitle | null;
}

/** How one finding is drawn: in the popup as a row; the panel puts the card with the evidence here. */
export const FindingContext = createContext<ComponentType<FindingProps>>(FindingRow);

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
  const One = useContext(FindingContext);
  const quiet = group.actor === 'nobody';
  const most = quiet ? 0 : shownAtFirst;
  const [all, setAll] = useState(false);
  const { findings } = group;
  return (
    <section class="group">
      <h3 class="group-title">{t(`owner.${group.actor}`)}</h3>
      {(all ? findings : findings.slice(0, most)).map((finding) => (
        <One key={finding.key} finding={finding} title={title} />
      ))}
      {findings.length <= most ? null : (
        <Button kind="quiet" expanded={all} onPress={() => setAll(!all)}>
          {all ? c('show-less') : c('show-all', { n: findings.length })}
        </Button>
      )}
    </section>
  );
}
