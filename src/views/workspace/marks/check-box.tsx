import type { JSX } from 'preact';
import type { RequestEstimate } from '../../../app/marks-estimate.ts';
import { marksPageTexts } from '../../../i18n/areas/marks-page.ts';
import type { ReadingView } from '../../../messages/panel.ts';
import { useRich, useText } from '../../language.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useMarksReading } from './use-marks-reading.ts';

export interface CheckBoxProps {
  readonly reading: ReadingView;
  readonly wholeSchool: boolean;
  /** Requests that a check of the school makes; null: no reading told its classes yet, so they cannot be counted. */
  readonly estimate: RequestEstimate | null;
  /** When the running reading was begun (ms); null: not told. */
  readonly startedAt: number | null;
  /** Wanted, but no OpenEMIS tab of hers is open to go on in. */
  readonly isWaiting: boolean;
  readonly now: number;
}

/** The check of the school: said beforehand what it asks, then how far it is; paused, gone on with, given up. */
export function CheckBox({
  reading,
  wholeSchool,
  estimate,
  startedAt,
  isWaiting,
  now,
}: CheckBoxProps): JSX.Element {
  const t = useText(marksPageTexts);
  const rich = useRich(marksPageTexts);
  const { busy, failed, want, pause, cancel } = useMarksReading(wholeSchool ? 'school' : 'own');
  const { state, problem, done, total } = reading;
  const isUnderWay = state === 'running' || state === 'paused' || isWaiting;
  return (
    <section class="sheet check-box" aria-label={t(wholeSchool ? 'check' : 'check.mine')}>
      {isUnderWay ? (
        <>
          <h3>
            {state === 'paused'
              ? t('check.paused')
              : isWaiting
                ? t('check.waiting')
                : t(wholeSchool ? 'check.running' : 'check.running.mine')}
          </h3>
          <div class="progress">
            <progress
              aria-label={t(wholeSchool ? 'check.running' : 'check.running.mine')}
              {...(total === null ? {} : { value: Math.min(done, total), max: Math.max(1, total) })}
            />
            <p class="muted small" role="status">
              {total === null ? t('check.asked', { n: done }) : t('check.of', { done, total })}{' '}
              {state === 'running' ? <Left {...{ done, total, startedAt, now }} /> : null}
            </p>
          </div>
          {state === 'running' ? <p class="muted small">{t('check.stays')}</p> : null}
        </>
      ) : (
        <p class="muted">
          {wholeSchool && estimate !== null
            ? rich('check.count', { least: estimate.least, n: estimate.most })
            : t('check.unknown')}
        </p>
      )}
      {problem === null ? null : <ProblemNote problem={problem} />}
      {failed === null ? null : <ProblemNote problem={failed} />}
      <div class="actions">
        {state === 'running' ? (
          <Button busy={busy} onPress={pause}>
            {t('pause')}
          </Button>
        ) : (
          <Button kind="primary" busy={busy} onPress={want}>
            {isUnderWay ? t('resume') : t(wholeSchool ? 'check' : 'check.mine')}
          </Button>
        )}
        {isUnderWay ? (
          <Button kind="quiet" busy={busy} onPress={cancel}>
            {t('cancel')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** From what the requests so far took. The first few say nothing yet. */
function Left(props: {
  readonly done: number;
  readonly total: number | null;
  readonly startedAt: number | null;
  readonly now: number;
}): JSX.Element | null {
  const t = useText(marksPageTexts);
  const { done, total, startedAt, now } = props;
  if (startedAt === null || total === null || done < 3) return null;
  const each = (now - startedAt) / done;
  return <>{t('check.left.minutes', { n: Math.round((each * (total - done)) / 60_000) })}</>;
}
