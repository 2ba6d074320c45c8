import { entries, nouns, type Counted } from '../words/counted-nouns.ts';
import { key } from '../words/text.ts';

/** What says that a list goes on without saying how far: «عرض المزيد», «عرض جميع الطلبة», «وآخرون», "Scroll down for more". */

const show = '(?:ا?عرض|اظها?ر|مشاهده|شاهد|رويه|استعراض|show|view|see)';
const verb = `(?:${show}|تحميل|حمل|جلب|load)`;
const others =
  '(?:(?:ال)?(?:بقيه|باقي|متبقي(?:ن|ه)?|تالي(?:ن|ه)|اقدم|احدث)|اخر(?:ين|ون|ي)?|remaining|rest|others|older|newer|earlier)';
const listWords = '(?:ال)?(?:قايمه|كشف|اسماء)|list|table';

interface Patterns {
  readonly more: RegExp;
  readonly all: RegExp;
}
const patternsOf = (noun: string): Patterns => ({
  more: new RegExp(
    // «المزيد من الإجراءات» is a menu's.
    `^${verb}\\s+(?:[^\\s]+\\s+){0,2}?(?:(?:ال)?مزيد(?![a-zء-ي])(?!\\s+(?:من|عن)\\s+(?!${noun}|${entries}))|(?:${others}|more|next \\d+)(?![a-zء-ي]))|` +
      `^و?(?:ال)?مزيد(?:\\s*\\(?\\s*\\+?\\d*\\s*\\)?)?(?:\\s+من\\s+(?:${noun}|${entries}).{0,12})?$|` +
      `^و?\\s?\\+?\\s?\\d+\\s+(?:\\S+\\s+)?${others}(?![a-zء-ي])|^\\+\\s?\\d\\d?$|^(?:and )?more$|^و\\s?اخر(?:ون|ين)$|` +
      `^(?:تعذر|فشل|لم يكتمل|failed to|could not)\\s+(?:ال)?(?:تحميل|عرض|جلب|load).{0,40}$|` +
      `^(?:مرر|انزل|اسحب|scroll|swipe|pull).{0,12}(?:لاسفل|اسفل|للاعلي|اعلي|down|up)(?:\\s.{0,30})?$`,
    'u',
  ),
  // «عرض جميع الطلبة»: as much as there is, so it is not there. Of other things, or to be taken home, it says nothing.
  all: new RegExp(
    `^${show}\\s+(?:(?:ال)?(?:كل|جميع|كافه)|all|the full|full)(?:\\s+(?:${noun}|${entries}|${listWords}).{0,20})?(?:\\s*[:(]?\\s*\\d+\\)?)?$|` +
      `^${show}\\s+(?:${listWords})\\s+(?:ال)?كامل[ها]$|^${show}\\s+(?:${listWords})\\s+كلها$`,
    'u',
  ),
});
const made = new Map<Counted, Patterns>();
const patterns = (counted: Counted): Patterns => {
  const known = made.get(counted) ?? patternsOf(nouns[counted]);
  made.set(counted, known);
  return known;
};

/** The text says that there is more of the list than is shown. */
export const saysMore = (text: string, counted: Counted): boolean => patterns(counted).more.test(key(text));

/** The text of a control with which all of the list would be shown. */
export const offersAll = (text: string, counted: Counted): boolean => patterns(counted).all.test(key(text));

/** What loads the rest as soon as it is seen. */
export const sentinels =
  '[class*=sentinel],[class*=infinite],[x-intersect],[wire\\:intersect],infinite-loading,ion-infinite-scroll,[data-infinite],[wire\\:click*=oadMore],[data-next-page],[hx-trigger*=revealed],[hx-trigger*=intersect]';
