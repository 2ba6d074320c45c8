import type { ClassKey, Grade, Letter, SubjectCode } from './curriculum.ts';

/** The one model both simulated platforms are rendered from. Dates are ISO `YYYY-MM-DD`. */

export interface Person {
  /** `security_users.id`: the `staff_id` and `student_id` of every other table (contract C2). */
  readonly id: number;
  readonly openemisNo: string;
  /** National number; null for children who have only an OpenEMIS number. */
  readonly nationalId: string | null;
  /** First, father, grandfather, family. */
  readonly names: readonly [string, string, string, string];
  readonly gender: 'M' | 'F';
  readonly birthDate: string;
  readonly kind: 'student' | 'staff';
}

export interface AcademicPeriod {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly current: boolean;
}

export interface SchoolClass {
  readonly id: number;
  readonly key: ClassKey;
  readonly periodId: number;
  readonly institutionId: number;
  readonly grade: Grade;
  readonly letter: Letter;
  /** «الصف السابع-أ» (darsak-facts 5.2). */
  readonly name: string;
  readonly homeroomStaffId: number;
}

/** `institution_subjects`: the section in which marks are entered; may serve several classes. */
export interface SubjectSection {
  readonly id: number;
  readonly periodId: number;
  readonly institutionId: number;
  readonly grade: Grade;
  readonly subject: SubjectCode;
  readonly classIds: readonly number[];
}

export interface TeachingAssignment {
  readonly id: string;
  readonly staffId: number;
  readonly sectionId: number;
  readonly start: string;
  /** null: active. */
  readonly end: string | null;
}

export interface ClassEnrolment {
  readonly studentId: number;
  readonly classId: number;
  readonly statusId: number;
}

export interface SubjectEnrolment extends ClassEnrolment {
  readonly sectionId: number;
}

/** One assessment period (تقويم) with its entry window; times are whole days, both ends inclusive (contract C3). */
export interface AssessmentPeriod {
  readonly id: number;
  /** `S1A1` … `S2A4`. */
  readonly code: string;
  readonly name: string;
  readonly term: string;
  readonly weight: number;
  readonly start: string;
  readonly end: string;
  readonly enabled: string;
  readonly disabled: string;
}

export interface Institution {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

export interface Staff {
  readonly person: Person;
  /** Key in `curriculum.ts`, `principal`, or `neighbour` for the other school's teacher. */
  readonly key: string;
  readonly institutionId: number;
  readonly role: 'teacher' | 'principal';
}

export interface School {
  readonly seed: number;
  readonly today: string;
  readonly institution: Institution;
  /** Another school of the same server: link tables are not scoped, a query without institution_id shows it (A3). */
  readonly neighbour: Institution;
  readonly periods: readonly AcademicPeriod[];
  readonly assessmentPeriods: readonly AssessmentPeriod[];
  readonly staff: readonly Staff[];
  readonly students: readonly Person[];
  readonly classes: readonly SchoolClass[];
  readonly sections: readonly SubjectSection[];
  readonly assignments: readonly TeachingAssignment[];
  readonly classEnrolments: readonly ClassEnrolment[];
  readonly subjectEnrolments: readonly SubjectEnrolment[];
}

/** Status ids of OpenEMIS (contract C4). */
export const statuses = [
  { id: 1, code: 'CURRENT', name: 'Enrolled', arabic: 'ملتحق' },
  { id: 3, code: 'TRANSFERRED', name: 'Transferred', arabic: 'منتقل' },
  { id: 4, code: 'WITHDRAWN', name: 'Withdrawn', arabic: 'منسحب' },
  { id: 6, code: 'GRADUATED', name: 'Graduated', arabic: 'متخرج' },
  { id: 7, code: 'PROMOTED', name: 'Promoted', arabic: 'مرفع' },
  { id: 8, code: 'REPEATED', name: 'Repeated', arabic: 'معيد' },
] as const;

export const statusId = (code: (typeof statuses)[number]['code']): number => {
  const found = statuses.find((status) => status.code === code);
  if (!found) throw new Error(`no status ${code}`);
  return found.id;
};

export const fullName = (person: Person): string => person.names.join(' ');

/** OpenEMIS `education_grade_id` of a grade: not the number of the grade, so that nobody confuses the two. */
export const educationGradeId = (grade: Grade): number => grade + 20;
