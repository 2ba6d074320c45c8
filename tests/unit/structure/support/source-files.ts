import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { projectPath } from '../../../../scripts/support/project-path.ts';

/** One file of the project; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files a pattern such as `src/**\/*.ts` finds, in order of their names. */
export function filesOf(...patterns: readonly string[]): readonly SourceFile[] {
  return globSync([...patterns], { cwd: projectPath() })
    .map((found) => found.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(projectPath(path), 'utf8') }));
}

/** What is shipped: sources and doors, without the tests that lie beside them. */
export const shipped = (): readonly SourceFile[] =>
  filesOf('src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}').filter(({ path }) => !isTest(path));

/** Tests, and what only tests use: the `testing` folders beside them. */
export const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\//.test(path);

/** `src/core/result.ts` -> `core`; undefined outside src. */
export const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** The project path a relative import leads to; undefined for a package. */
export const resolveImport = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.')
    ? normalize(join(dirname(from), specifier))
        .split(sep)
        .join('/')
    : undefined;

export const exists = (path: string): boolean => existsSync(projectPath(path));

/** The text with its comments blanked, so that prose does not count as code. Good enough for a search, not a parser. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
