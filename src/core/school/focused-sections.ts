import { sectionKey } from '../roster/check-section-list.ts';
import { assignedSections, type AssignedSection } from '../roster/section-ref.ts';
import type { TeachingAssignmentsSnapshot } from '../snapshot.ts';
import type { Overview } from './overview.ts';
import type { Pressed } from './page-focus.ts';

/** The sections that a pressed badge stands for. */
export interface FocusedSections extends Pick<Pressed, 'view' | 'at'> {
  /** The class, subject section or teacher, as OpenEMIS names it; null: unknown here. */
  readonly title: string | null;
  /** `subjectSectionId:classId` */
  readonly keys: readonly string[];
}

/** What the rows of the page's own list are: sections of hers, or classes of the school. */
export interface PageRows {
  readonly overview: Pick<Overview, 'rows'>;
  readonly classes: ReadonlyMap<number, string> | null;
}

export function focusedSections(
  assignments: TeachingAssignmentsSnapshot | null,
  pressed: Pressed,
  rows: PageRows | null = null,
): FocusedSections {
  const { view, at } = pressed;
  const takes = takesSection(pressed, rows);
  const found = assignedSections(assignments?.data.assignments ?? []).filter(takes);
  return { title: titleOf(found, pressed), keys: found.map(sectionKey), view, at };
}

function takesSection({ of, id }: Pressed, rows: PageRows | null): (section: AssignedSection) => boolean {
  if (of === 'classes') return ({ classId }) => classId === id;
  if (of === 'sections') return ({ assignment }) => assignment.subjectSectionId === id;
  if (of === 'staff') return ({ assignment }) => assignment.teachers.some(({ staffId }) => staffId === id);
  const ofPage = rows?.classes?.get(Number(id));
  if (ofPage !== undefined) return ({ classId }) => classId === ofPage;
  const line = rows?.overview.rows.find(({ row }) => row === Number(id))?.line;
  return (section) => sectionKey(section) === line?.key;
}

function titleOf(found: readonly AssignedSection[], { of, id }: Pressed): string | null {
  const [first, second] = found;
  if (first === undefined) return null;
  const { assignment, className } = first;
  if (of === 'staff') return assignment.teachers.find(({ staffId }) => staffId === id)?.name ?? null;
  const oneClass = of === 'classes' || (of === 'rows' && second !== undefined);
  return oneClass ? className : `${assignment.subject} · ${className}`;
}
