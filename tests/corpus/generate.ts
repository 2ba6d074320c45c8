import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ajyalPages } from './generator/ajyal.ts';
import { otherPages } from './generator/lists.ts';
import { builtPages } from './generator/kits/built.ts';
import { builtRefused } from './generator/kits/built-refused.ts';
import { kitOpenemis } from './generator/kits/emis.ts';
import { headedPages } from './generator/kits/headed.ts';
import { spreadPages } from './generator/kits/spread.ts';
import { kitLists } from './generator/kits/lists.ts';
import { wayPages } from './generator/kits/ways.ts';
import { productPages } from './generator/kits/products.ts';
import { kitRefused } from './generator/kits/refused.ts';
import { kitRosters } from './generator/kits/rosters.ts';
import { morePages } from './generator/more.ts';
import { openemisPages } from './generator/openemis.ts';
import { outsideCompleteness, outsideEmpty } from './generator/outside/completeness.ts';
import { outsideOpenemis } from './generator/outside/emis.ts';
import { outsideLists, outsideSections } from './generator/outside/lists.ts';
import { outsideRefused } from './generator/outside/refused.ts';
import { outsideRostersA } from './generator/outside/rosters-a.ts';
import { outsideRostersB } from './generator/outside/rosters-b.ts';
import type { MadePage } from './generator/page.ts';
import { saidPages } from './generator/said.ts';
import { rosterPages } from './generator/rosters.ts';
import { seenPages } from './generator/seen/pages.ts';
import { trapPages } from './generator/traps.ts';

/**
 * Writes the whole corpus anew: `node tests/corpus/generate.ts`. What it expects comes from the invented model the page was
 * written from, never from a reader. A test fails when writing it anew would leave a difference.
 */

export const madePages = (): MadePage[] => [
  ...rosterPages(),
  ...trapPages(),
  ...otherPages(),
  ...morePages(),
  ...openemisPages(),
  ...ajyalPages(),
  ...outsideRostersA(),
  ...outsideRostersB(),
  ...outsideCompleteness(),
  ...outsideEmpty(),
  ...outsideSections(),
  ...outsideLists(),
  ...outsideRefused(),
  ...outsideOpenemis(),
  ...kitRosters(),
  ...headedPages(),
  ...kitLists(),
  ...kitRefused(),
  ...productPages(),
  ...wayPages(),
  ...kitOpenemis(),
  ...builtPages(),
  ...spreadPages(),
  ...builtRefused(),
  ...seenPages(),
  ...saidPages(),
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of one page, by name. */
export const filesOf = (page: MadePage): Readonly<Record<string, string>> => ({
  'page.html': page.html,
  'meta.json': json(page.meta),
  'expected.json': json(page.expected),
  'notes.md': `${page.notes}\n`,
});

if (process.argv[1] === import.meta.filename) {
  for (const platform of ['darsak', 'openemis', 'ajyal'])
    rmSync(join(import.meta.dirname, platform), { recursive: true, force: true });
  for (const page of madePages()) {
    const folder = join(import.meta.dirname, page.slug);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(filesOf(page))) writeFileSync(join(folder, name), text);
  }
  console.log(`${String(madePages().length)} pages`);
}

/** Where writing the corpus anew would change something; empty when all stands as it is made. */
export const differences = (): string[] =>
  madePages().flatMap((page) => {
    const folder = join(import.meta.dirname, page.slug);
    const files = filesOf(page);
    const there = existsSync(folder) ? readdirSync(folder) : [];
    return [...new Set([...Object.keys(files), ...there])]
      .filter((name) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== files[name])
      .map((name) => `${page.slug}/${name}`);
  });
