import { readFileSync, writeFileSync } from 'node:fs';
import { packNames } from '../../src/core/names/pack-names.ts';

/** Packs the readable lists of names into the string that ships: `node scripts/eval/pack-names.ts`. */
const folder = new URL('../../src/core/names/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

writeFileSync(
  new URL('packed-names.ts', folder),
  `/* Made by scripts/eval/pack-names.ts from given-names.txt and family-names.txt; do not edit. */
// prettier-ignore
export const packedGiven = '${packNames(read('given-names.txt'))}';
// prettier-ignore
export const packedFamily = '${packNames(read('family-names.txt'))}';
`,
);
