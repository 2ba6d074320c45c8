import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keepDraft } from '../../../app/feedback/capture.ts';
import { keptDrafts } from '../../../app/feedback/kept-drafts.ts';
import { writeItem } from '../../../core/feedback/change-item.ts';
import type { Draft } from '../../../core/feedback/draft.ts';
import { captureTexts } from '../../../i18n/areas/capture.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { when } from '../../../i18n/when.ts';
import { useHost } from '../../host.ts';
import { useFormat, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { OpenedPart } from '../../parts/opened-part.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useApp, useChange, useStored } from '../use-app.ts';
import type { DeskClient } from './desk-client.ts';
import { RemarkFields } from './remark-fields.tsx';

/** What was begun in panel or popup and is not in the queue yet: gone on with here as well. Nothing where there is none. */
export function DraftsList({ desk }: { readonly desk: DeskClient }): JSX.Element | null {
  const t = useText(feedbackDeskTexts);
  const c = useText(captureTexts);
  const app = useApp();
  const { now } = useHost();
  const { value, again } = useStored((_person, here) => keptDrafts(here));
  /** As it stood when it was opened: from then on its form holds it. */
  const [opened, setOpened] = useState<Draft | null>(null);
  const [done, setDone] = useState<'added' | Draft | null>(null);
  const { busy, failed, run } = useChange<unknown>();
  const drafts = begunOf(value?.ok === true ? value.value : []);
  const close = (said: typeof done): void => {
    setOpened(null);
    setDone(said);
    again();
  };
  // Read anew: keystrokes tell nobody, and what another page wrote since the list was drawn must not be lost.
  const open = (id: string): void =>
    run(
      () => keptDrafts(app),
      (kept) => {
        close(null);
        setOpened(begunOf(kept as readonly Draft[]).find((draft) => draft.id === id) ?? null);
      },
    );
  const keep = (draft: Draft, gone: boolean): void =>
    run(
      () => keepDraft(app, { id: draft.id, draft: gone ? null : draft }),
      () => close(gone ? draft : null),
    );
  if (drafts.length === 0 && done === null) return null;
  return (
    <section class="sheet" aria-label={c('queue.drafts')}>
      <h3>{c('queue.drafts')}</h3>
      <p class="muted small">{t('drafts.note')}</p>
      <div role="status">
        {done === null ? null : (
          <p class="note green">
            <span>{c(done === 'added' ? 'added' : 'draft-removed')}</span>
            {done === 'added' ? null : (
              <Button kind="quiet" busy={busy} onPress={() => keep(done, false)}>
                {c('undo')}
              </Button>
            )}
          </p>
        )}
      </div>
      {failed === null ? null : <ProblemNote problem={failed} />}
      <ul class="items">
        {drafts.map((draft) => (
          <li key={draft.id} class="draft-line">
            <Begun draft={draft} />
            <div class="actions">
              <Button
                expanded={opened?.id === draft.id}
                onPress={() => (opened?.id === draft.id ? close(null) : open(draft.id))}
              >
                {c('queue.continue')}
              </Button>
              <Button kind="quiet" busy={busy} onPress={() => keep(draft, true)}>
                {c('discard')}
              </Button>
            </div>
            {opened?.id === draft.id ? (
              <OpenedPart onClose={() => close(null)}>
                <div class="inset">
                  <RemarkFields
                    first={opened}
                    before={opened.place}
                    busy={busy}
                    onSubmit={async (content) => {
                      const hand = { author: desk.author, now: now(), newId: () => crypto.randomUUID() };
                      const queued = await desk.call('restore', [writeItem(content, hand, draft.id)]);
                      run(
                        () => Promise.resolve(queued),
                        () => close('added'),
                      );
                      return queued.ok;
                    }}
                  />
                </div>
              </OpenedPart>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is no change of a remark that is in the queue already. */
const begunOf = (kept: readonly Draft[]): readonly Draft[] => kept.filter(({ edits }) => edits === null);

function Begun({ draft }: { readonly draft: Draft }): JSX.Element {
  const c = useText(captureTexts);
  const w = useText(feedbackWordsTexts);
  const format = useFormat();
  const { place, kind, text, savedAt } = draft;
  return (
    <div>
      <p>
        <b>
          {place.of === 'platform' ? c(`about.platform.${place.platform}`) : <bdi>{place.title ?? ''}</bdi>}
        </b>
        <span class="muted small">
          {' · '}
          {kind === null ? '' : `${w(`kind.${kind}`)} · `}
          {when(savedAt, format)}
        </span>
      </p>
      <p class="item-text" dir="auto">
        {text === '' ? c('queue.no-text') : text}
      </p>
    </div>
  );
}
