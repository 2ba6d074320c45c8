import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, buildFolder } from './support/build-extension.ts';
import { carriedTwice, readCarried } from './support/carried-modules.ts';
import { measureEntry, type EntrySize } from './support/entry-size.ts';
import { visits } from './support/page-scripts.ts';
import { projectPath } from './support/project-path.ts';

/** One limit: where the entry may lie in the build (WXT's ways of building it), and the most it may weigh. */
interface Budget {
  readonly name: string;
  readonly built: readonly string[];
  /** Kilobytes of 1024 bytes, gzip -9; null: reported only. */
  readonly limit: number | null;
}

const budgets: readonly Budget[] = [
  { name: 'detector', built: ['content-scripts/detector.js'], limit: 12 },
  { name: 'overlay', built: ['overlay.js', 'content-scripts/overlay.js'], limit: 40 },
  { name: 'reading', built: ['reading.js', 'content-scripts/reading.js'], limit: 40 },
  { name: 'page', built: ['page.js', 'content-scripts/page.js'], limit: 40 },
  { name: 'page-tools', built: ['page-tools.js', 'content-scripts/page-tools.js'], limit: 40 },
  { name: 'page-sight', built: ['page-sight.js', 'content-scripts/page-sight.js'], limit: 40 },
  { name: 'page-count', built: ['page-count.js', 'content-scripts/page-count.js'], limit: 40 },
  { name: 'ajyal', built: ['ajyal.js', 'content-scripts/ajyal.js'], limit: 40 },
  { name: 'openemis', built: ['openemis.js', 'content-scripts/openemis.js'], limit: 40 },
  { name: 'background', built: ['background.js'], limit: 60 },
  { name: 'panel', built: ['panel.html'], limit: 60 },
  { name: 'popup', built: ['popup.html'], limit: 45 },
  { name: 'workspace', built: ['workspace.html'], limit: null },
];

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/**
 * Prints the table of entry sizes and what a page pays in all; false when an entry is over its budget or missing from the
 * build, or when two scripts of one page carry the same module.
 */
export function checkSizes(folder: string): boolean {
  let good = true;
  const sizes = new Map<string, EntrySize>();
  console.log(`${'entry'.padEnd(12)}${'raw KB'.padStart(9)}${'gzip KB'.padStart(9)}${'limit'.padStart(7)}`);
  for (const { name, built, limit } of budgets) {
    const entry = built.find((path) => existsSync(join(folder, path)));
    if (entry === undefined) {
      const expected = hasSource(name);
      if (expected) good = false;
      console.log(`${name.padEnd(12)}${expected ? '  MISSING from the build' : '  not built yet'}`);
      continue;
    }
    const size = measureEntry(folder, entry);
    const { raw, gzip, files } = size;
    sizes.set(name, size);
    const over = limit !== null && gzip > limit * 1024;
    if (over) good = false;
    const figures = `${kilobytes(raw).padStart(9)}${kilobytes(gzip).padStart(9)}${String(limit ?? '-').padStart(7)}`;
    console.log(
      `${name.padEnd(12)}${figures}  ${over ? 'OVER' : 'ok'}, ${String(files.length)} file${files.length > 1 ? 's' : ''}`,
    );
  }
  printPages(sizes);
  const twice = carriedTwice((script) => readCarried(folder, script));
  for (const each of twice) console.error(each);
  return good && twice.length === 0;
}

/** What one visit loads, by the kind of page: at once, and when everything that it may ask for was brought. */
function printPages(sizes: ReadonlyMap<string, EntrySize>): void {
  const sum = (scripts: readonly string[]): string =>
    (['raw', 'gzip'] as const)
      .map((of) => scripts.reduce((total, script) => total + (sizes.get(script)?.[of] ?? 0), 0))
      .map((bytes) => kilobytes(bytes).padStart(9))
      .join('');
  console.log('\nin a page');
  for (const { name, atOnce, later } of visits) {
    console.log(`${name.padEnd(12)}${sum(atOnce)}         at once: ${atOnce.join(', ')}`);
    if (later.length > 0)
      console.log(`${''.padEnd(12)}${sum([...atOnce, ...later])}         with ${later.join(', ')}`);
  }
}

/** Whether entrypoints/ holds a source of this name: `detector.content.ts`, `page.ts`, `panel/index.html`. */
function hasSource(name: string): boolean {
  return readdirSync(projectPath('entrypoints')).some((file) => file.split('.')[0] === name);
}

if (process.argv[1] === import.meta.filename) {
  if (!process.argv.includes('--no-build')) await buildExtension('chrome');
  if (!checkSizes(buildFolder('chrome'))) {
    console.error('\nOver budget, or an entry is missing.');
    process.exitCode = 1;
  }
}
