import { render, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Digits, Language } from '../../src/i18n/format.ts';
import type { PeopleView, Role } from '../../src/messages/people.ts';
import { problem } from '../../src/core/problem.ts';
import { fail } from '../../src/core/result.ts';
import { HostContext, type Host } from '../../src/views/host.ts';
import { LanguageProvider, useFormat } from '../../src/views/language.tsx';
import { Header } from '../../src/views/parts/header.tsx';
import { PanelFrame } from '../../src/views/panel/panel-app.tsx';
import { PopupFrame } from '../../src/views/popup/popup-app.tsx';
import type { AppContext } from '../../src/app/context.ts';
import { pages, type PageEntry } from '../../src/views/workspace/pages.ts';
import { WorkspaceAppContext } from '../../src/views/workspace/use-app.ts';
import { MarksContent } from '../../src/views/marks/marks-screen.tsx';
import { StripContent } from '../../src/views/marks/strip-app.tsx';
import { MarksView } from '../../src/views/workspace/marks/marks-view.tsx';
import { routeOf, type Route } from '../../src/views/workspace/route.ts';
import { RoutingContext } from '../../src/views/workspace/use-route.ts';
import { WorkspaceFrame } from '../../src/views/workspace/workspace-app.tsx';
import '../../src/views/styles/panel.css';
import '../../src/views/styles/popup.css';
import '../../src/views/styles/workspace.css';
import './gallery.css';
import { marksPanels, marksStrips } from './marks-panels.ts';
import { marksNow, marksStates } from './marks-states.ts';
import { now, panelViews, people, workspaceStates, type WorkspaceState } from './models.ts';
import { popupViews } from './model-popups.ts';
import { panelPieces } from './panel-pieces.tsx';
import { paperViews } from './paper-views.tsx';
import { workspaceViews } from './workspace-views.tsx';

/** The real views with invented view models; nothing answers, so every button ends in its error. */

/** Marks are shown on a day of their own school year. */
let isMarks = false;

const host: Host = {
  ask: () => Promise.resolve(fail(problem('internal'))),
  onChanged: () => () => undefined,
  trusted: () => true,
  copy: () => Promise.resolve(true),
  now: () => (isMarks ? marksNow : now),
  darsakOrigin: 'https://darsak.gov.jo',
};

export interface Shown {
  readonly page: 'panel' | 'popup' | 'workspace' | 'marks' | 'marks-panel' | 'marks-strip' | 'paper';
  readonly state: string;
  readonly language: Language;
  readonly digits: Digits;
}

const nothing = (): void => undefined;
/** Every use of it fails, as every question does. */
const noDatabase = {} as AppContext;

function Page({ page, state }: Shown) {
  const view = panelViews[state] ?? null;
  const failed = state === 'failed' ? problem('extension-updated') : null;
  const piece =
    page === 'panel' ? (panelPieces as Partial<Record<string, () => JSX.Element>>)[state] : undefined;
  if (piece !== undefined) {
    return (
      <div class="panel">
        <Header people={people()} label="…" />
        {piece()}
      </div>
    );
  }
  if (page === 'panel')
    return <PanelFrame people={people()} view={view} problem={failed} onRetry={nothing} />;
  const popup = popupViews[state];
  if (page === 'popup' && popup !== undefined)
    return <PopupFrame {...popup} onRetry={nothing} onRetryToday={nothing} />;
  if (page === 'marks') return <MarksGallery state={state} />;
  if (page === 'paper') {
    return (
      <main class="print-document" dir={useFormat().direction}>
        {paperViews[state as keyof typeof paperViews]()}
      </main>
    );
  }
  if (page === 'marks-panel') {
    return (
      <div class="panel">
        <Header people={people()} label="…" />
        <main class="panel-body marks-alone">
          <MarksContent {...(marksPanels[state] ?? { frame: null, problem: null })} />
        </main>
      </div>
    );
  }
  const strip = marksStrips[state];
  if (page === 'marks-strip' && strip !== undefined) {
    return (
      <main>
        <h1 class="spoken">مُطابِق</h1>
        <StripContent frame={strip} />
      </main>
    );
  }
  const shown = (workspaceViews as Partial<Record<string, (typeof workspaceViews)['decisions']>>)[state];
  // A frame of ours in a page is a document of its own, with no workspace around it.
  if (shown !== undefined && 'alone' in shown) return shown.view();
  const {
    route,
    people: who,
    problem: trouble = null,
  }: WorkspaceState = shown === undefined
    ? workspaceStates[state as keyof typeof workspaceStates]
    : { route: shown.route, people: lookedAtBy(shown.roles) };
  const entry = pages.find(({ id }) => id === routeOf(`#${route}`).page) as
    { load: PageEntry['load'] } | undefined;
  if (entry !== undefined && shown !== undefined) entry.load = () => Promise.resolve(shown.view);
  return (
    <WorkspaceAppContext.Provider value={noDatabase}>
      <RoutingContext.Provider value={{ route: routeOf(`#${route}`), filter: nothing }}>
        <WorkspaceFrame people={who} problem={trouble} onRetry={nothing} />
      </RoutingContext.Provider>
    </WorkspaceAppContext.Provider>
  );
}

function lookedAtBy(roles: readonly Role[] | undefined): PeopleView {
  const who = people();
  return roles === undefined || who.active === null
    ? who
    : { ...who, active: { ...who.active, roles: [...roles] } };
}

/** Filters and details stand in the address, so the gallery keeps them in its own. */
function MarksGallery({ state }: { readonly state: string }) {
  const entry = marksStates[state as keyof typeof marksStates];
  const [query, setQuery] = useState<Route['query']>(entry.query);
  const filter = (change: Route['query']): void => setQuery({ ...query, ...change });
  return (
    <RoutingContext.Provider value={{ route: { page: 'marks', path: [], query }, filter }}>
      <div class="workspace">
        <header>
          <h1 class="spoken">مُطابِق</h1>
        </header>
        <MarksView data={entry.data} />
      </div>
    </RoutingContext.Provider>
  );
}

function show(shown: Shown): void {
  const root = document.getElementById('root');
  if (root === null) return;
  isMarks = shown.page.startsWith('marks');
  // Afresh each time, so that no open list of one state shows in the next.
  render(null, root);
  render(
    <HostContext.Provider value={host}>
      <LanguageProvider
        language={shown.language}
        digits={shown.digits}
        now={host.now()}
        timeZone="Asia/Amman"
      >
        <Page {...shown} />
      </LanguageProvider>
    </HostContext.Provider>,
    root,
  );
}

Object.assign(window, { show });
