import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/** Every folder below `root` that holds `page.html` and `meta.json`; a page without `expected.json` expects nothing. */
export const corpusPages = (root: string): CorpusPage[] => {
  const pages: CorpusPage[] = [];
  const visit = (folder: string): void => {
    const names = readdirSync(folder).sort();
    if (names.includes('page.html') && names.includes('meta.json')) {
      const expected = join(folder, 'expected.json');
      pages.push({
        slug: relative(root, folder),
        html: readFileSync(join(folder, 'page.html'), 'utf8'),
        meta: metaSchema.parse(json(join(folder, 'meta.json'))),
        expected: existsSync(expected) ? expectedSchema.parse(json(expected)) : {},
      });
      return;
    }
    for (const name of names) if (statSync(join(folder, name)).isDirectory()) visit(join(folder, name));
  };
  visit(root);
  return pages;
};
