import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { faultsOf, type Draft } from '../../core/feedback/draft.ts';
import { importances, longestText, type FeedbackKind } from '../../core/feedback/feedback-item.ts';
import { kindsOf } from '../../core/feedback/kinds-of.ts';
import { lessonKey, sameLesson } from '../../core/feedback/lesson-key.ts';
import { emptyPlace } from '../../core/feedback/empty-place.ts';
import type { PlaceRef } from '../../core/feedback/place-ref.ts';
import type { Problem } from '../../core/problem.ts';
import { captureTexts } from '../../i18n/areas/capture.ts';
import { feedbackWordsTexts } from '../../i18n/areas/feedback-words.ts';
import type { FeedbackAsk, SeenPlace } from '../../messages/feedback-client.ts';
import { useHost } from '../host.ts';
import { useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Chips } from './chips.tsx';
import { LongText } from './long-text.tsx';
import { PlaceCard } from './place-card.tsx';
import { TraceNote } from './trace-note.tsx';
import { useDraft } from './use-draft.ts';
import { VideoTime } from './video-time.tsx';

export interface RemarkFormProps {
  readonly ask: FeedbackAsk;
  readonly first: Draft;
  /** What the page shows; null in the popup on another page. */
  readonly seen: SeenPlace | null;
  readonly onSubmit: (draft: Draft) => Promise<Problem | null>;
  readonly onDiscard: (draft: Draft) => void;
}

/** One short form; kept at every keystroke, in the queue at one click. */
export function RemarkForm({ ask, first, seen, onSubmit, onDiscard }: RemarkFormProps): JSX.Element {
  const t = useText(captureTexts);
  const words = useText(feedbackWordsTexts);
  const { now } = useHost();
  const { draft, change, problem, state, stop } = useDraft(ask, first, now);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<Problem | null>(null);
  const faults = faultsOf(draft);
  const beside = isOf(draft.place, seen) ? seen : null;
  const video = beside?.video ?? null;
  // A lesson's page without a video has no moment; of a lesson that is not beside the form it can be typed.
  const asksMoment =
    draft.place.of === 'lesson' &&
    (beside === null || video !== null || draft.videoSeconds !== null || draft.videoTyped !== undefined);
  const lesson = seen?.place.of === 'lesson' ? seen.place : null;
  const submit = (): void => {
    setTried(true);
    if (faults.length > 0) return;
    void stop()
      .then(() => onSubmit(draft))
      .then(setFailed);
  };
  const about = (place: PlaceRef): void =>
    change({
      place,
      videoSeconds: null,
      videoTyped: undefined,
      kind: place.of === 'platform' ? 'support' : null,
    });
  return (
    <main class="panel-body capture">
      <div class="capture-head">
        <h2 tabIndex={-1}>{t(draft.edits === null ? `title.${draft.place.of}` : 'title.edit')}</h2>
        <p class="badge slate" role="status">
          {state === 'saving' ? t('saved.saving') : state === 'saved' ? t('saved.draft') : ''}
        </p>
      </div>
      <PlaceCard place={draft.place} />
      {lesson === null || draft.edits !== null ? null : (
        <Button kind="quiet" onPress={() => about(draft.place.of === 'lesson' ? platformOf(lesson) : lesson)}>
          {t(draft.place.of === 'lesson' ? 'about.switch.platform' : 'about.switch.lesson')}
        </Button>
      )}
      <Form onSubmit={submit}>
        {draft.place.of === 'platform' && draft.edits === null ? (
          <Chips
            legend={t('about.which')}
            name="platform"
            values={['darsak', 'openemis', 'other']}
            value={draft.place.platform}
            label={(platform) => t(`about.platform.${platform}`)}
            onChoose={(platform) => change({ place: emptyPlace('platform', platform) })}
          />
        ) : null}
        {asksMoment ? (
          <VideoTime ask={ask} video={video} first={draft} tried={tried} onChange={change} />
        ) : null}
        <Chips<FeedbackKind>
          legend={t('kind')}
          name="kind"
          values={kindsOf(draft.place.of)}
          value={draft.kind}
          label={(kind) => words(`kind.${kind}`)}
          onChoose={(kind) => change({ kind })}
          wrong={tried && faults.includes('kind') ? t('kind.missing') : null}
        />
        <LongText
          label={t('text')}
          rows={4}
          value={draft.text}
          onInput={(text) => change({ text })}
          wrong={
            draft.text.length >= longestText
              ? t('text.long')
              : tried && faults.includes('text')
                ? t('text.missing')
                : null
          }
        />
        <LongText
          label={t('proposal')}
          rows={2}
          value={draft.proposal}
          onInput={(proposal) => change({ proposal })}
        />
        <TraceNote ask={ask} text={`${draft.text}\n${draft.proposal}`} />
        <Chips
          legend={t('importance')}
          name="importance"
          values={importances}
          value={draft.importance}
          label={(importance) => words(`importance.${importance}`)}
          onChoose={(importance) => change({ importance })}
        />
        {problem === null ? null : <ProblemNote problem={problem} />}
        {failed === null ? null : <ProblemNote problem={failed} />}
        <div class="actions">
          <Button kind="primary">{t(draft.edits === null ? 'add' : 'save')}</Button>
          {state === 'idle' && draft.text === '' && draft.edits === null ? null : (
            <Button kind="quiet" onPress={() => void stop().then(() => onDiscard(draft))}>
              {t('discard')}
            </Button>
          )}
        </div>
        <p class="muted small">{t('not-sent')}</p>
      </Form>
    </main>
  );
}

/** Whether the page shows what the remark is about: the player of another lesson says nothing of it. */
const isOf = (place: PlaceRef, seen: SeenPlace | null): boolean =>
  seen !== null && (place === seen.place || sameLesson(lessonKey(place), lessonKey(seen.place)));

/** The platform of a lesson's page, without what the lesson said. */
const platformOf = ({ platform, address }: PlaceRef): PlaceRef => ({
  ...emptyPlace('platform', platform),
  address,
});
