import {
  feedbackKinds,
  feedbackStates,
  importances,
  type FeedbackKind,
  type FeedbackState,
} from './feedback-item.ts';
import { byGradeKey } from './grade-order.ts';
import { countedLine, type Counted } from './counted.ts';
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
export function feedbackReport(lines: readonly ReportLine[], groups: ConfirmedGroups = []): FeedbackReport {
  const counted = lines.map(countedLine);
  return { ...reportFigures(counted), problems: reportProblems(lines, problemIds(counted, groups)) };
}

/** The counts, in whatever order the remarks come. */
export function reportFigures(given: readonly Counted[]): ReportFigures {
  const lines = given.toSorted(byTime);
  const open = lines.filter(isOpen);
  return {
    total: lines.length,
    open: open.length,
    answered: lines.length - open.length,
    authors: distinct(lines, ({ authorKey }) => authorKey),
    schools: distinct(lines, ({ school }) => school),
    byKind: inFixedOrder(
      feedbackKinds,
      counts(lines, ({ kind }) => [kind, null]),
    ),
    byState: inFixedOrder(
      feedbackStates,
      counts(lines, ({ state }) => [state, null]),
    ),
    bySubject: mostFirst(counts(lines, ({ subjectKey, subject }) => [subjectKey, subject])),
    byGrade: byGradeOrder(counts(lines, ({ gradeKey, grade }) => [gradeKey, grade])),
    byLesson: lessons(lines),
  };
}

const byTime = (a: Counted, b: Counted): number => a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1);

export const isOpen = ({ state }: Pick<Counted, 'state'>): boolean =>
  state !== 'answered' && state !== 'closed';

const distinct = <L>(lines: readonly L[], of: (line: L) => string | null): number =>
  new Set(lines.map(of).filter((value) => value !== null && value !== '')).size;

function counts(
  lines: readonly Counted[],
  of: (line: Counted) => readonly [key: string, label: string | null],
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

const byGradeOrder = (found: readonly Count[]): readonly Count[] =>
  found.toSorted((a, b) => byGradeKey(a.key, b.key));

function lessons(lines: readonly Counted[]): readonly LessonCount[] {
  const byBase = new Map<string, Counted[][]>();
  for (const line of lines.filter(({ of }) => of === 'lesson')) {
    // Units part lessons of one name, so a base may hold several; they are few.
    const groups = byBase.get(line.lesson.base) ?? [];
    const home = groups.find(([first]) => first !== undefined && sameLesson(first.lesson, line.lesson));
    if (home === undefined) groups.push([line]);
    else home.push(line);
    byBase.set(line.lesson.base, groups);
  }
  const found = [...byBase.values()].flat().map((group): LessonCount => {
    const named = (of: (line: Counted) => string | null): string | null =>
      group.map(of).find((value) => value !== null && value !== '') ?? null;
    const [first] = group;
    return {
      key: first === undefined ? '' : `${first.lesson.base}|${first.lesson.unit ?? ''}|${first.id}`,
      label: named(({ title }) => title),
      subject: named(({ subject }) => subject),
      grade: named(({ grade }) => grade),
      unit: named(({ unit }) => unit),
      count: group.length,
      open: group.filter(isOpen).length,
      authors: distinct(group, ({ authorKey }) => authorKey),
    };
  });
  return mostFirst(found);
}

/** Ids of what is one problem, the weightiest problem first; what no group names is a problem of its own. */
export function problemIds(
  given: readonly Counted[],
  groups: ConfirmedGroups = [],
): readonly (readonly string[])[] {
  const lines = given.toSorted(byTime);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const placed = new Set<string>();
  const joined = groups.flatMap((group) => {
    const here = group.filter((id) => byId.has(id) && !placed.has(id));
    for (const id of here) placed.add(id);
    return here.length === 0 ? [] : [here];
  });
  const alone = lines.filter(({ id }) => !placed.has(id)).map(({ id }) => [id]);
  return [...joined, ...alone]
    .map((ids) => {
      const members = ids.flatMap((id) => byId.get(id) ?? []);
      return {
        ids,
        weight: Math.max(...members.map(({ importance }) => importances.indexOf(importance))),
        first: Math.min(...members.map(({ writtenAt }) => writtenAt)),
        id: ids.toSorted()[0] ?? '',
      };
    })
    .toSorted(
      (a, b) =>
        b.weight - a.weight || b.ids.length - a.ids.length || a.first - b.first || (a.id < b.id ? -1 : 1),
    )
    .map(({ ids }) => ids);
}

/** The problems of these ids in their order; a line that is not at hand is left out. */
export function reportProblems(
  lines: readonly ReportLine[],
  ids: readonly (readonly string[])[],
): readonly ReportProblem[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ids.flatMap((group): ReportProblem[] => {
    const members = group.flatMap((id) => byId.get(id) ?? []);
    if (members.length === 0) return [];
    const counted = members.map(countedLine);
    return [
      {
        lines: members.toSorted((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1)),
        authors: distinct(counted, ({ authorKey }) => authorKey),
        schools: distinct(counted, ({ school }) => school),
      },
    ];
  });
}
