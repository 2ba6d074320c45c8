/** What is read of the marks (`snapshot.ts`): assessments, members of subject sections, entries, exemptions. */

/** How a subject is marked in one period (contract C3); UNKNOWN: a word of the server's that is none of the three. */
export const resultTypes = ['MARKS', 'GRADES', 'DURATION', 'UNKNOWN'] as const;
export type ResultType = (typeof resultTypes)[number];

/** An assessment period («التقويم الأول») with its entry window. Days are `YYYY-MM-DD`; null: not set or not understood. */
export interface AssessmentPeriod {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  /** `academic_term` as it stands: «الفصل الأول»; null where the configuration has none. */
  readonly term: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** First and last day on which marks can be entered, both inclusive. */
  readonly opens: string | null;
  readonly closes: string | null;
  /** Whether this account may enter now, as the server said: true outside the window for excluded roles. Not a deadline. */
  readonly editable: boolean | null;
}

/** A subject of an assessment; a period without a grading is not marked for it. */
export interface AssessedSubject {
  readonly subjectId: string;
  readonly gradings: readonly {
    readonly periodId: string;
    readonly resultType: ResultType;
    readonly max: number | null;
    readonly passMark: number | null;
  }[];
}

/** OpenEMIS: the assessment of one grade and year. */
export interface AssessmentData {
  readonly assessmentId: string;
  readonly code: string | null;
  readonly name: string;
  readonly educationGradeId: string;
  /** null: could not be read. The number of periods varies by year and grade. */
  readonly periods: readonly AssessmentPeriod[] | null;
  /** null: could not be read. A subject that is not here is not assessed. */
  readonly subjects: readonly AssessedSubject[] | null;
}

/** OpenEMIS: who stands in which subject section of one class, by id; the names are those of the class roster. */
export interface MarkRosterData {
  readonly classId: string;
  readonly className: string;
  /** `staff_id` of the homeroom teacher (مربي الصف). */
  readonly homeroomStaffId: string | null;
  /** `student_id`, each once. */
  readonly students: readonly string[];
  readonly sections: readonly {
    readonly subjectSectionId: string;
    readonly subjectId: string;
    readonly subject: string;
    readonly educationGradeId: string;
    /** One letter per student of `students`, in their order (`marks/packed-members.ts`). */
    readonly members: string;
  }[];
}

/**
 * OpenEMIS: which marks were entered, without the marks. One answer: all subjects of a class, or one subject in all
 * classes of the school (`classId` null), where the marks of a student who changed class are found.
 */
export interface MarkEntriesData {
  readonly classId: string | null;
  /** What was asked for; null: all. */
  readonly assessmentId: string | null;
  readonly subjectId: string | null;
  /**
   * By the finder of the Results page: the latest mark of each of the class' own students, in whichever class of the school it
   * stands; and nothing of a mark that another student has in this class.
   */
  readonly ofMembers?: true;
  /** `student_id`, each once. */
  readonly students: readonly string[];
  readonly columns: readonly MarkColumn[];
}

/** The entries of one subject and period in one class, packed (`marks/packed-entries.ts`): a school has 200,000. */
export interface MarkColumn {
  readonly classId: string;
  readonly assessmentId: string;
  readonly subjectId: string;
  readonly periodId: string;
  /** One letter per student of `students`, in their order. */
  readonly cells: string;
  /** When each entry was made, for "the latest counts". */
  readonly created: string;
}

/** OpenEMIS: students of a class who need no mark in a subject and period. */
export interface MarkExemptionsData {
  readonly classId: string;
  readonly exemptions: readonly {
    readonly studentId: string;
    readonly subjectId: string;
    readonly periodId: string;
    readonly kind: 'exempt' | 'unassigned';
  }[];
}
