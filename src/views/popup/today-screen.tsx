import type { JSX } from 'preact';
import { todayTexts } from '../../i18n/areas/today.ts';
import { when } from '../../i18n/when.ts';
import type { TodayView } from '../../messages/today-client.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import { ReadingStrip } from '../parts/reading-strip.tsx';
import { SourceLines } from '../parts/source-lines.tsx';
import { Symbol } from '../parts/symbol.tsx';
import { ClosedCasesLine, TodayLine } from './today-line.tsx';

export interface TodayScreenProps {
  readonly today: TodayView;
  /** Whoever works with what others hand over: nothing of the platforms is expected of her. */
  readonly readsPlatforms: boolean;
}

/** What needs me, by when, and what that rests on. */
export function TodayScreen({ today, readsPlatforms }: TodayScreenProps): JSX.Element {
  const t = useText(todayTexts);
  const rich = useRich(todayTexts);
  const format = useFormat();
  const { items, moreMarks, sources, marksReadAt, reading, closedCases } = today;
  // Also a reading that showed nothing: from nothing it does not follow that all is well.
  const unread = marksReadAt === null && sources.every(({ read }) => read === 0);
  const isUnknown = readsPlatforms && unread && items.length === 0;
  return (
    <>
      <main class="panel-body today">
        <h2 class="today-title">{isUnknown ? t('needs.unknown') : rich('needs', { n: items.length })}</h2>
        {items.length > 0 ? null : (
          <p class="muted">{t(!readsPlatforms ? 'none.remarks' : isUnknown ? 'none.unread' : 'none.text')}</p>
        )}
        <ReadingStrip reading={reading} />
        {items.length === 0 ? null : (
          <ul class="today-items" aria-label={t('items')}>
            {items.map((item) => (
              <li key={`${item.kind} ${'key' in item ? item.key : 'platform' in item ? item.platform : ''}`}>
                <TodayLine item={item} wholeSchool={today.wholeSchool} />
              </li>
            ))}
          </ul>
        )}
        {closedCases === 0 ? null : (
          <ul class="today-items" aria-label={t('news')}>
            <li>
              <ClosedCasesLine count={closedCases} />
            </li>
          </ul>
        )}
        {moreMarks === 0 ? null : <p class="muted small">{rich('marks.more', { n: moreMarks })}</p>}
      </main>
      {!readsPlatforms && unread ? null : (
        <section class="today-sources" aria-label={t('sources')}>
          <SourceLines sources={sources}>
            {marksReadAt === null ? (
              <li class="source hollow">
                <Symbol name="ring" />
                <p>{rich('sources.marks.never')}</p>
              </li>
            ) : (
              // When, and no more: how much of it is whole, the page of marks says.
              <li class="source">
                <Symbol name="info" />
                <p>{rich('sources.marks', { when: when(marksReadAt, format) })}</p>
              </li>
            )}
          </SourceLines>
        </section>
      )}
    </>
  );
}
