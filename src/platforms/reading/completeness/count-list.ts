import type { Completeness } from '../../../core/snapshot.ts';
import type { Counted } from '../words/counted-nouns.ts';
import type { RowFacts } from '../fields/facts.ts';
import { saysMore } from './more-signs.ts';
import { readSigns, type RowCounts } from './read-signs.ts';
import { isOfLatest } from './shortfall.ts';
import { weigh } from './weigh.ts';
import type { Recognised } from '../context/recognised.ts';
import type { Sight } from '../page/sight.ts';
import { wholeNumber } from '../words/text.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** A list that was recognised and read, and what was counted while reading it. */
export interface ReadList {
  readonly found: Recognised;
  /** The page says itself that the list is empty. */
  readonly isEmpty: boolean;
  readonly amounts: { readonly counted: Counted } & Omit<RowCounts, 'serials' | 'serialsCount' | 'notes'>;
  readonly sight: Sight;
  readonly headers: HeaderIndex;
}

/** Entries with one text that says that there is more: no rows that could not be read. */
const notesIn = (rows: readonly RowFacts[], counted: Counted): ReadonlySet<Element> =>
  new Set(
    rows
      .filter(
        ({ chunks: [first, ...others] }) =>
          first !== undefined && others.length === 0 && saysMore(first.text, counted),
      )
      .map(({ row }) => row.element),
  );

export type CountList = (list: ReadList) => Completeness;

/** How much of the list was read, by all that the page says around it. */
export const countList: CountList = ({ found, isEmpty, amounts, sight, headers }) => {
  const { counted, read } = amounts;
  const serials = found.facts.rows.map(({ values }) => wholeNumber(values.get('serial')?.text ?? ''));
  const { body, grid, context } = found;
  const notes = notesIn(found.facts.rows, counted);
  const serialsCount = grid.headers.some((head) => headers.fieldOf(head.at(-1) ?? '') === 'serial');
  const signs = readSigns(body, grid, sight, headers, counted, context.section, {
    ...amounts,
    serials,
    serialsCount,
    notes,
    refused: amounts.refused - notes.size,
  });
  const isChoice = context.nearest !== null && isOfLatest(context.nearest);
  return weigh(isChoice ? { ...signs, mayEndHere: true } : signs, read, isEmpty);
};
