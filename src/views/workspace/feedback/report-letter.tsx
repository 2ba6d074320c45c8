import type { JSX } from 'preact';
import type { ReportFigures, ReportProblem } from '../../../core/feedback/feedback-report.ts';
import type { LetterSettings } from '../../../core/feedback/letter-settings.ts';
import type { ReportLine } from '../../../core/feedback/report-line.ts';
import { clockTime } from '../../../core/feedback/clock-time.ts';
import { printTexts } from '../../../i18n/areas/print.ts';
import type { OfficialDate } from '../../../i18n/official-date.ts';
import { useFormat, useText } from '../../language.tsx';
import { Letterhead } from '../../print/letterhead.tsx';
import type { PaperCell } from '../../print/paper-rows.ts';
import { PaperTable } from '../../print/paper-table.tsx';
import type { Bar } from './bar-chart.tsx';
import { LetterCharts } from './letter-charts.tsx';
import { reportWords, type ReportWords } from './report-words.ts';

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
          {t('paper.intro', {
            period,
            total: t('count', { n: report.total }),
            open: t('open', { n: report.open }),
          })}
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
      {answered.length === 0 ? null : <Answers {...props} />}
    </>
  );
}

const isAnswered = ({ steps }: ReportProblem['lines'][number]): boolean =>
  steps.some(({ state }) => state === 'answered');

/** Rows of a table in the letter itself: it stays on one page, and the annex and the files have the rest. */
const mostFigures = 10;

function Figures({ title, rows }: { readonly title: string; readonly rows: readonly Bar[] }): JSX.Element {
  const { number } = useFormat();
  const { t } = reportWords(useFormat());
  const whole = rows.length <= mostFigures;
  const shown = whole ? rows : rows.slice(0, mostFigures - 1);
  const rest = rows.slice(shown.length);
  const sum = (of: 'count' | 'open'): number => rest.reduce((all, row) => all + row[of], 0);
  const others: Bar = {
    key: 'others',
    label: t('paper.others', { n: rest.length }),
    count: sum('count'),
    open: sum('open'),
  };
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
        {(whole ? shown : [...shown, others]).map(({ key, label, count, open }) => (
          <tr key={key}>
            <td>
              <bdi class="label">{label}</bdi>
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
  const words = reportWords(format);
  const { t, w, lesson } = words;
  const p = useText(printTexts);
  return (
    <PaperTable
      orientation="landscape"
      head={{
        start: [p('ministry'), letter.from],
        title: t('paper.annex', { n: number, title }),
        end: [t('paper.number', { number: letter.number || '……………' }), date.gregorian],
      }}
      columns={[
        { title: t('col.kind'), share: 12 },
        { title: t('col.lesson'), share: 24 },
        { title: t('col.time'), share: 7 },
        { title: t('col.remark'), share: 34 },
        { title: names ? t('col.author') : t('col.reports'), share: 10 },
        { title: t('col.state'), share: 9 },
      ]}
      rows={problems.flatMap(({ lines, authors }): readonly PaperCell[][] => {
        const [line] = lines;
        if (line === undefined) return [];
        return [
          [
            w(`kind.${line.kind}`),
            lesson(line),
            line.videoSeconds === null ? '' : clockTime(line.videoSeconds),
            remarkCell(line, words),
            names ? namesOf(lines) : format.number(authors),
            w(`state.${line.state}`),
          ],
        ];
      })}
      notes={[
        ...(total > problems.length ? [t('paper.more', { n: total - problems.length })] : []),
        t('paper.made'),
      ]}
    />
  );
}

/** A remark with its proposal below it. */
export const remarkCell = (
  { text, proposal }: Pick<ReportLine, 'text' | 'proposal'>,
  { t }: Pick<ReportWords, 't'>,
): PaperCell => [{ text }, ...(proposal === null ? [] : [{ label: t('col.proposal'), text: proposal }])];

/** Letters of a remark beside its answer; it stands whole in the annex of remarks. */
const mostQuoted = 300;

function Answers({ letter, date, problems }: ReportLetterProps): JSX.Element {
  const format = useFormat();
  const { t, lesson, answer } = reportWords(format);
  const p = useText(printTexts);
  return (
    <PaperTable
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
      rows={problems.flatMap(({ lines }, at): readonly PaperCell[][] => {
        const [line] = lines;
        const given = lines.map(answer).find((each) => each !== null) ?? null;
        if (line === undefined || given === null) return [];
        const letters = [...line.text];
        const quoted =
          letters.length <= mostQuoted
            ? line.text
            : `${letters.slice(0, mostQuoted).join('')}… ${t('paper.whole', { serial: format.number(at + 1) })}`;
        return [[lesson(line), [{ text: quoted }], [{ text: given.text }], given.date]];
      })}
      notes={[t('paper.made')]}
    />
  );
}

const namesOf = (lines: ReportProblem['lines']): string =>
  [...new Set(lines.map(({ author }) => author.name))].join('، ');
