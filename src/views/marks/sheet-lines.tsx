import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MarkSheet, SheetPeriod } from '../../core/marks/marks-result.ts';
import { marksState } from '../../core/marks/marks-verdict.ts';
import { whyUnsure } from '../../core/marks/why-unsure.ts';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { useHost } from '../host.ts';
import { useRich, useText } from '../language.tsx';
import { AskButton } from '../parts/ask-button.tsx';
import { standing, type CheckedMarks } from './marks-data.ts';
import { Sign, stateSigns } from './marks-signs.tsx';
import { MissingNames } from './missing-names.tsx';
import { ToCheckNames } from './to-check-names.tsx';
import { WindowLine } from './window-line.tsx';

export interface SheetLinesProps {
  readonly marks: CheckedMarks;
  readonly sheets: readonly MarkSheet[];
  /** Classes whose Results page is linked on the page in the tab. */
  readonly reachable: readonly string[];
  /** The class of the page in the tab: its first line is brought into sight, its names are unfolded. */
  readonly at: string | null;
  /** All names are unfolded. */
  readonly unfold: boolean;
}

const lacking = (period: SheetPeriod): boolean => period.counts.missing > 0;

/** Sections in which something is missing, worst first, each with its windows, names and the way to enter. */
export function SheetLines(props: SheetLinesProps): JSX.Element | null {
  const { marks, sheets, reachable, at, unfold } = props;
  // An empty box would show as a lone line.
  if (sheets.length === 0) return null;
  const first = sheets.find(({ classId }) => classId === at);
  return (
    <ul class="lines sheet-lines">
      {sheets.map((sheet) => (
        <SheetLine
          key={sheet.key}
          marks={marks}
          sheet={sheet}
          canGo={reachable.includes(sheet.classId)}
          isFirst={sheet === first}
          unfold={unfold || sheet.classId === at}
        />
      ))}
    </ul>
  );
}

function SheetLine(props: {
  readonly marks: CheckedMarks;
  readonly sheet: MarkSheet;
  readonly canGo: boolean;
  readonly isFirst: boolean;
  readonly unfold: boolean;
}): JSX.Element {
  const { marks, sheet, canGo, isFirst, unfold } = props;
  const t = useText(marksTexts);
  const rich = useRich(marksTexts);
  const host = useHost();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isFirst) item.current?.scrollIntoView({ block: 'start' });
  }, [isFirst]);
  const { counts, verdict } = standing(marks, [sheet], host.now());
  const state = marksState(verdict, counts);
  const isOpen = counts.open + counts.closing > 0;
  const isHomeroom =
    !marks.wholeSchool &&
    sheet.homeroomStaffId === marks.staffId &&
    !sheet.teachers.some(({ staffId }) => staffId === marks.staffId);
  return (
    <li ref={item} class={`line sheet-line ${state}`} data-sheet={sheet.key} data-missing={counts.missing}>
      <p class="line-name">
        <bdi>
          {sheet.className}
          <span class="line-subject"> · {sheet.subject}</span>
        </bdi>
        {isHomeroom ? <span class="muted small"> ({t('homeroom')})</span> : null}
      </p>
      <span class={`badge ${isOpen ? 'amber' : 'red'}`}>
        <Sign>{stateSigns[state]}</Sign>
        {t('line.count', { n: counts.missing })}
      </span>
      <div class="sheet-periods">
        {sheet.periods.filter(lacking).map((period) => (
          <div key={period.period.id} class="sheet-period">
            <p>
              {period.period.term === null
                ? period.period.name
                : t('line.period', { period: period.period.name, term: period.period.term })}
              {': '}
              {rich('line.count', { n: period.counts.missing })}
            </p>
            <WindowLine window={period.window} />
            <MissingNames sheet={sheet} period={period} open={unfold} />
          </div>
        ))}
        <ToCheckNames sheet={sheet} periods={sheet.periods} />
        {whyUnsure(sheet).map((reason) => (
          <p key={reason} class="muted small">
            {t(reason)}
          </p>
        ))}
        {!isOpen ? (
          <p class="muted small">{t('late.next')}</p>
        ) : canGo ? (
          <AskButton send={(ask) => ask('marks.go', { classId: sheet.classId })}>{t('to-results')}</AskButton>
        ) : (
          <p class="muted small">
            {rich('to-results.how', { class: sheet.className, subject: sheet.subject })}
          </p>
        )}
      </div>
    </li>
  );
}
