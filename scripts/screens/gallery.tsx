import { render } from 'preact';
import type { Digits, Language } from '../../src/i18n/format.ts';
import { problem } from '../../src/core/problem.ts';
import { fail } from '../../src/core/result.ts';
import { HostContext, type Host } from '../../src/views/host.ts';
import { LanguageProvider } from '../../src/views/language.tsx';
import { PanelFrame } from '../../src/views/panel/panel-app.tsx';
import { PopupFrame } from '../../src/views/popup/popup-app.tsx';
import { routeOf } from '../../src/views/workspace/route.ts';
import { RoutingContext } from '../../src/views/workspace/use-route.ts';
import { WorkspaceFrame } from '../../src/views/workspace/workspace-app.tsx';
import '../../src/views/styles/popup.css';
import '../../src/views/styles/workspace.css';
import { now, panelViews, people, workspaceStates } from './models.ts';

/** The real views with invented view models; nothing answers, so every button ends in its error. */

const host: Host = {
  ask: () => Promise.resolve(fail(problem('internal'))),
  onChanged: () => () => undefined,
  trusted: () => true,
  copy: () => Promise.resolve(true),
  now: () => now,
  darsakOrigin: 'https://darsak.gov.jo',
};

export interface Shown {
  readonly page: 'panel' | 'popup' | 'workspace';
  readonly state: string;
  readonly language: Language;
  readonly digits: Digits;
}

const nothing = (): void => undefined;

function Page({ page, state }: Shown) {
  const view = panelViews[state] ?? null;
  const failed = state === 'failed' ? problem('extension-updated') : null;
  if (page === 'panel')
    return <PanelFrame people={people()} view={view} problem={failed} onRetry={nothing} />;
  if (page === 'popup')
    return <PopupFrame people={people()} view={view} problem={failed} onRetry={nothing} />;
  const { route, people: who } = workspaceStates[state as keyof typeof workspaceStates];
  return (
    <RoutingContext.Provider value={{ route: routeOf(`#${route}`), filter: nothing }}>
      <WorkspaceFrame people={who} problem={null} onRetry={nothing} />
    </RoutingContext.Provider>
  );
}

function show(shown: Shown): void {
  const root = document.getElementById('root');
  if (root === null) return;
  // Afresh each time, so that no open list of one state shows in the next.
  render(null, root);
  render(
    <HostContext.Provider value={host}>
      <LanguageProvider language={shown.language} digits={shown.digits} now={now} timeZone="Asia/Amman">
        <Page {...shown} />
      </LanguageProvider>
    </HostContext.Provider>,
    root,
  );
}

Object.assign(window, { show });
