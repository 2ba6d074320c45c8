import type { Hand } from '../../core/feedback/change-item.ts';
import { decideCluster, revokeCluster, type ClusterDecision } from '../../core/feedback/cluster-decision.ts';
import { clusterReports, confirmedClusters } from '../../core/feedback/clusters.ts';
import type { ItemIndex } from '../../core/feedback/item-index.ts';
import type { ItemQuery } from '../../core/feedback/item-query.ts';
import { ownText } from '../../core/feedback/item-summary.ts';
import { textPrint } from '../../core/feedback/similar-text.ts';
import type { FeedbackStore } from '../../store/feedback-store.ts';
import type { DeskCluster } from './desk-options.ts';
import { parseDecision, recordKinds } from './import-bundle.ts';

/** Reports that seem to be on one problem, and what persons said of that. */
export class ClusterDesk {
  readonly #store: FeedbackStore;
  readonly #index: ItemIndex;
  readonly #hand: () => Hand;

  constructor(store: FeedbackStore, index: ItemIndex, hand: () => Hand) {
    this.#store = store;
    this.#index = index;
    this.#hand = hand;
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
  }
}
