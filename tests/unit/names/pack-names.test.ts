import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldLetters } from '../../../src/core/text/fold.ts';
import { packNames, unpackNames } from '../../../src/core/names/pack-names.ts';
import { packedFamily, packedGiven } from '../../../src/core/names/packed-names.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../src/core/names/${name}`, import.meta.url), 'utf8');

it.each([
  ['given-names.txt', packedGiven],
  ['family-names.txt', packedFamily],
])('%s is packed as it stands', (file, packed) => {
  const list = read(file);
  expect(packNames(list)).toBe(packed);
  expect([...unpackNames(packed)]).toEqual([...new Set(foldLetters(list).split(' '))].sort());
});
