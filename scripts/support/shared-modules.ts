import { createHash } from 'node:crypto';
import { dirname, join, normalize, sep } from 'node:path';
import { readImports, type Import } from './read-imports.ts';

/** One value of a shared module that scripts outside the shared one use. */
export interface SharedName {
  /** Path from the root of the project. */
  readonly module: string;
  readonly name: string;
}

/** What the shared script holds, and what it offers of that. */
export interface SharedModules {
  readonly modules: ReadonlySet<string>;
  /** In the order in which the shared script offers them and the others take them. */
  readonly names: readonly SharedName[];
  /** Changes with everything that is shared: a script finds the shared script it was built with, or none. */
  readonly key: string;
}

/** Where a relative import leads: a TypeScript file of the project. Packages and style sheets are carried by each. */
export const sharable = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') && /\.tsx?$/.test(specifier)
    ? normalize(join(dirname(from), specifier))
        .split(sep)
        .join('/')
    : undefined;

/** The source of a script that reads a page, and of those that it may ask for. */
export interface ReadPlace {
  readonly first: string;
  readonly later: readonly string[];
}

/**
 * The modules that in one of the places the first script needs and a later one too, found by following the imports: nothing
 * has to be listed, and a new module of the readers lies where it belongs by itself. All that a shared module needs is
 * shared. `read`: the text of a file of the project. Throws an Error when a shared module is used in a way that cannot be
 * shared.
 */
export function findSharedModules(
  places: readonly ReadPlace[],
  read: (path: string) => string,
): SharedModules {
  const graph = graphOf(read);
  const all = new Set<string>();
  const modules = new Set<string>();
  for (const { first, later } of places) {
    const [atFirst, asked] = [graph.reach([first]), graph.reach(later)];
    for (const path of atFirst) if (asked.has(path)) modules.add(path);
    for (const path of [...atFirst, ...asked]) all.add(path);
  }
  const names = namesUsed(graph, all, modules);
  const changing = [...modules].find((path) => /^export (let|var)\b/m.test(read(path)));
  if (changing !== undefined)
    throw new Error(`${changing} is shared and exports what changes: export functions instead.`);
  const hash = createHash('sha256').update(JSON.stringify(names));
  for (const path of [...modules].sort()) hash.update(`\n${path}\n${read(path)}`);
  return { modules, names, key: hash.digest('hex').slice(0, 12) };
}

/** What modules outside use of those inside, in order. */
function namesUsed(
  graph: Graph,
  all: ReadonlySet<string>,
  inside: ReadonlySet<string>,
): readonly SharedName[] {
  const names = new Map<string, SharedName>();
  for (const path of all) {
    if (inside.has(path)) continue;
    for (const { target: module, names: used } of graph.importsOf(path)) {
      if (!inside.has(module)) continue;
      for (const name of used) {
        if (name === '*')
          throw new Error(`${path} uses all of ${module}, which is shared: import its names.`);
        names.set(`${module} ${name}`, { module, name });
      }
    }
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

type Edge = Import & { readonly target: string };
interface Graph {
  readonly importsOf: (path: string) => readonly Edge[];
  readonly reach: (paths: readonly string[]) => ReadonlySet<string>;
}

function graphOf(read: (path: string) => string): Graph {
  const known = new Map<string, readonly Edge[]>();
  const importsOf = (path: string): readonly Edge[] => {
    const edges =
      known.get(path) ??
      readImports(path, read(path)).flatMap((each) => {
        const target = each.typeOnly ? undefined : sharable(path, each.specifier);
        return target === undefined ? [] : [{ ...each, target }];
      });
    known.set(path, edges);
    return edges;
  };
  const reach = (paths: readonly string[], seen = new Set<string>()): Set<string> => {
    for (const path of paths) {
      if (seen.has(path)) continue;
      seen.add(path);
      reach(
        importsOf(path).map(({ target }) => target),
        seen,
      );
    }
    return seen;
  };
  return { importsOf, reach: (paths) => reach(paths) };
}
