import { describe, expect, it } from 'vitest';
import { openBases } from './bases.ts';
import { boxed, inPlaces } from './in-places.ts';
import type { Place } from './said.ts';
import * as said from './total-places.ts';

/** The number of all students where pages put it beside plain sentences, and numbers of other things in the same places. */

const { each, inTurn } = inPlaces(openBases());

const states = (text: string, places: readonly Place[]): string[] =>
  [0, 13].flatMap((more) =>
    each(
      places,
      ({ rows }) => boxed(text.replace(/\bN\b/g, inTurn(rows + more))),
      (got, { rows }) => got.expected === rows + more && got.state === (more === 0 ? 'complete' : 'partial'),
    ),
  );

describe('the number of all students', () => {
  it.each([...said.titleBadges, ...said.totalChips, ...said.totalTabs])('%s', (text) => {
    expect(states(text, ['above', 'above', 'toolbar'])).toEqual([]);
  });
  it.each(said.totalBars)('%s', (text) => {
    expect(states(text, ['above', 'below', 'below'])).toEqual([]);
  });
  it.each(said.totalFeet)('%s', (text) => {
    expect(states(text, ['foot', 'body end'])).toEqual([]);
  });
  it.each(said.totalsInWords)('%i: «%s»', (number, text) => {
    expect(
      each(
        ['above', 'below'],
        () => boxed(text),
        (got) => got.expected === number,
      ),
    ).toEqual([]);
  });
});

it.each(said.agreeing)('as many as there are: %s', (text) => {
  const judged = [0, 13].flatMap((more) =>
    each(
      ['above', 'below'],
      ({ rows }) => text.replace(/\bN\b/g, String(rows + more)),
      (got, { rows }) => got.state === 'complete' && got.expected === (more === 0 ? rows : null),
    ),
  );
  expect(judged).toEqual([]);
});

it.each(said.otherTitles)('a title of something else: %s', (title) => {
  expect(
    each(
      ['below', 'below', 'below'],
      () => `<div class="card"><div>${title}</div><p>لا جديد</p></div>`,
      (got) => got.state === 'complete' && got.expected === null,
    ),
  ).toEqual([]);
});

it.each(said.otherPlaces)('no number of them: %s', (text) => {
  expect(
    each(
      ['above', 'below', 'toolbar'],
      () => text,
      (got) => got.state === 'complete' && got.expected === null,
    ),
  ).toEqual([]);
});
