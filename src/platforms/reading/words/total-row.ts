import { key } from './text.ts';

const totalWords =
  /^(?:ال)?(?:مجموع|اجمالي|معدل|متوسط|عدد)(?![a-zء-ي])|^(?:grand |sub)?total(?![a-zء-ي])|^(?:average|sum)(?![a-zء-ي])|^(?:ال)?(?:ملخص|خلاصه)$|^summary$|^(?:ال)?(?:طلبه|طلاب|طالبات|مستخدم[وي]ن|مشارك[وي]ن|users|participants|students)\s*[:(]\s*\d+\)?$/u;
const maximum =
  /^(?:ال)?(?:حد|نهايه|علامه|درجه|قيمه) (?:ال)?(?:اعلي|اقصي|عظمي|قصوي|كبري|كامله|نهاييه|ادني|صغري)$|^(?:(?:max|min)(?:imum)?|highest|lowest|full)(?: (?:mark|score|value|points))?$|^out of$/;
/**
 * «المجموع», «المعدل»: a row that sums up others; «الحد الأعلى», «العلامة القصوى»: what they may come to at most. By itself:
 * those who ask only this need no reader of tables.
 */
export const isTotal = (text: string): boolean => totalWords.test(key(text)) || maximum.test(key(text));
