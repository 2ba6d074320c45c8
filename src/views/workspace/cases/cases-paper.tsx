import type { JSX } from 'preact';
import type { CaseFile } from '../../../core/cases/case-file.ts';
import { PrintTable } from '../../print/print-table.tsx';
import { Signatures } from '../../print/signatures.tsx';
import { paperWords, timeText, whereText } from './cases-out.ts';

/** The case file on paper: what, where, who, the evidence with both times, the wanted correction, the reporter. */
export function CasesPaper(props: {
  readonly file: CaseFile;
  readonly numbers: boolean;
  readonly now: number;
}): JSX.Element {
  const { file, numbers, now } = props;
  const words = paperWords(now);
  const { t, format } = words;
  const { name, school } = file.reporter;
  return (
    <PrintTable
      orientation="landscape"
      head={{
        start: [
          t('paper.directorate'),
          school === null ? t('paper.school.unknown') : t('paper.school', { name: school.name }),
        ],
        title: t('paper.title'),
        subtitle: t('paper.subtitle', { date: format.date(now) }),
        end: [t('paper.reporter', { name })],
      }}
      columns={[
        { title: t('column.cause') },
        { title: t('column.where') },
        { title: t('column.names'), wide: true },
        { title: t('column.wanted') },
        { title: t('column.darsak') },
        { title: t('column.openemis') },
        { title: t('column.since') },
      ]}
      rowsPerPage={30}
      weights={file.cases.map(({ cause }) => 3 + Math.ceil(cause.people.length / (numbers ? 1 : 2)))}
      rows={file.cases.map(({ cause, since }) => [
        t(`kind.${cause.kind}`),
        whereText(cause),
        <small key="names">
          {cause.people.length === 0
            ? t('explains', { n: cause.size })
            : cause.people
                .map((person) =>
                  [person.name, person.nationalId, person.openemisNo]
                    .filter((part) => part !== null)
                    .join(' '),
                )
                .join('، ')}
        </small>,
        t(`wanted.${cause.kind}`),
        timeText(cause.capturedAt.darsak, words),
        timeText(cause.capturedAt.openemis, words),
        format.date(since),
      ])}
      notes={[t('paper.note'), ...(numbers ? [] : [t('paper.no-numbers')])]}
      end={<Signatures people={[{ post: t('sign.principal') }, { post: t('sign.support') }]} />}
    />
  );
}
