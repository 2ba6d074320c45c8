import type { Completeness, CompletenessReason, Snapshot, StudentRow } from '../../core/snapshot.ts';
import { createdDays } from './entry-time.ts';
import type { ReadingPlan } from './plan-state.ts';
import { fullName, type RosterRow, type Rows } from './schemas.ts';

/** Snapshots from parsed rows. Reader `openemis.rest`, version 1. */

type Head = Pick<Snapshot, 'schema' | 'source' | 'account' | 'academicPeriod' | 'capturedAt'>;

export const head = (plan: ReadingPlan, now: number): Head => ({
  schema: 1,
  source: { platform: 'openemis', host: plan.host, reader: 'openemis.rest', readerVersion: 1 },
  account: {
    platform: 'openemis',
    host: plan.host,
    userKey: plan.staffId,
    displayName: plan.displayName,
  },
  academicPeriod: plan.period,
  capturedAt: now,
});

const partial: readonly CompletenessReason[] = ['rows-refused', 'fewer-than-stated'];

/** What the envelope's `total` says about the rows received, and every further doubt. */
export function completenessOf(
  { received, total }: Pick<Rows<unknown>, 'received' | 'total'>,
  doubts: readonly CompletenessReason[] = [],
): Completeness {
  const byTotal: CompletenessReason[] =
    total === null
      ? ['total-unknown']
      : total > received
        ? ['fewer-than-stated']
        : total < received
          ? ['more-than-stated']
          : [];
  const reasons = [...new Set([...byTotal, ...doubts])];
  const state =
    reasons.length === 0 ? 'complete' : reasons.some((r) => partial.includes(r)) ? 'partial' : 'unknown';
  return {
    state,
    read: received,
    expected: total,
    reasons: reasons.length === 0 ? ['server-total-reached'] : reasons,
  };
}

/** `completeness.read` and `.expected` count rows of the staff table, past periods and past teachers included. */
export function assignmentsSnapshot(
  plan: ReadingPlan,
  now: number,
  staffNames: ReadonlyMap<string, string>,
): Snapshot {
  const linksMissing = plan.unreadable.some(({ query }) => query.startsWith('links'));
  const nameOf = (staffId: string): string | null =>
    staffNames.get(staffId) ?? (staffId === plan.staffId ? plan.displayName : null);
  return {
    ...head(plan, now),
    kind: 'teaching-assignments',
    completeness: completenessOf(plan.staffRows, [
      ...plan.doubts,
      ...(linksMissing ? (['rows-refused'] as const) : []),
    ]),
    data: {
      institution: plan.institution,
      scope: plan.scope,
      assignments: plan.sections.map(({ staffIds, ...section }) => ({
        ...section,
        teachers: staffIds.map((staffId) => ({ staffId, name: nameOf(staffId) })),
      })),
      ...(plan.colleagues.length > 0 && { colleagues: plan.colleagues }),
    },
  };
}

interface Roster {
  readonly students: readonly StudentRow[];
  readonly completeness: Completeness;
}

/**
 * The children of a roster. Rows of any status stay, with their status; a child standing twice (the table's key
 * includes the grade, contract C2) is one child because the id is the same: the row that says "here" counts before the
 * one that says "left", and the earliest row says since when it stands here. A row without a name or with a status that cannot be told makes the roster partial.
 */
function rosterOf(plan: ReadingPlan, answer: Rows<RosterRow>): Roster {
  const byStudent = new Map<string, Omit<StudentRow, 'row'>>();
  const day = createdDays(answer.rows.map(({ created }) => created));
  let refused = answer.received - answer.rows.length;
  for (const row of answer.rows) {
    const student = studentOf(plan, row);
    const known = row.student_status_id != null && plan.statuses?.[row.student_status_id] !== undefined;
    if (student === null || !known) refused += 1;
    if (student === null) continue;
    const before = byStudent.get(row.student_id);
    const counts = before === undefined || rank(student) > rank(before) ? student : before;
    const days = [before?.listedOn, day(row.created)].filter((each) => each != null).sort();
    byStudent.set(row.student_id, days[0] === undefined ? counts : { ...counts, listedOn: days[0] });
  }
  return {
    students: [...byStudent.values()].map((student, index) => ({ row: index + 1, ...student })),
    completeness: completenessOf(answer, refused > 0 ? ['rows-refused'] : []),
  };
}

const left: readonly (string | undefined)[] = ['TRANSFERRED', 'WITHDRAWN'];
const rank = ({ status }: Pick<StudentRow, 'status'>): number =>
  status === 'CURRENT' ? 2 : left.includes(status) ? 0 : 1;

/** `security_users.gender_id` as the seed data has it; any other value is left out. */
const genders: Readonly<Record<string, string>> = { '1': 'M', '2': 'F' };

function studentOf(plan: ReadingPlan, row: RosterRow): Omit<StudentRow, 'row'> | null {
  const { user } = row;
  const name = user === null ? null : fullName(user);
  if (user === null || name === null) return null;
  const gender = genders[user.gender_id ?? ''];
  return {
    name,
    ...(user.identity_number === null ? {} : { nationalId: user.identity_number }),
    ...(user.openemis_no === null ? {} : { openemisNo: user.openemis_no }),
    ...(plan.birthDates && user.date_of_birth !== null ? { birthDate: user.date_of_birth } : {}),
    ...(gender === undefined ? {} : { gender }),
    status: plan.statuses?.[row.student_status_id ?? ''] ?? 'UNKNOWN',
    sourceKey: row.student_id,
  };
}

/** Of a class, or of one subject section within it. */
export function rosterSnapshot(
  plan: ReadingPlan,
  now: number,
  schoolClass: { readonly id: string; readonly name: string },
  section: { readonly subjectSectionId: string; readonly subject: string } | null,
  answer: Rows<RosterRow>,
): Snapshot {
  const { students, completeness } = rosterOf(plan, answer);
  const base = { ...head(plan, now), completeness };
  const data = { classId: schoolClass.id, className: schoolClass.name, students };
  if (section === null) return { ...base, kind: 'class-roster', data };
  const { subjectSectionId, subject } = section;
  return { ...base, kind: 'subject-roster', data: { ...data, subjectSectionId, subject } };
}
