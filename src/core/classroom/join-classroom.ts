import type { Finding } from '../finding.ts';
import { rowFingerprint } from '../roster/pair-decision.ts';
import type { StudentRow } from '../snapshot.ts';
import { textKey } from '../text/text-key.ts';
import type { ClassroomList, ClassroomMark } from './classroom-list.ts';
import type { ListedStudent } from './listed-students.ts';

export interface ClassroomLine extends ListedStudent {
  /** What the teacher ticked; null where nothing was ticked, or not the same for rows that look alike. */
  readonly present: boolean | null;
}

export interface JoinedClassroom {
  readonly countedAt: number;
  readonly lines: readonly ClassroomLine[];
  /** Names in the class that stand on neither list. */
  readonly others: readonly string[];
  readonly counts: { readonly present: number; readonly absent: number; readonly unticked: number };
}

/** Holds a tick list against the lists as they are now. A row that changed since is not ticked any more. */
export function joinClassroom(students: readonly ListedStudent[], classroom: ClassroomList): JoinedClassroom {
  const darsak = marksBy(classroom.marks, 'darsak');
  const openemis = marksBy(classroom.marks, 'openemis');
  const found = (marks: ReadonlyMap<string, Set<boolean>>, row: StudentRow | null): boolean[] =>
    row === null ? [] : [...(marks.get(rowFingerprint(row).facts) ?? [])];
  const lines = students.map((student): ClassroomLine => {
    const said = new Set([...found(darsak, student.darsak), ...found(openemis, student.openemis)]);
    const [only] = said;
    return { ...student, present: said.size === 1 ? (only ?? null) : null };
  });
  // A name that has come to a list since is ticked there; one that only resembles a ticked child stays.
  const news = new Set(
    lines
      .filter((line) => line.present === null)
      .flatMap(({ darsak: a, openemis: b }) => [a, b])
      .map((row) => textKey(row?.name ?? '')),
  );
  const count = (present: boolean | null): number => lines.filter((line) => line.present === present).length;
  return {
    countedAt: classroom.countedAt,
    lines,
    others: classroom.others.filter((name) => !news.has(textKey(name))),
    counts: { present: count(true), absent: count(false), unticked: count(null) },
  };
}

function marksBy(
  marks: readonly ClassroomMark[],
  side: 'darsak' | 'openemis',
): ReadonlyMap<string, Set<boolean>> {
  const found = new Map<string, Set<boolean>>();
  for (const mark of marks) {
    const facts = mark[side]?.facts;
    if (facts !== undefined) found.set(facts, (found.get(facts) ?? new Set()).add(mark.present));
  }
  return found;
}

/**
 * What the classroom says against the lists. A child who stands on one list only is already a finding; `whole` says
 * that both lists were read to their end, without which nobody is on "neither".
 */
export function classroomFindings(
  { lines, others }: JoinedClassroom,
  whole: boolean,
  capturedAt: Finding['capturedAt'],
): Finding[] {
  const absent = lines.filter(
    ({ darsak, openemis, present }) => present === false && darsak !== null && openemis !== null,
  );
  const finding = (
    code: 'student-not-in-classroom' | 'student-in-classroom-only',
    part: Pick<Finding, 'severity' | 'step' | 'students'>,
  ): Finding[] =>
    part.students.length === 0
      ? []
      : [{ code, key: code, owner: 'school', section: null, capturedAt, ...part }];
  return [
    ...finding('student-not-in-classroom', {
      severity: 'attention',
      step: 'tell-school-not-in-class',
      students: absent.map(({ darsak, openemis }) => ({ darsak, openemis, fields: [], inClass: false })),
    }),
    ...finding('student-in-classroom-only', {
      severity: 'problem',
      step: 'ask-school-enrol-student',
      students: whole
        ? others.map((name) => ({ darsak: null, openemis: null, fields: [], inClass: true, seenName: name }))
        : [],
    }),
  ];
}

/** The third column of what other checks found: what was ticked for the rows they name. */
export function withClassroom(findings: readonly Finding[], { lines }: JoinedClassroom): readonly Finding[] {
  const said = (side: 'darsak' | 'openemis'): ReadonlyMap<number, boolean> =>
    new Map(
      lines.flatMap((line) =>
        line[side] === null || line.present === null ? [] : [[line[side].row, line.present] as const],
      ),
    );
  const [darsak, openemis] = [said('darsak'), said('openemis')];
  return findings.map((finding) => ({
    ...finding,
    students: finding.students.map((student) => {
      const a = student.darsak === null ? undefined : darsak.get(student.darsak.row);
      const b = student.openemis === null ? undefined : openemis.get(student.openemis.row);
      const inClass = a === b || b === undefined ? a : a === undefined ? b : undefined;
      return inClass === undefined ? student : { ...student, inClass };
    }),
  }));
}
