import type {
  AssessmentData,
  MarkEntriesData,
  MarkExemptionsData,
  MarkRosterData,
} from './snapshot-marks.ts';

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
  'vouched-whole', // a file: the person who gave it says that it is the whole list
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
  'vouched-part', // a file: the person who gave it says that it is a part
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
  /** OpenEMIS: the day (`YYYY-MM-DD`) on which the child was put on this list. */
  readonly listedOn?: string;
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

/** Platforms whose lists a file may stand for. */
export const filePlatforms = ['darsak', 'ajyal', 'openemis'] as const;
export interface FileSource {
  readonly standsFor: (typeof filePlatforms)[number];
  /** Name of the file, as shown. */
  readonly name: string;
  /** Which kept file it came from. */
  readonly id: string;
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
    /** Path of the page on its host, without query and fragment; kept where several pages give lists of one kind. */
    readonly path?: string;
    /** A file that a person gave: which platform's list she says it is. Its account and link are hers to vouch for. */
    readonly file?: FileSource;
  };
  readonly account: AccountRef | null;
  readonly academicPeriod: AcademicPeriodRef | null;
  /** Milliseconds since the epoch, by this computer's clock. */
  readonly capturedAt: number;
  /** What the server's clock said then (ms), where its answer told. */
  readonly serverTime?: number;
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
  'lesson', // one lesson's own page: a single row
  'viewers', // who has watched a lesson
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
  /** Raw values by field name of `platforms/reading/words/vocabulary.ts`; a field that was not read is absent. */
  readonly values: Readonly<Record<string, string>>;
}

/** Any other list of a platform's page: lessons, assignments, who handed in, activity, a principal's overview. */
export type PageListSnapshot = SnapshotOf<
  'page-list',
  { readonly list: PageList; readonly section: SectionLabel; readonly rows: readonly ListRow[] }
>;

export type AssessmentSnapshot = SnapshotOf<'assessment', AssessmentData>;
export type MarkRosterSnapshot = SnapshotOf<'mark-roster', MarkRosterData>;
export type MarkEntriesSnapshot = SnapshotOf<'mark-entries', MarkEntriesData>;
export type MarkExemptionsSnapshot = SnapshotOf<'mark-exemptions', MarkExemptionsData>;

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
