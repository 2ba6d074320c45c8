import type { CellTruth } from '../../tests/platforms/school/marks-truth.ts';
import type { Platforms } from '../../tests/platforms/start-platforms.ts';

/** Missing marks as they are in the school's model, by `sectionId:classId`; `of`: a teacher's own, null for the school. */
export function trueMarks(platforms: Platforms, of: string | null): Readonly<Record<string, number>> {
  const takes = of === null ? () => true : ownCells(platforms, of);
  const found: Record<string, number> = {};
  for (const cell of platforms.model.marksTruth) {
    if (!cell.state.startsWith('missing-') || !takes(cell)) continue;
    const key = `${String(cell.sectionId)}:${String(cell.classId)}`;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

/** Her own sections, and all of the class she is homeroom teacher of. */
function ownCells(platforms: Platforms, teacher: string): (cell: CellTruth) => boolean {
  const { sections, staffId } = platforms.truth.teacher(teacher);
  const own = new Set(
    sections.map(({ subjectSectionId, classId }) => `${String(subjectSectionId)}:${String(classId)}`),
  );
  const homeroom = new Set(
    platforms.model.school.classes.filter((each) => each.homeroomStaffId === staffId).map(({ id }) => id),
  );
  return ({ sectionId, classId }) =>
    own.has(`${String(sectionId)}:${String(classId)}`) || homeroom.has(classId);
}

export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, each) => sum + each, 0);
