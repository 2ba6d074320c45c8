import { isDash } from '../page/says-of-rows.ts';
import type { Chunk } from '../page/chunks.ts';
import { byValue } from '../words/by-value.ts';
import { isIdLike } from '../words/values.ts';
import type { Field, HeaderIndex } from '../words/vocabulary.ts';
import { giveOtherId, type DraftFacts } from './draft-facts.ts';
import { nameFields, shapes } from './field-shapes.ts';
import { readIdAndName } from './id-and-name.ts';

/** Labels that stand before their value in a box of their own, without a colon; the value must bear them out. */
const labelFields: readonly Field[] = ['nationalId', 'openemisNo', 'otherId', 'birthDate', 'gender'];

/** The piece with the label that stands before it as a piece of its own. */
const withLabelBefore = (bare: Chunk, before: Chunk | undefined, headers: HeaderIndex): Chunk => {
  if (bare.label !== null || before === undefined || before.label !== null) return bare;
  const says = headers.fieldOf(before.text);
  return says !== null && labelFields.includes(says) ? { ...bare, label: before.text } : bare;
};

/** Labels inside the rows: the surest statement. */
export const readLabels = (draft: DraftFacts, headers: HeaderIndex): void => {
  // A label nobody knows may be what the list is for, as a column's header may.
  const unknown = new Map<string, number>();
  for (const { cells, values } of draft.rows) {
    const flat = cells.flat();
    for (const [n, bare] of flat.entries()) {
      const chunk = withLabelBefore(bare, flat[n - 1], headers);
      const said = chunk.label === null ? null : headers.fieldOf(chunk.label);
      // «ID: 210029»: of its own length a number is no place in a list.
      const field = byValue(said === 'number' && isIdLike(chunk.text) ? 'otherId' : said, [chunk.text]);
      if (field === null || values.has(field) || isDash(chunk.text)) continue;
      const shape = shapes[field];
      const parts = nameFields.has(field) ? readIdAndName(chunk.text) : null;
      const value = parts === null ? chunk : { ...chunk, text: parts.name };
      if (shape !== undefined && !shape(value.text)) continue;
      if (parts !== null) giveOtherId(values, { ...chunk, text: parts.id });
      values.set(field, value);
      draft.stated.add(field);
    }
    for (const label of new Set(flat.flatMap((chunk) => chunk.label ?? [])))
      if (headers.fieldOf(label) === null) unknown.set(label, (unknown.get(label) ?? 0) + 1);
  }
  for (const count of unknown.values()) if (count * 2 > draft.rows.length) draft.unknownColumns++;
};
