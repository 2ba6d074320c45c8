/**
 * What several scripts of ours in one page need stands in one of them (`entrypoints/reading.ts`), injected in front of the
 * others: none carries it again, and what keeps something in memory keeps it once. Scripts of ours in one page share a
 * world; the page's own scripts do not see it. Which values these are, the build finds out (decision 13).
 */
type Scope = Record<symbol, readonly unknown[] | undefined>;

/** `key` changes with what is shared: after an update of the extension the world still holds what an older one left. */
const placeOf = (key: string): symbol => Symbol.for(`mutabiq.reading.${key}`);

/** Called by that script. Injected a second time it changes nothing: what runs in the page goes on with what it took. */
export const offerShared = (key: string, values: readonly unknown[]): void => {
  (globalThis as unknown as Scope)[placeOf(key)] ??= values;
};

/**
 * The way to these values for a script that was built with them, by their places. Throws where the script that offers them
 * is missing: then nothing of the other runs in the page.
 */
export const sharedUnder = (key: string): ((index: number) => unknown) => {
  const values = (globalThis as unknown as Scope)[placeOf(key)];
  if (values === undefined) throw new Error('Mutabiq: reading.js is missing in this page.');
  return (index) => values[index];
};
