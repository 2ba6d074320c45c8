import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { readPlaces, takers } from './page-scripts.ts';
import { noteModules, type Bundled } from './carried-modules.ts';
import { projectPath } from './project-path.ts';
import { findSharedModules, sharable, type SharedModules } from './shared-modules.ts';

/** The file that hands values from the shared script to the others. */
const door = 'src/overlay/shared-values.ts';
const offered = 'virtual:shared-modules';
const opened = '\0shared-door';
const taken = '\0taken-from-shared:';

const entryOf = (script: string): string => `entrypoints/${script}.ts`;
const fromRoot = (id: string): string => relative(projectPath(), id).split(sep).join('/');

/** Every script of one build shares the same: worked out once. */
let found: SharedModules | undefined;
const shared = (): SharedModules =>
  (found ??= findSharedModules(
    readPlaces.map(({ first, later }) => ({ first: entryOf(first), later: later.map(entryOf) })),
    (path) => readFileSync(projectPath(path), 'utf8'),
  ));

/**
 * For the build of one script that goes into pages. In the shared script it is the list of what that offers; in one that
 * takes from it an import of a shared module becomes the taking of its names, and the module is not carried. In a build
 * for development, where scripts are made anew one by one, each carries all that it needs.
 */
export function shareModules(script: string, mode: string) {
  const isTaker = takers.includes(script) && mode === 'production';
  return {
    name: 'share-modules',
    enforce: 'pre' as const,
    resolveId: (source: string, importer: string | undefined): { id: string } | null => {
      if (source === offered) return { id: `\0${offered}` };
      if (source === opened) return { id: opened };
      const target = isTaker && importer !== undefined ? sharable(fromRoot(importer), source) : undefined;
      return target !== undefined && shared().modules.has(target) ? { id: taken + target } : null;
    },
    load: (id: string): string | null => {
      if (id === `\0${offered}`) return offering(mode === 'production' ? shared() : nothing);
      if (id === opened) return opening(shared());
      return id.startsWith(taken) ? taking(shared(), id.slice(taken.length)) : null;
    },
    generateBundle: (
      { dir }: { readonly dir?: string | undefined },
      files: Record<string, Bundled>,
    ): void => {
      if (dir !== undefined) noteModules(dir, script, Object.values(files));
    },
  };
}

const nothing: SharedModules = { modules: new Set(), names: [], key: 'development' };

const offering = ({ names, key }: SharedModules): string =>
  [
    ...names.map(
      ({ module, name }, index) =>
        `import { ${name} as _${String(index)} } from ${JSON.stringify(projectPath(module))};`,
    ),
    `export const key = ${JSON.stringify(key)};`,
    `export const values = [${names.map((_, index) => `_${String(index)}`).join(', ')}];`,
  ].join('\n');

const opening = ({ key }: SharedModules): string =>
  [
    `import { sharedUnder } from ${JSON.stringify(projectPath(door))};`,
    `export const take = sharedUnder(${JSON.stringify(key)});`,
  ].join('\n');

/** Marked as pure: what a script imports and does not use, it does not take. */
const taking = ({ names }: SharedModules, of: string): string =>
  [
    `import { take } from ${JSON.stringify(opened)};`,
    ...names.map(({ module, name }, index) =>
      module === of
        ? `const _${String(index)} = /* @__PURE__ */ take(${String(index)}); export { _${String(index)} as ${name} };`
        : '',
    ),
  ].join('\n');
