import type { FindingCode } from '../finding.ts';
import { isComplete } from '../roster/verdict.ts';
import type { TeachingAssignmentsSnapshot } from '../snapshot.ts';
import { textKey } from '../text/text-key.ts';
import type { SectionEvidence } from '../school/section-evidence.ts';
import { mostFirst, type CasePerson, type Cause, type CauseKind } from './cause.ts';
import type { CaseBasis, Occurrence } from './occurrences.ts';

/**
 * Findings grouped by what they have in common, so that technical support mends one thing and not thirty: a missing
 * section stands for its students, a teacher's missing relation for her sections, a missing account for every section in
 * which the student is missing. Each finding is in exactly one cause.
 */
export function findCauses(
  { occurrences, evidence }: CaseBasis,
  assignments: TeachingAssignmentsSnapshot | null,
): readonly Cause[] {
  const [missing, rest] = split(occurrences, ({ finding }) => finding.code === 'section-missing-on-darsak');
  const [absent, others] = split(rest, ({ finding }) => finding.code === 'student-missing-on-darsak');
  const [inside, left] = split(others, ({ finding }) => isInside(finding.code));
  const [ofSections, ofStudents] = split(left, ({ finding }) => finding.code.startsWith('section-'));
  return once([
    ...missingSections(missing),
    ...absentStudents(absent, evidence),
    ...subjectLists(inside),
    ...ofSections.map(wrongSection),
    ...ofStudents.map((each) => studentsOfSection(each, peopleOf(each))),
    ...noTeacher(evidence, assignments),
  ]).sort(mostFirst);
}

/** A section may have several findings of one kind (two children, each listed twice): they are one cause. */
function once(causes: readonly Cause[]): Cause[] {
  const found = new Map<string, Cause>();
  for (const cause of causes) {
    const before = found.get(cause.key);
    found.set(
      cause.key,
      before === undefined
        ? cause
        : { ...before, people: [...before.people, ...cause.people], size: before.size + cause.size },
    );
  }
  return [...found.values()];
}

function split<T>(all: readonly T[], fits: (each: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const each of all) (fits(each) ? yes : no).push(each);
  return [yes, no];
}

const isInside = (code: FindingCode): boolean => code === 'class-not-subject' || code === 'subject-not-class';

export const labelOf = ({ section }: SectionEvidence): string =>
  `${section.assignment.subject} · ${section.className}`;

const teachersOf = ({ section }: SectionEvidence): string | null =>
  section.assignment.teachers.map(({ name, staffId }) => name ?? staffId).join('، ') || null;

/** Names of people, each once, in the order of the lists. */
function peopleOf({ finding }: Occurrence): readonly CasePerson[] {
  const { code, names, evidence } = finding;
  return (names ?? []).map((name, index): CasePerson => {
    const row = evidence?.[index];
    const own = row?.openemis ?? row?.darsak;
    const other =
      row?.openemis != null && row.darsak !== null && row.darsak.name !== row.openemis.name
        ? row.darsak.name
        : (row?.foundIn ?? null);
    return {
      name,
      other,
      code,
      nationalId: own?.nationalId ?? null,
      openemisNo: own?.openemisNo ?? null,
    };
  });
}

interface Made extends Pick<Cause, 'key' | 'kind'> {
  readonly of: readonly Occurrence[];
  readonly people?: readonly CasePerson[];
  readonly size: number;
  readonly teacher?: string | null;
  readonly className?: string | null;
}

function make({ key, kind, of, people = [], size, teacher = null, className = null }: Made): Cause {
  const sections = new Map(
    of.map(({ evidence, finding, scope }) => [
      evidence?.key ?? scope,
      {
        key: evidence?.key ?? scope,
        label:
          evidence === null
            ? (finding.section?.openemis ?? finding.section?.darsak ?? '')
            : labelOf(evidence),
        darsak: finding.section?.darsak ?? null,
        students: evidence?.students ?? null,
      },
    ]),
  );
  const oldest = (side: 'darsak' | 'openemis'): number | null => {
    const times = of.flatMap(({ finding }) => finding.capturedAt[side] ?? []);
    return times.length === 0 ? null : Math.min(...times);
  };
  return {
    key,
    kind,
    codes: [...new Set(of.map(({ finding }) => finding.code))],
    wanted: of[0]?.finding.step ?? null,
    className,
    teacher,
    sections: [...sections.values()],
    people: [...people],
    size,
    scopes: [...new Set(of.map(({ scope }) => scope))],
    capturedAt: { darsak: oldest('darsak'), openemis: oldest('openemis') },
  };
}

/** Those of a class once, however many of its subjects are meant: at least so many children they are. */
function studentsIn(of: readonly (SectionEvidence | null)[]): number {
  const most = new Map<string, number>();
  for (const each of of)
    if (each !== null)
      most.set(each.section.classId, Math.max(most.get(each.section.classId) ?? 0, each.students ?? 0));
  return [...most.values()].reduce((sum, students) => sum + students, 0);
}

/** Of a teacher whose sections are missing together, one relation is missing; a section of two teachers is the first's. */
function missingSections(missing: readonly Occurrence[]): Cause[] {
  const once = new Map(missing.map((each) => [each.evidence?.key ?? each.scope, each]));
  const byTeacher = Map.groupBy(
    once.values(),
    ({ evidence }) => evidence?.section.assignment.teachers[0]?.staffId ?? '',
  );
  return [...byTeacher].flatMap(([staffId, of]) => {
    const [first] = of;
    if (staffId === '' || of.length < 2 || first?.evidence == null)
      return of.map((each) =>
        make({
          key: `section:${each.evidence?.key ?? each.scope}`,
          kind: 'section-missing',
          of: [each],
          size: studentsIn([each.evidence]),
          className: each.evidence?.section.className ?? null,
          teacher: each.evidence === null ? null : teachersOf(each.evidence),
        }),
      );
    return [
      make({
        key: `relation:${staffId}`,
        kind: 'teacher-relation',
        of,
        size: studentsIn(of.map(({ evidence }) => evidence)),
        teacher: first.evidence.section.assignment.teachers[0]?.name ?? staffId,
      }),
    ];
  });
}

/** Missing in every section of the class that was checked, two at least: one account, not as many mistakes as subjects. */
function absentStudents(absent: readonly Occurrence[], evidence: readonly SectionEvidence[]): Cause[] {
  const checkedIn = new Map<string, number>();
  for (const { section, settled } of evidence)
    if (settled !== null) checkedIn.set(section.classId, (checkedIn.get(section.classId) ?? 0) + 1);
  const ofClass = Map.groupBy(absent, ({ evidence: each }) => each?.section.classId ?? '');
  return [...ofClass].flatMap(([classId, of]) => {
    const times = new Map<string, number>();
    for (const each of of)
      for (const key of new Set(peopleOf(each).map(({ name }) => textKey(name))))
        times.set(key, (times.get(key) ?? 0) + 1);
    const checked = checkedIn.get(classId) ?? 0;
    const everywhere = new Set(
      [...times].filter(([, count]) => count >= 2 && count === checked).map(([key]) => key),
    );
    const shared = new Map(
      of
        .flatMap(peopleOf)
        .map((person) => [textKey(person.name), person] as const)
        .filter(([key]) => everywhere.has(key)),
    );
    const alone = of.flatMap((each) => {
      const people = peopleOf(each).filter(({ name }) => !everywhere.has(textKey(name)));
      const isNameless = each.finding.names === null;
      return people.length === 0 && !isNameless ? [] : [studentsOfSection(each, people)];
    });
    if (shared.size === 0) return alone;
    const className = of[0]?.evidence?.section.className ?? null;
    return [
      make({
        key: `class:${classId}`,
        kind: 'students-of-class',
        of,
        people: [...shared.values()],
        size: shared.size,
        className,
      }),
      ...alone,
    ];
  });
}

function studentsOfSection(each: Occurrence, people: readonly CasePerson[]): Cause {
  const { evidence, finding, scope } = each;
  return make({
    key: `students:${finding.code}:${evidence?.key ?? scope}`,
    kind: 'students-of-section',
    of: [each],
    people,
    size: finding.names === null ? finding.students : people.length,
    className: evidence?.section.className ?? null,
    teacher: evidence === null ? each.teacher : teachersOf(evidence),
  });
}

/** By class and side: who stands on no subject list is put there once, for all subjects. */
function subjectLists(inside: readonly Occurrence[]): Cause[] {
  const groups = Map.groupBy(
    inside,
    ({ evidence, finding }) => `${finding.code}:${evidence?.section.classId ?? ''}`,
  );
  return [...groups].map(([key, of]) => {
    const people = new Map(of.flatMap(peopleOf).map((person) => [textKey(person.name), person]));
    return make({
      key: `lists:${key}`,
      kind: 'subject-lists',
      of,
      people: [...people.values()],
      size: people.size,
      className: of[0]?.evidence?.section.className ?? null,
    });
  });
}

function wrongSection(each: Occurrence): Cause {
  const { finding, scope } = each;
  const sides = [finding.section?.darsak, finding.section?.openemis].map((side) => textKey(side ?? ''));
  return make({
    key: `wrong:${scope}:${finding.code}:${sides.join('|')}`.slice(0, 300),
    kind: 'section-wrong',
    of: [each],
    size: each.evidence?.students ?? 0,
    teacher: each.teacher === 'own' ? null : each.teacher,
  });
}

/** Only of assignments that were read wholly: otherwise the teacher's row may be one that was not. */
function noTeacher(
  evidence: readonly SectionEvidence[],
  assignments: TeachingAssignmentsSnapshot | null,
): Cause[] {
  if (assignments?.data.scope !== 'school' || !isComplete(assignments.completeness)) return [];
  const bare = evidence.filter(({ section }) => section.assignment.teachers.length === 0);
  return [...Map.groupBy(bare, ({ section }) => section.classId)].map(([classId, of]): Cause => ({
    key: `no-teacher:${classId}`,
    kind: 'no-teacher' satisfies CauseKind,
    codes: [],
    wanted: null,
    className: of[0]?.section.className ?? null,
    teacher: null,
    sections: of.map((each) => ({
      key: each.key,
      label: labelOf(each),
      darsak: null,
      students: each.students,
    })),
    people: [],
    size: studentsIn(of),
    scopes: ['assignments'],
    capturedAt: { darsak: null, openemis: assignments.capturedAt },
  }));
}
