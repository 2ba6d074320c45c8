import type { AuthorRef } from '../../core/feedback/author-ref.ts';
import type { BundleFault, BundledSectionCheck } from '../../core/feedback/bundle-format.ts';
import { handOver, isStillMine, type Hand } from '../../core/feedback/change-item.ts';
import {
  decideCluster,
  decisionsOn,
  revokeCluster,
  type ClusterDecision,
} from '../../core/feedback/cluster-decision.ts';
import { clusterReports, confirmedClusters } from '../../core/feedback/clusters.ts';
import type { FeedbackItem, Recipient } from '../../core/feedback/feedback-item.ts';
import { ItemIndex, type ItemPage } from '../../core/feedback/item-index.ts';
import type { ItemQuery } from '../../core/feedback/item-query.ts';
import { ownText, type ItemSummary } from '../../core/feedback/item-summary.ts';
import { parseSaid, type SaidOfKey } from '../../core/feedback/own-replies.ts';
import { textPrint } from '../../core/feedback/similar-text.ts';
import { parseSent, type SentBundle } from '../../core/feedback/sent-bundle.ts';
import type { Result } from '../../core/result.ts';
import { nameless } from '../../core/school/handed-check.ts';
import { writeBundle } from '../../exports/bundle/write-bundle.ts';
import type { RecordKey } from '../../store/feedback-rows.ts';
import type { FeedbackStore, OpenBlock } from '../../store/feedback-store.ts';
import type { BundleOrder, DeskCluster, DeskOptions } from './desk-options.ts';
import { actOn, type DeskAct } from './desk-act.ts';
import {
  importBundle,
  parseDecision,
  recordKinds,
  type ImportOptions,
  type Received,
} from './import-bundle.ts';

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
  readonly #newId: () => string;
  readonly #author: AuthorRef;
  readonly #taking: Pick<ImportOptions, 'keepNames' | 'only'>;
  readonly #stamps = new Map<string, string>();
  readonly #index = new ItemIndex();
  #generation = 0;

  constructor({ store, author, now, newId, keepNames, receives }: DeskOptions) {
    this.#store = store;
    this.#taking = { keepNames, only: receives ? null : author };
    this.#author = author;
    this.#now = now;
    this.#newId = newId;
    this.#hand = () => ({ author, now: now(), newId });
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

  /**
   * Items as a bundle, marked as handed over in the transaction that comes after the file was made: a page that dies
   * before it leaves a file less, after it the hand-over with its bundle, from which the file can be made again
   * (`again`). Replies to teachers are no handing over and only noted.
   */
  async handOver(
    order: BundleOrder,
  ): Promise<{ readonly bundle: string; readonly file: Blob; readonly items: number }> {
    const { ids, to, passphrase, checks = [] } = order;
    const hand = this.#hand();
    const bundle = this.#newId();
    // Given to each item once: a second try after another page was quicker must not number it anew.
    const before = new Map((await this.items(ids)).map((item) => [item.id, item]));
    const mark = (item: FeedbackItem): FeedbackItem =>
      to === 'teacher' ? item : handOver(item, to, bundle, hand);
    const marked = new Map([...before].map(([id, item]) => [id, mark(item)]));
    const file = await this.#write(bundle, to, [...marked.values()], passphrase, checks);
    const record: SentBundle = {
      bundle,
      to,
      at: hand.now,
      items: [...marked.keys()],
      ...(checks.length === 0 ? {} : { checks: nameless(checks) }),
    };
    await this.#store.update(ids, (items) => {
      const moved = [...items.values()].filter(
        (item) => item.changes.length !== before.get(item.id)?.changes.length,
      );
      if (moved.length > 0 || items.size !== before.size) throw new ChangedMeanwhile();
      return {
        put: to === 'teacher' ? [] : [...marked.values()],
        records: [{ kind: recordKinds.sent, key: bundle, value: record }],
      };
    });
    await this.refresh();
    return { bundle, file, items: marked.size };
  }

  /** What was handed over from here, the newest first. */
  async sent(): Promise<readonly SentBundle[]> {
    const values = await this.#store.rows.records(recordKinds.sent);
    return values.flatMap((value) => parseSent(value) ?? []).sort((a, b) => b.at - a.at);
  }

  /** Notes in each item of a hand-over that it did not take place, and forgets the hand-over. */
  async takeBack(bundle: string): Promise<number> {
    const record = { kind: recordKinds.sent, key: bundle };
    const sent = parseSent(await this.#store.rows.record(record.kind, record.key));
    return this.act(sent?.items ?? [], { act: 'take-back', bundle }, [record]);
  }

  /** The file of an earlier hand-over, from the items as they stand and the checks as they were. */
  async again(bundle: string, passphrase: string | null): Promise<Blob | null> {
    const sent = parseSent(await this.#store.rows.record(recordKinds.sent, bundle));
    if (sent === null) return null;
    const { to, items, checks = [] } = sent;
    return this.#write(bundle, to, await this.items(items), passphrase, checks);
  }

  async #write(
    bundle: string,
    to: Recipient,
    items: readonly FeedbackItem[],
    passphrase: string | null,
    checks: readonly BundledSectionCheck[],
  ): Promise<Blob> {
    const ids = items.map(({ id }) => id);
    const decisions = decisionsOn(ids, await this.decisions());
    const about = { bundle, from: this.#author, to, madeAt: this.#now() };
    return writeBundle({ ...about, items, decisions, checks }, passphrase);
  }

  async decisions(): Promise<readonly ClusterDecision[]> {
    const values = await this.#store.rows.records(recordKinds.cluster);
    return values.map(parseDecision).filter((decision) => decision !== null);
  }

  /** What persons said is one problem, by item ids. */
  async confirmed(): Promise<readonly (readonly string[])[]> {
    return confirmedClusters(
      this.#index.all.map(({ id }) => id),
      await this.decisions(),
    );
  }

  /** Clusters among what a query finds, each with how many persons wrote of it. */
  async clusters(query: ItemQuery = {}): Promise<readonly DeskCluster[]> {
    const { items } = this.#index.find(query);
    const authors = new Map(items.map(({ id, author }) => [id, author.key]));
    const reports = items.map((item) => ({ ...item, print: textPrint(ownText(item)) }));
    return clusterReports(reports, await this.decisions()).map((cluster) => ({
      ...cluster,
      authors: new Set(cluster.items.map((id) => authors.get(id))).size,
    }));
  }

  /** Says of items that they are one (`[[a, b]]`) or not (`[[a], [b]]`); answers the decision, for undoing. */
  async decide(groups: readonly (readonly string[])[]): Promise<ClusterDecision> {
    const decision = decideCluster(await this.decisions(), groups, this.#hand());
    await this.#keep(decision);
    return decision;
  }

  /** Takes a decision back; what it had replaced counts again. */
  async revoke(decision: ClusterDecision): Promise<void> {
    await this.#keep(...revokeCluster(await this.decisions(), decision, this.#hand()));
  }

  async #keep(...decisions: readonly ClusterDecision[]): Promise<void> {
    const records = decisions.map((value) => ({ kind: recordKinds.cluster, key: value.id, value }));
    await this.#store.update([], () => ({ records }));
    this.#generation += 1;
  }
}

/** Another page changed one of the items while the file was made; nothing was written. */
export class ChangedMeanwhile extends Error {}
