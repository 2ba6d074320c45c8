import type { FollowingFile } from '../../../core/following/following-file.ts';
import { schoolList, type ReportedSection } from '../../../core/following/school-list.ts';
import type { Table } from '../../../exports/table.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { createFormat, type Format } from '../../../i18n/format.ts';
import { translator, type Translate } from '../../../i18n/texts.ts';
import { measureWords, valueWords } from './value-words.ts';

export interface Words {
  readonly t: Translate<(typeof followingTexts)['ar']>;
  readonly format: Format;
}

/** Files and papers are Arabic under both languages: schools and directorates read Arabic. */
export function paperWords(now: number): Words {
  const format = createFormat({ language: 'ar', digits: 'latn', now });
  const t = translator(followingTexts, format);
  const plain: typeof t = (key, ...args) => t(key, ...args).replaceAll(/[\u2066-\u2069]/g, '');
  return { t: plain, format };
}

export interface ReportLine extends ReportedSection {
  readonly student: FollowingFile['sections'][number]['listed'][number];
}

/** By section and then as listed: no order of persons by how much they follow. */
export const linesOf = (list: readonly ReportedSection[]): readonly ReportLine[] =>
  list.flatMap((each) => each.section.listed.map((student) => ({ ...each, student })));

export const valueOfLine = ({ file, student }: ReportLine, { t }: Words): string =>
  valueWords(student, file.metric, t);

export function followingTables(files: readonly FollowingFile[], now: number): Table[] {
  const words = paperWords(now);
  const { t, format } = words;
  const list = schoolList(files);
  return [
    {
      name: t('sheet.names'),
      lead: [t('paper.title'), format.date(now), t('paper.note')],
      columns: [
        { title: t('column.section'), width: 22 },
        { title: t('column.subject'), width: 22 },
        { title: t('column.name'), width: 34 },
        { title: t('column.number'), id: true, width: 16 },
        { title: t('column.state'), width: 18 },
        { title: t('column.value'), width: 16 },
        { title: t('column.metric'), width: 36 },
        { title: t('column.teacher'), width: 28 },
      ],
      rows: linesOf(list).map((line) => [
        line.section.section,
        line.section.subject,
        line.student.name,
        line.student.openemisNo,
        { value: t(`state.${line.student.is}`), look: line.student.is === 'never' ? 'late' : 'due' },
        valueOfLine(line, words),
        measureWords(line.file, t),
        line.file.reporter.name,
      ]),
    },
    {
      name: t('sheet.sections'),
      columns: [
        { title: t('column.section'), width: 22 },
        { title: t('column.subject'), width: 22 },
        { title: t('column.students') },
        { title: t('column.listed') },
        { title: t('column.unknown') },
        { title: t('column.whole'), width: 20 },
        { title: t('column.metric'), width: 36 },
        { title: t('column.read'), width: 22 },
        { title: t('column.teacher'), width: 28 },
      ],
      rows: list.map(({ file, section }) => [
        section.section,
        section.subject,
        section.students,
        section.listed.length,
        section.notKnown,
        t(section.whole ? 'whole.yes' : 'whole.no'),
        measureWords(file, t),
        `${format.date(section.at)} ${format.time(section.at)}`,
        file.reporter.name,
      ]),
    },
  ];
}
