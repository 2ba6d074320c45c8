/** A place of the workspace, as its address names it: `#marks?term=1`, `#classroom/KEY`. */
export interface Route {
  /** Id of the page; '' where the address names none. */
  readonly page: string;
  /** What follows it: `['KEY']`. */
  readonly path: readonly string[];
  /** Filters and the like: `{ term: '1' }`. */
  readonly query: Readonly<Record<string, string>>;
}

export function routeOf(hash: string): Route {
  const address = hash.replace(/^#/, '');
  const cut = address.indexOf('?');
  const [page = '', ...path] = (cut < 0 ? address : address.slice(0, cut)).split('/').map(decode);
  const query = cut < 0 ? {} : Object.fromEntries(new URLSearchParams(address.slice(cut + 1)));
  return { page, path: path.filter((part) => part !== ''), query };
}

/** The address of a place, for links: `hrefOf('classroom', ['KEY'])`. Empty filters are left out. */
export function hrefOf(page: string, path: readonly string[] = [], query: Route['query'] = {}): string {
  const filters = Object.entries(query).filter(([, value]) => value !== '');
  const search = filters.length === 0 ? '' : `?${new URLSearchParams(filters).toString()}`;
  return `#${[page, ...path].map(encodeURIComponent).join('/')}${search}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Typed by hand, or cut off by a mail program.
    return part;
  }
}
