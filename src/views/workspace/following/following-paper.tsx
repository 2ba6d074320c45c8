import type { JSX } from 'preact';
import type { FollowingFile } from '../../../core/following/following-file.ts';
import { PaperTable } from '../../print/paper-table.tsx';
import { Signatures } from '../../print/signatures.tsx';
import { linesOf, paperWords, valueOfLine } from './following-out.ts';

/** The report on paper: each name with its section, its state and the value it was judged by. */
export function FollowingPaper(props: {
  readonly files: readonly FollowingFile[];
  readonly now: number;
}): JSX.Element {
  const { files, now } = props;
  const words = paperWords(now);
  const { t, format } = words;
  const school = files[0]?.reporter.school ?? null;
  const kinds = [...new Set(files.map(({ metric }) => t(`metric.${metric}`)))];
  return (
    <PaperTable
      orientation="portrait"
      head={{
        start: [
          t('paper.directorate'),
          school === null ? t('paper.school.unknown') : t('paper.school', { name: school.name }),
        ],
        title: t('paper.title'),
        subtitle: t('paper.subtitle', { metric: kinds.join('، '), date: format.date(now) }),
        end: [],
      }}
      columns={[
        { title: t('column.name'), share: 36 },
        { title: t('column.section'), share: 16 },
        { title: t('column.subject'), share: 16 },
        { title: t('column.state'), share: 14 },
        { title: t('column.value'), share: 12 },
      ]}
      rows={linesOf(files).map((line) => [
        line.student.name,
        line.section.section,
        line.section.subject ?? '',
        t(`state.${line.student.is}`),
        valueOfLine(line, words),
      ])}
      notes={[t('paper.note')]}
      end={<Signatures people={[{ post: t('sign.teacher') }, { post: t('sign.principal') }]} />}
    />
  );
}
