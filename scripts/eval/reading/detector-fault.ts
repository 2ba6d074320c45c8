import type { Expected } from '../../../tests/corpus/expected.ts';

/**
 * What the first look at a page got wrong: `lost`, where it lets no reader in and there is something to be read, which no
 * teacher would ever see; `let in`, where readers are asked who will refuse the page, which is no fault and costs a little.
 */
export const detectorFault = (detected: string | null, expected: Expected): 'lost' | 'let in' | null => {
  if (expected.refused !== undefined) return detected === null ? null : 'let in';
  return detected === null ? 'lost' : null;
};
