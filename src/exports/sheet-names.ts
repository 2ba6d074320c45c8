/** UTF-16 units a sheet's name may have. */
const limit = 31;

/**
 * Names that Excel accepts, in the order given and all different: at most 31 units, none of `[ ] : * ? / \`, no
 * apostrophe at an end, not "History" (which Excel keeps for itself); compared without case, as Excel does.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((name, index) => {
    const clean = fit(readable(name), limit) || String(index + 1);
    let unique = clean;
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) {
      const suffix = ` (${String(n)})`;
      unique = fit(clean, limit - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const readable = (name: string): string =>
  name
    .toWellFormed()
    .replace(/[[\]:*?/\\]+/g, '-')
    .replace(/[\p{Cc}\p{Cn}\p{Cs}\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+/, '');

/** Cut to a length without halving a character; the end is cleaned last, since the cut may lay something bare. */
function fit(name: string, length: number): string {
  let cut = '';
  for (const { segment } of new Intl.Segmenter('ar').segment(name)) {
    if (cut.length + segment.length > length) break;
    cut += segment;
  }
  return cut.replace(/[\s']+$/, '');
}
