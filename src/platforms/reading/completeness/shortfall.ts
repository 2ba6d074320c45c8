import { entries, nouns, type Counted } from '../words/counted-nouns.ts';
import { inDigits } from '../words/number-words.ts';
import { foldCounts } from '../words/fold-counts.ts';
import { key } from '../words/text.ts';

/** Words that a list is less than there is, or may be, beside pagers and totals. */

const noun = (counted: Counted): string => `(?:${nouns[counted]}|${nouns.rows}|${entries})`;
const gone = '(?:ال)?(?:مخفي(?:ه|ا|ين|ون|ات)?|مخفاه|موو?رشف(?:ه|ا|ين|ون|ات)?|مارشف(?:ه|ين|ون)?)';
const englishGone = '(?:hidden|archived)';
const show = '(?:ا?عرض|اظها?ر|مشاهده|show|view|see)';

const made = new Map<Counted, RegExp>();
const hiddenIn = (counted: Counted): RegExp => {
  const one = noun(counted);
  const pattern =
    made.get(counted) ??
    new RegExp(
      // «4 صفوف مخفية», «2 students are hidden», «طلبة مخفيون: 3»
      `(?:^|\\s)\\d{1,3}\\s*(?:${one}|rows?|صفوف|صف)\\s+(?:(?:are|is)\\s+)?(?:${gone}|${englishGone})|` +
        `^${one}\\s*${gone}\\s*[:(]?\\s*\\d|` +
        // «أُخفيت 3 أسماء», «تم إخفاء طالبين»
        `^(?:تم (?:اخفاء|حجب)|اخفي(?:ت)?|حجب(?:ت)?)\\s+\\d{0,3}\\s*${one}|` +
        // «إظهار الطلبة المخفيين», "Show archived students"
        `^${show}\\s+(?:all\\s+)?(?:${one}\\s+${gone}|${englishGone}\\s+${one})(?:\\s*\\(?\\d*\\)?)?$|` +
        // «إظهار الواجبات المنتهية»
        `^${show}\\s+${one}\\s+(?:ال)?(?:منتهيه|قديمه|سابقه|ماضيه)$|^show\\s+(?:past|old|completed|closed)\\s+${one}$`,
      'u',
    );
  made.set(counted, pattern);
  return pattern;
};

/** The page says that some rows are not shown. */
export const saysHidden = (text: string, counted: Counted): boolean =>
  hiddenIn(counted).test(inDigits(key(text)));

const first =
  /(?:^|\s)(?:اول|^الاول|(?:the )?first)\s+(\d{1,4})(?!\d)|(?:محدود(?:ه|ا)? ب|مقتصر(?:ه|ا)? علي|limited to)\s*(?:عدد\s*)?(\d{1,4})(?!\d)/;
/** «عُرضت أول 20 نتيجة فقط», of as many rows: there are more. */
export const saysFirst = (text: string, read: number): boolean => {
  const found = first.exec(foldCounts(text));
  return found !== null && Number(found[1] ?? found[2]) === read;
};

const bound =
  /^[^\d]*\sحتي \d+(?!.*\d)|(?:^|[\s/|])(?:(?:ب|ك|ال)?حد (?:ال)?اقصي|(?:ال)?سعه|(?:ال)?مقاعد|مقعدا?|up to|at most|max(?:imum)?|capacity|seats)(?=\s|:|\d|$)/;
const clauses = /[|·•؛;،,/]|\s[–—-]\s/;
/** A text without what it says there may be at most: «المسجلون: 28 | السعة: 45», «حتى 100 طالب كحد أقصى». */
export const withoutBounds = (text: string): string =>
  bound.test(key(text))
    ? text
        .split(clauses)
        .filter((clause) => !bound.test(key(clause)))
        .join(' | ')
    : text;

const latest = /^(?:(?:ال)?(?:احدث|اخر)|(?:the )?(?:latest|newest|recent(?:ly \S+)?|most recent))(?:\s|$)/;
/** «أحدث الدروس», "Recent assignments" over a list: a choice of what there is, nobody knows how large. */
export const isOfLatest = (heading: string): boolean => latest.test(key(heading));
