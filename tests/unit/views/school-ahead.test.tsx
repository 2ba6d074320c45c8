// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { consent, lockNow, openPerson, peopleView } from '../../../src/app/people.ts';
import { changeCursor, freshCursor } from '../../../src/app/reading-cursor.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { usualOrder } from '../../../src/platforms/openemis/reading-order.ts';
import { HostContext } from '../../../src/views/host.ts';
import { WorkspaceAppContext } from '../../../src/views/workspace/use-app.ts';
import { useSchoolAhead } from '../../../src/views/workspace/use-school-ahead.ts';
import type { PeopleView } from '../../../src/messages/people.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** What the page does has tests of its own (`school-look`); here is asked when it is done ahead. */
const { prepareSchool } = vi.hoisted(() => ({ prepareSchool: vi.fn(() => Promise.resolve()) }));
vi.mock('../../../src/views/workspace/school/school-page.tsx', () => ({ prepareSchool }));

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
  prepareSchool.mockClear();
  location.hash = '#start';
});
afterEach(() => {
  app.db.close();
  vi.restoreAllMocks();
});

async function begin(roles: readonly ('principal' | 'teacher')[] = ['principal']) {
  await consent(app, { name: 'المديرة', roles, pin: '4711', computer: 'own' });
  const who: PeopleView = await peopleView(app);
  const Ahead = (): JSX.Element => {
    useSchoolAhead(who);
    return <p>here</p>;
  };
  const host = fakeHost({}, { now: () => performance.now() });
  const read = vi.spyOn(app.db.plain, 'get');
  const page = await mount(
    <HostContext.Provider value={host}>
      <WorkspaceAppContext.Provider value={app}>
        <Ahead />
      </WorkspaceAppContext.Provider>
    </HostContext.Provider>,
  );
  if (roles.includes('principal')) await vi.waitFor(() => expect(read).toHaveBeenCalled());
  return { host, page };
}

/** The reading is where it is said to be, and the background says so. */
async function reading(state: 'wanted' | 'done', finishedAt: number | null): Promise<void> {
  const person = await openPerson(app);
  if (!person.ok) throw new Error('nobody is there');
  await changeCursor(app, person.value, () => ({ ...freshCursor(usualOrder('school'), finishedAt), state }));
}

it('the school is worked out once when a reading has ended, and not while it runs', async () => {
  const { host, page } = await begin();
  const seen = vi.spyOn(app.db.plain, 'get');
  const told = async (): Promise<void> => {
    seen.mockClear();
    await page.settle(host.change);
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    await page.settle();
  };
  await reading('wanted', null);
  await told();
  expect(prepareSchool).not.toHaveBeenCalled();
  await reading('done', app.time);
  await page.settle(host.change);
  await vi.waitFor(() => expect(prepareSchool).toHaveBeenCalledOnce());
  await told();
  expect(prepareSchool).toHaveBeenCalledOnce();
  await reading('done', app.time + 1);
  await page.settle(host.change);
  await vi.waitFor(() => expect(prepareSchool).toHaveBeenCalledTimes(2));
});

it('not while the school’s own page is looked at, which follows by itself; and it is when nobody looks at it', async () => {
  const { host, page } = await begin();
  location.hash = '#school';
  await reading('done', 1);
  await page.settle(host.change);
  const read = vi.spyOn(app.db.plain, 'get');
  await page.settle(host.change);
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  expect(prepareSchool).not.toHaveBeenCalled();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await reading('done', 2);
  await page.settle(host.change);
  await vi.waitFor(() => expect(prepareSchool).toHaveBeenCalledOnce());
});

it('not for a teacher, and not for who is locked', async () => {
  const { host, page } = await begin(['teacher']);
  await reading('done', 1);
  await page.settle(host.change);
  await lockNow(app);
  await page.settle(host.change);
  expect(prepareSchool).not.toHaveBeenCalled();
});
