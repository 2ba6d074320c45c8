import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, cookieOf, type Asked } from '../platforms/http/ask.ts';
import { restHeaders, signInRest, type RestClient } from '../platforms/openemis/rest-client.ts';
import { openEmisHost, startPlatforms, type Platforms } from '../platforms/start-platforms.ts';

/** Behaviour of the simulated OpenEMIS that the readers rely on being as the contract describes it (A2–A4, B, D). */

interface Index {
  readonly data: Readonly<Record<string, unknown>>[];
  readonly total: number;
}
const parse = (answer: Asked): Index => JSON.parse(answer.body) as Index;
const v2 = 'restful/v2/';
const staffQuery = 'Institution-InstitutionSubjectStaff.json?_limit=0';

describe('the simulated OpenEMIS', () => {
  let platforms: Platforms;
  let teacher: RestClient;
  const anonymous = (
    path: string,
    headers: Readonly<Record<string, string>> = {},
    cookie?: string,
  ): Promise<Asked> =>
    ask(platforms.ports.openemis, path, {
      host: openEmisHost,
      headers,
      ...(cookie !== undefined && { cookie }),
    });
  /** Follows redirects as `fetch` does and gives the chain of addresses with the last answer. */
  const follow = async (
    path: string,
    headers: Readonly<Record<string, string>>,
    cookie?: string,
  ): Promise<{ chain: string[]; last: Asked }> => {
    const chain: string[] = [];
    let last = await anonymous(path, headers, cookie);
    while (typeof last.headers.location === 'string') {
      const next = new URL(last.headers.location, `https://${openEmisHost}`).pathname;
      chain.push(next);
      last = await anonymous(next, headers, cookie);
    }
    return { chain, last };
  };

  beforeAll(async () => {
    platforms = await startPlatforms({ today: '2026-11-23' });
    teacher = await signInRest(platforms, 'math1');
  });
  afterEach(() => platforms.control.openemis.reset());
  afterAll(() => platforms.close());

  it('gives 30 rows without _limit, all with 0, and pages', async () => {
    const query = 'Institution-InstitutionSubjectStudents.json?institution_subject_id=10200103';
    expect(parse(await teacher.get(v2 + query))).toMatchObject({ data: { length: 30 }, total: 34 });
    expect(parse(await teacher.get(`${v2}${query}&_limit=0`)).data).toHaveLength(34);
    const pages = await Promise.all(
      [1, 2, 3, 4].map(
        async (page) => parse(await teacher.get(`${v2}${query}&_limit=10&_page=${page}`)).data,
      ),
    );
    expect(pages.map((rows) => rows.length)).toEqual([10, 10, 10, 4]);
    expect(new Set(pages.flat().map((row) => row.student_id)).size).toBe(34);
  });

  it('scopes classes by role and link tables not at all', async () => {
    const classes = `${v2}Institution-InstitutionClasses.json?academic_period_id=14&_limit=0`;
    expect(parse(await teacher.get(classes)).data.map((row) => row.name)).toEqual(['الصف الثامن-أ']);
    const principal = await signInRest(platforms, 'principal');
    expect(parse(await principal.get(classes)).data).toHaveLength(12);
    const schools = new Set(parse(await teacher.get(v2 + staffQuery)).data.map((row) => row.institution_id));
    expect([...schools].sort()).toEqual([4021, 4022]);
  });

  it('ignores an unknown finder, and answers an unknown column with JSON without data', async () => {
    const all = parse(await teacher.get(v2 + staffQuery)).total;
    expect(parse(await teacher.get(`${v2}${staffQuery}&_finder=Nobody`)).total).toBe(all);
    const bad = await teacher.get(`${v2}${staffQuery}&nosuchcolumn=1`);
    expect([bad.status, JSON.parse(bad.body)]).toEqual([
      200,
      { request_method: null, action: null, model: null, error: null },
    ]);
  });

  it('names nested rows by alias when no own column is selected', async () => {
    const query = `${v2}Institution-InstitutionSubjectStaff.json?staff_id=102&_contain=InstitutionSubjects`;
    const [own] = parse(await teacher.get(`${query}&_fields=id,InstitutionSubjects.id`)).data;
    const [foreign] = parse(await teacher.get(`${query}&_fields=InstitutionSubjects.id`)).data;
    expect(Object.keys(own ?? {})).toEqual(['id', 'institution_subject']);
    expect(Object.keys(foreign ?? {})).toEqual(['InstitutionSubjects']);
  });

  it('redirects the broken field list to its error page, as recorded', async () => {
    const answer = await teacher.get(
      `${v2}Institution-InstitutionClassStudents.json?_contain=StudentStatuses&_fields=id,StudentStatuses.code`,
    );
    expect([answer.status, answer.headers.location]).toEqual([302, '/openemis-core/Error/Errors/error404']);
  });

  it('ends a lost session at an error page without a form for XMLHttpRequests, at the log-in page otherwise', async () => {
    const path = `/openemis-core/${v2}${staffQuery}`;
    const xhr = await follow(path, restHeaders('Results'));
    expect(xhr.chain).toEqual(['/openemis-core/Error/Errors/error404']);
    expect([xhr.last.status, xhr.last.body.includes('<form')]).toEqual([200, false]);
    const plain = await follow(path, { accept: 'application/json' });
    expect(plain.chain).toEqual(['/openemis-core', '/openemis-core/']);
    expect(plain.last.body).toContain('type="password"');
    const page = await follow('/openemis-core/Institution/Institutions/Classes/index', {});
    expect(page.chain).toEqual(['/openemis-core/Dashboard', '/openemis-core', '/openemis-core/']);
  });

  it('ends all sessions at once', async () => {
    const other = await signInRest(platforms, 'math2');
    expect((await other.get(v2 + staffQuery)).status).toBe(200);
    platforms.control.openemis.expireSessions();
    expect((await other.get(v2 + staffQuery)).status).toBe(302);
    teacher = await signInRest(platforms, 'math1');
  });

  it('asks for the right ControllerAction in strict 3.x, and writes dates as that does', async () => {
    platforms.control.openemis.mode = 'strict3';
    const refused = await follow(
      '/openemis-core/restful/Institution-InstitutionClassStudents.json',
      restHeaders('Results'),
      teacher.cookie,
    );
    expect(refused.chain).toEqual(['/openemis-core/Error/Errors/error403']);
    expect([refused.last.status, refused.last.body.includes('403 Forbidden')]).toEqual([200, true]);
    const starts = async (version: string): Promise<unknown> =>
      parse(
        await teacher.get(`restful/${version}Institution-InstitutionSubjectStaff.json?staff_id=102&_limit=1`),
      ).data[0]?.start_date;
    expect([await starts(''), await starts('v2/')]).toEqual(['2025-08-23', '23/08/2025']);
    expect(JSON.parse((await teacher.get('session/Auth.User.id')).body)).toEqual({ data: 102 });
  });

  it('takes _orWhere and unqualified columns of joined tables in V1 alone', async () => {
    platforms.control.openemis.mode = 'strict3';
    const either =
      'Institution-InstitutionClassSubjects.json?_orWhere=institution_class_id:790101,institution_class_id:790102&_limit=0';
    expect(parse(await teacher.get(`restful/${either}`)).total).toBe(14);
    expect(JSON.parse((await teacher.get(v2 + either)).body)).toHaveProperty('error');
    const joined =
      'Institution-InstitutionSubjectStaff.json?staff_id=102&_contain=InstitutionSubjects&academic_period_id=14&_limit=0';
    expect(parse(await teacher.get(`restful/${joined}`)).total).toBe(6);
    expect(JSON.parse((await teacher.get(v2 + joined)).body)).toHaveProperty('error');
  });

  it('writes tokens that carry the ids and are worth nothing in another session', async () => {
    const get = (path: string): Promise<Asked> => anonymous(path, {}, teacher.cookie);
    const { body } = await get('/openemis-core/Dashboard');
    const [, own = ''] = /Profiles\/Profiles\/Personal\/view\/([^"]+)/u.exec(body) ?? [];
    expect(JSON.parse(Buffer.from(own.split('.')[0] ?? '', 'base64url').toString())).toEqual({
      id: 102,
      user_id: 102,
    });
    const [list = ''] = /\/openemis-core\/Institution\/Institutions\/Classes\/index\/[^"]+/u.exec(body) ?? [];
    expect((await get(list)).body).toContain('data-row-id="eyJ');
    const other = await signInRest(platforms, 'math2');
    expect((await anonymous(list, {}, other.cookie)).body).not.toContain('<table');
  });

  it('refuses a wrong password and writes the interface in the chosen language', async () => {
    const sign = (password: string, language: string): Promise<Asked> =>
      ask(platforms.ports.openemis, '/openemis-core/Users/postLogin', {
        host: openEmisHost,
        form: { username: 'math1', password, 'System[language]': language },
      });
    const wrong = await sign('nonsense', 'ar');
    expect([wrong.status, cookieOf(wrong)]).toEqual([200, '']);
    expect(wrong.body).toContain('alert');
    const english = await anonymous('/openemis-core/Dashboard', {}, cookieOf(await sign('demo-2026', 'en')));
    expect(english.body).toContain('<html lang="en" dir="ltr"');
  });

  it.each([
    ['session-lost-error-page', { status: 302, body: '' }],
    ['session-lost-login', { status: 302, body: '' }],
    ['forbidden', { status: 302, body: '' }],
    ['html', { status: 200, body: '<!doctype html>' }],
    ['error-json', { status: 200, body: '"error":null' }],
    ['server-error', { status: 500, body: '<!doctype html>' }],
    ['cut-json', { status: 200, body: '{"data":[{"id":1,"na' }],
  ] as const)('fails as told: %s, after two answers, for one model', async (kind, expected) => {
    const own = await signInRest(platforms, 'math1');
    platforms.control.openemis.fail({ kind, model: 'InstitutionSubjectStaff', after: 2, times: 1 });
    expect((await own.get(v2 + staffQuery)).status).toBe(200);
    expect((await own.get(v2 + staffQuery)).status).toBe(200);
    expect((await own.get(`${v2}Student-StudentStatuses.json`)).status).toBe(200);
    const failed = await own.get(v2 + staffQuery);
    expect(failed.status).toBe(expected.status);
    expect(failed.body).toContain(expected.body);
    if (kind === 'session-lost-login') teacher = await signInRest(platforms, 'math1');
    else expect((await own.get(v2 + staffQuery)).status).toBe(200);
  });

  it('drops the connection', async () => {
    platforms.control.openemis.fail({ kind: 'drop' });
    await expect(teacher.get(v2 + staffQuery)).rejects.toThrow();
  });

  it('records REST calls with their headers and how many ran at once', async () => {
    platforms.requests.openemis.clear();
    platforms.control.openemis.latencyMs = 40;
    await teacher.get(v2 + staffQuery);
    expect(platforms.requests.openemis.mostInFlight).toBe(1);
    await Promise.all([teacher.get(v2 + staffQuery), teacher.get(v2 + staffQuery)]);
    expect(platforms.requests.openemis.mostInFlight).toBe(2);
    expect(platforms.requests.openemis.data[0]).toMatchObject({
      method: 'GET',
      path: '/openemis-core/restful/v2/Institution-InstitutionSubjectStaff.json',
      headers: { controlleraction: 'Results', 'x-requested-with': 'XMLHttpRequest' },
      hasCookie: true,
    });
  });
});
