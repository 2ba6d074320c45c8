import { ok, type Result } from '../../core/result.ts';
import type { Problem } from '../../core/problem.ts';
import type { CompletenessReason, ListRow, PageList, Snapshot } from '../../core/snapshot.ts';
import { isActive } from './dates.ts';
import { completenessOf, head } from './make-snapshot.ts';
import type { ReadingPlan, Step } from './plan-state.ts';
import { enrolmentRow, fullName, postRow, readRows, type Rows } from './schemas.ts';
import type { Taken } from './taken.ts';

/**
 * Who works and who is enrolled at the school this year: what the lists of teachers without a section and of students
 * without a class are held against. Kept as lists, like those of pages, with the ids of the people beside their names.
 */

type Values = Readonly<Record<string, string>>;

/**
 * Posts that are over are left out; a person with several teaches if one of them does. `teaching` is `1` or `0`, and absent
 * where the server does not say what a post is.
 */
export function takePosts(
  plan: ReadingPlan,
  asked: Step['ids'],
  body: unknown,
  now: number,
  today: string,
): Result<Taken, Problem> | null {
  const answer = readRows(postRow, body);
  if (answer === null || answer.rows.some((row) => row.institution_id !== asked.institution_id)) return null;
  const people = new Map<string, Values>();
  let refused = 0;
  for (const { staff_id: staffId, end_date: end, user, title } of answer.rows) {
    const active = isActive(end, today);
    const staffName = user === null ? null : fullName(user);
    if (active === null || (active && staffName === null)) refused += 1;
    if (active !== true || staffName === null) continue;
    const kinds = [title?.type, people.get(staffId)?.['teaching']].filter(
      (kind) => kind === '0' || kind === '1',
    );
    const [kind] = kinds.sort().reverse();
    people.set(staffId, {
      staffId,
      staffName,
      ...(user?.openemis_no == null ? {} : { openemisNo: user.openemis_no }),
      ...(title?.name == null ? {} : { position: title.name }),
      ...(kind === undefined ? {} : { teaching: kind }),
    });
  }
  return listed(plan, now, 'staff', answer, refused, [...people.values()]);
}

/** Students enrolled this year, in whichever class, or in none. */
export function takeEnrolled(
  plan: ReadingPlan,
  asked: Step['ids'],
  body: unknown,
  now: number,
): Result<Taken, Problem> | null {
  const answer = readRows(enrolmentRow, body);
  const isForeign = answer?.rows.some(
    (row) =>
      row.institution_id !== asked.institution_id || row.academic_period_id !== asked.academic_period_id,
  );
  if (answer === null || isForeign === true) return null;
  const people = new Map<string, Values>();
  let refused = 0;
  for (const { student_id: studentId, student_status_id: status, user } of answer.rows) {
    const code = plan.statuses?.[status ?? ''];
    const studentName = user === null ? null : fullName(user);
    if (code === undefined || (code === 'CURRENT' && studentName === null)) refused += 1;
    if (code !== 'CURRENT' || studentName === null) continue;
    const number = user?.openemis_no == null ? {} : { openemisNo: user.openemis_no };
    people.set(studentId, { studentId, studentName, ...number });
  }
  return listed(plan, now, 'students', answer, refused, [...people.values()]);
}

function listed(
  plan: ReadingPlan,
  now: number,
  list: PageList,
  answer: Rows<unknown>,
  refused: number,
  people: readonly Values[],
): Result<Taken, Problem> {
  const unread = refused + answer.received - answer.rows.length;
  const doubts: CompletenessReason[] = unread > 0 ? ['rows-refused'] : [];
  const snapshot: Snapshot = {
    ...head(plan, now),
    kind: 'page-list',
    completeness: completenessOf(answer, doubts),
    data: {
      list,
      section: { label: '', grade: null, section: null, subject: null },
      rows: people.map((values, index): ListRow => ({ row: index + 1, values })),
    },
  };
  return ok({ plan, snapshots: [snapshot] });
}
