import { readClassText } from '../words/class-text.ts';
import { sortOfWork, type Counted } from '../words/counted-nouns.ts';
import { key } from '../words/text.ts';

/** «عدد طلبة الصف: 84», of no section. */
const gradesTotal = /^[^\d]*(?:طلبه|طلاب|طالبات)\s+(?:ال)?صف(?![a-zء-ي])(?!.*شعبه)/u;

/** More children than a section holds. */
const moreThanSection = 70;
const students = /\p{N}+|(?:طلبة|طلاب|طالبات|عدد|مجموع|إجمالي|students|of)(?=\s|$)/gu;
/** «118 طلبة الصف السابع»: of all sections of a grade. */
const isOfGrade = (total: number, text: string): boolean => {
  const place = total > moreThanSection ? readClassText(text.replace(students, ' ')) : null;
  return place !== null && place.grade !== null && place.section === null;
};

/** The totals that a page states around one list, and what they come to. */
export interface Totals {
  /** Notes a total; `text` is what states it. */
  readonly state: (total: number, text?: string) => void;
  /** A text that speaks of another section than the list's. */
  readonly isOfAnother: (text: string) => boolean;
  /** The total that counts; null: none is stated. */
  readonly expected: () => number | null;
}

/** @param section the section the list is of: what is said of another one does not count. */
export const makeTotals = (counted: Counted, read: number, section: string | null): Totals => {
  let ofList: number | null = null;
  /** What is said of the grade, which may be the section by another name: it counts where nothing is said of the section. */
  let ofGrade: number | null = null;
  /** Sorts of works that are counted apart («الواجبات 8», «الاختبارات 3»), each with its number. */
  const sorts = new Map<string, number>();
  const state = (total: number, text = ''): void => {
    const sort = counted === 'works' ? sortOfWork(key(text)) : null;
    if (sort !== null) sorts.set(sort, total);
    // Of what is no list of students, a number that is less than what stands there is of some of it.
    if (counted !== 'students' && total < read) return;
    if (section !== null && total > read && isOfGrade(total, text)) return;
    // Two different totals: the greater one is believed, so that nothing is called complete too early.
    if (section !== null && gradesTotal.test(key(text))) ofGrade = Math.max(ofGrade ?? 0, total);
    else ofList = Math.max(ofList ?? 0, total);
  };
  const ofAllSorts = (): number | null => {
    const sum = [...sorts.values()].reduce((all, one) => all + one, 0);
    return sorts.size > 1 && sum >= read ? sum : null;
  };
  return {
    state,
    isOfAnother: (text) => {
      const named = section === null ? null : (readClassText(text)?.section ?? null);
      return named !== null && key(named) !== key(section ?? '');
    },
    expected: () => ofList ?? ofAllSorts() ?? ofGrade,
  };
};
