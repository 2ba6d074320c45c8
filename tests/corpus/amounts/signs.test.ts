import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../../src/core/snapshot.ts';
import { openBases } from './bases.ts';
import { boxed, inPlaces } from './in-places.ts';
import * as signs from './signs.ts';
import * as ofProducts from './signs-products.ts';
import * as shortfall from './signs-shortfall.ts';
import { decoys, totalBoxes, totalSayings, totalWords } from './totals.ts';

/** What pages say and show around a list, put into pages whose rows are known: the judgement follows it, and nothing else. */

const { each, inTurn } = inPlaces(openBases());

const isPartial =
  (...reasons: readonly string[]) =>
  (got: Completeness): boolean =>
    got.state === 'partial' && got.reasons.some((reason) => reasons.includes(reason));
const isUntouched = (got: Completeness): boolean =>
  got.state === 'complete' && got.expected === null && (got.page?.of ?? 1) === 1;

describe('the number of all students', () => {
  it.each([...totalSayings, ...totalBoxes])('«%s»', (text) => {
    for (const more of [0, 13]) {
      const wrong = each(
        ['above', 'heading', 'below'],
        ({ rows }) => boxed(text.replace(/\bN\b/g, inTurn(rows + more))),
        (got, { rows }) =>
          got.expected === rows + more && got.state === (more === 0 ? 'complete' : 'partial'),
      );
      expect(wrong).toEqual([]);
    }
  });
  it.each(totalWords)('%i: «%s»', (number, text) => {
    expect(
      each(
        // A sentence with a clause behind it stands in no heading.
        text.includes('،') ? ['above'] : ['above', 'heading'],
        () => boxed(text),
        (got) => got.expected === number,
      ),
    ).toEqual([]);
  });
});

describe('numbers of something else', () => {
  it.each(decoys)('«%s»', (text) => {
    expect(each(['above', 'below', 'toolbar'], () => boxed(text), isUntouched)).toEqual([]);
  });
});

describe('controls that say nothing of the list', () => {
  it.each([...signs.quietSigns, ...ofProducts.quietSignsOfProducts, ...shortfall.boundSigns])(
    '%s',
    (html) => {
      expect(each(['above', 'below', 'toolbar'], () => html, isUntouched)).toEqual([]);
    },
  );
});

describe('there is more', () => {
  it.each(signs.moreSigns)('%s', (html) => {
    expect(each(['below'], () => html, isPartial('load-more', 'more-pages'))).toEqual([]);
  });
  it.each(signs.leftSigns)('%s', (html) => {
    const wrong = each(
      ['below'],
      () => html.replaceAll('L', inTurn(13)),
      (got, { rows }) => got.state === 'partial' && got.expected === rows + 13,
    );
    expect(wrong).toEqual([]);
  });
  it.each(signs.loadingSigns)('%s', (html) => {
    expect(each(['below', 'above'], () => html, isPartial('still-loading'))).toEqual([]);
  });
});

describe('less than there is', () => {
  it.each(shortfall.firstSigns)('%s', (html) => {
    const wrong = each(
      ['above', 'below'],
      ({ rows }) => html.replaceAll(/\bN\b/g, inTurn(rows)),
      isPartial('more-pages', 'load-more'),
    );
    expect(wrong).toEqual([]);
  });
  it.each(shortfall.hiddenSigns)('%s', (html) => {
    expect(each(['above', 'below'], () => html, isPartial('rows-hidden'))).toEqual([]);
  });
});

describe('a choice from the list', () => {
  it.each([...signs.filterSigns, ...ofProducts.filterSignsOfProducts])('%s', (html) => {
    expect(each(['above', 'toolbar'], () => html, isPartial('filter-active'))).toEqual([]);
  });
  it.each(signs.filteredOf)('%s', (html) => {
    const wrong = each(
      ['below'],
      ({ rows }) => html.replaceAll('T', String(rows + 13)),
      (got, { rows }) => isPartial('filter-active')(got) && got.expected === rows + 13,
    );
    expect(wrong).toEqual([]);
  });
});
