import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { now, pageList } from '../../tests/unit/school/invented-school.ts';
import { loadFollowing, purgeFollowing, takeFollowingFile } from './following.ts';
import { ingestPage } from './ingest.ts';
import { consent, openPerson, type OpenPerson } from './people.ts';
import { readTab } from './tabs.ts';
import { testApp, type TestApp } from './test-app.ts';

let app: TestApp;
let person: OpenPerson;
const account = { platform: 'darsak', host: 'darsak.gov.jo', userKey: 'u', displayName: 'هدى' } as const;

beforeEach(async () => {
  app = await testApp();
  app.time = now;
  await consent(app, { name: 'هدى', roles: ['teacher'], pin: null, computer: 'own' });
  const open = await openPerson(app);
  if (!open.ok) throw new Error('nobody is there');
  const { id: profile } = open.value.profile;
  await app.db.links.add({ ...account, id: `${profile}|darsak`, profile, linkedAt: now });
  const linked = await openPerson(app);
  if (!linked.ok) throw new Error('nobody is there');
  person = linked.value;
});
afterEach(() => app.db.close());

const show = (list: 'activity' | 'submissions' | 'lessons', path: string) =>
  ingestPage(app, 1, 'darsak.gov.jo', { ...pageList(list, [{ studentName: 'سلمى' }]), account }, path);
const kept = async () =>
  (await loadFollowing(person)).pages.map(({ data, source }) => `${data.list} ${source.path ?? ''}`);

it('keeps a list of a page by its path, and each once', async () => {
  await show('submissions', '/teachers/assignments/55/submissions');
  await show('submissions', '/teachers/assignments/56/submissions');
  await show('submissions', '/teachers/assignments/56/submissions');
  expect((await kept()).sort()).toEqual([
    'submissions /teachers/assignments/55/submissions',
    'submissions /teachers/assignments/56/submissions',
  ]);
  expect((await readTab(app, 1))?.problem).toBeNull();
});

it('keeps nothing of an account that is not hers', async () => {
  const other = { ...account, userKey: 'other' };
  await ingestPage(app, 1, 'darsak.gov.jo', { ...pageList('activity', []), account: other }, '/x');
  expect(await kept()).toEqual([]);
});

it('removes what was read and taken in, and nothing else, when she chose so', async () => {
  await show('activity', '/a');
  await show('lessons', '/l');
  await takeFollowingFile(app, {
    id: 'f',
    madeAt: now,
    reporter: { name: 'هدى', role: 'teacher', school: null },
    metric: 'watched',
    threshold: 50,
    sections: [],
  });
  expect((await loadFollowing(person)).received).toHaveLength(1);
  expect((await purgeFollowing(app)).ok).toBe(true);
  const after = await loadFollowing(person);
  expect([after.received.length, await kept()]).toEqual([0, ['lessons /l']]);
});
