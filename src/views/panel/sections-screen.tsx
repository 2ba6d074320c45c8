import type { JSX } from 'preact';
import type { FocusedSections } from '../../core/school/focused-sections.ts';
import { panelTexts } from '../../i18n/areas/panel.ts';
import { verdictTexts } from '../../i18n/areas/verdict.ts';
import type { ReadingView, SectionsOverview } from '../../messages/panel.ts';
import { useText } from '../language.tsx';
import { FindingList } from '../parts/finding-list.tsx';
import { FocusBar, useFocus } from '../parts/focus-bar.tsx';
import { NextStepLine } from '../parts/next-step.tsx';
import { ReadingStrip } from '../parts/reading-strip.tsx';
import { SectionLines } from '../parts/section-lines.tsx';
import { OverviewSources } from '../parts/overview-sources.tsx';
import { VerdictBlock } from '../parts/verdict-block.tsx';

/** The overview of my sections: the sentence, the lines, and what concerns the list itself. */
export function Overview(props: {
  readonly overview: SectionsOverview;
  readonly focus?: FocusedSections | null;
  readonly reading?: ReadingView;
}): JSX.Element {
  const { overview, reading } = props;
  const t = useText(panelTexts);
  const v = useText(verdictTexts);
  const { focus, showAll } = useFocus(props.focus ?? null);
  if (focus !== null) {
    const lines = overview.lines.filter(({ key }) => focus.keys.includes(key));
    const about = overview.findings.filter((finding) => focus.keys.some((key) => finding.key.endsWith(key)));
    return (
      <>
        <FocusBar focus={focus} onAll={showAll} />
        <SectionLines lines={lines} />
        <FindingList findings={about} title={null} />
      </>
    );
  }
  const { verdict, lines, findings } = overview;
  // Nobody can check what is not there: who does is then beside the point.
  const isEmptySchool =
    overview.wholeSchool === true && lines.length === 0 && overview.openemis.state === 'complete';
  if (isEmptySchool)
    return (
      <section class="empty">
        <h2>{t('sections.empty.school')}</h2>
        <p>{t('sections.empty.school.text')}</p>
        <NextStepLine>{t('sections.empty.school.next')}</NextStepLine>
      </section>
    );
  const needing = lines.filter((line) => line.state === 'attention').length;
  return (
    <>
      <VerdictBlock
        verdict={verdict}
        about={t(overview.wholeSchool === true ? 'sections.school' : 'sections.title')}
        reading={reading?.state === 'running'}
        sentence={
          verdict.state === 'in-order'
            ? v('sections.in-order', { n: lines.length })
            : v('sections.needs', { n: needing })
        }
      />
      {lines.length === 0 ? (
        <section class="empty">
          <h2>{t('sections.empty.title')}</h2>
          <p>{t('sections.empty.text')}</p>
          <NextStepLine>{t('sections.empty.next')}</NextStepLine>
        </section>
      ) : (
        <section class="group">
          <h3 class="spoken">{t('sections.title')}</h3>
          <SectionLines lines={lines} />
        </section>
      )}
      <FindingList findings={findings} title={null} />
    </>
  );
}

export function SectionsScreen(props: {
  readonly overview: SectionsOverview;
  readonly reading: ReadingView;
  readonly focus?: FocusedSections | null;
}): JSX.Element {
  const { overview, reading, focus = null } = props;
  return (
    <>
      <main class="panel-body">
        <Overview overview={overview} focus={focus} reading={reading} />
        <ReadingStrip reading={reading} />
      </main>
      <OverviewSources overview={overview} />
    </>
  );
}
