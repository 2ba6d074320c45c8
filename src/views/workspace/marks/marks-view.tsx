import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RequestEstimate } from '../../../app/marks-estimate.ts';
import type { KeptSummary } from '../../../app/marks-summary.ts';
import type { MarkSheet } from '../../../core/marks/marks-result.ts';
import { cellOf, marksMatrix, ofTeacher, subjectKey, takesPeriod } from '../../../core/marks/marks-matrix.ts';
import { ownSheets } from '../../../core/marks/marks-summary.ts';
import { whyUnsure } from '../../../core/marks/why-unsure.ts';
import { marksPageTexts } from '../../../i18n/areas/marks-page.ts';
import { marksTexts } from '../../../i18n/areas/marks.ts';
import type { ReadingView } from '../../../messages/panel.ts';
import { useHost } from '../../host.ts';
import { useFormat, useText } from '../../language.tsx';
import { standing, type CheckedMarks } from '../../marks/marks-data.ts';
import { ClockNote } from '../../marks/clock-note.tsx';
import { UnsureList } from '../../marks/unsure-list.tsx';
import { MarksVerdictBlock } from '../../marks/marks-verdict-block.tsx';
import { Page } from '../page.tsx';
import { useRouting } from '../use-route.ts';
import { CellDetail } from './cell-detail.tsx';
import { CheckBox } from './check-box.tsx';
import { Figures, Trend } from './figures.tsx';
import { Filters } from './filters.tsx';
import { Legend, MatrixTable } from './matrix-table.tsx';
import { ReadAtContext } from './message-button.tsx';
import { OutButtons, usePaper } from './out-buttons.tsx';
import { periodChoices, useMatrixFilter } from './use-matrix-filter.ts';

export interface MarksPageData {
  /** Null: nothing was read yet. */
  readonly marks: CheckedMarks | null;
  readonly reading: ReadingView;
  readonly startedAt: number | null;
  readonly isWaiting: boolean;
  readonly before: KeptSummary['before'];
  readonly wholeSchool: boolean;
  /** Requests that a check of the school makes; null: not known. */
  readonly estimate: RequestEstimate | null;
  readonly school: string | null;
  readonly year: string | null;
}

/** The page as it stands for given data; apart from the loading, so that every state can be put on a screen. */
export function MarksView({ data }: { readonly data: MarksPageData }): JSX.Element {
  const t = useText(marksPageTexts);
  const m = useText(marksTexts);
  const host = useHost();
  const { marks, wholeSchool } = data;
  const now = host.now();
  const isRead = marks !== null && marks.result.oldest !== null;
  const check = (
    <CheckBox
      reading={data.reading}
      wholeSchool={wholeSchool}
      estimate={data.estimate}
      startedAt={data.startedAt}
      isWaiting={data.isWaiting}
      now={now}
    />
  );
  return (
    <Page wide title={m('title')} lead={t(wholeSchool ? 'lead' : 'lead.teacher')}>
      {isRead ? (
        <ReadAtContext.Provider value={marks.result.oldest ?? now}>
          <School marks={marks} data={data} check={check} />
        </ReadAtContext.Provider>
      ) : (
        <>
          <section class="empty">
            <h3>{t('none.title')}</h3>
            <p>{t('none.text')}</p>
          </section>
          {check}
        </>
      )}
    </Page>
  );
}

interface SchoolProps {
  readonly marks: CheckedMarks;
  readonly data: MarksPageData;
  readonly check: JSX.Element;
}

function School({ marks, data, check }: SchoolProps): JSX.Element {
  const t = useText(marksPageTexts);
  const m = useText(marksTexts);
  const host = useHost();
  const { direction } = useFormat();
  const { route, filter: setQuery } = useRouting();
  const sheets = useMemo(() => ownSheets(marks.result.sheets, marks.staffId, marks.wholeSchool), [marks]);
  const choices = useMemo(() => periodChoices(sheets), [sheets]);
  const use = useMatrixFilter(choices, sheets);
  const { classId } = use;
  const { term, period, staffId, state } = use.filter;
  const ofClass = useMemo(
    () => (classId === null ? sheets : sheets.filter((sheet) => sheet.classId === classId)),
    [sheets, classId],
  );
  const matrix = useMemo(
    () => marksMatrix(ofClass, { term, period, staffId, state }),
    [ofClass, term, period, staffId, state],
  );
  const takes = useMemo(() => takesPeriod({ term, period }), [term, period]);
  const all = standing(marks, sheets, host.now());
  const shownSheets = useMemo(() => ofClass.filter((sheet) => ofTeacher(sheet, staffId)), [ofClass, staffId]);
  const { cell = '' } = route.query;
  const chosen = chosenSheets(shownSheets, cell);
  const out = {
    sheets: shownSheets,
    takes,
    school: data.school,
    readAt: marks.result.oldest ?? host.now(),
    complete: marks.result.complete && all.verdict.reasons.length === 0,
  };
  const unsure = useMemo(() => sheets.filter((sheet) => whyUnsure(sheet).length > 0), [sheets]);
  const paper = usePaper(out, data.year);
  return (
    <>
      <MarksVerdictBlock
        about={data.school ?? m('mine')}
        verdict={all.verdict}
        counts={all.counts}
        isReading={data.reading.state === 'running'}
      >
        <Trend counts={all.counts} before={data.before} />
      </MarksVerdictBlock>
      <ClockNote marks={marks} />
      <Figures sheets={sheets} counts={all.counts} readAt={out.readAt} />
      {check}
      <section class="matrix-box" aria-label={t('matrix')}>
        <div class="matrix-tools">
          <Filters use={use} choices={choices} sheets={sheets} />
          <OutButtons out={out} year={data.year} direction={direction} />
        </div>
        {matrix.rows.length === 0 ? (
          <p class="empty">{t('filter.empty')}</p>
        ) : (
          <MatrixTable
            matrix={matrix}
            chosen={placeOf(cell)}
            onChoose={({ classId, subject }) => setQuery({ cell: `${classId} ${subject}` })}
          />
        )}
        <Legend />
      </section>
      {unsure.length === 0 ? null : (
        <details class="sheet unsure-box">
          <summary>{m('lines.unsure', { n: unsure.length })}</summary>
          <UnsureList sheets={unsure} />
        </details>
      )}
      {chosen.length === 0 ? null : (
        <CellDetail
          sheets={chosen}
          takes={cellOf(chosen, takes).look === 'none' ? () => true : takes}
          onClose={() => setQuery({ cell: '' })}
          onPrintSheet={(sheet) => paper.sheet(sheet)}
        />
      )}
    </>
  );
}

const placeOf = (cell: string) => {
  const cut = cell.indexOf(' ');
  return cut < 0 ? null : { classId: cell.slice(0, cut), subject: cell.slice(cut + 1) };
};

function chosenSheets(sheets: readonly MarkSheet[], cell: string): readonly MarkSheet[] {
  const place = placeOf(cell);
  if (place === null) return [];
  return sheets.filter((sheet) => sheet.classId === place.classId && subjectKey(sheet) === place.subject);
}
