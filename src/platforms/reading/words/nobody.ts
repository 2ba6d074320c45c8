import { key } from './text.ts';

const nobody = new RegExp(
  '^(?:no (?:\\S+ ){0,2}?(?:teachers?|staff|tutor|one)(?: (?:yet )?(?:assigned|allocated|set|found|available))?(?: yet)?|' +
    '(?:not (?:yet )?|un)(?:assigned|allocated|set|specified|available)(?: yet)?|none|n/a|tba|tbd|vacant|' +
    '(?:لا [يت]وجد|بلا|بدون|غير (?:محدد|معين|مسند|معرف|مخصص|متوفر)|لم (?:[يت]تم )?(?:يعين|تعيين|يحدد|تحديد|يسند|اسناد|تخصيص))(?: .*)?|شاغره?)$',
);

/** "<No Teacher Assigned>", «لا يوجد مربي صف», «غير محدد»: what stands where a person would, and is none. */
export const isNobody = (text: string): boolean => nobody.test(key(text.replace(/[<>]/g, ' ')));
