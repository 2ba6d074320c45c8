import type { Chunk } from '../page/chunks.ts';
import { cutAt } from '../page/seam.ts';

/**
 * «<b>4 شعب</b>يدرّس» in entry after entry: what comes back in most of them behind, or before, a text in another type is its
 * label, though nobody knows it.
 */
export const cutAtShared = <T extends { readonly cells: readonly (readonly Chunk[])[] }>(
  entries: readonly T[],
): readonly T[] => {
  const counts = new Map<string, number>();
  for (const { cells } of entries) {
    const parts = cells.flat().flatMap(({ seam }) => seam?.parts ?? []);
    for (const text of new Set(parts.map((part) => part.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (entries.length < 3 || counts.size === 0) return entries;
  const isLabel = (text: string): boolean => (counts.get(text) ?? 0) * 5 >= entries.length * 4;
  return entries.map((entry) => ({
    ...entry,
    cells: entry.cells.map((chunks) =>
      chunks.flatMap((chunk): readonly Chunk[] => {
        const parts = chunk.label === null ? cutAt(chunk, isLabel) : null;
        return parts?.map((part) => ({ ...part, label: null })) ?? [chunk];
      }),
    ),
  }));
};
