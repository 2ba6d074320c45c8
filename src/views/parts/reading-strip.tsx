import type { JSX } from 'preact';
import { panelTexts } from '../../i18n/areas/panel.ts';
import type { ReadingView } from '../../messages/panel.ts';
import { useRich, useText } from '../language.tsx';
import { AskButton } from './ask-button.tsx';
import { ProblemNote } from './problem-note.tsx';

/** How far the reading of OpenEMIS is, as one bar; without a total the bar says only that it runs. */
export function ReadingProgress({ reading }: { readonly reading: ReadingView }): JSX.Element {
  const t = useText(panelTexts);
  const rich = useRich(panelTexts);
  const { done, total } = reading;
  return (
    <div class="progress">
      <progress
        aria-label={t('openemis.progress')}
        {...(total === null ? {} : { value: Math.min(done, total), max: Math.max(1, total) })}
      />
      <p class="small">
        {total === null
          ? rich('openemis.progress.alone', { done })
          : rich('openemis.progress.of', { done, total })}
      </p>
    </div>
  );
}

/** It began, and could not go on by itself. */
export const isBrokenOff = ({ state, problem }: ReadingView): boolean => state === 'idle' && problem !== null;

/** Shown on the other screens while OpenEMIS is being read, or when that stopped on the way. */
export function ReadingStrip({ reading }: { readonly reading: ReadingView }): JSX.Element | null {
  const t = useText(panelTexts);
  const { state, problem } = reading;
  // What stands around it may look whole: that the reading broke off is said wherever its outcome is shown.
  if (isBrokenOff(reading))
    return (
      <section class="strip" aria-label={t('openemis.stopped')}>
        <p class="strong">{t('openemis.stopped')}</p>
        {problem === null ? null : <ProblemNote problem={problem} />}
        <AskButton send={(ask) => ask('panel.read', {})}>{t('openemis.again')}</AskButton>
      </section>
    );
  if (state !== 'running' && state !== 'paused') return null;
  return (
    <section class="strip" aria-label={t(`reading.${state}`)}>
      <p class="strong">{t(`reading.${state}`)}</p>
      <ReadingProgress reading={reading} />
      {problem === null ? null : <ProblemNote problem={problem} />}
      {state === 'running' ? (
        <AskButton kind="quiet" send={(ask) => ask('panel.pause', {})}>
          {t('openemis.pause')}
        </AskButton>
      ) : (
        <AskButton send={(ask) => ask('panel.read', {})}>{t('openemis.continue')}</AskButton>
      )}
    </section>
  );
}
