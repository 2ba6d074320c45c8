import type { AuthorRef } from '../../core/feedback/author-ref.ts';
import type { FeedbackDesk } from './feedback-desk.ts';

/** What passes between a page of the workspace and the worker in which its desk runs. Both are of one build. */

/** What a page may ask of the desk. */
export const deskMethods = [
  'refresh',
  'page',
  'ids',
  'summaries',
  'items',
  'act',
  'restore',
  'take',
  'handOver',
  'sent',
  'takeBack',
  'again',
  'clusters',
  'decisions',
  'decide',
  'revoke',
] as const;
export type DeskMethod = (typeof deskMethods)[number];
export type DeskArgs<M extends DeskMethod> = Parameters<FeedbackDesk[M]>;
export type DeskAnswer<M extends DeskMethod> = Awaited<ReturnType<FeedbackDesk[M]>>;

/** Methods after which other pages must look again. */
export const changing: ReadonlySet<DeskMethod> = new Set([
  'act',
  'restore',
  'take',
  'handOver',
  'takeBack',
  'decide',
  'revoke',
]);

export type ToDesk =
  | {
      readonly start: {
        readonly profile: string;
        readonly key: CryptoKey;
        readonly author: AuthorRef;
        readonly keepNames: boolean;
      };
    }
  | { readonly id: number; readonly method: DeskMethod; readonly args: readonly unknown[] };

export type FromDesk =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string }
  /** Blocks opened, of how many. */
  | { readonly id: number; readonly progress: readonly [done: number, total: number] };
