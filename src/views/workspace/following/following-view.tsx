import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FollowingBasis } from '../../../app/following.ts';
import { metrics, metricUnits } from '../../../core/following/metrics.ts';
import { sectionsFollowing } from '../../../core/following/section-following.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { useHost } from '../../host.ts';
import { useText } from '../../language.tsx';
import { SelectField } from '../../parts/fields.tsx';
import { TextField } from '../../parts/form.tsx';
import { Page } from '../page.tsx';
import { FollowingReport } from './following-report.tsx';
import { OverviewNever } from './overview-never.tsx';
import { ReceivedReports } from './received-reports.tsx';
import { SchoolListView } from './school-list-view.tsx';
import { SectionCard } from './section-card.tsx';
import { mostOf, useChoice } from './use-choice.ts';

export interface FollowingViewProps {
  readonly data: FollowingBasis;
  readonly isPrincipal: boolean;
}

/** The page as it stands for given data; apart from the loading, so that every state can be put on a screen. */
export function FollowingView({ data, isPrincipal }: FollowingViewProps): JSX.Element {
  const t = useText(followingTexts);
  const { now } = useHost();
  const { choice, typed, isWrong, set } = useChoice();
  const { metric, threshold, days } = choice;
  const [isPurged, setPurged] = useState(false);
  const purged = useRef<HTMLParagraphElement>(null);
  // What was pressed went with what was read.
  useLayoutEffect(() => {
    if (isPurged) purged.current?.focus();
  }, [isPurged]);
  const sections = useMemo(
    () => sectionsFollowing(data.pages, { metric, threshold, days }, now()),
    [data, metric, threshold, days, now],
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      {isPrincipal ? (
        <>
          <ReceivedReports files={data.received} />
          <SchoolListView files={data.received} />
          <OverviewNever pages={data.pages} />
        </>
      ) : null}
      <section class="sheet" aria-label={t('choice')}>
        <div class="following-choice">
          <SelectField
            label={t('metric')}
            value={metric}
            onChange={(value) => set('metric', value)}
            options={metrics.map((value) => ({ value, label: t(`metric.${value}`) }))}
          />
          <TextField
            label={t(`threshold.${metricUnits[metric]}`)}
            value={typed}
            onInput={(value) => set('threshold', value)}
            wrong={isWrong ? t('threshold.wrong', { most: mostOf(metric) }) : null}
          />
          <SelectField
            label={t('period')}
            value={String(days ?? 14)}
            onChange={(value) => set('days', value)}
            options={(['7', '14'] as const).map((value) => ({ value, label: t(`period.${value}`) }))}
          />
        </div>
      </section>
      {sections.length === 0 ? (
        <section class="empty">
          <h3>{t('empty.title')}</h3>
          <p>{t(metric === 'submissions' ? 'empty.submissions' : 'empty.activity')}</p>
        </section>
      ) : (
        sections.map((section) => (
          <SectionCard
            key={`${section.section}|${section.subject ?? ''}|${String(section.at)}`}
            section={section}
            metric={metric}
          />
        ))
      )}
      {sections.length === 0 && data.received.length === 0 ? null : (
        <FollowingReport
          data={data}
          sections={sections}
          choice={choice}
          isPrincipal={isPrincipal}
          onPurged={() => setPurged(true)}
        />
      )}
      <p class={isPurged ? 'note green' : undefined} role="status" ref={purged} tabIndex={-1}>
        {isPurged ? t('report.purged') : ''}
      </p>
    </Page>
  );
}
