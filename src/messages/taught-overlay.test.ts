import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { SectionRosterSnapshot } from '../core/snapshot.ts';
import { darsakProfile } from '../platforms/darsak/profile.ts';
import { darsakReaderWith } from '../platforms/darsak/reader.ts';
import { overlayProfile } from '../platforms/profile-overlay.ts';
import { makeSight } from '../platforms/reading/page/sight.ts';
import { named } from '../platforms/reading/teaching/candidates.ts';
import { findTaught } from '../platforms/reading/teaching/find-taught.ts';
import type { Proposal } from '../platforms/reading/teaching/proposal.ts';
import { addressPattern, propose } from '../platforms/reading/teaching/teach.ts';
import type { Field } from '../platforms/reading/words/vocabulary.ts';
import { headerWords, indexHeaders } from '../platforms/reading/words/vocabulary.ts';
import { taughtOverlay } from './taught-overlay.ts';

/** From one name that was shown to what is read of the page from then on, in the layouts that lists are drawn in. */

const url = new URL('https://darsak.gov.jo/people/of/481');
const headers = indexHeaders(headerWords);
const names = [
  'ليث نضال ماهر السهل',
  'تالا أحمد عاطف الوادي',
  'مالك فواز حسام البيادر',
  'جنى راكان جميل الريحان',
  'رهف نضال سامي المروج',
  'زيد ماهر كمال الحقول',
];
const ids = names.map((_, n) => `000030000${String(n)}`);
const each = (one: (name: string, n: number) => string): string => names.map(one).join('');

const open = (html: string): Document => {
  const window = new Window({ url: url.href });
  window.document.write(`<html><body>${html}</body></html>`);
  return window.document as unknown as Document;
};

/** The element that the keyboard comes to and that says this. */
const pointedAt = (doc: Document, text: string): Element => {
  const found = named(doc, makeSight()).find(({ textContent }) => textContent.trim() === text);
  if (found === undefined) throw new Error('no way to it');
  return found;
};

const teach = (
  doc: Document,
  text = names[1] ?? '',
  said: Readonly<Record<string, Field>> = {},
): { readonly proposal: Proposal; readonly read: readonly (readonly [string, string?])[] } => {
  const proposal = propose(pointedAt(doc, text), makeSight(), headers);
  if (proposal === null) throw new Error('nothing proposed');
  const fields = Object.fromEntries(
    proposal.columns.flatMap(({ head, samples }, n) => {
      const field = said[head ?? ''] ?? said[samples[1] ?? ''];
      return field === undefined ? [] : [[n, field]];
    }),
  );
  const found = { say: 'proposal' as const, proposal, path: addressPattern(url) };
  const overlaid = overlayProfile(darsakProfile, taughtOverlay(found, { fields, section: null }, 0).overlay);
  expect(overlaid?.dropped).toEqual([]);
  const reader = darsakReaderWith(overlaid?.profile ?? darsakProfile, findTaught);
  const result = reader.read(doc, url, { now: 0, signal: new AbortController().signal });
  if (!result.ok) throw new Error(result.error.code);
  const { students } = (result.value as SectionRosterSnapshot).data;
  return {
    proposal,
    read: students.map(({ name, nationalId, otherId }) => {
      const id = nationalId ?? otherId;
      return id === undefined ? [name] : [name, id];
    }),
  };
};
const namesAlone = names.map((name) => [name]);
const withIds = names.map((name, n) => [name, ids[n]]);

describe('a list that is shown by one name', () => {
  it('is reached by keyboard where names are headings of cards, tiles to press or heads of rows', () => {
    const cards = open(each((name) => `<div class="box"><h4>${name}</h4><p>نقاط: 3</p></div>`));
    expect(teach(cards).read).toEqual(namesAlone);
    expect(teach(open(each((name) => `<button><div>${name}</div></button>`))).read).toEqual(namesAlone);
    const rows = open(`<table>${each((name) => `<tr><th>${name}</th><td>3</td></tr>`)}</table>`);
    expect(teach(rows).read).toEqual(namesAlone);
  });

  it('what stands beside every name is no name, and the cells of a row are no rows', () => {
    const row = (name: string): string => `<tr><td><a>${name}</a></td><td><a>عرض الملف</a></td></tr>`;
    const { proposal, read } = teach(open(`<table>${each(row)}</table>`));
    expect([proposal.count, read]).toEqual([names.length, namesAlone]);
  });

  it('has names whose parts stand in columns of their own, and shows them joined', () => {
    const doc = open(
      `<table><tr><th>س</th><th>ع</th><th>ص</th><th>ل</th><th>صفة</th><th>ن</th></tr>${each(
        (name, n) =>
          `<tr>${name
            .split(' ')
            .map((part) => `<td>${part}</td>`)
            .join('')}<td>نعم</td><td>${ids[n] ?? ''}</td></tr>`,
      )}</table>`,
    );
    const { proposal, read } = teach(doc, 'ليث', { ن: 'nationalId' });
    expect(proposal.columns[proposal.name]?.samples).toEqual(names);
    expect(read).toEqual(withIds);
  });

  it('takes the family’s name from the column that says so', () => {
    const row = (name: string): string => {
      const parts = name.split(' ');
      return `<tr><td>${parts.slice(0, 3).join(' ')}</td><td>${parts[3] ?? ''}</td></tr>`;
    };
    const doc = open(`<table><tr><th>المنتسب</th><th>اسم العائلة</th></tr>${each(row)}</table>`);
    expect(teach(doc, 'تالا أحمد عاطف').read).toEqual(namesAlone);
  });

  it('has both halves of a sheet, whichever was shown', () => {
    const half = names.length / 2;
    const cells = (n: number): string => `<td>${names[n] ?? ''}</td><td>${ids[n] ?? ''}</td>`;
    const head = '<th>المنتسب</th><th>الرمز</th>';
    const doc = open(
      `<table><tr>${head}${head}</tr>${names
        .slice(0, half)
        .map((_, n) => `<tr>${cells(n)}${cells(n + half)}</tr>`)
        .join('')}</table>`,
    );
    for (const shown of [names[1], names[4]]) {
      const { proposal, read } = teach(doc, shown, { الرمز: 'nationalId' });
      expect([proposal.count, read]).toEqual([names.length, withIds]);
    }
  });

  it('leaves out who is said to be a teacher, in the list or below a heading, and keeps a name like «مالك»', () => {
    const row = (name: string, role = 'طالب'): string => `<li><p>${name}</p><p>${role}</p></li>`;
    const listed = open(`<ul>${row('هيثم ناصر سعيد الجبل', 'معلم المساق')}${each((name) => row(name))}</ul>`);
    expect(teach(listed).read).toEqual(namesAlone);
    const part = (title: string, rows: string): string =>
      `<section><h3>${title}</h3><ul>${rows}</ul></section>`;
    const apart = open(
      `<main>${part('المعلمون', '<li><b>هيثم ناصر سعيد الجبل</b></li>')}${part(
        'الطلبة',
        each((name) => `<li><b>${name}</b></li>`),
      )}</main>`,
    );
    const { proposal, read } = teach(apart);
    expect([proposal.count, read]).toEqual([names.length, namesAlone]);
  });

  it('stands in a shadow root, or has one in each entry', () => {
    const one = open('<main><div class="app"></div></main>');
    const root = one.querySelector('.app')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = `<ul>${each((name) => `<li><b>${name}</b></li>`)}</ul>`;
    expect(teach(one).read).toEqual(namesAlone);
    const many = open(`<main>${each(() => '<x-one></x-one>')}</main>`);
    [...many.querySelectorAll('x-one')].forEach((host, n) => {
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>${names[n] ?? ''}</p><p>${ids[n] ?? ''}</p>`;
    });
    const { proposal, read } = teach(many, names[1], { [ids[1] ?? '']: 'nationalId' });
    expect([proposal.count, read]).toEqual([names.length, withIds]);
  });

  it('knows the label that stands in the place of a number, and ids of letters and figures', () => {
    const doc = open(
      each((name, n) => `<div class="box"><b>${name}</b><p>عضو · رمز الدخول: ${ids[n] ?? ''}</p></div>`),
    );
    expect(teach(doc, names[1], { [`عضو · رمز الدخول: ${ids[1] ?? ''}`]: 'otherId' }).read).toEqual(withIds);
    const letters = open(
      each((name, n) => `<div class="box"><b>${name}</b><p>EDU-STU-2026-0${String(n)}</p></div>`),
    );
    expect(teach(letters, names[0], { 'EDU-STU-2026-01': 'otherId' }).read[5]?.[1]).toBe('EDU-STU-2026-05');
  });

  it('is known at addresses with another key as well', () => {
    const pattern = new RegExp(addressPattern(new URL('https://darsak.gov.jo/c/k7ph2x/people')), 'u');
    expect(pattern.test('/c/m4qq9z/people?page=2')).toBe(true);
    expect(pattern.test('/c/m4qq9z/files')).toBe(false);
  });
});
