import type { JSX } from 'preact';
import type { SectionEvidence } from '../model.ts';
import { commonTexts } from '../../i18n/areas/common.ts';
import { evidenceTexts } from '../../i18n/areas/evidence.ts';
import { useRich, useText } from '../language.tsx';

/** A section as either side names it, with its number of students. */
export function SectionDiff({ section }: { readonly section: SectionEvidence }): JSX.Element {
  const c = useText(commonTexts);
  const t = useText(evidenceTexts);
  const rich = useRich(evidenceTexts);
  const sides = [
    { side: 'darsak', label: section.darsak, count: section.darsakCount },
    { side: 'openemis', label: section.openemis, count: section.openemisCount },
  ] as const;
  return (
    <dl class="sides">
      {sides.map(({ side, label, count }) => (
        <div class="side" key={side}>
          <dt>
            <bdi>{c(side)}</bdi>
          </dt>
          <dd>
            {label === null ? (
              <span class="absent">{t('evidence.none-on')}</span>
            ) : (
              <>
                <bdi class="name">{label}</bdi>
                <span class="field">
                  {count === null ? t('evidence.count-unknown') : rich('evidence.count', { n: count })}
                </span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
