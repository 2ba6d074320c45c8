import type { CheckedSheets } from '../marks/check-sheets.ts';
import { addCounts } from '../marks/mark-counts.ts';
import type { PageListSnapshot } from '../snapshot.ts';
import { sectionEvidence, type EvidenceInput } from './section-evidence.ts';
import { schoolLists, type SchoolLists } from './school-lists.ts';
import { schoolTable, type SchoolTable } from './school-table.ts';

/** The school at a glance: what is known of every section, what stands nowhere or twice, and what needs somebody. */
export interface SchoolOverview extends SchoolTable {
  readonly lists: SchoolLists;
  readonly totals: SchoolTotals;
}

export interface SchoolTotals {
  readonly classes: number;
  /** Subject sections, once for each class they serve. */
  readonly sections: number;
  /** Enrolled students of the classes whose list was read. */
  readonly students: number;
  readonly checkedSections: number;
  /** Names that need somebody. */
  readonly names: number;
  /** Missing marks whose window is open, and whose window is closed. */
  readonly due: number;
  readonly late: number;
  /** Sections without a teacher; null: nobody can say. */
  readonly teacherless: number | null;
}

export interface OverviewInput extends EvidenceInput {
  readonly marks: CheckedSheets | null;
  readonly pageLists: readonly PageListSnapshot[];
}

/** Null: nothing of the school was read yet. */
export function schoolOverview(input: OverviewInput): SchoolOverview | null {
  const { data, marks, pageLists, freshness } = input;
  if (data.assignments === null) return null;
  const evidence = sectionEvidence(input);
  const students = new Map(
    data.classRosters.map(({ data: { classId, students: rows } }) => [
      classId,
      rows.filter(({ status }) => status !== 'WITHDRAWN' && status !== 'TRANSFERRED').length,
    ]),
  );
  const table = schoolTable({ assignments: data.assignments, evidence, marks, students, freshness });
  const lists = schoolLists({ data, evidence, pageLists, freshness });
  const { byState } = addCounts((marks?.sheets ?? []).map(({ counts }) => counts));
  return {
    ...table,
    lists,
    totals: {
      classes: table.rows.length,
      sections: evidence.length,
      students: table.rows.reduce((sum, row) => sum + (row.students ?? 0), 0),
      checkedSections: evidence.filter(({ by }) => by !== null).length,
      names: evidence.reduce((sum, { open }) => sum + open, 0),
      due: byState['missing-open'] + byState['missing-closing'],
      late: byState['missing-closed'],
      teacherless: lists.teacherless.gaps.includes('partly-read') ? null : lists.teacherless.items.length,
    },
  };
}
