import type { NamePartEvidence } from './model.ts';

/** A stretch of a name as shown; `mark` where it does not equal the other side. */
export interface NameSegment {
  readonly text: string;
  readonly mark: 'slight' | 'differs' | null;
}

const marks: Record<NamePartEvidence['verdict'], NameSegment['mark']> = {
  equal: null,
  spelling: 'slight',
  slip: 'slight',
  missing: 'differs',
  differs: 'differs',
};

/**
 * Finds the parts of the evidence in the name as it is written and marks those that differ. The segments joined are
 * always the name, letter by letter: where a part is not found in order, the name is shown unmarked.
 */
export function markName(
  name: string,
  parts: readonly NamePartEvidence[],
  side: 'a' | 'b',
): readonly NameSegment[] {
  const segments: NameSegment[] = [];
  let from = 0;
  for (const part of parts) {
    const text = part[side];
    if (text === null || text === '') continue;
    const at = name.indexOf(text, from);
    if (at < 0) return [{ text: name, mark: null }];
    if (at > from) segments.push({ text: name.slice(from, at), mark: null });
    segments.push({ text, mark: marks[part.verdict] });
    from = at + text.length;
  }
  if (from < name.length) segments.push({ text: name.slice(from), mark: null });
  return segments;
}
