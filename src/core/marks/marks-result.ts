import type { IsoDay } from '../calendar/iso-day.ts';
import type { Owner, Severity } from '../finding.ts';
import type { AssessmentPeriod, ResultType } from '../snapshot-marks.ts';

/**
 * What the check of mark entry hands out. A *cell* is one student × subject section × assessment period; every cell is in
 * exactly one state. Reasons and definitions: docs/marks.md.
 */

/** In the order of urgency. */
export const cellStates = [
  'missing-closing', // the window closes within `closingDays` school days
  'missing-open',
  'missing-closed',
  'unreadable', // nobody can say; never counted as entered
  'to-check', // the child came after the window had closed: the mark may stand in its former school
  'not-yet-open',
  'entered',
  'not-required',
] as const;
export type CellState = (typeof cellStates)[number];

/** `missing-closing` from this number of school days on, the day of closing itself being 0. */
export const closingDays = 3;

export const notRequiredReasons = [
  'withdrawn',
  'transferred',
  'repeated',
  'subject-not-assessed', // the assessment of the grade does not hold the subject
  'period-not-marked', // no grading type for this subject in this period
  'exempt',
  'unassigned',
] as const;
export type NotRequiredReason = (typeof notRequiredReasons)[number];

export const unreadableReasons = [
  'entries-not-read', // refused, not yet asked, or the reading was interrupted
  'entries-partial', // fewer rows came than the server says it has
  'assessment-not-read', // periods or grading types of the grade's assessment
  'window-unknown', // no entry, and the dates of the window are not set or not understood
  'status-unknown', // a status of the student that is none of the known codes
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

export const toCheckReasons = ['transferred-in'] as const;
export type ToCheckReason = (typeof toCheckReasons)[number];

export interface Cell {
  readonly state: CellState;
  /** Set exactly for `not-required`, `unreadable` and `to-check`. */
  readonly reason: NotRequiredReason | UnreadableReason | ToCheckReason | null;
  /** School days after today up to the last day of the window: set exactly for `missing-open` and `missing-closing`. */
  readonly schoolDays: number | null;
  /** Class of the school in which the counting entry stands, when it is another one (student changed class). */
  readonly foundInClass: string | null;
}

/** Of one period today. `unknown`: dates not set or not understood. */
export type WindowState = 'not-yet-open' | 'open' | 'closing' | 'closed' | 'unknown';

export interface EntryWindow {
  readonly state: WindowState;
  readonly opens: IsoDay | null;
  readonly closes: IsoDay | null;
  /** Set exactly while the window is open. */
  readonly schoolDays: number | null;
  /** True: the school calendar does not cover the days to the end; they were counted by the weekend alone. */
  readonly estimated: boolean;
}

/** Cells by state; `cells` is their sum, `missing` the sum of the three missing states. */
export interface MarkCounts {
  readonly cells: number;
  readonly missing: number;
  readonly byState: Readonly<Record<CellState, number>>;
}

export interface SheetStudent {
  readonly studentId: string;
  /** null: stands in the subject section but not on the class list. */
  readonly name: string | null;
  readonly openemisNo: string | null;
  /** Set where the child came later than its class (`late-arrivals.ts`). */
  readonly since?: IsoDay;
}

/** How the two "missing" numbers of OpenEMIS itself differ from ours for the same class, subject and period. */
export interface ReportComparison {
  /** What the weekly report «Assessment Missing Mark Entry» counts on this state of the data. */
  readonly weekly: number;
  /** What «Marks Entered by Staff» counts; null: it does not list a class and subject without any entry. */
  readonly byStaff: number | null;
  /** Why `weekly` is not our number of missing marks; the counts add up to `weekly - missing`. */
  readonly because: readonly { readonly reason: ReportDifference; readonly count: number }[];
}

export const reportDifferences = [
  // Counted there, not missing here
  'not-yet-open',
  'period-not-marked',
  'subject-not-assessed',
  'exempt',
  'unassigned',
  'grade-without-number', // an option of a GRADES subject is an entry without a number
  'unreadable',
  'transferred-in', // stands in `to-check` here
  // Missing here, not counted there (negative)
  'latest-empty', // an older row has a number, the latest has none
  'number-without-grade',
  'year-closed-status', // graduated or promoted: the report knows enrolled students only
] as const;
export type ReportDifference = (typeof reportDifferences)[number];

export interface SheetPeriod {
  readonly period: AssessmentPeriod;
  /** Groups the same period of several grades: term and name, numbered where an assessment repeats them. */
  readonly groupKey: string;
  readonly window: EntryWindow;
  /** null: this period is not marked for the subject, or the grading types could not be read. */
  readonly resultType: ResultType | null;
  readonly max: number | null;
  readonly passMark: number | null;
  /** One per student of the sheet, in their order. */
  readonly cells: readonly Cell[];
  readonly counts: MarkCounts;
  readonly report: ReportComparison;
}

/** What makes a sheet less than certain as a whole. */
export const sheetDoubts = [
  'no-assessment', // the grade has no assessment this year: no cells
  'assessment-not-read',
  'roster-not-read', // who is in the section is not known: no cells
  'roster-partial',
  'roster-empty', // nobody stands in the subject section of a class that has students, or may have: no cells
  'assessment-empty', // the grade's assessment has no periods, no subjects, or nothing that is marked
  'exemptions-not-read', // a missing mark may be an exemption
  'other-classes-not-read', // a missing mark may stand in another class of the school
] as const;
export type SheetDoubt = (typeof sheetDoubts)[number];

/** One subject section in one class; a merged section gives one sheet per class. */
export interface MarkSheet {
  /** `subjectSectionId:classId`, as in the roster check. */
  readonly key: string;
  readonly classId: string;
  readonly className: string;
  readonly subjectSectionId: string;
  readonly subjectId: string;
  readonly subject: string;
  readonly educationGradeId: string;
  readonly assessmentId: string | null;
  readonly teachers: readonly { readonly staffId: string; readonly name: string | null }[];
  readonly homeroomStaffId: string | null;
  /** In the order of the class list. */
  readonly students: readonly SheetStudent[];
  /** In the order of their entry windows; empty where there is no assessment. */
  readonly periods: readonly SheetPeriod[];
  readonly counts: MarkCounts;
  readonly doubts: readonly SheetDoubt[];
}

export interface Deadline {
  readonly closes: IsoDay;
  readonly schoolDays: number;
}

export interface MarkSummary {
  /** Sheets it sums up. */
  readonly sheets: number;
  readonly counts: MarkCounts;
  /** The earliest open window in which a mark is missing. */
  readonly next: Deadline | null;
  /** Sheets of it with a doubt. */
  readonly doubtful: number;
}

export interface PeriodSummary extends MarkSummary {
  readonly groupKey: string;
  readonly name: string;
  readonly term: string | null;
  /** Windows of the grades may differ: from the first that opens to the last that closes. */
  readonly opens: IsoDay | null;
  readonly closes: IsoDay | null;
}
export interface ClassSummary extends MarkSummary {
  readonly classId: string;
  readonly className: string;
  readonly homeroomStaffId: string | null;
}
export interface TeacherSummary extends MarkSummary {
  /** null: no teacher, or (homeroom class in a reading of own sections) another one. */
  readonly staffId: string | null;
  readonly name: string | null;
}

export const marksFindingCodes = [
  'marks-missing-closing',
  'marks-missing-open',
  'marks-missing-closed',
  'marks-unreadable',
  'marks-to-check',
] as const;
export type MarksFindingCode = (typeof marksFindingCodes)[number];

export const marksSteps = [
  'enter-marks', // the teacher, on the Results page
  'ask-school-open-window', // the window is closed: the principal asks the directorate
  'read-again',
  'ask-former-school', // the school: the child's record, or the school it came from
] as const;
export type MarksStep = (typeof marksSteps)[number];

/** What is missing in one sheet and period, who can mend it, and by when. */
export interface MarksFinding {
  readonly code: MarksFindingCode;
  readonly severity: Severity;
  readonly owner: Owner;
  readonly step: MarksStep;
  /** Stable: code, sheet and period. */
  readonly key: string;
  readonly sheetKey: string;
  readonly periodId: string;
  readonly students: readonly SheetStudent[];
  /** Set while the window is open. */
  readonly deadline: Deadline | null;
}

export interface MarksResult {
  readonly today: IsoDay;
  /** Worst first: what closes soonest, then what is missing most. */
  readonly sheets: readonly MarkSheet[];
  readonly school: MarkSummary;
  readonly periods: readonly PeriodSummary[];
  readonly classes: readonly ClassSummary[];
  readonly teachers: readonly TeacherSummary[];
  /** Most urgent first. */
  readonly findings: readonly MarksFinding[];
  /** False: something was not read; then "nothing missing" may not be said. */
  readonly complete: boolean;
  /** Capture time (ms) of the oldest part that was used. */
  readonly oldest: number;
  /** How far the server's clock is from this computer's (ms); 0 while they agree (`clock-shift.ts`). */
  readonly clockShift: number;
}
