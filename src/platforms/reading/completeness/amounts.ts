import { entries, nouns, person, type Counted } from '../words/counted-nouns.ts';
import { foldCounts } from '../words/fold-counts.ts';
import { afterPlace, isYear, ofStudents, statedTotal } from '../words/stated-total.ts';

/** What a text beside a list says about how much there is: ranges, parts, totals, pages. */

export interface Amount {
  readonly total?: number;
  /** The first row's place in the whole. */
  readonly from?: number;
  readonly page?: { readonly current: number; readonly of: number };
  /** From the first to the last of them. */
  readonly isWhole?: true;
  /** It says that there is more, and not how much. */
  readonly isOpen?: true;
}

const verbs = `(?:(?:[تي]ظهر|اظهار|[تي]?عرض|معروض|الظاهر|[تي]تم|تم|من|showing|displaying|viewing|(?:ال)?صفوف|تسجيل|${entries})\\s*:?\\s*)*`;
const ofAll = '(?:من|علي|of|out of|/)';

/** «إظهار 1 إلى 10 من أصل 28», "1-15 of 28", OpenEMIS' «يظهر 1 من 10 من 208», «1–15 (الإجمالي 28)», «1 - 15 على 28». */
const range =
  /(?<![\d/.:])(\d{1,6})\s*(?:-|–|—|‑|الي|حتي|to|من)\s*(\d{1,6})(?:\s*[^\d\s]+){0,2}?\s*(?:من|علي|of|\/|\()([^\d]{0,16}?)(\d{1,6})/u;
/** «29 - 56» of a report that does not count its rows. */
const rangeAlone = /^(?:\D{0,20}\s)?(\d{1,6})\s*(?:-|–|الي|to)\s*(\d{1,6})$/;
const leadsIn = new RegExp(`^${verbs}$`);
/** «15 من 28», «15 طالباً من أصل 28 طالباً», «15/28». */
const part = new RegExp(
  `(?<![\\d/.:-])(\\d{1,6})\\s*(?:[^\\d\\s]+\\s+)?(?:فقط\\s+)?${ofAll}\\s*(?:(?:ال)?(?:اصل|اجمالي|مجموع|بين)\\s*)?(?:[^\\d\\s]+\\s+)?(\\d{1,6})(?![\\d/.:])`,
);
const pageWord = '(?:ال)?(?:صفحه|ورقه|page|sheet)';
const pageOf = new RegExp(
  `(?:^|\\s)${pageWord}\\s*(?:رقم|no\\.?|number)?\\s*:?\\s*(\\d*)\\s*(?:من|علي|of|\\/)\\s*(?:اصل\\s*)?(\\d+)(?:\\s*(?:صفحات|صفحه|pages?)(?![a-zء-ي]))?|` +
    `(?<![\\d/.:-])(\\d{1,4})\\s*(?:من|علي|of|\\/)\\s*(?:اصل\\s*)?(\\d{1,4})\\s*(?:صفحات|صفحه|pages?)(?![a-zء-ي])`,
  'u',
);
/** «أكثر من 28», "28+ items": how many, it does not say. */
const open = new RegExp(
  `(?:اكثر من|more than|over)\\s*(\\d{1,6})(?!\\d)|(?<![\\d/.:+])(\\d{1,6})\\s?\\+\\s*(?:${person}|${entries})`,
  'u',
);
/** «عرض المزيد (150 متبقية)», «و13 طالباً آخرين», «بقي 13 طالباً»: what is still to come. */
const remaining = new RegExp(
  `(?<![\\d/.:-])(?!20[2-4]\\d)(\\d+)(?![\\d/.:-])\\s*(?:\\S+\\s+)?(?:(?:ال)?متبقي(?:ن|ه|ا)?|باقي|باقيه|باقين|اخر(?:ين|ون|ي)?|remaining|left|more|others)(?![a-zء-ي])|` +
    `(?:متبقي|باقي)\\s*:?\\s*(\\d+)(?!\\d|\\s+(?:يوم|دقيق|ساع|شهر|اسبوع))|بقي\\s+(\\d+)\\s+${person}`,
  'u',
);
/** A list that was narrowed says of how many. */
const narrowedFrom =
  /(?:منتقاه|مصفاه|مرشحه|تصفي(?:ه|ته|تها)|filtered)\s+(?:من|from)\s+(?:(?:اجمالي|مجموع|اصل|all)\s+)?(\d{1,6})/;
/** What a text of a page with `read` rows says; null: nothing of how much. */
export const readAmount = (text: string, counted: Counted, read: number): Amount | null => {
  const folded = foldCounts(text);
  if (!/\d/.test(folded)) return null;
  const paged = pageOf.exec(folded);
  const [current, of] = [paged?.[1] ?? paged?.[3] ?? '', paged?.[2] ?? paged?.[4]];
  if (paged !== null && !(Number(current) === read && new RegExp(nouns[counted], 'u').test(folded))) {
    // «Page 1 of 2, items 1 to 15 of 28»; «صفحة [1] من 2»: the number stands in a field.
    const rest = readAmount(folded.replace(paged[0], ' | ').replace(/^[\s|,]+/, ''), counted, read);
    return { ...rest, page: { current: Number(current || '1'), of: Number(of) } };
  }
  const between = range.exec(folded);
  const openly = open.exec(folded);
  if (between !== null) {
    const [from = 0, to = 0] = [Number(between[1]), Number(between[2])].sort((a, b) => a - b);
    const total = Number(between[4]);
    const fits = to - from + 1 === read;
    if (to <= total && (fits || leadsIn.test(folded.slice(0, between.index))))
      return openly === null
        ? { from, total, ...(from === 1 && to === total && fits && { isWhole: true as const }) }
        : { from, isOpen: true };
  }
  if (openly !== null && Number(openly[1] ?? openly[2]) === read) return { isOpen: true };
  if (openly?.[1] !== undefined) return null;
  const narrowed = narrowedFrom.exec(folded);
  if (narrowed !== null) return { total: Number(narrowed[1]) };
  const chosen = /محدد|تحديد|selected/.test(folded);
  const shown = part.exec(folded);
  // «الدرس 3 من 12»
  if (
    shown !== null &&
    !(isYear(shown[1]) && isYear(shown[2])) &&
    !afterPlace.test(folded.slice(0, shown.index))
  ) {
    const [some, total] = [Number(shown[1]), Number(shown[2])];
    const named = counted === 'students' && ofStudents.test(folded);
    const leads = leadsIn.test(folded.slice(0, shown.index)) && shown.index > 0;
    if (some <= total && (some === read || (total >= read && (named || chosen || leads))))
      return { total, ...(some === total && !chosen && { isWhole: true as const }) };
  }
  const left = remaining.exec(folded);
  if (left !== null) return { total: read + Number(left[1] ?? left[2] ?? left[3]) };
  const alone = rangeAlone.exec(folded);
  if (alone !== null && Number(alone[2]) - Number(alone[1]) + 1 === read && Number(alone[1]) > 1)
    return { from: Number(alone[1]) };
  // «تم تحديد 3 طلاب» counts what somebody ticked.
  const total = chosen ? null : statedTotal(text, counted);
  return total === null ? null : { total };
};
