import { linkParts, tokenIds } from '../../platforms/openemis/link-ids.ts';

/** Lists of OpenEMIS whose rows are about marks, read by ids alone: columns can be configured and are translated. */

export type ListName = 'assessments' | 'classes' | 'subjects' | 'staff';

export interface ListRow {
  /** Of a class, of a subject section on the list of subjects, of a person on the list of staff. */
  readonly id: string;
  /** The cell of the name. */
  readonly cell: Element;
}

/** Which list stands at an address, in the 3.x and in the 5.x way; null for any other page. */
export function listAt(pathname: string): ListName | null {
  const words = linkParts(pathname).map(({ word }) => word);
  if (words.some((word) => word === 'view' || word === 'edit' || word === 'add' || word === 'results'))
    return null;
  return (
    (['assessments', 'classes', 'subjects', 'staff'] as const).find((name) => words.includes(name)) ?? null
  );
}

export function listRows(doc: Document, list: ListName): ListRow[] {
  return [...doc.querySelectorAll('.table-wrapper tbody > tr')].flatMap((row): ListRow[] => {
    const cells = [...row.querySelectorAll('td')];
    // On the list of staff a picture and a number stand before the name.
    const cell = (list === 'staff' ? cells.find(isName) : undefined) ?? cells[0];
    if (cell === undefined) return [];
    const id = rowId(row, list);
    return id === null ? [] : [{ id, cell }];
  });
}

const isName = ({ textContent }: Element): boolean => /\p{L}{2,}\s+\p{L}{2,}/u.test(textContent);

function rowId(row: Element, list: ListName): string | null {
  const links = [...row.querySelectorAll<HTMLAnchorElement>('a[href]')];
  if (list === 'assessments') return links.map(resultsClass).find((found) => found !== null) ?? null;
  // The row's own key is that of a post; who it is stands in the link to the person (contract D3).
  if (list === 'staff') return viewId(links, list) ?? null;
  const key = row.querySelector('[data-row-id]')?.getAttribute('data-row-id') ?? '';
  return /^\d{1,16}$/.test(key) ? key : (tokenIds(key)?.id ?? viewId(links, list) ?? null);
}

/** The row's own key, as its view link names it. */
function viewId(links: readonly HTMLAnchorElement[], list: ListName): string | undefined {
  for (const link of links) {
    const parts = linkParts(link.pathname);
    if (!parts.some(({ word }) => word === 'view')) continue;
    const ids = parts.findLast((part) => part.ids !== null)?.ids;
    const id =
      list === 'staff'
        ? ids?.staff_id
        : list === 'subjects'
          ? (ids?.institution_subject_id ?? ids?.id)
          : ids?.id;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The class of a link to a Results page; null for any other link. */
export function resultsClass(link: HTMLAnchorElement): string | null {
  if (!linkParts(link.pathname).some(({ word }) => word === 'results')) return null;
  const token = new URL(link.href).searchParams.get('queryString') ?? '';
  return tokenIds(token)?.class_id ?? null;
}

/** The links to Results pages that stand on the page, by class. They are signed: they can be followed, never made. */
export function resultsLinks(doc: Document): Map<string, HTMLAnchorElement> {
  const found = new Map<string, HTMLAnchorElement>();
  for (const link of doc.querySelectorAll<HTMLAnchorElement>('a[href*="Results"]')) {
    const id = link.origin === doc.location.origin ? resultsClass(link) : null;
    if (id !== null && !found.has(id)) found.set(id, link);
  }
  return found;
}
