import type { JSX } from 'preact';
import type { CaseFile } from '../../../core/cases/case-file.ts';
import type { Cause } from '../../../core/cases/cause.ts';
import { PaperTable } from '../../print/paper-table.tsx';
import { Signatures } from '../../print/signatures.tsx';
import { paperWords, timeText, whereText, type Words } from './cases-out.ts';

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
    <PaperTable
      format={format}
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
        { title: t('column.cause'), share: 13 },
        { title: t('column.where'), share: 22 },
        { title: t('column.names'), share: numbers ? 24 : 21 },
        { title: t('column.wanted'), share: numbers ? 13 : 16 },
        { title: t('column.darsak'), share: 8 },
        { title: t('column.openemis'), share: 8 },
        { title: t('column.since'), share: 8 },
      ]}
      rows={file.cases.map(({ cause, since }) => [
        t(`kind.${cause.kind}`),
        whereText(cause),
        cause.people.length === 0 ? t('explains', { n: cause.size }) : namesOf(cause, words),
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

/** Each number with what it is: who has only one of the two could have either. */
const namesOf = ({ people }: Cause, { t }: Words): string =>
  people
    .map(({ name, nationalId, openemisNo }) => {
      const numbers = [
        ...(nationalId === null ? [] : [`${t('column.national')} ${nationalId}`]),
        ...(openemisNo === null ? [] : [`${t('column.number')} ${openemisNo}`]),
      ];
      return numbers.length === 0 ? name : `${name} (${numbers.join('، ')})`;
    })
    .join('، ');
