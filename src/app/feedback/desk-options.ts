import type { AuthorRef } from '../../core/feedback/author-ref.ts';
import type { BundledSectionCheck } from '../../core/feedback/bundle-format.ts';
import type { Cluster } from '../../core/feedback/clusters.ts';
import type { Recipient } from '../../core/feedback/feedback-item.ts';
import type { FeedbackStore } from '../../store/feedback-store.ts';

/** Whose desk it is, and what core has not of its own: clock and chance. */
export interface DeskOptions {
  readonly store: FeedbackStore;
  readonly author: AuthorRef;
  readonly now: () => number;
  readonly newId: () => string;
  /** Whether children that received section checks name are kept: only behind a PIN. */
  readonly keepNames: boolean;
  /** Who is only a teacher gets remarks of nobody else: of a file of replies to many, her own are taken. */
  readonly receives: boolean;
}

/** What is to be handed over, and to whom. */
export interface BundleOrder {
  readonly ids: readonly string[];
  readonly to: Recipient;
  readonly passphrase: string | null;
  readonly checks?: readonly BundledSectionCheck[];
}

/** Reports that seem to be on one problem, and how many persons wrote of it. */
export interface DeskCluster extends Cluster {
  readonly authors: number;
}
