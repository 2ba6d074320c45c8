import type { Completeness, CompletenessReason, SectionRosterSnapshot, StudentRow } from '../snapshot.ts';
import { idKey } from '../text/id-key.ts';
import { textKey as key } from '../text/text-key.ts';

/** Pages of one list, added up in the order in which the teacher turned them. */
export interface PagesRead {
  /** What must stay the same: host, account, section, list's total. Another value starts anew. */
  readonly listKey: string;
  readonly pages: readonly SectionRosterSnapshot[];
}

/** The list a page belongs to: of whom, of which section, how long. A filter or a reload with another total is another list. */
const listKeyOf = ({ source, account, data, completeness }: SectionRosterSnapshot): string =>
  [
    source.platform,
    source.host,
    account?.userKey ?? '',
    key(data.section.grade ?? ''),
    key(data.section.section ?? ''),
    key(data.section.subject ?? ''),
    key(data.section.label),
    completeness.expected ?? '',
    completeness.page?.of ?? '',
    completeness.reasons.includes('filter-active') ? 'filtered' : '',
  ].join('|');

/** One row of the source: its key or ids with the name. Two children of one name without ids are told apart by their place. */
const rowKeyOf = (student: StudentRow): string | null => {
  const ids = [
    student.sourceKey,
    idKey(student.nationalId ?? '') ?? undefined,
    student.openemisNo,
    student.otherId,
  ];
  const id = ids.find((value) => value !== undefined && value !== '');
  return id === undefined ? null : `${id}|${key(student.name)}`;
};

const keyOrName = (student: StudentRow): string => rowKeyOf(student) ?? key(student.name);

/** Whether `newer` shows what `older` showed: the same page again, or the same list grown longer ("load more"). */
const covers = (newer: SectionRosterSnapshot, older: SectionRosterSnapshot): boolean => {
  const numbers = [newer.completeness.page?.current, older.completeness.page?.current];
  if (numbers[0] !== undefined && numbers[1] !== undefined) return numbers[0] === numbers[1];
  return older.data.students.every((student, at) => {
    const other = newer.data.students[at];
    return other !== undefined && keyOrName(other) === keyOrName(student);
  });
};

/** Adds a page; the same page read again replaces its earlier reading; another list starts anew. */
export const addPage = (before: PagesRead | null, page: SectionRosterSnapshot): PagesRead => {
  const listKey = listKeyOf(page);
  const whole = page.completeness.state === 'complete' && page.completeness.page === undefined;
  // A whole list that is read again stands for itself: a child who was taken off must not live on in an older reading.
  if (before === null || before.listKey !== listKey || whole) return { listKey, pages: [page] };
  return { listKey, pages: [...before.pages.filter((other) => !covers(page, other)), page] };
};

/** Pages in the order they were read, as they are kept; the last one is of the list that counts. */
export const readTogether = (pages: readonly SectionRosterSnapshot[]): PagesRead =>
  pages.reduce<PagesRead | null>(addPage, null) ?? { listKey: '', pages: [] };

const pageNumber = ({ completeness }: SectionRosterSnapshot, at: number): number =>
  completeness.page?.current ?? at + 1;

/** Reasons that turning pages cures; the others stay as long as one page has them. */
const cured: ReadonlySet<CompletenessReason> = new Set([
  'more-pages',
  'load-more',
  'fewer-than-stated',
  'stated-total-reached',
  'no-sign-of-more',
  'stated-empty',
]);

const weighTogether = (pages: readonly SectionRosterSnapshot[], read: number): Completeness => {
  const expected = pages.at(-1)?.completeness.expected ?? null;
  const of = Math.max(0, ...pages.map(({ completeness }) => completeness.page?.of ?? 0));
  const seen = new Set(pages.flatMap(({ completeness }) => completeness.page?.current ?? []));
  const all = of > 0 && seen.size === of;
  // Rows that were not drawn are cured by scrolling, and only a stated total says that all of them have been there.
  const isCured = (reason: CompletenessReason): boolean =>
    cured.has(reason) || (reason === 'rows-virtualised' && read === expected);
  const reasons: CompletenessReason[] = [
    ...new Set(pages.flatMap(({ completeness }) => completeness.reasons.filter((one) => !isCured(one)))),
  ];
  if (expected === null ? !all : read < expected) reasons.unshift(...(all ? [] : (['more-pages'] as const)));
  if (expected !== null && read < expected) reasons.push('fewer-than-stated');
  const last = pages.at(-1)?.completeness.page;
  const base = { read, expected, ...(last === undefined ? {} : { page: last }) };
  if (reasons.length > 0)
    return {
      ...base,
      state: reasons.every((r) => r === 'more-than-stated') ? 'unknown' : 'partial',
      reasons,
    };
  if (expected === null) return { ...base, state: 'complete', reasons: ['no-sign-of-more'] };
  return read > expected
    ? { ...base, state: 'unknown', reasons: ['more-than-stated'] }
    : { ...base, state: 'complete', reasons: ['stated-total-reached'] };
};

interface Merged {
  readonly ordered: readonly SectionRosterSnapshot[];
  readonly students: readonly StudentRow[];
  /** For each page, the merged row number of each of its rows. */
  readonly rowsOf: ReadonlyMap<SectionRosterSnapshot, readonly number[]>;
}

const merge = ({ pages }: PagesRead): Merged => {
  const ordered = pages
    .map((page, at) => ({ page, number: pageNumber(page, at) }))
    .sort((a, b) => a.number - b.number)
    .map(({ page }) => page);
  // Numbered pages do not overlap, so two children of one name without ids are two. Without numbers nobody knows: the
  // second is left out, and the missing row keeps the list from being called complete.
  const numbered = ordered.every(({ completeness }) => completeness.page !== undefined);
  const seen = new Map<string, number>();
  const students: StudentRow[] = [];
  const rowsOf = new Map<SectionRosterSnapshot, number[]>();
  for (const page of ordered) {
    const rows = page.data.students.map((student) => {
      const rowKey = pages.length === 1 ? null : (rowKeyOf(student) ?? (numbered ? null : key(student.name)));
      const before = rowKey === null ? undefined : seen.get(rowKey);
      if (before !== undefined) return before;
      students.push({ ...student, row: students.length + 1 });
      if (rowKey !== null) seen.set(rowKey, students.length);
      return students.length;
    });
    rowsOf.set(page, rows);
  }
  return { ordered, students, rowsOf };
};

/**
 * The pages read so far as one snapshot: rows in page order, no row twice, numbered anew. Its capture time is that of the
 * oldest page, since that is how old the whole may be.
 */
export const mergedSnapshot = (read: PagesRead): SectionRosterSnapshot => {
  const { ordered, students } = merge(read);
  const [first] = ordered;
  if (first === undefined) throw new Error('no page to merge');
  if (ordered.length === 1) return first;
  return {
    ...first,
    capturedAt: Math.min(...ordered.map(({ capturedAt }) => capturedAt)),
    completeness: weighTogether(ordered, students.length),
    data: { section: first.data.section, students },
  };
};

/** For the page added last, which stands in the tab: the merged row number of each of its rows, in its order. */
export const rowsOfLastPage = (read: PagesRead): readonly number[] => {
  const last = read.pages.at(-1);
  return last === undefined ? [] : (merge(read).rowsOf.get(last) ?? []);
};
