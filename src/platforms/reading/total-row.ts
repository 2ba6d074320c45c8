import { key } from './text.ts';

const totalWords =
  /^(?:ال)?(?:مجموع|اجمالي|معدل|متوسط|عدد)(?![a-zء-ي])|^(?:grand |sub)?total(?![a-zء-ي])|^(?:average|sum)(?![a-zء-ي])/u;
/** «المجموع», «المعدل»: a row that sums up others. By itself: those who ask only this need no reader of tables. */
export const isTotal = (text: string): boolean => totalWords.test(key(text));
