import type { Problem } from '../../core/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import { packMembers } from '../../core/marks/packed-members.ts';
import type { Snapshot, StudentStatusCode } from '../../core/snapshot.ts';
import { completenessOf, head, rosterSnapshot } from './make-snapshot.ts';
import { homeroomClasses } from './homerooms.ts';
import type { ReadingPlan, Step } from './plan-state.ts';
import { memberRow, readRows, rosterRow, type MemberRow, type Rows } from './schemas.ts';
import type { Taken } from './taken.ts';
import { isForeign } from './take-roster.ts';

/** All children of the school by class: one class roster each. */
export function takeStudentsOfSchool(
  plan: ReadingPlan,
  asked: Step['ids'],
  body: unknown,
  now: number,
): Result<Taken, Problem> | null {
  const answer = readRows(rosterRow, body);
  if (answer === null || answer.rows.some((row) => isForeign(row, asked))) return null;
  const snapshots = plan.classes.map((each) =>
    rosterSnapshot(plan, now, each, null, partOf(answer, each.id)),
  );
  return ok({ plan, snapshots });
}

/** Who stands in which subject section: of one class, or of the whole school. One snapshot per class. */
export function takeMembers(
  plan: ReadingPlan,
  asked: Step['ids'],
  body: unknown,
  now: number,
): Result<Taken, Problem> | null {
  const answer = readRows(memberRow, body);
  if (answer === null || answer.rows.some((row) => isForeign(row, asked))) return null;
  const classes = [...plan.classes, ...homeroomClasses(plan)].filter(
    ({ id }, index, all) =>
      (asked.institution_class_id ?? id) === id && all.findIndex((other) => other.id === id) === index,
  );
  return ok({
    plan,
    snapshots: classes.map((each) => membersSnapshot(plan, now, each, partOf(answer, each.id))),
  });
}

/** The rows of one class; complete only if the whole answer is. A refused row may belong to any class. */
function partOf<Row extends { readonly institution_class_id: string }>(
  answer: Rows<Row>,
  classId: string,
): Rows<Row> {
  const rows = answer.rows.filter((row) => row.institution_class_id === classId);
  const received = rows.length + answer.received - answer.rows.length;
  const missing = answer.total === null ? null : answer.total - answer.received;
  return { rows, received, total: missing === null ? null : received + missing };
}

function membersSnapshot(
  plan: ReadingPlan,
  now: number,
  { id, name }: { readonly id: string; readonly name: string },
  answer: Rows<MemberRow>,
): Snapshot {
  const students = [...new Set(answer.rows.map((row) => row.student_id))];
  const place = new Map(students.map((student, index) => [student, index]));
  const sections = [...plan.sections, ...plan.homeroomSections].filter(({ classes }) =>
    classes.some((served) => served.id === id),
  );
  const members = new Map(
    sections.map(({ subjectSectionId }) => [
      subjectSectionId,
      students.map((): StudentStatusCode | null => null),
    ]),
  );
  for (const row of answer.rows) {
    const statuses = members.get(row.institution_subject_id);
    const index = place.get(row.student_id);
    if (statuses === undefined || index === undefined) continue;
    const status = plan.statuses?.[row.student_status_id ?? ''] ?? 'UNKNOWN';
    // A child standing twice (the table's key holds the grade) is here when one of the rows says so.
    if (statuses[index] !== 'CURRENT') statuses[index] = status;
  }
  return {
    ...head(plan, now),
    kind: 'mark-roster',
    completeness: completenessOf(answer, answer.rows.length < answer.received ? ['rows-refused'] : []),
    data: {
      classId: id,
      className: name,
      homeroomStaffId: plan.homerooms[id] ?? null,
      students,
      sections: sections.map(({ subjectSectionId, subjectId, subject, educationGradeId }) => ({
        subjectSectionId,
        subjectId,
        subject,
        educationGradeId,
        members: packMembers(members.get(subjectSectionId) ?? []),
      })),
    },
  };
}
