import {
  feedbackKinds,
  feedbackStates,
  importances,
  type FeedbackKind,
  type FeedbackState,
} from './feedback-item.ts';
import { gradeCodes, type GradeCode } from '../labels/grade.ts';
import type { ReportLine } from './report-line.ts';
import { sameLesson } from './lesson-key.ts';

/**
 * Counts for a report upward. Remarks are what is counted, never persons: how many teachers wrote says how widely a
 * problem was met, and no list orders them.
 */

export interface Count {
  /** Canonical key; '' for what is not known. */
  readonly key: string;
  /** As the first remark of it wrote it; null where nothing was written. */
  readonly label: string | null;
  readonly count: number;
  /** Of these, still without an answer. */
  readonly open: number;
}

export interface LessonCount extends Count {
  readonly subject: string | null;
  readonly grade: string | null;
  readonly unit: string | null;
  readonly authors: number;
}

export interface ReportProblem {
  /** Lines of one problem, the fullest text first; a single remark is a problem of one. */
  readonly lines: readonly ReportLine[];
  readonly authors: number;
  readonly schools: number;
}

export interface FeedbackReport {
  readonly total: number;
  readonly open: number;
  readonly answered: number;
  readonly authors: number;
  readonly schools: number;
  readonly byKind: readonly (Count & { readonly key: FeedbackKind })[];
  readonly byState: readonly (Count & { readonly key: FeedbackState })[];
  readonly bySubject: readonly Count[];
  readonly byGrade: readonly Count[];
  /** Most remarks first; lessons of one name in one unit are one, whatever the spelling. */
  readonly byLesson: readonly LessonCount[];
  /** Weightiest first: importance, then how many met it. */
  readonly problems: readonly ReportProblem[];
}

/** The counts alone. */
export type ReportFigures = Omit<FeedbackReport, 'problems'>;

/** Ids of items that a person said are one problem; what stands in none is a problem of its own. */
export type ConfirmedGroups = readonly (readonly string[])[];

/** The same lines give the same report, in whatever order they come. */
export function feedbackReport(given: readonly ReportLine[], groups: ConfirmedGroups = []): FeedbackReport {
  const lines = given.toSorted((a, b) => a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1));
  const open = lines.filter(isOpen);
  return {
    total: lines.length,
    open: open.length,
    answered: lines.length - open.length,
    authors: distinct(lines, ({ author }) => author.key),
    schools: distinct(lines, schoolOf),
    byKind: inFixedOrder(
      feedbackKinds,
      counts(lines, ({ kind }) => [kind, null]),
    ),
    byState: inFixedOrder(
      feedbackStates,
      counts(lines, ({ state }) => [state, null]),
    ),
    bySubject: mostFirst(counts(lines, ({ subjectKey, place }) => [subjectKey, place.subject])),
    byGrade: byGradeOrder(counts(lines, ({ gradeKey, place }) => [gradeKey, place.grade])),
    byLesson: lessons(lines),
    problems: problems(lines, groups),
  };
}

export const isOpen = ({ state }: Pick<ReportLine, 'state'>): boolean =>
  state !== 'answered' && state !== 'closed';

const schoolOf = ({ author }: ReportLine): string | null =>
  author.school === null ? null : (author.school.code ?? author.school.name);

const distinct = (lines: readonly ReportLine[], of: (line: ReportLine) => string | null): number =>
  new Set(lines.map(of).filter((value) => value !== null && value !== '')).size;

function counts(
  lines: readonly ReportLine[],
  of: (line: ReportLine) => readonly [key: string, label: string | null],
): readonly Count[] {
  const byKey = new Map<string, { label: string | null; count: number; open: number }>();
  for (const line of lines) {
    const [key, label] = of(line);
    const entry = byKey.get(key) ?? { label: null, count: 0, open: 0 };
    entry.label ??= label;
    entry.count += 1;
    if (isOpen(line)) entry.open += 1;
    byKey.set(key, entry);
  }
  return [...byKey].map(([key, entry]) => ({ key, ...entry }));
}

/** What is not known stands last, however much of it there is. */
const mostFirst = <C extends Count>(found: readonly C[]): readonly C[] =>
  found.toSorted(
    (a, b) => Number(a.key === '') - Number(b.key === '') || b.count - a.count || (a.key < b.key ? -1 : 1),
  );

function inFixedOrder<K extends string>(
  order: readonly K[],
  found: readonly Count[],
): readonly (Count & { readonly key: K })[] {
  return order.flatMap((key) => {
    const count = found.find((each) => each.key === key);
    return count === undefined ? [] : [{ ...count, key }];
  });
}

const byGradeOrder = (found: readonly Count[]): readonly Count[] => {
  // `8`, or `11` with its stream behind it; what is no grade of ours, and what is not known, last.
  const rank = ({ key }: Count): number => {
    const at = gradeCodes.indexOf((/^(?:KG)?\d+/.exec(key)?.[0] ?? '') as GradeCode);
    return key === '' ? Infinity : at < 0 ? gradeCodes.length : at;
  };
  return found.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
};

function lessons(lines: readonly ReportLine[]): readonly LessonCount[] {
  const byBase = new Map<string, ReportLine[][]>();
  for (const line of lines.filter(({ place }) => place.of === 'lesson')) {
    // Units part lessons of one name, so a base may hold several; they are few.
    const groups = byBase.get(line.lesson.base) ?? [];
    const home = groups.find(([first]) => first !== undefined && sameLesson(first.lesson, line.lesson));
    if (home === undefined) groups.push([line]);
    else home.push(line);
    byBase.set(line.lesson.base, groups);
  }
  const found = [...byBase.values()].flat().map((group): LessonCount => {
    const named = (of: (line: ReportLine) => string | null): string | null =>
      group.map(of).find((value) => value !== null && value !== '') ?? null;
    const [first] = group;
    return {
      key: first === undefined ? '' : `${first.lesson.base}|${first.lesson.unit ?? ''}|${first.id}`,
      label: named(({ place }) => place.title),
      subject: named(({ place }) => place.subject),
      grade: named(({ place }) => place.grade),
      unit: named(({ place }) => place.unit),
      count: group.length,
      open: group.filter(isOpen).length,
      authors: distinct(group, ({ author }) => author.key),
    };
  });
  return mostFirst(found);
}

function problems(lines: readonly ReportLine[], groups: ConfirmedGroups): readonly ReportProblem[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const placed = new Set<string>();
  const joined = groups.flatMap((group) => {
    const here = group.filter((id) => byId.has(id) && !placed.has(id));
    for (const id of here) placed.add(id);
    return here.length === 0 ? [] : [here];
  });
  const alone = lines.filter(({ id }) => !placed.has(id)).map(({ id }) => [id]);
  const weight = ({ lines: of }: ReportProblem): number =>
    Math.max(...of.map(({ importance }) => importances.indexOf(importance)));
  const first = ({ lines: of }: ReportProblem): number => Math.min(...of.map(({ writtenAt }) => writtenAt));
  const idOf = ({ lines: of }: ReportProblem): string => of.map(({ id }) => id).toSorted()[0] ?? '';
  return [...joined, ...alone]
    .map((ids): ReportProblem => {
      const members = ids.flatMap((id) => byId.get(id) ?? []);
      return {
        lines: members.toSorted((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1)),
        authors: distinct(members, ({ author }) => author.key),
        schools: distinct(members, schoolOf),
      };
    })
    .toSorted(
      (a, b) =>
        weight(b) - weight(a) ||
        b.lines.length - a.lines.length ||
        first(a) - first(b) ||
        (idOf(a) < idOf(b) ? -1 : 1),
    );
}
