import type { SectionTruth } from '../../platforms/school/truth.ts';
import { fullName } from '../../platforms/school/school.ts';
import type { Platforms } from '../../platforms/start-platforms.ts';
import { words, type ShownFinding, type ShownScreen } from './journey.ts';

/** What the panel must show of a section, from the school model's truth alone. */

type Expected = Pick<ShownScreen, 'verdict' | 'counts' | 'findings'>;

export interface ExpectedScreen {
  readonly screen: Expected;
  /** Names that need somebody: what the launcher counts. */
  readonly open: number;
}

export interface ExpectedOptions {
  /** False: the sibling sections were not read yet, so a child who moved is missing as far as anyone can tell. */
  readonly siblingsRead?: boolean;
}

export function expectedScreen(
  platforms: Platforms,
  section: SectionTruth,
  { siblingsRead = true }: ExpectedOptions = {},
): ExpectedScreen {
  const { verdict: v, findings: f } = words;
  const onOpenemis = namesOnOpenemis(platforms);
  const onDarsak = namesOnDarsak(platforms, section);
  const away = section.movedAway.map(({ studentId }) => studentId);
  const missing = siblingsRead ? section.missingOnDarsak : [...section.missingOnDarsak, ...away];
  const moved = [
    ...(siblingsRead ? away.map(onOpenemis) : []),
    ...section.movedHere.map(({ row }) => onDarsak(row)),
  ];
  const figures: readonly (readonly [string, number])[] = [
    [v('count.review'), section.review.length],
    [v('count.duplicates'), section.duplicates.length],
    [v('count.moved'), moved.length],
    [v('count.missing-on-darsak'), missing.length],
    [v('count.missing-on-openemis'), section.missingOnOpenemis.length],
    [v('count.details'), section.detailsDiffer.length],
  ];
  const findings: readonly ShownFinding[] = [
    ...section.review.map(({ row, studentId }) => ({
      title: f('student-review', { n: 1 }),
      names: [onDarsak(row), onOpenemis(studentId)],
    })),
    ...section.duplicates.map((rows) => ({
      title: f('student-duplicate-on-darsak'),
      names: rows.map(onDarsak),
    })),
    { title: f('student-moved', { n: moved.length }), names: moved },
    { title: f('student-missing-on-darsak', { n: missing.length }), names: missing.map(onOpenemis) },
    {
      title: f('student-missing-on-openemis', { n: section.missingOnOpenemis.length }),
      names: section.missingOnOpenemis.map(onDarsak),
    },
    {
      title: f('student-status-differs', { n: section.statusDiffers.length }),
      names: section.statusDiffers.flatMap(({ row, studentId }) => [onDarsak(row), onOpenemis(studentId)]),
    },
    {
      title: f('student-details-differ', { n: section.detailsDiffer.length }),
      names: section.detailsDiffer.flatMap(({ row, studentId }) => [onDarsak(row), onOpenemis(studentId)]),
    },
    {
      title: f('class-not-subject', { n: section.classNotSubject.length }),
      names: section.classNotSubject.map(onOpenemis),
    },
  ].filter(({ names }) => names.length > 0);
  return {
    screen: {
      verdict: section.inOrder ? 'in-order' : 'needs-attention',
      counts: Object.fromEntries([
        [v('count.matched'), section.matched.length],
        ...figures.filter(([, figure]) => figure > 0),
      ]),
      findings: sorted(findings),
    },
    open:
      findings.reduce((sum, { names }) => sum + names.length, 0) -
      // A pair shows the names of both sides and is one thing to do.
      [section.review, section.statusDiffers, section.detailsDiffer].flat().length,
  };
}

/** A screen's part that the truth speaks of, in an order that the order on the screen does not matter for. */
export const comparable = ({ verdict, counts, findings }: ShownScreen): Expected => ({
  verdict,
  counts,
  findings: sorted(findings),
});

/** Rows of the page's own table that need somebody; all others are in order. */
export const rowsToLookAt = (section: SectionTruth): ReadonlySet<number> =>
  new Set([
    ...section.review.map(({ row }) => row),
    ...section.missingOnOpenemis,
    ...section.movedHere.map(({ row }) => row),
    ...section.statusDiffers.map(({ row }) => row),
    ...section.detailsDiffer.map(({ row }) => row),
    ...section.duplicates.flat(),
  ]);

const sorted = (findings: readonly ShownFinding[]): ShownFinding[] =>
  findings
    .map(({ title, names }) => ({ title, names: names.toSorted() }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function namesOnOpenemis({ model }: Platforms): (studentId: number) => string {
  const names = new Map(model.school.students.map((student) => [student.id, fullName(student)]));
  return (studentId) => names.get(studentId) ?? `no child ${studentId}`;
}

function namesOnDarsak({ model }: Platforms, section: SectionTruth): (row: number) => string {
  const relation = model.relations.find(({ id }) => id === section.relationId);
  return (row) => relation?.students.find((student) => student.row === row)?.name ?? `no row ${row}`;
}
