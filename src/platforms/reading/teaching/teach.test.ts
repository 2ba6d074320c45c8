import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { darsakProfile } from '../../darsak/profile.ts';
import { darsakReaderWith } from '../../darsak/reader.ts';
import { findTaught } from './find-taught.ts';
import { overlayProfile } from '../../profile-overlay.ts';
import type { ListHint } from '../../profile.ts';
import { makeSight } from '../page/sight.ts';
import type { Proposal } from './proposal.ts';
import { addressPattern, placeSelector, propose } from './teach.ts';
import { headerWords, indexHeaders, type Field } from '../words/vocabulary.ts';

const url = new URL('https://darsak.gov.jo/teachers/relations/481/students?page=1');
const headers = indexHeaders(headerWords);
const names = [
  'ليث نضال ماهر السهل',
  'تالا أحمد عاطف الوادي',
  'قيس فواز حسام البيادر',
  'جنى راكان جميل الريحان',
];
const ids = names.map((_, n) => `000030000${String(n)}`);

const open = (html: string): Document => {
  const window = new Window({ url: url.href });
  window.document.write(`<html><body>${html}</body></html>`);
  return window.document as unknown as Document;
};
const elementOf = (doc: Document, text: string): Element => {
  const found = [...doc.querySelectorAll('*')].filter((one) => one.textContent.trim() === text).at(-1);
  if (found === undefined) throw new Error('not on the page');
  return found;
};
const shown = (doc: Document, name = names[1] ?? ''): Proposal | null =>
  propose(elementOf(doc, name), makeSight(), headers);

/** The overlay that confirming this proposal makes, with what the person said of the other columns. */
const overlayOf = (proposal: Proposal, said: Partial<Record<Field, number>>, section?: string): unknown => {
  const place = (n: number): ListHint['fields'][Field] => {
    const column = proposal.columns[n];
    return { at: column?.at ?? '', ...(column?.head != null && { head: column.head }) };
  };
  return {
    schema: 1,
    id: 'darsak',
    lists: [
      {
        kind: 'teacher.roster',
        path: addressPattern(url),
        rows: proposal.rows,
        fields: {
          studentName: place(proposal.name),
          ...Object.fromEntries(Object.entries(said).map(([field, n]) => [field, place(n)])),
        },
        seen: '2026-11-25',
        ...(section !== undefined && { section }),
      },
    ],
  };
};
const readWith = (doc: Document, overlay: unknown, at = url) => {
  const laid = overlayProfile(darsakProfile, overlay);
  expect(laid?.dropped).toEqual([]);
  const reader = darsakReaderWith(laid?.profile ?? darsakProfile, findTaught);
  const read = reader.read(doc, at, { now: 0, signal: new AbortController().signal });
  return read.ok && read.value.kind === 'section-roster' ? read.value : read;
};

const unknownTable = `<h2>الصف السابع (أ)</h2><table><tr><td>ترقيم</td><td>المنتسب</td><td>المعرّف</td></tr>${names
  .map((name, n) => `<tr><td>${String(n + 1)}</td><td>${name}</td><td>${ids[n] ?? ''}</td></tr>`)
  .join('')}<tr><td>المجموع</td><td>4</td><td></td></tr></table>`;
const oddBoxes = `<p id="where">الصف الثامن (ب)</p><div class="pane"><div class="g1">${names
  .slice(0, 2)
  .map((name, n) => `<div class="who x${String(n)}1"><span>${name}</span><span>${ids[n] ?? ''}</span></div>`)
  .join('')}</div><hr><div class="g2">${names
  .slice(2)
  .map(
    (name, n) => `<div class="who y${String(n)}2"><span>${name}</span><span>${ids[n + 2] ?? ''}</span></div>`,
  )
  .join('')}</div></div>`;

describe('a page that somebody teaches', () => {
  it('proposes the rows and columns around one name of a table with unknown headers', () => {
    const proposal = shown(open(unknownTable));
    expect(proposal?.count).toBe(4);
    expect(proposal?.columns.map(({ head, guess }) => [head, guess])).toEqual([
      ['المنتسب', 'studentName'],
      ['ترقيم', 'serial'],
      ['المعرّف', 'otherId'],
    ]);
    expect(proposal?.columns[2]?.samples.slice(0, 4)).toEqual(ids);
  });

  it('reads it from then on, with the column the person called the national number', () => {
    const doc = open(unknownTable);
    const reader = darsakReaderWith(darsakProfile);
    expect(reader.read(doc, url, { now: 0, signal: new AbortController().signal }).ok).toBe(false);
    const proposal = shown(doc);
    const read = readWith(doc, proposal && overlayOf(proposal, { nationalId: 2 }));
    expect(read).toMatchObject({
      data: {
        section: { grade: 'الصف السابع', section: 'أ' },
        students: names.map((name, n) => ({ row: n + 1, name, nationalId: ids[n] })),
      },
      completeness: { state: 'complete' },
    });
  });

  it('finds all rows of boxes in two groups, and takes the section from where it was shown', () => {
    const doc = open(oddBoxes);
    const proposal = shown(doc);
    expect(proposal?.count).toBe(4);
    const where = doc.getElementById('where');
    const overlay =
      proposal && overlayOf(proposal, { otherId: 1 }, where === null ? '' : placeSelector(where));
    expect(readWith(doc, overlay)).toMatchObject({
      data: {
        section: { grade: 'الصف الثامن', section: 'ب' },
        students: names.map((name, n) => ({ name, otherId: ids[n] })),
      },
    });
  });

  it('holds for another section of the same address, not for another page', () => {
    const proposal = shown(open(unknownTable));
    const overlay = proposal && overlayOf(proposal, {});
    const other = open(unknownTable.replaceAll('السهل', 'الخزامى'));
    expect(
      readWith(other, overlay, new URL('https://darsak.gov.jo/teachers/relations/9/students')),
    ).toMatchObject({
      data: { students: [{ name: 'ليث نضال ماهر الخزامى' }, {}, {}, {}] },
    });
    expect(readWith(other, overlay, new URL('https://darsak.gov.jo/teachers/lessons'))).toMatchObject({
      ok: false,
    });
  });

  it('does not hold once the column has another header, or its values are no names', () => {
    const proposal = shown(open(unknownTable));
    const overlay = proposal && overlayOf(proposal, {});
    const swapped = open(
      unknownTable.replace('<td>المنتسب</td><td>المعرّف</td>', '<td>المعرّف</td><td>المنتسب</td>'),
    );
    expect(readWith(swapped, overlay)).toMatchObject({ ok: false });
    const numbers = open(
      unknownTable.replace(/<td>[^<]*(?:السهل|الوادي|البيادر|الريحان)<\/td>/gu, '<td>0000300009</td>'),
    );
    expect(readWith(numbers, overlay)).toMatchObject({ ok: false });
  });

  it('proposes nothing around what is no name', () => {
    const doc = open(unknownTable);
    expect(propose(elementOf(doc, 'المعرّف'), makeSight(), headers)).toBeNull();
    expect(propose(elementOf(doc, ids[0] ?? ''), makeSight(), headers)).toBeNull();
  });

  it('stands for the address with any number, and for no other', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (one, two) => {
        const address = (n: number): URL =>
          new URL(`https://darsak.gov.jo/teacher/classes/${String(n)}/students?page=2`);
        const pattern = new RegExp(addressPattern(address(one)), 'u');
        expect(pattern.test(`/teacher/classes/${String(two)}/students?page=1`)).toBe(true);
        expect(pattern.test(`/teacher/classes/${String(two)}/studentsx`)).toBe(false);
      }),
    );
    const spa = new URL('https://darsak.gov.jo/app#/t/481/students?page=2');
    expect(new RegExp(addressPattern(spa), 'u').test('/app#/t/484/students')).toBe(true);
  });
});
