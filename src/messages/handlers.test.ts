import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as people from '../app/people.ts';
import { testApp, type TestApp } from '../app/test-app.ts';
import { readTab, updateTab } from '../app/tabs.ts';
import { createHandlers, openemisHome } from './handlers.ts';
import type { BrowserHands } from './hands.ts';
import type { Handlers, SenderContext } from './serve.ts';

let app: TestApp;
let said: string[];
let mayRead: boolean;
let handlers: Handlers;

const hands: BrowserHands = {
  injectPage: () => Promise.resolve(true),
  injectTools: () => Promise.resolve(true),
  policy: () => Promise.resolve(null),
  signal: (tab, name) => {
    said.push(`signal ${tab} ${name}`);
    return Promise.resolve();
  },
  isHere: () => Promise.resolve(true),
  openTab: (url) => {
    said.push(`open ${url}`);
    return Promise.resolve(99);
  },
  showTab: (tab) => {
    said.push(`show ${tab}`);
    return Promise.resolve(true);
  },
  activeTab: () => Promise.resolve(null),
  askPlace: () => Promise.resolve(null),
  ourUrl: (path) => `ours:${path}`,
  mayReadHosts: () => Promise.resolve(mayRead),
};

beforeEach(async () => {
  app = await testApp();
  said = [];
  mayRead = true;
  handlers = createHandlers(app, hands);
});
afterEach(() => app.db.close());

const content = (tabId: number): SenderContext => ({
  kind: 'content',
  tabId,
  frameId: 0,
  host: 'darsak.gov.jo',
  path: '/teachers/relations',
});
const panel = (tabId: number, frameId = 3): SenderContext => ({
  kind: 'panel',
  tabId,
  frameId,
  host: null,
  path: null,
});
const popup: SenderContext = { kind: 'popup', tabId: null, frameId: 0, host: null, path: null };

const account = {
  platform: 'darsak',
  host: 'darsak.gov.jo',
  userKey: 'u',
  displayName: 'سعاد أحمد',
} as const;

async function consent(): Promise<void> {
  await people.consent(app, { computer: 'own', name: 'سعاد', roles: ['teacher'], pin: null });
}
async function provenPanel(tab: number): Promise<void> {
  const frame = await handlers['page.frame']({ frame: 'panel' }, content(tab));
  if (frame.ok) await handlers['panel.hello']({ nonce: frame.value.nonce }, panel(tab));
}

describe('the panel', () => {
  it('is told nothing before its frame has proved itself', async () => {
    await consent();
    await handlers['page.frame']({ frame: 'panel' }, content(7));
    expect(await handlers['panel.view']({}, panel(7))).toMatchObject({
      ok: false,
      error: { code: 'bad-message' },
    });
    await provenPanel(7);
    expect(await handlers['panel.view']({}, panel(7))).toMatchObject({ ok: true });
    expect(await handlers['panel.view']({}, panel(7, 4))).toMatchObject({ ok: false });
  });

  it('asks for a link before anything is shown of an account, and keeps nothing until then', async () => {
    await consent();
    await provenPanel(7);
    await handlers['page.unread']({ problem: { code: 'not-recognised' }, account }, content(7));
    expect(await handlers['panel.view']({}, panel(7))).toMatchObject({ value: { screen: 'link' } });
    expect(await app.db.sealed.count()).toBe(0);
    await handlers['panel.link']({ platform: 'darsak' }, panel(7));
    expect(said).toContain('signal 7 read-again');
    const other = { ...account, userKey: 'v', displayName: 'هدى' };
    await handlers['page.unread']({ problem: { code: 'not-recognised' }, account: other }, content(7));
    expect(await handlers['panel.view']({}, panel(7))).toMatchObject({
      value: { screen: 'other-account', linkedName: 'سعاد أحمد', seenName: 'هدى' },
    });
  });

  it('opens OpenEMIS from Darsak and remembers where to return', async () => {
    await consent();
    await provenPanel(7);
    await updateTab(app, 7, { account });
    await handlers['panel.read']({}, panel(7));
    expect(said).toEqual([`open ${openemisHome}`]);
    expect(await readTab(app, 99)).toMatchObject({ returnTo: 7 });
  });

  it('hands its states to the page once, not for ever', async () => {
    await provenPanel(7);
    const states = { state: 'attention', count: 2, badges: [{ row: 1, state: 'attention' }] } as const;
    await handlers['panel.states'](states, panel(7));
    await handlers['panel.states'](states, panel(7));
    expect(said).toEqual(['signal 7 changed']);
  });

  it('tells how the names of its sections stand, and the lists are drawn anew only when that is new', async () => {
    await consent();
    await provenPanel(7);
    const part = {
      section: '1',
      classId: '10',
      staff: ['5'],
      state: 'attention',
      at: app.time,
      checked: true,
    };
    const names = { schema: 2 as const, parts: [{ ...part, state: 'attention' as const }] };
    expect(await handlers['marks.names'](names, panel(8))).toMatchObject({ ok: false });
    await handlers['marks.names'](names, panel(7));
    await handlers['marks.names'](names, panel(7));
    expect(said).toEqual(['signal 7 marks-counted']);
    await people.setPin(app, '4321');
    await handlers['people.lock']({}, popup);
    expect(await handlers['marks.names'](names, panel(7))).toMatchObject({ error: { code: 'locked' } });
  });

  it('hears which badge was pressed in the page, and when', async () => {
    await provenPanel(7);
    await handlers['marks.show']({ of: 'staff', id: '12', view: 'names' }, content(7));
    expect(await readTab(app, 7)).toMatchObject({
      focus: { of: 'staff', id: '12', view: 'names', at: app.time },
    });
    expect(said).toContain('signal 7 changed');
  });
});

describe('the popup', () => {
  it('says why nothing happens when the user withholds a host', async () => {
    mayRead = false;
    expect(await handlers['panel.view']({}, popup)).toMatchObject({
      value: { screen: 'problem', problem: { code: 'host-withheld' } },
    });
  });

  it('opens the panel in the page of the platform, also of one that is not in front', async () => {
    await consent();
    await provenPanel(7);
    await handlers['panel.open']({}, popup);
    expect(said).toEqual(['show 7 ', 'signal 7 open-panel'].map((each) => each.trim()));
  });

  it('is given what was read and how many remarks wait, and nothing while the person is locked', async () => {
    await consent();
    expect(await handlers['panel.today']({}, popup)).toMatchObject({
      ok: true,
      value: { basis: { data: { assignments: null, sectionPages: [] } }, remarks: 0 },
    });
    await people.setPin(app, '4321');
    await handlers['people.lock']({}, popup);
    expect(await handlers['panel.today']({}, popup)).toMatchObject({ ok: false, error: { code: 'locked' } });
  });

  it('changes the role that somebody works in, the others stay hers', async () => {
    await consent();
    await handlers['people.roles']({ roles: ['supervisor', 'teacher', 'supervisor'] }, popup);
    expect(await handlers['people.state']({}, popup)).toMatchObject({
      value: { active: { roles: ['supervisor', 'teacher'] } },
    });
  });

  it('shows the first run before consent', async () => {
    expect(await handlers['panel.view']({}, popup)).toMatchObject({ value: { screen: 'setup' } });
  });
});
