import type { JSX } from 'preact';
import type { SchoolOverview } from '../../../core/school/school-overview.ts';
import type { SchoolChange } from '../../../core/school/school-trace.ts';
import { schoolTexts } from '../../../i18n/areas/school.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';
import { hrefOf } from '../route.ts';
import type { SchoolPageData } from './school-page-data.ts';

/** The figures of the school, each with what it counts, and what changed since an earlier day. */
export function SchoolFigures(props: {
  readonly data: SchoolPageData;
  readonly overview: SchoolOverview;
}): JSX.Element {
  const { data, overview } = props;
  const t = useText(schoolTexts);
  const format = useFormat();
  const { totals } = overview;
  const hasMarks = data.marksAt !== null;
  const boxes = [
    // None found is nothing to be said where nothing was looked at.
    { id: 'names', tone: 'open', value: totals.names, shown: totals.checkedSections + totals.names > 0 },
    { id: 'due', tone: 'open', value: totals.due, shown: hasMarks },
    { id: 'late', tone: 'closed', value: totals.late, shown: hasMarks },
    { id: 'teacherless', tone: 'closed', value: totals.teacherless ?? 0, shown: totals.teacherless !== null },
  ] as const;
  return (
    <div class="figures">
      <dl>
        {boxes
          .filter(({ shown }) => shown)
          .map(({ id, tone, value }) => (
            <div key={id} class={`figure-box ${tone}`} data-figure={id} data-value={value}>
              <dt>{t(`figure.${id}`)}</dt>
              <dd>{format.number(value)}</dd>
            </div>
          ))}
        <div class="figure-box" data-figure="checked" data-value={totals.checkedSections}>
          <dt>{t('figure.checked')}</dt>
          <dd class="of">{t('figure.checked.of', { done: totals.checkedSections, of: totals.sections })}</dd>
        </div>
      </dl>
      <p class="muted small">
        {t('size', {
          classes: t('size.classes', { n: totals.classes }),
          students: t('size.students', { n: totals.students }),
        })}{' '}
        {data.marksAt === null ? (
          <>
            {t('read.no-marks')} <a href={hrefOf('marks')}>{t('to-marks')}</a>
          </>
        ) : (
          t('read.marks', { when: when(data.marksAt, format) })
        )}
      </p>
      {data.unreadChecks === 0 ? null : (
        <p class="note amber">{t('unread-checks', { n: data.unreadChecks })}</p>
      )}
      <Change change={data.change} />
    </div>
  );
}

/** Numbers of names, marks and sections; never of persons. */
function Change({ change }: { readonly change: SchoolChange | null }): JSX.Element {
  const t = useText(schoolTexts);
  const format = useFormat();
  if (change === null) return <p class="trend small">{t('change.first')}</p>;
  const since = when(change.since, format);
  if (change.totals.length === 0) return <p class="trend small">{t('change.none', { when: since })}</p>;
  return (
    <p class="trend small">
      {t('change.since', { when: since })}{' '}
      {format.list(
        change.totals.map(({ kind, by }) =>
          t(`change.${kind}.${by < 0 ? 'less' : 'more'}`, { n: Math.abs(by) }),
        ),
      )}
      .
    </p>
  );
}
