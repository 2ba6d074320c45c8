import type { JSX } from 'preact';
import type { AuthorRef } from '../../../core/feedback/author-ref.ts';
import type { ReportProblem } from '../../../core/feedback/feedback-report.ts';
import type { ReportLine } from '../../../core/feedback/report-line.ts';
import { clockTime } from '../../../core/feedback/clock-time.ts';
import { printTexts } from '../../../i18n/areas/print.ts';
import type { OfficialDate } from '../../../i18n/official-date.ts';
import { useFormat, useText } from '../../language.tsx';
import type { PaperCell } from '../../print/paper-rows.ts';
import { PaperTable } from '../../print/paper-table.tsx';
import { Signatures } from '../../print/signatures.tsx';
import { remarkCell } from './report-letter.tsx';
import { reportWords } from './report-words.ts';

export interface RemarksPaperProps {
  readonly problems: readonly ReportProblem[];
  readonly total: number;
  readonly date: OfficialDate;
  /** Who hands it over. */
  readonly author: AuthorRef;
  readonly names: boolean;
}

/**
 * Remarks as a plain list to be handed over on paper, each whole, with places to sign: a teacher's own for a principal
 * who has no extension.
 */
export function RemarksPaper({ problems, total, date, author, names }: RemarksPaperProps): JSX.Element {
  const format = useFormat();
  const words = reportWords(format);
  const { t, w, lesson } = words;
  const p = useText(printTexts);
  const row = (line: ReportLine): readonly PaperCell[] => [
    w(`kind.${line.kind}`),
    w(`importance.${line.importance}`),
    lesson(line),
    line.videoSeconds === null ? '' : clockTime(line.videoSeconds),
    remarkCell(line, words),
    ...(names ? [line.author.name] : []),
    format.date(line.writtenAt),
    w(`state.${line.state}`),
  ];
  return (
    <PaperTable
      orientation="landscape"
      head={{
        start: [p('ministry'), author.school?.name ?? ''],
        title: t('paper.list'),
        subtitle: author.name,
        end: [date.hijri, date.gregorian],
      }}
      columns={[
        { title: t('col.kind'), share: 12 },
        { title: t('col.importance'), share: 9 },
        { title: t('col.lesson'), share: 20 },
        { title: t('col.time'), share: 7 },
        { title: t('col.remark'), share: names ? 22 : 31 },
        ...(names ? [{ title: t('col.author'), share: 9 }] : []),
        { title: t('col.written'), share: 9 },
        { title: t('col.state'), share: 8 },
      ]}
      rows={problems.flatMap((problem) => problem.lines).map(row)}
      notes={total > problems.length ? [t('paper.more', { n: total - problems.length })] : []}
      end={
        <Signatures people={[{ post: t('paper.by'), name: author.name }, { post: t('paper.receiver') }]} />
      }
    />
  );
}
