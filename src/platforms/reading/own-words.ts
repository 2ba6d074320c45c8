import type { Chunk } from './chunks.ts';
import { labelSpoken } from './spoken.ts';
import { key } from './text.ts';
import { isDay } from './values.ts';
import type { Field, HeaderIndex } from './vocabulary.ts';

const dates: readonly Field[] = ['due', 'publishDate', 'submittedAt', 'lastSeen', 'date'];
const figures: readonly Field[] = [
  'present',
  'absent',
  'views',
  'videos',
  'watched',
  'assignmentsDone',
  'testAverage',
  'mark',
  'loginShare',
  'planShare',
  'assignmentCount',
  'testCount',
  'presentToday',
  'neverSeen',
  'submission',
  'submitted',
];
const isFigure = (text: string): boolean => /^\d{1,4}(?:\s*[%٪]|\s*(?:من|of|\/)\s*\d{1,4})?$/.test(key(text));

const wordOf = (text: string, headers: HeaderIndex): { label: string; text: string } | null => {
  if (text.length > 60) return null;
  const plain = key(text);
  const own = labelSpoken(plain);
  if (own !== null) return { label: own, text };
  const words = text.split(' ');
  for (let n = Math.min(words.length, 5) - 1; n > 0; n--) {
    const label = words.slice(0, n).join(' ');
    const field = headers.fieldOf(label);
    const value = words.slice(n).join(' ');
    if (field === null) continue;
    // «آخر دخول أمس», «أيام الحضور 15»
    const isSaid = field === 'lastSeen' || /[\d٠-٩۰-۹]/.test(value);
    if ((dates.includes(field) && isSaid && isDay(value)) || (figures.includes(field) && isFigure(value)))
      return { label, text: value };
  }
  const ratio = /^([\d٠-٩۰-۹]+\s*(?:of|من|\/)\s*[\d٠-٩۰-۹]+)\s+(\D+)$/.exec(text);
  return ratio?.[2] !== undefined && headers.fieldOf(ratio[2]) === 'submission'
    ? { label: ratio[2], text: ratio[1] ?? '' }
    : null;
};

/** Labels what says itself what it is, where nearly every entry says so once. `headed`: columns with a header, which says more. */
export const labelOwnWords = (
  rows: readonly (readonly (readonly Chunk[])[])[],
  headed: readonly boolean[],
  headers: HeaderIndex,
): (readonly Chunk[])[][] => {
  const found = rows.map((cells) =>
    cells.flatMap((chunks, column) =>
      headed[column] === true
        ? []
        : chunks.flatMap((chunk) => {
            const word = chunk.label === null ? wordOf(chunk.text, headers) : null;
            return word === null ? [] : { chunk, ...word };
          }),
    ),
  );
  const counts = new Map<string, number>();
  for (const own of found)
    for (const label of new Set(own.map((one) => one.label)))
      if (own.filter((one) => one.label === label).length === 1)
        counts.set(label, (counts.get(label) ?? 0) + 1);
  const usual = new Set([...counts].flatMap(([label, count]) => (count * 5 >= rows.length * 4 ? label : [])));
  return rows.map((cells, n) => {
    const now = new Map(
      (found[n] ?? []).filter(({ label }) => usual.has(label)).map((one) => [one.chunk, one]),
    );
    return now.size === 0
      ? [...cells]
      : cells.map((chunks) =>
          chunks.map((chunk) => {
            const one = now.get(chunk);
            return one === undefined ? chunk : { ...chunk, label: one.label, text: one.text };
          }),
        );
  });
};
