import * as z from 'zod/mini';
import {
  captureStateSchema,
  commitRequest,
  draftRequest,
  itemsRequest,
  keptRowsSchema,
  seenPlaceSchema,
  type SchoolBasis,
} from '../app/feedback/capture-schema.ts';
import { message, nothing, unparsed } from './define.ts';

const writers = ['panel', 'popup'] as const;

/** What the forms for remarks need of the background; the workspace opens the queue itself. */
export const feedbackMessages = {
  /** Who writes, what is being written, and what is queued and in nobody else's hands; changes nothing. */
  'feedback.state': message({ from: [...writers], request: nothing, answer: captureStateSchema }),
  /** Keeps a draft as it stands at this moment, or drops it (null). */
  'feedback.draft': message({ from: [...writers], request: draftRequest, answer: nothing }),
  /** Items as they are kept, by their ids. */
  'feedback.items': message({ from: [...writers], request: itemsRequest, answer: keptRowsSchema }),
  /** Writes, changes or removes items in one transaction; not done when another page was quicker. */
  'feedback.commit': message({
    from: [...writers],
    request: commitRequest,
    answer: z.object({ done: z.boolean() }),
  }),
  /** What the page in the tab is about and where its video stands; the page script looks only when asked. */
  'feedback.place': message({ from: [...writers], request: nothing, answer: z.nullable(seenPlaceSchema) }),
  /** What was read of the school: whom a remark must not name, and the checks that may go along with it. */
  'feedback.school': message({ from: [...writers], request: nothing, answer: unparsed<SchoolBasis>() }),
};
