import { labelWords } from '../labels/label-words.ts';

/** What remains of a remark for comparing it with others: its words, cut to their stems' beginnings. */
export type TextPrint = ReadonlySet<string>;

/** Words that every remark has. */
const idle = new Set(
  (
    'في من علي الي عن مع هذا هذه ذلك تلك ان كان كانت يكون هو هي ما لا لم لن قد ثم او اذا عند بعد قبل كل غير بين ' +
    'درس فيديو شرح دقيقه ثانيه معلم معلمه طالب طلبه يوجد وجود يرجي the a an in of to is are and or at on it this that'
  ).split(' '),
);
/** Beyond this many words nothing new is learnt about what a remark is about. */
const mostWords = 400;
/** Endings of gender, number and possession, long enough to leave a stem. */
const ending = /(?:تها|ته|تي|ها|هم|ات|ين|ون|ان|ه|ي)$/u;

export function textPrint(text: string): TextPrint {
  const print = new Set<string>();
  for (const piece of pieces(text)) {
    if (print.size >= mostWords) break;
    for (const word of labelWords(piece)) {
      if (idle.has(word)) continue;
      const joined = /^و\p{L}{3}/u.test(word) ? word.slice(1) : word;
      print.add(joined.length > 4 ? joined.replace(ending, '').slice(0, 6) : joined);
    }
  }
  return print;
}

/** `labelWords` looks at 300 characters: a remark is taken piece by piece, cut between words. */
function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length && at < 6000;) {
    const space = text.length - at > 300 ? text.lastIndexOf(' ', at + 300) : -1;
    const end = space > at ? space : at + 300;
    yield text.slice(at, end);
    at = end;
  }
}

/** 0 to 1: shared words over the mean of both. Two empty remarks say nothing of each other: 0. */
export function similarity(a: TextPrint, b: TextPrint): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
