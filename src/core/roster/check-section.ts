import type { Finding, StudentEvidence, UnknownReason, Verdict } from '../finding.ts';
import type {
  ClassRosterSnapshot,
  SectionRosterSnapshot,
  StudentRow,
  SubjectRosterSnapshot,
} from '../snapshot.ts';
import { expectedStudents, type ExpectedStudent } from './expected-students.ts';
import { reconcile, type PairDecision, type Reconciliation } from './reconcile.ts';
import {
  darsakReasons,
  isComplete,
  openemisReasons,
  periodReasons,
  verdictOf,
  type Freshness,
} from './verdict.ts';

/** The roster of one Darsak section against OpenEMIS' subject roster and class roster of the same section. */
export interface SectionSides {
  readonly darsak: SectionRosterSnapshot;
  /** Students that Darsak's own list of sections states for it; null when it states none. */
  readonly listCount: number | null;
  readonly subjectRoster: SubjectRosterSnapshot | null;
  readonly classRoster: ClassRosterSnapshot | null;
  /** Other sections' rosters at hand, in which a child who is missing here may stand. */
  readonly otherClasses: readonly ClassRosterSnapshot[];
  readonly otherSections: readonly SectionRosterSnapshot[];
  readonly decisions: readonly PairDecision[];
}

export interface SectionCounts {
  readonly darsak: number;
  readonly openemis: number;
  readonly matched: number;
  readonly review: number;
  readonly missingOnDarsak: number;
  readonly missingOnOpenemis: number;
  readonly moved: number;
  readonly duplicates: number;
  readonly detailsDiffer: number;
}

export type RowState = 'matched' | 'attention' | 'unknown';

export interface SectionCheck {
  readonly verdict: Verdict;
  readonly counts: SectionCounts;
  readonly findings: readonly Finding[];
  /** State of each Darsak row, for the badges in the page. */
  readonly rows: readonly { readonly row: number; readonly state: RowState }[];
}

export function checkSection(sides: SectionSides, freshness: Freshness): SectionCheck {
  const { darsak, subjectRoster, classRoster } = sides;
  const openemis = [subjectRoster, classRoster];
  const stated = sides.listCount !== null && sides.listCount > darsak.data.students.length;
  const reasons: UnknownReason[] = [
    ...darsakReasons(darsak, freshness),
    ...(stated ? (['darsak-partial'] as const) : []),
    ...openemisReasons(openemis, freshness),
    ...periodReasons([darsak, ...openemis]),
  ];
  const expected = expectedStudents(subjectRoster, classRoster);
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
  const findings = openemisRead || expected.length > 0 ? builder.build() : [];
  return {
    verdict: verdictOf(reasons, findings),
    counts: builder.counts(),
    findings,
    rows: rowStates(darsak.data.students, findings, openemisRead),
  };
}

/** Turns a reconciliation into findings: one cause, one finding. */
class SectionFindings {
  readonly #sides: SectionSides;
  readonly #expected: readonly ExpectedStudent[];
  readonly #result: Reconciliation;
  readonly #whole: { readonly darsak: boolean; readonly openemis: boolean };
  readonly #a: ReadonlyMap<number, StudentRow>;
  readonly #b: ReadonlyMap<number, ExpectedStudent>;

  constructor(
    sides: SectionSides,
    expected: readonly ExpectedStudent[],
    result: Reconciliation,
    whole: { readonly darsak: boolean; readonly openemis: boolean },
  ) {
    this.#sides = sides;
    this.#expected = expected;
    this.#result = result;
    this.#whole = whole;
    this.#a = new Map(sides.darsak.data.students.map((row) => [row.row, row]));
    this.#b = new Map(expected.map((student) => [student.row.row, student]));
  }

  build(): Finding[] {
    return [
      ...this.#reviews(),
      ...this.#duplicates(),
      ...this.#moved(),
      ...this.#missingOnDarsak(),
      ...this.#missingOnOpenemis(),
      ...this.#notCurrent(),
      ...this.#insideOpenemis(),
      ...this.#details(),
    ];
  }

  counts(): SectionCounts {
    const { pairs, moved, duplicates } = this.#result;
    const belongs = (b: number): boolean => this.#b.get(b)?.standing !== 'left';
    return {
      darsak: this.#a.size,
      openemis: this.#expected.filter((student) => student.standing !== 'left').length,
      matched: pairs.filter((pair) => pair.verdict === 'match' && belongs(pair.b)).length,
      review: pairs.filter((pair) => pair.verdict === 'review').length,
      missingOnDarsak: this.#whole.darsak ? this.#absentOnDarsak().length : 0,
      missingOnOpenemis: this.#whole.openemis ? this.#absentOnOpenemis().length : 0,
      moved: moved.length,
      duplicates: duplicates.length,
      detailsDiffer: this.#differing().length,
    };
  }

  #finding(
    part: Pick<Finding, 'code' | 'severity' | 'owner' | 'step'> & {
      key?: string;
      students: StudentEvidence[];
    },
  ): Finding[] {
    if (part.students.length === 0) return [];
    const openemis = [this.#sides.subjectRoster?.capturedAt, this.#sides.classRoster?.capturedAt].filter(
      (time) => time !== undefined,
    );
    return [
      {
        ...part,
        key: part.key ?? part.code,
        section: null,
        capturedAt: {
          darsak: this.#sides.darsak.capturedAt,
          openemis: openemis.length === 0 ? null : Math.min(...openemis),
        },
      },
    ];
  }

  #pair(pair: Reconciliation['pairs'][number]): StudentEvidence {
    return {
      darsak: this.#a.get(pair.a) ?? null,
      openemis: this.#b.get(pair.b)?.row ?? null,
      fields: pair.fields,
    };
  }

  #onlyDarsak = (row: number, foundIn?: string): StudentEvidence => ({
    darsak: this.#a.get(row) ?? null,
    openemis: null,
    fields: [],
    ...(foundIn === undefined ? {} : { foundIn }),
  });

  #onlyOpenemis = (row: number, foundIn?: string): StudentEvidence => ({
    darsak: null,
    openemis: this.#b.get(row)?.row ?? null,
    fields: [],
    ...(foundIn === undefined ? {} : { foundIn }),
  });

  #reviews(): Finding[] {
    return this.#result.pairs
      .filter((pair) => pair.verdict === 'review')
      .flatMap((pair) =>
        this.#finding({
          code: 'student-review',
          severity: 'attention',
          owner: 'teacher',
          step: 'decide-same-person',
          key: `student-review:${pair.a}:${pair.b}`,
          students: [this.#pair(pair)],
        }),
      );
  }

  #duplicates(): Finding[] {
    return this.#result.duplicates.flatMap(({ side, rows }) =>
      this.#finding({
        code: side === 'a' ? 'student-duplicate-on-darsak' : 'student-duplicate-on-openemis',
        severity: 'attention',
        owner: side === 'a' ? 'support' : 'school',
        step: side === 'a' ? 'ask-support-remove-students' : 'ask-school-move-student',
        key: `duplicate:${side}:${rows.join('-')}`,
        students: rows.map((row) => (side === 'a' ? this.#onlyDarsak(row) : this.#onlyOpenemis(row))),
      }),
    );
  }

  /** A child who stands in a sibling section is moved, not missing. */
  #moved(): Finding[] {
    const siblings = [
      ...this.#sides.otherSections.map((s) => s.data.section.label),
      ...this.#sides.otherClasses.map((c) => c.data.className),
    ];
    return this.#finding({
      code: 'student-moved',
      severity: 'problem',
      owner: 'school',
      step: 'ask-school-move-student',
      students: this.#result.moved.map((move) =>
        move.side === 'a'
          ? this.#onlyDarsak(move.row, siblings[move.sibling])
          : this.#onlyOpenemis(move.row, siblings[move.sibling]),
      ),
    });
  }

  #movedRows(side: 'a' | 'b'): Set<number> {
    return new Set(this.#result.moved.filter((move) => move.side === side).map((move) => move.row));
  }

  /** Rows of the expected list with no row on Darsak, without those whose absence another finding explains. */
  #absentOnDarsak(): number[] {
    const moved = this.#movedRows('b');
    return this.#result.missingOnA.filter(
      (row) => !moved.has(row) && this.#b.get(row)?.standing === 'current',
    );
  }

  #absentOnOpenemis(): number[] {
    const moved = this.#movedRows('a');
    return this.#result.missingOnB.filter((row) => !moved.has(row));
  }

  #missingOnDarsak(): Finding[] {
    if (!this.#whole.darsak) return [];
    return this.#finding({
      code: 'student-missing-on-darsak',
      severity: 'problem',
      owner: 'support',
      step: 'ask-support-add-students',
      students: this.#absentOnDarsak().map((row) => this.#onlyOpenemis(row)),
    });
  }

  #missingOnOpenemis(): Finding[] {
    if (!this.#whole.openemis) return [];
    return this.#finding({
      code: 'student-missing-on-openemis',
      severity: 'problem',
      owner: 'school',
      step: 'ask-school-enrol-student',
      students: this.#absentOnOpenemis().map((row) => this.#onlyDarsak(row)),
    });
  }

  /** On Darsak, but withdrawn or transferred in OpenEMIS. */
  #notCurrent(): Finding[] {
    return this.#finding({
      code: 'student-status-differs',
      severity: 'attention',
      owner: 'support',
      step: 'ask-support-remove-students',
      students: this.#result.pairs
        .filter((pair) => pair.verdict === 'match' && this.#b.get(pair.b)?.standing === 'left')
        .map((pair) => this.#pair(pair)),
    });
  }

  #insideOpenemis(): Finding[] {
    if (!this.#whole.openemis) return [];
    const of = (standing: ExpectedStudent['standing']): StudentEvidence[] =>
      this.#expected.filter((s) => s.standing === standing).map((s) => this.#onlyOpenemis(s.row.row));
    return [
      ...this.#finding({
        code: 'class-not-subject',
        severity: 'problem',
        owner: 'school',
        step: 'ask-school-subject-list',
        students: of('class-only'),
      }),
      ...this.#finding({
        code: 'subject-not-class',
        severity: 'attention',
        owner: 'school',
        step: 'ask-school-subject-list',
        students: of('subject-only'),
      }),
    ];
  }

  #differing(): Reconciliation['pairs'] {
    return this.#result.pairs.filter(
      (pair) =>
        pair.verdict === 'match' &&
        this.#b.get(pair.b)?.standing !== 'left' &&
        pair.fields.some((field) => field.verdict === 'differs'),
    );
  }

  #details(): Finding[] {
    return this.#finding({
      code: 'student-details-differ',
      severity: 'attention',
      owner: 'school',
      step: 'correct-details',
      students: this.#differing().map((pair) => this.#pair(pair)),
    });
  }
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
