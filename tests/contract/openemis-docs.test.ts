import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { queries, queryNames } from '../../src/platforms/openemis/allow-list.ts';

it('docs/openemis.md lists exactly the queries of the allow-list, with their models', () => {
  const text = readFileSync(new URL('../../docs/openemis.md', import.meta.url), 'utf8');
  const listed = text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^[A-Z][A-Za-z]+-[A-Z][A-Za-z]+$/.test(cells[2] ?? ''))
    .flatMap(([, names = '', model]) => names.split(', ').map((name) => [name, model]));
  expect(listed.sort()).toEqual(queryNames.map((name) => [name, queries[name].model]).sort());
});
