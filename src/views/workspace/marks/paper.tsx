import type { JSX } from 'preact';
import { missingStudents } from '../../../core/marks/mark-counts.ts';
import type { CellState, MarkSheet, SheetPeriod } from '../../../core/marks/marks-result.ts';
import { sheetLabel } from '../../../core/marks/marks-summary.ts';
import { unsureGroups, whyUnsure } from '../../../core/marks/why-unsure.ts';
import { marksTexts } from '../../../i18n/areas/marks.ts';
import { translator } from '../../../i18n/texts.ts';
import { linesOf, linesPerPage, PrintTable } from '../../print/print-table.tsx';
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

/** The signatures stay with the last row. */
const signatureLines = 5;

/** "Marks not entered": every class, subject and period with names and a line to sign. */
export function MissingPaper(props: PaperProps): JSX.Element {
  const { school, readAt, year, now, complete } = props;
  const words = paperWords(now);
  const { t, format } = words;
  const m = translator(marksTexts, format);
  const date = format.date(readAt);
  const lines = missingPeriods(props);
  return (
    <PrintTable
      orientation="landscape"
      head={{
        start: startOf(school, words),
        title: t('list.title'),
        subtitle: t('list.subtitle', { date }),
        end: year === null ? [] : [t('year', { name: year })],
      }}
      columns={[
        { title: t('column.class'), share: 9 },
        { title: t('column.subject'), share: 10 },
        { title: t('column.period'), share: 8 },
        { title: t('column.teacher'), share: 11 },
        { title: t('column.count'), share: 4 },
        { title: t('column.students'), share: 38 },
        { title: t('column.closes'), share: 9 },
        { title: t('column.signature'), share: 8 },
      ]}
      // Lists of names are long: a page is cut by the lines they take.
      rowsPerPage={linesPerPage}
      weights={lines.map(({ sheet, period }) =>
        linesOf([
          [teachersOf(sheet), 11],
          // Written small: half as much again goes into a line.
          [namesOf(sheet, period), 38 * 1.5],
        ]),
      )}
      rows={lines.map(({ sheet, period }) => [
        sheet.className,
        sheet.subject,
        period.period.name,
        teachersOf(sheet),
        period.counts.missing,
        <small key="names">{namesOf(sheet, period)}</small>,
        period.window.closes === null ? '' : dayText(period.window.closes, format),
        '',
      ])}
      notes={[
        t('note.read', { date }),
        ...(complete ? [] : [t('note.partial')]),
        ...toCheckNotes(props.sheets, words),
        ...unsureGroups(props.sheets).map(({ reason, sheets }) =>
          plain(`${m(reason)} ${format.list(sheets.map(sheetLabel))}`),
        ),
      ]}
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

const teachersOf = ({ teachers }: MarkSheet): string =>
  teachers.map(({ name, staffId }) => name ?? staffId).join('، ');

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
    <PrintTable
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
        { title: t('column.number'), share: 14 },
        { title: t('column.name'), share: 27 },
        // A year has eight periods: their titles take several lines rather than leave the sheet.
        ...periods.map(({ period, max }) => ({
          share: Math.floor(56 / periods.length),
          title: terms.length > 1 && period.term !== null ? `${period.name} ${period.term}` : period.name,
          ...(max === null ? {} : { below: t('column.max', { max: String(max) }) }),
        })),
      ]}
      weights={sheet.students.map((_, at) => (at === sheet.students.length - 1 ? signatureLines : 1))}
      rows={sheet.students.map(({ name, openemisNo }, at) => [
        openemisNo ?? '',
        name ?? '',
        ...periods.map(({ cells }) => {
          const state = cells[at]?.state;
          return state === undefined ? '' : <span class="paper-sign">{signs[state]}</span>;
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
