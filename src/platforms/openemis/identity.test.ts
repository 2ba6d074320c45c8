import { Window } from 'happy-dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectOpenemis } from './detect.ts';
import { readIdentity } from './identity.ts';
import { linkParts } from './link-ids.ts';

const base = 'https://emis.moe.gov.jo/openemis-core';
const dashboard = new URL(`${base}/Dashboard`);
const token = (payload: unknown): string =>
  `${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${Buffer.from('signature').toString('base64url')}`;

interface PageParts {
  readonly menu: readonly string[];
  readonly content?: string;
  readonly name?: string;
  readonly roles?: string;
  readonly html?: string;
}
/** A signed-in page with the facts of contract D2, in this test's own words. */
function page({
  menu,
  content = '',
  name = 'هند سالم النجار',
  roles = '',
  html = 'lang="ar" dir="rtl"',
}: PageParts): Document {
  const links = menu.map((path) => `<li><a href="/openemis-core/${path}">x</a></li>`).join('');
  return parse(`<html ${html}><body>
    <div class="header-navigation"><div class="username"><span> ${name} </span><a title="${roles}"></a></div>
    <a href="/openemis-core/Users/logout">out</a></div>
    <div class="left-menu"><ul id="nav-menu-1">${links}</ul></div>
    <div class="content-wrapper">${content}</div></body></html>`);
}
function parse(markup: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(markup);
  return window.document as unknown as Document;
}
const read = (doc: Document, url = dashboard): unknown => {
  const identity = readIdentity(doc, url);
  return identity.ok ? identity.value : identity.error;
};

const profile = `Profiles/Profiles/Personal/view/${token({ id: 51, user_id: 51 })}`;
const self = `Institution/Institutions/StaffUser/view/${token({ id: 51, institution_id: 8, staff_id: 51, user_id: 51 })}`;
const classes = `Institution/Institutions/Classes/index/${token({ id: 8, institution_id: 8 })}`;

describe('readIdentity', () => {
  it('reads the menu of a 5.x page', () => {
    expect(
      read(
        page({ menu: [profile, classes, self], roles: 'مدرسة الندى (معلم)&lt;br/&gt;مدرسة الندى (مربي صف)' }),
      ),
    ).toEqual({
      host: 'emis.moe.gov.jo',
      staffId: '51',
      institutionIds: ['8'],
      displayName: 'هند سالم النجار',
      confirmed: true,
      language: 'ar',
      schools: 1,
    });
  });

  it('reads the places of tokens on 3.x, whose payload also holds the session id', () => {
    const secret = 'k3secretsession';
    const old = (id: number): string => token({ id, [`${'ab12'.repeat(16)}`]: secret });
    const identity = read(
      page({
        menu: [
          `Profiles/${token({ id: 51, user_id: 51, s: secret })}/Personal/view`,
          `Institution/Institutions/${old(8)}/Classes/index`,
          `Institution/Institutions/dashboard/${old(8)}`,
        ],
        html: 'lang="en" dir="ltr"',
        name: 'Hind Najjar',
      }),
    );
    expect(identity).toMatchObject({
      staffId: '51',
      institutionIds: ['8'],
      confirmed: false,
      language: 'en',
    });
    expect(JSON.stringify(identity)).not.toContain(secret);
  });

  it('is not confirmed by another person’s link, nor by the same link twice', () => {
    const other = `Institution/Institutions/StaffUser/view/${token({ staff_id: 52, institution_id: 8 })}`;
    expect(read(page({ menu: [profile, classes, other] }))).toMatchObject({
      staffId: '51',
      confirmed: false,
    });
    expect(read(page({ menu: [profile, profile, classes] }))).toMatchObject({ confirmed: false });
  });

  it('does not take the people and schools of the content for the user and hers', () => {
    const content = `<a href="/openemis-core/${self}">a</a>
      <a href="/openemis-core/Profiles/Profiles/Personal/view/${token({ id: 77, user_id: 77 })}">b</a>
      <a href="/openemis-core/Institution/Institutions/dashboard/${token({ id: 99, institution_id: 99 })}">c</a>`;
    expect(read(page({ menu: [profile, classes], content }))).toMatchObject({
      staffId: '51',
      institutionIds: ['8'],
      confirmed: false,
    });
  });

  it('does not take the id of a class or a person for the id of the school', () => {
    const menu = [
      profile,
      `Institution/Institutions/Classes/view/${token({ id: 300 })}`,
      `Institution/Institutions/StudentUser/view/${token({ id: 301 })}`,
      `Institutions/Institutions/index`,
    ];
    expect(read(page({ menu }))).toMatchObject({ institutionIds: [] });
  });

  it('leaves several schools to the user', () => {
    const second = `Institution/Institutions/dashboard/${token({ id: 9, institution_id: 9 })}`;
    const roles = 'مدرسة الندى (معلم)<br/>مدرسة الربوة (مسائي) (معلم)';
    expect(read(page({ menu: [profile, classes, second], roles }))).toMatchObject({
      institutionIds: ['8', '9'],
      schools: 2,
    });
  });

  it('refuses two users in one menu', () => {
    const two = [profile, `Profiles/Profiles/Personal/view/${token({ id: 52, user_id: 52 })}`];
    expect(read(page({ menu: two }))).toEqual({ code: 'not-recognised', detail: 'Profiles' });
  });

  it('knows the language of a page that does not name it', () => {
    expect(read(page({ menu: [profile], html: 'lang="" dir="rtl"' }))).toMatchObject({ language: 'ar' });
    expect(read(page({ menu: [profile], html: '' }))).toMatchObject({ language: 'en' });
  });

  it.each([
    ['an error page', new URL(`${base}/Error/Errors/error404`), { menu: [profile] }, 'not-recognised'],
    ['a page without a name', dashboard, { menu: [profile], name: '' }, 'not-recognised'],
    ['a page without the menu', dashboard, { menu: [] }, 'not-recognised'],
    [
      'another place on the host',
      new URL('https://emis.moe.gov.jo/other'),
      { menu: [profile] },
      'not-recognised',
    ],
  ] as const)('does not read %s', (_, url, parts, code) => {
    expect(read(page(parts), url)).toMatchObject({ code });
  });

  it('knows the log-in page and never looks at what is typed there', () => {
    const doc = parse(`<body class="login"><form action="/openemis-core/Users/postLogin">
      <input name="username"><input type="password" name="password"></form></body>`);
    for (const input of doc.querySelectorAll('input')) {
      Object.defineProperty(input, 'value', {
        get: () => {
          throw new Error('read a typed value');
        },
      });
    }
    expect(detectOpenemis(doc, new URL(`${base}/`))).toBe('openemis.login');
    expect(read(doc, new URL(`${base}/`))).toEqual({ code: 'not-signed-in' });
  });
});

describe('detectOpenemis', () => {
  it('needs two signals', () => {
    const url = dashboard;
    expect(detectOpenemis(parse('<input type="password">'), url)).toBeNull();
    expect(detectOpenemis(parse('<div class="username"><span>x</span></div>'), url)).toBeNull();
    expect(detectOpenemis(parse('<a href="/openemis-core/Users/logout">x</a>'), url)).toBeNull();
    expect(detectOpenemis(page({ menu: [] }), url)).toBe('openemis.signed-in');
    expect(detectOpenemis(page({ menu: [] }), new URL('https://emis.moe.gov.jo/openemis-corex'))).toBeNull();
  });
  it('takes the application’s own body where the way to sign out is not drawn yet', () => {
    const drawn = '<body class="fuelux"><div class="username"><span>x</span></div></body>';
    expect(detectOpenemis(parse(drawn), dashboard)).toBe('openemis.signed-in');
    expect(detectOpenemis(parse('<body class="fuelux"></body>'), dashboard)).toBeNull();
  });
  it('knows a page by the heading of its content where header or way out are drawn otherwise', () => {
    const content = '<div class="content-wrapper"><h2 id="main-header">مدرسة الواحة - الطلاب</h2></div>';
    const named = '<div class="username"><span>x</span></div>';
    expect(detectOpenemis(parse(`<body>${named}${content}</body>`), dashboard)).toBe('openemis.signed-in');
    expect(detectOpenemis(parse(`<body class="fuelux">${content}</body>`), dashboard)).toBe(
      'openemis.signed-in',
    );
    expect(detectOpenemis(parse(`<body>${content}</body>`), dashboard)).toBeNull();
    const list = new URL(`${base}/Institution/Institutions/Staff/index`);
    expect(detectOpenemis(parse(`<body>${content}</body>`), list)).toBe('openemis.signed-in');
    const asks = '<body class="fuelux"><form><input><input type="password"></form></body>';
    expect(detectOpenemis(parse(asks), list)).toBe('openemis.login');
  });
  it('a signed-in page that changes a password is no log-in page', () => {
    const content = '<form action="/openemis-core/Users/password"><input type="password"></form>';
    expect(detectOpenemis(page({ menu: [profile], content }), dashboard)).toBe('openemis.signed-in');
  });
});

describe('linkParts', () => {
  it('never throws and keeps nothing but whitelisted whole numbers', () => {
    const value = fc.oneof(fc.integer(), fc.string(), fc.double(), fc.constant(null), fc.constant([1]));
    const payload = fc.dictionary(
      fc.constantFrom('id', 'institution_id', 'user_id', 'staff_id', 'student_id', 'x'),
      value,
    );
    fc.assert(
      fc.property(payload, (content) => {
        for (const { ids } of linkParts(`/openemis-core/A/${token(content)}/b`)) {
          for (const [key, id] of Object.entries(ids ?? {})) {
            expect(['id', 'institution_id', 'user_id', 'staff_id']).toContain(key);
            expect(id).toBe(String((content as Record<string, unknown>)[key]));
            expect(id).toMatch(/^[1-9]\d{0,15}$/);
          }
        }
      }),
    );
    fc.assert(fc.property(fc.webPath(), (path) => Array.isArray(linkParts(path))));
  });
  it('a segment with a dot that is no token stays a word', () => {
    expect(linkParts('/openemis-core/Files/photograph.jpeg')).toEqual([
      { word: 'files', ids: null },
      { word: 'photograph.jpeg', ids: null },
    ]);
  });
});
