import type { Chunk } from '../page/chunks.ts';
import { isNameLike } from '../words/values.ts';
import type { Field } from '../words/vocabulary.ts';
import { nameFields, shapes, titleFields } from './field-shapes.ts';

const isBar = (element: Element): boolean =>
  element.matches('progress,meter,[role=progressbar],[role=meter]') && element.textContent.trim() === '';

/** The piece of a cell that is the field's value: in a name column the name, beside it may stand an id or a badge. */
export const pickValue = (
  field: Field,
  chunks: readonly Chunk[],
  shared: ReadonlySet<string>,
): Chunk | null => {
  const unlabelled = chunks.filter((chunk) => chunk.label === null);
  // What stands in every row is no row's name: «عرض الملف», «خيارات».
  // What is written says more than the bar that draws it: «18 من 28» beside 64%.
  const written = unlabelled.filter(({ element }) => !isBar(element));
  const said = written.length > 0 ? written : unlabelled;
  const own = nameFields.has(field) ? said.filter((chunk) => !shared.has(chunk.text)) : said;
  const free = own.length > 0 ? own : said;
  if (free.length === 0) return null;
  const shape = shapes[field];
  // A letter or a sign before a title is drawn, not written.
  if (titleFields.has(field)) {
    const title = free.find(({ text }) => /\p{L}{2}|\p{N}/u.test(text)) ?? free[0];
    return title === undefined ? null : { ...title, text: title.whole ?? title.text };
  }
  if (free.length === 1 || (shape === undefined && !nameFields.has(field))) return free[0] ?? null;
  const fitting = free.filter((chunk) => shape === undefined || shape(chunk.text));
  return nameFields.has(field)
    ? (fitting.find((chunk) => isNameLike(chunk.text) && /[\u0621-\u064A]/.test(chunk.text)) ??
        fitting.find((chunk) => isNameLike(chunk.text)) ??
        fitting[0] ??
        free[0] ??
        null)
    : (fitting[0] ?? free[0] ?? null);
};
