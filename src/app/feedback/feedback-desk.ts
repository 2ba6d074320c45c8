import type { AuthorRef } from '../../core/feedback/author-ref.ts';
import type { BundleFault } from '../../core/feedback/bundle-format.ts';
import { isStillMine, type Hand } from '../../core/feedback/change-item.ts';
import type { ClusterDecision } from '../../core/feedback/cluster-decision.ts';
import type { FeedbackItem } from '../../core/feedback/feedback-item.ts';
import { ItemIndex, type ItemPage } from '../../core/feedback/item-index.ts';
import type { ItemQuery } from '../../core/feedback/item-query.ts';
import type { ItemSummary } from '../../core/feedback/item-summary.ts';
import { parseSaid, type SaidOfKey } from '../../core/feedback/own-replies.ts';
import type { SentBundle } from '../../core/feedback/sent-bundle.ts';
import type { Result } from '../../core/result.ts';
import type { RecordKey } from '../../store/feedback-rows.ts';
import type { FeedbackStore, OpenBlock } from '../../store/feedback-store.ts';
import { ClusterDesk } from './cluster-desk.ts';
import { actOn, type DeskAct } from './desk-act.ts';
import type { BundleOrder, DeskCluster, DeskOptions } from './desk-options.ts';
import { HandOvers } from './hand-overs.ts';
import { importBundle, recordKinds, type ImportOptions, type Received } from './import-bundle.ts';

/** Items read at a time where all of many are wanted. */
const atOnce = 200;
/** Blocks of summaries opened at a time. */
const blocksAtOnce = 4;

/**
 * The queue as the workspace works on it: summaries of all items in memory, items one by one. Runs in a worker, so
 * that neither opening nor searching 100,000 items holds up the page; knows nothing of being in one.
 */
export class FeedbackDesk {
  readonly #store: FeedbackStore;
  readonly #hand: () => Hand;
  readonly #now: () => number;
  readonly #author: AuthorRef;
  readonly #taking: Pick<ImportOptions, 'keepNames' | 'only'>;
  readonly #stamps = new Map<string, string>();
  readonly #index = new ItemIndex();
  readonly #clusters: ClusterDesk;
  readonly #handOvers: HandOvers;
  #generation = 0;

  constructor({ store, author, now, newId, keepNames, receives }: DeskOptions) {
    this.#store = store;
    this.#taking = { keepNames, only: receives ? null : author };
    this.#author = author;
    this.#now = now;
    this.#hand = () => ({ author, now: now(), newId });
    this.#clusters = new ClusterDesk(store, this.#index, this.#hand);
    this.#handOvers = new HandOvers({
      store,
      hand: this.#hand,
      items: (ids) => this.items(ids),
      decisions: () => this.#clusters.decisions(),
    });
  }

  /** Opens what has changed since the last time; all of it the first time. `progress`: blocks opened, of how many. */
  async refresh(progress: (done: number, total: number) => void = () => undefined): Promise<number> {
    const stamps = await this.#store.rows.blockStamps();
    for (const id of this.#stamps.keys()) if (!stamps.has(id)) this.#forget(id);
    const changed = [...stamps].filter(([id, stamp]) => this.#stamps.get(id) !== stamp);
    let done = 0;
    // Some at a time: what the browser decrypts and inflates beside us need not wait for what we parse.
    for (let at = 0; at < changed.length; at += blocksAtOnce) {
      const some = changed.slice(at, at + blocksAtOnce);
      const blocks = await Promise.all(some.map(([id]) => this.#store.block(id)));
      for (const [index, [id]] of some.entries()) {
        this.#see(id, blocks[index] ?? null);
        progress(++done, changed.length);
      }
    }
    return this.#index.all.length;
  }

  #see(id: string, block: OpenBlock | null): void {
    if (block === null) return this.#forget(id);
    this.#stamps.set(id, block.stamp);
    this.#index.set(id, block.items);
    this.#generation += 1;
  }

  #forget(block: string): void {
    this.#stamps.delete(block);
    this.#index.delete(block);
    this.#generation += 1;
  }

  /** Grows with every change of the queue or of a decision: what was worked out before is of another state. */
  get generation(): number {
    return this.#generation;
  }

  /** One page of what a query finds, with the count of all it finds. */
  page(query: ItemQuery, offset: number, limit: number): ItemPage {
    return this.#index.page(query, offset, limit);
  }

  /** Ids of what a query finds, all of it or a part, for acting on it. */
  ids(query: ItemQuery, offset = 0, most = Infinity): readonly string[] {
    return this.found(query)
      .slice(offset, offset + most)
      .map(({ id }) => id);
  }

  /** Summaries of all that a query finds: what counts rest on, without opening a single remark. */
  found(query: ItemQuery): readonly ItemSummary[] {
    return this.#index.find(query).items;
  }

  async items(ids: readonly string[]): Promise<readonly FeedbackItem[]> {
    const items: FeedbackItem[] = [];
    for (let at = 0; at < ids.length; at += atOnce)
      items.push(...(await this.#store.items(ids.slice(at, at + atOnce))));
    return items;
  }

  /**
   * Acts on items, however many, in one transaction: nobody ever sees half of it. Answers how many changed.
   * `dropRecords`: what goes with it.
   */
  async act(ids: readonly string[], act: DeskAct, dropRecords: readonly RecordKey[] = []): Promise<number> {
    const work = actOn(act, this.#hand());
    const changed = await this.#store.updateEach(ids, work, dropRecords);
    await this.refresh();
    return changed.size;
  }

  /** Removes of these what is still mine, others are left; answers what it removed, for undoing. */
  async remove(ids: readonly string[]): Promise<readonly FeedbackItem[]> {
    const mine = new Map<string, FeedbackItem>();
    const removed = await this.#store.updateEach(ids, (item) => {
      if (!isStillMine(item)) return item;
      mine.set(item.id, item);
      return null;
    });
    await this.refresh();
    return [...mine.values()].filter(({ id }) => removed.has(id));
  }

  /** Puts back what was just removed (undo). */
  async restore(items: readonly FeedbackItem[]): Promise<void> {
    const ids = items.map(({ id }) => id);
    await this.#store.update(ids, (now) => ({ put: items.filter(({ id }) => !now.has(id)) }));
    await this.refresh();
  }

  async take(file: Blob, name: string, passphrase: string | null): Promise<Result<Received, BundleFault>> {
    const received = await importBundle(this.#store, file, name, passphrase, {
      now: this.#now(),
      ...this.#taking,
    });
    if (received.ok) await this.refresh();
    return received;
  }

  /**
   * Says of an author's key under her name whether it is hers, from another computer: files of replies bring what it
   * wrote from now on, or ask about it no more.
   */
  async own(key: AuthorRef['key'], said: SaidOfKey['said']): Promise<void> {
    const value: SaidOfKey = { key, said };
    await this.#store.update([], () => ({ records: [{ kind: recordKinds.own, key, value }] }));
  }

  /** Takes that back, with what it had brought; a file of replies has it still. Answers how many went. */
  async disown(key: AuthorRef['key']): Promise<number> {
    const record = { kind: recordKinds.own, key };
    const before = parseSaid(await this.#store.rows.record(record.kind, key));
    // Only what came because she said so: of a namesake nothing came, but what she received in another role.
    const ids =
      before?.said === 'hers' && key !== this.#author.key
        ? this.found({ author: key }).map(({ id }) => id)
        : [];
    const gone = await this.#store.updateEach(ids, () => null, [record]);
    await this.refresh();
    return gone.size;
  }

  async handOver(
    order: BundleOrder,
  ): Promise<{ readonly bundle: string; readonly file: Blob; readonly items: number }> {
    const done = await this.#handOvers.handOver(order);
    await this.refresh();
    return done;
  }

  sent(): Promise<readonly SentBundle[]> {
    return this.#handOvers.sent();
  }

  /** Notes in each item of a hand-over that it did not take place, and forgets the hand-over. */
  async takeBack(bundle: string): Promise<number> {
    const items = (await this.#handOvers.of(bundle))?.items ?? [];
    return this.act(items, { act: 'take-back', bundle }, [{ kind: recordKinds.sent, key: bundle }]);
  }

  again(bundle: string, passphrase: string | null): Promise<Blob | null> {
    return this.#handOvers.again(bundle, passphrase);
  }

  decisions(): Promise<readonly ClusterDecision[]> {
    return this.#clusters.decisions();
  }

  confirmed(): Promise<readonly (readonly string[])[]> {
    return this.#clusters.confirmed();
  }

  clusters(query: ItemQuery = {}): Promise<readonly DeskCluster[]> {
    return this.#clusters.clusters(query);
  }

  async decide(groups: readonly (readonly string[])[]): Promise<ClusterDecision> {
    const decision = await this.#clusters.decide(groups);
    this.#generation += 1;
    return decision;
  }

  async revoke(decision: ClusterDecision): Promise<void> {
    await this.#clusters.revoke(decision);
    this.#generation += 1;
  }
}
