import type { IsoDay } from '../calendar/iso-day.ts';
import type { ListRow, PageListSnapshot } from '../snapshot.ts';
import type { Count, Figure } from './figure.ts';
import { readDay, readLastSeen, type LastSeen } from './read-day.ts';
import { readCount, readDuration, readMark, readRatio, readShare, shown, type Mark } from './read-figure.ts';

/**
 * Lists of a page (`PageListSnapshot`, raw values) with their figures read. Texts that name persons and sections stay as
 * shown; every figure is known, not said, or unreadable, and never zero unless the page says zero.
 */

interface Person {
  /** The row's number in the snapshot, from 1. */
  readonly row: number;
  readonly name: string;
  readonly nationalId: string | null;
  readonly openemisNo: string | null;
  readonly otherId: string | null;
}

/** One student's interaction with the platform (darsak-facts 9.7). */
export interface StudentActivity extends Person {
  readonly present: Figure<number>;
  readonly absent: Figure<number>;
  /** Seconds. */
  readonly loginTime: Figure<number>;
  readonly videos: Figure<Count>;
  /** Per cent. */
  readonly watched: Figure<number>;
  readonly assignmentsDone: Figure<Count>;
  /** Per cent. */
  readonly testAverage: Figure<number>;
  readonly lastSeen: Figure<LastSeen>;
}

export const submissionStates = ['submitted', 'late', 'missing'] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** One student's work for an assignment or a test (darsak-facts 9.6). */
export interface Submission extends Person {
  readonly state: Figure<SubmissionState>;
  readonly at: Figure<IsoDay>;
  readonly mark: Figure<Mark>;
}

/** An assignment or test of a teacher. */
export interface Assignment {
  readonly row: number;
  readonly title: string;
  /** «واجب», «اختبار», as shown. */
  readonly sort: string | null;
  readonly section: string | null;
  readonly published: Figure<IsoDay>;
  readonly due: Figure<IsoDay>;
  readonly submitted: Figure<Count>;
  readonly status: string | null;
}

/** A recorded lesson. */
export interface Lesson {
  readonly row: number;
  readonly title: string;
  readonly unit: string | null;
  readonly subject: string | null;
  readonly section: string | null;
  readonly date: Figure<IsoDay>;
  /** Seconds. */
  readonly duration: Figure<number>;
  readonly views: Figure<Count>;
  readonly status: string | null;
}

/** A section of a principal's overview (darsak-facts 9.8). */
export interface OverviewSection {
  readonly row: number;
  readonly grade: string | null;
  readonly section: string | null;
  readonly homeroom: string | null;
  readonly students: Figure<number>;
  readonly presentToday: Figure<number>;
  /** Per cent. */
  readonly loginShare: Figure<number>;
  readonly neverSeen: Figure<number>;
}

/** A teacher of a principal's list (darsak-facts 9.9); no order and no score is made of these figures. */
export interface TeacherActivity {
  readonly row: number;
  readonly name: string;
  readonly subject: string | null;
  /** Several sections in one text are cut at their separators. */
  readonly sections: readonly string[];
  readonly assignments: Figure<number>;
  readonly tests: Figure<number>;
  readonly answered: Figure<Count>;
  readonly lastSeen: Figure<LastSeen>;
  /** Per cent. */
  readonly planShare: Figure<number>;
}

type Values = ListRow['values'];
const text = (values: Values, ...names: readonly string[]): string | null =>
  names.map((name) => values[name]).find((value) => shown(value) !== null) ?? null;

const nameParts = ['firstName', 'fatherName', 'grandfatherName', 'familyName'];
const person = ({ row, values }: ListRow): Person => ({
  row,
  name: text(values, 'studentName', 'name') ?? nameParts.flatMap((part) => values[part] ?? []).join(' '),
  nationalId: text(values, 'nationalId'),
  openemisNo: text(values, 'openemisNo'),
  otherId: text(values, 'otherId'),
});
const sectionText = (values: Values): string | null =>
  text(values, 'gradeSection') ??
  (['grade', 'section'].flatMap((name) => text(values, name) ?? []).join(' ') || null);

const rowsOf = (snapshot: PageListSnapshot, list: PageListSnapshot['data']['list']): readonly ListRow[] =>
  snapshot.data.list === list ? snapshot.data.rows : [];

/** Empty for a snapshot of another list; `capturedAt` is what «قبل يومين» counts from. */
export const studentActivity = (snapshot: PageListSnapshot): readonly StudentActivity[] =>
  rowsOf(snapshot, 'activity').map((row) => {
    const { values } = row;
    return {
      ...person(row),
      present: readCount(values['present']),
      absent: readCount(values['absent']),
      loginTime: readDuration(values['loginTime'], 'h:m'),
      videos: readRatio(values['videos']),
      watched: readShare(values['watched']),
      assignmentsDone: readRatio(values['assignmentsDone']),
      testAverage: readShare(values['testAverage']),
      lastSeen: readLastSeen(values['lastSeen'], snapshot.capturedAt),
    };
  });

const states: readonly (readonly [RegExp, SubmissionState])[] = [
  [/^(?:لم (?:يسلم|تسلم|يتم التسليم|يقدم)|غير مسلم|لا|not submitted|missing)(?:\s|$)/, 'missing'],
  [/^(?:متاخر|متاخره|سلم متاخرا|تسليم متاخر|late)(?:\s|$)/, 'late'],
  [/^(?:سلم|سلمت|تم(?: التسليم)?|مسلم|نعم|submitted|turned in)(?:\s|$)/, 'submitted'],
];
const stateOf = (value: string | undefined): Figure<SubmissionState> => {
  const folded = shown(value);
  if (folded === null) return 'not-said';
  const state = states.find(([pattern]) => pattern.test(folded))?.[1];
  return state === undefined ? 'unreadable' : { known: state };
};

export const submissions = (snapshot: PageListSnapshot): readonly Submission[] =>
  rowsOf(snapshot, 'submissions').map((row) => ({
    ...person(row),
    state: stateOf(row.values['submission']),
    at: readDay(row.values['submittedAt'], snapshot.capturedAt),
    mark: readMark(row.values['mark']),
  }));

export const assignments = (snapshot: PageListSnapshot): readonly Assignment[] =>
  rowsOf(snapshot, 'assignments').map(({ row, values }) => ({
    row,
    title: text(values, 'assignment') ?? '',
    sort: text(values, 'sort'),
    section: sectionText(values),
    published: readDay(values['publishDate'], snapshot.capturedAt),
    due: readDay(values['due'], snapshot.capturedAt),
    submitted: readRatio(values['submitted']),
    status: text(values, 'status', 'publishState'),
  }));

export const lessons = (snapshot: PageListSnapshot): readonly Lesson[] =>
  [...rowsOf(snapshot, 'lessons'), ...rowsOf(snapshot, 'lesson')].map(({ row, values }) => ({
    row,
    title: text(values, 'lesson') ?? '',
    unit: text(values, 'unit'),
    subject: text(values, 'subject'),
    section: sectionText(values),
    date: readDay(values['date'] ?? values['publishDate'], snapshot.capturedAt),
    duration: readDuration(values['duration'], 'm:s'),
    views: readRatio(values['views']),
    status: text(values, 'publishState', 'status'),
  }));

export const overviewSections = (snapshot: PageListSnapshot): readonly OverviewSection[] =>
  rowsOf(snapshot, 'overview').map(({ row, values }) => ({
    row,
    grade: text(values, 'grade', 'gradeSection'),
    section: text(values, 'section'),
    homeroom: text(values, 'homeroom', 'teacherName'),
    students: readCount(values['studentCount']),
    presentToday: readCount(values['presentToday']),
    loginShare: readShare(values['loginShare']),
    neverSeen: readCount(values['neverSeen']),
  }));

export const teacherActivity = (snapshot: PageListSnapshot): readonly TeacherActivity[] =>
  rowsOf(snapshot, 'teachers').map(({ row, values }) => ({
    row,
    name: text(values, 'teacherName', 'name') ?? '',
    subject: text(values, 'subject'),
    sections: (text(values, 'sectionsTaught', 'gradeSection') ?? '')
      .split(/[،,;؛]/)
      .map((section) => section.trim())
      .filter((section) => section !== ''),
    assignments: readCount(values['assignmentCount']),
    tests: readCount(values['testCount']),
    answered: readRatio(values['answered']),
    lastSeen: readLastSeen(values['lastSeen'], snapshot.capturedAt),
    planShare: readShare(values['planShare']),
  }));
