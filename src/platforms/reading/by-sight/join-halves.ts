import { wholeNumber } from '../words/text.ts';
import type { SeenList } from './seen-list.ts';
import { midX, midY, overlapY } from './text-box.ts';

const headsOf = ({ heads }: SeenList): string =>
  heads.map((cell) => cell.map(({ text }) => text).join(' ')).join('|');

/** The numbers of a list's rows: a column in which every row has another one. */
const numbersOf = ({ rows, heads }: SeenList): number[] | null => {
  for (const column of heads.keys()) {
    const numbers = rows.map(({ cells }) => wholeNumber(cells[column]?.[0]?.text ?? ''));
    const known = numbers.filter((number) => number !== null);
    if (known.length === rows.length && rows.length > 0) return known;
  }
  return null;
};

/**
 * Parts of one list that stand beside each other: the same headers at one height, and numbers that go on from part to part.
 * Without such numbers they are two lists, and two lists are a question.
 */
const joined = (parts: readonly SeenList[]): SeenList | null => {
  const numbered = parts.flatMap((part) => {
    const numbers = numbersOf(part);
    return numbers === null ? [] : part.rows.map((row, n) => ({ row, number: numbers[n] ?? 0 }));
  });
  const [first] = parts;
  if (first === undefined || numbered.length !== parts.reduce((sum, { rows }) => sum + rows.length, 0))
    return null;
  numbered.sort((a, b) => a.number - b.number);
  const goesOn = numbered.every(({ number }, n) => n === 0 || number === (numbered[n - 1]?.number ?? 0) + 1);
  return goesOn ? { heads: first.heads, rows: numbered.map(({ row }) => row) } : null;
};

export const joinHalves = (lists: readonly SeenList[]): SeenList[] => {
  const found: SeenList[] = [];
  const taken = new Set<SeenList>();
  for (const list of lists) {
    if (taken.has(list)) continue;
    const box = list.heads.flat()[0]?.ink;
    const beside = lists.filter((other) => {
      const theirs = other.heads.flat()[0]?.ink;
      return (
        headsOf(other) === headsOf(list) &&
        box !== undefined &&
        theirs !== undefined &&
        overlapY(box, theirs) > 0 &&
        (other === list || (midX(box) !== midX(theirs) && Math.abs(midY(box) - midY(theirs)) < 8))
      );
    });
    const whole = beside.length > 1 ? joined(beside) : null;
    for (const part of whole === null ? [list] : beside) taken.add(part);
    found.push(whole ?? list);
  }
  return found;
};
