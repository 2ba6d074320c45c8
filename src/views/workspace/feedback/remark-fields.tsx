import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { contentOf, faultsOf, type Draft } from '../../../core/feedback/draft.ts';
import { editedPlace, placeFault, placeTexts } from '../../../core/feedback/edited-place.ts';
import {
  importances,
  longestText,
  type FeedbackContent,
  type FeedbackKind,
} from '../../../core/feedback/feedback-item.ts';
import { kindsOf } from '../../../core/feedback/kinds-of.ts';
import type { PlaceRef } from '../../../core/feedback/place-ref.ts';
import { captureTexts } from '../../../i18n/areas/capture.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { Chips } from '../../capture/chips.tsx';
import { LongText } from '../../capture/long-text.tsx';
import { TraceNote } from '../../capture/trace-note.tsx';
import { useDraft } from '../../capture/use-draft.ts';
import { VideoTime } from '../../capture/video-time.tsx';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { PlaceFields } from './place-fields.tsx';
import { useAppAsBackground } from './use-app-as-background.ts';
import '../../styles/capture.css';

export interface RemarkFieldsProps {
  readonly first: Draft;
  /** Where the remark stood before it was changed. */
  readonly before: PlaceRef;
  readonly busy: boolean;
  /** True: it was written. */
  readonly onSubmit: (content: FeedbackContent) => Promise<boolean>;
}

/** The panel's form, as far as a remark can be written without its page beside it; kept at every keystroke. */
export function RemarkFields({ first, before, busy, onSubmit }: RemarkFieldsProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const c = useText(captureTexts);
  const w = useText(feedbackWordsTexts);
  const { now } = useHost();
  const ask = useAppAsBackground();
  const { draft, change, problem: lost, stop } = useDraft(ask, first, now);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const wrongPlace = placeFault(draft.place, before);
  const submit = (): void => {
    setTried(true);
    if (faults.length > 0 || wrongPlace !== null) return;
    const written = contentOf({ ...draft, place: editedPlace(draft.place) });
    // The draft goes when the remark is safe, and not before.
    void stop()
      .then(() => onSubmit(written))
      .then((done) => (done ? ask('feedback.draft', { id: draft.id, draft: null }) : null));
  };
  const texts = [draft.text, draft.proposal, ...placeTexts.map((name) => draft.place[name] ?? '')];
  return (
    <Form onSubmit={submit}>
      <Chips<FeedbackKind>
        legend={c('kind')}
        name="edit-kind"
        values={kindsOf(draft.place.of)}
        value={draft.kind}
        label={(kind) => w(`kind.${kind}`)}
        onChoose={(kind) => change({ kind })}
        wrong={tried && faults.includes('kind') ? c('kind.missing') : null}
      />
      <LongText
        label={t('edit.text')}
        rows={5}
        value={draft.text}
        onInput={(text) => change({ text })}
        wrong={
          draft.text.length >= longestText
            ? c('text.long')
            : tried && faults.includes('text')
              ? c('text.missing')
              : null
        }
      />
      <LongText
        label={t('edit.proposal')}
        rows={3}
        value={draft.proposal}
        onInput={(proposal) => change({ proposal })}
      />
      {draft.place.of === 'lesson' ? (
        <>
          <VideoTime ask={ask} video={null} first={draft} tried={tried} onChange={change} />
          <PlaceFields
            place={draft.place}
            wrong={tried ? wrongPlace : null}
            onChange={(place) => change({ place })}
          />
        </>
      ) : null}
      <TraceNote ask={ask} text={texts.join('\n')} />
      <Chips
        legend={c('importance')}
        name="edit-importance"
        values={importances}
        value={draft.importance}
        label={(importance) => w(`importance.${importance}`)}
        onChoose={(importance) => change({ importance })}
      />
      {lost === null ? null : <ProblemNote problem={lost} />}
      <div class="actions">
        <Button kind="primary" busy={busy}>
          {first.edits === null ? c('add') : t('save')}
        </Button>
      </div>
    </Form>
  );
}
