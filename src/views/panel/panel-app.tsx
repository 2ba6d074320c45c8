import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/areas/common.ts';
import { panelTexts } from '../../i18n/areas/panel.ts';
import type { PanelView } from '../../messages/panel.ts';
import type { PeopleView } from '../../messages/people.ts';
import { isOpen, isUnread } from '../capture/capture-door.ts';
import { WithCapture } from '../capture/with-capture.tsx';
import { HostContext, useHost, type Host } from '../host.ts';
import { LanguageProvider, useText } from '../language.tsx';
import type { Problem } from '../model.ts';
import { AskButton } from '../parts/ask-button.tsx';
import { FindingCard } from '../parts/finding-card.tsx';
import { DecidedContext } from '../parts/decide-context.ts';
import { Decided } from '../parts/decided.tsx';
import { FindingContext } from '../parts/finding-list.tsx';
import { Header } from '../parts/header.tsx';
import { Icon } from '../parts/icon.tsx';
import { useBackground } from '../use-background.ts';
import { useNow } from '../use-now.ts';
import { LazyContent } from './lazy-content.tsx';

export interface PanelAppProps {
  readonly host: Host;
  readonly nonce: Promise<string>;
}

export function PanelApp({ host, nonce }: PanelAppProps): JSX.Element {
  return (
    <HostContext.Provider value={host}>
      <Panel nonce={nonce} />
    </HostContext.Provider>
  );
}

/** Proves itself with the nonce of its tab, then shows what the background says, until that changes. */
function Panel({ nonce }: { readonly nonce: Promise<string> }): JSX.Element {
  const host = useHost();
  const now = useNow();
  const [said, setSaid] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  useEffect(() => {
    void nonce
      .then((value) => host.ask('panel.hello', { nonce: value }))
      .then((answer) => (answer.ok ? setSaid(true) : setRefused(answer.error)));
  }, [nonce, host]);
  const people = useBackground((ask) => ask('people.state', {}), said);
  const view = useBackground((ask) => ask('panel.view', {}), said);
  const { language = 'ar', digits = 'latn' } = people.value?.settings ?? {};
  return (
    <LanguageProvider language={language} digits={digits} now={now}>
      <PanelFrame
        people={people.value}
        view={view.value}
        problem={refused ?? view.problem}
        onRetry={view.again}
      />
    </LanguageProvider>
  );
}

export interface PanelFrameProps {
  readonly people: PeopleView | null;
  readonly view: PanelView | null;
  readonly problem: Problem | null;
  readonly onRetry: () => void;
}

/** What stands in the frame; apart from the asking, so that every state can be put on a screen. */
export function PanelFrame({ people, view, problem, onRetry }: PanelFrameProps): JSX.Element {
  const t = useText(panelTexts);
  const c = useText(commonTexts);
  const { ask, trusted } = useHost();
  const half = people?.settings.panel.height === 'half';
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && trusted(event) && !event.defaultPrevented) void ask('panel.close', {});
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ask, trusted]);
  return (
    <div class="panel">
      <Header people={people} label={t('actions')}>
        <span class="wide-only">
          <AskButton kind="icon" label={t('move')} send={(ask) => ask('panel.place', { change: 'side' })}>
            <Icon name="sides" />
          </AskButton>
        </span>
        <AskButton
          kind="icon"
          label={t(half ? 'size.full' : 'size.half')}
          send={(ask) => ask('panel.place', { change: 'height' })}
        >
          <Icon name={half ? 'grow' : 'shrink'} />
        </AskButton>
        <AskButton kind="icon" label={c('close')} send={(ask) => ask('panel.close', {})}>
          <Icon name="close" />
        </AskButton>
      </Header>
      <WithCapture ready={isOpen(people)} unread={isUnread(view)}>
        <FindingContext.Provider value={FindingCard}>
          <DecidedContext.Provider value={Decided}>
            <LazyContent view={view} problem={problem} onRetry={onRetry} />
          </DecidedContext.Provider>
        </FindingContext.Provider>
      </WithCapture>
    </div>
  );
}
