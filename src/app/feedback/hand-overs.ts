import type { BundledSectionCheck } from '../../core/feedback/bundle-format.ts';
import { handOver, type Hand } from '../../core/feedback/change-item.ts';
import { decisionsOn, type ClusterDecision } from '../../core/feedback/cluster-decision.ts';
import type { FeedbackItem, Recipient } from '../../core/feedback/feedback-item.ts';
import { parseSent, type SentBundle } from '../../core/feedback/sent-bundle.ts';
import { nameless } from '../../core/school/handed-check.ts';
import { writeBundle } from '../../exports/bundle/write-bundle.ts';
import type { FeedbackStore } from '../../store/feedback-store.ts';
import type { BundleOrder } from './desk-options.ts';
import { recordKinds } from './import-bundle.ts';

export interface HandOversOptions {
  readonly store: FeedbackStore;
  readonly hand: () => Hand;
  readonly items: (ids: readonly string[]) => Promise<readonly FeedbackItem[]>;
  readonly decisions: () => Promise<readonly ClusterDecision[]>;
}

/** What the queue hands to others: bundles, and what is kept of each. */
export class HandOvers {
  readonly #of: HandOversOptions;

  constructor(of: HandOversOptions) {
    this.#of = of;
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
    const hand = this.#of.hand();
    const bundle = hand.newId();
    // Given to each item once: a second try after another page was quicker must not number it anew.
    const before = new Map((await this.#of.items(ids)).map((item) => [item.id, item]));
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
    await this.#of.store.update(ids, (items) => {
      const moved = [...items.values()].filter(
        (item) => item.changes.length !== before.get(item.id)?.changes.length,
      );
      if (moved.length > 0 || items.size !== before.size) throw new ChangedMeanwhile();
      return {
        put: to === 'teacher' ? [] : [...marked.values()],
        records: [{ kind: recordKinds.sent, key: bundle, value: record }],
      };
    });
    return { bundle, file, items: marked.size };
  }

  /** What was handed over from here, the newest first. */
  async sent(): Promise<readonly SentBundle[]> {
    const values = await this.#of.store.rows.records(recordKinds.sent);
    return values.flatMap((value) => parseSent(value) ?? []).sort((a, b) => b.at - a.at);
  }

  /** What was kept of a hand-over; null where nothing is. */
  async of(bundle: string): Promise<SentBundle | null> {
    return parseSent(await this.#of.store.rows.record(recordKinds.sent, bundle));
  }

  /** The file of an earlier hand-over, from the items as they stand and the checks as they were. */
  async again(bundle: string, passphrase: string | null): Promise<Blob | null> {
    const sent = await this.of(bundle);
    if (sent === null) return null;
    const { to, items, checks = [] } = sent;
    return this.#write(bundle, to, await this.#of.items(items), passphrase, checks);
  }

  async #write(
    bundle: string,
    to: Recipient,
    items: readonly FeedbackItem[],
    passphrase: string | null,
    checks: readonly BundledSectionCheck[],
  ): Promise<Blob> {
    const ids = items.map(({ id }) => id);
    const decisions = decisionsOn(ids, await this.#of.decisions());
    const { author, now } = this.#of.hand();
    const about = { bundle, from: author, to, madeAt: now };
    return writeBundle({ ...about, items, decisions, checks }, passphrase);
  }
}

/** Another page changed one of the items while the file was made; nothing was written. */
export class ChangedMeanwhile extends Error {}
