import type { AcademicPeriod, AssessmentPeriod } from './school.ts';

/** The academic year that holds `today` (it begins in August) and the one before it. */
export const buildPeriods = (today: string): { current: AcademicPeriod; previous: AcademicPeriod } => {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '08-01' ? 1 : 0);
  const period = (id: number, start: number, current: boolean): AcademicPeriod => ({
    id,
    code: `YR${start}`,
    name: `${start}/${start + 1}`,
    start: `${start}-08-23`,
    end: `${start + 1}-06-24`,
    current,
  });
  return { current: period(14, year, true), previous: period(13, year - 1, false) };
};

const names = ['التقويم الأول', 'التقويم الثاني', 'التقويم الثالث', 'التقويم الرابع'] as const;
const terms = ['الفصل الأول', 'الفصل الثاني'] as const;

/** Month and day of start, end, window opens, window closes; terms of darsak-facts 6.3. Second half: next year. */
const plan: readonly (readonly [string, string, string, string])[] = [
  ['08-23', '09-30', '09-15', '10-10'],
  ['10-01', '10-31', '10-20', '11-12'],
  ['11-01', '11-30', '11-15', '12-05'],
  ['12-01', '01-04', '12-15', '01-10'],
  ['01-24', '02-28', '02-15', '03-08'],
  ['03-01', '03-31', '03-20', '04-10'],
  ['04-01', '05-10', '05-01', '05-18'],
  ['05-11', '06-20', '05-30', '06-24'],
];

/** S1A1 … S2A4 of the academic year that begins in `year`; weights 20/20/20/40 of each term. */
export const buildAssessmentPeriods = (year: number): AssessmentPeriod[] =>
  plan.map(([start, end, enabled, disabled], index) => {
    const term = index < 4 ? 0 : 1;
    const inTerm = index % 4;
    const dated = (monthDay: string): string => `${monthDay < '08' ? year + 1 : year}-${monthDay}`;
    return {
      id: 700 + index,
      code: `S${term + 1}A${inTerm + 1}`,
      name: names[inTerm] ?? '',
      term: terms[term],
      weight: inTerm === 3 ? 0.4 : 0.2,
      start: dated(start),
      end: dated(end),
      enabled: dated(enabled),
      disabled: dated(disabled),
    };
  });
