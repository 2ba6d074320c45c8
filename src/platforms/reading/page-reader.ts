import { ok } from '../../core/result.ts';
import type { ReadContext, Reader } from '../reader.ts';
import { countList } from './count-list.ts';
import type { PageRecogniser, RowAt } from './page-recogniser.ts';

export interface PageReader extends Reader {
  /** The elements of the rows that `read` numbers, by the same recognition; empty where nothing can be read. */
  locate(doc: Document, url: URL, context: ReadContext): readonly RowAt[];
}

const unhurried: ReadContext = { now: 0, signal: new AbortController().signal };

/** A reader that counts at once; in the page itself that stands in a script of its own, for lists that were recognised. */
export const makePageReader = ({ look, ...about }: PageRecogniser): PageReader => ({
  ...about,
  detect: (doc, url) => look(doc, url, unhurried).detection,
  read: (doc, url, context) => {
    const { reading } = look(doc, url, context);
    return reading.ok ? ok(reading.value.snapshot(countList)) : reading;
  },
  locate: (doc, url, context) => {
    const { reading } = look(doc, url, context);
    return reading.ok ? reading.value.rows : [];
  },
});
