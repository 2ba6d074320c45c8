import type { Chunk } from '../page/chunks.ts';
import type { Grid } from './grid.ts';
import { key } from '../words/text.ts';

interface Pieces {
  readonly element: Element;
  readonly cells: readonly (readonly Chunk[])[];
}

/** Tables for small screens say a column's header once more in every cell, before its value. */
export const withoutEchoes = ({ headers }: Grid, rows: readonly Pieces[]): readonly Pieces[] => {
  const echoes = headers.map((texts, column) => {
    const head = key(texts.at(-1) ?? '');
    return (
      head !== '' &&
      rows.every(({ cells }) => key(cells[column]?.[0]?.text ?? '') === head) &&
      rows.some(({ cells }) => (cells[column]?.length ?? 0) > 1)
    );
  });
  return !echoes.includes(true)
    ? rows
    : rows.map(({ element, cells }) => ({
        element,
        cells: cells.map((chunks, column) => (echoes[column] === true ? chunks.slice(1) : chunks)),
      }));
};
