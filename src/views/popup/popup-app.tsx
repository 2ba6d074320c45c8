import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { pagesTexts } from '../../i18n/areas/pages.ts';
import { popupTexts } from '../../i18n/areas/popup.ts';
import { todayTexts } from '../../i18n/areas/today.ts';
import type { PanelView } from '../../messages/panel.ts';
import type { PeopleView, Role } from '../../messages/people.ts';
import type { TodayView } from '../../messages/today-client.ts';
import { isOpen } from '../capture/capture-door.ts';
import { WithCapture } from '../capture/with-capture.tsx';
import { HostContext, useHost, type Host } from '../host.ts';
import { LanguageProvider, useText } from '../language.tsx';
import type { Problem } from '../model.ts';
import { LazyContent } from '../panel/lazy-content.tsx';
import type { PanelContentProps } from '../panel/panel-content.tsx';
import { AskButton } from '../parts/ask-button.tsx';
import { Button } from '../parts/button.tsx';
import { Header } from '../parts/header.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { RetryNote } from '../parts/retry-note.tsx';
import { useBackground } from '../use-background.ts';
import { useLazy } from '../use-lazy.ts';
import { useNow } from '../use-now.ts';
import { WhoLine } from './who-line.tsx';

export function PopupApp({ host }: { readonly host: Host }): JSX.Element {
  return (
    <HostContext.Provider value={host}>
      <Popup />
    </HostContext.Provider>
  );
}

function Popup(): JSX.Element {
  const now = useNow();
  const host = useHost();
  const people = useBackground((ask) => ask('people.state', {}), true);
  const view = useBackground((ask) => ask('panel.view', {}), true);
  const active = people.value?.active ?? null;
  const today = useBackground<TodayView | null>(
    async () =>
      active === null
        ? { ok: true, value: null }
        : (await import('../../messages/today-client.ts')).askToday(active, host.now()),
    isOpen(people.value),
  );
  const { language = 'ar', digits = 'latn' } = people.value?.settings ?? {};
  return (
    <LanguageProvider language={language} digits={digits} now={now}>
      <PopupFrame
        people={people.value}
        view={view.value}
        problem={view.problem}
        onRetry={view.again}
        today={today.value}
        todayProblem={today.problem}
        onRetryToday={today.again}
      />
    </LanguageProvider>
  );
}

export interface PopupFrameProps extends PanelContentProps {
  readonly people: PeopleView | null;
  readonly today: TodayView | null;
  readonly todayProblem: Problem | null;
  readonly onRetryToday: () => void;
}

/** Where whoever works in this role goes most; the rest stands in the workspace's own navigation. */
const placesOf = {
  teacher: ['marks', 'classroom', 'files'],
  principal: ['school', 'marks', 'cases'],
  supervisor: ['feedback', 'report', 'files'],
  support: ['cases', 'files', 'feedback'],
  directorate: ['feedback', 'report', 'files'],
} as const satisfies Record<Role, readonly string[]>;

/** What needs the person today, the findings of the tab's page, who is using the browser, and the way to the workspace. */
export function PopupFrame(props: PopupFrameProps): JSX.Element {
  const { people, view, problem, onRetry } = props;
  const p = useText(popupTexts);
  const t = useText(todayTexts);
  const g = useText(pagesTexts);
  const [chosen, setChosen] = useState<'today' | 'page' | null>(null);
  const open = isOpen(people);
  const [role = 'teacher'] = people?.active?.roles ?? [];
  // Before anything is set up, linked or permitted there is nothing else to do; on a section's page it is what she asks about.
  const first =
    view !== null && view.screen !== 'elsewhere' && view.screen !== 'sections' && view.screen !== 'openemis';
  const shown = chosen ?? (first || problem !== null ? 'page' : 'today');
  const sections = role === 'principal' ? 'tab.school' : 'tab.sections';
  const readsPlatforms = role === 'teacher' || role === 'principal';
  const answered = open && view !== null && problem === null;
  // Whoever works with what others hand over has no sections to look at from elsewhere.
  const tabbed = answered && (readsPlatforms || view.screen !== 'elsewhere');
  return (
    <div class="panel popup">
      <Header people={people} label={p('tools')} />
      {people === null ? null : <WhoLine people={people} />}
      {tabbed ? (
        <nav class="tabs" aria-label={t('tabs')}>
          {(['today', 'page'] as const).map((tab) => (
            <Button key={tab} kind="quiet" pressed={tab === shown} onPress={() => setChosen(tab)}>
              {t(tab === 'today' ? 'tab.today' : view.screen !== 'elsewhere' ? 'tab.page' : sections)}
            </Button>
          ))}
        </nav>
      ) : null}
      <WithCapture ready={open} unread={false}>
        {answered && shown === 'today' ? (
          <LazyToday
            today={props.today}
            problem={props.todayProblem}
            onRetry={props.onRetryToday}
            readsPlatforms={readsPlatforms}
          />
        ) : (
          <>
            <LazyContent view={view} problem={problem} onRetry={onRetry} />
            {answered && hasPage(view) ? (
              <section class="popup-open" aria-label={t('open-panel')}>
                <AskButton send={(ask) => ask('panel.open', {})} onDone={() => window.close()}>
                  {t('open-panel')}
                </AskButton>
                <p class="muted small">{t('open-panel.note', { keys: 'Alt+Shift+M' })}</p>
              </section>
            ) : null}
          </>
        )}
      </WithCapture>
      <nav class="popup-places" aria-label={p('places')}>
        {[...(open ? placesOf[role] : []), 'people' as const, 'settings' as const].map((place) => (
          <AskButton key={place} kind="quiet" send={(ask) => ask('panel.workspace', { place })}>
            {g(`page.${place}`)}
          </AskButton>
        ))}
      </nav>
    </div>
  );
}

/** A page of ours stands in a tab: its panel can be opened there, also where launcher and badges are hidden. */
const hasPage = (view: PanelView): boolean =>
  view.screen !== 'elsewhere' &&
  view.screen !== 'setup' &&
  !(view.screen === 'problem' && view.problem.code === 'host-withheld');

const loadToday = async () => (await import('./today-screen.tsx')).TodayScreen;

function LazyToday(props: {
  readonly today: TodayView | null;
  readonly problem: Problem | null;
  readonly onRetry: () => void;
  readonly readsPlatforms: boolean;
}): JSX.Element {
  const Screen = useLazy(loadToday);
  const { today, problem } = props;
  if (problem !== null) {
    return (
      <main class="panel-body lead">
        <RetryNote problem={problem} onRetry={props.onRetry} />
      </main>
    );
  }
  if (Screen === 'failed') return <ProblemNote problem={{ code: 'extension-updated' }} />;
  if (Screen === 'loading' || today === null) {
    return (
      <div class={Screen === 'loading' ? 'page-loading' : undefined}>
        <Loading />
      </div>
    );
  }
  return <Screen today={today} readsPlatforms={props.readsPlatforms} />;
}
