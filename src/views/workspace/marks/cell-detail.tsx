import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MarkSheet, ReportDifference, SheetPeriod } from '../../../core/marks/marks-result.ts';
import { whyUnsure } from '../../../core/marks/why-unsure.ts';
import { marksPageTexts } from '../../../i18n/areas/marks-page.ts';
import { marksTexts } from '../../../i18n/areas/marks.ts';
import { useFormat, useRich, useText } from '../../language.tsx';
import { MissingNames } from '../../marks/missing-names.tsx';
import { ToCheckNames } from '../../marks/to-check-names.tsx';
import { WindowLine } from '../../marks/window-line.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { MessageButton } from './message-button.tsx';

export interface CellDetailProps {
  readonly sheets: readonly MarkSheet[];
  readonly takes: (period: SheetPeriod) => boolean;
  readonly onClose: () => void;
  readonly onPrintSheet: (sheet: MarkSheet) => void;
}

/** One class and subject: every period chosen, its window, and who has no mark. */
export function CellDetail({ sheets, takes, onClose, onPrintSheet }: CellDetailProps): JSX.Element | null {
  const t = useText(marksPageTexts);
  const title = useRef<HTMLHeadingElement>(null);
  const [first] = sheets;
  const about = first?.key ?? '';
  useEffect(() => title.current?.focus(), [about]);
  if (first === undefined) return null;
  return (
    <section
      class="sheet detail"
      aria-labelledby="marks-detail"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="card-head">
        <h3 id="marks-detail" ref={title} tabIndex={-1}>
          {t('detail.title', { class: first.className, subject: first.subject })}
        </h3>
        <Button kind="icon" label={t('detail.close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {sheets.map((sheet) => (
        <SheetDetail key={sheet.key} sheet={sheet} takes={takes} onPrint={() => onPrintSheet(sheet)} />
      ))}
    </section>
  );
}

function SheetDetail(props: {
  readonly sheet: MarkSheet;
  readonly takes: (period: SheetPeriod) => boolean;
  readonly onPrint: () => void;
}): JSX.Element {
  const { sheet, takes, onPrint } = props;
  const t = useText(marksPageTexts);
  const m = useText(marksTexts);
  const rich = useRich(marksPageTexts);
  const { list } = useFormat();
  const teachers = sheet.teachers.map(({ name, staffId }) => name ?? staffId);
  const periods = sheet.periods.filter(takes);
  return (
    <div class="detail-sheet">
      <p class="muted">
        {teachers.length === 0
          ? t('detail.no-teacher')
          : rich('detail.teacher', { names: <bdi>{list(teachers)}</bdi> })}
      </p>
      {sheet.doubts.includes('no-assessment') ? <p class="muted">{m('doubt.no-assessment')}</p> : null}
      {whyUnsure(sheet).map((reason) => (
        <p key={reason} class="note amber">
          {m(reason)}
        </p>
      ))}
      <div class="detail-periods">
        {periods.map((period) => (
          <PeriodDetail key={period.period.id} sheet={sheet} period={period} />
        ))}
      </div>
      <p class="muted small">{rich('detail.results', { class: sheet.className, subject: sheet.subject })}</p>
      <div class="actions">
        <MessageButton sheets={[sheet]} takes={takes} />
        <Button onPress={onPrint}>{t('print.sheet')}</Button>
      </div>
    </div>
  );
}

function PeriodDetail(props: { readonly sheet: MarkSheet; readonly period: SheetPeriod }): JSX.Element {
  const { sheet, period } = props;
  const m = useText(marksTexts);
  const { number } = useFormat();
  const { name, term } = period.period;
  const { counts } = period;
  return (
    <article class="period">
      <div class="period-head">
        <h4>{term === null ? name : m('line.period', { period: name, term })}</h4>
        <WindowLine window={period.window} />
      </div>
      <ul class="period-counts">
        {(
          [
            'missing-closing',
            'missing-open',
            'missing-closed',
            'unreadable',
            'to-check',
            'entered',
            'not-yet-open',
            'not-required',
          ] as const
        )
          .filter((state) => counts.byState[state] > 0)
          .map((state) => (
            <li key={state} data-state={state} data-value={counts.byState[state]}>
              <b class="figure">{number(counts.byState[state])}</b> {m(`state.${state}`)}
            </li>
          ))}
      </ul>
      <MissingNames sheet={sheet} period={period} open />
      <ToCheckNames sheet={sheet} periods={[period]} open />
      <ReportNote period={period} />
    </article>
  );
}

/** OpenEMIS' own number where it is another one, and why: two numbers without a reason are no help to anybody. */
function ReportNote({ period }: { readonly period: SheetPeriod }): JSX.Element | null {
  const t = useText(marksPageTexts);
  const { list, number } = useFormat();
  const { report, counts } = period;
  if (report.because.length === 0 || report.weekly === counts.missing) return null;
  const reason = ({ reason: code, count }: { reason: ReportDifference; count: number }): string =>
    t(`because.${code}`, { count });
  return (
    <p class="muted small">
      {t('detail.report', { weekly: report.weekly })}.{' '}
      {t('detail.report.because', {
        missing: number(counts.missing),
        reasons: list(report.because.map(reason)),
      })}
    </p>
  );
}
