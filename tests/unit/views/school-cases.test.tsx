// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkCases } from '../../../src/app/cases.ts';
import { consent, openPerson, type OpenPerson } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { jordanCalendar } from '../../../src/core/calendar/jordan-calendar.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { CasesOfSchool } from '../../../src/views/workspace/school/cases-line.tsx';
import { prepareSchool } from '../../../src/views/workspace/school/school-page.tsx';
import { WorkspaceAppContext } from '../../../src/views/workspace/use-app.ts';
import { assignmentsWithGap } from '../school/assignments-with-gap.ts';
import { now } from '../school/invented-school.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** Nobody opens the page of cases here: a check closes them wherever the school is worked out. */

let app: TestApp;
let person: OpenPerson;
const host = fakeHost({});
const day = 86_400_000;

beforeEach(async () => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  app = await testApp();
  app.time = now;
  await consent(app, { name: 'سعاد', roles: ['principal'], pin: null, computer: 'own' });
  const opened = await openPerson(app);
  if (!opened.ok) throw new Error('nobody is there');
  person = opened.value;
  await read(true);
});
afterEach(() => {
  app.db.close();
  vi.unstubAllGlobals();
});

/** OpenEMIS as it was read now; `gap`: its first section names no teacher. */
const read = (gap: boolean): Promise<void> =>
  person.sealed.put('teaching-assignments', 'own', app.time, assignmentsWithGap(app.time, gap));

const Shown = (): JSX.Element => (
  <WorkspaceAppContext.Provider value={app}>
    <HostContext.Provider value={host}>
      <LanguageProvider language="ar" digits="latn" now={app.now()} timeZone="Asia/Amman">
        <CasesOfSchool />
      </LanguageProvider>
    </HostContext.Provider>
  </WorkspaceAppContext.Provider>
);

it('the school says how many cases are open, and which a check has closed', async () => {
  const page = await mount(<Shown />);
  const says = (words: string) =>
    vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).toContain(words);
    });
  await says('قضية واحدة مفتوحة. إلى القضايا');
  app.time = now + day;
  await read(false);
  await page.settle(host.change);
  await says('أُغلقت قضية واحدة: لم يعد الفحص الأخير يجدها. لا قضايا مفتوحة.');
  expect(page.root.querySelector('a')?.getAttribute('href')).toBe('#cases?state=solved');
});

it('what is worked out ahead closes them too', async () => {
  await prepareSchool(app);
  app.time = now + day;
  await read(false);
  await prepareSchool(app);
  app.time += 3_600_000;
  const found = await checkCases(app, jordanCalendar);
  expect(found.ok && found.value.records.map(({ steps }) => steps.map(({ at, to }) => [at, to]))).toEqual([
    [
      [now, 'open'],
      [now + day, 'solved'],
    ],
  ]);
});
