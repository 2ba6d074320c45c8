import type { Field } from '../platforms/reading/words/vocabulary.ts';
import type { ShownSection } from '../platforms/reading/teaching/candidates.ts';
import type { Proposal } from '../platforms/reading/teaching/proposal.ts';

export type { TaughtColumn } from '../platforms/reading/teaching/proposal.ts';
export { teachable } from '../platforms/reading/teaching/teachable.ts';
export type { Field };

/**
 * What the teaching frame and the page script say to each other. From the frame only bare orders, since the page around
 * hears them too; to the frame, which no page can listen to, what stands in the list.
 */
export const teachOrders = ['start', 'ready', 'point-name', 'point-section', 'report', 'stop'] as const;
export type TeachOrder = (typeof teachOrders)[number];

export const teachPost = (order: TeachOrder) => ({ mutabiq: 'teach', order }) as const;

export const teachOrder = (value: unknown): TeachOrder | null =>
  typeof value === 'object' &&
  value !== null &&
  'mutabiq' in value &&
  value.mutabiq === 'teach' &&
  'order' in value &&
  (teachOrders as readonly unknown[]).includes(value.order)
    ? (value.order as TeachOrder)
    : null;

export type TeachNews =
  | { readonly say: 'settings'; readonly language: 'ar' | 'en'; readonly digits: 'latn' | 'arab' }
  /** The person is to point at something now. */
  | { readonly say: 'point'; readonly what: 'name' | 'section' }
  /** Around what was pointed at nothing repeats, or it is no name. */
  | { readonly say: 'no-list' }
  | { readonly say: 'proposal'; readonly proposal: Proposal; readonly path: string }
  /** The text that was pointed at names this section; null: it names none. */
  | { readonly say: 'section'; readonly section: TaughtSection | null };

export type TaughtSection = ShownSection;

/** What the person has chosen so far; kept while she points at something else. */
export interface TeachDraft {
  readonly fields: Readonly<Record<number, Field>>;
  readonly section: TaughtSection | null;
}

export interface TeachMessage {
  readonly mutabiq: 'teach-news';
  readonly news: TeachNews;
}

export const teachMessage = (news: TeachNews): TeachMessage => ({ mutabiq: 'teach-news', news });

/** News of our own page script; the frame has checked that its parent posted it. */
export const teachNews = (value: unknown): TeachNews | null =>
  typeof value === 'object' &&
  value !== null &&
  'mutabiq' in value &&
  value.mutabiq === 'teach-news' &&
  'news' in value
    ? (value.news as TeachNews)
    : null;
