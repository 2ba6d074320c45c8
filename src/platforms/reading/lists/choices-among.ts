import { isAllWord } from '../page/around.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { key } from '../words/text.ts';
import { isNameLike } from '../words/values.ts';

/** Fewer persons may be anything. */
const fewest = 5;

const whole =
  /^(?:ال)?(?:صف|شعبه|فصل|طلبه|طلاب|طالبات)\s+(?:باكمل|كامل|كل|جميع)\S*$|^(?:the )?(?:whole|entire) class$|^everyone$/;
const ofClass = /(?:^|\s)(?:ال)?(?:صف|شعبه|فصل|طلبه|طلاب|طالبات|students|class|pupils|learners)(?:\s|$)/;
const adds = /^(?:\+\s*)?(?:(?:ال)?اضافه|اضف|دعوه|جديد|add|invite|new)(?:\s|$)/;

/** What an entry says besides figures and signs, where that is one short text and no person's name. */
const wordsOf = (entry: Element, sight: Sight): string | null => {
  const texts = textPieces(entry, sight, undefined, 4).filter(({ text }) => /\p{L}/u.test(text));
  const text = texts[0]?.text ?? '';
  return texts.length === 1 && text.length <= 40 && !isNameLike(text, 3) ? key(text) : null;
};

/**
 * Entries of persons without what can be chosen or done beside them: «الصف بأكمله» before them, «إضافة طلبة» behind. `forAll`: one
 * of them stands for the whole class, and so the others are all of it.
 */
export const withoutChoices = (
  entries: readonly Element[],
  sight: Sight,
): { readonly persons: readonly Element[]; readonly forAll: boolean } => {
  const [first, last] = [entries[0], entries.at(-1)];
  const none = { persons: entries, forAll: false };
  if (first === undefined || last === undefined || entries.length < fewest + 1) return none;
  const [before, behind] = [wordsOf(first, sight), wordsOf(last, sight)];
  const isAll = before !== null && (isAllWord(before) || whole.test(before));
  const isAdding = behind !== null && adds.test(behind);
  if (!isAll && !isAdding) return none;
  const persons = entries.slice(isAll ? 1 : 0, isAdding ? -1 : undefined);
  const isNamed = (entry: Element): boolean =>
    textPieces(entry, sight, undefined, 6).some(({ text }) => isNameLike(text, 3));
  return persons.length >= fewest && persons.every(isNamed)
    ? { persons, forAll: isAll && ofClass.test(before) }
    : none;
};
