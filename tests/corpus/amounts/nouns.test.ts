import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../../src/core/snapshot.ts';
import { openBases, type Base } from './bases.ts';
import { countedKinds } from './nouns.ts';
import type { Place } from './said.ts';

/** What pages of sections, lessons, works and teachers say of how many there are: the judgement follows it, and no other number. */

const boxed = (text: string): string => (text.startsWith('<') ? text : `<p>${text}</p>`);
const inArabic = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

const judged = (base: Base, html: string, place: Place, holds: (got: Completeness) => boolean): string[] => {
  const got = base.readWith(html, place);
  return typeof got !== 'string' && got.read === base.rows && holds(got)
    ? []
    : [`${place}: ${typeof got === 'string' ? got : JSON.stringify(got)}`];
};

describe.each(countedKinds.map((kind) => [kind.page, kind] as const))('%s', (page, kind) => {
  const [base] = openBases([page]);
  if (base === undefined) throw new Error(`no page ${page}`);
  const { rows } = base;
  const places = (['above', 'heading', 'below'] as const).filter((place) => base.has(place));

  it.each(kind.totals)('«%s»', (text) => {
    const wrong = [0, 13].flatMap((more) =>
      places.flatMap((place, n) => {
        const said = boxed(text.replace(/\bN\b/g, String(rows + more)));
        return judged(
          base,
          n % 2 === 0 ? said : inArabic(said),
          place,
          (got) => got.expected === rows + more && got.state === (more === 0 ? 'complete' : 'partial'),
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  // Of these kinds a smaller number is no total.
  it.each(kind.words)('%i: «%s»', (number, text) => {
    const wrong = places.flatMap((place) =>
      judged(base, boxed(text), place, (got) =>
        number < rows
          ? got.state === 'complete' && got.expected === null
          : got.expected === number && got.state === (number === rows ? 'complete' : 'partial'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(kind.decoys)('no total: «%s»', (text) => {
    const wrong = (['above', 'below'] as const).flatMap((place) =>
      judged(base, boxed(text), place, (got) => got.expected === null && got.state === 'complete'),
    );
    expect(wrong).toEqual([]);
  });
});
