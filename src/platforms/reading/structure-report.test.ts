import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import {
  compoundNames,
  familyNames,
  femaleNames,
  maleNames,
} from '../../../tests/platforms/school/name-lists.ts';
import { structureReport } from './structure-report.ts';
import { headerWords, indexHeaders } from './words/vocabulary.ts';

const headers = indexHeaders(headerWords);
const names = [...maleNames, ...femaleNames, ...familyNames, ...compoundNames].filter(
  (name) => name.length >= 3,
);
const latin = ['laith', 'ahmad', 'tala', 'Rania', 'zaid_khalil', 'noor-alhuda', 'AbuRumman'];
/** A string of the roster: a name in either script, a whole name, an id. */
const rosterString = fc.oneof(
  fc.constantFrom(...names),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map((parts) => parts.join(' ')),
  fc.constantFrom(...latin),
  fc.integer({ min: 100_000, max: 999_999 }).map((n) => `0000${String(n)}`),
);
const attribute = (text: string): string => text.replace(/[&<>"]/gu, '');

const report = (html: string, path = '/teachers/relations/481/students') => {
  const url = new URL(path, 'https://darsak.gov.jo');
  const window = new Window({ url: url.href });
  window.document.write(html);
  return JSON.stringify(structureReport(window.document as unknown as Document, url, headers));
};

describe('the structure report', () => {
  it('says how a page is built', () => {
    const text = report(
      '<body><div class="card student-row x91"><table class="table table-sm"><thead><tr><th>اسم الطالب</th><th>رقم قيد المتعلم</th></tr></thead><tbody><tr><td>ليث نضال السهل</td><td>0000123456</td></tr><tr><td>تالا أحمد الوادي</td><td>0000123457</td></tr></tbody></table></div></body>',
    );
    expect(JSON.parse(text)).toEqual({
      kind: 'mutabiq-structure',
      schema: 1,
      address: 'teachers/relations/N/students',
      lists: [
        {
          shape: 'table',
          rows: 3,
          headRows: 1,
          headers: ['studentName', '?'],
          headerTexts: ['اسم ?', 'رقم القيد المتعلم'],
        },
      ],
      outline: [
        {
          tag: 'div',
          classes: ['card', 'student-row', 'x'],
          children: [
            {
              tag: 'table',
              classes: ['table', 'table-sm'],
              children: [
                {
                  tag: 'thead',
                  children: [{ tag: 'tr', children: [{ tag: 'th', holds: 'studentName' }, { tag: 'th' }] }],
                },
                {
                  tag: 'tbody',
                  children: [
                    {
                      tag: 'tr',
                      times: 2,
                      children: [
                        { tag: 'td', holds: 'a name' },
                        { tag: 'td', holds: 'a number' },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('says of cards where names, numbers and days stand, and which label a text has', () => {
    const card = (name: string, id: string): string =>
      `<div class="card"><h5><a>${name}</a></h5><p>الرقم الوطني: ${id}</p><p>تاريخ الميلاد:</p><p>12/10/2014</p><p>نقاط ٣</p></div>`;
    const { outline } = JSON.parse(
      report(
        `<body><div>${card('ليث نضال السهل', '0000123456')}${card('تالا أحمد الوادي', '0000123457')}</div></body>`,
      ),
    ) as { outline: unknown };
    expect(outline).toEqual([
      {
        tag: 'div',
        children: [
          {
            tag: 'div',
            times: 2,
            classes: ['card'],
            children: [
              { tag: 'h5', children: [{ tag: 'a', holds: 'a name' }] },
              { tag: 'p', holds: 'nationalId: a number' },
              { tag: 'p', holds: 'birthDate' },
              { tag: 'p', holds: 'a day' },
              { tag: 'p' },
            ],
          },
        ],
      },
    ]);
  });

  it('goes into open shadow roots and frames of the same origin', () => {
    const url = new URL('https://darsak.gov.jo/x');
    const table = '<table><tr><th>اسم الطالب</th></tr><tr><td>ليث نضال السهل</td></tr></table>';
    const window = new Window({ url: url.href });
    window.document.body.innerHTML = '<div></div><iframe></iframe>';
    const doc = window.document as unknown as Document;
    const root = doc.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = table;
    const inner = new Window({ url: url.href });
    inner.document.body.innerHTML = table;
    const frame = doc.querySelector('iframe');
    if (frame !== null) Object.defineProperty(frame, 'contentDocument', { value: inner.document });
    const said = structureReport(doc, url, headers);
    expect(said.lists.map((list) => [list.rows, list.headers])).toEqual([
      [2, ['studentName']],
      [2, ['studentName']],
    ]);
    expect(said.outline.map(({ tag, within, children }) => [tag, within, children?.[0]?.tag])).toEqual([
      ['div', 'shadow root', 'table'],
      ['iframe', 'frame', 'table'],
    ]);
  });

  it('takes no word for a header’s that is a name, as a header or anywhere', () => {
    const lists = ['given-names.txt', 'family-names.txt'].flatMap((file) =>
      readFileSync(new URL(`../../core/names/${file}`, import.meta.url), 'utf8').split(/[\s|,]+/),
    );
    const all = [...new Set([...names, ...lists])].filter((name) => /^[\u0621-\u064A ]{2,}$/.test(name));
    expect(all.length).toBeGreaterThan(500);
    for (let at = 0; at < all.length; at += 30) {
      const some = all.slice(at, at + 30);
      const { lists: found } = JSON.parse(
        report(`<body><table><tr>${some.map((name) => `<th>${name}</th>`).join('')}</tr></table></body>`),
      ) as { lists: { headerTexts: string[] }[] };
      expect(found[0]?.headerTexts.map((text) => text.replace(/[? ]/g, '')).join('')).toBe('');
    }
  });

  it('lets no string of a roster in, wherever on the page it stands', () => {
    fc.assert(
      fc.property(fc.array(rosterString, { minLength: 1, maxLength: 6 }), (roster) => {
        const rows = roster.map((raw) => {
          const text = attribute(raw);
          const word = text.replace(/\s+/gu, '-');
          return `<tr class="${word} row-${word}" id="${word}" data-name="${text}" data-${/^[a-z]/i.test(word) ? word : 'x'}="1" title="${text}" aria-label="${text}" role="${word}"><th scope="row">${text}</th><td><a href="/s/${word}" class="${text}">${text}</a></td></tr>`;
        });
        const [first = ''] = roster.map(attribute);
        const tag = /^[a-z]+$/u.test(first) ? `${first}-card` : 'a-card';
        const text = report(
          `<title>${first}</title><body class="${first}"><h1>${first}</h1><table><thead><tr>${roster.map((one) => `<th>${attribute(one)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table><${tag}><select><option>${first}</option></select></${tag}></body>`,
          `/teachers/${encodeURIComponent(first)}/students#/t/${encodeURIComponent(first)}`,
        );
        for (const one of roster) {
          expect(text).not.toContain(one);
          expect(text.toLowerCase()).not.toContain(one.toLowerCase());
          expect(text).not.toContain(encodeURIComponent(one));
        }
      }),
      { numRuns: 200 },
    );
  });
});
