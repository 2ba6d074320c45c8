import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readImports } from './read-imports.ts';

/** What loading one entry costs before anything happens. Sizes in bytes. */
export interface EntrySize {
  /** Paths relative to the build folder: the entry, its static imports, its style sheets. */
  readonly files: readonly string[];
  readonly raw: number;
  /** The sum of `gzip -9` of each file, as a store or a server would pack them one by one. */
  readonly gzip: number;
}

/**
 * Measures an entry of a build folder together with everything it loads at once: for a page the scripts, preloads and
 * style sheets it names; for a script its static imports, over and over. Fonts and lazily imported chunks do not count.
 * Throws when a named file is not in the build.
 */
export function measureEntry(folder: string, entry: string): EntrySize {
  const files = new Set<string>();
  const take = (path: string): void => {
    if (files.has(path)) return;
    const text = readFileSync(path, 'utf8');
    files.add(path);
    for (const next of loadedBy(path, text)) take(resolveIn(folder, path, next));
  };
  take(join(folder, entry));
  // A content script's style sheet is named in the manifest and not by the script; it lies beside it.
  const style = join(folder, entry.replace(/\.js$/, '.css'));
  if (entry.endsWith('.js') && existsSync(style)) take(style);

  const bytes = [...files].map((path) => readFileSync(path));
  return {
    files: [...files].map((path) => relative(folder, path)),
    raw: bytes.reduce((sum, each) => sum + each.length, 0),
    gzip: bytes.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0),
  };
}

function loadedBy(path: string, text: string): readonly string[] {
  switch (extname(path)) {
    case '.html':
      return [...text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap(
        (match) => match[1] ?? [],
      );
    case '.css':
      return [...text.matchAll(/@import\s*(?:url\()?["']?([^"')\s;]+)/g)].flatMap((match) => match[1] ?? []);
    default:
      return readImports(path, text)
        .filter((each) => !each.dynamic)
        .map((each) => each.specifier);
  }
}

function resolveIn(folder: string, from: string, target: string): string {
  return target.startsWith('/') ? join(folder, target) : join(dirname(from), target);
}
