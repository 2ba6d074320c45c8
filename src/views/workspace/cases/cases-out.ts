import type { CaseFile } from '../../../core/cases/case-file.ts';
import type { Cause } from '../../../core/cases/cause.ts';
import type { Table } from '../../../exports/table.ts';
import { casesTexts } from '../../../i18n/areas/cases.ts';
import { findingsTexts } from '../../../i18n/areas/findings.ts';
import { createFormat, type Format } from '../../../i18n/format.ts';
import { translator, type Translate } from '../../../i18n/texts.ts';
import { titleOf } from '../../finding-title.ts';

export interface Words {
  readonly t: Translate<(typeof casesTexts)['ar']>;
  readonly title: (code: Cause['codes'][number], n: number) => string;
  readonly format: Format;
}

/** Files and papers are Arabic under both languages: directorates read Arabic. */
export function paperWords(now: number): Words {
  const format = createFormat({ language: 'ar', digits: 'latn', now });
  const t = translator(casesTexts, format);
  const f = translator(findingsTexts, format);
  const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
  const bare: typeof t = (key, ...args) => plain(t(key, ...args));
  return { t: bare, title: (code, n) => plain(titleOf(code, n, f)), format };
}

export const timeText = (at: number | null, { t, format }: Words): string =>
  at === null ? t('evidence.none') : `${format.date(at)} ${format.time(at)}`;

/** A section says its class itself. */
export function whereText({ teacher, className, sections }: Cause): string {
  const place = sections.map(({ label }) => label).join('، ');
  return [teacher, className !== null && place.includes(className) ? null : className, place]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

const schoolOf = ({ reporter }: CaseFile, { t }: Words): string =>
  reporter.school?.name ?? t('received.school.unknown');

/** One line for each case and one for each name; of several schools, the same cause side by side. */
export function caseTables(files: readonly CaseFile[], now: number): Table[] {
  const words = paperWords(now);
  const { t, format } = words;
  const lines = files
    .flatMap((file) => file.cases.map((each) => ({ file, ...each })))
    .sort((a, b) => a.cause.kind.localeCompare(b.cause.kind) || b.cause.size - a.cause.size);
  return [
    {
      name: t('sheet.cases'),
      lead: [t('paper.title'), t('paper.subtitle', { date: format.date(now) }), t('paper.note')],
      columns: [
        { title: t('column.cause'), width: 34 },
        { title: t('column.school'), width: 28 },
        { title: t('column.where'), wrap: true, width: 44 },
        { title: t('column.students') },
        { title: t('column.wanted'), wrap: true, width: 44 },
        { title: t('column.darsak'), width: 22 },
        { title: t('column.openemis'), width: 22 },
        { title: t('column.since'), width: 16 },
        { title: t('column.reporter'), width: 26 },
      ],
      rows: lines.map(({ file, cause, since }) => [
        t(`kind.${cause.kind}`),
        schoolOf(file, words),
        whereText(cause),
        cause.size,
        t(`wanted.${cause.kind}`),
        timeText(cause.capturedAt.darsak, words),
        timeText(cause.capturedAt.openemis, words),
        format.date(since),
        file.reporter.name,
      ]),
    },
    {
      name: t('sheet.people'),
      columns: [
        { title: t('column.cause'), width: 34 },
        { title: t('column.school'), width: 28 },
        { title: t('column.where'), width: 34 },
        { title: t('column.name'), width: 34 },
        { title: t('column.other'), width: 34 },
        { title: t('column.national'), id: true, width: 16 },
        { title: t('column.number'), id: true, width: 16 },
        { title: t('column.what'), width: 34 },
      ],
      rows: lines.flatMap(({ file, cause }) =>
        cause.people.map(({ name, other, nationalId, openemisNo, code }) => [
          t(`kind.${cause.kind}`),
          schoolOf(file, words),
          cause.className ?? whereText(cause),
          name,
          other,
          nationalId,
          openemisNo,
          words.title(code, 1),
        ]),
      ),
    },
  ];
}
