import type { ComponentChildren, JSX } from 'preact';
import type { Draft } from '../../../core/feedback/draft.ts';
import { captureTexts } from '../../../i18n/areas/capture.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import type { Problem } from '../../model.ts';
import { Button } from '../../parts/button.tsx';
import { OpenedPart } from '../../parts/opened-part.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';

export interface DraftLinesProps {
  readonly drafts: readonly Draft[];
  /** The one whose form is open. */
  readonly opened: string | null;
  /** What was just done. */
  readonly done: 'added' | 'removed' | null;
  readonly busy: boolean;
  readonly failed: Problem | null;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
  readonly onDiscard: (draft: Draft) => void;
  readonly onUndo: () => void;
  /** The form of the open one. */
  readonly children: ComponentChildren;
}

/** Drafts by what they are about, each with its way on. */
export function DraftLines(props: DraftLinesProps): JSX.Element {
  const { drafts, opened, done, busy, failed, onOpen, onClose, onDiscard, onUndo } = props;
  const t = useText(feedbackDeskTexts);
  const c = useText(captureTexts);
  return (
    <section class="sheet" aria-label={c('queue.drafts')}>
      <h3>{c('queue.drafts')}</h3>
      {drafts.length === 0 ? null : <p class="muted small">{t('drafts.note')}</p>}
      <div role="status">
        {done === null ? null : (
          <div class="row note green">
            <p>{c(done === 'added' ? 'added' : 'draft-removed')}</p>
            {done === 'added' ? null : (
              <Button kind="quiet" busy={busy} onPress={onUndo}>
                {c('undo')}
              </Button>
            )}
          </div>
        )}
      </div>
      {failed === null ? null : <ProblemNote problem={failed} />}
      {drafts.length === 0 ? null : (
        <ul class="items">
          {drafts.map((draft) => (
            <li key={draft.id} class="draft-line">
              <Begun draft={draft} />
              <div class="actions">
                <Button
                  expanded={opened === draft.id}
                  onPress={() => (opened === draft.id ? onClose() : onOpen(draft.id))}
                >
                  {c('queue.continue')}
                </Button>
                <Button kind="quiet" busy={busy} onPress={() => onDiscard(draft)}>
                  {c('discard')}
                </Button>
              </div>
              {opened === draft.id ? (
                <OpenedPart onClose={onClose}>
                  <div class="inset">{props.children}</div>
                </OpenedPart>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

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
      </p>
      <p class="item-facts muted small">
        {kind === null ? null : <span>{w(`kind.${kind}`)}</span>}
        <span>{when(savedAt, format)}</span>
      </p>
      <p class="item-text" dir="auto">
        {text === '' ? c('queue.no-text') : text}
      </p>
    </div>
  );
}
