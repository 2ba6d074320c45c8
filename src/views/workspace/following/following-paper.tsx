import type { JSX } from 'preact';
import type { FollowingFile } from '../../../core/following/following-file.ts';
import { schoolList, type ReportedSection } from '../../../core/following/school-list.ts';
import type { PaperCell } from '../../print/paper-rows.ts';
import { PaperTable } from '../../print/paper-table.tsx';
import { Signatures } from '../../print/signatures.tsx';
import { paperWords, valueOfLine, type Words } from './following-out.ts';
import { measureWords } from './value-words.ts';

/** The report on paper: each name with its section, of how many, its state and the value it was judged by. */
export function FollowingPaper(props: {
  readonly files: readonly FollowingFile[];
  readonly now: number;
}): JSX.Element {
  const { files, now } = props;
  const words = paperWords(now);
  const { t, format } = words;
  const school = files[0]?.reporter.school ?? null;
  const list = schoolList(files);
  const measures = [...new Set(list.map(({ file }) => measureWords(file, t)))];
  const several = measures.length > 1;
  return (
    <PaperTable
      format={format}
      orientation="portrait"
      head={{
        start: [
          t('paper.directorate'),
          school === null ? t('paper.school.unknown') : t('paper.school', { name: school.name }),
        ],
        title: t('paper.title'),
        subtitle: t('paper.subtitle', {
          metric: several ? t('paper.several') : (measures[0] ?? ''),
          date: format.date(now),
        }),
        end: [],
      }}
      columns={[
        { title: t('column.section'), share: 26 },
        { title: t('column.subject'), share: 13 },
        { title: t('column.name'), share: 29 },
        { title: t('column.state'), share: 14 },
        { title: t('column.value'), share: 12 },
      ]}
      rows={list.flatMap((each) => rowsOf(each, several, words))}
      notes={[t('paper.note')]}
      end={<Signatures people={[{ post: t('sign.teacher') }, { post: t('sign.principal') }]} />}
    />
  );
}

/** Of how many a section's names are stands once, with the first of them; a section without any says so. */
function rowsOf({ file, section }: ReportedSection, several: boolean, words: Words): readonly PaperCell[][] {
  const { t } = words;
  const { listed, students, notKnown, whole } = section;
  const about = [
    { text: section.section },
    { text: t('count.of', { n: listed.length, total: students }) },
    ...(notKnown === 0 ? [] : [{ text: t('paper.unknown', { n: notKnown }) }]),
    ...(whole ? [] : [{ text: t('paper.part') }]),
    ...(several ? [{ text: measureWords(file, t) }] : []),
  ];
  if (listed.length === 0) return [[about, section.subject ?? '', t('none'), '', '']];
  return listed.map((student, at) => [
    at === 0 ? about : section.section,
    section.subject ?? '',
    student.name,
    t(`state.${student.is}`),
    valueOfLine({ file, section, student }, words),
  ]);
}
