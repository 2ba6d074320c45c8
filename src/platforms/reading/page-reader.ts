import { ok } from '../../core/result.ts';
import type { ReadContext, Reader } from '../reader.ts';
import { countList } from './completeness/count-list.ts';
import { isPoor, saysMore, type PageRecogniser } from './page-recogniser.ts';
import type { RowAt } from './completeness/reading.ts';

export interface PageReader extends Reader {
  /** The elements of the rows that `read` numbers, by the same recognition; empty where nothing can be read. */
  locate(doc: Document, url: URL, context: ReadContext): readonly RowAt[];
}

const unhurried: ReadContext = { now: 0, signal: new AbortController().signal };

/**
 * A reader that counts at once and looks again at once (`again`); in the page itself that stands in scripts of their own, for
 * lists that were recognised and for pages of which too little was read.
 */
export const makePageReader = (
  { look: lookOnce, ...about }: PageRecogniser,
  again?: PageRecogniser,
): PageReader => {
  const look: PageRecogniser['look'] = (doc, url, context) => {
    const first = lookOnce(doc, url, context);
    const second = again !== undefined && isPoor(first) ? again.look(doc, url, context) : first;
    return second !== first && saysMore(second, first) ? second : first;
  };
  return {
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
  };
};
