import { readClassLabel, type ReadClassLabel } from './class-label.ts';
import { labelWords } from './label-words.ts';
import { sectionOf } from './section.ts';
import { subjectRelation } from './subject.ts';
import { parsePeriodLabel } from './term.ts';

export type LabelField = 'grade' | 'section' | 'subject' | 'class' | 'term' | 'period';

/**
 * Whether two labels mean the same: true or false only where both were understood, null for "not sure". Symmetric.
 * A subject and a part of it (العلوم and العلوم الحياتية) are not the same: ask `subjectRelation` before calling
 * that a difference between systems.
 */
export function compareLabels(field: LabelField, a: string, b: string): boolean | null {
  switch (field) {
    case 'grade':
      return compareGrades(readClassLabel(a), readClassLabel(b));
    case 'section':
      return same(onlySection(a), onlySection(b));
    case 'class':
      return compareClasses(readClassLabel(a), readClassLabel(b));
    case 'subject': {
      const relation = subjectRelation(a, b);
      return relation === 'same' ? true : relation === 'different' || relation === 'part' ? false : null;
    }
    case 'term':
    case 'period':
      return comparePeriods(field, a, b);
  }
}

const same = <T>(a: T | null, b: T | null): boolean | null => (a === null || b === null ? null : a === b);

/** All that is said must agree; one clear difference is enough to part them. */
function all(...answers: readonly (boolean | null)[]): boolean | null {
  return answers.includes(false) ? false : answers.includes(null) ? null : true;
}

/** Words nothing was made of are harmless only where both labels have the same. */
const sameRest = (a: readonly string[], b: readonly string[]): boolean | null =>
  a.join(' ') === b.join(' ') ? true : null;

/** Said on one side only: a grade label may leave out the stream or the section, and it is open what is meant. */
const sameOrSilent = <T>(a: T | null, b: T | null): boolean | null =>
  a === null && b === null ? true : same(a, b);

function compareGrades(a: ReadClassLabel, b: ReadClassLabel): boolean | null {
  if (a.barely || b.barely) return null;
  return all(same(a.grade, b.grade), sameOrSilent(a.stream, b.stream), sameRest(a.rest, b.rest));
}

function compareClasses(a: ReadClassLabel, b: ReadClassLabel): boolean | null {
  return all(
    same(a.grade, b.grade),
    sameOrSilent(a.stream, b.stream),
    sameOrSilent(a.section, b.section),
    sameRest(a.rest, b.rest),
  );
}

/** In a field of its own a bare number or letter is the section, not the grade. */
function onlySection(text: string): string | null {
  const words = labelWords(text);
  const only = words.length === 1 ? sectionOf(words[0] ?? '') : null;
  if (only !== null) return only;
  // «1, 2», «أ + ب», «أ بنات»: more than one section, or not the whole of one.
  const label = readClassLabel(text);
  return label.rest.length > 0 || (label.barely && label.grade !== null) ? null : label.section;
}

function comparePeriods(field: 'term' | 'period', textA: string, textB: string): boolean | null {
  const a = parsePeriodLabel(textA);
  const b = parsePeriodLabel(textB);
  const bare = (label: typeof a): number | null =>
    label.rest.length === 1 && /^[1-4]$/.test(label.rest[0] ?? '') ? Number(label.rest[0]) : null;
  if (field === 'term') {
    const [termA, termB] = [a.term ?? bare(a), b.term ?? bare(b)];
    // A bare number is the term; anything else that is left over leaves it open.
    const rest = (label: typeof a): readonly string[] =>
      label.term === null && bare(label) !== null ? [] : label.rest;
    return all(same(termA, termB), sameOrSilent(a.year, b.year), sameRest(rest(a), rest(b)));
  }
  if ([a, b].some((label) => label.year === null && label.term === null && label.assessment === null))
    return labelWords(textA).length > 0 && labelWords(textA).join(' ') === labelWords(textB).join(' ')
      ? true
      : null;
  return all(
    sameOrSilent(a.year, b.year),
    sameOrSilent(a.term, b.term),
    sameOrSilent(a.assessment, b.assessment),
    sameRest(a.rest, b.rest),
  );
}
