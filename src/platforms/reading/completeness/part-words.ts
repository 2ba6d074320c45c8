import type { CompletenessReason } from '../../../core/snapshot.ts';
import { entries, nouns, type Counted } from '../words/counted-nouns.ts';
import { key } from '../words/text.ts';

/** Words by which a page says that what stands there is some of the list, without a number of the rest. */

const some = '(?:بعض|باقي|بقيه|some(?: of the)?|the (?:rest|remaining)|\\d{1,3})';
const lists = '(?:ال)?(?:قايمه|كشف)|list|roster';

/** What of the list is missing, and how it is worded; `THEM`: what the list is of, `SOME`: of them, `LIST`: the list itself. */
const wordings: readonly (readonly [CompletenessReason, readonly string[]])[] = [
  [
    'rows-hidden',
    [
      // «بعض الطلبة مخفيون», "Some students are not shown"
      'SOME (?:من )?THEM (?:مخفي|محجوب|غير ظاهر|لا [تي]ظهر)',
      'SOME THEM (?:is|are) (?:hidden|not (?:shown|listed|visible))',
      // «لا تملك صلاحية عرض بقية الطلبة»
      '(?:لا (?:تملك|[يت]وجد)|ليست? لديك)\\s.{0,24}صلاحي\\S*\\s.{0,20}(?:بقيه|باقي|جميع|كل|بعض)\\s(?:THEM|LIST)',
      "(?:do not|don't) have (?:permission|access) to (?:view|see) (?:all|other|some|the other)\\s(?:THEM|LIST)",
    ],
  ],
  [
    'filter-active',
    [
      // «تظهر لك طالبات مجموعتك فقط»
      '(?:[تي](?:ظهر|عرض|شاهد|ري))\\s.{0,30}مجموعت(?:ك|كم|كن)\\s.{0,20}فقط|مجموعت(?:ك|كم|كن)\\sفقط',
      'you (?:can )?only see THEM|only THEM\\s.{0,40}(?:are|is) (?:shown|listed|visible)',
    ],
  ],
  [
    'load-more',
    [
      // «تعذر تحميل 3 أسماء», «لم يتم تحميل بعض الأسماء»
      '(?:تعذر|فشل|لم [يت]تم|لم [يت]كتمل) (?:تحميل|عرض|جلب|اظهار) SOME THEM',
      'SOME THEM could not be (?:loaded|shown|displayed)',
      // «هناك المزيد», "There are more students"
      '^(?:هناك|هنالك|[يت]وجد|[يت]توفر) (?:ال)?مزيد(?: من THEM)?$',
      '^there (?:are|is) more(?: THEM)?(?: to (?:load|show))?$|^more THEM (?:are )?available$',
      '^(?:keep )?(?:scroll(?:ing)?|swip(?:e|ing)) .{0,12}more',
      // «اضغط لعرض المزيد»
      '(?:اضغط|انقر|المس)\\s.{0,8}(?:ل(?:عرض|تحميل|رويه|مشاهده)) (?:ال)?(?:مزيد|بقيه|باقي)|^لعرض (?:ال)?(?:مزيد|بقيه)',
      '(?:tap|click|press) .{0,8}to (?:load|see|show|view) (?:more|the rest)',
    ],
  ],
  [
    'more-pages',
    [
      '(?:^|\\s)(?:قايمه|list) جزييه?|^partial LIST|جزء من (?:LIST)|(?:عرض|نسخه) مختصره? (?:لل?|من )(?:قايمه|كشف)|^معاينه (?:LIST|THEM)|^(?:عينه|نموذج) من THEM',
      'LIST preview$|^preview of (?:LIST|THEM)|^sample of THEM',
      // «يتبع في الصفحة التالية», «تتمة الكشف», "Continued overleaf"
      '^يتبع(?:$|[\\s.…])|(?:تتمه|بقيه) (?:ال)?(?:كشف|قايمه|اسماء)(?=\\s|$)|^(?:list )?continue[sd] (?:on|over)',
    ],
  ],
];

type Patterns = readonly (readonly [CompletenessReason, RegExp])[];
const made = new Map<Counted, Patterns>();
const patternsOf = (counted: Counted): Patterns => {
  const known = made.get(counted);
  if (known !== undefined) return known;
  const patterns = wordings.map(([reason, texts]) => {
    const pattern = texts
      .join('|')
      .replaceAll('SOME', some)
      .replaceAll('LIST', `(?:${lists})`)
      .replaceAll('THEM', `(?:${nouns[counted]}|${entries})`);
    return [reason, new RegExp(pattern, 'u')] as const;
  });
  made.set(counted, patterns);
  return patterns;
};

/** Why the list is only a part by what a text says; null: it says nothing of the sort. */
export const saysPart = (text: string, counted: Counted): CompletenessReason | null => {
  const folded = key(text);
  return patternsOf(counted).find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
};
