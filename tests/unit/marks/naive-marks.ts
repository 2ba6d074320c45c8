import { addDays } from '../../../src/core/calendar/iso-day.ts';
import type { SchoolTables } from './marks-school.ts';

/**
 * The definitions of docs/marks.md written a second time, row by row over the plain tables and without any of the
 * check's code: slow, obvious, and only for tests. `section:class|period|student` -> state and reason.
 */
export function naiveCells(tables: SchoolTables, today: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const section of tables.sections) {
    const grade = tables.grades.find((each) => each.grade === section.grade);
    if (grade === undefined || grade.assessment === null || grade.periods === null) continue;
    for (const classId of section.classes) {
      for (const period of grade.periods) {
        for (const member of tables.members) {
          if (member.section !== section.section || member.class !== classId) continue;
          const key = `${section.section}:${classId}|${period.id}|${member.student}`;
          cells.set(key, state(member.status, member.student, classId, section.subject, period.id));
        }
      }
      function state(
        status: string,
        student: string,
        inClass: string,
        subject: string,
        periodId: string,
      ): string {
        if (status === 'WITHDRAWN') return 'not-required withdrawn';
        if (status === 'TRANSFERRED') return 'not-required transferred';
        if (status === 'REPEATED') return 'not-required repeated';
        const gradings = grade?.gradings ?? null;
        if (gradings !== null && gradings[subject] === undefined) return 'not-required subject-not-assessed';
        const type = gradings?.[subject]?.[periodId];
        if (gradings !== null && type === undefined) return 'not-required period-not-marked';
        const exemption = tables.exemptions.find(
          (row) =>
            row.student === student &&
            row.class === inClass &&
            row.subject === subject &&
            row.period === periodId,
        );
        if (exemption !== undefined) return `not-required ${exemption.kind}`;
        const rows = tables.results.filter(
          (row) =>
            row.student === student &&
            row.subject === subject &&
            row.period === periodId &&
            row.assessment === grade?.assessment &&
            tables.resultsRead[row.class] !== undefined,
        );
        const newest = Math.max(...rows.map((row) => row.created));
        const last = rows.filter((row) => row.created === newest);
        // Rows of the same second: one that holds something.
        const row = last.find((each) => each.kind !== 'empty') ?? last[0];
        if (row?.kind === 'exempt') return 'not-required exempt';
        if (row?.kind === 'unassigned') return 'not-required unassigned';
        const number = row?.kind === 'mark' || row?.kind === 'both';
        const option = row?.kind === 'option' || row?.kind === 'both';
        if (
          type === 'MARKS' || type === 'DURATION' ? number : type === 'GRADES' ? option : number || option
        ) {
          return 'entered';
        }
        if (gradings === null) return 'unreadable assessment-not-read';
        if (tables.resultsRead[inClass] === undefined) return 'unreadable entries-not-read';
        if (tables.resultsRead[inClass] === 'partial') return 'unreadable entries-partial';
        if (status === 'UNKNOWN') return 'unreadable status-unknown';
        const { opens, closes } = grade?.periods?.find((each) => each.id === periodId) ?? {};
        if (closes != null && today > closes) {
          const came = cameLate(tables, student);
          return came !== null && closes < came ? 'to-check transferred-in' : 'missing-closed';
        }
        if (opens != null && today < opens) return 'not-yet-open';
        if (opens == null || closes == null) return 'unreadable window-unknown';
        return schoolDaysAfter(today, closes) <= 3 ? 'missing-closing' : 'missing-open';
      }
    }
  }
  return cells;
}

/** The day on which a child came later than its class, from another school as far as anybody can tell; null: it did not. */
function cameLate(
  { sections, members, listed, grades, results, resultsRead }: SchoolTables,
  student: string,
): string | null {
  const listOf = (id: string): string[] => [
    ...new Set(members.filter((each) => each.class === id).map((each) => each.student)),
  ];
  // Of a class in which nothing is taught no list was read: it knows nothing of anybody.
  const read = [...new Set(sections.flatMap(({ classes }) => classes))];
  const classes = read.filter((id) => listOf(id).includes(student));
  const days = classes.map((id) => listed?.[id]?.[student]);
  const first = days.includes(undefined) ? undefined : [...days].sort()[0];
  if (first === undefined) return null;
  const isLate = classes.some((id) => {
    const stood = listOf(id).filter((each) => {
      const day = listed?.[id]?.[each];
      return day !== undefined && day < (listed?.[id]?.[student] ?? '');
    });
    return stood.length >= listOf(id).length * 0.75;
  });
  const wasHere = results.some((row) => {
    if (row.student !== student || row.kind === 'empty' || resultsRead[row.class] === undefined) return false;
    const periods = grades.find((each) => each.assessment === row.assessment)?.periods;
    const closes = periods?.find((each) => each.id === row.period)?.closes;
    return closes != null && closes < first;
  });
  return isLate && !wasHere ? first : null;
}

/** The published calendar of 2026/2027, written out as what is off: Fridays, Saturdays, breaks and holidays. */
function schoolDaysAfter(today: string, last: string): number {
  const off = (day: string): boolean =>
    [5, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) ||
    (day >= '2026-08-16' && day < '2026-08-23') ||
    (day > '2027-01-04' && day < '2027-01-24') ||
    (day > '2027-06-20' && day <= '2027-08-14') ||
    ['2026-08-25', '2027-05-25', '2027-06-06'].includes(day) ||
    (day >= '2027-03-09' && day <= '2027-03-12') ||
    (day >= '2027-05-15' && day <= '2027-05-19');
  let count = 0;
  for (let day = addDays(today, 1); day <= last; day = addDays(day, 1)) if (!off(day)) count += 1;
  return count;
}
