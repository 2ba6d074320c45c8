import type { ComponentChildren, JSX } from 'preact';
import type { MarksVerdict } from '../../core/marks/marks-verdict.ts';
import type { TallyOn } from '../../core/marks/tally.ts';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { Symbol } from '../parts/symbol.tsx';
import { dayText } from './marks-data.ts';

export interface MarksVerdictBlockProps {
  readonly about: ComponentChildren;
  readonly verdict: MarksVerdict;
  readonly counts: TallyOn;
  /** A reading is on its way: what is not known yet will be. */
  readonly isReading?: boolean;
  readonly children?: ComponentChildren;
}

const symbols = { 'in-order': 'check', missing: 'dot', 'to-check': 'ring', unknown: 'ring' } as const;
const looks = {
  'in-order': 'in-order',
  missing: 'needs-attention',
  'to-check': 'unknown',
  unknown: 'unknown',
} as const;

/** Said of a reading that has ended; while one runs it would sound like a fault. */
const isLasting = (reason: MarksVerdict['reasons'][number]): boolean =>
  reason !== 'marks-partial' && reason !== 'marks-not-read';

/** The answer first, in one sentence; what is partial or old is said beside it and never left out. */
export function MarksVerdictBlock(props: MarksVerdictBlockProps): JSX.Element {
  const { about, verdict, counts, isReading = false, children } = props;
  const t = useText(marksTexts);
  const rich = useRich(marksTexts);
  const format = useFormat();
  const { state } = verdict;
  const reasons = isReading ? verdict.reasons.filter(isLasting) : verdict.reasons;
  const waits = isReading && state === 'unknown';
  return (
    <section class={`verdict ${looks[state]}`}>
      <p class="verdict-about">{about}</p>
      <div class="verdict-line" role="status">
        <span class="verdict-symbol">
          <Symbol name={symbols[state]} />
        </span>
        <h2>
          {state === 'missing'
            ? rich('say.missing', { n: counts.missing })
            : state === 'to-check'
              ? rich('say.to-check', { n: counts.toCheck })
              : t(state === 'in-order' ? 'say.in-order' : waits ? 'say.reading' : 'say.unknown')}
        </h2>
      </div>
      {state === 'unknown' ? (
        <p class="verdict-note">{t(waits ? 'say.reading.note' : 'say.unknown.note')}</p>
      ) : null}
      {isReading && state === 'missing' ? <p class="verdict-note">{t('say.reading.more')}</p> : null}
      {state === 'to-check' ? <p>{t('say.to-check.note')}</p> : null}
      {state !== 'missing' ? null : counts.next === null ? (
        <p>{t('say.all-late')}</p>
      ) : (
        <p>{rich('say.next', { n: counts.next.schoolDays, date: dayText(counts.next.closes, format) })}</p>
      )}
      {reasons.length === 0 ? null : (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason}>
              <span class="strong">{t(reason)}</span> {t(`${reason}.next`)}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
