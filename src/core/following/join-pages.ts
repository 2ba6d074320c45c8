import type { PageList, PageListSnapshot } from '../snapshot.ts';

/** A list of a page with all of its pages that were read. */
export interface JoinedList {
  readonly snapshot: PageListSnapshot;
  /** All of it was read, as far as the page says how much there is. */
  readonly whole: boolean;
  /** Capture time (ms) of the oldest page. */
  readonly at: number;
}

const place = ({ data, source }: PageListSnapshot): string =>
  [data.list, source.path ?? [data.section.subject, data.section.label].join('|')].join(' ');

/**
 * Pages of one list added up, each page by its newest reading; a reading without pages stands for itself. `list`: which
 * of the lists; the newest places first.
 */
export function joinPages(snapshots: readonly PageListSnapshot[], list: PageList): readonly JoinedList[] {
  const groups = Map.groupBy(
    snapshots.filter(({ data }) => data.list === list),
    place,
  );
  return [...groups.values()]
    .map(joined)
    .filter((each) => each !== null)
    .sort((a, b) => b.at - a.at);
}

function joined(readings: readonly PageListSnapshot[]): JoinedList | null {
  const [newest, ...older] = readings.toSorted((a, b) => b.capturedAt - a.capturedAt);
  if (newest === undefined) return null;
  const { page } = newest.completeness;
  if (page === undefined)
    return { snapshot: newest, whole: newest.completeness.state === 'complete', at: newest.capturedAt };
  const pages = new Map([[page.current, newest]]);
  for (const reading of older) {
    const other = reading.completeness.page;
    // Of another length it is another list by now.
    if (other?.of !== page.of || pages.has(other.current)) continue;
    pages.set(other.current, reading);
  }
  const inOrder = [...pages].sort(([a], [b]) => a - b).map(([, reading]) => reading);
  const rows = inOrder.flatMap(({ data }) => data.rows).map((row, index) => ({ ...row, row: index + 1 }));
  return {
    snapshot: { ...newest, data: { ...newest.data, rows } },
    whole: page.of !== null && pages.size === page.of,
    at: Math.min(...inOrder.map(({ capturedAt }) => capturedAt)),
  };
}
