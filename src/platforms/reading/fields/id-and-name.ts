import type { Chunk } from '../page/chunks.ts';

/** «5550010071 - name»: an id before the name in one text (openemis-contract D3). */
const idAndName = /^([\d٠-٩۰-۹]{6,15})\s*[-–|/·•]\s*(\D+)$/u;

/** The two parts of such a text; null: it is none. */
export const readIdAndName = (text: string): { readonly id: string; readonly name: string } | null => {
  const [, id, name] = idAndName.exec(text) ?? [];
  return id === undefined || name === undefined ? null : { id, name: name.trim() };
};

/** The same where no header says what the text is: two pieces. */
export const splitId = (chunk: Chunk): Chunk | Chunk[] => {
  const parts = chunk.label === null ? readIdAndName(chunk.text) : null;
  return parts === null
    ? chunk
    : [
        { ...chunk, text: parts.id },
        { ...chunk, text: parts.name },
      ];
};

/** «9026000007 - name, 9026000006 - name»: several persons of a school's staff, each behind a number. */
export const severalPeople = (text: string): string | null => {
  const people = text.split(/\s*[,،]\s*/).map((one) => readIdAndName(one)?.name);
  return people.length > 1 && people.every((one) => one !== undefined) ? people.join('، ') : null;
};
