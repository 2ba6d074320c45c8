import { parseClassLabel } from '../labels/class-label.ts';
import type { GradeCode } from '../labels/grade.ts';
import { byClass, cellOver } from '../marks/marks-matrix.ts';
import type { CheckedSheets } from '../marks/check-sheets.ts';
import type { EntryWindow, MarkSheet } from '../marks/marks-result.ts';
import { isComplete, isOld, type Freshness } from '../roster/verdict.ts';
import type { TeachingAssignmentsSnapshot } from '../snapshot.ts';
import { joined, marksCell, noCell, type SchoolCell } from './school-cell.ts';
import { openOf } from './school-finding.ts';
import type { SectionEvidence } from './section-evidence.ts';

/** The school as sections × (names on Darsak, teaching assignment, marks of each period), and within a class its subjects. */

export interface PeriodColumn {
  readonly key: string;
  readonly name: string;
  readonly term: string | null;
  /** Last day of the last window; null: not set. */
  readonly closes: string | null;
  readonly isOpen: boolean;
}

export interface SubjectLine {
  readonly evidence: SectionEvidence;
  readonly teachers: readonly { readonly staffId: string; readonly name: string | null }[];
  readonly roster: SchoolCell;
  readonly teaching: SchoolCell;
  /** One per period column. */
  readonly marks: readonly SchoolCell[];
}

export interface SchoolRow {
  readonly classId: string;
  readonly className: string;
  readonly grade: GradeCode | null;
  /** Students on the class list who are enrolled; null: not read. */
  readonly students: number | null;
  readonly roster: SchoolCell;
  readonly teaching: SchoolCell;
  readonly marks: readonly SchoolCell[];
  readonly subjects: readonly SubjectLine[];
}

export interface SchoolTable {
  readonly periods: readonly PeriodColumn[];
  readonly rows: readonly SchoolRow[];
}

export interface TableInput {
  readonly assignments: TeachingAssignmentsSnapshot;
  readonly evidence: readonly SectionEvidence[];
  readonly marks: CheckedSheets | null;
  /** By class id: enrolled students. */
  readonly students: ReadonlyMap<string, number>;
  readonly freshness: Freshness;
}

export function schoolTable(input: TableInput): SchoolTable {
  const { evidence, marks, students } = input;
  const periods = periodColumns(marks);
  const sheets = new Map((marks?.sheets ?? []).map((sheet) => [sheet.key, sheet]));
  const ofClass = Map.groupBy(marks?.sheets ?? [], ({ classId }) => classId);
  const rows = [...Map.groupBy(evidence, ({ section }) => section.classId)].map(
    ([classId, sections]): SchoolRow => {
      const className = sections[0]?.section.className ?? classId;
      const subjects = sections
        .map((each) => subjectLine(each, sheets.get(each.key), periods, input))
        .sort((a, b) =>
          a.evidence.section.assignment.subject.localeCompare(b.evidence.section.assignment.subject, 'ar'),
        );
      return {
        classId,
        className,
        grade: parseClassLabel(className).grade,
        students: students.get(classId) ?? null,
        roster: joined(sections.map(partOf)),
        teaching: joinedTeaching(subjects),
        marks: marksOf(ofClass.get(classId) ?? [], periods, input),
        subjects,
      };
    },
  );
  return { periods, rows: rows.sort((a, b) => byClass(a.className, b.className)) };
}

const partOf = (evidence: SectionEvidence) => ({ ...evidence, checked: evidence.by !== null });

function subjectLine(
  evidence: SectionEvidence,
  sheet: MarkSheet | undefined,
  periods: readonly PeriodColumn[],
  input: TableInput,
): SubjectLine {
  const { teachers } = evidence.section.assignment;
  return {
    evidence,
    teachers,
    roster: { ...joined([partOf(evidence)]), count: openOf(evidence.findings) },
    teaching: teachingCell(teachers.length, input),
    marks: marksOf(sheet === undefined ? [] : [sheet], periods, input),
  };
}

/**
 * One teacher is as it should be. None is a gap, unless the teacher's row may be one of those that were not read; two may
 * be right, and the principal is the one who knows.
 */
function teachingCell(teachers: number, { assignments, freshness }: TableInput): SchoolCell {
  const at = assignments.capturedAt;
  const whole = isComplete(assignments.completeness);
  if (teachers > 1 || (teachers === 0 && whole)) return { look: 'attention', count: 1, checked: null, at };
  const look = whole ? (isOld(assignments, freshness) ? 'old' : 'in-order') : 'partial';
  return { look, count: 0, checked: null, at };
}

function joinedTeaching(subjects: readonly SubjectLine[]): SchoolCell {
  const [first] = subjects;
  if (first === undefined) return noCell;
  const worst = subjects.find(({ teaching }) => teaching.look === 'attention')?.teaching ?? first.teaching;
  return { ...worst, count: subjects.reduce((sum, { teaching }) => sum + teaching.count, 0) };
}

/** `unchecked` where the class has no sheet at all: its marks were not read. */
function marksOf(
  sheets: readonly MarkSheet[],
  periods: readonly PeriodColumn[],
  { marks, freshness }: TableInput,
): readonly SchoolCell[] {
  const at = marks?.oldest ?? 0;
  const old = isOld({ capturedAt: at }, freshness);
  const taken = Map.groupBy(
    sheets.flatMap((sheet) => sheet.periods),
    ({ groupKey }) => groupKey,
  );
  return periods.map(({ key }) =>
    sheets.length === 0
      ? { ...noCell, look: 'unchecked' }
      : marksCell(cellOver(sheets, taken.get(key) ?? []), at, old),
  );
}

function periodColumns(marks: CheckedSheets | null): readonly PeriodColumn[] {
  const found = new Map<string, PeriodColumn>();
  const firstDay = new Map<string, string>();
  // All sections of a grade have the same windows: each is looked at once.
  const seen = new Set<EntryWindow>();
  for (const { periods } of marks?.sheets ?? []) {
    for (const { groupKey, period, window } of periods) {
      if (seen.has(window)) continue;
      seen.add(window);
      const before = found.get(groupKey);
      const isOpen = window.state === 'open' || window.state === 'closing' || before?.isOpen === true;
      const closes =
        [before?.closes, window.closes]
          .filter((day) => day != null)
          .sort()
          .at(-1) ?? null;
      found.set(groupKey, { key: groupKey, name: period.name, term: period.term, closes, isOpen });
      const opens = window.opens ?? window.closes ?? '9999';
      if (opens < (firstDay.get(groupKey) ?? '99999')) firstDay.set(groupKey, opens);
    }
  }
  const place = ({ key }: PeriodColumn): string => firstDay.get(key) ?? '9999';
  return [...found.values()].sort((a, b) => place(a).localeCompare(place(b)));
}
