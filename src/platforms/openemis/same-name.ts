const words = (name: string): string[] => name.normalize('NFKC').trim().split(/\s+/u);

/**
 * Whether the header's name is the full name of the record or a shorter form of it (at least two words, the first
 * name first, in order). Both come from the same row of the same database, so spelling is not at stake.
 */
export function sameName(shown: string, full: string): boolean {
  const shorter = words(shown);
  const longer = words(full);
  if (shorter.length < 2 || shorter[0] !== longer[0]) return false;
  let at = 0;
  return shorter.every((word) => {
    at = longer.indexOf(word, at) + 1;
    return at > 0;
  });
}
