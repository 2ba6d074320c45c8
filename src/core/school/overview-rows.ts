import { assignedSections, sameClass } from '../roster/section-ref.ts';
import type { PageListSnapshot, TeachingAssignmentsSnapshot } from '../snapshot.ts';

/** Which class of OpenEMIS each row of Darsak's overview of the school is; a row that fits none, or several, is left out. */
export function overviewRows(
  { data }: PageListSnapshot,
  assignments: TeachingAssignmentsSnapshot | null,
): ReadonlyMap<number, string> {
  const classes = new Map(
    assignedSections(assignments?.data.assignments ?? []).map(({ classId, className }) => [
      classId,
      className,
    ]),
  );
  return new Map(
    data.rows.flatMap(({ row, values }): [number, string][] => {
      const { grade = null, section = null, gradeSection = '' } = values;
      const label = { grade, section, subject: null, label: gradeSection };
      const [only, second] = [...classes].filter(([, name]) => sameClass(label, name) === true);
      return only === undefined || second !== undefined ? [] : [[row, only[0]]];
    }),
  );
}
