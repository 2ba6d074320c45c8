import type { JSX } from 'preact';
import { panelTexts } from '../../i18n/areas/panel.ts';
import { when } from '../../i18n/when.ts';
import type { PanelView, ReadingView } from '../../messages/panel.ts';
import { useFormat, useText } from '../language.tsx';
import { AskButton } from '../parts/ask-button.tsx';
import { NextStepLine } from '../parts/next-step.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { isBrokenOff, ReadingProgress } from '../parts/reading-strip.tsx';
import { OverviewSources } from '../parts/overview-sources.tsx';
import { OpenemisTabs } from './openemis-tabs.tsx';

type OpenemisView = Extract<PanelView, { screen: 'openemis' }>;

/** On a page of OpenEMIS: whose session, how far the reading is, and the way back to Darsak. */
export function OpenemisScreen({ view }: { readonly view: OpenemisView }): JSX.Element {
  const { displayName, institution, reading, overview } = view;
  const wholeSchool = overview?.wholeSchool === true;
  return (
    <>
      <main class="panel-body">
        <section class="lead">
          <p class="lead-who">
            <bdi class="strong">{displayName}</bdi>
            {institution === null ? null : <bdi>{institution}</bdi>}
          </p>
          <ReadingState reading={reading} canReturn={view.canReturn} wholeSchool={wholeSchool} />
        </section>
        <OpenemisTabs view={view} />
      </main>
      {overview === null ? null : <OverviewSources overview={overview} />}
    </>
  );
}

function ReadingState(props: {
  readonly reading: ReadingView;
  readonly canReturn: boolean;
  readonly wholeSchool: boolean;
}): JSX.Element {
  const { reading, canReturn, wholeSchool } = props;
  const t = useText(panelTexts);
  const format = useFormat();
  const { state, problem, finishedAt } = reading;
  const stopped = isBrokenOff(reading);
  return (
    <>
      <h2>{t(stopped ? 'openemis.stopped' : `openemis.${state}.title`)}</h2>
      <p>
        {stopped
          ? null
          : state === 'done'
            ? finishedAt === null
              ? null
              : t('openemis.done.text', { when: when(finishedAt, format) })
            : t(`openemis.${state}.text`)}
      </p>
      {state === 'running' || state === 'paused' ? <ReadingProgress reading={reading} /> : null}
      {problem === null ? null : <ProblemNote problem={problem} />}
      <div class="actions">
        {state === 'idle' ? (
          <AskButton kind="primary" send={(ask) => ask('panel.read', {})}>
            {t(stopped ? 'openemis.again' : 'openemis.start')}
          </AskButton>
        ) : null}
        {state === 'running' ? (
          <AskButton send={(ask) => ask('panel.pause', {})}>{t('openemis.pause')}</AskButton>
        ) : null}
        {state === 'paused' ? (
          <AskButton kind="primary" send={(ask) => ask('panel.read', {})}>
            {t('openemis.continue')}
          </AskButton>
        ) : null}
        {canReturn ? (
          <AskButton
            kind={state === 'done' ? 'primary' : 'secondary'}
            send={(ask) => ask('panel.return', {})}
          >
            {t('openemis.return')}
          </AskButton>
        ) : null}
        {state === 'done' ? (
          <AskButton send={(ask) => ask('panel.read', {})}>{t('openemis.again')}</AskButton>
        ) : null}
      </div>
      {state !== 'done' || canReturn ? null : (
        <NextStepLine>{t(wholeSchool ? 'openemis.to-school' : 'openemis.to-darsak')}</NextStepLine>
      )}
    </>
  );
}
