import type { JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { AppContext } from '../../app/context.ts';
import { peopleView } from '../../app/people.ts';
import { ok } from '../../core/result.ts';
import { commonTexts } from '../../i18n/areas/common.ts';
import { pagesTexts } from '../../i18n/areas/pages.ts';
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
import { ConsentPage } from './consent-page.tsx';
import { ErasedNote } from './erase-section.tsx';
import { PageNavigation } from './page-navigation.tsx';
import { PageView } from './page-view.tsx';
import { pageOf } from './pages.ts';
import { guarded, WorkspaceAppContext } from './use-app.ts';
import { useOpenedNoFile } from './use-opened-no-file.ts';
import { RoutingContext, useAddress, useRouting } from './use-route.ts';
import { useSchoolAhead } from './use-school-ahead.ts';

export interface WorkspaceProps {
  readonly host: Host;
  /** Null where there is no database (gallery, tests of pages that ask the background). */
  readonly app: AppContext | null;
}

export function WorkspaceApp({ host, app }: WorkspaceProps): JSX.Element {
  return (
    <HostContext.Provider value={host}>
      <WorkspaceAppContext.Provider value={app}>
        <Workspace />
      </WorkspaceAppContext.Provider>
    </HostContext.Provider>
  );
}

function Workspace(): JSX.Element {
  useOpenedNoFile();
  const now = useNow();
  const { route, filter } = useAddress();
  const routing = useMemo(() => ({ route, filter }), [route, filter]);
  const app = useContext(WorkspaceAppContext);
  // Read here and not asked for: the background may be asleep, and every page waits for this answer.
  const people = useBackground(
    (ask) => (app === null ? ask('people.state', {}) : guarded(async () => ok(await peopleView(app)))),
    true,
  );
  useSchoolAhead(people.value);
  const { language = 'ar', digits = 'latn' } = people.value?.settings ?? {};
  return (
    <LanguageProvider language={language} digits={digits} now={now}>
      <RoutingContext.Provider value={routing}>
        <WorkspaceFrame people={people.value} problem={people.problem} onRetry={people.again} />
      </RoutingContext.Provider>
    </LanguageProvider>
  );
}

export interface WorkspaceFrameProps {
  readonly people: PeopleView | null;
  readonly problem: Problem | null;
  readonly onRetry: () => void;
}

/** What stands around every page; apart from the asking, so that every state can be put on a screen. */
export function WorkspaceFrame({ people, problem, onRetry }: WorkspaceFrameProps): JSX.Element {
  const t = useText(workspaceTexts);
  const c = useText(commonTexts);
  const p = useText(pagesTexts);
  const { route } = useRouting();
  const [left, setLeft] = useState<number | null>(null);
  const ready = people !== null && people.consented;
  // Where there is no page, what failed is all there is.
  const Note = people === null ? 'main' : 'div';
  const title = ready ? p(`page.${pageOf(route).id}`) : t('title');
  useEffect(() => {
    document.title = `${title} · ${c('brand')}`;
  }, [title, c]);
  return (
    <div class={ready ? 'workspace with-nav' : 'workspace'}>
      {ready ? (
        <a class="skip" href="#content" onClick={skip}>
          {p('skip')}
        </a>
      ) : null}
      <Header people={people} label={t('tools')} />
      {ready ? <PageNavigation route={route} roles={people.active?.roles ?? []} /> : null}
      <div class="content" id="content">
        {left === null ? null : <ErasedNote left={left} />}
        {problem === null ? null : (
          <Note class="page-note">
            <ProblemNote problem={problem} />
            {problem.code === 'extension-updated' ? (
              // Asked again, it would fail again: this document belongs to the version before.
              <Button onPress={() => location.reload()}>{p('reload')}</Button>
            ) : (
              <Button onPress={onRetry}>{c('retry')}</Button>
            )}
          </Note>
        )}
        {people === null && problem === null ? <Loading /> : null}
        {people === null || people.consented ? null : <ConsentPage />}
        {ready ? <PageView people={people} route={route} onErased={setLeft} /> : null}
      </div>
    </div>
  );
}

/** The address names the page, so the link cannot be one to an anchor. */
function skip(event: Event): void {
  event.preventDefault();
  const title = document.querySelector<HTMLElement>('.page-title');
  if (title === null) return;
  title.tabIndex = -1;
  title.focus();
}
