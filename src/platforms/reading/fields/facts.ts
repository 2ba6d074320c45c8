import { withoutEchoes } from '../lists/echoed-heads.ts';
import type { Grid, GridRow } from '../lists/grid.ts';
import { chunksOf, type Chunk } from '../page/chunks.ts';
import type { Sight } from '../page/sight.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';
import { cutAtShared } from './cut-at-shared.ts';
import type { DraftFacts } from './draft-facts.ts';
import { nameFields } from './field-shapes.ts';
import { findTitles } from './find-titles.ts';
import { readGroups } from './group-fields.ts';
import { splitId } from './id-and-name.ts';
import { inferFields } from './infer-fields.ts';
import { pairLabels, sharedTexts } from './label-pairs.ts';
import { labelOwnWords } from './own-words.ts';
import { readColumns, readNameParts } from './read-columns.ts';
import { readLabels } from './read-labels.ts';
import { nameBySpoken } from './spoken-names.ts';
import { countSubmissions, titleLessons } from './title-fields.ts';

/** One row brought to fields: what each value means, and why we believe it. */
export interface RowFacts {
  readonly row: GridRow;
  readonly values: ReadonlyMap<Field, Chunk>;
  /** All pieces of the row. */
  readonly chunks: readonly Chunk[];
}

export interface GridFacts {
  readonly grid: Grid;
  readonly rows: readonly RowFacts[];
  /** Fields by a header or label that the values bear out. */
  readonly stated: ReadonlySet<Field>;
  /** Fields by their values alone. */
  readonly inferred: ReadonlySet<Field>;
  /** Fields a header claims and the values deny: shifted or corrupted columns. */
  readonly denied: ReadonlySet<Field>;
  /** Fields that two columns claim, or that two columns could be: a person must say. */
  readonly unclear: ReadonlySet<Field>;
  /** Columns of unknown header whose values look like names of persons. */
  readonly unknownNames: number;
  /** Columns of unknown header that hold values in most rows: what the list is for may stand in them. */
  readonly unknownColumns: number;
  /** Those of them that hold long numbers: ids in words we do not know. */
  readonly unknownNumbers: number;
}

/** Some field is, or may be, the name of a person. */
const isNamed = ({ stated, inferred, denied, unclear }: DraftFacts): boolean =>
  [...nameFields, 'firstName' as const].some((field) =>
    [stated, inferred, unclear, denied].some((fields) => fields.has(field)),
  );

/** What stands in the cells, and what of it stands in every row. */
const readCells = (
  grid: Grid,
  sight: Sight,
  headers: HeaderIndex,
): { readonly rows: DraftFacts['rows']; readonly shared: ReadonlySet<string> } => {
  const pieces = withoutEchoes(
    grid,
    cutAtShared(
      grid.rows.map(({ element, cells }) => ({
        element,
        cells: cells.map((cell) => (cell === null ? [] : chunksOf(cell, sight, headers))),
      })),
    ),
  );
  const shared = sharedTexts(pieces, (text) => headers.fieldOf(text) !== null);
  const headed = grid.headers.map((texts) => texts.length > 0);
  const paired = labelOwnWords(pairLabels(pieces, headed, shared, headers), headed, headers);
  const rows = grid.rows.map((row, n) => ({
    row,
    values: new Map<Field, Chunk>(),
    cells: (paired[n] ?? []).map((chunks, column) =>
      headed[column] === true ? chunks : chunks.flatMap(splitId),
    ),
  }));
  return { rows, shared };
};

/** Brings a grid to fields by labels, by header, by group and by values, the surest statement first. */
export const readFacts = (grid: Grid, sight: Sight, headers: HeaderIndex): GridFacts => {
  const { rows, shared } = readCells(grid, sight, headers);
  const draft: DraftFacts = {
    grid,
    rows,
    stated: new Set(),
    inferred: new Set(),
    denied: new Set(),
    unclear: new Set(),
    unknownNames: 0,
    unknownColumns: 0,
    unknownNumbers: 0,
  };
  const { stated, inferred, unclear } = draft;
  readLabels(draft, headers);
  readColumns(draft, shared, headers);
  readNameParts(draft);
  readGroups(rows, stated);
  // What stands without a header: by its values, and only when one place alone could be it.
  inferFields(grid, rows, stated, inferred, unclear);
  if (!isNamed(draft) && draft.unknownNames === 0 && stated.size + inferred.size > 0)
    nameBySpoken(rows, inferred, sight);
  // A badge beside each name, whether the work was handed in, needs no header to say so.
  if (inferred.has('submission')) stated.add('submission');
  countSubmissions(rows, stated);
  if (grid.shape !== 'chips' && grid.headers.every((texts) => texts.length === 0))
    findTitles(rows, stated, inferred);
  titleLessons(rows, stated, grid);
  return { ...draft, rows: rows.map(({ row, values, cells }) => ({ row, values, chunks: cells.flat() })) };
};
