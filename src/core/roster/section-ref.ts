import { parseClassLabel, type ClassLabel } from '../labels/class-label.ts';
import { subjectRelation } from '../labels/subject.ts';
import type { SectionLabel, TeachingAssignment } from '../snapshot.ts';

/** One subject section in one class: what a teacher calls «الرياضيات، السابع أ». A merged subject section gives several. */
export interface AssignedSection {
  readonly assignment: TeachingAssignment;
  readonly classId: string;
  readonly className: string;
}

export const assignedSections = (assignments: readonly TeachingAssignment[]): AssignedSection[] =>
  assignments.flatMap((assignment) =>
    assignment.classes.map(({ id, name }) => ({ assignment, classId: id, className: name })),
  );

/**
 * Grade, stream and section letter of a Darsak label. Separate cells are joined in the order of a class name, since a
 * bare «أ» or «السابع» says what it is only by its place.
 */
export function classOf(label: SectionLabel): ClassLabel {
  const joined =
    label.grade !== null && label.section !== null
      ? parseClassLabel(`${label.grade} - ${label.section}`)
      : parseClassLabel(label.grade ?? label.section ?? label.label);
  if (joined.grade !== null && joined.section !== null) return joined;
  const whole = parseClassLabel(label.label);
  return {
    grade: joined.grade ?? whole.grade,
    stream: joined.stream ?? whole.stream,
    section: joined.section ?? whole.section,
  };
}

/** true: the same class; false: another one; null: the labels do not say enough. */
export function sameClass(label: SectionLabel, className: string): boolean | null {
  const a = classOf(label);
  const b = parseClassLabel(className);
  if (a.grade !== null && b.grade !== null && a.grade !== b.grade) return false;
  if (a.section !== null && b.section !== null && a.section !== b.section) return false;
  if (a.stream !== null && b.stream !== null && a.stream !== b.stream) return false;
  if (a.grade === null || b.grade === null || a.section === null || b.section === null) return null;
  return a.stream === b.stream ? true : null;
}

/**
 * Whether the subjects agree; a label without a subject says nothing, nor does one that the platforms cut differently
 * («العلوم» is one line here and four subjects there).
 */
export function sameSubject(label: SectionLabel, subject: string): boolean | null {
  if (label.subject === null) return null;
  const relation = subjectRelation(label.subject, subject);
  return relation === 'same' ? true : relation === 'different' ? false : null;
}

export type SectionMatch =
  | { readonly state: 'found'; readonly section: AssignedSection }
  | { readonly state: 'none' }
  /** Several could be meant; a person must say. */
  | { readonly state: 'unclear'; readonly candidates: readonly AssignedSection[] };

/**
 * The assigned section that a Darsak section is, if exactly one fits. Sure subjects come first. Where the subject is
 * not named, or is one of those that the platforms name differently («الحاسوب» for «المهارات الرقمية»), a class in which
 * only one of her subjects can be meant leaves nothing to confuse; two of them are never guessed between.
 */
export function findAssigned(label: SectionLabel, sections: readonly AssignedSection[]): SectionMatch {
  const sameClasses = sections.filter((section) => sameClass(label, section.className) === true);
  const sure = sameClasses.filter((section) => sameSubject(label, section.assignment.subject) === true);
  const possible =
    sure.length > 0 ? sure : sameClasses.filter((s) => sameSubject(label, s.assignment.subject) !== false);
  const [only, second] = possible;
  if (only === undefined) return { state: 'none' };
  return second === undefined
    ? { state: 'found', section: only }
    : { state: 'unclear', candidates: possible };
}
