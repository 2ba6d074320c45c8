import type { JSX } from 'preact';
import { ownSheets, sheetLabel } from '../../core/marks/marks-summary.ts';
import { whyUnsure } from '../../core/marks/why-unsure.ts';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { when } from '../../i18n/when.ts';
import type { MarksFrame } from '../../messages/marks-frame.ts';
import { useHost } from '../host.ts';
import { useFormat, useRich, useText } from '../language.tsx';
import type { Problem } from '../model.ts';
import { AskButton } from '../parts/ask-button.tsx';
import { FocusBar, useFocus } from '../parts/focus-bar.tsx';
import { LoadingPart } from '../parts/loading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { ClockNote } from './clock-note.tsx';
import { standing } from './marks-data.ts';
import { MarksVerdictBlock } from './marks-verdict-block.tsx';
import { SheetLines } from './sheet-lines.tsx';
import { ToCheckNames } from './to-check-names.tsx';
import { UnsureList } from './unsure-list.tsx';
import { useMarks } from './use-marks.ts';

/** All my sections' marks, worst first. */
export function MarksScreen(): JSX.Element {
  const host = useHost();
  return <MarksContent {...useMarks(host.now())} />;
}

/** What stands on the screen; apart from the asking, so that every state can be drawn. */
export function MarksContent(props: {
  readonly frame: MarksFrame | null;
  readonly problem: Problem | null;
}): JSX.Element {
  const { frame, problem } = props;
  if (problem !== null) return <ProblemNote problem={problem} />;
  if (frame === null) return <LoadingPart />;
  return <Marks frame={frame} />;
}

function Marks({ frame }: { readonly frame: MarksFrame }): JSX.Element {
  const t = useText(marksTexts);
  const rich = useRich(marksTexts);
  const format = useFormat();
  const host = useHost();
  const { marks } = frame;
  const { focus, showAll } = useFocus(frame.focus?.view === 'marks' ? frame.focus : null);
  const readAt = marks?.result.oldest ?? null;
  if (marks === null || readAt === null) {
    return (
      <MarksVerdictBlock
        about={t('mine')}
        verdict={{ state: 'unknown', reasons: ['marks-not-read'] }}
        isReading={frame.reading.state === 'running'}
        counts={{ missing: 0, open: 0, closing: 0, closed: 0, unreadable: 0, toCheck: 0, next: null }}
      >
        {frame.reading.state === 'running' ? null : (
          <div class="actions">
            <AskButton kind="primary" send={(ask) => ask('panel.read', {})}>
              {t('do.read')}
            </AskButton>
          </div>
        )}
      </MarksVerdictBlock>
    );
  }
  const all = ownSheets(marks.result.sheets, marks.staffId, marks.wholeSchool);
  const sheets = focus === null ? all : all.filter(({ key }) => focus.keys.includes(key));
  const { counts, verdict } = standing(marks, sheets, host.now());
  const missing = sheets.filter((sheet) => sheet.counts.missing > 0);
  const unsure = sheets.filter((sheet) => sheet.counts.missing === 0 && whyUnsure(sheet).length > 0);
  const toCheck = sheets.filter(({ counts: of }) => of.missing === 0 && of.byState['to-check'] > 0);
  const rest = sheets.length - new Set([...missing, ...unsure, ...toCheck]).size;
  return (
    <div class="marks" data-reading={frame.reading.state}>
      {focus === null ? null : <FocusBar focus={focus} onAll={showAll} />}
      {sheets.length === 0 && focus === null && marks.result.complete ? (
        <h2 class="spoken">{t('mine')}</h2>
      ) : (
        <MarksVerdictBlock
          about={focus?.title ?? t('mine')}
          verdict={verdict}
          counts={counts}
          isReading={frame.reading.state === 'running'}
        >
          <EnteredBar
            entered={enteredOf(sheets)}
            missing={counts.missing}
            hollow={verdict.state === 'unknown'}
          />
        </MarksVerdictBlock>
      )}
      <ClockNote marks={marks} />
      {sheets.length === 0 && focus === null ? (
        <section class="empty">
          <h3>{t('lines.empty.title')}</h3>
          <p>{t('lines.empty.text')}</p>
        </section>
      ) : (
        <section class="group">
          <h3 class="spoken">{t('mine')}</h3>
          <SheetLines
            marks={marks}
            sheets={missing}
            reachable={frame.reachable}
            at={frame.place?.classId ?? null}
            unfold={focus !== null}
          />
          {toCheck.map((sheet) => (
            <div key={sheet.key} class="to-check-sheet">
              <p class="line-name">
                <bdi>{sheetLabel(sheet)}</bdi>
              </p>
              <ToCheckNames sheet={sheet} periods={sheet.periods} />
            </div>
          ))}
          {unsure.length === 0 ? null : (
            <div data-unsure-sheets={unsure.length}>
              <p>{rich('lines.unsure', { n: unsure.length })}</p>
              <UnsureList sheets={unsure} />
            </div>
          )}
          {rest === 0 ? null : <p class="muted">{rich('lines.rest', { n: rest })}</p>}
        </section>
      )}
      <p class="muted small">{t('read-at', { when: when(readAt, format) })}</p>
      <div class="actions">
        <AskButton send={(ask) => ask('panel.workspace', { place: 'marks' })}>
          {t(marks.wholeSchool ? 'all' : 'all.mine')}
        </AskButton>
      </div>
    </div>
  );
}

const enteredOf = (
  sheets: readonly { readonly counts: { readonly byState: { readonly entered: number } } }[],
): number => sheets.reduce((sum, { counts }) => sum + counts.byState.entered, 0);

/** The proportion at a glance; the figures stand in the sentence above. */
function EnteredBar({
  entered,
  missing,
  hollow,
}: {
  readonly entered: number;
  readonly missing: number;
  /** What was seen is no verdict. */
  readonly hollow: boolean;
}): JSX.Element {
  const t = useText(marksTexts);
  return (
    <div class="proportion" role="img" aria-label={`${t('share')}: ${String(share(entered, missing))}%`}>
      <div class={hollow ? 'bar hollow' : 'bar'} aria-hidden="true">
        {entered === 0 ? null : <span class="bar-part matched" style={{ '--share': entered }} />}
        {missing === 0 ? null : <span class="bar-part review" style={{ '--share': missing }} />}
      </div>
    </div>
  );
}

const share = (entered: number, missing: number): number =>
  entered + missing === 0 ? 100 : Math.floor((entered / (entered + missing)) * 100);
