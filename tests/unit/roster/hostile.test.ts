import { describe, expect, it } from 'vitest';
import { hostileText, hostileUnits, textReaders } from './support/hostile-texts.ts';

/** No letter becomes more than the sentence that stands in one sign (ﷺ). */
const longestSign = 20;

// How the time grows with the length is measured by `npm run bench hostile`; what grew with its square would not end here.
describe.each(Object.entries(textReaders))('%s', (_, read) => {
  it.each(Object.entries(hostileUnits))(
    'reads a hundred thousand letters of %s, the same each time, and makes no more of them than there is',
    { timeout: 60_000 },
    (_, unit) => {
      const text = hostileText(unit, 100_000);
      const once = read(text);
      expect(read(text)).toEqual(once);
      if (typeof once === 'string') expect(once.length).toBeLessThanOrEqual(text.length * longestSign);
    },
  );
});
