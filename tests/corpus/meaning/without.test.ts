import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { pageReaders } from '../../../src/platforms/profile-readers.ts';
import { outcomeOf } from '../expected.ts';
import { corpusPages, type CorpusPage } from '../folders.ts';

/**
 * What a page is does not hang on one thing: without its title, its headings or its address it is what it was, or it is asked
 * about. It never becomes a page of another kind.
 */

const removed = (doc: Document, selector: string): void => {
  for (const element of doc.querySelectorAll(selector)) element.remove();
};
const changes: readonly (readonly [string, (doc: Document, url: URL) => URL])[] = [
  [
    'title',
    (doc, url) => {
      doc.title = '';
      return url;
    },
  ],
  [
    'headings',
    (doc, url) => {
      removed(doc, 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption');
      return url;
    },
  ],
  ['address', (_doc, url) => new URL(url.pathname.startsWith('/openemis-core') ? url.href : '/app/x', url)],
  [
    'breadcrumb',
    (doc, url) => {
      removed(doc, '[class*=readcrumb],[aria-label*=readcrumb]');
      return url;
    },
  ],
];

const outcome = ({ html, meta }: CorpusPage, change: (doc: Document, url: URL) => URL): string | null => {
  const reader = pageReaders.find(({ platform }) => platform === meta.platform);
  if (reader === undefined) throw new Error('no reader');
  const window = new Window({ url: meta.url });
  window.document.write(html);
  const doc = window.document as unknown as Document;
  const url = change(doc, new URL(meta.url));
  const result = reader.read(doc, url, { now: 0, signal: new AbortController().signal });
  if (!result.ok) return null;
  return outcomeOf(reader.detect(doc, url)?.kind ?? null, result).kind;
};

const pages = corpusPages(new URL('..', import.meta.url).pathname).filter(
  ({ meta, expected }) => meta.needs === undefined && expected.kind !== undefined,
);

it.each(changes.map(([name], n) => [name, n] as const))('without its %s', (_, n) => {
  const wrong = pages.flatMap((page, at) => {
    // A quarter of the pages loses each of the four things.
    const change = changes[n]?.[1];
    if (change === undefined || (process.env['ALL_PAGES'] === undefined && (at + n) % 4 !== 0)) return [];
    const got = outcome(page, change);
    return got === null || got === page.expected.kind ? [] : [`${page.slug}: ${got}`];
  });
  expect(wrong).toEqual([]);
});
