import { comparer, facetsOf, matcher, type Facets, type ItemQuery, type ItemSort } from './item-query.ts';
import type { ItemSummary } from './item-summary.ts';

export interface ItemPage {
  readonly total: number;
  readonly items: readonly ItemSummary[];
  readonly facets: Facets;
}

interface Found {
  readonly items: readonly ItemSummary[];
  readonly facets: Facets;
}

interface Order {
  readonly all: readonly ItemSummary[];
  readonly items: readonly ItemSummary[];
}

/** Answers that are kept: a page asks a few questions over and over, on all there is and on what it shows. */
const mostKept = 6;

/** Summaries of all items, by the blocks in which they are kept: searched, filtered, sorted and counted in memory. */
export class ItemIndex {
  readonly #blocks = new Map<string, readonly ItemSummary[]>();
  readonly #orders = new Map<ItemSort, Order>();
  readonly #found = new Map<string, Found>();
  #all: readonly ItemSummary[] | null = null;

  set(block: string, items: readonly ItemSummary[]): void {
    this.#blocks.set(block, items);
    this.#forget();
  }

  delete(block: string): void {
    if (this.#blocks.delete(block)) this.#forget();
  }

  #forget(): void {
    this.#all = null;
    this.#found.clear();
  }

  /** In no order. The same array as long as nothing changed. */
  get all(): readonly ItemSummary[] {
    this.#all ??= [...this.#blocks.values()].flat();
    return this.#all;
  }

  /** One page of what a query finds, with the count of all it finds. */
  page(query: ItemQuery, offset: number, limit: number): ItemPage {
    const { items, facets } = this.find(query);
    return { total: items.length, items: items.slice(offset, offset + limit), facets };
  }

  find(query: ItemQuery): Found {
    // Asked for with the usual order or without any it is one and the same list.
    const key = JSON.stringify({ ...query, sort: query.sort ?? 'newest' });
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const items = this.#ordered(query.sort ?? 'newest').filter(matcher(query));
    const found = { items, facets: facetsOf(items) };
    const [oldest] = this.#found.keys();
    if (oldest !== undefined && this.#found.size >= mostKept) this.#found.delete(oldest);
    this.#found.set(key, found);
    return found;
  }

  /**
   * All items in an order. One that was sorted before is brought up to date and sorted anew, which costs little where
   * little has changed: after each of 200 bundles, say.
   */
  #ordered(sort: ItemSort): readonly ItemSummary[] {
    const { all } = this;
    const known = this.#orders.get(sort);
    if (known?.all === all) return known.items;
    const fresh = new Set(all);
    const kept = known?.items.filter((item) => fresh.delete(item)) ?? [];
    const items = [...kept, ...fresh].sort(comparer(sort));
    this.#orders.set(sort, { all, items });
    return items;
  }
}
