import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expectedSchema, metaSchema, type Expected, type PageMeta } from './expected.ts';

export interface CorpusPage {
  /** Path of its folder below the corpus. */
  readonly slug: string;
  readonly html: string;
  readonly meta: PageMeta;
  readonly expected: Expected;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const read = (root: string, folder: string, names: readonly string[]): CorpusPage => ({
  slug: relative(root, folder),
  html: readFileSync(join(folder, 'page.html'), 'utf8'),
  meta: metaSchema.parse(json(join(folder, 'meta.json'))),
  expected: names.includes('expected.json') ? expectedSchema.parse(json(join(folder, 'expected.json'))) : {},
});

/**
 * Every folder below `root` that holds `page.html` and `meta.json`; a page without `expected.json` expects nothing. A
 * folder whose files cannot be understood goes to `onInvalid`.
 */
export const corpusPages = (
  root: string,
  onInvalid = (slug: string, fault: unknown): void => {
    throw new Error(`${slug} cannot be understood`, { cause: fault });
  },
): CorpusPage[] => {
  const pages: CorpusPage[] = [];
  const visit = (folder: string): void => {
    const names = readdirSync(folder).sort();
    if (names.includes('page.html') && names.includes('meta.json')) {
      try {
        pages.push(read(root, folder, names));
      } catch (fault) {
        onInvalid(relative(root, folder), fault);
      }
      return;
    }
    for (const name of names) if (statSync(join(folder, name)).isDirectory()) visit(join(folder, name));
  };
  visit(root);
  return pages;
};
