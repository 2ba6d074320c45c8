import type { Problem } from '../../core/problem.ts';
import { ok, type Result } from '../../core/result.ts';
import { rosterSnapshot } from './make-snapshot.ts';
import { homeroomClasses } from './homerooms.ts';
import type { ReadingPlan, Step } from './plan-state.ts';
import { readRows, rosterRow, type Rows, type RosterRow } from './schemas.ts';
import type { Taken } from './taken.ts';

/** A class roster, one subject roster, or all subject rosters of a class, by what was asked. */
export function takeRoster(
  plan: ReadingPlan,
  { query, ids }: Step,
  body: unknown,
  now: number,
): Result<Taken, Problem> | null {
  const answer = readRows(rosterRow, body);
  const schoolClass = [...plan.classes, ...homeroomClasses(plan)].find(
    ({ id }) => id === ids.institution_class_id,
  );
  if (answer === null || schoolClass === undefined) return null;
  if (answer.rows.some((row) => isForeign(row, ids))) return null;
  if (query.startsWith('classRoster')) {
    return ok({ plan, snapshots: [rosterSnapshot(plan, now, schoolClass, null, answer)] });
  }
  const sectionId = ids.institution_subject_id;
  // Without the section's id on its rows nobody can say whose roster this is.
  if (answer.rows.some((row) => row.institution_subject_id == null)) return null;
  const served = plan.sections.filter(
    ({ subjectSectionId, classes }) =>
      classes.some(({ id }) => id === schoolClass.id) && (sectionId ?? subjectSectionId) === subjectSectionId,
  );
  const snapshots = served.map((section) => {
    const own = sectionId === undefined ? rowsOf(answer, section.subjectSectionId) : answer;
    return rosterSnapshot(plan, now, schoolClass, section, own);
  });
  return ok({ plan, snapshots });
}

/** The part of a class's answer that belongs to one section; complete only if the whole answer is. */
function rowsOf(answer: Rows<RosterRow>, sectionId: string): Rows<RosterRow> {
  const rows = answer.rows.filter((row) => row.institution_subject_id === sectionId);
  const refused = answer.received - answer.rows.length;
  const missing = answer.total === null ? null : answer.total - answer.received;
  return {
    rows,
    // A refused row may belong to any section of the class.
    received: rows.length + refused,
    total: missing === null ? null : rows.length + refused + missing,
  };
}

export const isForeign = (row: Omit<RosterRow, 'user' | 'Users' | 'created'>, asked: Step['ids']): boolean =>
  (asked.institution_class_id ?? row.institution_class_id) !== row.institution_class_id ||
  (row.institution_id ?? asked.institution_id) !== asked.institution_id ||
  (row.academic_period_id ?? asked.academic_period_id) !== asked.academic_period_id ||
  (asked.institution_subject_id !== undefined &&
    (row.institution_subject_id ?? asked.institution_subject_id) !== asked.institution_subject_id);
