import {
  gradeNames,
  grades,
  subjectNames,
  subjectsOf,
  type ClassKey,
  type Grade,
  type SubjectCode,
} from './curriculum.ts';
import type { AssessmentPeriod, School } from './school.ts';

/**
 * The marks of the school: an assessment per grade with periods of its own, and for every child, subject and period what
 * stands in the table. What is planted is data below; the rest follows from the window: all entered in a closed one, most in an
 * open one, none before it opens.
 */

export type ResultKind = 'MARKS' | 'GRADES';

export interface Assessment {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly grade: Grade;
  readonly periods: readonly (Omit<AssessmentPeriod, 'enabled' | 'disabled'> & {
    readonly enabled: string | null;
    readonly disabled: string | null;
  })[];
  /** Subjects with a column on the Results page. */
  readonly subjects: readonly SubjectCode[];
}

/** What stands in the results table; a number of the mark, an option, both or (an empty row) neither. */
export interface MarkRow {
  readonly studentId: number;
  readonly classId: number;
  readonly assessmentId: number;
  readonly periodId: number;
  readonly subject: SubjectCode;
  readonly marks: number | null;
  readonly optionId: number | null;
  readonly created: string;
}

export interface Exemption {
  readonly studentId: number;
  readonly classId: number;
  readonly assessmentId: number;
  readonly periodId: number;
  readonly subject: SubjectCode;
  /** 1: exempt, 2: not assigned. */
  readonly type: 1 | 2;
}

/** A child of a class (place in the list), a subject, and a period code or all of them. */
interface Place {
  readonly classKey: ClassKey;
  readonly subject: SubjectCode;
  readonly index: number | 'all';
  /** A code of the period, or `all`. */
  readonly period: string;
}

export type Planted = Place &
  (
    | { readonly kind: 'missing' | 'zero' | 'empty-row' | 'exempt' | 'unassigned' }
    /** The mark stands in the class the child came from. */
    | { readonly kind: 'in-class'; readonly of: ClassKey }
  );

export const plantedMarks: readonly Planted[] = [
  { kind: 'missing', classKey: '7A', subject: 'MAT', index: 3, period: 'S1A1' },
  { kind: 'zero', classKey: '7A', subject: 'MAT', index: 2, period: 'S1A1' },
  { kind: 'empty-row', classKey: '7A', subject: 'MAT', index: 9, period: 'S1A2' },
  { kind: 'exempt', classKey: '7A', subject: 'MAT', index: 5, period: 'S1A3' },
  { kind: 'missing', classKey: '7B', subject: 'MAT', index: 'all', period: 'S1A2' },
  { kind: 'in-class', of: '7C', classKey: '7B', subject: 'MAT', index: 7, period: 'S1A1' },
  { kind: 'unassigned', classKey: '8A', subject: 'ENG', index: 4, period: 'all' },
  { kind: 'missing', classKey: '8A', subject: 'MAT', index: 11, period: 'S1A2' },
  { kind: 'missing', classKey: '9C', subject: 'PHY', index: 'all', period: 'S1A3' },
  { kind: 'missing', classKey: '10B', subject: 'GEO', index: 1, period: 'S1A1' },
];

/**
 * Came from another school in November, after two windows had closed: on the lists from that day, without a mark of the periods
 * before, which stand where nobody here may read them.
 */
const lateComer = { classKey: '10A', index: 6, monthDay: '11-16' } as const;

/** The child and the day; null: that day of the year is still to come. */
export const lateChild = (school: School): { readonly studentId: number; readonly day: string } | null => {
  const current = school.periods.find((period) => period.current);
  const day = `${current?.start.slice(0, 4) ?? ''}-${lateComer.monthDay}`;
  const one = school.classes.find(
    ({ key, periodId, institutionId }) =>
      key === lateComer.classKey && periodId === current?.id && institutionId === school.institution.id,
  );
  const list = school.classEnrolments.filter(({ classId }) => classId === one?.id);
  const studentId = list[lateComer.index]?.studentId;
  return studentId === undefined || day > school.today ? null : { studentId, day };
};

/** No column for these: neither is a mark of them missing. */
export const notAssessed: readonly { readonly grade: Grade; readonly subject: SubjectCode }[] = [
  { grade: 8, subject: 'DIG' },
];
/** Periods that are not marked for a subject. */
export const notMarked: readonly { grade: Grade; subject: SubjectCode; period: string }[] = [
  { grade: 7, subject: 'ISL', period: 'S1A3' },
];
/** Marked in grades: an option without a number. */
export const inGrades: readonly { readonly grade: Grade; readonly subject: SubjectCode }[] = [
  { grade: 9, subject: 'DIG' },
];
/** The number of periods varies: grade 10 has one less in the second term, and the window of one is not set. */
const lessPeriods: Partial<Record<Grade, string>> = { 10: 'S2A3' };
const noWindow: Partial<Record<Grade, string>> = { 10: 'S2A4' };

export const buildAssessments = (school: School): readonly Assessment[] =>
  grades.map((grade, place) => ({
    id: 187 + place,
    code: `G${String(grade).padStart(2, '0')}`,
    name: `علامات ${gradeNames[grade]}`,
    grade,
    periods: school.assessmentPeriods
      .filter(({ code }) => lessPeriods[grade] !== code)
      .map((period, index) => ({
        ...period,
        id: 620 + 10 * place + index,
        ...(noWindow[grade] === period.code && { enabled: null, disabled: null }),
      })),
    subjects: subjectsOf(grade).filter(
      (subject) => !notAssessed.some((each) => each.grade === grade && each.subject === subject),
    ),
  }));

export const resultKind = (grade: Grade, subject: SubjectCode): ResultKind =>
  inGrades.some((each) => each.grade === grade && each.subject === subject) ? 'GRADES' : 'MARKS';

export const isMarked = (grade: Grade, subject: SubjectCode, code: string): boolean =>
  !notMarked.some((each) => each.grade === grade && each.subject === subject && each.period === code);

export const plantedFor = (
  classKey: ClassKey,
  subject: SubjectCode,
  index: number,
  code: string,
): Planted | null =>
  plantedMarks.find(
    (each) =>
      each.classKey === classKey &&
      each.subject === subject &&
      (each.index === 'all' || each.index === index) &&
      (each.period === 'all' || each.period === code),
  ) ?? null;

/** Six of ten in an open window, told by the child and the subject, the same on every machine. */
export const isEnteredEarly = (studentId: number, subject: SubjectCode): boolean =>
  (studentId * 7 + Object.keys(subjectNames).indexOf(subject) * 3) % 10 < 6;

export interface SchoolMarks {
  readonly assessments: readonly Assessment[];
  readonly rows: readonly MarkRow[];
  readonly exemptions: readonly Exemption[];
}

export const buildMarks = (school: School): SchoolMarks => {
  const assessments = buildAssessments(school);
  const late = lateChild(school);
  const rows: MarkRow[] = [];
  const exemptions: Exemption[] = [];
  for (const one of school.classes.filter(({ periodId }) =>
    school.periods.some((p) => p.id === periodId && p.current),
  )) {
    const assessment = assessments.find(({ grade }) => grade === one.grade);
    const list = school.classEnrolments
      .filter(({ classId }) => classId === one.id)
      .map(({ studentId }) => studentId);
    const sections = school.sections.filter(({ classIds }) => classIds.includes(one.id));
    for (const { id, subject } of sections) {
      if (!assessment?.subjects.includes(subject)) continue;
      const members = school.subjectEnrolments.filter(
        (each) => each.sectionId === id && each.classId === one.id,
      );
      for (const { studentId } of members) {
        for (const period of assessment.periods) {
          if (!isMarked(one.grade, subject, period.code)) continue;
          const planted = plantedFor(one.key, subject, list.indexOf(studentId), period.code);
          const place = {
            studentId,
            classId: one.id,
            assessmentId: assessment.id,
            periodId: period.id,
            subject,
          };
          if (planted?.kind === 'exempt' || planted?.kind === 'unassigned') {
            exemptions.push({ ...place, type: planted.kind === 'exempt' ? 1 : 2 });
            continue;
          }
          const { enabled, disabled } = period;
          const cameAfter = late?.studentId === studentId && disabled !== null && disabled < late.day;
          if (cameAfter) continue;
          const closed = disabled !== null && disabled < school.today;
          const open = enabled !== null && enabled <= school.today && !closed;
          const usual = closed || (open && isEnteredEarly(studentId, subject));
          if (!usual || planted?.kind === 'missing') continue;
          const graded = resultKind(one.grade, subject) === 'GRADES';
          const empty = planted?.kind === 'empty-row';
          const value = planted?.kind === 'zero' ? 0 : 8 + (studentId % 12);
          const of = planted?.kind === 'in-class' ? planted.of : one.key;
          rows.push({
            ...place,
            classId:
              school.classes.find(({ key, periodId }) => key === of && periodId === one.periodId)?.id ??
              one.id,
            marks: graded || empty ? null : value,
            optionId: empty ? null : graded ? 40 + (studentId % 4) : value < 10 ? 2 : 1,
            created: `${enabled ?? period.start} 1${studentId % 10}:0${studentId % 7}:00`,
          });
        }
      }
    }
  }
  return { assessments, rows, exemptions };
};
