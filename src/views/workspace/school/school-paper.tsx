import type { JSX } from 'preact';
import { PaperTable } from '../../print/paper-table.tsx';
import { Signatures } from '../../print/signatures.tsx';
import { signOf } from './look.tsx';
import { cellWords, notesOf, paperWords, periodTitle, type Outgoing } from './school-out.ts';

/** The table of classes on paper: the rows that are on the screen, in words that need no colour. */
export function SchoolPaper({ out, now }: { readonly out: Outgoing; readonly now: number }): JSX.Element {
  const words = paperWords(now);
  const { t, format } = words;
  const ofPeriod = 56 / Math.max(1, out.overview.periods.length);
  return (
    <PaperTable
      format={format}
      orientation="landscape"
      head={{
        start: [
          t('paper.directorate'),
          out.school === null ? t('paper.school.unknown') : t('paper.school', { name: out.school }),
        ],
        title: t('paper.title'),
        subtitle: t('paper.subtitle', { date: format.date(now) }),
        end: out.year === null ? [] : [t('paper.year', { name: out.year })],
      }}
      columns={[
        { title: t('column.class'), share: 11 },
        { title: t('column.students'), share: 5 },
        { title: t('column.roster'), share: 12 },
        { title: t('column.teaching'), share: 12 },
        ...out.overview.periods.map((period) => ({ title: periodTitle(period, words), share: ofPeriod })),
      ]}
      rows={out.rows.map((row) => [
        row.className,
        row.students === null ? '' : format.number(row.students),
        ...[row.roster, row.teaching, ...row.marks].map((cell) =>
          cell.look === 'none'
            ? signOf('none', 'rtl')
            : `${signOf(cell.look, 'rtl')} ${cellWords(cell, words)}`,
        ),
      ])}
      notes={notesOf(out, words)}
      end={<Signatures people={[{ post: t('sign.principal') }]} />}
    />
  );
}
