import type { TeachingAssignmentsSnapshot } from '../../../src/core/snapshot.ts';
import { inventedSchool } from './invented-school.ts';

/** The assignments of a class of two sections as they were read at a time; `gap`: its first section names no teacher. */
export function assignmentsWithGap(capturedAt: number, gap: boolean): TeachingAssignmentsSnapshot {
  const { assignments } = inventedSchool({ classes: 1, subjects: 2, students: 3 });
  if (assignments === null) throw new Error('no school');
  const sections = assignments.data.assignments.map((each, at) =>
    gap && at === 0 ? { ...each, teachers: [] } : each,
  );
  return { ...assignments, capturedAt, data: { ...assignments.data, assignments: sections } };
}
