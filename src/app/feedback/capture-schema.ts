import * as z from 'zod/mini';
import { authorRefSchema } from '../../core/feedback/author-ref.ts';
import { placeRefSchema } from '../../core/feedback/place-ref.ts';
import { decisionListSchema } from '../../core/decisions/decision-record.ts';
import { list } from '../../core/snapshot-schema.ts';
import { storedSchoolSchema } from '../panel-basis.ts';

/**
 * What travels between the forms for remarks and the background. What stands in an item, its history and its summary
 * are worked out in panel or popup, and parsed there again; here only shape and size are looked at.
 */

const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const text = z.string().check(z.maxLength(200));

/** Anything of JSON; sealed as it is. Parsed by whoever reads it. */
const kept = z.unknown();
const keptRow = z.object({ id, stamp: text, value: kept });

export const captureStateSchema = z.object({
  author: authorRefSchema,
  drafts: list(kept, 500),
  /** Queued and in nobody else's hands. */
  mine: list(keptRow, 100_000),
  /** How many others the queue holds. */
  held: z.number(),
  /** Hand-overs from this browser. */
  sent: list(kept, 10_000),
});
export type CaptureState = z.infer<typeof captureStateSchema>;

export const draftRequest = z.object({ id, draft: z.nullable(kept) });

export const itemsRequest = z.object({ ids: list(id, 1000) });
export const keptRowsSchema = z.object({ items: list(keptRow, 1000) });
export type KeptRows = z.infer<typeof keptRowsSchema>;

const sent = z.object({ kind: z.literal('sent'), key: id });
export const commitRequest = z.object({
  put: list(
    z.object({
      id,
      /** Of the row it was made from; null for one that is new. */
      stamp: z.nullable(text),
      stage: z.enum(['mine', 'held']),
      value: kept,
      summary: z.looseObject({ id }),
    }),
    1000,
  ),
  remove: list(z.object({ id, stamp: text }), 1000),
  records: list(z.extend(sent, { value: kept }), 10),
  dropRecords: list(sent, 10),
});
export type CommitRequest = z.infer<typeof commitRequest>;

/** What the panel's own checks are worked out from, and the students that a remark must not name. */
export const schoolBasisSchema = z.object({
  data: storedSchoolSchema,
  decisions: decisionListSchema,
  maxAgeMs: z.number(),
});
export type SchoolBasis = z.infer<typeof schoolBasisSchema>;

/** What the page in the tab shows, read when it is asked for and at no other time. */
export const seenPlaceSchema = z.object({
  place: placeRefSchema,
  /** Null: no video on the page. `seconds` null: it plays in a frame of its own, where nobody looks. */
  video: z.nullable(z.object({ seconds: z.nullable(z.number()) })),
});
export type SeenPlace = z.infer<typeof seenPlaceSchema>;
