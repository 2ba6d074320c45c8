import type { JSX } from 'preact';
import type { KeptSummary } from '../../../app/marks-summary.ts';
import { isDoubtful } from '../../../core/marks/mark-counts.ts';
import type { MarkSheet } from '../../../core/marks/marks-result.ts';
import type { TallyOn } from '../../../core/marks/tally.ts';
import { marksPageTexts } from '../../../i18n/areas/marks-page.ts';
import { when } from '../../../i18n/when.ts';
import { useFormat, useText } from '../../language.tsx';

export interface FiguresProps {
  readonly sheets: readonly MarkSheet[];
  readonly counts: TallyOn;
  readonly readAt: number;
}

/** The four figures of the school, each with what it counts. */
export function Figures({ sheets, counts, readAt }: FiguresProps): JSX.Element {
  const t = useText(marksPageTexts);
  const format = useFormat();
  const unread = sheets.filter((sheet) => isDoubtful(sheet) || sheet.counts.byState.unreadable > 0);
  const teacherless = sheets.filter(({ teachers }) => teachers.length === 0).length;
  const figures = [
    { id: 'open', value: counts.open + counts.closing },
    { id: 'closed', value: counts.closed },
    { id: 'to-check', value: counts.toCheck },
    { id: 'teacherless', value: teacherless },
    { id: 'unread', value: unread.length },
  ] as const;
  return (
    <div class="figures">
      <dl>
        {figures
          .filter(({ id, value }) => value > 0 || id === 'open' || id === 'closed')
          .map(({ id, value }) => (
            <div key={id} class={`figure-box ${id}`} data-figure={id} data-value={value}>
              <dt>{t(`figure.${id}`)}</dt>
              <dd>{format.number(value)}</dd>
            </div>
          ))}
      </dl>
      <p class="muted small">
        {t('figure.read', { when: when(readAt, format) })}.{' '}
        {unread.length === 0
          ? null
          : t('figure.read.of', { read: sheets.length - unread.length, total: sheets.length })}
      </p>
    </div>
  );
}

/** What changed since the check before: a number of marks, never of persons. */
export function Trend(props: {
  readonly counts: TallyOn;
  readonly before: KeptSummary['before'];
}): JSX.Element | null {
  const t = useText(marksPageTexts);
  const format = useFormat();
  const { counts, before } = props;
  if (before === null) return null;
  const difference = counts.missing - before.missing;
  const since = when(before.readAt, format);
  const words =
    difference === 0
      ? t('trend.same', { when: since })
      : t(difference < 0 ? 'trend.less' : 'trend.more', { n: Math.abs(difference), when: since });
  return <p class={`trend ${difference < 0 ? 'less' : difference > 0 ? 'more' : ''}`}>{words}</p>;
}
