import { expect, test } from 'vitest';
import { readImports } from '../../../scripts/support/read-imports.ts';
import { circles } from './support/circles.ts';
import { exists, filesOf, isTest, resolveImport, roomOf, type SourceFile } from './support/source-files.ts';

/** The import walls of docs/architecture.md. eslint.config.js checks them by name; here the paths are followed. */
const walls: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  platforms: ['core'],
  store: ['core'],
  exports: ['core', 'i18n'],
  app: ['core', 'platforms', 'store', 'exports'],
  messages: ['core', 'platforms', 'store', 'app'],
  overlay: ['core', 'platforms', 'messages', 'i18n'],
  views: ['core', 'messages', 'i18n', 'exports'],
};
/** What a folder may import beyond its room: pages of the workspace may open the database, panel and popup not. */
const extra: Readonly<Record<string, readonly string[]>> = { 'src/views/workspace/': ['app'] };

/** The floors of `src/platforms/reading`, from the ground up: a room may import from what lies below it, never upwards. */
const readingFloors: readonly (readonly string[])[] = [
  ['words'],
  ['page'],
  ['lists'],
  ['fields', 'by-sight'],
  ['context'],
  ['completeness'],
  ['rows', 'lesson'],
  ['kinds'],
  // The recogniser itself, which calls them all.
  ['.'],
  ['teaching'],
];

/** Which rooms may use a package; a package not named here may not be shipped. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'zod/mini': Object.keys(walls),
  'fastest-levenshtein': ['core'],
  munkres: ['core'],
  dexie: ['store'],
  preact: ['views', 'overlay'],
  wxt: ['store', 'app', 'messages', 'overlay', 'views'],
  fflate: ['exports', 'platforms'],
  papaparse: ['exports', 'platforms'],
  saxes: ['platforms'],
  htmlparser2: ['platforms'],
  'write-excel-file': ['exports'],
  '@fontsource/ibm-plex-sans-arabic': ['views', 'overlay'],
};

const packageOf = (specifier: string): string =>
  specifier.startsWith('zod')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

const sources = filesOf('src/**/*.{ts,tsx}').map((file) => withImports(file));
const doors = filesOf('entrypoints/**/*.{ts,tsx}').map((file) => withImports(file));
const shippedSources = [...sources, ...doors].filter(({ path }) => !isTest(path));

/** Parsed once here: every test below reads the imports of every file. */
function withImports({ path, text }: SourceFile) {
  return { path, imports: readImports(path, text) };
}

test('every file of src stands in a known room', () => {
  const homeless = sources.filter(({ path }) => !Object.hasOwn(walls, roomOf(path) ?? ''));
  expect(homeless.map(({ path }) => path)).toEqual([]);
});

test('no room imports a room it may not know', () => {
  const broken = sources.flatMap(({ path, imports }) => {
    const room = roomOf(path) ?? '';
    const folder = Object.keys(extra).find((each) => path.startsWith(each)) ?? '';
    const allowed = [room, ...(walls[room] ?? []), ...(extra[folder] ?? [])];
    return imports.flatMap(({ specifier }) => {
      const target = resolveImport(path, specifier);
      if (target === undefined || allowed.includes(roomOf(target) ?? '')) return [];
      // A test may build its cases with helpers of the tests folder.
      if (isTest(path) && target.startsWith('tests/')) return [];
      return [`${path} imports ${specifier}`];
    });
  });
  expect(broken).toEqual([]);
});

test('in the reading of pages each room imports from the floors below it', () => {
  const reading = 'src/platforms/reading/';
  const roomIn = (path: string): string => /^([^/]+)\//.exec(path.slice(reading.length))?.[1] ?? '.';
  const floorOf = (path: string): number => readingFloors.findIndex((rooms) => rooms.includes(roomIn(path)));
  const files = shippedSources.filter(({ path }) => path.startsWith(reading));
  expect(new Set(files.map(({ path }) => roomIn(path)))).toEqual(new Set(readingFloors.flat()));
  const broken = files.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier }) => {
      const target = resolveImport(path, specifier);
      const isBelow =
        target === undefined ||
        !target.startsWith(reading) ||
        roomIn(target) === roomIn(path) ||
        floorOf(target) < floorOf(path);
      return isBelow ? [] : [`${path} imports ${specifier}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('no room uses a package it may not know', () => {
  const broken = sources.flatMap(({ path, imports }) =>
    isTest(path)
      ? []
      : imports
          .filter(({ specifier }) => !specifier.startsWith('.'))
          .filter(({ specifier }) => !packages[packageOf(specifier)]?.includes(roomOf(path) ?? ''))
          .map(({ specifier }) => `${path} imports ${specifier}`),
  );
  expect(broken).toEqual([]);
});

test('relative imports name an existing file with its ending', () => {
  const broken = sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier }) => {
      // `?inline`, `?url`: how Vite is asked for a style sheet's text or a file's address.
      const target = resolveImport(path, specifier.replace(/\?\w+$/, ''));
      return target === undefined || exists(target) ? [] : [`${path} imports ${specifier}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('nothing that is shipped imports what only tests use', () => {
  const broken = shippedSources.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => /^node:|(^|\/)tests?(ing)?\/|\.test\./.test(specifier))
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
  expect(broken).toEqual([]);
});

test('panel and popup share nothing with the pages of the workspace', () => {
  const broken = shippedSources
    .filter(
      ({ path }) => !path.startsWith('src/views/workspace/') && !path.startsWith('entrypoints/workspace/'),
    )
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => resolveImport(path, specifier)?.startsWith('src/views/workspace/'))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
  expect(broken).toEqual([]);
});

test('what runs in a page reaches no storage, and the database stays with background, workspace and popup', () => {
  const byPath = new Map(shippedSources.map(({ path, imports }) => [path, imports]));
  const reach = (path: string, seen: Set<string>): Set<string> => {
    const imports = byPath.get(path);
    if (seen.has(path) || imports === undefined) return seen;
    seen.add(path);
    for (const { specifier, typeOnly } of imports) {
      const target = resolveImport(path, specifier);
      if (typeOnly) continue;
      if (target === undefined) seen.add(packageOf(specifier));
      else reach(target, seen);
    }
    return seen;
  };
  const inPages = [...byPath.keys()].filter((path) =>
    /^entrypoints\/(detector|page|openemis|panel)\b/.test(path),
  );
  const broken = inPages.flatMap((door) =>
    [...reach(door, new Set())]
      .filter((each) => each === 'dexie' || each.startsWith('src/store/'))
      .map((each) => `${door} reaches ${each}`),
  );
  expect(broken).toEqual([]);
});

test('a loop of files is seen, a fork that meets again is none', () => {
  const loop = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(circles(loop)).toEqual(['b', 'c']);
  const fork = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d']],
  ]);
  expect(circles(fork)).toEqual([]);
});

test('no files import each other in a circle, not even for a type', () => {
  const scripts = filesOf('scripts/**/*.{ts,tsx}').map((file) => withImports(file));
  const graph = new Map(
    [...sources, ...doors, ...scripts].map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier }) => resolveImport(path, specifier) ?? []),
    ]),
  );
  // A graph without edges has no circles either.
  expect([...graph.values()].flat().filter((path) => graph.has(path)).length).toBeGreaterThan(500);
  expect(circles(graph)).toEqual([]);
});
