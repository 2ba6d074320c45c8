import type { JSX } from 'preact';
import type { ReportFigures } from '../../../core/feedback/feedback-report.ts';
import { printTexts } from '../../../i18n/areas/print.ts';
import { useFormat, useText } from '../../language.tsx';
import { Letterhead, type LetterheadProps } from '../../print/letterhead.tsx';
import { Bars, ChartLegend, longestOf } from './bar-chart.tsx';
import { reportWords } from './report-words.ts';

/** Bars of a chart on paper; the files have the rest. */
const most = 8;

/** The charts of a report as a page of its letter: dark and striped, so that a copier loses nothing of them. */
export function LetterCharts(props: {
  readonly report: ReportFigures;
  readonly head: LetterheadProps;
}): JSX.Element {
  const { t, bars } = reportWords(useFormat());
  const p = useText(printTexts);
  const { kind, subject, grade, lesson } = bars(props.report);
  const charts = [
    [t('chart.kind'), kind],
    [t('chart.subject'), subject],
    [t('chart.grade'), grade],
    [t('chart.lesson'), lesson],
  ] as const;
  return (
    <section class="paper portrait letter-charts">
      <Letterhead {...props.head} />
      <ChartLegend />
      <div class="letter-chart-list">
        {charts
          .filter(([, of]) => of.length > 0)
          .map(([title, of]) => (
            <section key={title}>
              <h2>{title}</h2>
              <Bars bars={of.slice(0, most)} of={longestOf(of)} />
              {of.length > most ? <p>{t('more-in-file', { n: of.length - most })}</p> : null}
            </section>
          ))}
      </div>
      <footer class="paper-foot">
        <p>{t('paper.made')}</p>
        <p>{p('page', { page: 1, pages: 1 })}</p>
      </footer>
    </section>
  );
}
