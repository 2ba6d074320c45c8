import type { JSX } from 'preact';
import type { ReportFigures } from '../../../core/feedback/feedback-report.ts';
import { feedbackReportTexts } from '../../../i18n/areas/feedback-report.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import { Symbol } from '../../parts/symbol.tsx';
import { BarChart, ChartLegend } from './bar-chart.tsx';
import { reportWords } from './report-words.ts';

export interface ReportViewProps {
  readonly report: ReportFigures;
  readonly conflicts: number;
}

/** What the remarks come to: one sentence, then the charts. */
export function ReportView({ report, conflicts }: ReportViewProps): JSX.Element {
  const t = useText(feedbackReportTexts);
  const rich = useRich(feedbackReportTexts);
  const { bars } = reportWords(useFormat());
  if (report.total === 0) {
    return (
      <section class="sheet">
        <h3>{t('empty')}</h3>
        <p class="muted">{t('empty.next')}</p>
      </section>
    );
  }
  const { kind, subject, grade, lesson } = bars(report);
  const counted = {
    count: <b>{t('count', { n: report.total })}</b>,
    teachers: t('teachers', { n: report.authors }),
  };
  return (
    <>
      <section class="sheet report-verdict">
        <p class="verdict-line">
          {report.schools === 0
            ? rich('verdict.alone', counted)
            : rich('verdict', { ...counted, schools: t('schools', { n: report.schools }) })}
        </p>
        <p class="muted">{t('open', { n: report.open })}</p>
        {conflicts > 0 ? <Doubt>{t('conflicts', { n: conflicts })}</Doubt> : null}
      </section>
      <ChartLegend />
      <div class="charts">
        <BarChart title={t('chart.kind')} bars={kind} />
        <BarChart title={t('chart.subject')} bars={subject} />
        <BarChart title={t('chart.grade')} bars={grade} />
        <BarChart title={t('chart.lesson')} bars={lesson} />
      </div>
    </>
  );
}

function Doubt({ children }: { readonly children: string }): JSX.Element {
  return (
    <p class="note amber">
      <Symbol name="diamond" />
      <span>{children}</span>
    </p>
  );
}
