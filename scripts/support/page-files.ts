import { basename, dirname } from 'node:path';

/**
 * Into which files the code of popup, panel and workspace is put. Left to itself the bundler makes one for every set of
 * pages that share a module, most of less than a kilobyte: the school's page asked for 80, and to ask for them took longer
 * than to run them. Here what is needed at once is one file for each set of the three, and `core` and `app` that are
 * needed later are one each. No page loads more at once than before, and larger files are packed better.
 */

/** What the bundler tells of the modules. */
interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Pages that need a module at once: those from which imports lead to it without an `import()`. */
function pagesOf(id: string, modules: Modules): ReadonlySet<string> {
  const seen = new Set<string>();
  const pages = new Set<string>();
  const upwards = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const info = modules.getModuleInfo(at);
    if (info?.isEntry === true) pages.add(basename(dirname(at)));
    info?.importers.forEach(upwards);
  };
  upwards(id);
  return pages;
}

/** Of one page alone only what other pages may use later: its own start stays by itself. */
const usedByOthers = /\/src\/(core|app|store|platforms)\//;

const neededAtOnceBy = (many: number) => ({
  debugName: `needed at once by ${String(many)}`,
  // A file takes along what its modules import: first what most pages need, then what fewer do.
  priority: many,
  name: (id: string, modules: Modules): string | null => {
    if (many === 1 && !usedByOthers.test(id)) return null;
    const pages = pagesOf(id, modules);
    return pages.size === many ? [...pages].sort().join('-') : null;
  },
});

export const pageFiles = {
  groups: [
    ...[3, 2, 1].map(neededAtOnceBy),
    { name: 'core', test: '/src/core/' },
    { name: 'app', test: '/src/app/' },
  ],
};
