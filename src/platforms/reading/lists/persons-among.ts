import { saysLoading } from '../page/loading.ts';
import { textPieces } from '../page/text-pieces.ts';
import type { Sight } from '../page/sight.ts';
import { readClassText } from '../words/class-text.ts';
import { subjectIn } from '../words/subjects.ts';
import { isNameLike } from '../words/values.ts';
import type { HeaderIndex } from '../words/vocabulary.ts';

/** Fewer entries made alike may be anything. */
const fewest = 3;

const controls = 'button,[role=button],[role=tablist],[role=heading]';

/**
 * Entries of persons beside boxes that are none of them, in one box of the page: a line of the term above, «المسجّلون: 11»,
 * a bar. They are told by a class or role that every entry of them has, and by a whole name in each; what is left out has
 * neither, and names no column.
 * All of the boxes where it is not so.
 */
export const personsAmong = (
  boxes: readonly Element[],
  sight: Sight,
  headers: HeaderIndex,
): readonly Element[] => {
  if (boxes.length <= fewest) return boxes;
  const counts = new Map<string, number>();
  const marksOf = (box: Element): readonly string[] => {
    const role = box.getAttribute('role');
    return role === null ? [...box.classList] : [...box.classList, `role ${role}`];
  };
  for (const box of boxes) for (const name of marksOf(box)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [own, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (count < fewest || count === boxes.length) return boxes;
  const holdsName = (box: Element, words: number): boolean =>
    // «مالكة المجموعة: …» is somebody by herself; «جارٍ تحميل البقية» is nobody.
    textPieces(box, sight, undefined, 4).some(
      ({ text }, n, pieces) =>
        isNameLike(text.replace(/\s[\p{N}()\s]+$/u, ''), words) &&
        !/[:：]$/.test(pieces[n - 1]?.text ?? '') &&
        !saysLoading(text),
    );
  const namesColumns = (box: Element): boolean =>
    textPieces(box, sight, undefined, 8).some(({ text }) => headers.fieldOf(text) !== null);
  const [inside, outside] = [true, false].map((has) =>
    boxes.filter((box) => marksOf(box).includes(own) === has),
  );
  // Two words may be a child's name, made otherwise than the rest; behind something else they are no entry's.
  const beginsWithName = (box: Element): boolean => {
    const first = textPieces(box, sight, undefined, 4).find(({ text }) => text.length > 3)?.text ?? '';
    return (
      isNameLike(first) && readClassText(first) === null && subjectIn(first) === null && holdsName(box, 2)
    );
  };
  const belongs = (box: Element): boolean => beginsWithName(box) || namesColumns(box);
  // Rows that are still to come say nothing at all.
  const said = inside?.filter(({ textContent }) => /\p{L}/u.test(textContent)) ?? [];
  return said.length >= fewest &&
    // Some names may be cut off, or be of two words.
    said.every((box) => holdsName(box, 2)) &&
    said.filter((box) => holdsName(box, 3)).length * 2 > said.length &&
    outside?.some((box) => !box.matches(controls) && belongs(box)) === false
    ? said
    : boxes;
};
