import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskClient } from './desk-client.ts';
import type { DeskAct } from '../../../app/feedback/desk-act.ts';
import type { AuthorRef } from '../../../core/feedback/author-ref.ts';
import type { FeedbackItem, FollowUpStep, Recipient } from '../../../core/feedback/feedback-item.ts';
import { feedbackDeskTexts } from '../../../i18n/areas/feedback-desk.ts';
import { handedChecksTexts } from '../../../i18n/areas/handed-checks.ts';
import { useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { OpenedPart } from '../../parts/opened-part.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useAsk } from '../../use-ask.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { StepForm } from './step-form.tsx';

export interface BulkActsProps {
  readonly desk: DeskClient;
  readonly ids: readonly string[];
  readonly receives: boolean;
  readonly onDone: () => void;
}

interface Done {
  readonly text: string;
  readonly undo: (() => void) | null;
}

type Doing = 'hand-over' | 'reply' | 'remove' | FollowUpStep['state'];
/** Whom the remarks of each go to, as the circular has it; anybody else can be chosen. */
const usualRecipients: Readonly<Record<AuthorRef['role'], Recipient>> = {
  teacher: 'principal',
  principal: 'supervisor',
  supervisor: 'ministry',
  support: 'ministry',
  directorate: 'ministry',
};
const steps = ['discussed', 'forwarded', 'answered', 'closed'] as const;

/** What can be done with all that is selected; says afterwards how many it changed, with a way back. */
export function BulkActs({ desk, ids, receives, onDone }: BulkActsProps): JSX.Element {
  const t = useText(feedbackDeskTexts);
  const c = useText(handedChecksTexts);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { busy, failed, run } = useAsk<unknown>();

  const act = (what: DeskAct, said: (changed: number) => Done): void =>
    run(
      () => desk.call('act', ids, what),
      (changed) => {
        setDoing(null);
        setDone(said(Number(changed)));
      },
    );
  const noted = (step: FollowUpStep): void => {
    // One revision for all: by it the step is taken back where it was noted, and nothing else is.
    const revision = crypto.randomUUID();
    const undo = (): void =>
      act({ act: 'undo-step', revision }, (n) => ({ text: t('done', { n }), undo: null }));
    act({ act: 'step', step, revision }, (changed) => {
      const left = ids.length - changed;
      return {
        text: [t('done', { n: changed }), ...(left > 0 ? [t('left', { n: left })] : [])].join(' '),
        undo: changed > 0 ? undo : null,
      };
    });
  };
  const remove = (): void =>
    run(
      () => desk.call('remove', ids),
      (answer) => {
        const removed = answer as readonly FeedbackItem[];
        const undo = (): void =>
          run(
            () => desk.call('restore', removed),
            () => setDone(null),
          );
        setDoing(null);
        setDone({ text: t('done', { n: removed.length }), undo: removed.length === 0 ? null : undo });
      },
    );
  const all: readonly Doing[] = [
    'hand-over',
    ...(receives ? (['reply'] as const) : []),
    ...(receives ? steps : []),
    'remove',
  ];
  return (
    <div class="inset" role="group" aria-label={t('act')}>
      <p class="strong">{t('selected', { n: ids.length })}</p>
      <div class="actions">
        {all.map((what) => (
          <Button
            key={what}
            kind={what === 'remove' ? 'danger' : 'secondary'}
            expanded={doing === what}
            onPress={() => {
              setDone(null);
              setDoing(doing === what ? null : what);
            }}
          >
            {t(`act.${what}`)}
          </Button>
        ))}
      </div>
      {doing === null ? null : (
        <OpenedPart key={doing} onClose={() => setDoing(null)}>
          {doing === 'hand-over' || doing === 'reply' ? (
            <HandOverForm
              desk={desk}
              ids={ids}
              to={doing === 'reply' ? 'teacher' : null}
              usual={usualRecipients[desk.author.role]}
              onDone={(items, checks) => {
                setDoing(null);
                const went = [t('handed', { n: items }), ...(checks > 0 ? [c('handed', { n: checks })] : [])];
                setDone({ text: went.join(' '), undo: null });
              }}
            />
          ) : doing === 'remove' ? (
            <div>
              <p>{t('act.remove.note')}</p>
              <div class="actions">
                <Button kind="danger" busy={busy} onPress={remove}>
                  {t('act.remove')}
                </Button>
              </div>
            </div>
          ) : (
            <StepForm desk={desk} about="many" step={doing} busy={busy} onSubmit={noted} />
          )}
        </OpenedPart>
      )}
      {failed === null ? null : <ProblemNote problem={failed} />}
      {done === null ? null : (
        <div class="row" role="status">
          <p>{done.text}</p>
          <div class="actions">
            {done.undo === null ? null : (
              <Button kind="quiet" onPress={done.undo}>
                {t('undo')}
              </Button>
            )}
            <Button kind="quiet" onPress={onDone}>
              {t('unselect')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
