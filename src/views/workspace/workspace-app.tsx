import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import { workspaceTexts } from '../../i18n/areas/workspace.ts';
import type { PeopleView } from '../../messages/people.ts';
import { HostContext, type Host } from '../host.ts';
import { LanguageProvider, useText } from '../language.tsx';
import type { Problem } from '../model.ts';
import { Button } from '../parts/button.tsx';
import { Header } from '../parts/header.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useBackground } from '../use-background.ts';
import { useNow } from '../use-now.ts';
import { DecisionsPage } from './decisions-page.tsx';
import { ErasedNote } from './erase-section.tsx';
import { PeoplePage } from './people-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { ConsentPage, DonePage } from './start-page.tsx';
import { UnlockPage } from './unlock-page.tsx';
import { useRoute, type Route } from './use-route.ts';

export function WorkspaceApp({ host }: { readonly host: Host }): JSX.Element {
  return (
    <HostContext.Provider value={host}>
      <Workspace />
    </HostContext.Provider>
  );
}

function Workspace(): JSX.Element {
  const now = useNow();
  const route = useRoute();
  const people = useBackground((ask) => ask('people.state', {}), true);
  const { language = 'ar', digits = 'latn' } = people.value?.settings ?? {};
  return (
    <LanguageProvider language={language} digits={digits} now={now}>
      <WorkspaceFrame people={people.value} problem={people.problem} route={route} onRetry={people.again} />
    </LanguageProvider>
  );
}

export interface WorkspaceFrameProps {
  readonly people: PeopleView | null;
  readonly problem: Problem | null;
  readonly route: Route;
  readonly onRetry: () => void;
}

const navigation: readonly Exclude<Route, 'unlock'>[] = ['start', 'people', 'decisions', 'settings'];

/** What stands on the page; apart from the asking, so that every state can be put on a screen. */
export function WorkspaceFrame({ people, problem, route, onRetry }: WorkspaceFrameProps): JSX.Element {
  const t = useText(workspaceTexts);
  const c = useText(commonTexts);
  const [left, setLeft] = useState<number | null>(null);
  const ready = people !== null && people.consented;
  return (
    <div class="workspace">
      <Header people={people} label={t('tools')} />
      {ready ? (
        <nav class="nav" aria-label={t('nav')}>
          {navigation.map((place) => (
            <a key={place} href={`#${place}`} aria-current={place === route ? 'page' : undefined}>
              {t(`nav.${place}`)}
            </a>
          ))}
        </nav>
      ) : null}
      {left === null ? null : <ErasedNote left={left} />}
      {problem === null ? null : (
        <div class="page-note">
          <ProblemNote problem={problem} />
          <Button onPress={onRetry}>{c('retry')}</Button>
        </div>
      )}
      {people === null ? (
        problem === null ? (
          <Loading />
        ) : null
      ) : (
        <Page people={people} route={route} onErased={setLeft} />
      )}
    </div>
  );
}

interface PageProps {
  readonly people: PeopleView;
  readonly route: Route;
  readonly onErased: (left: number) => void;
}

/** Without consent there is the first run and nothing else. */
function Page({ people, route, onErased }: PageProps): JSX.Element {
  if (!people.consented) return <ConsentPage />;
  switch (route) {
    case 'start':
      return <DonePage />;
    case 'unlock':
      return <UnlockPage active={people.active} />;
    case 'settings':
      return <SettingsPage settings={people.settings} />;
    case 'decisions':
      return <DecisionsPage key={people.active?.id ?? ''} />;
    case 'people':
      return <PeoplePage people={people} onErased={onErased} />;
  }
}
