import type { TeachingAssignmentsSnapshot } from '../core/snapshot.ts';
import { estimateMarks } from '../platforms/openemis/marks-estimate.ts';

/** The fewest and the most requests. */
export type RequestEstimate = ReturnType<typeof estimateMarks>;

/** What "check the school" will ask, from the classes and grades of the last reading; null: none is known. */
export function estimateCheck(assignments: TeachingAssignmentsSnapshot | null): RequestEstimate | null {
  const sections = assignments?.data.assignments ?? [];
  const classes = new Set(sections.flatMap((section) => section.classes.map(({ id }) => id)));
  const grades = new Set(sections.map(({ educationGradeId }) => educationGradeId));
  return classes.size === 0 ? null : estimateMarks({ classes: classes.size, grades: grades.size });
}
