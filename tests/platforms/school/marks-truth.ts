import {
  isEnteredEarly,
  isMarked,
  lateChild,
  plantedFor,
  type Assessment,
  type SchoolMarks,
} from './build-marks.ts';
import { statuses, type School } from './school.ts';

/** What the check of mark entry must say of one cell; told from what was planted, not from the tables. */
export interface CellTruth {
  readonly classId: number;
  readonly sectionId: number;
  readonly studentId: number;
  readonly periodId: number;
  /** State, with the reason behind it after a blank: `not-required exempt`. */
  readonly state: string;
}

const windowOf = (period: Assessment['periods'][number], today: string): string => {
  const { enabled, disabled } = period;
  if (enabled === null || disabled === null) return 'unreadable window-unknown';
  if (disabled < today) return 'missing-closed';
  if (enabled > today) return 'not-yet-open';
  let left = 0;
  const day = new Date(`${today}T12:00:00Z`);
  while (day.toISOString().slice(0, 10) < disabled) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (![5, 6].includes(day.getUTCDay())) left += 1;
  }
  return left <= 3 ? 'missing-closing' : 'missing-open';
};

/** Every cell of the current year. School days are counted without holidays: for days within a term without any. */
export const buildMarksTruth = (school: School, { assessments }: SchoolMarks): readonly CellTruth[] => {
  const late = lateChild(school);
  const current = school.periods.find((period) => period.current);
  return school.sections
    .filter(
      ({ periodId, institutionId }) => periodId === current?.id && institutionId === school.institution.id,
    )
    .flatMap((section) => {
      const assessment = assessments.find(({ grade }) => grade === section.grade);
      return section.classIds.flatMap((classId) => {
        const one = school.classes.find(({ id }) => id === classId);
        const list = school.classEnrolments.filter((each) => each.classId === classId);
        const members = school.subjectEnrolments.filter(
          (each) => each.sectionId === section.id && each.classId === classId,
        );
        return members.flatMap(({ studentId, statusId }) =>
          (assessment?.periods ?? []).map((period): CellTruth => {
            const code = statuses.find(({ id }) => id === statusId)?.code;
            const index = list.findIndex((each) => each.studentId === studentId);
            const planted = one ? plantedFor(one.key, section.subject, index, period.code) : null;
            const state = ((): string => {
              if (code === 'WITHDRAWN') return 'not-required withdrawn';
              if (code === 'TRANSFERRED') return 'not-required transferred';
              if (!assessment?.subjects.includes(section.subject)) return 'not-required subject-not-assessed';
              if (!isMarked(section.grade, section.subject, period.code))
                return 'not-required period-not-marked';
              if (planted?.kind === 'exempt' || planted?.kind === 'unassigned')
                return `not-required ${planted.kind}`;
              const gap = windowOf(period, school.today);
              if (planted?.kind === 'missing' || planted?.kind === 'empty-row') return gap;
              if (
                gap === 'missing-closed' &&
                late?.studentId === studentId &&
                (period.disabled ?? '') < late.day
              )
                return 'to-check transferred-in';
              if (gap === 'missing-closed') return 'entered';
              const open = gap === 'missing-open' || gap === 'missing-closing';
              return open && isEnteredEarly(studentId, section.subject) ? 'entered' : gap;
            })();
            return { classId, sectionId: section.id, studentId, periodId: period.id, state };
          }),
        );
      });
    });
};
