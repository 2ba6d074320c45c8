import { packEntries, type Entry } from '../../core/marks/packed-entries.ts';
import type { Problem } from '../../core/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import type { CompletenessReason, MarkEntriesSnapshot, Snapshot } from '../../core/snapshot.ts';
import { entryTimes } from './entry-time.ts';
import { completenessOf, head } from './make-snapshot.ts';
import { markClasses } from './mark-phases.ts';
import {
  exemptionRow,
  resultRow,
  studentResultRow,
  type ExemptionRow,
  type ResultRow,
} from './mark-schemas.ts';
import type { ReadingPlan, Step } from './plan-state.ts';
import { readRows, type Rows } from './schemas.ts';
import type { Taken } from './taken.ts';

type Asked = Pick<MarkEntriesSnapshot['data'], 'classId' | 'assessmentId' | 'subjectId' | 'ofMembers'>;

/**
 * Which marks were entered. Rows of another school, year, class, assessment or subject than asked make the whole
 * answer worthless: a condition the server does not know is ignored (contract F).
 */
export function takeResults(
  plan: ReadingPlan,
  ids: Step['ids'],
  body: unknown,
  now: number,
): Result<Taken, Problem> | null {
  const answer = readRows(resultRow, body);
  if (answer === null || answer.rows.some((row) => isForeign(row, ids))) return null;
  const assessmentId = ids.assessment_id ?? null;
  const subjectId = ids.education_subject_id ?? null;
  const classId = ids.institution_classes_id ?? null;
  const whole = classId !== null || subjectId !== null;
  if (whole) {
    return ok({
      plan,
      snapshots: [entriesSnapshot(plan, now, { classId, assessmentId, subjectId }, answer)],
    });
  }
  // A whole grade: handed out class by class, as small and as easily replaced as the answers of single classes.
  const grade = plan.assessments?.find(({ id }) => id === assessmentId)?.educationGradeId;
  const classes = new Set([
    ...plan.sections
      .filter((section) => section.educationGradeId === grade)
      .flatMap(({ classes: of }) => of.map(({ id }) => id)),
    ...answer.rows.map((row) => row.institution_classes_id),
  ]);
  const snapshots = [...classes].map((id) => {
    const rows = answer.rows.filter((row) => row.institution_classes_id === id);
    return entriesSnapshot(plan, now, { classId: id, assessmentId, subjectId }, partOf(answer, rows));
  });
  return ok({ plan, snapshots });
}

/** Some rows of an answer, as complete as the whole: a refused or missing row may be of any class. */
function partOf<Row>(answer: Rows<Row>, rows: readonly Row[]): Rows<Row> {
  const received = rows.length + answer.received - answer.rows.length;
  const total = answer.total === null ? null : answer.total - answer.received + received;
  return { rows, received, total };
}

const isForeign = (row: ResultRow, ids: Step['ids']): boolean =>
  (row.institution_id ?? ids.institution_id) !== ids.institution_id ||
  (row.academic_period_id ?? ids.academic_period_id) !== ids.academic_period_id ||
  (ids.institution_classes_id ?? row.institution_classes_id) !== row.institution_classes_id ||
  (ids.assessment_id ?? row.assessment_id) !== row.assessment_id ||
  (ids.education_subject_id ?? row.education_subject_id) !== row.education_subject_id;

/**
 * The finder of the Results page, where the table itself is refused: one row per student and period, mark or not. It does not say
 * its class; a finder that was ignored gives rows without a period, which are none of this shape.
 */
export function takeStudentResults(
  plan: ReadingPlan,
  { _finder = '' }: Step['ids'],
  body: unknown,
  now: number,
): Result<Taken, Problem> | null {
  const option = (...names: readonly string[]): string | null =>
    names.flatMap((name) => new RegExp(`[[;]${name}:(\\d+)`).exec(_finder)?.[1] ?? [])[0] ?? null;
  const classId = option('institution_class_id', 'class_id');
  const assessmentId = option('assessment_id');
  const section = plan.sections.find(
    ({ subjectSectionId }) => subjectSectionId === option('institution_subject_id', 'subject_id'),
  );
  const answer = readRows(studentResultRow, body);
  // It gives a row for every student and period: none at all means that it did not understand its options.
  if (answer === null || answer.rows.length === 0 || classId === null || section === undefined) return null;
  const foreign = answer.rows.some(
    (row) =>
      row.assessment_id !== assessmentId ||
      row.education_subject_id !== section.subjectId ||
      (row.academic_period_id ?? plan.period?.id) !== plan.period?.id,
  );
  if (foreign) return null;
  const rows = answer.rows
    .filter(({ kind }) => kind !== 'empty')
    .map((row): ResultRow => ({
      ...row,
      institution_id: null,
      institution_classes_id: classId,
      created: null,
    }));
  const refused = answer.received - answer.rows.length;
  const asked = { classId, assessmentId, subjectId: section.subjectId, ofMembers: true } as const;
  const counted = {
    rows,
    received: rows.length + refused,
    total: answer.total === null ? null : answer.total - answer.received + rows.length + refused,
  };
  return ok({ plan, snapshots: [entriesSnapshot(plan, now, asked, counted)] });
}

function entriesSnapshot(plan: ReadingPlan, now: number, asked: Asked, answer: Rows<ResultRow>): Snapshot {
  const { rows } = answer;
  const students = [...new Set(rows.map((row) => row.student_id))];
  const place = new Map(students.map((student, index) => [student, index]));
  const time = entryTimes(rows.map((row) => row.created));
  const columns = new Map<string, { readonly of: ResultRow; readonly entries: (Entry | null)[] }>();
  for (const row of rows) {
    const key = [
      row.institution_classes_id,
      row.assessment_id,
      row.education_subject_id,
      row.assessment_period_id,
    ].join();
    const column = columns.get(key) ?? { of: row, entries: students.map(() => null) };
    columns.set(key, column);
    const index = place.get(row.student_id) ?? 0;
    const entry: Entry = { kind: row.kind, created: time(row.created) };
    const before = column.entries[index] ?? null;
    if (before === null || entry.created >= before.created) column.entries[index] = entry;
  }
  const doubts: CompletenessReason[] = rows.length < answer.received ? ['rows-refused'] : [];
  return {
    ...head(plan, now),
    kind: 'mark-entries',
    completeness: completenessOf(answer, doubts),
    data: {
      ...asked,
      students,
      columns: [...columns.values()].map(({ of, entries }) => ({
        classId: of.institution_classes_id,
        assessmentId: of.assessment_id,
        subjectId: of.education_subject_id,
        periodId: of.assessment_period_id,
        ...packEntries(entries),
      })),
    },
  };
}

export function takeExemptions(
  plan: ReadingPlan,
  { institution_class_id: classId = '' }: Step['ids'],
  body: unknown,
  now: number,
): Result<Taken, Problem> | null {
  const answer = readRows(exemptionRow, body);
  if (answer === null || answer.rows.some((row) => row.institution_class_id !== classId)) return null;
  return ok({
    plan: { ...plan, exemptions: 'some' },
    snapshots: [exemptionsSnapshot(plan, now, classId, answer)],
  });
}

/** All of the school, handed out class by class. Rows that do not say whose class they are of make the answer worthless. */
export function takeExemptionsOfSchool(
  plan: ReadingPlan,
  ids: Step['ids'],
  body: unknown,
  now: number,
): Result<Taken, Problem> | null {
  const answer = readRows(exemptionRow, body);
  const isOurs = ({ schoolClass, institution_class_id: classId }: ExemptionRow): boolean =>
    schoolClass?.id === classId &&
    schoolClass.institution_id === ids['InstitutionClasses-institution_id'] &&
    schoolClass.academic_period_id === ids['InstitutionClasses-academic_period_id'];
  if (answer === null || !answer.rows.every(isOurs)) return null;
  const snapshots = markClasses(plan).map((classId) => {
    const rows = answer.rows.filter((row) => row.institution_class_id === classId);
    return exemptionsSnapshot(plan, now, classId, partOf(answer, rows));
  });
  return ok({ plan: { ...plan, exemptions: 'all' }, snapshots });
}

function exemptionsSnapshot(
  plan: ReadingPlan,
  now: number,
  classId: string,
  answer: Rows<ExemptionRow>,
): Snapshot {
  return {
    ...head(plan, now),
    kind: 'mark-exemptions',
    completeness: completenessOf(answer, answer.rows.length < answer.received ? ['rows-refused'] : []),
    data: {
      classId,
      exemptions: answer.rows.map((row) => ({
        studentId: row.student_id,
        subjectId: row.education_subject_id,
        periodId: row.assessment_period_id,
        kind: row.kind,
      })),
    },
  };
}

/** This OpenEMIS is older than exemptions: nobody is exempt, which is known of every class. */
export const noExemptions = (plan: ReadingPlan, now: number, classIds: readonly string[]): Snapshot[] =>
  classIds.map((classId) => ({
    ...head(plan, now),
    kind: 'mark-exemptions',
    completeness: completenessOf({ received: 0, total: 0 }),
    data: { classId, exemptions: [] },
  }));
