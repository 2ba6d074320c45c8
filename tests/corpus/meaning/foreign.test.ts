import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';
import { disguises, moreForeignPages, otherPages } from './foreign-more.ts';
import { allLayouts as layouts, names, pageOf } from './pages.ts';

/** Pages of somebody else that look like ours: all of them are refused or asked about, at any address, in any layout. */

const addresses = ['/app/x', '/teachers/relations/481/students', '/teacher/classes/12/students?page=1'];
const read = (html: string, path: string): string => {
  const url = new URL(path, 'https://darsak.gov.jo');
  const window = new Window({ url: url.href });
  window.document.write(html);
  const doc = window.document as unknown as Document;
  const result = darsakReader.read(doc, url, { now: 0, signal: new AbortController().signal });
  return result.ok ? `read: ${result.value.kind}` : result.error.code;
};

const nameColumn =
  /اسم الطالب|^الاسم$|اسم ولي|Name|Student|Guardian|Customer|From|User|الكاتب|المرسل|المرشح|المستخدم/;

describe('lists of persons that are no roster', () => {
  it.each(moreForeignPages.map((page, n) => [page.heading, page, n] as const))('«%s»', (_, page, n) => {
    const leads = page.columns.findIndex((column) => nameColumn.test(column));
    const rows = names.map((name, at) => {
      const values = page.values.map((value) => value.replace('0000000017', `000000001${String(at)}`));
      return page.columns.map((_column, column) => (column === leads ? name : (values.shift() ?? '')));
    });
    expect(leads).toBeGreaterThanOrEqual(0);
    const wrong = Object.entries(layouts).flatMap(([layout, make], at) =>
      Object.entries(disguises).flatMap(([disguise, above], turn) => {
        // Each layout in turn with half of the disguises.
        if ((n + at + turn) % 2 === 0) return [];
        const path = addresses[(n + at + turn) % addresses.length] ?? '';
        const got = read(pageOf(page.heading, make(page.columns, rows), 'درسك', above), path);
        return /^(?:not-|still-)/.test(got) ? [] : [`${layout}, ${disguise}, ${path}: ${got}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it.each(Object.keys(layouts))('reads the same below the heading of a roster: %s', (layout) => {
  const rows = names.map((name, at) => [name, `000000001${String(at)}`]);
  const list = layouts[layout]?.(['اسم الطالب', 'الرقم الوطني'], rows) ?? '';
  for (const above of Object.values(disguises))
    expect(read(pageOf('كشف الطلبة', list, 'درسك', above), addresses[1] ?? '')).toBe('read: section-roster');
});

describe('pages that are no list of persons', () => {
  it.each(Object.entries(otherPages))('%s', (_, html) => {
    const wrong = addresses.flatMap((path) => {
      const got = read(pageOf('', html), path);
      return /^(?:not-|still-)/.test(got) ? [] : [`${path}: ${got}`];
    });
    expect(wrong).toEqual([]);
  });
});
