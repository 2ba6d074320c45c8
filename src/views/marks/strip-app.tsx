import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { missingStudents } from '../../core/marks/mark-counts.ts';
import type { MarkSheet } from '../../core/marks/marks-result.ts';
import { whyUnsure } from '../../core/marks/why-unsure.ts';
import { textKey } from '../../core/text/text-key.ts';
import { marksTexts } from '../../i18n/areas/marks.ts';
import { when } from '../../i18n/when.ts';
import type { MarksFrame } from '../../messages/marks-frame.ts';
import type { ResultsPlace } from '../../messages/marks.ts';
import { HostContext, useHost, type Host } from '../host.ts';
import { LanguageProvider, useFormat, useRich, useText } from '../language.tsx';
import type { Problem } from '../model.ts';
import { Button } from '../parts/button.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useBackground } from '../use-background.ts';
import { useNow } from '../use-now.ts';
import { ClockNote } from './clock-note.tsx';
import { standing } from './marks-data.ts';
import { ToCheckNames } from './to-check-names.tsx';
import { useMarks } from './use-marks.ts';
import { WindowLine } from './window-line.tsx';

/** The strip above OpenEMIS' grid of marks: what is missing in the class and subject that are open there. */
export function StripApp({
  host,
  nonce,
}: {
  readonly host: Host;
  readonly nonce: Promise<string>;
}): JSX.Element {
  const [said, setSaid] = useState(false);
  useEffect(() => {
    void nonce
      .then((value) => host.ask('panel.hello', { nonce: value }))
      .then((answer) => setSaid(answer.ok));
  }, [nonce, host]);
  return <HostContext.Provider value={host}>{said ? <Proven /> : null}</HostContext.Provider>;
}

function Proven(): JSX.Element {
  const now = useNow();
  const people = useBackground((ask) => ask('people.state', {}), true);
  const { frame, problem } = useMarks(now);
  const { language = 'ar', digits = 'latn' } = people.value?.settings ?? {};
  return (
    <LanguageProvider language={language} digits={digits} now={now}>
      <Measured>
        {problem === null ? (
          frame === null ? (
            <></>
          ) : (
            <StripContent frame={frame} />
          )
        ) : (
          <StripProblem problem={problem} />
        )}
      </Measured>
    </LanguageProvider>
  );
}

const StripProblem = ({ problem }: { readonly problem: Problem }): JSX.Element => (
  <div class="marks-strip">
    <ProblemNote problem={problem} />
  </div>
);

/** Tells the page script how tall the strip is: a number and nothing else. */
function Measured({ children }: { readonly children: JSX.Element }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => {
      window.parent.postMessage({ mutabiq: 'height', px: Math.ceil(element.offsetHeight) }, '*');
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return <div ref={box}>{children}</div>;
}

export function StripContent({ frame }: { readonly frame: MarksFrame }): JSX.Element {
  const t = useText(marksTexts);
  const { marks, place } = frame;
  if (place === null) return <></>;
  const isReading = frame.reading.state === 'running';
  if (marks === null) return <Line>{t(isReading ? 'say.reading' : 'strip.unknown')}</Line>;
  if (place.subject === null) return <Line>{t('strip.elsewhere')}</Line>;
  const sheet = sheetAt(marks.result.sheets, place);
  if (sheet === null) return <Line>{t('strip.not-hers')}</Line>;
  return <SheetStrip frame={frame} marks={marks} sheet={sheet} place={place} />;
}

const Line = ({ children }: { readonly children: string }): JSX.Element => (
  <section class="marks-strip">
    <p class="muted">{children}</p>
  </section>
);

/** By class and the subject's name on its tab: the tab carries no id. Two of one name are none: better silent. */
export function sheetAt(sheets: readonly MarkSheet[], place: ResultsPlace): MarkSheet | null {
  const subject = textKey(place.subject ?? '');
  const found = sheets.filter(
    (sheet) =>
      sheet.classId === place.classId &&
      (place.assessmentId === null || sheet.assessmentId === place.assessmentId) &&
      textKey(sheet.subject) === subject,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function SheetStrip(props: {
  readonly frame: MarksFrame;
  readonly marks: NonNullable<MarksFrame['marks']>;
  readonly sheet: MarkSheet;
  readonly place: ResultsPlace;
}): JSX.Element {
  const { frame, marks, sheet, place } = props;
  const isReading = frame.reading.state === 'running';
  const t = useText(marksTexts);
  const rich = useRich(marksTexts);
  const format = useFormat();
  const host = useHost();
  const [open, setOpen] = useState(false);
  const inTerm = sheet.periods.filter(({ period }) => place.term === null || period.term === place.term);
  const lacking = inTerm.filter(({ counts }) => counts.missing > 0);
  const shown: MarkSheet = { ...sheet, periods: inTerm };
  const { counts, verdict } = standing(marks, [shown], host.now());
  const { oldest } = marks.result;
  return (
    <section class={`marks-strip ${verdict.state}`} aria-label={t('title')}>
      <div class="strip-line">
        <p class="strip-about">{t('strip.about', { subject: sheet.subject, class: sheet.className })}</p>
        <p class="strip-say" role="status">
          {verdict.state === 'missing'
            ? rich('say.missing', { n: counts.missing })
            : verdict.state === 'to-check'
              ? rich('say.to-check', { n: counts.toCheck })
              : t(verdict.state === 'in-order' ? 'strip.none' : isReading ? 'say.reading' : 'say.unknown')}
        </p>
        {oldest === null ? null : <p class="muted small">{t('read-at', { when: when(oldest, format) })}</p>}
        {lacking.length === 0 ? null : (
          <Button kind="quiet" expanded={open} onPress={() => setOpen(!open)}>
            {t(open ? 'strip.hide' : 'strip.show')}
          </Button>
        )}
      </div>
      {verdict.reasons
        .filter((reason) => reason !== 'marks-partial')
        .map((reason) => (
          <p key={reason} class="small">
            <span class="strong">{t(reason)}</span> {t(`${reason}.next`)}
          </p>
        ))}
      {(isReading ? [] : whyUnsure(shown)).map((reason) => (
        <p key={reason} class="small">
          {t(reason)}
        </p>
      ))}
      <ClockNote marks={marks} />
      <ul class="strip-periods">
        {lacking.map((period) => (
          <li key={period.period.id} data-period={period.period.id} data-missing={period.counts.missing}>
            <p>
              <b>
                <bdi>{period.period.name}</bdi>
              </b>
              : {rich('line.count', { n: period.counts.missing })}. <WindowLine window={period.window} />
            </p>
            {open ? (
              <ul class="strip-names">
                {missingStudents(sheet, period).map(({ name, openemisNo }, at) => (
                  <li key={at}>
                    <bdi>{name ?? openemisNo ?? t('names.unknown')}</bdi>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      <ToCheckNames sheet={sheet} periods={inTerm} />
    </section>
  );
}
