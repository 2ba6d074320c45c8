/**
 * What readers hand in: what was read, from where, when, by which reader, and how complete it is.
 * Frozen early: readers, store, checks and views meet here. A change needs a new `schema` and a migration.
 */

export type Platform = 'darsak' | 'openemis' | 'ajyal' | 'file';

/** Why a reading may be called complete, or why it may not. Shown to the user as it stands. */
export const completenessReasons = [
  // complete
  'stated-total-reached', // the source says N and N rows were read
  'server-total-reached', // the REST envelope's `total` equals the rows received
  'no-sign-of-more', // no pager, no "more" control, no filter, nothing hidden, nothing loading
  'stated-empty', // the source says in words that there is nothing
  // partial
  'more-pages',
  'load-more',
  'filter-active',
  'rows-hidden',
  'rows-virtualised',
  'names-cut',
  'still-loading',
  'fewer-than-stated',
  'rows-refused', // rows were there that could not be read with confidence
  // unknown
  'total-unknown',
  'more-than-stated',
] as const;
export type CompletenessReason = (typeof completenessReasons)[number];

export interface Completeness {
  readonly state: 'complete' | 'partial' | 'unknown';
  /** Rows read. */
  readonly read: number;
  /** Rows the source says it has; null when it does not say. */
  readonly expected: number | null;
  readonly page?: { readonly current: number; readonly of: number | null };
  /** Never empty. */
  readonly reasons: readonly CompletenessReason[];
}

/** The account whose session showed the data. `userKey` is the platform's user id, or a key of the displayed name. */
export interface AccountRef {
  readonly platform: Platform;
  readonly host: string;
  readonly userKey: string;
  readonly displayName: string;
}

export interface AcademicPeriodRef {
  /** OpenEMIS academic_period_id as text; null where the platform shows only a label. */
  readonly id: string | null;
  readonly label: string;
}

/** Student status codes of OpenEMIS (contract C4), compared by code, never by translated name. */
export type StudentStatusCode =
  'CURRENT' | 'TRANSFERRED' | 'WITHDRAWN' | 'GRADUATED' | 'PROMOTED' | 'REPEATED' | 'UNKNOWN';

/**
 * One child as one source shows it. All values are raw, as shown: folding is for keys alone (matching.md 4).
 * `row` counts from 1 in the order of the source.
 */
export interface StudentRow {
  readonly row: number;
  readonly name: string;
  readonly nationalId?: string;
  readonly openemisNo?: string;
  /** An id whose kind the page does not say. */
  readonly otherId?: string;
  readonly birthDate?: string;
  readonly gender?: string;
  readonly status?: StudentStatusCode;
  /** Key of the row in its source (OpenEMIS student_id, a data attribute); never shown. */
  readonly sourceKey?: string;
}

/** How a page or table names a section; raw texts, parsed by `core/labels` where they are compared. */
export interface SectionLabel {
  /** The text(s) the parts were taken from, as shown: «الرياضيات — الصف السابع (أ)». */
  readonly label: string;
  readonly grade: string | null;
  readonly section: string | null;
  readonly subject: string | null;
}

/** One line of "my sections" (subject × section). */
export interface SectionRow extends SectionLabel {
  readonly row: number;
  readonly studentCount: number | null;
  readonly teacherName: string | null;
  /** Path of the section's own page on the same host, without query and fragment; null when there is no link. */
  readonly path: string | null;
}

/** A subject section of OpenEMIS with the classes it serves and one teacher's time on it (contract C2). */
export interface TeachingAssignment {
  /** `institution_subject_id`: the section in which marks are entered. */
  readonly subjectSectionId: string;
  /** `education_subject_id`: the curriculum subject. */
  readonly subjectId: string;
  readonly subject: string;
  readonly educationGradeId: string;
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  readonly teachers: readonly { readonly staffId: string; readonly name: string | null }[];
}

export interface InstitutionRef {
  readonly id: string;
  readonly code: string | null;
  readonly name: string | null;
}

interface SnapshotOf<K extends string, D> {
  readonly schema: 1;
  readonly kind: K;
  readonly source: {
    readonly platform: Platform;
    readonly host: string;
    /** Id and version of the reader and, where one was used, of the profile. */
    readonly reader: string;
    readonly readerVersion: number;
  };
  readonly account: AccountRef | null;
  readonly academicPeriod: AcademicPeriodRef | null;
  /** Milliseconds since the epoch, by this computer's clock. */
  readonly capturedAt: number;
  readonly completeness: Completeness;
  readonly data: D;
}

/** Darsak: the teacher's own sections («العلاقات التدريسية»). */
export type SectionListSnapshot = SnapshotOf<'section-list', { readonly sections: readonly SectionRow[] }>;
/** Darsak: the students of one section as its page shows them. */
export type SectionRosterSnapshot = SnapshotOf<
  'section-roster',
  { readonly section: SectionLabel; readonly students: readonly StudentRow[] }
>;
/** OpenEMIS: who teaches what; of one teacher, or of the whole school for a principal. */
export type TeachingAssignmentsSnapshot = SnapshotOf<
  'teaching-assignments',
  {
    readonly institution: InstitutionRef;
    readonly scope: 'own' | 'school';
    readonly assignments: readonly TeachingAssignment[];
    /** Labels of sections that others teach, where they were seen: a section of theirs on this teacher's Darsak page is known. */
    readonly colleagues?: readonly { readonly subject: string; readonly className: string }[];
  }
>;
/** OpenEMIS: the students of a class (homeroom). */
export type ClassRosterSnapshot = SnapshotOf<
  'class-roster',
  { readonly classId: string; readonly className: string; readonly students: readonly StudentRow[] }
>;
/** OpenEMIS: the students of a subject section within one class. */
export type SubjectRosterSnapshot = SnapshotOf<
  'subject-roster',
  {
    readonly classId: string;
    readonly className: string;
    readonly subjectSectionId: string;
    readonly subject: string;
    readonly students: readonly StudentRow[];
  }
>;

/** Lists that are kept as their raw values by field: what they mean is for later checks to say. */
export const pageLists = [
  'lessons',
  'assignments',
  'submissions',
  'activity',
  'overview',
  'teachers',
  'students',
  'staff',
  'assessments',
] as const;
export type PageList = (typeof pageLists)[number];

/** One row of such a list; `row` counts from 1. */
export interface ListRow {
  readonly row: number;
  /** Raw values by field name of `platforms/reading/vocabulary.ts`; a field that was not read is absent. */
  readonly values: Readonly<Record<string, string>>;
}

/** Any other list of a platform's page: lessons, assignments, who handed in, activity, a principal's overview. */
export type PageListSnapshot = SnapshotOf<
  'page-list',
  { readonly list: PageList; readonly section: SectionLabel; readonly rows: readonly ListRow[] }
>;

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
export type AssessmentSnapshot = SnapshotOf<
  'assessment',
  {
    readonly assessmentId: string;
    readonly code: string | null;
    readonly name: string;
    readonly educationGradeId: string;
    /** null: could not be read. The number of periods varies by year and grade. */
    readonly periods: readonly AssessmentPeriod[] | null;
    /** null: could not be read. A subject that is not here is not assessed. */
    readonly subjects: readonly AssessedSubject[] | null;
  }
>;

/** OpenEMIS: who stands in which subject section of one class, by id; the names are those of the class roster. */
export type MarkRosterSnapshot = SnapshotOf<
  'mark-roster',
  {
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
>;

/**
 * OpenEMIS: which marks were entered, without the marks. One answer: all subjects of a class, or one subject in all
 * classes of the school (`classId` null), where the marks of a student who changed class are found.
 */
export type MarkEntriesSnapshot = SnapshotOf<
  'mark-entries',
  {
    readonly classId: string | null;
    /** What was asked for; null: all. */
    readonly assessmentId: string | null;
    readonly subjectId: string | null;
    /** `student_id`, each once. */
    readonly students: readonly string[];
    readonly columns: readonly MarkColumn[];
  }
>;

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
export type MarkExemptionsSnapshot = SnapshotOf<
  'mark-exemptions',
  {
    readonly classId: string;
    readonly exemptions: readonly {
      readonly studentId: string;
      readonly subjectId: string;
      readonly periodId: string;
      readonly kind: 'exempt' | 'unassigned';
    }[];
  }
>;

export type Snapshot =
  | PageListSnapshot
  | SectionListSnapshot
  | SectionRosterSnapshot
  | TeachingAssignmentsSnapshot
  | ClassRosterSnapshot
  | SubjectRosterSnapshot
  | AssessmentSnapshot
  | MarkRosterSnapshot
  | MarkEntriesSnapshot
  | MarkExemptionsSnapshot;

export type SnapshotKind = Snapshot['kind'];
