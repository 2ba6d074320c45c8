import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { panelTexts } from '../../i18n/areas/panel.ts';
import { verdictTexts } from '../../i18n/areas/verdict.ts';
import type { ReadingView, SectionCheckView, SectionsOverview } from '../../messages/panel.ts';
import type { SectionOwned } from '../../messages/panel-view.ts';
import { countOpen } from '../finding-groups.ts';
import { useRich, useText } from '../language.tsx';
import { ClassroomStrip } from '../parts/classroom-strip.tsx';
import { DecideContext, DecidedContext } from '../parts/decide-context.ts';
import { FindingList } from '../parts/finding-list.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { ProportionBar } from '../parts/proportion-bar.tsx';
import { ReadingStrip } from '../parts/reading-strip.tsx';
import { SectionLines } from '../parts/section-lines.tsx';
import { SourceLines } from '../parts/source-lines.tsx';
import { VerdictBlock } from '../parts/verdict-block.tsx';

export interface SectionScreenProps {
  readonly check: SectionCheckView;
  readonly reading: ReadingView;
  readonly overview: SectionsOverview | null;
  readonly owned: SectionOwned;
}

/** One section: the sentence, the proportion, then what is open by who acts, and where it all comes from. */
export function SectionScreen({ check, reading, overview, owned }: SectionScreenProps): JSX.Element {
  const t = useText(panelTexts);
  const v = useText(verdictTexts);
  const Decided = useContext(DecidedContext);
  const { title, verdict, findings, counts } = check;
  const label = [title.subject, title.section].filter(Boolean).join(' · ');
  const unknown = verdict.state === 'unknown';
  const nothingRead = check.openemis.state === 'not-read' || check.darsak.state === 'not-read';
  // One cause for all who are missing: said before their names, unless the verdict has said it.
  const said = verdict.state === 'unknown' && verdict.reasons.includes('darsak-empty');
  const statedEmpty = check.darsak.reasons.includes('stated-empty') && !said;
  const others = overview?.lines.filter((line) => line.key !== check.key) ?? [];
  return (
    <>
      <main class="panel-body">
        <VerdictBlock
          verdict={verdict}
          about={<About check={check} />}
          sentence={sentence()}
          reading={reading.state === 'running'}
        >
          {nothingRead ? null : <Compared check={check} />}
          {nothingRead || counts.darsak + counts.openemis === 0 ? null : (
            <ProportionBar counts={counts} hollow={unknown} />
          )}
        </VerdictBlock>
        {verdict.state === 'in-order' && findings.length === 0 ? (
          <p class="muted">{t('section.all-well')}</p>
        ) : null}
        {statedEmpty && verdict.state !== 'in-order' ? (
          <ProblemNote problem={{ code: 'empty-section' }} />
        ) : null}
        <ReadingStrip reading={reading} />
        {Decided === null ? null : <Decided owned={owned} open={counts.review} />}
        {findings.length === 0 ? null : (
          <>
            <h2 class={unknown ? 'seen-so-far' : 'spoken'}>
              {unknown ? v('seen-so-far') : t('section.groups')}
            </h2>
            <DecideContext.Provider value={{ key: check.key, label }}>
              <FindingList key={check.key} findings={findings} title={title} />
            </DecideContext.Provider>
          </>
        )}
        {nothingRead ? null : <ClassroomStrip classroom={owned.classroom} section={check.key} />}
        {others.length === 0 ? null : (
          <section class="group">
            <h3 class="group-title">{t('others.title')}</h3>
            <SectionLines lines={others} />
          </section>
        )}
      </main>
      <SourceLines sources={[check.darsak, check.openemis]} />
    </>
  );

  function sentence(): string {
    if (verdict.state === 'in-order') return v('section.in-order');
    const { unit, n } = countOpen(findings);
    return v(unit === 'names' ? 'section.needs' : 'section.needs.matters', { n });
  }
}

function About({ check }: { readonly check: SectionCheckView }): JSX.Element {
  const rich = useRich(verdictTexts);
  const { title, academicPeriod } = check;
  return (
    <>
      <bdi class="strong">{[title.subject, title.section].filter(Boolean).join(' · ')}</bdi>
      {academicPeriod === null ? null : <span>{rich('period', { period: academicPeriod })}</span>}
    </>
  );
}

function Compared({ check }: { readonly check: SectionCheckView }): JSX.Element {
  const rich = useRich(verdictTexts);
  const { darsak, openemis } = check.counts;
  return (
    <p class="verdict-compared">
      {rich('compared', {
        darsak: rich('compared.names', { n: darsak }),
        openemis: rich('compared.names', { n: openemis }),
      })}
    </p>
  );
}
