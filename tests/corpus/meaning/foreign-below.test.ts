import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';
import { pagesBelowSections, titlePlaces } from './foreign-below.ts';
import { allLayouts, names, pageOf } from './pages.ts';

/** None of them may be read, wherever the page says what its list is of; all are at an address of rosters. */

const read = (html: string): string => {
  const url = new URL('/teachers/relations/481/students', 'https://darsak.gov.jo');
  const window = new Window({ url: url.href });
  window.document.write(html);
  const doc = window.document as unknown as Document;
  const result = darsakReader.read(doc, url, { now: 0, signal: new AbortController().signal });
  return result.ok ? `read: ${result.value.kind}` : result.error.code;
};

describe('lists below the heading of a section that are no roster', () => {
  it.each(pagesBelowSections.map((page) => [page.heading, page] as const))('«%s»', (heading, page) => {
    const rows = names.map((name, at) => [
      name,
      ...page.values.map((value) => value.replace('0000000017', `000000001${String(at)}`)),
    ]);
    const wrong = Object.entries(allLayouts).flatMap(([layout, make]) =>
      Object.entries(titlePlaces).flatMap(([place, write]) => {
        const { before, title = 'درسك' } = write(heading);
        const got = read(pageOf('', make(page.columns, rows), title, before));
        return /^(?:not-|still-)/.test(got) ? [] : [`${layout}, ${place}: ${got}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(titlePlaces))('while a roster is read: %s', (_, write) => {
    const rows = names.map((name, at) => [name, `000000001${String(at)}`]);
    const { before, title = 'درسك' } = write('الطلبة');
    for (const make of Object.values(allLayouts))
      expect(read(pageOf('', make(['اسم الطالب', 'الرقم الوطني'], rows), title, before))).toBe(
        'read: section-roster',
      );
  });
});
