import type { Chunk } from '../page/chunks.ts';
import { readClassText } from '../words/class-text.ts';
import type { GridRow } from '../lists/grid.ts';
import type { Sight } from '../page/sight.ts';
import { isSubject } from '../words/subjects.ts';
import { clean } from '../words/text.ts';
import { isNameLike, share } from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';

const said = '[aria-label],[title],img[alt]';
const attributes = ['aria-label', 'title', 'alt'];

const isPerson = (text: string): boolean =>
  isNameLike(text, 3) && !isSubject(text) && readClassText(text) === null;

/**
 * The name of each entry where no text of it is one: the label of the entry or of its link, the tooltip of a picture. In
 * the same place of every entry, different in each, and one place only, or the same names in several. Null: there are none.
 */
const spokenNames = (entries: readonly Element[], sight: Sight): readonly (Chunk | null)[] | null => {
  if (entries.length < 2) return null;
  const places = new Map<string, (Chunk | null)[]>();
  entries.forEach((entry, n) => {
    const own = entry.matches(said) ? [entry] : [];
    for (const element of [...own, ...entry.querySelectorAll(said)]) {
      if (sight.hidesItself(element)) continue;
      for (const name of attributes) {
        const text = clean(element.getAttribute(name) ?? '');
        if (text === '' || text.length > 80 || !isPerson(text)) continue;
        const place = `${element === entry ? '' : element.tagName} ${name}`;
        const names = places.get(place) ?? entries.map(() => null);
        // Two names in one place of an entry: one of them is somebody else's.
        if (names[n] != null && names[n].text !== text) return;
        names[n] = { text, element, label: null };
        places.set(place, names);
      }
    }
  });
  const good = [...places.values()].filter((names) => {
    const texts = names.flatMap((chunk) => chunk?.text ?? []);
    return (
      texts.length * 5 >= entries.length * 4 &&
      share(texts, isPerson) === 1 &&
      new Set(texts).size * 5 >= texts.length * 4
    );
  });
  const [first] = good;
  return first !== undefined &&
    good.every((names) => names.every((chunk, n) => chunk?.text === first[n]?.text))
    ? first
    : null;
};

/** Names the rows of a list by what is spoken of them. */
export const nameBySpoken = (
  rows: readonly { readonly row: GridRow; readonly values: Map<Field, Chunk> }[],
  inferred: Set<Field>,
  sight: Sight,
): void => {
  const spoken = spokenNames(
    rows.map(({ row }) => row.element),
    sight,
  );
  if (spoken === null) return;
  inferred.add('name');
  spoken.forEach((chunk, n) => {
    if (chunk !== null) rows[n]?.values.set('name', chunk);
  });
};
