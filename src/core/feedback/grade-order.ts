import { gradeCodes } from '../labels/grade.ts';

/** Grade keys in the order of the school: `8`, or `11` with its stream behind it; what is no grade of ours, and what is not known, last. */
export function byGradeKey(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(key: string): number {
  if (key === '') return gradeCodes.length + 1;
  const code = /^(?:KG)?\d+/.exec(key)?.[0] ?? '';
  const at = gradeCodes.findIndex((each) => each === code);
  return at < 0 ? gradeCodes.length : at;
}
