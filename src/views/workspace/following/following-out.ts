import type { FollowingFile } from '../../../core/following/following-file.ts';
import type { Table } from '../../../exports/table.ts';
import { followingTexts } from '../../../i18n/areas/following.ts';
import { createFormat, type Format } from '../../../i18n/format.ts';
import { translator, type Translate } from '../../../i18n/texts.ts';
import { valueWords } from './value-words.ts';

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

export interface ReportLine {
  readonly file: FollowingFile;
  readonly section: FollowingFile['sections'][number];
  readonly student: FollowingFile['sections'][number]['listed'][number];
}

/** By section and then as listed: no order of persons by how much they follow. */
export const linesOf = (files: readonly FollowingFile[]): readonly ReportLine[] =>
  files
    .flatMap((file) =>
      file.sections.flatMap((section) => section.listed.map((student) => ({ file, section, student }))),
    )
    .toSorted((a, b) => a.section.section.localeCompare(b.section.section, 'ar'));

export const valueOfLine = ({ file, student }: ReportLine, { t }: Words): string =>
  valueWords(student, file.metric, t);

export function followingTables(files: readonly FollowingFile[], now: number): Table[] {
  const words = paperWords(now);
  const { t, format } = words;
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
        { title: t('column.metric'), width: 28 },
        { title: t('column.teacher'), width: 28 },
      ],
      rows: linesOf(files).map((line) => [
        line.section.section,
        line.section.subject,
        line.student.name,
        line.student.openemisNo,
        { value: t(`state.${line.student.is}`), look: line.student.is === 'never' ? 'late' : 'due' },
        valueOfLine(line, words),
        t(`metric.${line.file.metric}`),
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
        { title: t('column.metric'), width: 28 },
        { title: t('column.read'), width: 22 },
        { title: t('column.teacher'), width: 28 },
      ],
      rows: files.flatMap((file) =>
        file.sections.map((section) => [
          section.section,
          section.subject,
          section.students,
          section.listed.length,
          section.notKnown,
          t(`metric.${file.metric}`),
          `${format.date(section.at)} ${format.time(section.at)}`,
          file.reporter.name,
        ]),
      ),
    },
  ];
}
