import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';
import { foreignPages } from './foreign.ts';
import { kindPages, rosterHeadings } from './ours.ts';
import { fill, layouts, names, pageOf, write } from './pages.ts';

/** What a list is of, told by its headings and columns alone: at an address that says nothing. */

const url = new URL('https://darsak.gov.jo/app/x');
const read = (html: string): string => {
  const window = new Window({ url: url.href });
  window.document.write(html);
  const context = { now: 0, signal: new AbortController().signal };
  const doc = window.document as unknown as Document;
  const result = darsakReader.read(doc, url, context);
  return result.ok
    ? `${String(darsakReader.detect(doc, url)?.kind)}, ${String(result.value.completeness.read)}`
    : result.error.code;
};

const nameColumn = /اسم الطالب|الاسم|الطالب|اسم الموظف|اسم ولي|Name|Student|الكاتب|المجموعة|المقيّم/;
const withId = (value: string, at: number): string => value.replace('0000000017', `000000001${String(at)}`);

describe('pages of persons that are no roster', () => {
  it.each(foreignPages.map((page) => [page.heading, page] as const))('«%s»', (_, page) => {
    const leads = page.columns.findIndex((column) => nameColumn.test(column));
    const rows = names.map((name, at) => {
      const values = [...page.values];
      return page.columns.map((_column, n) => (n === leads ? name : withId(values.shift() ?? '', at)));
    });
    for (const layout of layouts)
      expect(read(pageOf(page.heading, write(layout, page.columns, rows)))).toMatch(/^(?:not-|still-)/);
  });
});

describe("headings of a section's own roster", () => {
  it.each(rosterHeadings)('«%s»', (heading) => {
    const columns = [
      ['م', 'اسم الطالب', 'الرقم الوطني'],
      ['الاسم', 'الرقم الوطني'],
      ['Student Name', 'National ID'],
    ];
    layouts.forEach((layout, n) => {
      const heads = columns[n] ?? [];
      const rows = names.map((name, at) => [
        ...(heads.length === 3 ? [String(at + 1)] : []),
        name,
        `000000001${String(at)}`,
      ]);
      expect(read(pageOf(heading, write(layout, heads, rows)))).toBe(
        `teacher.roster, ${String(names.length)}`,
      );
    });
  });
});

describe('the other kinds', () => {
  it.each(kindPages.map((page) => [page.kind, page.columns.join(' | '), page] as const))(
    '%s: %s',
    (_, __, page) => {
      const isOfSections = page.kind === 'teacher.sections';
      const rows = names.map((_name, at) => page.row.map((value) => fill(value, at, isOfSections)));
      for (const layout of layouts)
        expect(read(pageOf(page.heading, write(layout, page.columns, rows)))).toBe(
          `${page.kind}, ${String(names.length)}`,
        );
    },
  );
});
