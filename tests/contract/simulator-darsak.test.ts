import { Window } from 'happy-dom';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, cookieOf } from '../platforms/http/ask.ts';
import { startPlatforms, type Platforms } from '../platforms/start-platforms.ts';

/** The simulated Darsak against the known pages (darsak-facts 2) and against its own model. */

const host = 'darsak.gov.jo';

describe('the simulated Darsak', () => {
  let platforms: Platforms;
  const get = async (
    path: string,
  ): Promise<{ status: number; location: string | undefined; document: Document }> => {
    const answer = await ask(platforms.ports.darsak, path, { host });
    const window = new Window({ url: `https://${host}${path}` });
    window.document.write(answer.body);
    const { location } = answer.headers;
    return {
      status: answer.status,
      location: typeof location === 'string' ? location : undefined,
      document: window.document as unknown as Document,
    };
  };
  const texts = (root: ParentNode, selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());

  beforeAll(async () => {
    platforms = await startPlatforms({ today: '2026-11-23' });
  });
  afterEach(() => platforms.control.darsak.reset());
  afterAll(() => platforms.close());

  it('has the known log-in page and lets only the right number, date and password in', async () => {
    const { document } = await get('/auth/login');
    expect(document.title).toContain('منصة درسك التعليمية');
    for (const id of ['national_id', 'year', 'month', 'day', 'loginButton'])
      expect(document.getElementById(id)).not.toBeNull();
    expect(texts(document, '#month option')[4]).toBe('05');
    const account = platforms.model.accounts.find(({ key }) => key === 'math1');
    const [year = '', month = '', day = ''] = (account?.birthDate ?? '').split('-');
    const form = { national_id: account?.nationalId ?? '', year, month, day, password: 'demo-2026' };
    const inside = await ask(platforms.ports.darsak, '/auth/login', { host, form });
    expect([inside.status, inside.headers.location]).toEqual([302, '/teachers/relations']);
    expect(cookieOf(inside)).toMatch(/^darsak_session=/u);
    const outside = await ask(platforms.ports.darsak, '/auth/login', {
      host,
      form: { ...form, year: '1901' },
    });
    expect([outside.status, cookieOf(outside)]).toEqual([200, '']);
  });

  it("keeps the known skeleton of a student's page", async () => {
    platforms.control.darsak.set({ signedInAs: 'student' });
    const { document } = await get('/students/lessons/archived');
    const skeleton = document.querySelector('body > div > div > div:nth-of-type(2) > h2');
    expect(skeleton?.textContent).toBe('الصف السابع');
    expect(document.querySelectorAll('.card-title')).toHaveLength(7);
    expect(document.querySelector('._auth_user_fullname')?.textContent).not.toBe('');
  });

  it.each(['V1', 'V2', 'V3', 'V4', 'V5', 'V6'] as const)(
    'shows every row of the model in layout %s',
    async (layout) => {
      platforms.control.darsak.set({ signedInAs: 'math1', layout });
      for (const relation of platforms.model.relations.filter(({ teacher }) => teacher === 'math1')) {
        const pages = layout === 'V5' || layout === 'V6' ? Math.ceil(relation.students.length / 15) : 1;
        const shown: string[] = [];
        for (let page = 1; page <= pages; page += 1) {
          const path = `/teachers/relations/${relation.id}/students${layout === 'V6' && page > 1 ? '/rows' : ''}?page=${page}`;
          const answer = await ask(platforms.ports.darsak, path, { host });
          // Names stand before their numbers in every layout; a tag always ends them.
          for (const student of relation.students)
            if (answer.body.includes(`>${student.name}<`)) shown.push(student.name);
        }
        const names = relation.students.map((student) => student.name);
        expect(new Set(shown)).toEqual(new Set(names));
      }
    },
  );

  it('pages by 15 and says the total', async () => {
    platforms.control.darsak.set({ signedInAs: 'math1', layout: 'V5' });
    const relation = platforms.model.relations.find(({ teacher }) => teacher === 'math1');
    const path = `/teachers/relations/${relation?.id ?? 0}/students`;
    const first = await get(path);
    expect(first.document.querySelectorAll('tbody tr')).toHaveLength(15);
    expect(first.document.querySelector('[rel=next]')?.getAttribute('href')).toBe(`${path}?page=2`);
    expect(texts(first.document, '.badge')).toEqual(['34 طالب']);
    expect((await get(`${path}?page=3`)).document.querySelectorAll('tbody tr')).toHaveLength(4);
  });

  it('answers every address with the log-in page and 200 when the session has ended', async () => {
    platforms.control.darsak.set({ signedInAs: 'math1', expired: true });
    const { status, document } = await get('/teachers/relations');
    expect([status, document.getElementById('loginButton') !== null]).toEqual([200, true]);
  });

  it('shows a half-loaded page, an empty section and no page of another teacher', async () => {
    const [relation] = platforms.model.relations.filter(({ teacher }) => teacher === 'math1');
    const path = `/teachers/relations/${relation?.id ?? 0}/students`;
    platforms.control.darsak.set({ signedInAs: 'math1', fill: 'never' });
    const half = await get(path);
    expect(half.document.querySelectorAll('.skeleton').length).toBeGreaterThan(0);
    expect(half.document.querySelectorAll('tbody tr')).toHaveLength(0);
    platforms.control.darsak.set({ fill: 'server', emptyRelations: [relation?.id ?? 0] });
    expect(texts((await get(path)).document, '.empty')).toEqual(['لا يوجد طلبة']);
    platforms.control.darsak.set({ signedInAs: 'math2' });
    expect((await get(path)).status).toBe(404);
  });

  it('writes digits, headers, direction and addresses as told', async () => {
    platforms.control.darsak.set({
      signedInAs: 'math1',
      digits: 'arabic',
      headers: 'D',
      direction: 'ltr',
      urlSkin: 'U2',
    });
    const { document } = await get('/teacher/classes');
    expect(document.documentElement.dir).toBe('ltr');
    expect(texts(document, 'thead th')[1]).toBe('الصـــف');
    const link = document.querySelector('tbody a')?.getAttribute('href') ?? '';
    expect(link).toMatch(/^\/teacher\/classes\/\d+\/students$/u);
    expect(texts((await get(link)).document, 'tbody tr:first-child td')[2]).toMatch(/^[٠-٩]{10}$/u);
  });
});
