// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consent } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { commonTexts } from '../../../src/i18n/areas/common.ts';
import { problemsTexts } from '../../../src/i18n/areas/problems.ts';
import { WorkspaceApp } from '../../../src/views/workspace/workspace-app.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount, type Mounted } from './support/mount.ts';

/** Every page of something stored, over a database that refuses and then does not. */

// Not in a browser's extension here: whether notifications are allowed is none of these pages' loading.
vi.mock('../../../src/messages/notifications.ts', () => ({
  mayNotify: () => Promise.resolve(false),
  askToNotify: () => Promise.resolve(false),
}));

let app: TestApp;
const retry = commonTexts.ar.retry;
const refused = problemsTexts.ar['storage-failed'];

beforeEach(async () => {
  app = await testApp();
  await consent(app, { name: 'سعاد', roles: ['teacher', 'principal'], pin: null, computer: 'own' });
});
afterEach(() => {
  vi.restoreAllMocks();
  app.db.close();
});

const says = (page: Mounted, words: string, is = true) =>
  vi.waitFor(
    async () => {
      await page.settle();
      expect(page.text().includes(words)).toBe(is);
    },
    { timeout: 20_000 },
  );
const alert = (page: Mounted) => page.root.querySelector('#content [role=alert]');
const button = (page: Mounted) =>
  [...page.root.querySelectorAll('button')].find(({ textContent }) => textContent === retry);

describe.each([
  'school',
  'cases',
  'following',
  'marks',
  'classroom',
  'decisions',
  'calendar',
  'files',
  'files/s1',
])('the page %s', (place) => {
  it('that did not load is tried again, and says anew where that failed too', async () => {
    const spy = vi.spyOn(app.db.profiles, 'get').mockRejectedValue(new Error('of a name'));
    location.hash = `#${place}`;
    const page = await mount(<WorkspaceApp host={fakeHost({})} app={app} />);
    await says(page, refused);
    expect(page.root.querySelector('.page-title')?.textContent).not.toBe('');

    const first = alert(page);
    button(page)?.focus();
    button(page)?.click();
    // A note that only stands there is not read out a second time.
    await vi.waitFor(async () => {
      await page.settle();
      expect(alert(page)).not.toBe(first);
    });
    await says(page, refused);
    expect(document.activeElement).toBe(button(page));

    spy.mockRestore();
    button(page)?.click();
    await says(page, refused, false);
    expect(button(page)).toBeUndefined();
    // The button is gone: the keyboard goes on at the title of what it brought.
    expect(document.activeElement?.className).toBe('page-title');
  });
});
