import type { TextWidth } from './break-lines.ts';

/** A CSS pixel is a 96th of an inch. */
const mmOfPixel = 25.4 / 96;
/** Where a browser cannot measure (tests without one): the widest that running text comes to, in ems a letter. */
const usualEm = 0.6;
/** Words that are remembered; a text of 50,000 letters has fewer different ones. */
const mostKnown = 20_000;

/** Widths of texts as paper shows them: ours is the font of print.css. `points`: its size. */
export function textWidth(points: number): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const pixels = (points * 96) / 72;
  if (context != null) context.font = `${String(pixels)}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const wide =
      (context == null ? text.length * usualEm * pixels : context.measureText(text).width) * mmOfPixel;
    if (known.size < mostKnown) known.set(text, wide);
    return wide;
  };
}
