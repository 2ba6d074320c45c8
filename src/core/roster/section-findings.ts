import type { Finding, StudentEvidence } from '../finding.ts';
import type { StudentRow } from '../snapshot.ts';
import type { SectionSides } from './section-sides.ts';
import type { ExpectedStudent } from './expected-students.ts';
import { insideOpenemis } from './inside-openemis.ts';
import type { Reconciliation } from './reconcile.ts';

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

/** Turns a reconciliation into findings: one cause, one finding. */
export class SectionFindings {
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
      ...insideOpenemis(this.#sides.subjectRoster, this.#sides.classRoster, {
        key: '',
        section: null,
        darsakAt: this.#sides.darsak.capturedAt,
      }),
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
    return [
      {
        ...part,
        key: part.key ?? part.code,
        section: null,
        capturedAt: this.capturedAt(),
      },
    ];
  }

  /** Of the two sides; of OpenEMIS the older of its two lists. */
  capturedAt(): Finding['capturedAt'] {
    const openemis = [this.#sides.subjectRoster?.capturedAt, this.#sides.classRoster?.capturedAt].filter(
      (time) => time !== undefined,
    );
    return {
      darsak: this.#sides.darsak.capturedAt,
      openemis: openemis.length === 0 ? null : Math.min(...openemis),
    };
  }

  #pair(pair: Reconciliation['pairs'][number]): StudentEvidence {
    return {
      darsak: this.#a.get(pair.a) ?? null,
      openemis: this.#b.get(pair.b)?.row ?? null,
      fields: pair.fields,
      reason: pair.reason,
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
