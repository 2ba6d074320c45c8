import type { Line } from './received-list.tsx';

/**
 * What was said of files when the page that took them in went in the middle: the person was locked, or another page was
 * opened. It is told when she is there again, and to nobody else; as long as the tab is open, for files cannot be kept
 * beyond it.
 */
const left = new Map<string, readonly Line[]>();

/** `person`: the author's key. */
export function keepUnreached(person: string, lines: readonly Line[]): void {
  left.set(person, lines);
}

/** Once: whoever takes them shows them. */
export function takeUnreached(person: string): readonly Line[] {
  const lines = left.get(person) ?? [];
  left.delete(person);
  return lines;
}
