import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { teachTexts } from '../../i18n/areas/teach.ts';
import type { Digits, Language } from '../../i18n/format.ts';
import {
  teachNews,
  teachPost,
  type TeachDraft,
  type TeachNews,
  type TeachOrder,
} from '../../messages/teach-posts.ts';
import { HostContext, useHost, type Host } from '../host.ts';
import { LanguageProvider, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { useNow } from '../use-now.ts';
import { ProposalForm } from './proposal-form.tsx';
import { SavedNote } from './saved-note.tsx';
import type { TaughtOverlay, TaughtStore } from '../../messages/taught-overlay.ts';

export interface TeachAppProps {
  readonly host: Host;
  readonly store: TaughtStore;
  /** The window of the page around the frame: hears orders, and is the only one whose news count. */
  readonly page: Window;
}

type Step = 'point-name' | 'point-section' | 'no-list' | 'proposal' | 'saved';

/** The frame beside the page while it is taught: what to point at, what was found, and what is remembered of it. */
export function TeachApp(props: TeachAppProps): JSX.Element {
  return (
    <HostContext.Provider value={props.host}>
      <Teach {...props} />
    </HostContext.Provider>
  );
}

function Teach({ host, store, page }: TeachAppProps): JSX.Element {
  const now = useNow();
  const [language, setLanguage] = useState<readonly [Language, Digits]>(['ar', 'latn']);
  const [step, setStep] = useState<Step>('point-name');
  const [found, setFound] = useState<Extract<TeachNews, { say: 'proposal' }> | null>(null);
  const [draft, setDraft] = useState<TeachDraft>({ fields: {}, section: null });
  const [noSection, setNoSection] = useState(false);
  const [saved, setSaved] = useState<TaughtOverlay | null>(null);
  const [said, setSaid] = useState<'undone' | 'failed' | null>(null);
  const tell = (order: TeachOrder): void => page.postMessage(teachPost(order), '*');
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>): void => {
      const news = event.source === page ? teachNews(event.data) : null;
      if (news === null) return;
      if (news.say === 'settings') setLanguage([news.language, news.digits]);
      else if (news.say === 'point') setStep(news.what === 'name' ? 'point-name' : 'point-section');
      else if (news.say === 'no-list') setStep('no-list');
      else if (news.say === 'proposal') {
        setFound(news);
        setDraft(({ section }) => ({ section, fields: guesses(news) }));
        setSaid(null);
        setStep('proposal');
      } else {
        setNoSection(news.section === null);
        if (news.section !== null) setDraft((before) => ({ ...before, section: news.section }));
        setStep('proposal');
      }
    };
    window.addEventListener('message', hear);
    page.postMessage(teachPost('ready'), '*');
    return () => window.removeEventListener('message', hear);
  }, [page]);
  return (
    <LanguageProvider language={language[0]} digits={language[1]} now={now}>
      <TeachFrame step={step} onStop={() => tell('stop')} onPoint={() => tell('point-name')}>
        {step === 'proposal' && found !== null ? (
          <ProposalForm
            found={found}
            draft={draft}
            noSection={noSection}
            said={said}
            onDraft={setDraft}
            onPointAgain={() => tell('point-name')}
            onPointSection={() => tell('point-section')}
            onConfirm={() =>
              void store.add(found, draft, host.now()).then(
                (overlay) => {
                  setSaved(overlay);
                  setSaid(null);
                  setStep('saved');
                },
                () => setSaid('failed'),
              )
            }
          />
        ) : null}
        {step === 'saved' && saved !== null ? (
          <SavedNote
            saved={saved}
            onChange={() => setStep('proposal')}
            onUndo={() =>
              void store.remove(saved.id).then(
                () => {
                  setSaid('undone');
                  setStep('proposal');
                },
                () => setSaid('failed'),
              )
            }
            failed={said === 'failed'}
            onDone={() => tell('stop')}
          />
        ) : null}
      </TeachFrame>
    </LanguageProvider>
  );
}

const guesses = ({ proposal }: Extract<TeachNews, { say: 'proposal' }>): TeachDraft['fields'] =>
  Object.fromEntries(
    proposal.columns.flatMap(({ guess }, n) => (guess === null || n === proposal.name ? [] : [[n, guess]])),
  );

export interface TeachFrameProps {
  readonly step: Step;
  readonly onStop: () => void;
  readonly onPoint: () => void;
  readonly children: JSX.Element | null | (JSX.Element | null)[];
}

/** Apart from the posting, so that every step can be put on a screen. */
export function TeachFrame({ step, onStop, onPoint, children }: TeachFrameProps): JSX.Element {
  const t = useText(teachTexts);
  const { trusted } = useHost();
  const points = step === 'point-name' || step === 'point-section';
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    // The focus follows what is to be done next; while something is pointed at it is in the page.
    if (!points) body.current?.focus();
  }, [step, points]);
  return (
    <div
      class="panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && trusted(event)) onStop();
      }}
    >
      <header class="teach-head">
        <h1>{t('title')}</h1>
        <Button kind="quiet" onPress={onStop}>
          {t('stop')}
        </Button>
      </header>
      <main class="panel-body lead" aria-live="polite" ref={body} tabIndex={-1}>
        {points ? (
          <>
            <h2>{t(step)}</h2>
            <p>{t(`${step}.text`)}</p>
            <p class="muted small">{t('keys')}</p>
            <p class="muted small">{t('reads-only')}</p>
          </>
        ) : null}
        {step === 'no-list' ? (
          <>
            <h2>{t('no-list')}</h2>
            <p>{t('no-list.next')}</p>
            <div class="actions">
              <Button kind="primary" onPress={onPoint}>
                {t('again')}
              </Button>
            </div>
          </>
        ) : null}
        {children}
      </main>
    </div>
  );
}
