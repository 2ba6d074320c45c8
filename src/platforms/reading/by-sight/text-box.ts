/** A rectangle in the page, in CSS pixels, as if nothing had been scrolled. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A piece of text a person sees, and where. Nothing in it is of the document: lists are found from boxes alone. */
export interface TextBox {
  readonly text: string;
  /** The box it has for itself (a cell), or its letters' where it has none. */
  readonly cell: Box;
  /** Around its letters. */
  readonly ink: Box;
  /** Height of one of its lines. */
  readonly line: number;
  /** What it stands in: boxes of one number stand in one holder. */
  readonly holder: number;
  /** How it is made; entries of one column are made alike, what stands below a list seldom is. */
  readonly make: string;
}

export const midX = (box: Box): number => (box.left + box.right) / 2;
export const midY = (box: Box): number => (box.top + box.bottom) / 2;
export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** How far two stretches of one axis lie over each other; below zero: the gap between them. */
export const overlapX = (a: Box, b: Box): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
export const overlapY = (a: Box, b: Box): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

export const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The value that occurs most. */
export const mostOf = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  let most: T | undefined;
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (most === undefined || (counts.get(value) ?? 0) > (counts.get(most) ?? 0)) most = value;
  }
  return most;
};
