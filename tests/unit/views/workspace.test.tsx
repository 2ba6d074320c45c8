// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { people } from '../../../scripts/screens/models.ts';
import { consent, lockNow, peopleView } from '../../../src/app/people.ts';
import { testApp, type TestApp } from '../../../src/app/test-app.ts';
import { ok } from '../../../src/core/result.ts';
import type * as eraseModule from '../../../src/store/erase.ts';
import { WorkspaceApp } from '../../../src/views/workspace/workspace-app.tsx';
import { fakeHost } from './support/fake-host.ts';
import { mount, type Mounted } from './support/mount.ts';

/** How many records the stores still hold after erasing; as it is where it is null. */
const erasing = vi.hoisted(() => ({ left: null as number | null }));
vi.mock('../../../src/store/erase.ts', async (original) => {
  const { eraseEverything } = await original<typeof eraseModule>();
  return {
    eraseEverything: async (...given: Parameters<typeof eraseEverything>) => {
      const left = await eraseEverything(...given);
      return erasing.left ?? left;
    },
  };
});

const asksOf = (asked: readonly { name: string; request: unknown }[], name: string): readonly unknown[] =>
  asked.filter((one) => one.name === name).map(({ request }) => request);

let app: TestApp;
beforeEach(async () => {
  location.hash = '';
  app = await testApp();
});
afterEach(() => app.db.close());
const somebody = (pin: string | null = null) =>
  consent(app, { name: 'هدى يوسف ملكاوي', roles: ['teacher'], pin, computer: 'own' });
/** A PIN is slow to open by intent, and slower on a busy machine. */
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000 });
/** Over a real database; the view of it is read again as after anybody's change. */
const shown = async (
  host = fakeHost({}),
): Promise<Mounted & { readonly says: (words: string) => Promise<void> }> => {
  const page = await mount(<WorkspaceApp host={host} app={app} />);
  const says = (words: string) =>
    vi.waitFor(
      async () => {
        await page.settle(host.change);
        expect(page.text()).toContain(words);
      },
      { timeout: 20_000 },
    );
  return { ...page, says };
};

describe('first run', () => {
  it('stores nothing before the consent is given, and says what is missing', async () => {
    const page = await shown();
    await page.says('قبل البدء');
    await page.type('الاسم', 'هدى يوسف ملكاوي');
    await page.press('الموافقة والبدء');
    expect(page.text()).toContain('لا يبدأ مطابق من غير هذه الموافقة');
    expect(await app.db.profiles.count()).toBe(0);
  });

  it('takes a shared computer and the role of a teacher for granted, and keeps what was chosen', async () => {
    const page = await shown();
    await page.says('قبل البدء');
    await page.type('الاسم', '  هدى يوسف ملكاوي ');
    await page.choose('مدير المدرسة');
    await page.choose('قرأت ما سبق');
    await page.press('الموافقة والبدء');
    await eventually(async () => expect((await peopleView(app)).active).not.toBeNull());
    const { computer, active, consented } = await peopleView(app);
    expect({ computer, consented }).toEqual({ computer: 'shared', consented: true });
    expect(active).toMatchObject({
      name: 'هدى يوسف ملكاوي',
      roles: ['principal', 'teacher'],
      hasPin: false,
    });
  });

  it.each([
    ['12', '12', 'رمز الدخول أقصر من أربع خانات'],
    ['1234', '1243', 'الرمزان مختلفان'],
  ])('refuses the PIN %s repeated as %s', async (pin, again, complaint) => {
    const page = await shown();
    await page.says('قبل البدء');
    await page.type('الاسم', 'هدى');
    await page.choose('قرأت ما سبق');
    await page.type('رمز الدخول (اختياري)', pin);
    await page.type('رمز الدخول مرة أخرى', again);
    await page.press('الموافقة والبدء');
    expect(page.text()).toContain(complaint);
    expect(await app.db.profiles.count()).toBe(0);
  });

  it('shows no other place before consent, whatever the address says', async () => {
    location.hash = '#people';
    const page = await shown();
    await page.says('قبل البدء');
    expect(page.root.querySelector('nav')).toBeNull();
  });
});

describe('a file let go beside the place for it', () => {
  /** What happens to a file in the hand of a person over the title of the page; false: the browser would open it. */
  const isKept = (page: Mounted, name: string, types: readonly string[]): boolean => {
    const event = new Event(name, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types, dropEffect: 'copy' } });
    const title = page.root.querySelector('h1, h2') ?? page.root;
    title.dispatchEvent(event);
    return event.defaultPrevented;
  };
  it.each(['#start', '#feedback', '#files', '#people', '#nowhere'])(
    'never takes the place of %s',
    async (place) => {
      location.hash = place;
      const host = fakeHost({ 'people.state': () => ok(people()) });
      const page = await mount(<WorkspaceApp host={host} app={null} />);
      for (const name of ['dragover', 'drop']) {
        expect(isKept(page, name, ['Files'])).toBe(true);
        // A word dragged into a field is the browser's own matter.
        expect(isKept(page, name, ['text/plain'])).toBe(false);
      }
    },
  );
  it('nor of the consent', async () => {
    const page = await shown();
    await page.says('قبل البدء');
    expect(isKept(page, 'drop', ['Files'])).toBe(true);
  });
});

describe('the start', () => {
  it('shows which accounts are linked already, and leads to the one that is not', async () => {
    const who = people();
    const links = who.active?.links.filter(({ platform }) => platform === 'openemis') ?? [];
    const active = who.active === null ? null : { ...who.active, links };
    const host = fakeHost({ 'people.state': () => ok({ ...who, active }) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    const steps = [...page.root.querySelectorAll('.steps > li')];
    expect(steps.map((step) => step.querySelector('.badge') !== null)).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('unlocking', () => {
  it('takes the PIN, forgets it at once, and says when it is wrong', async () => {
    await somebody('4711');
    await lockNow(app);
    location.hash = '#unlock';
    const page = await shown();
    const field = () => page.root.querySelector<HTMLInputElement>('input[type=password]');
    await eventually(async () => {
      await page.settle();
      expect(field()).not.toBeNull();
    });
    await page.type('رمز الدخول', '4821');
    await page.press('فتح القفل');
    expect(field()?.value).toBe('');
    await page.says('رمز الدخول غير صحيح');
    await page.type('رمز الدخول', '4711');
    await page.press('فتح القفل');
    await eventually(async () => expect((await peopleView(app)).active?.locked).toBe(false));
  });
});

describe('erasing', () => {
  afterEach(() => {
    erasing.left = null;
  });
  const open = async () => {
    await somebody();
    location.hash = '#people';
    const page = await shown();
    await page.says('محو كل شيء');
    return page;
  };

  it('does nothing without the typed word', async () => {
    const page = await open();
    await page.press('محو كل شيء');
    await page.type('للتأكيد', 'نعم');
    await page.press('محو كل شيء');
    expect(page.text()).toContain('الكلمة المكتوبة ليست «محو»');
    expect(await app.db.profiles.count()).toBe(1);
  });

  it('says what was read back, also once the first run is on the screen again', async () => {
    const page = await open();
    await page.type('للتأكيد', ' محو ');
    await page.press('محو كل شيء');
    await page.says('لم يبقَ شيء');
    await page.says('قبل البدء');
    expect(await app.db.profiles.count()).toBe(0);
  });

  it('never says that nothing is left when something is', async () => {
    erasing.left = 3;
    const page = await open();
    await page.type('للتأكيد', 'محو');
    await page.press('محو كل شيء');
    await page.says('بقيت 3 سجلات بعد المحو');
    expect(page.text()).not.toContain('لم يبقَ شيء');
  });
});

describe('people and settings', () => {
  it('asks before it unlinks, since that erases', async () => {
    await somebody();
    const profile = (await peopleView(app)).active?.id ?? '';
    await app.db.links.put({
      id: `${profile}|openemis`,
      profile,
      platform: 'openemis',
      host: 'emis.moe.gov.jo',
      userKey: 'u',
      displayName: 'هدى',
      linkedAt: 0,
    });
    location.hash = '#people';
    const page = await shown();
    await page.says('فك الربط');
    await page.press('فك الربط');
    expect(await app.db.links.count()).toBe(1);
    await page.press('فك الربط والمحو');
    await eventually(async () => expect(await app.db.links.count()).toBe(0));
  });

  it('keeps the place of the launcher when it is hidden', async () => {
    location.hash = '#settings';
    const host = fakeHost({ 'people.state': () => ok(people()) });
    const page = await mount(<WorkspaceApp host={host} app={null} />);
    await page.choose('إظهار زر مطابق');
    expect(asksOf(host.asked, 'people.settings')).toEqual([
      { launcher: { hidden: true, side: 'end', top: 40 } },
    ]);
  });

  it('shows nothing of a locked person but the name', async () => {
    await somebody('4711');
    await lockNow(app);
    location.hash = '#people';
    const page = await shown();
    await page.says('هدى يوسف ملكاوي');
    await page.says('محو كل شيء');
    expect(page.text()).not.toContain('الحسابات المربوطة');
  });
});
