import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import type { DeskAct } from '../../../app/feedback/desk-act.ts';
import { isStillMine } from '../../../core/feedback/change-item.ts';
import type { FeedbackItem, FollowUpStep } from '../../../core/feedback/feedback-item.ts';
import { standingOf } from '../../../core/feedback/standing.ts';
import { clockTime } from '../../../core/feedback/clock-time.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { feedbackWordsTexts } from '../../../i18n/areas/feedback-words.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { LoadingPart } from '../../parts/loading.tsx';
import { OpenedPart } from '../../parts/opened-part.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Badge } from '../../parts/state-badge.tsx';
import { useAsk } from '../../use-ask.ts';
import { Branches } from './branches.tsx';
import { EditForm } from './edit-form.tsx';
import { gradeShown } from './grade-shown.ts';
import { History } from './history-list.tsx';
import { stateLooks } from './state-look.ts';
import { StepForm } from './step-form.tsx';
import { useDeskAnswer } from './use-desk.ts';

export interface ItemDetailProps {
  readonly desk: DeskClient;
  readonly version: number;
  readonly id: string;
  readonly receives: boolean;
  readonly onClose: () => void;
}

/** One remark whole: its text, where it is from, what became of it, and what can be done now. */
export function ItemDetail({ desk, version, id, receives, onClose }: ItemDetailProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const { value, problem } = useDeskAnswer(desk, version, 'items', [id]);
  const [item] = value ?? [];
  const title = useRef<HTMLHeadingElement>(null);
  // It stands behind a page of rows: whoever goes by keys must not have to walk through them.
  useEffect(() => title.current?.focus(), []);
  return (
    <OpenedPart onClose={onClose}>
      <section class="sheet item-detail" aria-label={t('detail')}>
        <div class="row">
          <h3 ref={title} tabIndex={-1}>
            {t('detail')}
          </h3>
          <Button kind="quiet" onPress={onClose}>
            {t('detail.close')}
          </Button>
        </div>
        {problem === null ? null : <ProblemNote problem={problem} />}
        {value === null && problem === null ? <LoadingPart /> : null}
        {value !== null && item === undefined ? <p>{t('detail.gone')}</p> : null}
        {item === undefined ? null : <Whole desk={desk} item={item} receives={receives} />}
      </section>
    </OpenedPart>
  );
}

const steps = ['discussed', 'forwarded', 'answered', 'closed'] as const;

function Whole({
  desk,
  item,
  receives,
}: {
  readonly desk: DeskClient;
  readonly item: FeedbackItem;
  readonly receives: boolean;
}): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const w = useText(feedbackWordsTexts);
  const [doing, setDoing] = useState<FollowUpStep['state'] | 'edit' | null>(null);
  const { busy, failed, run } = useAsk<number>();
  const standing = standingOf(item);
  const { content, author, state, step, conflicts } = standing;
  const { place } = content;
  const act = (what: DeskAct): void =>
    run(
      () => desk.call('act', [item.id], what),
      () => setDoing(null),
    );
  const facts = [
    [
      t('detail.lesson'),
      place.of === 'platform'
        ? t('detail.platform')
        : [place.title, place.unit, place.subject, gradeShown(w, place.grade)].filter(Boolean).join(' · '),
    ],
    [t('detail.time'), content.videoSeconds === null ? '' : clockTime(content.videoSeconds)],
    [t('detail.author'), [author.name, author.school?.name].filter(Boolean).join('، ')],
    [t('detail.address'), place.address ?? ''],
  ].filter(([, text]) => text !== '');
  const mine = isStillMine(item) && author.key === desk.author.key;
  return (
    <>
      <div class="row">
        <p class="strong">{w(`kind.${content.kind}`)}</p>
        <Badge {...stateLooks[state]}>{w(`state.${state}`)}</Badge>
      </div>
      {conflicts.map((conflict) => (
        <Branches
          key={conflict.register}
          conflict={conflict}
          onChoose={(revision) => act({ act: 'choose', register: conflict.register, revision })}
        />
      ))}
      <p class="written" dir="auto">
        {content.text}
      </p>
      {content.proposal === null || content.proposal === '' ? null : (
        <div>
          <h4>{t('detail.proposal')}</h4>
          <p class="written" dir="auto">
            {content.proposal}
          </p>
        </div>
      )}
      <dl class="sides">
        {facts.map(([name, text]) => (
          <div class="side" key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <History item={item} />
      {mine || receives ? (
        <div class="part">
          <h4>{t('detail.follow-up')}</h4>
          <div class="actions">
            {mine ? (
              <Button expanded={doing === 'edit'} onPress={() => setDoing(doing === 'edit' ? null : 'edit')}>
                {t('edit')}
              </Button>
            ) : null}
            {receives
              ? steps.map((each) => (
                  <Button
                    key={each}
                    expanded={doing === each}
                    onPress={() => setDoing(doing === each ? null : each)}
                  >
                    {t(`act.${each}`)}
                  </Button>
                ))
              : null}
            {/* Whoever only gets the answer has nothing to take back of it. */}
            {receives && step !== null && conflicts.length === 0 ? (
              <Button kind="quiet" busy={busy} onPress={() => act({ act: 'undo-step' })}>
                {t('act.undo')}
              </Button>
            ) : null}
          </div>
          {doing === null ? null : (
            <OpenedPart key={doing} onClose={() => setDoing(null)}>
              {doing === 'edit' ? (
                <EditForm
                  item={item}
                  busy={busy}
                  onSubmit={async (written) => {
                    const done = await desk.call('act', [item.id], { act: 'rewrite', content: written });
                    run(
                      () => Promise.resolve(done),
                      () => setDoing(null),
                    );
                    return done.ok;
                  }}
                />
              ) : (
                <StepForm
                  desk={desk}
                  about={item.id}
                  step={doing}
                  busy={busy}
                  onSubmit={(done) => act({ act: 'step', step: done })}
                />
              )}
            </OpenedPart>
          )}
          {failed === null ? null : <ProblemNote problem={failed} />}
        </div>
      ) : null}
    </>
  );
}
