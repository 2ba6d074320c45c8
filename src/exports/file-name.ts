/** UTF-8 bytes of a name that every file system takes, with room for "(1)" and the browser's own ending. */
const limit = 180;

/**
 * A file name from words, on Windows as well: `fileName(['marks', 'السابع أ'], 'xlsx')`. Without separators, control
 * and direction characters, which could disguise the ending; a name of nothing else becomes `mutabiq`.
 */
export function fileName(words: readonly string[], ending: string): string {
  const clean = words
    .map((word) =>
      word
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\ufffd]+/gu, '')
        .replace(/[\\/:*?"<>|\s]+/g, ' ')
        .replace(/^[\s.]+|[\s.]+$/g, ''),
    )
    .filter((word) => word !== '')
    .join(' - ');
  return `${cut(clean) || 'mutabiq'}.${ending}`;
}

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > limit) break;
    kept += character;
  }
  const trimmed = kept.replace(/[\s.]+$/, '');
  // Windows keeps these for devices, whatever the ending.
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(trimmed) ? `_${trimmed}` : trimmed;
}
