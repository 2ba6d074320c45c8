import * as z from 'zod/mini';
import { readingOrderSchema } from '../platforms/openemis/reading-order.ts';
import { message, nothing } from './define.ts';

export { schoolMarks, usualOrder } from '../platforms/openemis/reading-order.ts';

/** What a person says to the reading of OpenEMIS from our own pages. */
export const readingMessages = {
  /**
   * Wants a reading: as usual, or of this order (a principal's whole school). Goes on in an open OpenEMIS tab, or
   * opens one.
   */
  'reading.want': message({
    from: ['workspace', 'popup'],
    request: z.object({ order: z.exactOptional(readingOrderSchema) }),
    answer: nothing,
  }),
  /** Pauses the reading; what was read stays. */
  'reading.pause': message({
    from: ['workspace', 'popup'],
    request: nothing,
    answer: nothing,
  }),
  /** Gives the reading up; what was read stays, and nothing begins by itself for half a day. */
  'reading.cancel': message({
    from: ['workspace', 'popup'],
    request: nothing,
    answer: nothing,
  }),
};
