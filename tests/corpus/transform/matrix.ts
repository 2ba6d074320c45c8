import { Window } from 'happy-dom';
import { pageReaders } from '../../../src/platforms/profile-readers.ts';
import { key, digitsOf } from '../../../src/platforms/reading/words/text.ts';
import { outcomeOf, type Fields, type Outcome } from '../expected.ts';
import type { CorpusPage } from '../folders.ts';
import { tableListOf, type TableList, type Transform } from './transform.ts';

const context = { now: 0, signal: new AbortController().signal };

/** A page as its reader finds it, before anything is changed. */
export interface Known {
  readonly page: CorpusPage;
  readonly outcome: Outcome;
  readonly kind: string;
  /** Its list, as `tableListOf` gives it, and which of the page's tables it is. */
  readonly list: TableList | null;
  readonly at: number;
}

const leads = ['name', 'studentName', 'teacherName', 'staffName', 'lesson', 'assignment'];
/** What names a row: its name or title, else where it belongs. */
const lead = (row: Fields): string =>
  String(
    leads.map((name) => row[name]).find((value) => value != null) ??
      ['grade', 'section', 'subject'].map((name) => row[name] ?? '').join(' '),
  );

const open = ({ html, meta }: CorpusPage) => {
  const window = new Window({ url: meta.url });
  window.document.write(html);
  const doc = window.document as unknown as Document;
  const url = new URL(meta.url);
  const reader = pageReaders.find(({ platform }) => platform === meta.platform) ?? pageReaders[0];
  if (reader === undefined) throw new Error('there are no readers');
  return {
    doc,
    read: (): Pick<Known, 'outcome' | 'kind'> => {
      const result = reader.read(doc, url, context);
      const kind = !result.ok
        ? ''
        : result.value.kind === 'page-list'
          ? result.value.data.list
          : result.value.kind;
      return { outcome: outcomeOf(null, result), kind };
    },
    located: (): Element[] => reader.locate(doc, url, context).map(({ element }) => element),
    close: (): Promise<void> => window.happyDOM.close(),
  };
};

/** Reads a page as it is. */
export const know = async (page: CorpusPage): Promise<Known> => {
  const { doc, read, located, close } = open(page);
  const { outcome, kind } = read();
  const list =
    outcome.refused === null
      ? tableListOf(located(), kind === 'section-list' ? [] : outcome.rows.map(lead))
      : refusedList(doc);
  const at = list === null ? -1 : [...doc.querySelectorAll('table')].indexOf(list.table as HTMLTableElement);
  await close();
  return { page, outcome, kind, list, at };
};

/** The longest plain table of a page that is not read: in another layout it is still none of ours. */
const refusedList = (doc: Document): TableList | null => {
  const lists = [...doc.querySelectorAll('table')].flatMap((table) => {
    const [head, ...rows] = table.querySelectorAll('tr');
    return head === undefined ? [] : (tableListOf(rows, []) ?? []);
  });
  return lists.sort((a, b) => b.rows.length - a.rows.length)[0] ?? null;
};

/** What became of one page by one transform. */
export interface Cell {
  readonly page: string;
  readonly transform: string;
  /** Rows the page has; of those, rows that are still read. */
  readonly rows: number;
  readonly kept: number;
  readonly fields: number;
  readonly fieldsKept: number;
  /** What is read that the page does not say. */
  readonly wrong: readonly string[];
  readonly detail: string;
}

const same = (a: unknown, b: unknown): boolean => {
  const [left, right] = [String(a), String(b)];
  return (
    key(left) === key(right) ||
    (digitsOf(left) !== '' && /^[\d\s-]+$/.test(key(left)) && digitsOf(left) === digitsOf(right))
  );
};
const ids = ['nationalId', 'openemisNo', 'otherId'];

const leadOf = (row: Fields): string => key(lead(row));

/** Holds what is read now against what was read before. */
export const hold = (
  { outcome: before, kind }: Known,
  { outcome: now, kind: kindNow }: Pick<Known, 'outcome' | 'kind'>,
): Pick<Cell, 'rows' | 'kept' | 'fields' | 'fieldsKept' | 'wrong'> => {
  const wrong: string[] = [];
  const rows = before.rows.length;
  if (before.refused !== null) {
    if (now.refused === null && now.rows.length > 0)
      wrong.push(`was refused, is read as ${kindNow} with ${String(now.rows.length)} rows`);
    return { rows: 0, kept: 0, fields: 0, fieldsKept: 0, wrong };
  }
  if (now.refused !== null) return { rows, kept: 0, fields: 0, fieldsKept: 0, wrong };
  if (kindNow !== kind && now.rows.length > 0) wrong.push(`kind ${kindNow} instead of ${kind}`);
  for (const [name, value] of Object.entries(now.context))
    if (value !== null && !same(value, before.context[name]))
      wrong.push(`context.${name} ${String(value)} instead of ${String(before.context[name])}`);
  const left = [...before.rows];
  let kept = 0;
  let fields = 0;
  let fieldsKept = 0;
  for (const row of now.rows) {
    const at = left.findIndex((other) => leadOf(other) === leadOf(row));
    const [was] = at < 0 ? [] : left.splice(at, 1);
    if (was === undefined) {
      wrong.push(`a row that is none: ${leadOf(row)}`);
      continue;
    }
    kept++;
    fields += Object.keys(was).length;
    for (const [name, value] of Object.entries(row)) {
      if (value === null || value === '') continue;
      if (same(value, was[name])) fieldsKept++;
      else if (!(name === 'otherId' && was[name] === undefined && ids.some((id) => same(was[id], value))))
        wrong.push(`${name} ${String(value)} instead of ${String(was[name])}`);
    }
  }
  // Lists of other sections that are folded away are no part of this one.
  const reasons = before.completeness?.reasons.filter((reason) => reason !== 'rows-hidden') ?? [];
  if (
    reasons.length > 0 &&
    before.completeness?.state === 'partial' &&
    now.completeness?.state === 'complete'
  )
    wrong.push('said to be complete');
  if (kept < rows && now.completeness?.state === 'complete')
    wrong.push('said to be complete without all rows');
  return { rows, kept, fields, fieldsKept, wrong };
};

/** One page by one transform; null: there was nothing to change. */
export const run = async (known: Known, transform: Transform): Promise<Cell | null> => {
  const { doc, read, close } = open(known.page);
  const table = doc.querySelectorAll('table')[known.at];
  const changed = transform.apply(
    doc,
    known.list === null || table === undefined ? null : { ...known.list, table },
  );
  const now = changed ? read() : null;
  await close();
  if (now === null) return null;
  return {
    page: known.page.slug,
    transform: transform.name,
    ...hold(known, now),
    detail: now.outcome.refused ?? '',
  };
};
