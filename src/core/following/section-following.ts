import { studentActivity, submissions, type Submission } from '../activity/page-rows.ts';
import { valueOf } from '../activity/figure.ts';
import { dayInAmman } from '../calendar/iso-day.ts';
import type { PageListSnapshot, SectionLabel } from '../snapshot.ts';
import { textKey } from '../text/text-key.ts';
import { joinPages, type JoinedList } from './join-pages.ts';
import { followingOf, type Following, type Metric } from './metrics.ts';

export interface FollowedStudent {
  readonly name: string;
  readonly openemisNo: string | null;
  readonly following: Following;
}

/** One section by one metric: who never or hardly follows, of how many, and of whom nothing is known. */
export interface SectionFollowing {
  readonly section: string;
  readonly subject: string | null;
  /** Everybody on the list, in its order. */
  readonly students: readonly FollowedStudent[];
  /** The whole list was read. */
  readonly whole: boolean;
  readonly at: number;
  /** Pages of submissions it was counted from; null for a page that counts by itself. */
  readonly pages: number | null;
}

export interface FollowingChoice {
  readonly metric: Metric;
  readonly threshold: number;
  /** Only what was read within these days counts; null: all that is kept. */
  readonly days: number | null;
}

const labelOf = ({ label, grade, section }: SectionLabel): string =>
  grade !== null && section !== null ? `${grade} ${section}` : label;

/** By section, in the order of their names. `now`: ms since the epoch. */
export function sectionsFollowing(
  snapshots: readonly PageListSnapshot[],
  { metric, threshold, days }: FollowingChoice,
  now: number,
): readonly SectionFollowing[] {
  const list = metric === 'submissions' ? 'submissions' : 'activity';
  const lists = joinPages(snapshots, list).filter(({ at }) => days === null || now - at <= days * 86_400_000);
  const sections =
    metric === 'submissions'
      ? handedIn(lists, threshold)
      : lists.map(({ snapshot, whole, at }): SectionFollowing => {
          const today = dayInAmman(snapshot.capturedAt);
          return {
            section: labelOf(snapshot.data.section),
            subject: snapshot.data.section.subject,
            whole,
            at,
            pages: null,
            students: studentActivity(snapshot).map((student) => ({
              name: student.name,
              openemisNo: student.openemisNo,
              following: followingOf(student, metric, threshold, today),
            })),
          };
        });
  return sections.toSorted((a, b) =>
    `${a.section} ${a.subject ?? ''}`.localeCompare(`${b.section} ${b.subject ?? ''}`, 'ar'),
  );
}

/** Each page of submissions is one assignment: a student's denominator are those in which her state is said. */
function handedIn(lists: readonly JoinedList[], threshold: number): readonly SectionFollowing[] {
  const groups = Map.groupBy(lists, ({ snapshot: { data } }) =>
    textKey([data.section.subject ?? '', labelOf(data.section)].join(' | ')),
  );
  return [...groups.values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const byName = new Map<string, Submission[]>();
    for (const { snapshot } of of.toReversed())
      for (const row of submissions(snapshot)) {
        const key = row.openemisNo ?? row.nationalId ?? textKey(row.name);
        byName.set(key, [...(byName.get(key) ?? []), row]);
      }
    const { section } = first.snapshot.data;
    return [
      {
        section: labelOf(section),
        subject: section.subject,
        whole: of.every(({ whole }) => whole),
        at: Math.min(...of.map(({ at }) => at)),
        pages: of.length,
        students: [...byName.values()].flatMap((rows) => {
          const [row] = rows;
          return row === undefined
            ? []
            : [{ name: row.name, openemisNo: row.openemisNo, following: handedInOf(rows, threshold) }];
        }),
      },
    ];
  });
}

function handedInOf(rows: readonly Submission[], threshold: number): Following {
  const states = rows.flatMap(({ state }) => valueOf(state) ?? []);
  if (states.length === 0)
    return {
      is: 'not-known',
      why: rows.some(({ state }) => state === 'unreadable') ? 'unreadable' : 'not-said',
    };
  const done = states.filter((state) => state !== 'missing').length;
  const of = states.length;
  if (done === 0) return { is: 'never', value: 0, of };
  return { is: (done * 100) / of < threshold ? 'hardly' : 'follows', value: done, of };
}

/** Who is listed: never first, then hardly; the order of the list within, which is no ranking. */
export const whoDoNotFollow = ({
  students,
}: Pick<SectionFollowing, 'students'>): readonly FollowedStudent[] => [
  ...students.filter(({ following }) => following.is === 'never'),
  ...students.filter(({ following }) => following.is === 'hardly'),
];

export const notKnownOf = ({ students }: Pick<SectionFollowing, 'students'>): readonly FollowedStudent[] =>
  students.filter(({ following }) => following.is === 'not-known');
