import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { decisionId, mergeDecisions, type DecisionRecord } from '../../../core/decisions/decision-record.ts';
import { ok } from '../../../core/result.ts';
import { guideTexts } from '../../../i18n/areas/guide.ts';
import { HostContext, useHost, type ViewAsk } from '../../host.ts';
import { useRich, useText } from '../../language.tsx';
import { SectionScreen } from '../../panel/section-screen.tsx';
import { Overview } from '../../panel/sections-screen.tsx';
import { Button } from '../../parts/button.tsx';
import { DecidedContext } from '../../parts/decide-context.ts';
import { Decided } from '../../parts/decided.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { FindingContext } from '../../parts/finding-list.tsx';
import { Loading } from '../../parts/loading.tsx';
import { SourceLines } from '../../parts/source-lines.tsx';
import { Badge } from '../../parts/state-badge.tsx';
import { TodayScreen } from '../../popup/today-screen.tsx';
import { isThrough, throughWith } from '../guide-steps.ts';
import type { PageProps } from '../page-props.ts';
import { hrefOf } from '../route.ts';
import { tourScreens, type TourScreens } from './tour-screens.ts';

const steps = ['sections', 'names', 'decide', 'today', 'own'] as const;
type Step = (typeof steps)[number];

/** Two minutes on an invented school: the real screens, worked out by the real checks, and nothing of it kept. `from`: the step it opens at. */
export function TourPage(props: PageProps & { readonly from?: number }): JSX.Element {
  const { people, from = 0 } = props;
  const t = useText(guideTexts);
  const host = useHost();
  const [at, setAt] = useState(from);
  const [decisions, setDecisions] = useState<readonly DecisionRecord[]>([]);
  const [only, setOnly] = useState(false);
  const [screens, setScreens] = useState<TourScreens | null>(null);
  const began = useRef(host.now());
  const title = useRef<HTMLHeadingElement>(null);
  const step = steps[at] ?? 'own';

  useEffect(() => {
    let here = true;
    void tourScreens(began.current, decisions).then((made) => {
      if (here) setScreens(made);
    });
    return () => {
      here = false;
    };
  }, [decisions]);

  // Whoever listens hears what the step is about; on arrival the page's own title does that.
  useEffect(() => {
    if (at > 0) title.current?.focus();
  }, [at]);
  const go = (to: number): void => {
    setAt(to);
    setOnly(false);
    if (to === steps.length - 1 && !isThrough(people.active, people.settings.guide.tour))
      void host.ask('people.settings', { guide: throughWith('tour', people) });
  };
  const example = useMemo(
    () => ({ ...host, ask: askExample(setDecisions, () => setOnly(true)), darsakOrigin: '' }),
    [host],
  );
  const decided = step === 'decide' && decisions.length > 0;
  // The screens bring their own main part; where none is shown, these words are it.
  const Coach = step === 'own' ? 'main' : 'section';
  return (
    <div class="page wide tour">
      <section class="tour-title" aria-labelledby="tour-title">
        <h2 class="page-title" id="tour-title">
          {t('tour.title')}
        </h2>
        <p class="page-lead">{t('tour.lead')}</p>
      </section>
      <Coach class="tour-coach" aria-labelledby="tour-step">
        <Progress at={at} />
        <h3 id="tour-step" ref={title} tabIndex={-1}>
          {t(`tour.${step}.title`)}
        </h3>
        <p role="status">{t(decided ? 'tour.decide.done' : `tour.${step}.text`)}</p>
        <div class="actions">
          {step === 'own' ? (
            <a class="button primary" href={hrefOf('start')}>
              {t('tour.own.steps')}
            </a>
          ) : (
            <Button kind="primary" onPress={() => go(at + 1)}>
              {t('tour.next')}
            </Button>
          )}
          {at === 0 ? null : <Button onPress={() => go(at - 1)}>{t('tour.back')}</Button>}
          {step === 'own' ? null : (
            <a class="button quiet" href={hrefOf('start')}>
              {t('tour.end')}
            </a>
          )}
        </div>
      </Coach>
      {step === 'own' ? null : (
        <div class="tour-frame">
          <section aria-label={t('tour.frame')}>
            <p class="tour-mark">
              <Badge tone="hollow" symbol="info">
                {t('tour.example')}
              </Badge>
            </p>
            <p role="status" class="tour-only">
              {only ? t('tour.only') : null}
            </p>
          </section>
          <HostContext.Provider value={example}>
            <FindingContext.Provider value={FindingCard}>
              <DecidedContext.Provider value={Decided}>
                {screens === null ? <Loading /> : <Screen step={step} screens={screens} />}
              </DecidedContext.Provider>
            </FindingContext.Provider>
          </HostContext.Provider>
        </div>
      )}
    </div>
  );
}

function Progress({ at }: { readonly at: number }): JSX.Element {
  const rich = useRich(guideTexts);
  return (
    <div class="tour-progress">
      <p class="muted small">{rich('tour.step', { step: at + 1, of: steps.length })}</p>
      <div class="tour-dots" aria-hidden="true">
        {steps.map((step, n) => (
          <span key={step} class={n <= at ? 'dot on' : 'dot'} />
        ))}
      </div>
    </div>
  );
}

function Screen({ step, screens }: { readonly step: Step; readonly screens: TourScreens }): JSX.Element {
  const { overview, section, today } = screens;
  if (step === 'today') return <TodayScreen today={today} readsPlatforms />;
  if (step !== 'sections') return <SectionScreen {...section} />;
  return (
    <>
      <main class="panel-body">
        <Overview overview={overview} />
      </main>
      <SourceLines sources={[overview.darsak, overview.openemis]} />
    </>
  );
}

type Change = (how: (before: readonly DecisionRecord[]) => readonly DecisionRecord[]) => void;

/** In the example decisions count while the tour lasts; what would lead out of it says that it is one. */
function askExample(change: Change, onOther: () => void): ViewAsk {
  const example = (name: string, request: unknown): Promise<unknown> => {
    if (name === 'decision.put') {
      const { records } = request as { readonly records: readonly DecisionRecord[] };
      change((before) => mergeDecisions(before, records));
    } else if (name === 'decision.undo') {
      const { id } = request as { readonly id: string };
      change((before) => before.filter(({ decision }) => decisionId(decision) !== id));
    } else onOther();
    return Promise.resolve(ok({}));
  };
  return example as ViewAsk;
}
