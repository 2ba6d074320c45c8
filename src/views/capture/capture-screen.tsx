import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { draftOf, isEmptyDraft, newDraft, type Draft } from '../../core/feedback/draft.ts';
import { lessonKey, sameLesson } from '../../core/feedback/lesson-key.ts';
import { emptyPlace } from '../../core/feedback/empty-place.ts';
import { standingOf } from '../../core/feedback/standing.ts';
import type { Problem } from '../../core/problem.ts';
import type { Result } from '../../core/result.ts';
import { captureTexts } from '../../i18n/areas/capture.ts';
import { askFeedback, type FeedbackAsk, type SeenPlace } from '../../messages/feedback-client.ts';
import { useHost } from '../host.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import '../styles/capture.css';
import { captureOf, type Capture, type Stamped } from './capture-state.ts';
import { queueDraft, removeItem, restoreItem, saveEdit, unqueueItem, type Worker } from './capture-work.ts';
import { QueueList } from './queue-list.tsx';
import { RemarkForm } from './remark-form.tsx';

export interface CaptureScreenProps {
  /** here: on what the page shows; queue: what waits to be handed over. */
  readonly start: 'here' | 'queue';
  readonly onBack: () => void;
  readonly ask?: FeedbackAsk;
}

type Showing =
  | { readonly what: 'queue' }
  | { readonly what: 'form'; readonly draft: Draft; readonly before: Stamped | null };

/** What was just done, and what was there before: undone at one click as long as it is shown. */
interface Done {
  readonly text: 'added' | 'changed' | 'removed' | 'draft-removed';
  readonly undo: () => Promise<Result<unknown, Problem>>;
}

/** Writing remarks and handing them over, in panel and popup. Loaded when it is first opened. */
export function CaptureScreen({ start, onBack, ask = askFeedback }: CaptureScreenProps): JSX.Element {
  const t = useText(captureTexts);
  const host = useHost();
  const [capture, setCapture] = useState<Capture | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const [seen, setSeen] = useState<SeenPlace | null>(null);
  const [showing, setShowing] = useState<Showing | null>(start === 'queue' ? { what: 'queue' } : null);
  const [done, setDone] = useState<Done | null>(null);

  const screen = useRef<HTMLDivElement>(null);
  const shown = showing?.what === 'form' ? showing.draft.id : showing?.what;
  // What had the focus is gone with the screen before; a panel that opens by itself takes none from the page.
  useEffect(() => {
    if (document.hasFocus()) screen.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [shown, done, capture === null]);

  // What was handed over or taken back since is more than the last deed: it is not undone any more.
  const lastSent = capture?.lastSent?.bundle;
  useEffect(() => setDone(null), [lastSent]);

  const load = useCallback(async (): Promise<Capture | null> => {
    const state = await ask('feedback.state', {});
    setFailed(state.ok ? null : state.error);
    if (!state.ok) {
      // What was shown of a person must not stay when she is locked.
      setCapture(null);
      return null;
    }
    const loaded = captureOf(state.value);
    setCapture(loaded);
    return loaded;
  }, [ask]);
  const write = useCallback(
    (loaded: Capture, page: SeenPlace | null): void => {
      const place = page?.place ?? emptyPlace('platform', 'darsak');
      const begun = loaded.drafts.find(
        (draft) => draft.edits === null && sameLesson(lessonKey(draft.place), lessonKey(place)),
      );
      const draft = begun ?? newDraft(crypto.randomUUID(), place, host.now());
      setShowing({ what: 'form', draft, before: null });
    },
    [host],
  );
  useEffect(() => {
    let here = true;
    void Promise.all([load(), ask('feedback.place', {})]).then(([loaded, page]) => {
      if (!here) return;
      const place = page.ok ? page.value : null;
      setSeen(place);
      if (loaded !== null && start === 'here') write(loaded, place);
    });
    const stop = host.onChanged(() => void load());
    return () => {
      here = false;
      stop();
    };
  }, [ask, host, load, start, write]);

  if (failed !== null)
    return (
      <main class="panel-body lead">
        <ProblemNote problem={failed} />
        <div class="actions">
          <Button onPress={onBack}>{t('back')}</Button>
        </div>
      </main>
    );
  if (capture === null || showing === null) return <Loading />;
  const worker: Worker = {
    ask,
    author: capture.author,
    now: host.now,
    newId: () => crypto.randomUUID(),
  };
  const after = async (next: Done): Promise<void> => {
    setDone(next);
    await load();
    setShowing({ what: 'queue' });
  };
  const keepDraft = (draft: Draft) => () => ask('feedback.draft', { id: draft.id, draft });
  const submit = async (draft: Draft, before: Stamped | null): Promise<Problem | null> => {
    if (before === null) {
      const item = await queueDraft(worker, draft);
      if (!item.ok) return item.error;
      await after({ text: 'added', undo: () => unqueueItem(worker, item.value, draft) });
    } else {
      const old = await saveEdit(worker, draft, before);
      if (!old.ok) return old.error;
      await after({ text: 'changed', undo: () => restoreItem(worker, old.value) });
    }
    return null;
  };
  const discard = async (draft: Draft): Promise<void> => {
    await ask('feedback.draft', { id: draft.id, draft: null });
    if (isEmptyDraft(draft)) return onBack();
    await after({ text: 'draft-removed', undo: keepDraft(draft) });
  };
  const remove = async (of: Stamped): Promise<void> => {
    const gone = await removeItem(worker, of);
    if (!gone.ok) return setFailed(gone.error);
    await after({ text: 'removed', undo: () => restoreItem(worker, of.item) });
  };
  /** A draft of an item that was handed over or deleted meanwhile is written as a new remark. */
  const resume = (draft: Draft): void => {
    const before = capture.mine.find(({ item }) => item.id === draft.edits) ?? null;
    const mine = before === null ? { ...draft, edits: null } : draft;
    setShowing({ what: 'form', draft: mine, before });
  };
  const edit = (of: Stamped): void => {
    const { content } = standingOf(of.item);
    setShowing({
      what: 'form',
      draft: draftOf(of.item.id, crypto.randomUUID(), content, host.now()),
      before: of,
    });
  };
  return (
    <div class="capture-screen" ref={screen}>
      <nav class="capture-nav" aria-label={t('door.queue')}>
        <Button kind="quiet" onPress={onBack}>
          {t('back')}
        </Button>
        {showing.what === 'queue' ? (
          <Button kind="quiet" onPress={() => write(capture, seen)}>
            {t(seen?.place.of === 'lesson' ? 'door.lesson' : 'door.platform')}
          </Button>
        ) : (
          <Button kind="quiet" onPress={() => void load().then(() => setShowing({ what: 'queue' }))}>
            {t('door.queue')}
          </Button>
        )}
      </nav>
      <div role="status" class="done-line">
        {done === null || showing.what === 'form' ? null : (
          <p class="note green">
            <span>{t(done.text)}</span>
            <Button
              kind="quiet"
              onPress={() =>
                void done
                  .undo()
                  .then(() => load())
                  .then(() => setDone(null))
              }
            >
              {t('undo')}
            </Button>
          </p>
        )}
      </div>
      {showing.what === 'queue' ? (
        <QueueList
          worker={worker}
          capture={capture}
          onContinue={resume}
          onEdit={edit}
          onRemove={(of) => void remove(of)}
          onWrite={() => write(capture, null)}
        />
      ) : (
        <RemarkForm
          key={showing.draft.id}
          ask={ask}
          first={showing.draft}
          seen={seen}
          onSubmit={(draft) => submit(draft, showing.before)}
          onDiscard={(draft) => void discard(draft)}
        />
      )}
    </div>
  );
}
