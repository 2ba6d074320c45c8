import type { FeedbackReport } from '../../../core/feedback/feedback-report.ts';
import type { ReportLine } from '../../../core/feedback/report-line.ts';
import { clockTime } from '../../../core/feedback/clock-time.ts';
import type { Cell, Column, Table } from '../../../exports/table.ts';
import type { Format } from '../../../i18n/format.ts';
import { gradeShown } from './grade-shown.ts';
import { reportWords } from './report-words.ts';

export interface TableOptions {
  readonly format: Format;
  /** Teachers' names; without them their number alone is told, per problem. */
  readonly names: boolean;
  /** Lines above the tables of a workbook: what this is, of which period, made when. */
  readonly lead: readonly string[];
}

/** One row a remark, whole texts; the order of the report. For CSV, and the first sheet of a workbook. */
export function remarksTable(report: FeedbackReport, { format, names, lead }: TableOptions): Table {
  const { t, w, answer, forwarded } = reportWords(format);
  const columns: Column[] = [
    { title: t('col.kind'), width: 18 },
    { title: t('col.importance'), width: 10 },
    { title: t('col.lesson'), width: 30, wrap: true },
    { title: t('col.subject'), width: 16 },
    { title: t('col.grade'), width: 14 },
    { title: t('col.unit'), width: 18 },
    { title: t('col.term'), width: 14 },
    { title: t('col.lesson-date'), width: 14 },
    { title: t('col.time'), width: 10, id: true },
    { title: t('col.remark'), width: 60, wrap: true },
    { title: t('col.proposal'), width: 40, wrap: true },
    { title: t('col.written'), width: 16 },
    ...(names ? [{ title: t('col.author'), width: 24 }] : []),
    { title: t('col.school'), width: 24 },
    { title: t('col.state'), width: 14 },
    { title: t('col.forwarded'), width: 24 },
    { title: t('col.letter'), width: 20, id: true },
    { title: t('col.answer'), width: 50, wrap: true },
    { title: t('col.answer-date'), width: 14 },
    { title: t('col.address'), width: 40 },
  ];
  const row = (line: ReportLine): readonly Cell[] => {
    const { place } = line;
    const [given, sent] = [answer(line), forwarded(line)];
    const letter = sent === null ? null : [sent.letterNumber, sent.letterDate].filter(Boolean).join('، ');
    return [
      w(`kind.${line.kind}`),
      { value: w(`importance.${line.importance}`), look: line.importance === 'high' ? 'late' : 'quiet' },
      place.of === 'platform' ? t('place.platform') : place.title,
      place.subject,
      gradeShown(w, place.grade),
      place.unit,
      place.term,
      place.date,
      line.videoSeconds === null ? null : clockTime(line.videoSeconds),
      line.text,
      line.proposal,
      format.date(line.writtenAt),
      ...(names ? [line.author.name] : []),
      line.author.school?.name ?? null,
      w(`state.${line.state}`),
      sent?.to ?? null,
      letter === '' ? null : letter,
      given?.text ?? null,
      given?.date ?? null,
      place.address,
    ];
  };
  return {
    name: t('sheet.remarks'),
    lead,
    columns,
    rows: report.problems.flatMap(({ lines }) => lines).map(row),
  };
}

/** The counts of the charts, and the lessons, as sheets of their own. */
export function summaryTables(report: FeedbackReport, { format, lead }: TableOptions): readonly Table[] {
  const { t, bars, w } = reportWords(format);
  const { kind, subject, grade } = bars(report);
  const counts = [
    [t('chart.kind'), kind],
    [t('chart.subject'), subject],
    [t('chart.grade'), grade],
  ] as const;
  return [
    {
      name: t('sheet.summary'),
      lead,
      columns: [
        { title: '', width: 16 },
        { title: t('column.what'), width: 32 },
        { title: t('column.count') },
        { title: t('column.open') },
      ],
      rows: counts.flatMap(([title, found]) =>
        found.map(({ label, count, open }): readonly Cell[] => [title, label, count, open]),
      ),
    },
    {
      name: t('sheet.lessons'),
      lead,
      columns: [
        { title: t('col.lesson'), width: 36, wrap: true },
        { title: t('col.unit'), width: 18 },
        { title: t('col.subject'), width: 16 },
        { title: t('col.grade'), width: 14 },
        { title: t('column.count') },
        { title: t('column.open') },
        { title: t('col.reports') },
      ],
      rows: report.byLesson.map((each): readonly Cell[] => [
        each.label ?? w('unknown'),
        each.unit,
        each.subject,
        gradeShown(w, each.grade),
        each.count,
        each.open,
        each.authors,
      ]),
    },
  ];
}

/** The report as data, for programs: keys and raw texts, nothing translated. */
export const reportData = (report: FeedbackReport, names: boolean): object => ({
  mutabiq: 'feedback-report' as const,
  version: 1,
  totals: {
    remarks: report.total,
    open: report.open,
    answered: report.answered,
    authors: report.authors,
    schools: report.schools,
  },
  byKind: report.byKind,
  bySubject: report.bySubject,
  byGrade: report.byGrade,
  byLesson: report.byLesson,
  problems: report.problems.map(({ lines, authors, schools }) => ({
    authors,
    schools,
    remarks: lines.map(({ author, lesson: _lesson, ...line }) => ({
      ...line,
      author: names ? author : { role: author.role, school: author.school },
    })),
  })),
});
