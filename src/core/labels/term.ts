import { numberAt } from './grade.ts';
import { labelWords } from './label-words.ts';

/** What a term or period label says; each part null where the label is silent. */
export interface PeriodLabel {
  /** The school year by its first calendar year. */
  readonly year: number | null;
  /** Semester 1, 2 or 3 (summer). */
  readonly term: number | null;
  /** Assessment period 1 to 4; 4 is also called the final exam (darsak-facts 6.4). */
  readonly assessment: number | null;
  readonly rest: readonly string[];
}

const termWords = new Set(['فصل', 'semester', 'term', 'sem', 's', 't', 'ف']);
const assessmentWords = new Set(['تقويم', 'assessment', 'evaluation']);
const summers = new Set(['صيفي', 'summer']);
const finals = new Set(['نهاي', 'نهايه', 'final', 'finals']);
const exams = new Set(['امتحان', 'اختبار', 'exam', 'examination', 'test']);
const idle = new Set(
  'دراسي دراسيه عام سنه academic school year period في من of the و لعام للعام علامات اساسي'.split(' '),
);

export function parsePeriodLabel(text: string): PeriodLabel {
  const words = labelWords(text);
  let year: number | null = null;
  let term: number | null = null;
  let assessment: number | null = null;
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (/^(19|20)\d\d$/.test(word)) {
      const first = Number(word);
      const second = Number(words[at + 1]);
      const span = second === first + 1 || second === first - 1 || second === (first + 1) % 100;
      if (span && year === null) year = Math.min(first, second > 99 ? second : first);
      else rest.push(word);
      if (span) at += 1;
    } else if (termWords.has(word) || assessmentWords.has(word)) {
      const skip = idle.has(words[at + 1] ?? '') ? 2 : 1;
      const number = numberAt(words, at + skip);
      const summer = summers.has(words[at + 1] ?? '') || summers.has(words[at - 1] ?? '');
      if (summer && termWords.has(word)) term ??= 3;
      else if (number === null) rest.push(word);
      else if (termWords.has(word)) term ??= number.value;
      else assessment ??= number.value;
      if (number) at += skip - 1 + number.length;
    } else if (finals.has(word)) assessment ??= 4;
    else if (summers.has(word)) term ??= 3;
    else {
      const number = numberAt(words, at);
      const next = words[at + (number?.length ?? 1)] ?? '';
      const counted = termWords.has(next) ? 'term' : assessmentWords.has(next) ? 'assessment' : null;
      if (number && counted === 'term') term ??= number.value;
      else if (number && counted === 'assessment') assessment ??= number.value;
      else if (!idle.has(word) && !exams.has(word)) rest.push(number ? String(number.value) : word);
      if (number) at += number.length - (counted === null ? 1 : 0);
    }
  }
  return { year, term, assessment, rest };
}
