import type { Completeness } from '../../../src/core/snapshot.ts';
import type { Base } from './bases.ts';
import type { Place } from './said.ts';

const inArabic = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

export const boxed = (text: string): string => (text.startsWith('<') ? text : `<p>${text}</p>`);

export interface InPlaces {
  /** The judgements of one piece in each place, each on the next page that has the place: what does not hold. */
  readonly each: (
    places: readonly Place[],
    html: (base: Base) => string,
    holds: (got: Completeness, base: Base) => boolean,
  ) => string[];
  /** A number in the digits whose turn it is. */
  readonly inTurn: (number: number) => string;
}

/** Puts pieces of pages into pages whose rows are known, page after page. */
export const inPlaces = (bases: readonly Base[]): InPlaces => {
  let turn = 0;
  return {
    each: (places, html, holds) =>
      places.flatMap((place) => {
        const fit = bases.filter((base) => base.has(place));
        const base = fit[turn++ % fit.length];
        if (base === undefined) throw new Error(`no page has the place ${place}`);
        const got = base.readWith(html(base), place);
        if (typeof got !== 'string' && got.read === base.rows && holds(got, base)) return [];
        return [`${place}, ${base.name}: ${typeof got === 'string' ? got : JSON.stringify(got)}`];
      }),
    inTurn: (number) => (turn % 2 === 0 ? String(number) : inArabic(String(number))),
  };
};
