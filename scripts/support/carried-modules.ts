import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as z from 'zod/mini';
import { readPlaces, sharedScript, takers } from './page-scripts.ts';
import { projectPath } from './project-path.ts';

/** What the bundler tells of a file that it has made. */
export type Bundled =
  | { readonly type: 'asset' }
  | { readonly type: 'chunk'; readonly modules: Record<string, { readonly renderedLength: number }> };

/** Modules of which something is left in a script, by their path from the project's root; how much, in characters. */
export type Carried = Readonly<Record<string, number>>;
const carriedSchema = z.record(z.string(), z.number());

/** Lies beside the build and not in it. */
const noteOf = (buildFolder: string, script: string): string =>
  join(`${buildFolder}-modules`, `${script}.json`);

/** Keeps what a script carries, so that `npm run size` can say whether two scripts of one page carry the same. */
export function noteModules(buildFolder: string, script: string, files: readonly Bundled[]): void {
  const modules = files.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  const carried: Carried = Object.fromEntries(
    modules
      .filter(([id, { renderedLength }]) => renderedLength > 0 && id.startsWith(projectPath()))
      .map(([id, { renderedLength }]) => [relative(projectPath(), id).split(sep).join('/'), renderedLength]),
  );
  const note = noteOf(buildFolder, script);
  mkdirSync(join(note, '..'), { recursive: true });
  writeFileSync(note, `${JSON.stringify(carried, null, 1)}\n`);
}

/** What the build noted of a script; undefined where it noted nothing. */
export function readCarried(buildFolder: string, script: string): Carried | undefined {
  const note = noteOf(buildFolder, script);
  return existsSync(note) ? carriedSchema.parse(JSON.parse(readFileSync(note, 'utf8'))) : undefined;
}

/** The way to the shared values itself, and what WXT begins a script with. */
const ownOfEach = (path: string): boolean =>
  path === 'src/overlay/shared-values.ts' || /^node_modules\/(?:wxt|@wxt-dev\/browser)\//.test(path);

/**
 * Modules that a page would load twice: carried by two scripts that can stand in it together, one sentence each. Scripts
 * that are only brought when asked for may have something in common with each other: few pages get one, hardly any two.
 */
export function carriedTwice(carriedBy: (script: string) => Carried | undefined): readonly string[] {
  const pairs = [
    ...takers.map((other) => [sharedScript, other] as const),
    ...readPlaces.flatMap(({ first, later }) => later.map((other) => [first, other] as const)),
  ];
  const unknown = [sharedScript, ...takers].filter((script) => carriedBy(script) === undefined);
  if (unknown.length > 0) return [`It is not known what ${unknown.join(', ')} carry: build first.`];
  return pairs.flatMap(([one, other]) =>
    Object.keys(carriedBy(one) ?? {})
      .filter((path) => path in (carriedBy(other) ?? {}) && !ownOfEach(path))
      .map((path) => `${path} is carried by ${one} and by ${other}.`),
  );
}
