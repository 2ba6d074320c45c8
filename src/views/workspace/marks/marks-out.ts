import type { CellState, MarkSheet, SheetPeriod } from '../../../core/marks/marks-result.ts';
import { isDoubtful, missingStudents } from '../../../core/marks/mark-counts.ts';
import { byClass } from '../../../core/marks/marks-matrix.ts';
import { studentsToCheck } from '../../../core/marks/to-check.ts';
import { whyUnsure } from '../../../core/marks/why-unsure.ts';
import type { Column, Look, Table } from '../../../exports/table.ts';
import { marksMessageTexts } from '../../../i18n/areas/marks-message.ts';
import { marksTexts } from '../../../i18n/areas/marks.ts';
import { createFormat, type Format } from '../../../i18n/format.ts';
import { translator, type Translate } from '../../../i18n/texts.ts';

/** What is taken out of the matrix: the same sheets and periods that are on the screen. */
export interface Outgoing {
  readonly sheets: readonly MarkSheet[];
  readonly takes: (period: SheetPeriod) => boolean;
  readonly school: string | null;
  readonly readAt: number;
  /** Something was not read: said in the file, which may be read without us. */
  readonly complete: boolean;
}

export interface Words {
  readonly t: Translate<(typeof marksMessageTexts)['ar']>;
  readonly format: Format;
}

/** Words of files and papers: Arabic, Latin digits, without the isolates that only a screen needs. */
export function paperWords(now: number): Words {
  const format = createFormat({ language: 'ar', digits: 'latn', now });
  const t = translator(marksMessageTexts, format);
  return { t: (key, ...args) => plain(t(key, ...args)), format };
}

/** Without the isolates that keep names apart on a screen: in a file they are litter. */
export const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

const looks: Partial<Record<CellState, Look>> = {
  'missing-closing': 'due',
  'missing-open': 'due',
  'missing-closed': 'late',
  unreadable: 'quiet',
  'to-check': 'quiet',
};

const stateWord = (state: CellState, { t }: Words): string =>
  t(`mark.${state.startsWith('missing-') ? 'missing' : (state as 'entered')}`);

const teachersOf = (sheet: MarkSheet): string =>
  sheet.teachers.map(({ name, staffId }) => name ?? staffId).join('، ');

function leadOf(out: Outgoing, words: Words, title: string): string[] {
  const { t, format } = words;
  return [
    title,
    out.school === null ? t('school.unknown') : t('school', { name: out.school }),
    t('note.read', { date: `${format.date(out.readAt)} ${format.time(out.readAt)}` }),
    ...(out.complete ? [] : [t('note.partial')]),
  ];
}

/** First what is missing where, then a sheet for each class: its students by subject and period. */
export function workbook(out: Outgoing, now: number): Table[] {
  const words = paperWords(now);
  const classes = [...Map.groupBy(out.sheets, ({ classId }) => classId).values()].sort((a, b) =>
    byClass(a[0]?.className ?? '', b[0]?.className ?? ''),
  );
  const toCheck = toCheckTable(out, words);
  const unsure = unsureTable(out, words);
  return [
    summaryTable(out, words),
    ...(toCheck.rows.length === 0 ? [] : [toCheck]),
    ...(unsure.rows.length === 0 ? [] : [unsure]),
    ...classes.map((sheets) => classTable(out, sheets, words)),
  ];
}

/** What is not known and why: a file is read without us, and what is left out of it would pass for entered. */
function unsureTable(out: Outgoing, words: Words): Table {
  const { t } = words;
  return {
    name: t('sheet.unsure'),
    lead: leadOf(out, words, t('unsure.title')),
    columns: [
      { title: t('column.class'), width: 20 },
      { title: t('column.subject'), width: 20 },
      { title: t('column.teacher'), width: 28 },
      { title: t('column.note'), width: 70 },
    ],
    rows: out.sheets
      .filter((sheet) => whyUnsure(sheet).length > 0)
      .map((sheet) => [sheet.className, sheet.subject, teachersOf(sheet), whyOf(sheet, words)]),
  };
}

/** Marks that may stand in a child's former school: neither entered nor missing, so with names of their own. */
function toCheckTable(out: Outgoing, words: Words): Table {
  const { t, format } = words;
  return {
    name: t('sheet.to-check'),
    lead: [...leadOf(out, words, t('to-check.title')), plain(translator(marksTexts, format)('to-check.why'))],
    columns: [
      { title: t('column.class'), width: 20 },
      { title: t('column.subject'), width: 20 },
      { title: t('column.period'), width: 18 },
      { title: t('column.term'), width: 14 },
      { title: t('column.number'), id: true, width: 16 },
      { title: t('column.name'), width: 34 },
      { title: t('column.since'), width: 16 },
      { title: t('column.closes'), width: 16 },
    ],
    rows: toCheckCells(out).map(({ sheet, period, student }) => [
      sheet.className,
      sheet.subject,
      period.period.name,
      period.period.term,
      student.openemisNo,
      student.name,
      student.since ?? null,
      period.window.closes,
    ]),
  };
}

const toCheckCells = ({ sheets, takes }: Pick<Outgoing, 'sheets' | 'takes'>) =>
  sheets.flatMap((sheet) =>
    studentsToCheck(sheet, sheet.periods.filter(takes)).flatMap(({ student, periods }) =>
      periods.map((period) => ({ sheet, period, student })),
    ),
  );

/** The reasons in one line, as the screen says them. */
export const whyOf = (sheet: MarkSheet, { format }: Pick<Words, 'format'>): string => {
  const m = translator(marksTexts, format);
  return whyUnsure(sheet)
    .map((reason) => m(reason))
    .join(' ');
};

function summaryTable(out: Outgoing, words: Words): Table {
  const { t } = words;
  return {
    name: t('sheet.summary'),
    lead: leadOf(out, words, t('list.title')),
    columns: [
      { title: t('column.class'), width: 20 },
      { title: t('column.subject'), width: 20 },
      { title: t('column.period'), width: 18 },
      { title: t('column.term'), width: 14 },
      { title: t('column.teacher'), width: 28 },
      { title: t('column.count') },
      { title: t('column.closes'), width: 14 },
      { title: t('column.days') },
    ],
    rows: missingPeriods(out).map(({ sheet, period }) => [
      sheet.className,
      sheet.subject,
      period.period.name,
      period.period.term,
      teachersOf(sheet),
      {
        value: period.counts.missing,
        look: period.counts.byState['missing-closed'] > 0 ? 'late' : 'due',
      },
      period.window.closes,
      period.window.schoolDays,
    ]),
  };
}

export const missingPeriods = ({
  sheets,
  takes,
}: Pick<Outgoing, 'sheets' | 'takes'>): readonly {
  readonly sheet: MarkSheet;
  readonly period: SheetPeriod;
}[] =>
  sheets.flatMap((sheet) =>
    sheet.periods
      .filter((period) => takes(period) && period.counts.missing > 0)
      .map((period) => ({ sheet, period })),
  );

/** A period of which nothing is asked yet would be a column without a word to read; a year of them makes a file of minutes. */
const isAsked = ({ cells, counts: { byState } }: SheetPeriod): boolean =>
  cells.length > byState['not-yet-open'] + byState['not-required'];

function classTable(out: Outgoing, sheets: readonly MarkSheet[], words: Words): Table {
  const { t } = words;
  const students = new Map(
    sheets.flatMap((sheet) => sheet.students).map((student) => [student.studentId, student]),
  );
  const columns = sheets.flatMap((sheet) =>
    sheet.periods
      .filter((period) => out.takes(period) && isAsked(period))
      .map((period) => ({
        title: `${sheet.subject} - ${period.period.name}`,
        cells: new Map(
          sheet.students.map(({ studentId }, at) => [studentId, period.cells[at]?.state] as const),
        ),
      })),
  );
  const name = sheets[0]?.className ?? '';
  return {
    name,
    lead: leadOf(out, words, t('class', { name })),
    columns: [
      { title: t('column.number'), id: true, width: 16 },
      { title: t('column.name'), width: 34 },
      ...columns.map(({ title }): Column => ({ title, width: 16 })),
    ],
    rows: [...students.values()].map(({ studentId, name: student, openemisNo }) => [
      openemisNo,
      student,
      ...columns.map(({ cells }) => {
        const state = cells.get(studentId);
        if (state === undefined) return null;
        const look = looks[state];
        const value = stateWord(state, words);
        return look === undefined ? value : { value, look };
      }),
    ]),
  };
}

/** One line for each mark that is missing or to be checked, and one without a student for what is not known: for programs, and for whoever filters. */
export function missingList(out: Outgoing, now: number): Table {
  const words = paperWords(now);
  const { t, format } = words;
  const unsure = out.sheets.filter((sheet) => whyUnsure(sheet).length > 0);
  return {
    name: t('list.title'),
    columns: [
      { title: t('column.class') },
      { title: t('column.subject') },
      { title: t('column.period') },
      { title: t('column.term') },
      { title: t('column.teacher') },
      { title: t('column.number'), id: true },
      { title: t('column.name') },
      { title: t('column.closes') },
      { title: t('column.days') },
      { title: t('column.state') },
      { title: t('column.note') },
    ],
    rows: [
      ...missingPeriods(out).flatMap(({ sheet, period }) => {
        const note = isDoubtful(sheet) ? whyOf(sheet, words) : null;
        return missingStudents(sheet, period).map(({ name, openemisNo }) => [
          sheet.className,
          sheet.subject,
          period.period.name,
          period.period.term,
          teachersOf(sheet),
          openemisNo,
          name,
          period.window.closes,
          period.window.schoolDays,
          t('mark.missing'),
          note,
        ]);
      }),
      ...toCheckCells(out).map(({ sheet, period, student }) => [
        sheet.className,
        sheet.subject,
        period.period.name,
        period.period.term,
        teachersOf(sheet),
        student.openemisNo,
        student.name,
        period.window.closes,
        null,
        t('mark.to-check'),
        plain(translator(marksTexts, format)('to-check.why')),
      ]),
      ...unsure.map((sheet) => [
        sheet.className,
        sheet.subject,
        null,
        null,
        teachersOf(sheet),
        null,
        null,
        null,
        null,
        t('mark.unknown'),
        whyOf(sheet, words),
      ]),
    ],
  };
}
