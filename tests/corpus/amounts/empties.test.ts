import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { darsakReader } from '../../../src/platforms/darsak/reader.ts';
import { emptySayings, notEmptySayings } from './empties.ts';

/** A section without anybody, as kits show it: complete, since the page says so; a failure in its place is none. */

const heads = ['م', 'اسم الطالب', 'الرقم الوطني'];
const head = `<thead><tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`;
const frames: readonly (readonly [string, (text: string) => string])[] = [
  ['a row of the body', (t) => `<table>${head}<tbody><tr><td colspan="3">${t}</td></tr></tbody></table>`],
  [
    'an illustration in a row',
    (t) =>
      `<table>${head}<tbody><tr><td colspan="3"><div class="empty"><img src="x.svg" alt="فارغ"><p>${t}</p><a href="#">إضافة طالب</a></div></td></tr></tbody></table>`,
  ],
  [
    'a box below the head',
    (t) => `<div><table>${head}<tbody></tbody></table><div class="no-rows">${t}</div></div>`,
  ],
  ['a box without a list', (t) => `<div class="empty-state"><svg></svg><h5>${t}</h5></div>`],
  ['a paragraph without a list', (t) => `<div class="empty-state"><p>${t}</p></div>`],
  [
    'an overlay of a grid',
    (t) =>
      `<div role="grid"><div role="row">${heads.map((text) => `<div role="columnheader">${text}</div>`).join('')}</div><div class="overlay"><span>${t}</span></div></div>`,
  ],
];

const address = 'https://darsak.gov.jo/teachers/relations/481/students';
const read = (html: string): string => {
  const window = new Window({ url: address });
  window.document.write(
    `<html><head><title>طلبة الشعبة</title></head><body><main><h1>طلبة الصف السابع (أ) — الرياضيات</h1>${html}</main></body></html>`,
  );
  const result = darsakReader.read(window.document as unknown as Document, new URL(address), {
    now: 0,
    signal: new AbortController().signal,
  });
  if (!result.ok) return result.error.code;
  const { state, reasons, read: rows } = result.value.completeness;
  return `${state}, ${reasons.join()}, ${String(rows)}`;
};

describe.each(frames)('%s', (_, frame) => {
  it.each(emptySayings)('says «%s»', (text) => {
    expect(read(frame(text))).toBe('complete, stated-empty, 0');
  });
  it.each(notEmptySayings)('does not say that nobody is there with «%s»', (text) => {
    expect(['still-loading', 'not-recognised']).toContain(read(frame(text)));
  });
});

it.each(['لا يوجد طلبة غائبون اليوم', 'لم يسلم أي طالب الواجب', 'لا يوجد طلبة متأخرون'])(
  'takes «%s» for no empty section',
  (text) => {
    expect(read(`<p>${text}</p>`)).toBe('not-recognised');
  },
);
