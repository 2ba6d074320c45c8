import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { carriedTwice, type Carried } from '../../../scripts/support/carried-modules.ts';
import { readPlaces, sharedScript } from '../../../scripts/support/page-scripts.ts';
import { projectPath } from '../../../scripts/support/project-path.ts';
import { readImports } from '../../../scripts/support/read-imports.ts';
import { findSharedModules, sharable } from '../../../scripts/support/shared-modules.ts';

/** A project of three scripts: `first` reads a page, `tools` and `sight` are brought into it. */
const project = {
  'e/first.ts': "import { read } from '../s/read.ts'; import { alone } from '../s/alone.ts';",
  'e/tools.ts':
    "import { read as again, type Kind } from '../s/read.ts'; import { both } from '../s/both.ts';",
  'e/sight.ts': "import { fold } from '../s/fold.ts'; import { both } from '../s/both.ts';",
  's/read.ts': "import { fold } from './fold.ts'; export type Kind = 1; export const read = fold;",
  's/fold.ts': 'export const fold = 1; export const unused = 2;',
  's/alone.ts': 'export const alone = 1;',
  's/both.ts': 'export const both = 1;',
};
const find = (changes: Readonly<Record<string, string>> = {}) => {
  const texts: Readonly<Record<string, string>> = { ...project, ...changes };
  return findSharedModules(
    [{ first: 'e/first.ts', later: ['e/tools.ts', 'e/sight.ts'] }],
    (path) => texts[path] ?? '',
  );
};

test('shared is what the first script needs and a later one too, with what that needs; offered is what others use of it', () => {
  const { modules, names } = find();
  expect([...modules].sort()).toEqual(['s/fold.ts', 's/read.ts']);
  expect(names).toEqual([
    { module: 's/fold.ts', name: 'fold' },
    { module: 's/read.ts', name: 'read' },
  ]);
});

test('scripts that never stand in one page share nothing by standing in two', () => {
  const places = [
    { first: 'e/first.ts', later: [] },
    { first: 'e/tools.ts', later: [] },
  ];
  const { modules } = findSharedModules(places, (path) => project[path as keyof typeof project]);
  expect([...modules]).toEqual([]);
});

test('the key is that of the shared modules: it changes with their text and their names, and with nothing else', () => {
  const { key } = find();
  expect(find({ 's/alone.ts': 'export const alone = 2;' }).key).toBe(key);
  expect(find({ 's/fold.ts': 'export const fold = 2;' }).key).not.toBe(key);
  const more = "import { fold, unused } from '../s/fold.ts';";
  expect(find({ 'e/sight.ts': more }).key).not.toBe(key);
});

test.each([
  ['all of a module as one value', { 'e/sight.ts': "import * as all from '../s/fold.ts';" }, /fold\.ts/],
  ['a value that changes', { 's/fold.ts': 'export let fold = 1;' }, /fold\.ts.*changes/],
])('%s cannot be shared, and the build says so', (_, changes, error) => {
  expect(() => find(changes)).toThrow(error);
});

test('what the scripts of this project share needs nothing outside of it', () => {
  const read = (path: string): string => readFileSync(projectPath(path), 'utf8');
  const entry = (script: string): string => `entrypoints/${script}.ts`;
  const { modules, names } = findSharedModules(
    readPlaces.map(({ first, later }) => ({ first: entry(first), later: later.map(entry) })),
    read,
  );
  expect(modules.size).toBeGreaterThan(20);
  expect(names.length).toBeGreaterThan(20);
  const outside = [...modules].flatMap((path) =>
    readImports(path, read(path))
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ specifier }) => sharable(path, specifier))
      .filter((target) => target !== undefined && !modules.has(target)),
  );
  expect(outside).toEqual([]);
});

const carries = (of: Readonly<Record<string, Carried>>) => (script: string) => of[script] ?? {};

test('a module in two scripts of one page is said, with both', () => {
  const twice = carriedTwice(carries({ page: { 'src/a.ts': 9 }, 'page-sight': { 'src/a.ts': 3 } }));
  expect(twice).toEqual(['src/a.ts is carried by page and by page-sight.']);
  const withShared = carries({
    [sharedScript]: { 'node_modules/zod/x.js': 9 },
    ajyal: { 'node_modules/zod/x.js': 9 },
  });
  expect(carriedTwice(withShared)).toHaveLength(1);
});

test('what never meets may carry the same, and so may each script its own beginning', () => {
  const one = { 'src/a.ts': 9 };
  expect(carriedTwice(carries({ page: one, ajyal: one }))).toEqual([]);
  const begin = { 'node_modules/wxt/dist/utils/define-unlisted-script.mjs': 9 };
  expect(carriedTwice(carries({ [sharedScript]: begin, page: begin }))).toEqual([]);
});

test('a build that noted nothing is no build in which nothing is carried twice', () => {
  expect(carriedTwice(() => undefined)[0]).toContain('build first');
});
