import type { JSX } from 'preact';
import { panelTexts } from '../../i18n/areas/panel.ts';
import type { SectionsOverview } from '../../messages/panel.ts';
import { useText } from '../language.tsx';
import { NextStepLine } from '../parts/next-step.tsx';
import { OverviewSources } from '../parts/overview-sources.tsx';
import { Overview } from './sections-screen.tsx';

/** No page of ours in this tab: what was found last, and where to go. */
export function ElsewhereScreen({ overview }: { readonly overview: SectionsOverview | null }): JSX.Element {
  const t = useText(panelTexts);
  if (overview === null) {
    return (
      <main class="panel-body lead">
        <h2>{t('elsewhere.title')}</h2>
        <p>{t('elsewhere.text')}</p>
        <NextStepLine>{t('elsewhere.next')}</NextStepLine>
      </main>
    );
  }
  return (
    <>
      <main class="panel-body">
        <Overview overview={overview} />
        <NextStepLine>{t('elsewhere.next')}</NextStepLine>
      </main>
      <OverviewSources overview={overview} />
    </>
  );
}
