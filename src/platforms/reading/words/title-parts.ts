/** The parts of a window's title but for the platform's own name: «فرق درسك» ends it. */
export const partsOf = (title: string): readonly string[] =>
  title
    .split(/\s*[|–—·»›:]\s*|\s-\s/)
    .filter((part, n, parts) => parts.length === 1 || n < parts.length - 1 || !/درسك|darsak/i.test(part));
