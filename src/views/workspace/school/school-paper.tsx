import type { JSX } from 'preact';
import { PrintTable } from '../../print/print-table.tsx';
import { Signatures } from '../../print/signatures.tsx';
import { lookSigns } from './look.tsx';
import { cellWords, notesOf, paperWords, periodTitle, type Outgoing } from './school-out.ts';

/** The table of classes on paper: the rows that are on the screen, in words that need no colour. */
export function SchoolPaper({ out, now }: { readonly out: Outgoing; readonly now: number }): JSX.Element {
  const words = paperWords(now);
  const { t, format } = words;
  return (
    <PrintTable
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
        { title: t('column.class') },
        { title: t('column.students') },
        { title: t('column.roster') },
        { title: t('column.teaching') },
        ...out.overview.periods.map((period) => ({ title: periodTitle(period, words) })),
      ]}
      rowsPerPage={18}
      rows={out.rows.map((row) => [
        row.className,
        row.students ?? '',
        ...[row.roster, row.teaching, ...row.marks].map((cell, index) => (
          <span key={index}>
            {lookSigns[cell.look]} {cell.look === 'none' ? '' : cellWords(cell, words)}
          </span>
        )),
      ])}
      notes={notesOf(out, words)}
      end={<Signatures people={[{ post: t('sign.principal') }]} />}
    />
  );
}
