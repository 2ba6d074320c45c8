import type { ComponentChildren, JSX } from 'preact';
import type { ReportFigures, ReportProblem } from '../../../core/feedback/feedback-report.ts';
import type { LetterSettings } from '../../../core/feedback/letter-settings.ts';
import type { ReportLine } from '../../../core/feedback/report-line.ts';
import { videoTime } from '../../../core/feedback/video-time.ts';
import { printTexts } from '../../../i18n/areas/print.ts';
import type { OfficialDate } from '../../../i18n/official-date.ts';
import { useFormat, useText } from '../../language.tsx';
import { Letterhead } from '../../print/letterhead.tsx';
import { linesOf, linesPerPage, PrintTable } from '../../print/print-table.tsx';
import { LetterCharts } from './letter-charts.tsx';
import { reportWords } from './report-words.ts';

export interface ReportLetterProps {
  readonly report: ReportFigures;
  /** The weightiest problems; `total`: how many there are, which the annex says when it does not hold all. */
  readonly problems: readonly ReportProblem[];
  readonly total: number;
  readonly letter: LetterSettings;
  readonly date: OfficialDate;
  /** «للمدة من … إلى …», ready. */
  readonly period: string;
  /** What the report is narrowed to: «الرياضيات، الصف الثامن»; null for everything. */
  readonly scope: string | null;
  readonly names: boolean;
}

/**
 * The report as an official letter (peers F.3): head with number and both dates, addressee, subject, greeting, the
 * figures, regards, signature, copies; the remarks themselves as an annex, a second one with what was answered.
 */
export function ReportLetter(props: ReportLetterProps): JSX.Element {
  const { report, problems, letter, date, period, scope } = props;
  const format = useFormat();
  const { t, bars } = reportWords(format);
  const p = useText(printTexts);
  const { kind, subject } = bars(report);
  const answered = problems.filter(({ lines }) => lines.some(isAnswered));
  const annexes = [
    t('paper.charts'),
    t('paper.problems'),
    ...(answered.length > 0 ? [t('paper.answers')] : []),
  ];
  return (
    <>
      <section class="paper portrait letter">
        <Letterhead
          start={[p('kingdom'), p('ministry'), letter.from]}
          title=""
          end={[
            t('paper.number', { number: letter.number || '……………' }),
            t('paper.hijri', { date: date.hijri }),
            t('paper.gregorian', { date: date.gregorian }),
          ]}
        />
        <p class="letter-to">{letter.to}</p>
        <p class="letter-subject">{t('paper.subject')}</p>
        <p>{t('paper.greeting')}</p>
        <p>
          {t('paper.intro', { period, total: t('count', { n: report.total }), open: report.open })}
          {scope === null ? '' : ` ${t('paper.scope', { scope })}`}
        </p>
        <h2>{t('paper.summary')}</h2>
        <div class="letter-figures">
          <Figures title={t('chart.kind')} rows={kind} />
          <Figures title={t('chart.subject')} rows={subject} />
        </div>
        <p class="letter-regards">{t('paper.regards')}</p>
        <div class="letter-signature">
          <p>{letter.post}</p>
          <p>
            <bdi>{letter.signer}</bdi>
          </p>
          <p class="muted">{t('paper.stamp')}</p>
        </div>
        <footer class="letter-foot">
          <div>
            <p>{t('paper.annexes')}</p>
            <ol>
              {annexes.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ol>
          </div>
          <Copies copies={letter.copies} />
        </footer>
      </section>
      <LetterCharts
        report={report}
        head={{
          start: [p('ministry'), letter.from],
          title: t('paper.annex', { n: 1, title: t('paper.charts') }),
          end: [t('paper.number', { number: letter.number || '……………' }), date.gregorian],
        }}
      />
      <Annex {...props} number={2} title={t('paper.problems')} />
      {answered.length === 0 ? null : <Answers {...props} problems={answered} />}
    </>
  );
}

const isAnswered = ({ steps }: ReportProblem['lines'][number]): boolean =>
  steps.some(({ state }) => state === 'answered');

function Figures({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly count: number;
    readonly open: number;
  }[];
}): JSX.Element {
  const { number } = useFormat();
  const { t } = reportWords(useFormat());
  return (
    <table class="paper-table">
      <thead>
        <tr>
          <th scope="col" class="wide">
            {title}
          </th>
          <th scope="col">{t('column.count')}</th>
          <th scope="col">{t('column.open')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count, open }) => (
          <tr key={key}>
            <td>
              <bdi>{label}</bdi>
            </td>
            <td>{number(count)}</td>
            <td>{number(open)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Copies({ copies }: { readonly copies: string }): JSX.Element | null {
  const { t } = reportWords(useFormat());
  const lines = copies.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <div>
      <p>{t('paper.copies')}</p>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

interface AnnexProps extends ReportLetterProps {
  readonly number: number;
  readonly title: string;
}

function Annex({ letter, date, number, title, problems, total, names }: AnnexProps): JSX.Element {
  const format = useFormat();
  const { t, w, lesson } = reportWords(format);
  const p = useText(printTexts);
  return (
    <PrintTable
      orientation="landscape"
      head={{
        start: [p('ministry'), letter.from],
        title: t('paper.annex', { n: number, title }),
        end: [t('paper.number', { number: letter.number || '……………' }), date.gregorian],
      }}
      columns={[
        { title: t('col.kind'), share: shares.kind },
        { title: t('col.lesson'), share: shares.lesson },
        { title: t('col.time'), share: shares.time },
        { title: t('col.remark'), share: shares.remark },
        { title: names ? t('col.author') : t('col.reports'), share: shares.author },
        { title: t('col.state'), share: shares.state },
      ]}
      rowsPerPage={linesPerPage}
      weights={problems.map(({ lines }) => {
        const [line] = lines;
        if (line === undefined) return 1;
        return linesOf([
          [w(`kind.${line.kind}`), shares.kind],
          [lesson(line), shares.lesson],
          [written(line), shares.remark],
          [names ? namesOf(lines) : '', shares.author],
        ]);
      })}
      rows={problems.map(({ lines, authors }): readonly ComponentChildren[] => {
        const [line] = lines;
        if (line === undefined) return [];
        return [
          w(`kind.${line.kind}`),
          <bdi key="lesson">{lesson(line)}</bdi>,
          line.videoSeconds === null ? '' : <bdi key="time">{videoTime(line.videoSeconds)}</bdi>,
          <RemarkText key="remark" text={line.text} proposal={line.proposal} />,
          names ? <bdi key="names">{namesOf(lines)}</bdi> : format.number(authors),
          w(`state.${line.state}`),
        ];
      })}
      notes={[
        ...(total > problems.length ? [t('paper.more', { n: total - problems.length })] : []),
        t('paper.made'),
      ]}
    />
  );
}

export function RemarkText({
  text,
  proposal,
}: {
  readonly text: string;
  readonly proposal: string | null;
}): JSX.Element {
  const { t } = reportWords(useFormat());
  return (
    <>
      <p class="written" dir="auto">
        {text}
      </p>
      {proposal === null || proposal === '' ? null : (
        <p class="written" dir="auto">
          <b>{t('col.proposal')}:</b> {proposal}
        </p>
      )}
    </>
  );
}

function Answers({ letter, date, problems }: Omit<AnnexProps, 'number' | 'title'>): JSX.Element {
  const format = useFormat();
  const { t, lesson, answer } = reportWords(format);
  const p = useText(printTexts);
  return (
    <PrintTable
      orientation="landscape"
      head={{
        start: [p('ministry'), letter.from],
        title: t('paper.annex', { n: 3, title: t('paper.answers') }),
        end: [t('paper.number', { number: letter.number || '……………' }), date.gregorian],
      }}
      columns={[
        { title: t('col.lesson'), share: 24 },
        { title: t('col.remark'), share: 34 },
        { title: t('col.answer'), share: 28 },
        { title: t('col.answer-date'), share: 10 },
      ]}
      rowsPerPage={linesPerPage}
      weights={problems.map(({ lines }) => {
        const [line] = lines;
        return line === undefined
          ? 1
          : linesOf([
              [lesson(line), 24],
              [line.text, 34],
              [answerOf(lines)?.text ?? '', 28],
            ]);
      })}
      rows={problems.map(({ lines }): readonly ComponentChildren[] => {
        const [line] = lines;
        const given = answerOf(lines);
        if (line === undefined || given === null) return [];
        return [
          <bdi key="lesson">{lesson(line)}</bdi>,
          <RemarkText key="remark" text={line.text} proposal={null} />,
          <RemarkText key="answer" text={given.text} proposal={null} />,
          <bdi key="date">{given.date}</bdi>,
        ];
      })}
      notes={[t('paper.made')]}
    />
  );

  function answerOf(lines: ReportProblem['lines']) {
    return lines.map(answer).find((each) => each !== null) ?? null;
  }
}

/** Columns of the annex, in per cent; the serial number has the rest. */
const shares = { kind: 12, lesson: 24, time: 7, remark: 34, author: 10, state: 9 } as const;

/** A remark with its proposal as it stands in its cell, for counting lines. */
export const written = ({ text, proposal }: Pick<ReportLine, 'text' | 'proposal'>): string =>
  proposal === null || proposal === '' ? text : `${text}\n        ${proposal}`;

const namesOf = (lines: ReportProblem['lines']): string =>
  [...new Set(lines.map(({ author }) => author.name))].join('، ');
