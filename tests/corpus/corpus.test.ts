import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { pageReaders } from '../../src/platforms/profile-readers.ts';
import { detectDarsak } from '../../src/platforms/darsak/detect.ts';
import { compare } from './compare.ts';
import { outcomeOf } from './expected.ts';
import { corpusPages, type CorpusPage } from './folders.ts';
import { differences } from './generate.ts';

const pages = corpusPages(import.meta.dirname);
const here = pages.filter(({ meta }) => meta.needs === undefined);
const context = { now: 0, signal: new AbortController().signal };

const open = ({ html, meta }: CorpusPage) => {
  const window = new Window({ url: meta.url });
  window.document.write(html);
  return { doc: window.document as unknown as Document, url: new URL(meta.url) };
};

it('stands as its generator writes it', () => {
  expect(differences()).toEqual([]);
});

it('holds at least sixty pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(60);
});

describe.each(here.map((page) => [page.slug, page] as const))('%s', (_, page) => {
  it.each(pageReaders.map((reader) => [reader.id, reader] as const))('with the reader %s', (_id, reader) => {
    const { doc, url } = open(page);
    const before = doc.documentElement.outerHTML;
    const result = reader.read(doc, url, context);
    const detected = reader.detect(doc, url);
    const rows = reader.locate(doc, url, context);
    expect(doc.documentElement.outerHTML).toBe(before);
    if (reader.platform !== page.meta.platform) {
      expect(detected).toBeNull();
      expect(result.ok).toBe(false);
      return;
    }
    const outcome = outcomeOf(detected?.kind ?? null, result);
    const { score, remarks } = compare(outcome, page.expected);
    expect(remarks).toEqual([]);
    expect(score.fieldsWrong + score.rowsWrong + score.rowsMissing + score.kindWrong).toBe(0);
    expect(rows.map(({ row }) => row)).toEqual(outcome.rows.map((_row, n) => n + 1));
    // The detector on every page must not hold back what the reader can read.
    if (reader.id === 'darsak' && result.ok && outcome.rows.length > 0)
      expect(detectDarsak(doc, url)).not.toBeNull();
  });
});
