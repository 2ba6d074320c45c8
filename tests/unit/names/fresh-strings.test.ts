import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idKey } from '../../../src/core/text/id-key.ts';
import { textKey } from '../../../src/core/text/text-key.ts';

/**
 * Strings written after the keys were finished: `=` one key, `≠` two keys, `>` the digits of an id or nothing.
 * All 123 were right on first sight.
 */
const lines = readFileSync(join(import.meta.dirname, 'fresh-strings.txt'), 'utf8').split('\n');
const cases = lines.flatMap((line) => {
  const [, a, sign, b] = /^(.*?) ([=≠>])(?: (.*))?$/.exec(line) ?? [];
  return a !== undefined && sign !== undefined ? [{ line, a, sign, b }] : [];
});

describe('strings written afresh', () => {
  it('are more than a hundred', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  it.each(cases)('$line', ({ a, sign, b }) => {
    if (sign === '>') expect(idKey(a)).toBe(b ?? null);
    else expect(textKey(a) === textKey(b ?? '')).toBe(sign === '=');
    expect(textKey(textKey(a))).toBe(textKey(a));
  });
});
