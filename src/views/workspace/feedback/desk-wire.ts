import type { FeedbackDesk } from '../../../app/feedback/feedback-desk.ts';
import type { DeskStart } from '../../../app/feedback/open-desk.ts';
import type { ReportDesk } from './report-desk.ts';

/** What passes between a page of the workspace and the worker in which its desk runs. Both are of one build. */

/** What a page may ask of the desk. */
export const deskMethods = [
  'refresh',
  'page',
  'ids',
  'items',
  'act',
  'remove',
  'restore',
  'take',
  'own',
  'disown',
  'handOver',
  'sent',
  'takeBack',
  'again',
  'clusters',
  'decisions',
  'decide',
  'revoke',
  'reportFigures',
  'reportProblems',
  'reportFile',
] as const;
export type DeskMethod = (typeof deskMethods)[number];
export type DeskArgs<M extends DeskMethod> = Parameters<(FeedbackDesk & ReportDesk)[M]>;
export type DeskAnswer<M extends DeskMethod> = Awaited<ReturnType<(FeedbackDesk & ReportDesk)[M]>>;

/** Methods after which all pages must look again; of many files taken in, whoever takes them tells now and then. */
export const changing: ReadonlySet<DeskMethod> = new Set([
  'act',
  'remove',
  'restore',
  'disown',
  'handOver',
  'takeBack',
  'decide',
  'revoke',
]);

export type ToDesk =
  | { readonly start: DeskStart }
  | { readonly id: number; readonly method: DeskMethod; readonly args: readonly unknown[] };

export type FromDesk =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string }
  /** Blocks opened, of how many. */
  | { readonly id: number; readonly progress: readonly [done: number, total: number] };
