import { nouns } from './counted-nouns.ts';
import { key } from './text.ts';

/** A text that is a kind's own word and nothing else: «درس» in an entry, «الواجبات» over some of them. */

const attribute = '(?:\\s+(?:ال)?(?:منزلي|بيتي|قصير|مصور|مسجل|مريي)(?:ه|يه)?)?';
const lesson = new RegExp(`^(?:${nouns.lessons})${attribute}$`, 'u');
const work = new RegExp(`^(?:${nouns.works})${attribute}$`, 'u');

export const isLesson = (text: string): boolean => lesson.test(key(text));
export const isWork = (text: string): boolean => work.test(key(text));
