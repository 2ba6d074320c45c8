import { isDoubtful } from '../../../core/marks/mark-counts.ts';
import type { MarkSheet, SheetPeriod } from '../../../core/marks/marks-result.ts';
import { marksTexts } from '../../../i18n/areas/marks.ts';
import { translator } from '../../../i18n/texts.ts';
import { dayText } from '../../marks/marks-data.ts';
import { missingPeriods, paperWords, plain } from './marks-out.ts';

/**
 * A respectful message about what is not entered in sheets of one teacher (peers F.4): counts and days, no names of
 * children and no word about whose fault it is. Null: nothing is missing, so there is nothing to write.
 */
export function teacherMessage(
  sheets: readonly MarkSheet[],
  takes: (period: SheetPeriod) => boolean,
  context: { readonly readAt: number; readonly now: number },
): string | null {
  const missing = missingPeriods({ sheets, takes });
  if (missing.length === 0) return null;
  const { t, format } = paperWords(context.now);
  const m = translator(marksTexts, format);
  const window = ({ window: { closes, schoolDays } }: SheetPeriod): string => {
    const date = closes === null ? '' : dayText(closes, format);
    if (schoolDays !== null) return plain(m('due.open', { n: schoolDays, date }));
    return plain(closes === null ? m('due.closed.unknown') : m('due.closed', { date }));
  };
  const toCheck = sheets
    .flatMap(({ periods }) => periods.filter(takes))
    .reduce((sum, { counts }) => sum + counts.byState['to-check'], 0);
  const lines = missing.map(({ sheet, period }) =>
    t('line', {
      subject: sheet.subject,
      class: sheet.className,
      period:
        period.period.term === null ? period.period.name : `${period.period.name} (${period.period.term})`,
      count: plain(m('line.count', { n: period.counts.missing })),
      window: window(period),
    }),
  );
  const [teacher, ...others] = new Set(
    sheets.flatMap(({ teachers }) => teachers.map(({ name }) => name)).filter((name) => name !== null),
  );
  const one = others.length === 0 ? teacher : undefined;
  return [
    one === undefined ? t('greeting') : t('greeting.to', { name: one }),
    t('salam'),
    '',
    t('intro', { date: format.date(context.readAt) }),
    ...lines,
    '',
    t('ask'),
    ...(missing.some(({ period }) => period.counts.byState['missing-closed'] > 0) ? [t('ask.late')] : []),
    ...(toCheck > 0 ? [t('to-check', { marks: plain(m('say.to-check', { n: toCheck })) })] : []),
    ...(sheets.some(isDoubtful) ? [t('partial')] : []),
    '',
    t('thanks'),
  ].join('\n');
}
