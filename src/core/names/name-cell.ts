import { foldVisible, visibleText } from '../text/fold.ts';

/** What a note beside a name says of a pupil; never a name itself. In folded letters. */
const note = /^(?:منقول|منتقل|معيد|راسب|غايب|منسحب|مستجد|متسرب|مفصول)ه?$/;
/** «والدته سعاد»: what follows is another person's name. */
const other = /^(?:والدت|ام)ها?$/;
/** Longer than any name with all its notes; hostile input must not cost more than its length. */
const longestCell = 1000;

const wordsIn = (text: string): number => text.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0;

/**
 * The name in a cell that holds more than a name: without a label before a colon («الاسم: …»), what stands in brackets
 * or quotation marks (nicknames, notes), notes at the end, the mother's name. What is left has two words at least;
 * otherwise the cell stays as it was.
 */
export function nameInCell(text: string): string {
  let name = visibleText(text.length > longestCell ? text.slice(0, longestCell) : text);
  const keep = (shorter: string): void => {
    if (shorter !== name && wordsIn(shorter) >= 2) name = shorter;
  };
  keep(name.replace(/^[^:：]{1,30}[:：]/u, ' '));
  keep(name.replace(/[([{«"][^()[\]{}«»"]*[)\]}»"]/gu, ' '));
  const words = name.trim().split(/ +/);
  const keys = foldVisible(words.join(' '))
    .split(' ')
    .map((word) => word.replace(/[^\p{L}]+/gu, ''));
  const mother = keys.findIndex((key, at) => at > 1 && other.test(key));
  let end = mother > 0 ? mother : words.length;
  while (end > 0 && (keys[end - 1] === '' || note.test(keys[end - 1] ?? ''))) end -= 1;
  if (end < words.length) keep(words.slice(0, end).join(' '));
  return name;
}
