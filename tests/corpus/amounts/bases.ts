import { Window } from 'happy-dom';
import type { Completeness } from '../../../src/core/snapshot.ts';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';
import { corpusPages } from '../folders.ts';
import type { Place } from './said.ts';

/** A page of the corpus that says nothing of how much there is, opened once; what is put into it is taken out again. */
export interface Base {
  readonly name: string;
  readonly rows: number;
  has(place: Place): boolean;
  /** The judgement with this piece of a page in this place, or the code of the refusal. */
  readWith(html: string, place: Place): Completeness | string;
}

const slugs = [
  'darsak/roster-table-28',
  'darsak/roster-boxes-28',
  'darsak/more-student-cards',
  'darsak/roster-aria-28',
  'darsak/out-material-flex-table',
  'darsak/out-name-in-four-grouped',
  'darsak/trap-td-head',
  'darsak/more-plain-lines',
];

const open = (html: string, address: string, name: string): Base => {
  const window = new Window({ url: address });
  window.document.write(html);
  const doc = window.document as unknown as Document;
  const url = new URL(address);
  const context = { now: 0, signal: new AbortController().signal };
  const read = (): Completeness | string => {
    const result = darsakReader.read(doc, url, context);
    return result.ok ? result.value.completeness : result.error.code;
  };
  const located = (): readonly Element[] =>
    darsakReader.locate(doc, url, context).map(({ element }) => element);
  // A short list says all that a long one would, and is read a thousand times.
  for (const row of located().slice(14)) row.remove();
  doc.querySelector('[aria-rowcount]')?.removeAttribute('aria-rowcount');
  const bare = read();
  if (typeof bare === 'string' || bare.expected !== null || bare.state !== 'complete')
    throw new Error(`${name} is no page without a word of how much there is`);
  const rows = located();
  let box: Element | null = rows[0]?.parentElement ?? null;
  while (box !== null && !rows.every((row) => box?.contains(row) === true)) box = box.parentElement;
  const list = box?.closest('table,[role=grid],[role=table]') ?? box;
  if (list === null) throw new Error(`${name} has no list`);
  const table = list.tagName === 'TABLE' ? list : null;
  const heading = [...doc.querySelectorAll('h1,h2,h3,h4')].find(
    (one) => (one.compareDocumentPosition(list) & 4) !== 0 && !list.contains(one),
  );
  const row = (inner: string): Element => {
    const element = doc.createElement('tr');
    element.innerHTML = `<td colspan="9">${inner}</td>`;
    return element;
  };
  const put = (inner: string, place: Place): Element => {
    const element = doc.createElement('div');
    element.innerHTML = inner;
    switch (place) {
      case 'above':
        list.before(element);
        break;
      case 'below':
        list.after(element);
        break;
      case 'live':
        element.setAttribute('aria-live', 'polite');
        list.before(element);
        break;
      case 'toolbar':
        element.className = 'toolbar d-flex';
        list.before(element);
        break;
      case 'heading': {
        const inLine = doc.createElement('span');
        inLine.innerHTML = ` · ${inner}`;
        heading?.append(inLine);
        return inLine;
      }
      case 'tab':
        element.innerHTML = `<ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" role="tab" aria-selected="true">${inner}</a></li><li class="nav-item"><a class="nav-link" role="tab">الواجبات <span class="badge">45</span></a></li></ul>`;
        list.before(element);
        break;
      case 'foot': {
        const foot = doc.createElement('tfoot');
        foot.append(row(inner));
        table?.append(foot);
        return foot;
      }
      case 'body end': {
        const last = row(inner);
        table?.querySelector('tbody')?.append(last);
        return last;
      }
    }
    return element;
  };
  return {
    name,
    rows: rows.length,
    has: (place) =>
      place === 'foot' || place === 'body end'
        ? table !== null
        : place !== 'heading' || heading !== undefined,
    readWith: (inner, place) => {
      const element = put(inner, place);
      try {
        return read();
      } finally {
        element.remove();
      }
    },
  };
};

/** Pages of the corpus that say nothing of how much there is; without names, those of rosters. */
export const openBases = (of: readonly string[] = slugs): readonly Base[] => {
  const pages = corpusPages(new URL('..', import.meta.url).pathname);
  return of.map((slug) => {
    const page = pages.find((one) => one.slug === slug);
    if (page === undefined) throw new Error(`no page ${slug}`);
    return open(page.html, page.meta.url, slug);
  });
};
