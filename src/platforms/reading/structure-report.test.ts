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
                { tag: 'thead', children: [{ tag: 'tr', children: [{ tag: 'th', times: 2 }] }] },
                { tag: 'tbody', children: [{ tag: 'tr', times: 2, children: [{ tag: 'td', times: 2 }] }] },
              ],
            },
          ],
        },
      ],
    });
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
