import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import type { Completeness } from '../../../src/core/snapshot.ts';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';
import { frames } from '../meaning/places.ts';
import { layouts, names, write, type Layout } from '../meaning/pages.ts';
import { sayIn, situationsOf, type Situation } from './said.ts';
import { inArabicWords, shareBoxes, shares, type Share } from './shares.ts';

/**
 * How much of a list a page says that it shows, in many words, above and below it, in captions, feet, headings and tabs,
 * within pages whose menus and ends say other things, in three scripts of digits. Never may a part be called complete.
 */

const rows = [...names, ...names.map((name) => name.replace(' ', ' نبيل '))];
const read = rows.length;
const listOf = (layout: Layout): string =>
  write(
    layout,
    ['اسم الطالب', 'الرقم الوطني'],
    rows.map((name, at) => [name, `00000001${String(at + 10)}`]),
  );

const places = ['above', 'below', 'caption', 'foot', 'heading', 'tab'] as const;
type Place = (typeof places)[number];

const put = (doc: Document, html: string, place: Place): Element | null => {
  const list = doc.querySelector('table,.row,.list');
  const element = doc.createElement('div');
  element.innerHTML = html;
  const inside = (parent: Element | null, tag: string): Element | null => {
    if (parent === null) return null;
    const inner = doc.createElement(tag);
    inner.innerHTML = tag === 'tfoot' ? `<tr><td colspan="9">${html}</td></tr>` : html;
    parent.append(inner);
    return inner;
  };
  switch (place) {
    case 'above':
      list?.before(element);
      return element;
    case 'below':
      list?.after(element);
      return element;
    case 'caption':
      return inside(doc.querySelector('table'), 'caption');
    case 'foot':
      return inside(doc.querySelector('table'), 'tfoot');
    case 'heading':
      return inside(doc.querySelector('h2'), 'small');
    case 'tab':
      element.innerHTML = `<ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link active" href="#a">${html}</a></li><li class="nav-item"><a class="nav-link" href="#b">الواجبات (4)</a></li></ul>`;
      list?.before(element);
      return element;
  }
};

const digits: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit))),
];

interface Page {
  readonly name: string;
  readonly has: (place: Place) => boolean;
  readonly judge: (html: string, place: Place) => Completeness | string;
}

const url = new URL('https://darsak.gov.jo/app/x');
const pages: readonly Page[] = Object.entries(frames).flatMap(([frame, around]) =>
  layouts.map((layout): Page => {
    const window = new Window({ url: url.href });
    const body = around('<h2>طلبة الصف السابع (ب)</h2>', listOf(layout));
    window.document.write(
      `<html lang="ar" dir="rtl"><head><title>درسك</title></head><body>${body}</body></html>`,
    );
    const doc = window.document as unknown as Document;
    return {
      name: `${layout} in ${frame}`,
      has: (place) => layout === 'table' || (place !== 'caption' && place !== 'foot'),
      judge: (html, place) => {
        const element = put(doc, html, place);
        const result = darsakReader.read(doc, url, { now: 0, signal: new AbortController().signal });
        element?.remove();
        return result.ok ? result.value.completeness : result.error.code;
      },
    };
  }),
);

const textOf = ({ text }: Share, situation: Situation, turn: number): string => {
  const said = sayIn('ascii', read, situation);
  const boys = Math.floor(situation.total / 2) - 1;
  const counts = {
    boys: String(boys),
    girls: String(situation.total - boys),
    arabicWords: inArabicWords(situation.total),
  };
  return digits[turn % digits.length]?.(text({ ...said, ...counts })) ?? '';
};

const situations = situationsOf(read);
let turn = 0;
const tried: { readonly text: string; readonly place: string; readonly problem: string | null }[] = [];
const fatal: string[] = [];

/** What is wrong with a judgement; null: it is right. */
const problemOf = (
  got: Completeness,
  { tells }: Share,
  { total, page, pages: of }: Situation,
): string | null => {
  const state = of === 1 ? 'complete' : 'partial';
  if (got.state !== state) return `${got.state} (${got.reasons.join()})`;
  if (tells.startsWith('total') && got.expected !== total) return `of ${String(got.expected)}`;
  if (tells.endsWith('page') && of > 1 && (got.page?.current !== page || got.page.of !== of))
    return `page ${JSON.stringify(got.page)}`;
  return null;
};

it.each(places)('never calls a part complete: %s', (place) => {
  const fit = pages.filter((page) => page.has(place));
  const boxes = Object.values(shareBoxes).slice(0, place === 'above' ? -1 : undefined);
  for (const share of shares) {
    const situation = share.tells === 'more' ? situations[0] : situations[turn % situations.length];
    const page = fit[turn % fit.length];
    if (situation === undefined || page === undefined) throw new Error('no such page');
    const text = textOf(share, situation, turn);
    const box = place === 'above' || place === 'below' ? boxes[turn % boxes.length] : undefined;
    turn++;
    const got = page.judge(box?.(text) ?? text, place);
    const where = `${situation.name}, ${place}, ${page.name}`;
    const problem = typeof got === 'string' ? got : problemOf(got, share, situation);
    tried.push({ text, place: where, problem });
    if (typeof got !== 'string' && got.read !== read)
      fatal.push(`«${text}» ${where}: ${String(got.read)} rows`);
    if (problem?.startsWith('complete') === true) fatal.push(`«${text}» ${where}: ${problem}`);
  }
  expect(fatal).toEqual([]);
});

it('decides rightly how much is shown', () => {
  const wrong = tried.flatMap(({ text, place, problem }) =>
    problem === null ? [] : [`«${text}» ${place}: ${problem}`],
  );
  expect(tried.length).toBe(shares.length * places.length);
  // «الطلبة المسجلون في الشعبة: 12» may be of section 12.
  expect(wrong.length, wrong.join('\n')).toBeLessThan(tried.length / 200);
});
