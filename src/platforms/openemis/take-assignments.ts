import { problem, type Problem } from '../../core/problem.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { CompletenessReason } from '../../core/snapshot.ts';
import { queries } from './allow-list.ts';
import { isActive } from './dates.ts';
import { completenessOf } from './make-snapshot.ts';
import type { PlanSection, ReadingPlan, Step } from './plan-state.ts';
import { fullName, linkRow, readRows, staffNameRow, staffRow } from './schemas.ts';
import { learned, type Taken } from './taken.ts';

interface Labelled {
  readonly id: string;
  readonly name: string;
}

/** The plan with these classes, each once, in the order in which they were met. */
export function withClasses(plan: ReadingPlan, classes: readonly Labelled[]): ReadingPlan {
  const known = new Map([...classes, ...plan.classes].map(({ id, name }) => [id, { id, name }]));
  const order = [...new Set([...plan.classes, ...classes].map(({ id }) => id))];
  return { ...plan, classes: order.flatMap((id) => known.get(id) ?? []) };
}

/**
 * The subject sections of the current period with their active teachers. A row whose period or end cannot be told is
 * no reason to guess: it makes the assignments partial.
 */
export function takeStaff(
  plan: ReadingPlan,
  asked: Step['ids'],
  body: unknown,
  today: string,
): Result<Taken, Problem> | null {
  const answer = readRows(staffRow, body);
  if (answer === null) return null;
  const foreign = answer.rows.some(
    (row) =>
      row.institution_id !== asked.institution_id ||
      (asked.staff_id !== undefined && row.staff_id !== asked.staff_id),
  );
  if (foreign) return null;
  const sections = new Map<string, PlanSection>();
  let refused = answer.received - answer.rows.length;
  for (const { subject, ...row } of answer.rows) {
    const active = isActive(row.end_date, today);
    if (subject?.academic_period_id !== undefined && subject.academic_period_id !== plan.period?.id) continue;
    if (active === false) continue;
    if (subject === null || active === null) {
      refused += 1;
      continue;
    }
    const section = sections.get(row.institution_subject_id) ?? sectionOf(subject);
    const staffIds = [...new Set([...section.staffIds, row.staff_id])];
    sections.set(row.institution_subject_id, { ...section, staffIds });
  }
  const doubts: CompletenessReason[] = refused > 0 ? ['rows-refused'] : [];
  const known = completenessOf(answer, doubts).state === 'complete';
  // "You teach nothing" needs the whole list; otherwise the answer is not understood. A school may have nobody assigned yet:
  // its sections are learned from its classes.
  if (sections.size === 0 && !(known && plan.scope === 'school'))
    return known ? fail(problem('no-assignments', queries.ownStaff.model)) : null;
  return learned({
    ...plan,
    sections: [...sections.values()],
    doubts,
    staffRows: { received: answer.received, total: answer.total },
  });
}

/** A section of the user's homeroom class that another teacher has. */
function addTo(
  sections: Map<string, PlanSection>,
  subject: Parameters<typeof sectionOf>[0],
  { id, name }: Labelled,
): void {
  const section = sections.get(subject.id) ?? sectionOf(subject);
  const classes = [...section.classes.filter((other) => other.id !== id), { id, name }];
  sections.set(subject.id, { ...section, classes });
}

const sectionOf = (subject: {
  readonly id: string;
  readonly name: string;
  readonly education_grade_id: string;
  readonly education_subject_id: string;
}): PlanSection => ({
  subjectSectionId: subject.id,
  subjectId: subject.education_subject_id,
  subject: subject.name,
  educationGradeId: subject.education_grade_id,
  classes: [],
  staffIds: [],
});

export function takeNames(plan: ReadingPlan, body: unknown): Result<Taken, Problem> | null {
  const answer = readRows(staffNameRow, body);
  if (answer === null || answer.rows.some((row) => row.institution_id !== plan.institution.id)) return null;
  const staffNames = new Map<string, string>();
  for (const { staff_id, user } of answer.rows) {
    const name = user === null ? null : fullName(user);
    if (name !== null) staffNames.set(staff_id, name);
  }
  return ok({ plan, snapshots: [], staffNames });
}

/**
 * Which classes a subject section serves (contract C2); `InstitutionClasses` itself hides most of a teacher's classes.
 * For a school, sections without an active teacher are learned here too.
 */
export function takeLinks(
  plan: ReadingPlan,
  asked: Step['ids'],
  body: unknown,
): Result<Taken, Problem> | null {
  const answer = readRows(linkRow, body);
  if (answer === null) return null;
  const askedSections = (asked._orWhere ?? asked.institution_subject_id)?.match(/\d+/g);
  const foreign = answer.rows.some(({ subject, schoolClass, ...row }) => {
    // Asked by school: only the contained subject says whose row it is. Asked by section: the row does.
    const own = askedSections?.includes(row.institution_subject_id) ?? subject?.institution_id != null;
    return !own || [subject, schoolClass].some((part) => part !== null && !isOfSchool(plan, part));
  });
  if (foreign) return null;
  const sections = new Map(plan.sections.map((section) => [section.subjectSectionId, section]));
  const met: Labelled[] = [];
  const colleagues = [...plan.colleagues];
  const homerooms: Record<string, string> = { ...plan.homerooms };
  const inHomeroom = new Map(plan.homeroomSections.map((section) => [section.subjectSectionId, section]));
  let refused = answer.received - answer.rows.length;
  for (const { status, subject, schoolClass, ...row } of answer.rows) {
    if (!status) continue;
    if (schoolClass?.staff_id != null) homerooms[schoolClass.id] = schoolClass.staff_id;
    const found = sections.get(row.institution_subject_id);
    const section = found ?? (plan.scope === 'school' && subject !== null ? sectionOf(subject) : null);
    if (section === null) {
      if (subject !== null && schoolClass !== null) {
        colleagues.push({ subject: subject.name, className: schoolClass.name });
        if (schoolClass.staff_id === plan.staffId) addTo(inHomeroom, subject, schoolClass);
      }
      continue;
    }
    if (schoolClass?.id !== row.institution_class_id) {
      refused += 1;
      continue;
    }
    const { id, name } = schoolClass;
    met.push({ id, name });
    const others = section.classes.filter((other) => other.id !== id);
    sections.set(row.institution_subject_id, { ...section, classes: [...others, { id, name }] });
  }
  const { state, reasons } = completenessOf(answer, refused > 0 ? ['rows-refused'] : []);
  const doubts = state === 'complete' ? plan.doubts : [...new Set([...plan.doubts, ...reasons])];
  return learned(
    withClasses(
      {
        ...plan,
        sections: [...sections.values()],
        colleagues,
        homerooms,
        homeroomSections: [...inHomeroom.values()],
        doubts,
      },
      met,
    ),
  );
}

/** Where a row says which school and year it is of, they must be the ones asked for. */
function isOfSchool(
  plan: ReadingPlan,
  part: {
    readonly institution_id?: string | null | undefined;
    readonly academic_period_id?: string | null | undefined;
  },
): boolean {
  const { institution_id: school, academic_period_id: period } = part;
  return (
    (school ?? plan.institution.id) === plan.institution.id && (period ?? plan.period?.id) === plan.period?.id
  );
}
