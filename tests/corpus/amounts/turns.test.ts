import { expect, it } from 'vitest';
import type { Completeness } from '../../../src/core/snapshot.ts';
import { openBases } from './bases.ts';
import type { Place } from './said.ts';
import { otherLists, partTurns, wholeTurns } from './turns.ts';

/** What turns pages, weeks, pictures or another list: all of the list stands there, or not. */

const bases = openBases();
let turn = 0;
const judged = (html: string, places: readonly Place[], holds: (got: Completeness) => boolean): string[] =>
  places.flatMap((place) => {
    const base = bases[turn++ % bases.length];
    if (base === undefined) throw new Error('there are no pages');
    const got = base.readWith(html.replace(/\bN\b/g, String(base.rows)), place);
    if (typeof got !== 'string' && got.read === base.rows && holds(got)) return [];
    return [`${place}, ${base.name}: ${typeof got === 'string' ? got : JSON.stringify(got)}`];
  });

it.each(wholeTurns)('all stands there: %s', (html) => {
  expect(judged(html, ['below', 'above', 'toolbar'], ({ state }) => state === 'complete')).toEqual([]);
});

it.each(otherLists)('another list goes on: %s', (html) => {
  expect(judged(html, ['below', 'below'], ({ state }) => state === 'complete')).toEqual([]);
});

it.each(partTurns)('there is more: %s', (html) => {
  expect(judged(html, ['below'], ({ state }) => state === 'partial')).toEqual([]);
});
