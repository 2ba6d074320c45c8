import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../scripts/support/project-path.ts';

const pages = ['README.md', 'docs/**/*.md', 'tests/*/README.md'].flatMap((pattern) =>
  globSync(pattern, { cwd: projectPath() }),
);

/** Targets of a page's links that are files of the project, without the place inside them. */
const targetsOf = (text: string): string[] =>
  [...text.matchAll(/\]\((?![a-z]+:|#)([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));

describe('the documentation', () => {
  it.each(pages)('%s links to nothing that is gone', (page) => {
    const targets = targetsOf(readFileSync(projectPath(page), 'utf8'));
    expect(targets.filter((target) => !existsSync(projectPath(join(dirname(page), target))))).toEqual([]);
  });

  it('has every page of docs named in the README', () => {
    const named = targetsOf(readFileSync(projectPath('README.md'), 'utf8'));
    const pagesOfDocs = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page));
    expect(pagesOfDocs.filter((page) => !named.includes(page))).toEqual([]);
  });
});
