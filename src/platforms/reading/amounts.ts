import { key } from './text.ts';

/** What a text beside a list says about how much there is: ranges, parts, totals, pages. */

export interface Amount {
  readonly total?: number;
  /** The first row's place in the whole. */
  readonly from?: number;
  readonly page?: { readonly current: number; readonly of: number };
}

/** What a page counts: of a list of sections, the number of children is no total. */
export type Counted = 'students' | 'sections' | 'rows';

const many = '(?:ال|لل|بال)?(?:طلاب|طلبه|طالبات|students|pupils|learners)';
const person = `(?:${many}|(?:ال)?(?:طالبا?|طالبه|طالب/ه|student|pupil)(?![\\p{L}/]))`;
const nouns: Readonly<Record<Counted, string>> = {
  students: `(?:${person}|(?:اسما?|اسماء)(?!\\p{L}))`,
  sections: '(?:ال)?(?:شعبه|شعب|sections?|classes)',
  rows: '(?:ال)?(?:درسا?|دروس|حصه|حصص|واجب(?:ا|ات)?|اختبار(?:ا|ات)?|معلم(?:ا|ه|ين|ات)?|موظف(?:ا|ين)?|lessons?|assignments?|teachers?|staff)(?!\\p{L})',
};
const entries =
  '(?:ال)?(?:سجل(?:ا|ات)?|نتيجه|نتايج|مدخل(?:ا|ه|ات)?|عنصرا?|عناصر|records?|entries|results|rows|items)(?!\\p{L})';
const count = '(?:(?:ال)?(?:عدد|مجموع|اجمالي)|total|number of|count of)';
const verbs = `(?:(?:[تي]ظهر|اظهار|[تي]?عرض|معروض|[تي]تم|تم|من|showing|displaying|viewing|(?:ال)?صفوف|${entries})\\s*:?\\s*)*`;
const number = '(?<![\\d/.:,-])(\\d{1,6})(?![\\d/.:]|-\\d)';

/** «إظهار 1 إلى 10 من أصل 28», "1-15 of 28", OpenEMIS' «يظهر 1 من 10 من 208», «1–15 (الإجمالي 28)». */
const range =
  /(?<![\d/.:])(\d{1,6})\s*(?:-|–|—|‑|الي|حتي|to|من)\s*(\d{1,6})(?:\s*[^\d\s]+){0,2}?\s*(?:من|of|\/|\()[^\d]{0,16}?(\d{1,6})/u;
const leadsIn = new RegExp(`^${verbs}$`);
/** «15 من 28», «15 طالباً من أصل 28 طالباً», «15/28». */
const part = new RegExp(
  `(?<![\\d/.:-])(\\d{1,6})\\s*(?:[^\\d\\s]+\\s+)?(?:فقط\\s+)?(?:من|of|out of|/)\\s*(?:(?:ال)?(?:اصل|اجمالي|مجموع|بين)\\s*)?(?:[^\\d\\s]+\\s+)?(\\d{1,6})(?![\\d/.:])`,
);
const pageOf = /(?:^|\s)(?:ال)?(?:صفحه|page)\s*:?\s*(\d*)\s*(?:من|of|\/)\s*(?:اصل\s*)?(\d+)/;
/** The number of those of whom something is said, of the school, of seats: no total of a list. */
const ofOthers =
  /(?:^|\s)(?:اول|first)\s+\d|(?:^|[\s(])[ولب]?(?:ال)?(?:حاضر|حضر|غايب|غاب|تغيب|متاخر|سلم|شاهد|مشاهد|دخل|نشط|متصل|جدد|منقول|سعه|ذكور|اناث|مدرس[هت]|متوسط|معدل|present|absent|online|capacity|school|average|fe|male)/;
const afterPlace = /(?:صف|شعبه|grade|class|درس|حصه|وحده|اسبوع|يوم)\s*$/;
const sums = [
  /(?<![\d/.:-])(\d{1,4})\s*(?:طالبا?|طلاب|ذكور)\s*[,،]?\s*و\s?(\d{1,4})\s*(?:طالبه|طالبات|اناث)(?!\p{L})/u,
  /(?:طلاب|ذكور)\s*[:(]?\s*(\d{1,4})[^\d]{1,20}?(?:طالبات|اناث)\s*[:(]?\s*(\d{1,4})(?!\d)/u,
];

/** «عرض المزيد (150 متبقية)», «و13 طالباً آخرين»: what is still to come. */
const remaining =
  /(\d+)\s*(?:\S+\s+)?(?:متبقي(?:ن|ه|ا)?|باقي|باقيه|باقين|اخرين|اخرون|اخري|remaining|left|more|others)(?!\p{L})|(?:متبقي|باقي)\s*:?\s*(\d+)/u;
const tail = '(?:\\s*\\)?|\\s*[,،.].*)$';
const totals = Object.fromEntries(
  (Object.entries(nouns) as [Counted, string][]).map(([counted, noun]) => [
    counted,
    [
      new RegExp(`${number}\\s*(?:${count}\\s+)?${noun}`, 'u'),
      new RegExp(
        `${count}\\s+(?:[^\\d:]{1,20}\\s)?${noun}(?:\\s+[^\\d\\s:(]+){0,5}\\s*[:(=]?\\s*${number}`,
        'u',
      ),
      new RegExp(
        `(?:^|\\s)${counted === 'students' ? many : noun}(?:(?:\\s+(?:ال)?(?:مسجل|ملتحق)[وي]ن)?\\s*[:(]?|\\s+(?:ال|في ال|بال)(?:شعبه|صف)\\s*[:(])\\s*${number}(?:\\s*${noun})?${tail}`,
        'u',
      ),
      // «طالبات الشعبة 28»: more than a section's own number can be.
      new RegExp(
        `(?:^|\\s)${counted === 'students' ? many : noun}\\s+(?:ال)?(?:شعبه|صف)\\s+(?=1[3-9]|[2-9]\\d)${number}$`,
        'u',
      ),
      new RegExp(`^(?:ال)?(?:مسجل|ملتحق)[وي]ن\\s*[:(]?\\s*${number}${tail}`, 'u'),
      new RegExp(`^(?:(?:عرض|اظهار|show)\\s+)?(?:الكل|الجميع|all)\\s*[:(]?\\s*${number}${tail}`, 'u'),
      // Of whatever: «إجمالي السجلات: 28», «28 سجلاً», «العدد الكلي: 28».
      new RegExp(`^${number}\\s*${entries}`, 'u'),
      new RegExp(
        `^(?:(?:ال)?(?:عدد|اجمالي|مجموع)|total)(?:\\s+(?:(?:ال)?(?:كلي|عدد)|${entries}))*\\s*[:(]?\\s*${number}(?:\\s+${entries})?${tail}`,
        'u',
      ),
    ],
  ]),
) as unknown as Readonly<Record<Counted, readonly RegExp[]>>;

/** A text for comparing, thousands without their comma: «1,208». */
const fold = (text: string): string => key(text).replace(/(\d)[,٬](?=\d{3}(?!\d))/g, '$1');

/** The number of all rows that a text states, apart from ranges and parts; null: none. */
export const statedTotal = (text: string, counted: Counted): number | null => {
  const folded = fold(text);
  const both = counted === 'students' ? (sums[0]?.exec(folded) ?? sums[1]?.exec(folded)) : null;
  if (both != null) return Number(both[1]) + Number(both[2]);
  // «28 طالباً (13 ذكور، 15 إناث)»: what stands in brackets with words of its own is a clause of its own.
  for (const clause of folded
    .replace(/\(([^()]*\p{L}[^()]*)\)?/gu, '|$1')
    .split(/[|·•؛;،]|\s[–—-]\s|\s(?:من|بين)ه[من]ا?\s/)) {
    const said = clause.trim();
    if (ofOthers.test(said)) continue;
    // «كشف طلبة 2026» names a year.
    for (const total of totals[counted]) {
      const match = total.exec(said);
      if (match?.[1] === undefined || /^20[2-4]\d$/.test(match[1])) continue;
      if (Number(match[1]) > 12 || !afterPlace.test(said.slice(0, match.index))) return Number(match[1]);
    }
  }
  return null;
};

/** What a text of a page with `read` rows says; null: nothing of how much. */
export const readAmount = (text: string, counted: Counted, read: number): Amount | null => {
  const folded = fold(text);
  if (!/\d/.test(folded)) return null;
  const paged = pageOf.exec(folded);
  if (paged !== null && !(Number(paged[1]) === read && new RegExp(nouns[counted], 'u').test(folded))) {
    const total = statedTotal(folded.replace(paged[0], '|'), counted);
    // «صفحة [1] من 2»: the number stands in a field.
    return {
      page: { current: Number(paged[1] || '1'), of: Number(paged[2]) },
      ...(total !== null && { total }),
    };
  }
  const between = range.exec(folded);
  if (between !== null) {
    const [from = 0, to = 0] = [Number(between[1]), Number(between[2])].sort((a, b) => a - b);
    const total = Number(between[3]);
    if (to <= total && (to - from + 1 === read || leadsIn.test(folded.slice(0, between.index))))
      return { from, total };
  }
  const chosen = /محدد|تحديد|selected/.test(folded);
  const shown = part.exec(folded);
  if (shown !== null) {
    const [some, total] = [Number(shown[1]), Number(shown[2])];
    const named = counted === 'students' && new RegExp(person, 'u').test(folded);
    if (
      some <= total &&
      (some === read || named || chosen || (leadsIn.test(folded.slice(0, shown.index)) && shown.index > 0))
    )
      return { total };
  }
  const left = remaining.exec(folded);
  if (left !== null) return { total: read + Number(left[1] ?? left[2]) };
  // «تم تحديد 3 طلاب» counts what somebody ticked.
  const total = chosen ? null : statedTotal(folded, counted);
  return total === null ? null : { total };
};
