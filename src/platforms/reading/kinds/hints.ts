import type { Hint } from '../../profile.ts';

/** How the hints of a profile are held against a page. */

const patterns = new Map<string, RegExp>();
export const patternOf = (value: string): RegExp => {
  let pattern = patterns.get(value);
  if (pattern === undefined) patterns.set(value, (pattern = new RegExp(value, 'u')));
  return pattern;
};
/** The first hint that a folded text or an address fits. */
export const matches = (hints: readonly Hint[], text: string): Hint | undefined =>
  hints.find(({ value }) => patternOf(value).test(text));

/** The address as hints see it: lower case, decoded where that is possible. */
export const addressOf = (url: URL): string => {
  const address = `${url.pathname}${url.search}${url.hash}`.toLowerCase();
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};
