// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import type { JSX } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { people } from '../../../scripts/screens/models.ts';
import { change } from '../../../src/app/change.ts';
import { consent, lockNow, openPerson, switchProfile, addProfile } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { ok } from '../../../src/core/result.ts';
import { SealedStore } from '../../../src/store/sealed.ts';
import type { PeopleView } from '../../../src/messages/people.ts';
import { pages, type PageEntry } from '../../../src/views/workspace/pages.ts';
import { hrefOf, routeOf } from '../../../src/views/workspace/route.ts';
import { beginStored, useChange, useStored } from '../../../src/views/workspace/use-app.ts';
import { useFilter } from '../../../src/views/workspace/use-route.ts';
import { WorkspaceApp } from '../../../src/views/workspace/workspace-app.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount } from './support/mount.ts';

/** Stands in for a page of the list: what is tried here is the frame around every page. */
const entry = pages[1] as { -readonly [K in keyof PageEntry]: PageEntry[K] };
const original = { ...entry };
afterEach(() => {
  Object.assign(entry, original);
  vi.restoreAllMocks();
});
const hostOf = (who: PeopleView = people()) => fakeHost({ 'people.state': () => ok(who) });
const open = async (page: () => JSX.Element, app: TestApp | null = null) => {
  entry.load = () => Promise.resolve(page);
  location.hash = `#${entry.id}`;
  const host = hostOf();
  return { host, page: await mount(<WorkspaceApp host={host} app={app} />) };
};

describe('an address', () => {
  it.each([
    ['', { page: '', path: [], query: {} }],
    ['#people', { page: 'people', path: [], query: {} }],
    [
      '#classroom/7%2Fa?show=all&x=%D8%A3',
      { page: 'classroom', path: ['7/a'], query: { show: 'all', x: 'أ' } },
    ],
    ['#a/%E0%A4%A/?', { page: 'a', path: ['%E0%A4%A'], query: {} }],
  ])('%s is read', (hash, route) => expect(routeOf(hash)).toEqual(route));

  it('is written so that it is read back, without empty filters', () => {
    const href = hrefOf('marks', ['a/b?c#d', 'ص'], { term: '1 & 2', none: '' });
    expect(routeOf(href)).toEqual({ page: 'marks', path: ['a/b?c#d', 'ص'], query: { term: '1 & 2' } });
  });
});

describe('the navigation', () => {
  it('shows the pages of the roles at hand, and the current one as such', async () => {
    entry.roles = ['principal'];
    location.hash = '#settings';
    const links = async (roles: PeopleView['profiles'][number]['roles']) => {
      const who = people();
      const page = await mount(
        <WorkspaceApp host={hostOf({ ...who, active: { ...who.active!, roles } })} app={null} />,
      );
      return [...page.root.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    };
    expect(await links(['teacher'])).not.toContain(`#${entry.id}`);
    expect(await links(['teacher', 'principal'])).toContain(`#${entry.id}`);
    expect(document.querySelector('[aria-current=page]')?.getAttribute('href')).toBe('#settings');
  });

  it('says for whom a page is that is not for this person, and shows nothing of it', async () => {
    entry.roles = ['principal'];
    const { page } = await open(() => <p>secret</p>);
    expect(page.text()).toContain('هذه الصفحة لوظيفة أخرى: مدير المدرسة');
    expect(page.text()).not.toContain('secret');
  });

  it('leads the reader to the title of the page she went to, and names it in the window', async () => {
    const { page } = await open(() => <h2 class="page-title">one</h2>);
    expect(document.activeElement).toBe(document.body);
    await page.settle(() => {
      location.hash = '#settings';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(document.activeElement?.textContent).toBe('الإعدادات');
    expect(document.title).toBe('الإعدادات · مُطابِق');
  });
});

describe('a page', () => {
  it('that crashes leaves the others usable, and no word of its error in a log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { page } = await open(() => {
      throw new Error('ليان عمر');
    });
    expect(page.text()).toContain('توقّف عرض هذه الصفحة');
    expect(page.root.querySelector('nav')).not.toBeNull();
    expect(JSON.stringify(log.mock.calls)).not.toContain('ليان');
    await page.settle(() => {
      location.hash = '#settings';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(page.text()).toContain('أقصى عمر');
  });

  it('that does not load says so with a next step', async () => {
    entry.load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    location.hash = `#${entry.id}`;
    const page = await mount(<WorkspaceApp host={hostOf()} app={null} />);
    expect(page.text()).toContain('تعذّر فتح هذه الصفحة');
    expect(page.text()).toContain('إعادة التحميل');
  });

  it('keeps its filters in the address', async () => {
    const { page } = await open(function Filtered() {
      const [term, setTerm] = useFilter('term');
      return <button onClick={() => setTerm('2')}>term {term}</button>;
    });
    await page.press('term');
    expect(page.text()).toContain('term 2');
    expect(location.hash).toBe(`#${entry.id}?term=2`);
  });

  it.each(pages.map((each) => [each.id, each] as const))('%s exists and can be loaded', async (_id, each) => {
    expect(typeof (await (each as PageEntry).load())).toBe('function');
  });
});

describe('stored data on a page', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp();
    await consent(app, { name: 'سعاد', roles: ['teacher'], pin: '4711', computer: 'own' });
  });
  afterEach(() => app.db.close());

  function Stored(): JSX.Element {
    const { value, problem } = useStored(async ({ profile, sealed }) => ({
      name: profile.name,
      note: await sealed.get('note', '1', (read) => (typeof read === 'string' ? read : null)),
    }));
    const { failed, run } = useChange();
    const put = () =>
      run((inside) =>
        change(inside, async ({ sealed }) => {
          await sealed.put('note', '1', 1, 'written');
          return ok({});
        }),
      );
    return (
      <div>
        <p>
          {value === null ? `none ${problem?.code ?? ''}` : `${value.name} ${value.note ?? '-'}`}
          {failed?.code}
        </p>
        <button onClick={put}>write</button>
      </div>
    );
  }
  const settled = async (page: Awaited<ReturnType<typeof mount>>, words: string) =>
    vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).toContain(words);
    });

  it('is loaded, written, and loaded again when anybody changed it', async () => {
    const { host, page } = await open(Stored, app);
    await settled(page, 'سعاد -');
    await page.press('write');
    await vi.waitFor(() => expect(app.changes).toBeGreaterThan(1));
    await page.settle(host.change);
    await settled(page, 'سعاد written');
  });

  it('gives way to the field of the PIN when the person is locked', async () => {
    const { host, page } = await open(Stored, app);
    await settled(page, 'سعاد -');
    await lockNow(app);
    await page.settle(host.change);
    await settled(page, 'مقفلة برمز دخول');
    expect(page.text()).not.toContain('سعاد -');
  });

  it('goes from the screen when the person is locked or another one is active', async () => {
    // A page that stays where it is while she is locked.
    entry.open = false;
    const { host, page } = await open(Stored, app);
    await settled(page, 'سعاد -');
    await addProfile(app, { name: 'هدى', roles: ['teacher'], pin: null });
    await page.settle(host.change);
    await settled(page, 'هدى -');
    const [first] = await app.db.profiles.toArray();
    await switchProfile(app, first?.name === 'سعاد' ? first.id : 'id-1');
    await lockNow(app);
    await page.settle(host.change);
    await settled(page, 'none locked');
    await page.press('write');
    await settled(page, 'lockedlocked');
  });

  it('is not loaded while nobody looks at the page, and is when somebody does again', async () => {
    const { host, page } = await open(Stored, app);
    await settled(page, 'سعاد -');
    const read = vi.spyOn(SealedStore.prototype, 'get');
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const active = await openPerson(app);
    if (!active.ok) throw new Error('nobody is there');
    await active.value.sealed.put('note', '1', 1, 'written');
    for (let answers = 0; answers < 5; answers += 1) await page.settle(host.change);
    expect(read).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(page, 'سعاد written');
    expect(read).toHaveBeenCalledOnce();
  });

  it('that changes while it is loaded is loaded once more, and not once for each change', async () => {
    const loads: (() => void)[] = [];
    const { host, page } = await open(function Slow() {
      const load = () => new Promise<number>((resolve) => loads.push(() => resolve(loads.length)));
      return <p>load {useStored(load).value}</p>;
    }, app);
    const loaded = async (times: number): Promise<void> => {
      await vi.waitFor(() => expect(loads).toHaveLength(times));
      loads.at(-1)?.();
      await settled(page, `load ${String(times)}`);
    };
    await loaded(1);
    await page.settle(host.change);
    await vi.waitFor(() => expect(loads).toHaveLength(2));
    for (let answers = 0; answers < 5; answers += 1) await page.settle(host.change);
    await loaded(2);
    await loaded(3);
    expect(loads).toHaveLength(3);
  });

  describe('that was begun before the page was drawn', () => {
    const loads: string[] = [];
    const load = ({ profile }: { readonly profile: { readonly name: string } }) => {
      loads.push(profile.name);
      return Promise.resolve(`${profile.name} ${String(loads.length)}`);
    };
    const Early = (): JSX.Element => <p>load {useStored(load).value}</p>;
    const listening = new Set<() => void>();
    const begin = () =>
      beginStored(load, app, (callback) => {
        listening.add(callback);
        return () => listening.delete(callback);
      });
    beforeEach(() => loads.splice(0));

    it('is taken up, once', async () => {
      begin();
      const { host, page } = await open(Early, app);
      await settled(page, 'load سعاد 1');
      expect(listening.size).toBe(0);
      await page.settle(host.change);
      await settled(page, 'load سعاد 2');
    });

    it('is let go of after a change of anybody’s', async () => {
      begin();
      listening.forEach((changed) => changed());
      expect(listening.size).toBe(0);
      const { page } = await open(Early, app);
      await settled(page, 'load سعاد 2');
    });

    it('is nothing while she is locked', async () => {
      await lockNow(app);
      begin();
      entry.open = false;
      const { page } = await open(Early, app);
      await page.settle();
      expect(page.text()).not.toContain('سعاد 1');
      expect(loads).toEqual([]);
    });
  });

  it('that the database refuses is a problem on the page and not a crash', async () => {
    const { host, page } = await open(Stored, app);
    await settled(page, 'سعاد -');
    vi.spyOn(app.db.sealed, 'get').mockRejectedValue(new Error('of a name'));
    await page.settle(host.change);
    await settled(page, 'none storage-failed');
  });
});
