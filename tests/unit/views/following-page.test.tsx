// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { people } from '../../../scripts/screens/models.ts';
import { consent } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import type { FollowingFile } from '../../../src/core/following/following-file.ts';
import { writeSealedFile } from '../../../src/exports/sealed-file.ts';
import { followingTexts } from '../../../src/i18n/areas/following.ts';
import { HostContext } from '../../../src/views/host.ts';
import { LanguageProvider } from '../../../src/views/language.tsx';
import { FollowingPage } from '../../../src/views/workspace/following/following-page.tsx';
import { routeOf } from '../../../src/views/workspace/route.ts';
import { WorkspaceAppContext } from '../../../src/views/workspace/use-app.ts';
import { RoutingContext } from '../../../src/views/workspace/use-route.ts';
import { now } from '../school/invented-school.ts';
import { fakeHost } from './support/fake-host.ts';
import { mount, type Mounted } from './support/mount.ts';

/** A principal's page over a real database: the school's list as teachers' reports make it. */

let app: TestApp;
const host = fakeHost({}, { now: () => now });
beforeEach(async () => {
  app = await testApp();
  app.time = now;
  await consent(app, { name: 'سعاد', roles: ['principal'], pin: null, computer: 'own' });
});
afterEach(() => app.db.close());

function Shown(): JSX.Element {
  const [place, setPlace] = useState(() => routeOf('#following'));
  const who = people();
  const active = who.active === null ? null : { ...who.active, roles: ['principal' as const] };
  return (
    <WorkspaceAppContext.Provider value={app}>
      <HostContext.Provider value={host}>
        <LanguageProvider language="ar" digits="latn" now={now} timeZone="Asia/Amman">
          <RoutingContext.Provider
            value={{
              route: place,
              filter: (change) => setPlace({ ...place, query: { ...place.query, ...change } }),
            }}
          >
            <FollowingPage people={{ ...who, active }} route={place} onErased={() => undefined} />
          </RoutingContext.Provider>
        </LanguageProvider>
      </HostContext.Provider>
    </WorkspaceAppContext.Provider>
  );
}

const report = (
  id: string,
  names: readonly string[],
  change: Partial<FollowingFile> = {},
): FollowingFile => ({
  id,
  madeAt: now,
  reporter: { name: 'هدى يوسف', role: 'teacher', school: null },
  metric: 'last-seen',
  threshold: 7,
  sections: [
    {
      section: 'السابع أ',
      subject: 'الرياضيات',
      students: 30,
      notKnown: 2,
      whole: false,
      at: now - 1000,
      listed: names.map((name) => ({ name, openemisNo: null, is: 'hardly', value: 9, of: null })),
    },
  ],
  ...change,
});
const fileOf = async (content: FollowingFile, passphrase: string | null = null): Promise<File> =>
  new File([await writeSealedFile('following', content, passphrase)], `${content.id}.mutabiq-following.json`);
async function choose(page: Mounted, files: readonly File[]): Promise<void> {
  const input = page.root.querySelector<HTMLInputElement>('.receive input[type=file]');
  if (input === null) throw new Error('nothing to choose files with');
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  await page.settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}
const eventually = (page: Mounted, check: () => void) =>
  vi.waitFor(
    async () => {
      await page.settle(host.change);
      check();
    },
    { timeout: 20_000 },
  );
const namesIn = (page: Mounted): string[] =>
  [...page.root.querySelectorAll('[data-school-list] .name-list bdi')].map(({ textContent }) => textContent);

it('shows the names of each section with of how many, and a report sent again replaces the one before', async () => {
  const page = await mount(<Shown />);
  await eventually(page, () => expect(page.text()).toContain(followingTexts.ar['received.none']));
  await choose(page, [await fileOf(report('first', ['سلمى ماجد', 'عمر نبيل']))]);
  await eventually(page, () => expect(namesIn(page)).toEqual(['سلمى ماجد', 'عمر نبيل']));
  // Within a sentence the measure has no direction of its own: its words would run from the wrong side.
  expect(page.root.querySelector('.case-files .muted')?.textContent).toMatch(
    /^\u2068?آخر دخول، منذ أكثر من 7 أيام\u2069?،/u,
  );
  const list = page.root.querySelector('[data-school-list]')?.textContent.replaceAll(/[\u2066-\u2069]/gu, '');
  for (const words of ['2 من 30', 'غير معروف: 2', 'قُرئ جزء من القائمة', 'منذ أكثر من 7 أيام', 'هدى يوسف'])
    expect(list).toContain(words);

  const [section] = report('second', ['عمر نبيل']).sections;
  if (section === undefined) throw new Error('no section');
  await choose(page, [
    await fileOf(report('second', [], { madeAt: now + 1, sections: [{ ...section, at: now }] })),
  ]);
  await eventually(page, () => expect(namesIn(page)).toEqual(['عمر نبيل']));
  expect(page.root.querySelectorAll('.case-files > li')).toHaveLength(2);

  // Taken away again, what it replaced stands.
  page.root.querySelector<HTMLButtonElement>('.case-files button')?.click();
  await eventually(page, () => expect(namesIn(page)).toEqual(['سلمى ماجد', 'عمر نبيل']));
});

it('says of each file what became of it: taken, foreign, under a passphrase, and not kept', async () => {
  const page = await mount(<Shown />);
  await eventually(page, () => expect(page.text()).toContain(followingTexts.ar['received.none']));
  const put = vi
    .spyOn(app.db.sealed, 'put')
    .mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await choose(page, [
    await fileOf(report('lost', ['لمى'])),
    await fileOf(report('kept', ['رنا'])),
    new File(['{}'], 'foreign.json'),
    await fileOf(report('shut', ['زين']), 'كلمة سر طويلة'),
  ]);
  await eventually(page, () => expect(page.root.querySelectorAll('.received > li')).toHaveLength(4));
  put.mockRestore();
  const [lost, kept, foreign, shut] = [...page.root.querySelectorAll('.received > li')];
  expect(lost?.textContent).toContain('lost.mutabiq-following.json');
  expect(lost?.querySelector('[role=alert], .problem, .note')).not.toBeNull();
  expect(kept?.textContent).toContain('استُلم تقرير');
  expect(foreign?.textContent).toContain(followingTexts.ar['fault.not-a-file']);
  expect(shut?.querySelector('input[type=password]')).not.toBeNull();
  await eventually(page, () => expect(namesIn(page)).toEqual(['رنا']));
});

it('removes what was read after a print only when she says that it came out', async () => {
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready: Promise.resolve() } });
  const page = await mount(<Shown />);
  await eventually(page, () => expect(page.text()).toContain(followingTexts.ar['received.none']));
  await choose(page, [await fileOf(report('one', ['رنا']))]);
  await eventually(page, () => expect(namesIn(page)).toEqual(['رنا']));
  const print = async (): Promise<void> => {
    printed.mockClear();
    await page.press(followingTexts.ar['report.print']);
    await eventually(page, () => expect(printed).toHaveBeenCalledOnce());
    window.dispatchEvent(new Event('afterprint'));
  };
  await page.settle(() => page.root.querySelector<HTMLInputElement>('input[name=purge]')?.click());
  await print();
  // The browser tells nobody whether its window was closed without printing.
  await eventually(page, () => expect(page.text()).toContain(followingTexts.ar['report.came-out']));
  expect(namesIn(page)).toEqual(['رنا']);
  // The answers weigh the same, and what removes is not the first.
  const answers = [...page.root.querySelectorAll('.came-out button')];
  expect(answers.map(({ className }) => className)).toEqual(['button secondary', 'button secondary']);
  expect(answers[0]?.textContent).toBe(followingTexts.ar['report.came-out.no']);
  await page.press(followingTexts.ar['report.came-out.no']);
  await eventually(page, () => expect(page.text()).toContain(followingTexts.ar['report.kept']));
  expect(document.activeElement?.textContent).toBe(followingTexts.ar['report.kept']);
  expect(namesIn(page)).toEqual(['رنا']);
  // Nobody who no longer wants anything removed is asked.
  await print();
  await eventually(page, () => expect(page.root.querySelector('.came-out')).not.toBeNull());
  await page.settle(() => page.root.querySelector<HTMLInputElement>('input[name=purge]')?.click());
  expect(page.root.querySelector('.came-out')).toBeNull();
  await page.settle(() => page.root.querySelector<HTMLInputElement>('input[name=purge]')?.click());
  expect(page.root.querySelector('.came-out')).toBeNull();
  await print();
  await eventually(page, () => expect(page.text()).toContain(followingTexts.ar['report.came-out']));
  await page.press(followingTexts.ar['report.came-out.yes']);
  await eventually(page, () => expect(namesIn(page)).toEqual([]));
  // With the last report its box goes too, but not what is said of it, nor the keyboard.
  await eventually(page, () => expect(page.text()).toContain(followingTexts.ar['report.purged']));
  expect(document.activeElement?.textContent).toBe(followingTexts.ar['report.purged']);
  vi.unstubAllGlobals();
});
