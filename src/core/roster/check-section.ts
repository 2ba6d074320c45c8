import {
  classroomFindings,
  joinClassroom,
  withClassroom,
  type JoinedClassroom,
} from '../classroom/join-classroom.ts';
import { listedStudents, type ListedStudent } from '../classroom/listed-students.ts';
import { sectionDecisions, type SectionDecisions } from '../decisions/section-decisions.ts';
import type { Finding, UnknownReason, Verdict } from '../finding.ts';
import type { StudentRow } from '../snapshot.ts';
import { expectedStudents } from './expected-students.ts';
import { openemisSources } from './openemis-sources.ts';
import { reconcile } from './reconcile.ts';
import { SectionFindings, type SectionCounts } from './section-findings.ts';
import type { SectionSides } from './section-sides.ts';
import {
  darsakReasons,
  isComplete,
  openemisReasons,
  periodReasons,
  verdictOf,
  type Freshness,
} from './verdict.ts';

export type RowState = 'matched' | 'attention' | 'unknown';

export interface SectionCheck {
  readonly verdict: Verdict;
  readonly counts: SectionCounts;
  readonly findings: readonly Finding[];
  /** State of each Darsak row, for the badges in the page. */
  readonly rows: readonly { readonly row: number; readonly state: RowState }[];
  readonly decided: SectionDecisions;
  /** Every child of the two lists, to be ticked in the classroom; without those who have left. */
  readonly students: readonly ListedStudent[];
  readonly classroom: JoinedClassroom | null;
}

export function checkSection(sides: SectionSides, freshness: Freshness): SectionCheck {
  const { darsak, subjectRoster, classRoster } = sides;
  const openemis = openemisSources(subjectRoster, classRoster);
  const stated = sides.listCount !== null && sides.listCount > darsak.data.students.length;
  const expected = expectedStudents(subjectRoster, classRoster);
  const empty = darsak.data.students.length === 0;
  // Nobody on either side, or nobody on a page whose own list counts some: no ground to say that all is well.
  const doubt: UnknownReason[] =
    empty && (stated || expected.length === 0) ? ['darsak-empty'] : stated ? ['darsak-partial'] : [];
  const reasons: UnknownReason[] = [
    ...darsakReasons(darsak, freshness),
    ...doubt,
    ...openemisReasons(openemis, freshness),
    ...periodReasons([darsak, ...openemis]),
  ];
  const result = reconcile({
    a: darsak.data.students,
    b: expected.map((student) => student.row),
    siblings: [
      ...sides.otherSections.map((other) => ({
        side: 'a' as const,
        label: other.data.section.label,
        rows: other.data.students,
      })),
      ...sides.otherClasses.map((other) => ({
        side: 'b' as const,
        label: other.data.className,
        rows: other.data.students.filter((student) => student.status === 'CURRENT'),
      })),
    ],
    decisions: sides.decisions,
  });
  const openemisRead = openemis.every((snapshot) => snapshot !== null && isComplete(snapshot.completeness));
  const whole = { darsak: isComplete(darsak.completeness) && !stated, openemis: openemisRead };
  const builder = new SectionFindings(sides, expected, result, whole);
  const rows = expected.map((student) => student.row);
  const left = new Set(expected.filter(({ standing }) => standing === 'left').map(({ row }) => row.row));
  const students = listedStudents(darsak.data.students, rows, result).filter(
    (student) => student.openemis === null || !left.has(student.openemis.row),
  );
  const classroom = sides.classroom == null ? null : joinClassroom(students, sides.classroom);
  const found = openemisRead || expected.length > 0 ? builder.build() : [];
  const findings =
    classroom === null
      ? found
      : [
          ...withClassroom(found, classroom),
          ...classroomFindings(classroom, whole.darsak && whole.openemis, builder.capturedAt()),
        ];
  return {
    verdict: verdictOf(reasons, findings),
    counts: builder.counts(),
    findings,
    rows: rowStates(darsak.data.students, findings, openemisRead),
    decided: sectionDecisions(darsak.data.students, rows, sides.decisions, result.stale),
    students,
    classroom,
  };
}

function rowStates(
  students: readonly StudentRow[],
  findings: readonly Finding[],
  openemisRead: boolean,
): SectionCheck['rows'] {
  const named = new Set(
    findings
      .flatMap((finding) => finding.students.map((student) => student.darsak?.row))
      .filter((row) => row !== undefined),
  );
  return students.map(({ row }) => ({
    row,
    state: named.has(row) ? 'attention' : openemisRead ? 'matched' : 'unknown',
  }));
}
