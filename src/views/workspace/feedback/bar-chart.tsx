import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { feedbackReportTexts } from '../../../i18n/areas/feedback-report.ts';
import { useFormat, useText } from '../../language.tsx';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly open: number;
}

export interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Bars drawn at the most; the table has them all. */
  readonly most?: number;
}

/**
 * Bars of one length scale, the answered part solid and the waiting part striped, so that it reads in grey and on
 * paper. The figures stand beside each bar; the table has the same for who reads with a screen reader.
 */
export function BarChart({ title, bars, most = 8 }: BarChartProps): JSX.Element | null {
  const t = useText(feedbackReportTexts);
  const [open, setOpen] = useState(false);
  if (bars.length === 0) return null;
  return (
    <section class="sheet chart">
      <h3>{title}</h3>
      <Bars bars={bars.slice(0, most)} of={longestOf(bars)} hidden />
      {bars.length > most ? <p class="muted small">{t('more', { n: bars.length - most })}</p> : null}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('as-table')}</summary>
        {open ? <FigureTable title={title} bars={bars} /> : null}
      </details>
    </section>
  );
}

export const longestOf = (bars: readonly Bar[]): number => Math.max(1, ...bars.map(({ count }) => count));

/** The bars themselves, with their figures; `hidden` from a screen reader where a table says the same. */
export function Bars(props: {
  readonly bars: readonly Bar[];
  readonly of: number;
  readonly hidden?: boolean;
}): JSX.Element {
  const { number } = useFormat();
  const share = (value: number): string => `${String((100 * value) / props.of)}%`;
  return (
    <ul class="bars" aria-hidden={props.hidden === true ? 'true' : undefined}>
      {props.bars.map(({ key, label, count, open }) => (
        <li key={key}>
          <span class="bar-label">
            <bdi>{label}</bdi>
          </span>
          <span class="bar-track">
            <span class="bar-done" style={{ inlineSize: share(count - open) }} />
            <span class="bar-open" style={{ inlineSize: share(open) }} />
          </span>
          <b class="figure">{number(count)}</b>
        </li>
      ))}
    </ul>
  );
}

/** Rows of the table at the most: the files have the rest. */
const mostRows = 200;

function FigureTable({ title, bars }: Pick<BarChartProps, 'title' | 'bars'>): JSX.Element {
  const t = useText(feedbackReportTexts);
  const { number } = useFormat();
  return (
    <>
      <table class="figures">
        <caption class="spoken">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.what')}</th>
            <th scope="col">{t('column.count')}</th>
            <th scope="col">{t('column.open')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.slice(0, mostRows).map(({ key, label, count, open }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td>{number(count)}</td>
              <td>{number(open)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {bars.length > mostRows ? (
        <p class="muted small">{t('more-in-file', { n: bars.length - mostRows })}</p>
      ) : null}
    </>
  );
}

/** What solid and striped mean, once for all charts of a page. */
export function ChartLegend(): JSX.Element {
  const t = useText(feedbackReportTexts);
  return (
    <p class="legend muted small">
      <span class="legend-swatch bar-done" aria-hidden="true" /> {t('legend.answered')}
      <span class="legend-swatch bar-open" aria-hidden="true" /> {t('legend.open')}
    </p>
  );
}
