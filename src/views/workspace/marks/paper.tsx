import type { JSX } from 'preact';
import { missingStudents } from '../../../core/marks/mark-counts.ts';
import type { CellState, MarkSheet, SheetPeriod } from '../../../core/marks/marks-result.ts';
import { sheetLabel } from '../../../core/marks/marks-summary.ts';
import { unsureGroups, whyUnsure } from '../../../core/marks/why-unsure.ts';
import { marksTexts } from '../../../i18n/areas/marks.ts';
import { translator } from '../../../i18n/texts.ts';
import { PaperTable } from '../../print/paper-table.tsx';
import { Signatures } from '../../print/signatures.tsx';
import { dayText } from '../../marks/marks-data.ts';
import { missingPeriods, paperWords, plain, type Outgoing, type Words } from './marks-out.ts';

/** What goes on paper, in the layout of the schools' own mark sheets (peers F.3). */

const signs: Readonly<Record<CellState, string>> = {
  'missing-closing': '▲',
  'missing-open': '▲',
  'missing-closed': '■',
  unreadable: '؟',
  'to-check': '◇',
  'not-yet-open': '',
  entered: '✓',
  'not-required': '–',
};

const startOf = (school: string | null, { t }: Words): string[] => [
  t('directorate'),
  school === null ? t('school.unknown') : t('school', { name: school }),
];

export interface PaperProps extends Outgoing {
  readonly year: string | null;
  readonly now: number;
}

/** "Marks not entered": every class, subject and period with names and a line to sign. */
export function MissingPaper(props: PaperProps): JSX.Element {
  const { school, readAt, year, now, complete } = props;
  const words = paperWords(now);
  const { t, format } = words;
  const m = translator(marksTexts, format);
  const date = format.date(readAt);
  const rows = missingPeriods(props).map(({ sheet, period }) => ({
    sheet,
    period,
    teachers: sheet.teachers.map(({ name, staffId }) => name ?? staffId).join('، '),
    names: namesOf(sheet, period),
  }));
  const notes = [
    t('note.read', { date }),
    ...(complete ? [] : [t('note.partial')]),
    ...toCheckNotes(props.sheets, words),
    ...unsureGroups(props.sheets).map(({ reason, sheets }) =>
      plain(`${m(reason)} ${format.list(sheets.map(sheetLabel))}`),
    ),
  ];
  return (
    <PaperTable
      format={format}
      orientation="landscape"
      head={{
        start: startOf(school, words),
        title: t('list.title'),
        subtitle: t('list.subtitle', { date }),
        end: year === null ? [] : [t('year', { name: year })],
      }}
      columns={[
        { title: t('column.class'), share: 10 },
        { title: t('column.subject'), share: 9 },
        { title: t('column.period'), share: 8 },
        { title: t('column.teacher'), share: 11 },
        { title: t('column.count'), share: 5 },
        { title: t('column.students'), share: 37 },
        { title: t('column.closes'), share: 8 },
        { title: t('column.signature'), share: 8 },
      ]}
      rows={rows.map(({ sheet, period, teachers, names }) => [
        sheet.className,
        sheet.subject,
        period.period.name,
        teachers,
        format.number(period.counts.missing),
        names,
        period.window.closes === null ? '' : dayText(period.window.closes, format),
        '',
      ])}
      notes={notes}
      end={<Signatures people={[{ post: t('sign.principal') }, { post: t('sign.supervisor') }]} />}
    />
  );
}

/** What may stand in another school is said on the sheet, and is not among what is missing. */
function toCheckNotes(sheets: readonly MarkSheet[], { format }: Words): string[] {
  const of = sheets.filter(({ counts }) => counts.byState['to-check'] > 0);
  if (of.length === 0) return [];
  const m = translator(marksTexts, format);
  const n = of.reduce((sum, { counts }) => sum + counts.byState['to-check'], 0);
  return [plain(`◇ ${m('say.to-check', { n })} (${format.list(of.map(sheetLabel))}). ${m('to-check.why')}`)];
}

/** A whole class without marks is said in a word: forty names would say nothing more. */
function namesOf(sheet: MarkSheet, period: SheetPeriod): string {
  const students = missingStudents(sheet, period);
  const asked = period.counts.byState.entered + period.counts.missing;
  if (students.length === asked && students.length > 12) return 'الشعبة كلها';
  return students.map(({ name, openemisNo, studentId }) => name ?? openemisNo ?? studentId).join('، ');
}

/** The sheet of one class and subject: students by periods, entered or not. The marks themselves are never read. */
export function SheetPaper(props: PaperProps & { readonly sheet: MarkSheet }): JSX.Element {
  const { sheet, takes, school, readAt, year, now } = props;
  const words = paperWords(now);
  const { t, format } = words;
  const periods = sheet.periods.filter(takes);
  const terms = [...new Set(periods.map(({ period }) => period.term))].filter((term) => term !== null);
  return (
    <PaperTable
      format={format}
      orientation="portrait"
      head={{
        start: startOf(school, words),
        title: t('sheet.title'),
        subtitle: t('list.subtitle', { date: format.date(readAt) }),
        end: [
          t('subject', { name: sheet.subject }),
          t('class', { name: sheet.className }),
          ...(year === null ? [] : [t('year', { name: year })]),
          ...(terms.length === 1 ? [t('term', { name: terms[0] ?? '' })] : []),
        ],
      }}
      columns={[
        { title: t('column.number'), share: 13 },
        { title: t('column.name'), share: 26 },
        // A year has eight periods: their titles take several lines rather than leave the sheet.
        ...periods.map(({ period, max }) => ({
          share: 55 / periods.length,
          title: terms.length > 1 && period.term !== null ? `${period.name} ${period.term}` : period.name,
          ...(max === null ? {} : { below: t('column.max', { max: String(max) }) }),
        })),
      ]}
      rows={sheet.students.map(({ name, openemisNo }, at) => [
        openemisNo ?? '',
        name ?? '',
        ...periods.map(({ cells }) => {
          const state = cells[at]?.state;
          return state === undefined ? '' : { sign: signs[state] };
        }),
      ])}
      notes={[
        t('note.signs'),
        t('note.read', { date: format.date(readAt) }),
        ...toCheckNotes([sheet], words),
        ...whyUnsure(sheet).map((reason) => translator(marksTexts, format)(reason)),
      ]}
      end={
        <Signatures
          people={[
            {
              post: t('sign.teacher'),
              ...(sheet.teachers[0]?.name == null ? {} : { name: sheet.teachers[0].name }),
            },
            { post: t('sign.principal') },
            { post: t('sign.supervisor') },
          ]}
        />
      }
    />
  );
}
