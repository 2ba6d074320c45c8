import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../../src/core/snapshot.ts';
import { openBases } from './bases.ts';
import { inPlaces } from './in-places.ts';
import * as doubt from './signs-doubt.ts';

/** Pages that do not know whether they show all, or say that they do not: neither is ever complete. */

const { each, inTurn } = inPlaces(openBases());

const isUnknown = ({ state }: Completeness): boolean => state === 'unknown';
const isPartial = ({ state }: Completeness): boolean => state === 'partial';

describe('a person could not tell', () => {
  it.each([...doubt.doubtSigns, ...doubt.savedViews])('%s', (html) => {
    expect(each(['above', 'below', 'toolbar'], () => html, isUnknown)).toEqual([]);
  });
  it.each(doubt.doubtSigns.slice(0, 8))('beside a total: %s', (html) => {
    expect(each(['above'], ({ rows }) => `${html}<p>عدد الطلبة: ${inTurn(rows)}</p>`, isUnknown)).toEqual([]);
  });
  it.each(doubt.aboutSigns)('%s', (html) => {
    const wrong = [0, 2].flatMap((more) =>
      each(
        ['above', 'below'],
        ({ rows }) => html.replace(/\bN\b/g, inTurn(rows + more)),
        (got) => isUnknown(got) && got.expected === null,
      ),
    );
    expect(wrong).toEqual([]);
  });
  it.each(doubt.sheetSigns)('%s', (html) => {
    expect(each(['below', 'below', 'above'], () => html, isUnknown)).toEqual([]);
  });
});

describe('it is some of it', () => {
  it.each([...doubt.partSigns, ...doubt.laterSheets])('%s', (html) => {
    expect(each(['above', 'below', 'below'], () => html, isPartial)).toEqual([]);
  });
});

it.each(doubt.quietDoubts)('says nothing of it: %s', (html) => {
  expect(
    each(
      ['above', 'below', 'toolbar'],
      () => html,
      (got) => got.state === 'complete' && got.expected === null,
    ),
  ).toEqual([]);
});
