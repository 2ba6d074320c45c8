import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { keepLetter, loadLetter } from '../../../app/letter.ts';
import { dayInAmman, isoDay } from '../../../core/calendar/iso-day.ts';
import type { ReportFigures } from '../../../core/feedback/feedback-report.ts';
import type { ItemQuery } from '../../../core/feedback/item-query.ts';
import { emptyLetter, type LetterSettings } from '../../../core/feedback/letter-settings.ts';
import { feedbackReportTexts } from '../../../i18n/areas/feedback-report.ts';
import { officialDate, type HijriShift, type OfficialDate } from '../../../i18n/official-date.ts';
import { useHost } from '../../host.ts';
import { useFormat, useText } from '../../language.tsx';
import { AreaField, DateField } from '../../parts/fields.tsx';
import { Button } from '../../parts/button.tsx';
import { Choice, Choices, TextField, Wrong } from '../../parts/form.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { usePrint } from '../../print/use-print.tsx';
import { useAsk } from '../../use-ask.ts';
import { useApp, useStored } from '../use-app.ts';
import type { DeskClient } from './desk-client.ts';
import type { DeskAnswer } from './desk-wire.ts';
import { RemarksPaper } from './remarks-paper.tsx';
import { ReportLetter } from './report-letter.tsx';
import type { ReportFileOrder } from './report-desk.ts';
import { reportWords } from './report-words.ts';

export interface ReportOutputProps {
  readonly desk: DeskClient;
  readonly query: ItemQuery;
  readonly report: ReportFigures;
  /** Calendar days, '' where open. */
  readonly period: { readonly from: string; readonly until: string };
  readonly scope: string | null;
  readonly names: boolean;
}

/** Problems in the letter's annex: some sixty pages. Nobody reads more on paper, and the files have them all. */
const mostPrinted = 400;

/** The ways out: a letter on paper, and files. */
export function ReportOutput(props: ReportOutputProps): JSX.Element {
  const { desk, query, names } = props;
  const t = useText(feedbackReportTexts);
  const format = useFormat();
  const { now } = useHost();
  const print = usePrint();
  const [letter, setLetter] = useLetter();
  const [date, setDate] = useState(() => dayInAmman(now()));
  const writing = useAsk<DeskAnswer<'reportFile'>>();
  const [unread, setUnread] = useState(0);
  const reading = useAsk<DeskAnswer<'reportProblems'>>();
  const period = periodWords(props.period, format);
  const digits = /[٠-٩]/.test(format.number(1)) ? 'arab' : 'latn';
  const day = isoDay(date);
  const dates =
    day === null
      ? null
      : officialDate(day, letter.hijriShift, {
          language: format.language,
          digits,
        });

  const save = (ending: ReportFileOrder['ending']): void => {
    const { language } = format;
    const lead = [t('title'), [period, props.scope].filter(Boolean).join(' · '), format.date(now())];
    writing.run(
      () => desk.call('reportFile', query, { ending, names, lead, format: { language, digits, now: now() } }),
      ({ file, unread: missing }) => {
        setUnread(missing);
        void (async () => {
          const { download } = await import('../../../exports/download.ts');
          const { fileName } = await import('../../../exports/file-name.ts');
          download(file, fileName([t('file.name'), ...lead.slice(1, 2)], ending));
        })();
      },
    );
  };
  const printed = (
    paper: (found: DeskAnswer<'reportProblems'>, dates: OfficialDate) => JSX.Element,
  ): void => {
    if (dates === null) return;
    reading.run(
      () => desk.call('reportProblems', query, mostPrinted),
      (found) => {
        setUnread(found.unread);
        void print(t('title'), paper(found, dates));
      },
    );
  };
  return (
    <section class="sheet" aria-label={t('output')}>
      <h3>{t('output')}</h3>
      <div class="actions">
        {(['xlsx', 'csv', 'json'] as const).map((ending) => (
          <Button key={ending} busy={writing.busy} onPress={() => save(ending)}>
            {t(ending)}
          </Button>
        ))}
      </div>
      <div class="actions">
        <Button
          busy={reading.busy}
          onPress={() =>
            printed((found, dates) => (
              <RemarksPaper {...found} date={dates} author={desk.author} names={names} />
            ))
          }
        >
          {t('print-list')}
        </Button>
      </div>
      <p class="muted small">{t('print-list.note')}</p>
      <p role="status" class="muted small">
        {writing.busy ? t('file.writing') : ''}
      </p>
      {writing.failed === null ? null : <Wrong>{t('file.failed')}</Wrong>}
      {unread === 0 ? null : <Wrong>{t('unread', { n: unread })}</Wrong>}
      <div class="part">
        <h4>{t('letter')}</h4>
        <p class="muted small">{t('letter.note')}</p>
        <LetterForm letter={letter} onChange={setLetter} />
        <div class="field-row">
          <DateField label={t('letter.date')} value={date} onChange={setDate} />
          {dates === null ? (
            <Wrong>{t('letter.wrong-date')}</Wrong>
          ) : (
            <p class="muted">
              {t('letter.hijri')}: <bdi class="unbroken">{dates.hijri}</bdi> ·{' '}
              <bdi class="unbroken">{dates.gregorian}</bdi>
            </p>
          )}
        </div>
        <Choices dense legend={t('letter.shift')}>
          {([-1, 0, 1] as const).map((hijriShift: HijriShift) => (
            <Choice
              key={hijriShift}
              kind="radio"
              name="hijri"
              checked={letter.hijriShift === hijriShift}
              label={t(`letter.shift.${hijriShift}`)}
              onChange={() => setLetter({ ...letter, hijriShift })}
            />
          ))}
        </Choices>
        <div class="actions">
          <Button
            kind="primary"
            busy={reading.busy}
            onPress={() =>
              printed((found, at) => (
                <ReportLetter {...props} {...found} letter={letter} date={at} period={period} />
              ))
            }
          >
            {t('print')}
          </Button>
        </div>
        {reading.failed === null ? null : <ProblemNote problem={reading.failed} />}
      </div>
    </section>
  );
}

function LetterForm({
  letter,
  onChange,
}: {
  readonly letter: LetterSettings;
  readonly onChange: (letter: LetterSettings) => void;
}): JSX.Element {
  const t = useText(feedbackReportTexts);
  const field = (name: 'from' | 'number' | 'to' | 'signer' | 'post', label: string, note?: string) => (
    <TextField
      label={label}
      value={letter[name]}
      onInput={(value) => onChange({ ...letter, [name]: value.slice(0, 300) })}
      {...(note === undefined ? {} : { note })}
    />
  );
  return (
    <div class="field-grid">
      {field('from', t('letter.directorate'))}
      {field('number', t('letter.number'))}
      {field('to', t('letter.to'), t('letter.to.example'))}
      {field('signer', t('letter.signer'))}
      {field('post', t('letter.post'))}
      <AreaField
        label={t('letter.copies')}
        value={letter.copies}
        onInput={(copies) => onChange({ ...letter, copies: copies.slice(0, 3000) })}
      />
    </div>
  );
}

/** The letter's lasting fields: kept as they are typed, in the order in which they were. */
function useLetter(): readonly [LetterSettings, (letter: LetterSettings) => void] {
  const app = useApp();
  const stored = useStored(loadLetter);
  const [typed, setTyped] = useState<LetterSettings | null>(null);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const keep = (letter: LetterSettings): void => {
    setTyped(letter);
    // A letter that was not kept is typed again next time; the one at hand is not touched by that.
    writing.current = writing.current.then(() => keepLetter(app, letter)).catch(() => undefined);
  };
  return [typed ?? stored.value ?? emptyLetter, keep];
}

function periodWords(
  { from, until }: ReportOutputProps['period'],
  format: ReturnType<typeof useFormat>,
): string {
  const { t } = reportWords(format);
  const day = (text: string): string | null => {
    const found = isoDay(text);
    return found === null ? null : format.date(Date.parse(`${found}T12:00:00+03:00`));
  };
  const [first, last] = [day(from), day(until)];
  if (first !== null && last !== null) return t('paper.period', { from: first, until: last });
  if (first !== null) return t('paper.period.from', { from: first });
  return last === null ? t('paper.period.all') : t('paper.period.until', { until: last });
}
