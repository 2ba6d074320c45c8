import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { clockTime } from '../../core/feedback/clock-time.ts';
import type { Draft } from '../../core/feedback/draft.ts';
import type { FeedbackContent } from '../../core/feedback/feedback-item.ts';
import { isStillMine } from '../../core/feedback/change-item.ts';
import { standingOf } from '../../core/feedback/standing.ts';
import { captureTexts } from '../../i18n/areas/capture.ts';
import { feedbackWordsTexts } from '../../i18n/areas/feedback-words.ts';
import { useRich, useText } from '../language.tsx';
import { Button } from '../parts/button.tsx';
import type { Capture, Stamped } from './capture-state.ts';
import { HandOver } from './hand-over.tsx';
import type { Worker } from './capture-work.ts';

export interface QueueListProps {
  readonly worker: Worker;
  readonly capture: Capture;
  readonly onContinue: (draft: Draft) => void;
  readonly onEdit: (item: Stamped) => void;
  readonly onRemove: (item: Stamped) => void;
  readonly onWrite: () => void;
}

/** What is queued and in nobody else's hands: changed, deleted, handed over from here. */
export function QueueList(props: QueueListProps): JSX.Element {
  const { capture, worker } = props;
  const t = useText(captureTexts);
  const rich = useRich(captureTexts);
  /** Left out of the hand-over; all others go. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = capture.mine.filter(({ item }) => !left.has(item.id));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <main class="panel-body capture">
      <div class="capture-head">
        <h2 tabIndex={-1}>{t('queue.title')}</h2>
      </div>
      <p role="status">{capture.mine.length === 0 ? '' : rich('queue.count', { n: capture.mine.length })}</p>
      {capture.drafts.length === 0 ? null : (
        <section>
          <h3>{t('queue.drafts')}</h3>
          <ul class="remark-list">
            {capture.drafts.map((draft) => (
              <li key={draft.id} class="remark draft">
                <p dir="auto" class="remark-text">
                  {draft.text === '' ? t('queue.no-text') : draft.text}
                </p>
                <Button kind="quiet" onPress={() => props.onContinue(draft)}>
                  {t('queue.continue')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {capture.mine.length === 0 ? <p class="muted">{t('queue.empty')}</p> : null}
      <ul class="remark-list">
        {capture.mine.map((each) => (
          <Remark
            key={each.item.id}
            of={each}
            chosen={!left.has(each.item.id)}
            onToggle={() => toggle(each.item.id)}
            onEdit={() => props.onEdit(each)}
            onRemove={() => props.onRemove(each)}
          />
        ))}
      </ul>
      <div class="actions">
        <Button onPress={props.onWrite}>{t('door.platform')}</Button>
      </div>
      <HandOver worker={worker} items={chosen} last={capture.lastSent} />
      <p class="muted small">{t('queue.held', { n: capture.held })}</p>
    </main>
  );
}

function Remark(props: {
  readonly of: Stamped;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const t = useText(captureTexts);
  const words = useText(feedbackWordsTexts);
  const { content } = standingOf(props.of.item);
  const title = titleOf(content) ?? t(`about.platform.${content.place.platform}`);
  return (
    <li class="remark">
      <label class="remark-choice">
        <input
          type="checkbox"
          checked={props.chosen}
          aria-label={t('queue.select', { text: title })}
          onChange={props.onToggle}
        />
        <span>
          <span class="strong">
            <bdi>{title}</bdi>
          </span>
          <span class="muted small">
            {words(`kind.${content.kind}`)}
            {content.videoSeconds === null ? null : (
              <>
                {'\u00a0· '}
                <bdi dir="ltr">{clockTime(content.videoSeconds)}</bdi>
              </>
            )}
          </span>
        </span>
      </label>
      <p dir="auto" class="remark-text">
        {content.text === '' ? t('queue.no-text') : content.text}
      </p>
      {isStillMine(props.of.item) ? (
        <div class="actions">
          <Button kind="quiet" onPress={props.onEdit}>
            {t('queue.edit')}
          </Button>
          <Button kind="quiet" onPress={props.onRemove}>
            {t('queue.remove')}
          </Button>
        </div>
      ) : (
        <p class="muted small">{t('queue.taken-back')}</p>
      )}
    </li>
  );
}

const titleOf = ({ place }: FeedbackContent): string | null => (place.of === 'lesson' ? place.title : null);
