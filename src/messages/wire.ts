import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';

/** What travels. The mark keeps our messages apart from anything else an extension page may hear. */
export interface Envelope {
  readonly mutabiq: 'message';
  readonly name: string;
  readonly request: unknown;
}

export type WireAnswer = Result<unknown, Problem>;

export const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' &&
  value !== null &&
  'mutabiq' in value &&
  value.mutabiq === 'message' &&
  'name' in value &&
  typeof value.name === 'string';

/** Broadcast by the background to extension pages and frames: ask again for what you show. */
export const changed = { mutabiq: 'changed' } as const;

export const isChanged = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'mutabiq' in value && value.mutabiq === 'changed';

/** Posted by our content script into our own frame, and by nobody else with a nonce that the background knows. */
export const noncePost = (nonce: string) => ({ mutabiq: 'nonce', nonce }) as const;
