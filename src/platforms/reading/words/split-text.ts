import { readClassText } from './class-text.ts';
import { key } from './text.ts';
import { isDate, isGender, isNameLike, isStatus } from './values.ts';
import type { Field, HeaderIndex } from './vocabulary.ts';
import { wordOf } from './word-of.ts';

/** Several pieces that stand in one text. */

/** «واجب: حل التمارين», «درس: الكسور»: how a title begins; the label of one has its article, «الدرس: …». */
export const beginsTitle = (label: string): boolean =>
  /^(?:واجب(?: منزلي| بيتي)?|اختبار(?: قصير)?|امتحان|درس|حصة|مهم[ّ]?ة|نشاط|مشروع|ورقة عمل|homework|quiz|test|exam|task|project)$/i.test(
    label,
  );

/** «label: value»; «الخميس 10:00» is none. */
export const labelled = /^([^:：]{1,40}?)\s*[:：](?!(?<=\p{N}[:：])\p{N})\s*(.*)$/u;

const numberBefore = /^([\d٠-٩۰-۹]{1,3}\s?[.)–-])\s+(\D{5,})$/u;
const numberBehind = /^(\D{5,}?)\s*[-–—|(]\s*([\d٠-٩۰-۹]{6,15})\)?$/u;

/** A name in both scripts, one behind the other. */
const twoScripts = /^([\u0600-\u06FF\s]{5,}?)\s*[/|(–-]\s*([A-Za-z][A-Za-z\s.'-]{4,})\)?$/u;

/** «name (منقول)»: what stands in brackets behind a name and is none. */
const remarkBehind = /^([^()[\]]{5,}?)\s*[([]([^()[\]]{1,30})[)\]]$/u;
const splitRemark = (text: string): readonly string[] | undefined => {
  const parts = remarkBehind.exec(text)?.slice(1);
  return parts !== undefined &&
    isNameLike(parts[0] ?? '') &&
    !isNameLike(parts[1] ?? '', 1) &&
    // «ورقة عمل (2)» is one title.
    !/^\p{N}{1,2}$/u.test(parts[1] ?? '') &&
    readClassText(text) === null
    ? parts
    : undefined;
};

/** «name 0000000017», the two in lines of one text, in either order. */
const numberInLine = /^(\D{8,}\p{L})\s([\d٠-٩۰-۹]{8,15})$|^([\d٠-٩۰-۹]{8,15})\s(\p{L}\D{8,})$/u;
const splitLines = (text: string): readonly string[] | undefined => {
  const parts = numberInLine
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  return parts?.some((part) => isNameLike(part, 3)) === true ? parts : undefined;
};

/** «🙂 name», «• name»: drawn before it, and none of it. */
const drawn = /^[\p{Extended_Pictographic}\uFE0F•▪●◦‣]+\s*(?=\p{L})/u;
const withoutDrawn = (text: string): readonly string[] | undefined => {
  const rest = text.replace(drawn, '');
  return rest !== text && isNameLike(rest, 3) ? [rest] : undefined;
};

/** «1. name» and «name - 0000000017» are two pieces in one text. */
export const splitNumber = (text: string): readonly string[] =>
  withoutDrawn(text) ??
  splitLines(text) ??
  (numberBefore.exec(text) ?? numberBehind.exec(text) ?? twoScripts.exec(text))?.slice(1) ??
  splitRemark(text) ?? [text];

const words = 4;
const ofTitles: readonly Field[] = [
  'assignment',
  'lesson',
  'unit',
  'sort',
  'assignmentCount',
  'testCount',
  'lessonCount',
];
const denies = /^(?:بلا|بدون|دون|غير|عدم|لا|لم|ليس|without|no|not|non|never)$/;
const numbers: readonly Field[] = ['nationalId', 'openemisNo', 'otherId'];

/**
 * «name / الرقم الوطني: 0000000017 — الحالة: ملتحق»: several labels with a colon in one text, each cut off before its first
 * word, whatever stands between them. Labels are words we know; of several that fit the longest is meant.
 */
const splitAtLabels = (text: string, headers: HeaderIndex): readonly string[] => {
  if (text.length > 400 || !/[:：]|\p{N}{6}$/u.test(text)) return [text];
  const all = text.split(' ');
  const starts: number[] = [];
  all.forEach((word, n) => {
    const isNumber = n === all.length - 1 && /^\p{N}{6,15}$/u.test(word);
    const colon = word.search(/[:：]/);
    if (!isNumber && (colon < 0 || (colon > 0 && /^\p{N}/u.test(word)))) return;
    // «label :», «label:», «label:value»; «label 0000000017»
    const own = isNumber ? '' : word.slice(0, colon);
    for (let from = Math.max(starts.at(-1) ?? 0, n - words); from <= n; from++) {
      const label = [...all.slice(from, n), own].join(' ').trim();
      const field = /^[\p{L}\p{N}#]/u.test(label) && !/[:：]/.test(label) ? headers.fieldOf(label) : null;
      if (field === null || (isNumber && !numbers.includes(field))) continue;
      // «بلا دخول: 4» counts who did not.
      const before = all[from - 1] ?? '';
      if (from > 0 && denies.test(key(before))) continue;
      // «Vocabulary quiz: Unit 2» is a title; a label of one stands behind a sign.
      if (from > 0 && ofTitles.includes(field) && /[\p{L}\p{N}]$/u.test(before)) continue;
      if (from > 0 && from > (starts.at(-1) ?? 0)) starts.push(from);
      return;
    }
  });
  if (starts.length === 0) return [text];
  return [0, ...starts]
    .map((from, n) => all.slice(from, starts[n]).join(' '))
    .map((part) => part.replace(/\s*[-–—/·•|،,;.]+$|^[-–—/·•|،,;]+\s*/gu, ''))
    .filter((part) => part !== '');
};

/**
 * «الرقم الوطني: 0000000017 · تاريخ الولادة: …», «سلّمت · 21/11/2026»: signs that part one text into several, where one of
 * them says by itself what it is. «العلوم · السابع أ» is one text: no part of it does.
 */
export const splitAtSigns = (text: string, headers: HeaderIndex): readonly string[] => {
  const cut = splitAtLabels(text, headers);
  if (cut.length > 1 || !/[·•|]/.test(text)) return cut;
  const parts = text.split(/\s*[·•|]\s*/).filter((part) => part !== '');
  const says = (part: string): boolean => {
    const label = labelled.exec(part)?.[1];
    return (
      (label !== undefined && headers.fieldOf(label) !== null) ||
      wordOf(part, headers) !== null ||
      isDate(part) ||
      isStatus(part) ||
      isGender(part)
    );
  };
  return parts.length > 1 && parts.some(says) ? parts : [text];
};
