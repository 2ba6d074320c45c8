import type { JSX } from 'preact';
import { popupTexts } from '../../i18n/areas/popup.ts';
import type { PanelView } from '../../messages/panel.ts';
import type { PeopleView } from '../../messages/people.ts';
import { isOpen } from '../capture/capture-door.ts';
import { WithCapture } from '../capture/with-capture.tsx';
import { HostContext, type Host } from '../host.ts';
import { LanguageProvider, useRich, useText } from '../language.tsx';
import type { Problem } from '../model.ts';
import { AskButton } from '../parts/ask-button.tsx';
import { Header } from '../parts/header.tsx';
import { LazyContent } from '../panel/lazy-content.tsx';
import { useBackground } from '../use-background.ts';
import { useNow } from '../use-now.ts';

export function PopupApp({ host }: { readonly host: Host }): JSX.Element {
  return (
    <HostContext.Provider value={host}>
      <Popup />
    </HostContext.Provider>
  );
}

function Popup(): JSX.Element {
  const now = useNow();
  const people = useBackground((ask) => ask('people.state', {}), true);
  const view = useBackground((ask) => ask('panel.view', {}), true);
  const { language = 'ar', digits = 'latn' } = people.value?.settings ?? {};
  return (
    <LanguageProvider language={language} digits={digits} now={now}>
      <PopupFrame people={people.value} view={view.value} problem={view.problem} onRetry={view.again} />
    </LanguageProvider>
  );
}

export interface PopupFrameProps {
  readonly people: PeopleView | null;
  readonly view: PanelView | null;
  readonly problem: Problem | null;
  readonly onRetry: () => void;
}

const places = ['people', 'settings'] as const;

/** The same findings as the panel of the active tab, who is using the browser, and the way to the workspace. */
export function PopupFrame({ people, view, problem, onRetry }: PopupFrameProps): JSX.Element {
  const t = useText(popupTexts);
  const rich = useRich(popupTexts);
  const active = people?.active ?? null;
  return (
    <div class="panel popup">
      <Header
        people={people}
        label={t('tools')}
        note={active === null ? null : rich('who', { name: active.name })}
      />
      <WithCapture ready={isOpen(people)} unread={false}>
        <LazyContent view={view} problem={problem} onRetry={onRetry} />
      </WithCapture>
      <nav class="popup-places" aria-label={t('places')}>
        {places.map((place) => (
          <AskButton key={place} kind="quiet" send={(ask) => ask('panel.workspace', { place })}>
            {t(place)}
          </AskButton>
        ))}
      </nav>
    </div>
  );
}
